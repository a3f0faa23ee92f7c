// What is written as JSON-LD, prerendered and from documents made up here, against schema.org's vocabulary and our own rules.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { prerender } from '../../dist/server/index.js';
import { graphOf, jsonLd } from '../../dist/structured-data/graph.js';
import { faults, nodesOf } from './vocabulary.mjs';

const DATA = fileURLToPath(new URL('../../dist/data/v1/', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(DATA, path), 'utf8'));
const MUSCLES = readdirSync(join(DATA, 'en/muscles')).map((name) => name.replace('.json', ''));
const VIDEO = `<treatment-video src="https://vimeo.com/76979871?h=ab12" label="A film" poster="/p.jpg" upload-date="2024-02-19" duration="3:05"><p>V.</p></treatment-video>`;
const EVERYTHING = `${MUSCLES.map((id) => `<muscle-card muscle="${id}"><p>M.</p></muscle-card>`).join('')}
  <muscle-list link-template="/muscles/{id}"><p>L.</p></muscle-list><muscle-guide><p>G.</p></muscle-guide>
  <muscle-depth muscle="multifidus"><p>D.</p></muscle-depth><trigger-point-map><p>T.</p></trigger-point-map>
  <evidence-panel><p>E.</p></evidence-panel><technique-guide muscle="gluteus-medius"><p>T.</p></technique-guide>
  <author-bio><p>A.</p></author-bio><related-articles><p>R.</p></related-articles>${VIDEO}
  <treatment-video src="/film.mp4" label="A file" poster="/q.jpg" upload-date="2024-02-19T10:00:00+10:00"><p>F.</p></treatment-video>`;
const PAGE = (body, { lang = 'en', head = '<link rel="canonical" href="https://host.example/back#top">' } = {}) =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;

/** Script elements of a page that hold JSON-LD. */
function scripts(html) {
  const found = [];
  const visit = (node) => {
    if (node.tagName === 'script' && node.attrs.some(({ value }) => value === 'application/ld+json'))
      found.push(node.childNodes.map(({ value }) => value).join(''));
    (node.childNodes ?? []).forEach(visit);
  };
  visit(parse(html));
  return found;
}
async function written(body, options) {
  const { html, problems } = await prerender(PAGE(body, options), { structuredData: true });
  assert.deepEqual(problems, []);
  return scripts(html).map((text) => JSON.parse(text));
}
const typed = (document, type) => [...nodesOf(document)].filter((node) => node['@type'] === type);

/** An element as the graph reads it. */
const shown = (value, { localName = 'muscle-card', wellness = false, attributes = {}, ...rest } = {}) => ({
  localName,
  wellness,
  data: { value },
  getAttribute: (name) => attributes[name] ?? null,
  ...rest,
});
const film = (changes = {}) =>
  shown(undefined, {
    localName: 'treatment-video',
    src: 'https://youtu.be/aqz-KE-bpKQ',
    label: 'A film',
    poster: '/p.jpg',
    attributes: { 'upload-date': '2024-02-19' },
    ...changes,
  });
const HERE = { url: 'https://host.example/back' };

