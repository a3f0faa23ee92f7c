// What a massager guide is told: nothing but what the records say, all of it fit for a shop, and not a warning less.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { allDocuments } from '../../tools/dataset/build.mjs';
import { facts } from '../../tools/dataset/facts.mjs';
import { readDataset } from '../../tools/dataset/read.mjs';
import { CLAIM_WORDS } from '../../tools/dataset/wording.mjs';

const { dataset, editions } = readDataset();
const files = await allDocuments(dataset, editions);
const LANGUAGES = editions.map(({ lang }) => lang);
/** Kind to the tool of its techniques; null: there are none. */
const KINDS = { 'vibration-pad': 'vibration', ball: 'ball', percussion: null, roller: null };
const techniques = [...dataset.techniques.values()];
const documentOf = (kind, lang = 'en') => files.get(`${lang}/massager/${kind}.json`);

/** Every text in a value, however deep. */
function* texts(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const item of Object.values(value)) yield* texts(item);
}
/** Everything with a text of its own. */
function* lines(value) {
  if (!value || typeof value !== 'object') return;
  if (typeof value.text === 'string') yield value;
  for (const item of Object.values(value)) yield* lines(item);
}

describe('what a massager guide is told', () => {
  it('is there for each kind, in each language', () => {
    const paths = [...files.keys()].filter((path) => path.includes('/massager/'));
    assert.deepEqual(
      paths.sort(),
      LANGUAGES.flatMap((lang) => Object.keys(KINDS).map((kind) => `${lang}/massager/${kind}.json`)).sort(),
    );
    for (const path of paths) assert.equal(files.get(path).lang, path.split('/')[0], path);
  });

  for (const [kind, tool] of Object.entries(KINDS)) {
    describe(kind, () => {
      const document = documentOf(kind);

      it('answers for every group and every muscle of the topic', () => {
        const { groups } = dataset.topics.get('back-pain');
        const byId = new Map(document.groups.map((group) => [group.id, group]));
        assert.deepEqual([...byId.keys()].sort(), groups.map(({ id }) => id).sort());
        for (const { id, muscles } of groups) {
          const group = byId.get(id);
          const technique = techniques.find((each) => each.tool === tool && each.group === id);
          assert.equal(group.answer, technique?.suits.answer ?? 'unknown');
          assert.deepEqual(
            group.muscles.map((muscle) => muscle.id),
            muscles,
          );
          assert.deepEqual(
            group.muscles.filter(({ meant }) => meant).map((muscle) => muscle.id),
            muscles.filter((muscle) => technique?.muscles.includes(muscle)),
          );
          assert.equal(group.how?.technique, technique?.how ? technique.id : undefined);
        }
      });

      it('says nothing that is not in a record, fit for a shop and nobody’s view', () => {
        const known = new Map(
          [...dataset.techniques.values(), ...dataset.guides.values()]
            .flatMap((record) => [...facts(record)])
            .filter(({ fact }) => fact.mode === 'wellness' && !fact.whoSays)
            .map(({ fact }) => [fact.text, fact]),
        );
        for (const { text, sources, sure, own, note } of lines({ ...document, disclaimer: null })) {
          const fact = known.get(text);
          assert.ok(fact, text);
          assert.equal(sources.length, new Set(fact.sources).size, text);
          if (sure) assert.deepEqual([sure, note], [fact.sure, fact.note], text);
          else if (fact.sure === 'unverified') assert.ok(own, text);
        }
      });

      if (tool)
        it('warns of all that its techniques warn of', () => {
          for (const key of ['stopIf', 'notOver', 'whoShouldNot']) {
            const said = document.safety[key].map(({ text }) => text);
            assert.equal(new Set(said).size, said.length);
            const wanted = techniques.filter((each) => each.tool === tool && each.how).flatMap((each) => each[key]);
            // Said of the steps, not of the kind.
            const left = new Set(wanted.map(({ text }) => text).filter((text) => !said.includes(text)));
            assert.deepEqual(
              [...left].filter((text) => !text.startsWith('Do not use a massage gun')),
              [],
            );
          }
        });

      it('names every place that a similar tool is kept away from', () => {
        const said = document.safety.notOver.map(({ text }) => text).join(' ');
        for (const place of [
          'broken, infected or swollen skin',
          'lowest ribs',
          'neck',
          'belly',
          'groin',
          'hernia',
          'nerve',
          'tailbone',
        ])
          assert.ok(said.includes(place), place);
      });

      it('is small', () => {
        const size = (lang) => brotliCompressSync(JSON.stringify(documentOf(kind, lang))).length;
        assert.ok(size('en') < 5_000, `${size('en')} B`);
        for (const lang of LANGUAGES) assert.ok(size(lang) < 6_500, `${lang}: ${size(lang)} B`);
      });

      for (const lang of LANGUAGES)
        it(`makes no treatment or disease claim outside its warnings, in ${lang}`, () => {
          const { safety: _, redFlags: __, disclaimer: ___, sources: ____, ...rest } = documentOf(kind, lang);
          for (const text of texts(rest)) assert.doesNotMatch(text, CLAIM_WORDS[lang], text);
        });
    });
  }

  it('names no author and no title of a source', () => {
    for (const kind of Object.keys(KINDS)) {
      const json = JSON.stringify(documentOf(kind));
      assert.doesNotMatch(json, /"(whoSays|title|mode|status)"/);
      for (const { name } of dataset.authors.values()) assert.ok(!json.includes(name), name);
    }
  });
});
