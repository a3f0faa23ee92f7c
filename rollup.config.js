import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { leanLit } from './tools/rollup/lean-lit.js';

const pkg = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const SRC = resolve('build/src');
const DATA = 'data/v1';
const banner = ({ isEntry }) => (isEntry ? `/*! ${pkg.name} ${pkg.version} */` : '');
const tags = readdirSync(join(SRC, 'elements')).sort();
const classFiles = tags.map((tag) => `elements/${tag}/${tag}`);
const defineFiles = tags.map((tag) => `elements/${tag}/${tag}.define`);

// Templates are minified alike for both outputs: what the npm package prerenders, the bundled elements hydrate.
const templates = () =>
  minifyTemplates({
    failOnError: true,
    options: {
      minifyOptions: {
        caseSensitive: true,
        collapseWhitespace: true,
        conservativeCollapse: true,
        keepClosingSlash: true,
      },
    },
  });

/** Old hashed chunks would stay beside the new ones. */
const clean = (dir) => ({ name: 'clean', buildStart: () => rmSync(dir, { recursive: true, force: true }) });

const copy = (from, to, filter) => ({ name: 'copy', writeBundle: () => cpSync(from, to, { recursive: true, filter }) });

/** The data lie beside data/base-url.js; in a bundle `import.meta.url` is the chunk's, so the way there is written in. */
const dataPlace = () => ({
  name: 'data-place',
  resolveImportMeta: (property, { chunkId, moduleId }) =>
    property === 'url' && moduleId === join(SRC, 'data/base-url.js')
      ? `new URL(${JSON.stringify(`${posix.relative(dirname(chunkId), 'data')}/`)},import.meta.url)`
      : null,
});

/** See the file: lit's own style tag without what our browsers never need. */
const leanCssTag = () => ({
  name: 'lean-css-tag',
  // It takes no values; none are needed so far.
  transform(code, id) {
    if (id.startsWith(SRC) && /\bcss`[^`]*\$\{/.test(code))
      this.error('css`…` with a value: tools/rollup/css-tag.js cannot');
  },
  resolveId: (source, importer) =>
    source.endsWith('/css-tag.js') && importer?.includes('@lit/reactive-element')
      ? resolve('tools/rollup/css-tag.js')
      : null,
});

/**
 * What only some elements share, those with figures, sources or a muscle's facts: each brings its own copy. It compresses to 350 bytes beside an element's own
 * templates; in a chunk of its own it would be 560, and a request more.
 */
const OWN_PARTS =
  /\/(data\/citation|events\/region-select-event|internal\/figure|i18n\/en-(figure|facts|method)|data\/kinds\/(figure|card-figure|view-figure|pose-figure|pack|regions|section))\.js$/;
/** Modules that no element knows: what they use of the elements' they bring themselves, so that nobody pays for them. */
const OPTIONAL = /\/src\/(structured-data|deep-links)\/|\?(structured-data|deep-links)$/;
const ownCopies = () => ({
  name: 'own-copies',
  async resolveId(source, importer, options) {
    const [, module, from] = OPTIONAL.exec(importer ?? '') ?? [];
    const tag = /\/src\/elements\/([\w-]+)\/|\?([\w-]+)$/.exec(importer ?? '');
    const optional = from ?? module;
    if (!(optional ?? tag) || !source.endsWith('.js')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (found && optional) return `${found.id}?${optional}`;
    return found && OWN_PARTS.test(found.id) ? `${found.id}?${tag[1] ?? tag[2]}` : found;
  },
  load: (id) => (OPTIONAL.test(id) || OWN_PARTS.test(id.split('?')[0]) ? readFileSync(id.split('?')[0], 'utf8') : null),
});

/** See the file: what a guide is put together from comes from its own entries. */
const guideParts = () => ({
  name: 'guide-parts',
  resolveId: (source, importer) =>
    importer?.startsWith(SRC) && source === './load-child.js' ? resolve('tools/rollup/load-child.js') : null,
});

/** In cdn/ an element's registering module lies beside the loader. */
const bundledPlaces = () => ({
  name: 'bundled-places',
  transform(code, id) {
    if (!id.endsWith('/loader.js')) return null;
    const places = code.replace('`elements/${tag}/${tag}.define.js`', '`${tag}.js`');
    if (places === code) this.error('the loader no longer says where elements lie');
    return { code: places, map: null };
  },
});

const terserOptions = {
  ecma: 2022,
  module: true,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  format: { comments: /^!/ },
};

const inputs = (files) => Object.fromEntries(files.map((file) => [file, join(SRC, `${file}.js`)]));

/** Whether a module is needed by every element: what the common base imports, directly or not. */
function isCore(id, getModuleInfo) {
  // @lit/context's index names all its modules; the base uses the event and the key.
  if (/@lit\/context\/lib\/(controllers|decorators|value-notifier|context-root)/.test(id)) return false;
  core ??= closure(
    BASE.map((file) => join(SRC, file)),
    getModuleInfo,
  );
  return core.has(id);
}
const BASE = [
  'internal/muscle-element.js',
  'internal/dataset-controller.js',
  'internal/define.js',
  'data/links.js',
  'internal/grade-chip.js',
  'data/kinds/kind.js',
  'styles/host.js',
  'styles/tokens.js',
];
let core;

function closure(ids, getModuleInfo, seen = new Set()) {
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    closure(getModuleInfo(id)?.importedIds ?? [], getModuleInfo, seen);
  }
  return seen;
}

