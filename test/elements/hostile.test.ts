import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { MuscleDataset, MuscleCard } from '../../src/index.js';
import { branches, leaves, withValue, type Path } from '../documents.js';
import { inScope, SAMPLES, SRC } from '../elements.js';
import { bothWays, find, findAll, put, reset, settled, showsFallback, text } from '../fixture.js';
import { fakeNetwork, json } from '../network.js';

// Strings that would do harm, were they anything but text; U+202E turns what follows it around.
const STRINGS = [
  '<img src=x onerror="hurt()">',
  '"><script>hurt()</script>',
  "' onmouseover='hurt()",
  '</style><svg onload=hurt()>',
  '--><template shadowrootmode="open"><img src=x onerror=hurt()></template>',
  'javascript:hurt()',
  ' java\nscript:hurt()',
  'data:text/html,<script>hurt()</script>',
  '${hurt()} {{hurt()}} <!--?lit$0$--> lit$123$',
  '\u202Edrowssap',
  '\u0000\uFFFF\uD800',
  'constructor',
  '__proto__',
  'w'.repeat(10_000),
];
/** Those that stand in each place in turn. */
const IN_TURN = ['<img src=x onerror="hurt()">', 'javascript:hurt()', 'constructor'];
/** Fields that nothing is shown without. */
const NEEDED = new Set(['version', 'id', 'lang']);
// What each field is not, or not always.
const KINDS = [7, { later: 1 }, [[]], null, 'text'];
const ALLOWED = /^(https?:|$)/;

/** Whether a path goes through the first item of each list and map: the others are read as it is. */
const first = (path: Path, document: any) =>
  path.every((key) => typeof key === 'string' || key === 0) &&
  (path.length < 2 || !MAPS.has(String(path[0])) || path[1] === Object.keys(document[path[0]!])[0]);
const MAPS = new Set(['regions', 'sources', 'muscles', 'authors']);

/** What reached the page as more than text, or was thrown into it. */
const harm: unknown[] = [];
Object.assign(window, { hurt: () => harm.push('script ran') });
window.addEventListener('error', (event) => harm.push(event.message));
window.addEventListener('unhandledrejection', (event) => harm.push(event.reason));

/** What in an element should not be there, whatever its data. */
function faults(element: Element, allowedTags: Set<string>): unknown[] {
  const inside = findAll(element, '*');
  return [
    ...inside.filter(({ localName }) => !allowedTags.has(localName)).map(({ localName }) => `<${localName}>`),
    ...inside.flatMap((each) =>
      [...each.attributes].filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => name),
    ),
    ...inside.flatMap((each) =>
      ['href', 'src', 'action', 'xlink:href']
        .map((name) => each.getAttribute(name) ?? '')
        // What a picture uses of itself, and places in the page.
        .filter((url) => !ALLOWED.test(url) && !(/^(use|a)$/.test(each.localName) && url.startsWith('#'))),
    ),
    ...(element.data.status === 'complete' || element.data.error?.code ? [] : [`status ${element.data.status}`]),
    ...(showsFallback(element) === Boolean(element.data.value) ? ['fallback'] : []),
    ...harm.splice(0),
  ];
}
type Element = MuscleCard;

