// The documents as delivered: whole, in order, in the allowed size, and never more sure than the facts.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { allDocuments } from '../../tools/dataset/build.mjs';
import { createValidator, readDataset } from '../../tools/dataset/read.mjs';

const { dataset, editions } = readDataset();
const files = await allDocuments(dataset, editions);
const CDN_DATA = fileURLToPath(new URL('../../cdn/data/v1/', import.meta.url));

// The article's seven groups in its order, each with its muscles.
const ARTICLE = {
  'intrinsic-spinal': [
    'multifidus',
    'rotatores',
    'interspinales',
    'intertransversarii',
    'levatores-costarum',
    'semispinalis',
  ],
  'erector-spinae': ['iliocostalis', 'longissimus', 'spinalis'],
  'quadratus-lumborum': ['quadratus-lumborum'],
  'gluteus-maximus': ['gluteus-maximus'],
  'gluteus-medius-minimus': ['gluteus-medius', 'gluteus-minimus'],
  iliopsoas: ['psoas-major', 'psoas-minor', 'iliacus'],
  'deep-hip': [
    'piriformis',
    'obturator-internus',
    'obturator-externus',
    'gemellus-superior',
    'gemellus-inferior',
    'quadratus-femoris',
  ],
};
const MUSCLES = Object.values(ARTICLE).flat();

// No pattern of these is known: none may be shown, let alone drawn.
const WITHOUT_PATTERN = [
  'interspinales',
  'intertransversarii',
  'levatores-costarum',
  'gemellus-superior',
  'gemellus-inferior',
  'quadratus-femoris',
  'obturator-externus',
  'psoas-minor',
  'spinalis',
];

const muscleDocument = (id) => files.get(`en/muscles/${id}.json`);

/** Every string and null in a document with the path to it. */
function* leaves(value, path = '') {
  if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* leaves(item, `${path}/${key}`);
  else yield { path, value };
}

const LANGUAGES = 4;