describe('structured data', () => {
  it('are off: without the option no JSON-LD is written', async () => {
    const { html } = await prerender(PAGE(EVERYTHING));
    assert.deepEqual(scripts(html), []);
  });

  for (const lang of ['en', 'de'])
    it(`of every element in one page (${lang}) are what schema.org defines`, async () => {
      const [document, ...others] = await written(EVERYTHING, { lang });
      assert.deepEqual(others, []);
      assert.deepEqual(faults(document), []);
      assert.deepEqual(typed(document, 'MedicalWebPage')[0].inLanguage, [lang]);
    });

  it('are documented, type by type and property by property', async () => {
    const text = readFileSync(new URL('../../docs/structured-data.md', import.meta.url), 'utf8');
    const rows = new Map(
      [...text.matchAll(/^\| `(\w+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(([, type, names]) => [
        type,
        [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name),
      ]),
    );
    for (const type of ['AnatomicalStructure', 'Nerve']) rows.set(type, ['name']);
    rows.set('MedicalCode', ['codingSystem', 'codeValue']);
    const [document] = await written(EVERYTHING);
    for (const { '@id': _id, '@type': type, ...properties } of nodesOf(document))
      for (const name of Object.keys(properties)) assert.ok(rows.get(type)?.includes(name), `${type}.${name}`);
  });

  it('that schema.org does not define would be found: a property, a type of value, a superseded name, a type', () => {
    const graph = (node) => ({ '@context': 'https://schema.org', '@graph': [node] });
    assert.deepEqual(faults(graph({ '@type': 'Muscle', name: 'A', nerve: [{ '@type': 'Nerve', name: 'N' }] })), []);
    assert.notDeepEqual(faults(graph({ '@type': 'Muscle', name: 'A', origin: 'B' })), []);
    assert.notDeepEqual(faults(graph({ '@type': 'Muscle', name: 'A', nerve: 'N' })), []);
    assert.notDeepEqual(faults(graph({ '@type': 'Muscle', nerve: [{ '@type': 'Nerve', muscleAction: 'N' }] })), []);
    assert.match(faults(graph({ '@type': 'MedicalWebPage', aspect: 'x' })).join(), /superseded/);
  });

  it('have each object once, and lead from one to the other by ids that stay', async () => {
    const [document] = await written(EVERYTHING);
    const ids = document['@graph'].map((node) => node['@id']);
    assert.deepEqual(ids, [...new Set(ids)]);
    const text = JSON.stringify(document);
    for (const [, id] of text.matchAll(/\{"@id":"([^"]+)"\}/g)) assert.ok(ids.includes(id), id);
    assert.deepEqual(
      ['MedicalWebPage', 'Muscle', 'VideoObject', 'Person'].map(
        (type) => document['@graph'].find((node) => node['@type'] === type)['@id'],
      ),
      [
        'https://host.example/back#muscle-widgets',
        `https://host.example/back#muscle=${MUSCLES[0]}`,
        'https://host.example/back#video=https%3A%2F%2Fvimeo.com%2F76979871%2Fab12',
        'https://host.example/back#author=dr-graeme',
      ],
    );
    assert.equal(ids.filter((id) => id.includes('#muscle=')).length, MUSCLES.length);
  });

  it('are relative to the page where it does not say where it is', async () => {
    const [document] = await written('<muscle-card muscle="multifidus"><p>M.</p></muscle-card>', { head: '' });
    assert.deepEqual(
      document['@graph'].map((node) => [node['@id'], node.url]),
      [
        ['#muscle-widgets', undefined],
        ['#muscle=multifidus', undefined],
      ],
    );
  });

  it('say of a muscle what is sure, and nothing of pain, points or treatment', async () => {
    const [document] = await written(EVERYTHING);
    for (const id of MUSCLES) {
      const { muscle } = read(`en/muscles/${id}.json`);
      const node = document['@graph'].find((each) => each['@id'].endsWith(`#muscle=${id}`));
      assert.equal(node.name, muscle.name);
      assert.equal(node.url, `https://host.example/muscles/${id}`);
      const text = JSON.stringify(node);
      const { summary, actions, insertion, innervation, triggerPoints, confusedWith, why, selfCare } = muscle;
      for (const fact of [summary, ...actions, ...insertion, innervation.nerve])
        assert.equal(
          text.includes(JSON.stringify(fact.text)),
          /^(agreed|single)$/.test(fact.sure),
          `${id}: ${fact.text}`,
        );
      for (const each of [
        ...triggerPoints.map(({ location }) => location),
        ...[...confusedWith, ...why].map((f) => f.text),
      ])
        assert.ok(!text.includes(JSON.stringify(each)), each);
      for (const { advice } of selfCare) assert.ok(!text.includes(JSON.stringify(advice.text)));
      assert.deepEqual(
        (node.code ?? []).map(({ codingSystem }) => codingSystem),
        [
          ['UBERON', muscle.ids.uberonMatch === 'exact' && muscle.ids.uberon],
          ['FMA', muscle.ids.fma],
          ['TA2', muscle.ids.ta2],
          ['NCIT', muscle.ids.ncit],
        ].flatMap(([system, code]) => (code ? system : [])),
      );
    }
  });

  it('list the groups and their muscles in the order of the article', async () => {
    const [document] = await written('<muscle-list><p>L.</p></muscle-list>');
    const { topic } = read('en/topics/back-pain.json');
    const list = document['@graph'].find((node) => node['@type'] === 'ItemList');
    assert.equal(list.numberOfItems, topic.groups.length);
    assert.deepEqual(
      list.itemListElement.map(({ position, name, item }) => [
        position,
        name,
        (item.itemListElement ?? [{ item }]).map((entry) => entry.item['@id'].split('#muscle=')[1]),
      ]),
      topic.groups.map(({ name, muscles }, i) => [i + 1, name, muscles]),
    );
  });

  it('name as author only whom the page presents, and whom our words are written after as the author of that', async () => {
    const [list] = await written('<muscle-list><p>L.</p></muscle-list>');
    const [page] = list['@graph'];
    assert.equal(page.author, undefined);
    assert.equal(page.isBasedOn[0].author.name, 'Dr Graeme');
    const [both] = await written('<muscle-list><p>L.</p></muscle-list><author-bio><p>A.</p></author-bio>');
    assert.deepEqual(both['@graph'][0].author, [{ '@id': 'https://host.example/back#author=dr-graeme' }]);
    assert.match(typed(both, 'Person').find((each) => each['@id']).description, /He sells a hand-held massager/);
  });

  it('cite each source once', async () => {
    const [document] = await written(EVERYTHING);
    const cited = document['@graph'][0].citation.map(({ url, name }) => url ?? name);
    assert.ok(cited.length > 50);
    assert.deepEqual(cited, [...new Set(cited)]);
  });

  describe('of a review', () => {
    const muscle = (id, reviewed) => {
      const document = structuredClone(read(`en/muscles/${id}.json`));
      return shown({ ...document, muscle: { ...document.muscle, reviewed } });
    };
    const by = (name, date) => ({ by: name, date });
    const page = (...elements) => graphOf(elements, HERE)[0];

    it('name nobody today, for nobody has reviewed it', async () => {
      const [document] = await written(EVERYTHING);
      assert.deepEqual(
        [...nodesOf(document)].filter((node) => node.reviewedBy || node.lastReviewed),
        [],
      );
    });
    it('name who reviewed all of it, with the older date', () => {
      const node = page(muscle('multifidus', by('Dr A', '2026-05-01')), muscle('iliacus', by('Dr B', '2026-04-01')));
      assert.equal(node.lastReviewed, '2026-04-01');
      assert.deepEqual(node.reviewedBy, [
        { '@type': 'Person', name: 'Dr A' },
        { '@type': 'Person', name: 'Dr B' },
      ]);
      assert.deepEqual(faults({ '@context': 'https://schema.org', '@graph': [node] }), []);
    });
    it('name nobody where a part is not reviewed, or cannot be', () => {
      const one = muscle('multifidus', by('Dr A', '2026-05-01'));
      for (const other of [muscle('iliacus', null), shown(read('en/topics/back-pain.json'))]) {
        const node = page(one, other);
        assert.deepEqual([node.reviewedBy, node.lastReviewed], [undefined, undefined]);
      }
    });
  });

  describe('of a video', () => {
    const videos = (...films) => graphOf(films, HERE);
    it('are what Google asks for, and what else is known', () => {
      const graph = videos(
        film({ duration: '3:05' }),
        film({ src: 'https://vimeo.com/76979871' }),
        film({ src: 'f.mp4' }),
      );
      assert.deepEqual(
        graph.map(({ name, thumbnailUrl, uploadDate, duration, contentUrl, embedUrl }) => [
          ...[name, thumbnailUrl, uploadDate, duration],
          contentUrl ?? embedUrl,
        ]),
        [
          ['PT185S', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0'],
          [undefined, 'https://player.vimeo.com/video/76979871?dnt=1'],
          [undefined, 'https://host.example/f.mp4'],
        ].map((rest) => ['A film', 'https://host.example/p.jpg', '2024-02-19', ...rest]),
      );
      assert.deepEqual(faults(JSON.parse(jsonLd(graph))), []);
    });
    for (const [what, changes] of Object.entries({
      'a name': { label: '' },
      'a picture': { poster: undefined },
      'a picture that may be one': { poster: 'javascript:alert(1)' },
      'a video': { src: 'https://example.com/page' },
      'a date': { attributes: {} },
      'a date that is one': { attributes: { 'upload-date': '2024-13-45' } },
      'a whole date': { attributes: { 'upload-date': 'last week' } },
    }))
      it(`are left out without ${what}`, () => assert.deepEqual(videos(film(changes)), []));
  });

  describe('in wellness mode', () => {
    const MEDICAL = /Medical|Muscle"|Nerve|Anatom|Person|citation|description|pain/i;
    for (const [what, body] of Object.entries({
      'on a scope': `<muscle-dataset claims="wellness">${EVERYTHING}</muscle-dataset>`,
      'on one element of many': `${EVERYTHING}<muscle-card muscle="multifidus" claims="wellness"><p>M.</p></muscle-card>`,
      'on anything in the page': `<div claims="wellness"></div>${EVERYTHING}`,
    }))
      it(`${what} say no medical type and no claim: only the list's names and the page's own videos`, async () => {
        const [document] = await written(body);
        const types = [...new Set([...nodesOf(document)].map((node) => node['@type']))].sort();
        assert.deepEqual(types, ['ItemList', 'ListItem', 'VideoObject']);
        assert.doesNotMatch(JSON.stringify(document).replaceAll('#muscle-list=back-pain', ''), MEDICAL);
        assert.deepEqual(faults(document), []);
      });
    it('are nothing where there is nothing left to say', async () => {
      const { html } = await prerender(PAGE('<muscle-card muscle="multifidus" claims="wellness"></muscle-card>'), {
        structuredData: true,
      });
      assert.deepEqual(scripts(html), []);
    });
  });

  it('never say Product, and end no script element, whatever a dataset or a page writes', () => {
    const HOSTILE = '</script><script>alert(1)</script><!--';
    const hostile = JSON.parse(
      JSON.stringify(read('en/muscles/multifidus.json'), (key, value) =>
        typeof value === 'string' && !/^(sure|id|lang|@)/.test(key) ? HOSTILE : value,
      ),
    );
    const text = jsonLd(graphOf([shown(hostile), film({ label: HOSTILE })], HERE));
    assert.ok(text.includes('\\u003c/script>'));
    assert.doesNotMatch(text, /<|Product/);
    assert.equal(typed(JSON.parse(text), 'Muscle')[0].name, HOSTILE);
    assert.doesNotMatch(text, /"url":"\\u003c/);
  });

  it('come to no harm by a document that is not what was expected', () => {
    for (const value of [
      null,
      1,
      'x',
      {},
      { muscle: {} },
      { topic: {} },
      { sources: { a: null } },
      { muscle: null, sources: {} },
    ])
      graphOf([shown(value)], HERE);
    const graph = graphOf([shown({ muscle: { id: 'x' }, sources: {} }), film()], HERE);
    assert.ok(graph.some((node) => node['@type'] === 'VideoObject'));
  });

  it('leave out what is inside structured-data="off"', async () => {
    const [document] = await written(
      `<aside structured-data="off"><muscle-guide><p>G.</p></muscle-guide></aside><muscle-card muscle="multifidus"></muscle-card>`,
    );
    assert.deepEqual(
      document['@graph'].map((node) => node['@type']),
      ['MedicalWebPage', 'Muscle'],
    );
  });

  it('are written once, however often a page is prerendered', async () => {
    const { html } = await prerender(PAGE(EVERYTHING), { structuredData: true });
    const again = await prerender(html.replace('</body>', '<muscle-card muscle="iliacus"></muscle-card></body>'), {
      structuredData: true,
    });
    assert.equal(scripts(again.html).length, 1);
  });

  it('can be asked for on the command line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    try {
      const file = join(folder, 'page.html');
      writeFileSync(file, PAGE('<muscle-card muscle="multifidus"></muscle-card>'));
      const cli = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url));
      const run = (...flags) =>
        execFileSync(process.execPath, [cli, 'prerender', file, ...flags], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        });
      assert.equal(scripts(run()).length, 0);
      assert.equal(scripts(run('--structured-data')).length, 1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