describe('data that mean harm', () => {
  afterEach(reset);

  // A card's variants read the same things.
  for (const sample of SAMPLES.filter(({ attributes }) => !/compact|row/.test(attributes))) {
    describe(`in ${sample.name}`, () => {
      /** Shows all the documents at the same time; gives the faults of each. */
      async function show(documents: { name: string; document: unknown }[]): Promise<string[]> {
        const known = put<MuscleDataset>(inScope(sample));
        const [markup, at] = [inScope(sample), sample.path.startsWith('/') ? sample.path : SRC];
        const numbered = (i: number) => markup.replace(at, at.replace('/', `/${i}-`));
        fakeNetwork((url) => json(documents[Number(/\/(\d+)-/.exec(url)?.[1])]?.document ?? original));
        await settled(known);
        const allowed = new Set(findAll(known.firstElementChild!, '*').map(({ localName }) => localName))
          .add('button')
          .add('span');
        const holder = put(`<div hidden>${documents.map((_, i) => numbered(i)).join('')}</div>`);
        await settled(holder);
        return [...holder.children].flatMap((dataset, i) =>
          faults(dataset.firstElementChild as Element, allowed).map(
            (fault) => `${documents[i]!.name}: ${String(fault)}`,
          ),
        );
      }
      const texts = () =>
        leaves(original)
          .filter(({ value }) => typeof value === 'string')
          .map(({ path }) => path);
      let original: object;
      beforeEach(async () => (original = await sample.document()));

      for (const string of IN_TURN)
        it(`in the place of each text in turn: ${JSON.stringify(string)}`, async () => {
          const paths = texts().filter((path) => first(path, original));
          const documents = paths.map((path) => ({
            name: path.join('/'),
            document: withValue(original, path, string),
          }));
          expect(await show(documents)).to.deep.equal([]);
        });

      it('in the place of all texts at once', async () => {
        const documents = STRINGS.map((string) => {
          let document = original;
          for (const path of texts())
            if (!NEEDED.has(String(path.at(-1)))) document = withValue(document, path, string);
          return { name: string.slice(0, 40), document };
        });
        expect(await show(documents)).to.deep.equal([]);
      });

      it('values of other kinds than they should be', async () => {
        const paths = [...leaves(original).map(({ path }) => path), ...branches(original)].filter((path) =>
          first(path, original),
        );
        const documents = paths.flatMap((path) =>
          KINDS.map((kind) => ({
            name: `${JSON.stringify(kind)} at ${path.join('/')}`,
            document: withValue(original, path, kind),
          })),
        );
        expect(await show(documents)).to.deep.equal([]);
      });

      it('under keys that every object answers to', async () => {
        const documents = ['constructor', 'toString', 'hasOwnProperty'].map((key) => ({
          name: key,
          document: branches(original).reduce((all, path) => withValue(all, [...path, key], STRINGS[0]), original),
        }));
        expect(await show(documents)).to.deep.equal([]);
      });
    });
  }

  it('shows hostile text as text', async () => {
    const document = (await SAMPLES[0]!.document()) as any;
    document.muscle.name = STRINGS[0];
    fakeNetwork(() => json(document));
    const dataset = put<MuscleDataset>(inScope(SAMPLES[0]!));
    await settled(dataset);
    expect(text(dataset.firstElementChild!, '[part=heading]')).to.equal(STRINGS[0]);
  });
});

bothWays('attributes that mean harm', (_, fixture) => {
  for (const string of STRINGS.slice(0, -1)) {
    it(JSON.stringify(string), async () => {
      const quoted = string.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const tags = [
        'muscle-card',
        'muscle-depth',
        'muscle-list',
        'related-articles',
        'author-bio',
        'trigger-point-map',
      ];
      const harmful = (tag: string) =>
        [...(customElements.get(tag) as typeof MuscleCard).observedAttributes, 'topic="back-pain" muscle'].map(
          (name) => `<${tag} ${name}="${quoted}"></${tag}>`,
        );
      const holder = await fixture(`<div>${tags.flatMap(harmful).join('')}</div>`);
      for (const element of holder.children) {
        // As resolved: a muscle's link keeps a relative address as the page wrote it.
        const links = findAll<HTMLAnchorElement>(element, '[href]').map(({ href }) => href);
        expect(links.filter((url) => /^[a-z][a-z0-9+.-]*:/i.test(url) && !ALLOWED.test(url))).to.deep.equal([]);
        expect(findAll(element, 'img, script, template')).to.have.length(0);
        expect(find(element, '.base')).not.to.equal(null);
      }
      expect(harm.splice(0)).to.deep.equal([]);
    });
  }
});

describe('data that mean harm, written into the page by Node', () => {
  // The other way round the page itself would be the fault: these come through a server's HTML parser.
  bothWays('muscle-card', (_, fixture) => {
    for (const string of STRINGS.slice(0, 9))
      it(JSON.stringify(string), async () => {
        const sample = SAMPLES[0]!;
        let document = await sample.document();
        for (const { path, value } of leaves(document))
          if (typeof value === 'string' && !['id', 'lang'].includes(String(path.at(-1))))
            document = withValue(document, path, string);
        fakeNetwork(() => json(document));
        const holder = await fixture(`<div><muscle-card ${sample.attributes}></muscle-card></div>`, {
          documents: { [sample.path]: document },
        });
        const element = holder.firstElementChild as Element;
        expect(text(element, '[part=heading]')).to.equal(string.trim());
        expect(findAll(element, 'img, script, template, [onmouseover], [onload], a')).to.have.length(0);
        expect(holder.querySelectorAll('img, svg')).to.have.length(0);
        expect(harm.splice(0)).to.deep.equal([]);
      });
  });
});