/** dist/: for npm. One file a module, lit and the other dependencies stay imports. */
const dist = {
  input: inputs([
    'index',
    'define',
    'loader',
    'analytics/analytics',
    'deep-links/deep-links',
    'structured-data/structured-data',
    'server/index',
    'server/cli',
    ...classFiles,
    ...defineFiles,
  ]),
  external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  plugins: [
    clean('dist'),
    templates(),
    copy(
      SRC,
      'dist',
      (source) => !/\.(js|map|tsbuildinfo)$/.test(source) && !/data\/v1|\/anatomy|\.cdn\./.test(source),
    ),
    // Pictures are for static servers; cdn/ has them, and a package does not need them twice.
    copy(join(SRC, DATA), join('dist', DATA), (source) => !source.endsWith('.png') && !source.endsWith('/previews')),
  ],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: SRC, hoistTransitiveImports: false },
};

/** cdn/: for any static server. lit is in shared chunks with hashed names. */
const cdn = {
  input: {
    ...Object.fromEntries(tags.map((tag, i) => [tag, join(SRC, `${defineFiles[i]}.js`)])),
    ...Object.fromEntries(
      ['analytics', 'deep-links', 'structured-data'].map((name) => [name, join(SRC, `${name}/${name}.cdn.js`)]),
    ),
  },
  plugins: [
    clean('cdn'),
    leanCssTag(),
    leanLit(),
    ownCopies(),
    guideParts(),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    templates(),
    dataPlace(),
    terser(terserOptions),
    // The licences of what is bundled ask for their text; in a file of its own it costs readers nothing.
    license({ thirdParty: { output: 'cdn/LICENSES.txt' } }),
    copy(join(SRC, DATA), join('cdn', DATA)),
  ],
  output: {
    dir: 'cdn',
    format: 'es',
    banner,
    // Hidden: the maps lie beside the files for those who debug; a comment in each file would be loaded by every reader.
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    // One shared chunk: every element needs nearly all of it, and one file compresses better than several.
    manualChunks: (id, { getModuleInfo }) => (isCore(id, getModuleInfo) ? 'core' : undefined),
    onlyExplicitManualChunks: true,
    chunkFileNames: 'chunks/[name]-[hash:6].js',
    hoistTransitiveImports: false,
  },
};

/** The loader by itself: it must not pull in what it loads. */
const loader = {
  input: join(SRC, 'loader.js'),
  plugins: [bundledPlaces(), terser(terserOptions)],
  output: { file: 'cdn/loader.js', format: 'es', banner, sourcemap: 'hidden' },
};

/** All elements in one import, each from its own file, so that no other entry has to be split for it. */
const defineAll = () => ({
  name: 'define-all',
  load: (id) =>
    id === 'define-all'
      ? `const { search } = new URL(import.meta.url);
         await import('./muscle-dataset.js' + search);
         await Promise.all(${JSON.stringify(tags)}.map((tag) => import('./' + tag + '.js' + search)));`
      : null,
  resolveId: (id) => (id === 'define-all' ? id : null),
});
const define = {
  input: 'define-all',
  plugins: [defineAll(), terser(terserOptions)],
  output: { file: 'cdn/define.js', format: 'es', banner },
};

export default [dist, cdn, loader, define];