describe('the delivered documents', () => {
  const check = createValidator();
  const kinds = [
    [/^index\.json$/, 'index', 1],
    [/\/muscles\//, 'muscle', 22 * LANGUAGES],
    [/\/depth\//, 'depth', 22 * LANGUAGES],
    [/\/topics\//, 'topic', LANGUAGES],
    [/\/guides\//, 'guide', LANGUAGES],
    // Of the topic, of each muscle, of each claim.
    [/\/evidence\//, 'evidence', (1 + 22 + dataset.claims.size) * LANGUAGES],
    // Of each muscle, of each technique, and of the groups that are not a muscle too.
    [/\/techniques\//, 'techniques', (22 + 21 + 5) * LANGUAGES],
    [/\/finder\//, 'finder', LANGUAGES],
    [/\/massager\//, 'massager', 4 * LANGUAGES],
    [/\/articles\.json$/, 'articles', LANGUAGES],
    [/\/authors\//, 'author', dataset.authors.size * LANGUAGES],
  ];
  for (const [pattern, kind, count] of kinds) {
    it(`are valid: ${kind}`, () => {
      const paths = [...files.keys()].filter((path) => pattern.test(path));
      assert.equal(paths.length, count);
      for (const path of paths)
        assert.deepEqual(check(`document.schema.json#/$defs/${kind}Document`, files.get(path), path), []);
    });
  }

  it('are what lies in cdn/ beside the figures and their patterns, no more and no less', () => {
    const built = readdirSync(CDN_DATA, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const paths = built
      .map(({ parentPath, path, name }) => join(parentPath ?? path, name).slice(CDN_DATA.length))
      .filter((path) => !/^(figures|\w+\/patterns)\//.test(path));
    assert.deepEqual(paths.sort(), [...files.keys()].sort());
    for (const path of paths)
      assert.deepEqual(
        JSON.parse(readFileSync(join(CDN_DATA, path), 'utf8')),
        JSON.parse(JSON.stringify(files.get(path))),
        path,
      );
  });

  it("hold the article's groups and their 22 muscles in its order", () => {
    const index = files.get('index.json');
    const { topic, muscles } = files.get('en/topics/back-pain.json');
    assert.equal(MUSCLES.length, 22);
    assert.deepEqual(Object.entries(index.topics['back-pain']), Object.entries(ARTICLE));
    assert.deepEqual(
      topic.groups.map((group) => [group.id, group.muscles]),
      Object.entries(ARTICLE),
    );
    assert.deepEqual(Object.keys(muscles), MUSCLES);
    assert.deepEqual(Object.keys(index.muscles).sort(), [...MUSCLES].sort());
  });

  it('say of each muscle where its group stands', () => {
    for (const [at, [group, muscles]] of Object.entries(ARTICLE).entries()) {
      for (const id of muscles) {
        const { group: place } = muscleDocument(id);
        assert.deepEqual([place.id, place.order, place.of, place.topic], [group, at + 1, 7, 'back-pain'], id);
      }
    }
  });

  it('name no trigger point and no referral where none is known, and say so', () => {
    for (const id of WITHOUT_PATTERN) {
      const { muscle, regions } = muscleDocument(id);
      assert.deepEqual(muscle.triggerPoints, [], id);
      assert.deepEqual(regions, {}, id);
      assert.ok(muscle.patternNote.text.length > 10, id);
    }
    const ranked = Object.values(files.get('index.json').regions).flat();
    assert.deepEqual(
      ranked.filter((id) => WITHOUT_PATTERN.includes(id)),
      [],
    );
    assert.ok(ranked.includes('quadratus-lumborum'));
  });

  it('keep null what nobody verified', () => {
    for (const id of MUSCLES) {
      const authored = dataset.muscles.get(id);
      const { muscle } = muscleDocument(id);
      assert.deepEqual(muscle.ids, authored.ids, id);
      assert.deepEqual(
        muscle.parts.map(({ ids }) => ids),
        authored.parts.map(({ ids }) => ids),
        id,
      );
      assert.equal(muscle.depth === null, authored.depth === null, id);
      assert.equal(muscle.reviewed, authored.reviewed, id);
    }
    assert.deepEqual(muscleDocument('semispinalis').muscle.ids, { uberon: null, fma: null, ta2: null, ncit: null });
    assert.equal(muscleDocument('multifidus').muscle.ids.uberon, null);
    // Two depths are known from studies; for the others no figure was found.
    assert.deepEqual(MUSCLES.filter((id) => muscleDocument(id).muscle.depth).sort(), ['piriformis', 'psoas-major']);
  });

  it('link to http and https only', () => {
    const addresses = [...files].flatMap(([file, document]) =>
      [...leaves(document)]
        .filter(({ path, value }) => /\/url$/.test(path) && value !== null)
        .map(({ path, value }) => `${file}${path} ${value}`),
    );
    assert.ok(addresses.length > 100);
    assert.deepEqual(
      addresses.filter((each) => !/ https?:\/\/[^/\s]+\.[^/\s]+/.test(each)),
      [],
    );
    const schemes = [...files.values()]
      .flatMap((document) => [...leaves(document)])
      .filter(({ value }) => /^\s*(javascript|data|vbscript|file):/i.test(String(value)));
    assert.deepEqual(schemes, []);
  });

  it('hold no treatment word in what retail text shows, wherever in a document it stands', () => {
    const claim =
      /\b(cures?|cured|heals?|healed|healing|treats?|treated|treatments?|treating|therap(?:y|ies|eutic)|proven|relieves?|relief)\b/i;
    // Titles of sources are their authors' words; warnings may say "treatment"; ids and addresses are not read; headings
    // of the guide have others beside them for retail.
    const exempt = /\/(sources|safety|redFlags|stopIf|notOver|whoShouldNot|articles\/\d+|id|url|heading)(\/|$)/;
    function* shown(value, path, mode) {
      if (value && typeof value === 'object')
        for (const [key, item] of Object.entries(value)) yield* shown(item, `${path}/${key}`, value.mode ?? mode);
      else if (mode !== 'full' && !exempt.test(path)) yield { path, value };
    }
    const articles = files
      .get('en/articles.json')
      .articles.filter(({ mode }) => mode === 'wellness')
      .map(({ title, excerpt }) => ({ title, excerpt }));
    const all = [
      ...[...files]
        .filter(([file]) => file.startsWith('en/'))
        .flatMap(([file, document]) => [...shown(document, file)]),
      ...shown(articles, 'articles'),
    ];
    assert.ok(all.length > 500);
    assert.deepEqual(
      all.filter(({ value }) => claim.test(String(value))),
      [],
    );
  });

  it('hold no markup: what a reader sees is text', () => {
    const marked = [...files].flatMap(([file, document]) =>
      [...leaves(document)]
        .filter(({ value }) => /<[a-z/!]|&[a-z]+;/i.test(String(value)))
        .map(({ path }) => file + path),
    );
    assert.deepEqual(marked, []);
  });

  it('name in each muscle every source, region and author that it uses, and no other', () => {
    for (const id of MUSCLES) {
      const document = muscleDocument(id);
      const text = (pattern) =>
        [
          ...new Set([...leaves(document.muscle)].filter(({ path }) => pattern.test(path)).map(({ value }) => value)),
        ].sort();
      assert.deepEqual(text(/\/sources\/\d+$|\/depth\/source$/), Object.keys(document.sources).sort(), id);
      assert.deepEqual(text(/\/(essential|spillover)\/\d+$/), Object.keys(document.regions).sort(), id);
      assert.deepEqual(text(/\/whoSays$/), Object.keys(document.authors).sort(), id);
    }
  });

  it('say of each muscle what lies over it in the words of its record, and millimetres only from a study', () => {
    for (const id of MUSCLES) {
      const { layer, depth } = dataset.muscles.get(id);
      const document = files.get(`en/depth/${id}.json`);
      assert.deepEqual(document.layers.slice(0, -1), layer.coveredBy, id);
      assert.equal(document.layers.at(-1), document.name, id);
      assert.equal(document.depth?.sites.length, depth?.sites.length, id);
      const said = JSON.stringify({ ...document, depth: null, sources: null });
      assert.doesNotMatch(said, /\d ?mm\b/, id);
    }
    assert.deepEqual(
      MUSCLES.filter((id) => files.get(`en/depth/${id}.json`).depth),
      ['psoas-major', 'piriformis'],
    );
  });

  it('show those muscles in the section that are drawn there, every part with one number and one name', () => {
    const { shapes } = JSON.parse(
      readFileSync(new URL('../../src/anatomy/facts/section-L3.json', import.meta.url), 'utf8'),
    );
    const drawn = MUSCLES.filter((id) => files.get(`en/depth/${id}.json`).sections[0].layers.length);
    assert.deepEqual(drawn, [
      'multifidus',
      'intertransversarii',
      'iliocostalis',
      'longissimus',
      'quadratus-lumborum',
      'psoas-major',
    ]);
    const parts = [...new Set(shapes.map(({ id }) => id))].sort();
    for (const id of MUSCLES) {
      const { sections, layers } = files.get(`en/depth/${id}.json`);
      const [section] = sections;
      if (!drawn.includes(id)) {
        assert.deepEqual([section.layers, section.others, section.numbers], [[], [], {}], id);
        assert.match(section.text, /does not show this muscle/);
        continue;
      }
      assert.equal(section.layers.length, layers.length, id);
      assert.deepEqual(Object.keys(section.numbers).sort(), parts, id);
      // No number without a name, no name without a number.
      const names = [...section.layers, ...section.others].map((_, i) => i + 1);
      assert.deepEqual(
        [...new Set(Object.values(section.numbers))].sort((a, b) => a - b),
        names,
        id,
      );
    }
  });

  it('say what reaches a muscle only by claims that its record names, each with whose view it is and what he gains', () => {
    const reach = [...dataset.claims.values()].filter((claim) => claim.reach);
    assert.deepEqual(reach.map(({ id }) => id).sort(), [
      'massage-cannot-reach',
      'needling-too-risky',
      'vibration-reaches-easily',
    ]);
    for (const id of MUSCLES) {
      const document = files.get(`en/depth/${id}.json`);
      const { claims, palpable } = dataset.muscles.get(id);
      const said = document.reach.flatMap((each) => each.said);
      assert.deepEqual(
        document.reach.map(({ by }) => by),
        ['fingers', 'massager', 'needle'],
        id,
      );
      assert.equal(said[0].answer, palpable.answer, id);
      assert.deepEqual(
        said
          .filter(({ view }) => view)
          .map(({ view }) => view)
          .sort(),
        reach
          .filter((claim) => claims.includes(claim.id))
          .map(({ text }) => text)
          .sort(),
        id,
      );
      for (const { view, whoSays, status } of said.filter((each) => each.view)) {
        assert.ok(status, view);
        assert.match(document.authors[whoSays].conflictOfInterest, /sells/);
      }
    }
    assert.equal(files.get('en/depth/gluteus-maximus.json').reach[1].said.length, 0);
  });

  it('cite in what lies over a muscle every source that it uses, and no other', () => {
    for (const id of MUSCLES) {
      const { sources, ...document } = files.get(`en/depth/${id}.json`);
      const used = [...leaves(document)].filter(({ path }) => /\/sources\/\d+$|\/depth\/source$/.test(path));
      assert.deepEqual([...new Set(used.map(({ value }) => value))].sort(), Object.keys(sources).sort(), id);
    }
  });

  it('weigh at most 3,000 bytes for a muscle, compressed', () => {
    for (const id of MUSCLES) {
      for (const document of [muscleDocument(id), files.get(`en/depth/${id}.json`)]) {
        const bytes = brotliCompressSync(JSON.stringify(document)).length;
        assert.ok(bytes <= 3000, `${id}: ${bytes}`);
      }
    }
  });
});
