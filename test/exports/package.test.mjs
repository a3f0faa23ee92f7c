// The package as users get it: packed, unpacked into a project of its own with nothing but its declared dependencies.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { publint } from 'publint';
import { rollup } from 'rollup';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const TSC = join(MODULES, 'typescript/bin/tsc');
const { exports, dependencies, bin, types } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const scripts = Object.keys(exports).filter((entry) => typeof exports[entry] === 'object');
const tags = scripts
  .map((entry) => /^\.\/((?:[a-z]+-)+[a-z]+)\.js$/.exec(entry)?.[1])
  .filter((tag) => tag && existsSync(join(ROOT, 'src/elements', tag)));
const specifier = (entry) => `muscle-widgets${entry.slice(1)}`;

describe('the package as packed', () => {
  let project, installed;
  before(() => {
    project = mkdtempSync(join(tmpdir(), 'project-'));
    installed = join(project, 'node_modules/muscle-widgets');
    mkdirSync(installed, { recursive: true });
    const packed = execFileSync(
      'npm',
      ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', project],
      { cwd: ROOT, encoding: 'utf8' },
    );
    execFileSync('tar', [
      'xzf',
      join(project, packed.trim().split('\n').at(-1)),
      '--strip-components=1',
      '-C',
      installed,
    ]);
    for (const name of Object.keys(dependencies)) {
      const link = join(project, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(MODULES, name), link);
    }
    // As npm does it.
    mkdirSync(join(project, 'node_modules/.bin'));
    for (const [name, file] of Object.entries(bin)) {
      chmodSync(join(installed, file), 0o755);
      symlinkSync(join('../muscle-widgets', file), join(project, 'node_modules/.bin', name));
    }
    writeFileSync(join(project, 'package.json'), '{"name":"project","type":"module","private":true}');
  });
  after(() => rmSync(project, { recursive: true }));

  /** What importing does in a Node process of its own: the names it adds to the global scope, the elements it registers. */
  const imported = (name) => {
    const code = `const before = Object.getOwnPropertyNames(globalThis);
      const module = await import(${JSON.stringify(name)});
      const globals = Object.getOwnPropertyNames(globalThis).filter((each) => !before.includes(each)).sort();
      const registered = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
      console.log(JSON.stringify({ globals, registered, names: Object.keys(module) }));`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  };

  it('has every file that it names', () => {
    const targets = [
      ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target))),
      ...Object.values(bin),
      types,
      './NOTICE',
      './LICENSE',
    ];
    assert.deepEqual(
      targets.filter((target) => !target.includes('*') && !existsSync(join(installed, target))),
      [],
    );
  });

  it('holds no tests, no sources of the build and no dependency', () => {
    for (const name of ['src', 'test', 'build', 'tools', 'demo', 'bench', 'node_modules'])
      assert.equal(existsSync(join(installed, name)), false, name);
  });

  it('has an entry for each element of cdn/', () => {
    assert.ok(tags.length >= 5);
    for (const tag of tags) assert.ok(existsSync(join(installed, `cdn/${tag}.js`)), tag);
  });

  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false });
    assert.deepEqual(
      messages.filter(({ type }) => type !== 'suggestion'),
      [],
    );
  });

  describe('in Node', () => {
    for (const entry of scripts) {
      it(`can import ${specifier(entry)}, which leaves nothing behind but what lit itself does`, () => {
        const { globals } = imported(specifier(entry));
        const lit = imported('lit').globals;
        assert.deepEqual(
          globals.filter((name) => !lit.includes(name)),
          [],
        );
      });
    }

    it('registers nothing by importing classes and types', () => {
      const { registered, names } = imported('muscle-widgets');
      assert.deepEqual(registered, []);
      assert.ok(names.includes('MuscleCard') && names.includes('DatasetError'));
    });

    it('finds every document of the dataset by its path', () => {
      const { resolve } = createRequire(join(project, 'index.js'));
      for (const path of [
        'index.json',
        'en/muscles/quadratus-lumborum.json',
        'en/topics/back-pain.json',
        'en/articles.json',
        'en/authors/dr-graeme.json',
      ])
        assert.equal(JSON.parse(readFileSync(resolve(`muscle-widgets/data/${path}`), 'utf8')).version, 1, path);
    });

    it('finds the description of the elements', () => {
      const { resolve } = createRequire(join(project, 'index.js'));
      const { modules } = JSON.parse(readFileSync(resolve('muscle-widgets/custom-elements.json'), 'utf8'));
      const described = modules
        .flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName))
        .filter((tag) => tag);
      assert.deepEqual(described.sort(), [...tags].sort());
    });

    it('keeps what it does not export to itself', () => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', "await import('muscle-widgets/dist/index.js')"],
        { cwd: project, encoding: 'utf8' },
      );
      assert.notEqual(status, 0);
      assert.match(stderr, /ERR_PACKAGE_PATH_NOT_EXPORTED/);
    });

    it('prerenders a page from the command line', () => {
      const page = '<!doctype html><body><muscle-card muscle="quadratus-lumborum"><p>Text.</p></muscle-card></body>';
      writeFileSync(join(project, 'page.html'), page);
      const run = (...args) =>
        spawnSync('npx', ['--no-install', 'muscle-widgets', ...args], { cwd: project, encoding: 'utf8' });
      const { status, stdout, stderr } = run('prerender', 'page.html');
      assert.equal(status, 0, stderr);
      assert.match(
        stdout,
        /^<!doctype html><body><muscle-card muscle="quadratus-lumborum"><template shadowrootmode="open">.*Musculus quadratus lumborum.*<p>Text\.<\/p>/s,
      );
      assert.match(stderr, /style-src 'sha256-[\w+/]+=*'/);

      assert.equal(run('prerender', 'page.html', '--out', 'out.html').stdout, '');
      assert.equal(readFileSync(join(project, 'out.html'), 'utf8'), stdout);

      writeFileSync(join(project, 'page.html'), page.replace('quadratus-lumborum', 'no-such-muscle'));
      const failed = run('prerender', 'page.html');
      assert.equal(failed.status, 1);
      assert.match(failed.stderr, /not rendered: .*no-such-muscle/);

      assert.equal(run('render').status, 2);
      assert.match(run('--help').stderr, /Usage: muscle-widgets prerender/);
    });
  });

  describe('in a bundle', () => {
    const bundle = async (code) => {
      const file = join(project, 'bundled.js');
      writeFileSync(file, code);
      const build = await rollup({
        input: file,
        plugins: [nodeResolve({ exportConditions: ['production', 'browser'] })],
        onwarn: ({ message }) => assert.fail(message),
      });
      const { output } = await build.generate({ format: 'es' });
      return output
        .filter(({ type }) => type === 'chunk')
        .map(({ code: text }) => text)
        .join('\n');
    };

    it('leaves out the classes that a page does not use', async () => {
      const used = await bundle(`import { DatasetError } from 'muscle-widgets'; console.log(DatasetError);`);
      assert.match(used, /class DatasetError/);
      assert.doesNotMatch(used, /class MuscleCard|class MuscleList|class DatasetStore/);
    });

    it('keeps what is imported for its effect', async () => {
      assert.match(
        await bundle(`import 'muscle-widgets/muscle-card.js';`),
        /class MuscleCard[^]*define\('muscle-card', MuscleCard/,
      );
      assert.match(await bundle(`import 'muscle-widgets/define.js';`), /class MuscleList/);
    });
  });

  describe('for TypeScript', () => {
    /** What the compiler says of the wrong uses, all at once: one start of it takes seconds. */
    let wrong;
    const RIGHT = `
      import { DatasetError, MuscleCard, MuscleSelectEvent, defineMuscleWidgets, type DatasetErrorCode, type Muscle, type MuscleDocument } from 'muscle-widgets';
      import { defineMuscleWidgets as again, type DefineOptions } from 'muscle-widgets/define.js';
      import { observe } from 'muscle-widgets/loader.js';
      import { reportTo, type Report, type ReportOptions } from 'muscle-widgets/analytics.js';
      import { startDeepLinks, type DeepLinkOptions } from 'muscle-widgets/deep-links.js';
      import { writeStructuredData, type StructuredDataOptions } from 'muscle-widgets/structured-data.js';
      import { prerender, type PrerenderOptions, type PrerenderResult } from 'muscle-widgets/server.js';
      ${tags.map((tag) => `import 'muscle-widgets/${tag}.js';`).join('\n      ')}

      const card: MuscleCard = document.createElement('muscle-card');
      card.muscle = 'piriformis';
      card.variant = 'compact';
      card.addEventListener('muscle-select', (event) => { const muscle: string = event.muscle; const known: MuscleSelectEvent = event; void [muscle, known]; });
      document.addEventListener('dataset-error', ({ error }) => { const code: DatasetErrorCode = error.code; const { url }: DatasetError = error; void [code, url]; });
      document.addEventListener('article-open', ({ article, url }) => { const both: string = article + url; void both; });
      const list = document.querySelector('muscle-list');
      const topic: string | undefined = list?.topic;
      const scope = document.querySelector('muscle-dataset');
      scope?.select(null);
      const chosen: string | null | undefined = scope?.selection.muscle;
      const options: DefineOptions = { prefix: 'acme' };
      defineMuscleWidgets(options);
      again({ registry: customElements });
      observe(document);
      const counting: ReportOptions = { only: ['muscle-select', 'signup'], prefix: 'acme' };
      const stop: () => void = reportTo('dataLayer', counting);
      reportTo((report: Report) => { if (report.type === 'muscle-select') { const id: string = report.params.muscle; void id; } stop(); });
      const links: DeepLinkOptions = { name: 'neck' };
      const unlink: () => void = startDeepLinks(scope, links);
      const said: StructuredDataOptions = { url: 'https://host.example/' };
      const unsay: () => void = writeStructuredData(said);
      unlink(), unsay();
      const rendering: PrerenderOptions = { lang: 'de', structuredData: true };
      const result: Promise<PrerenderResult> = prerender('<p>', rendering);
      const name = (muscle: Muscle): string => muscle.name;
      const nerve = ({ muscle }: MuscleDocument): string => muscle.innervation.nerve.text;
      void [topic, chosen, result, name, nerve];
      export {};
    `;
    const WRONG = {
      'a variant that does not exist': `import 'muscle-widgets/muscle-card.js'; document.createElement('muscle-card').variant = 'huge';`,
      'a property of another type': `import 'muscle-widgets/related-articles.js'; document.createElement('related-articles').limit = 'three';`,
      'a field that no event has': `import { MuscleSelectEvent } from 'muscle-widgets'; new MuscleSelectEvent('x').muscel;`,
      'an error code that does not exist': `import type { DatasetErrorCode } from 'muscle-widgets'; const code: DatasetErrorCode = 'oops'; void code;`,
      'a target and a param of analytics that do not exist': `import { reportTo } from 'muscle-widgets/analytics.js'; reportTo('datalayer'); reportTo((report) => report.type === 'video-play' && report.params.src);`,
      'an option that does not exist': `import { prerender } from 'muscle-widgets/server.js'; void prerender('', { language: 'de' });`,
      'null where nothing is known, taken for text': `import type { Muscle } from 'muscle-widgets'; export const id = (muscle: Muscle): string => muscle.ids.fma;`,
      'an entry that does not exist': `import 'muscle-widgets/muscle-cards.js'; import { x } from 'muscle-widgets/internal/define.js'; void x;`,
    };

    /** Compiles files, by their names, strictly and with every declaration checked; gives what the compiler says. */
    const compile = (sources, module, moduleResolution) => {
      for (const [name, code] of Object.entries(sources)) writeFileSync(join(project, name), code);
      const compilerOptions = {
        noEmit: true,
        strict: true,
        noUncheckedIndexedAccess: true,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        module,
        moduleResolution,
        types: [],
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(sources) }));
      return spawnSync(process.execPath, [TSC, '-p', project, '--pretty', 'false'], { cwd: project, encoding: 'utf8' })
        .stdout;
    };

    for (const [module, resolution] of [
      ['esnext', 'bundler'],
      ['nodenext', 'nodenext'],
    ])
      it(`compiles the use of every entry (${resolution})`, () =>
        assert.equal(compile({ 'right.ts': RIGHT }, module, resolution), ''));

    for (const [i, what] of Object.keys(WRONG).entries()) {
      it(`does not compile ${what}`, () => {
        wrong ??= compile(
          Object.fromEntries(Object.values(WRONG).map((code, at) => [`wrong-${at}.ts`, code])),
          'nodenext',
          'nodenext',
        );
        assert.match(wrong, new RegExp(`^wrong-${i}\\.ts.*error TS`, 'm'));
        assert.doesNotMatch(wrong, /^(?!wrong-).*error TS/m, 'no declaration of ours is wrong itself');
      });
    }
  });
});
