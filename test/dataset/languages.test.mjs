// The dataset in other languages: whole, faithful in what can be compared, and never passed off as checked.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { allDocuments, documents, inEveryLanguage } from '../../tools/dataset/build.mjs';
import { createTranslator, readOverlays } from '../../tools/dataset/overlay.mjs';
import { DATASET_DIR, readDataset } from '../../tools/dataset/read.mjs';
import { CLAIM_WORDS } from '../../tools/dataset/wording.mjs';

const { dataset, editions } = readDataset();
const files = await allDocuments(dataset, editions);
const overlays = readOverlays(join(DATASET_DIR, 'overlays'));
const LANGUAGES = [...overlays.keys()];

/** The German dataset with its overlay changed by `change`. */
function germanWith(change) {
  const overlay = new Map([...overlays.get('de')].map(([name, texts]) => [name, { ...texts }]));
  change(overlay);
  const translator = createTranslator(overlay);
  const edition = { lang: 'de', ...translator, dataset: translator.dataset(dataset) };
  return { files: inEveryLanguage([editions[0], edition], documents), unused: translator.unused() };
}

describe('the dataset in other languages', () => {
  it('is there in German, Spanish and French', () => {
    assert.deepEqual(LANGUAGES, ['de', 'es', 'fr']);
    assert.deepEqual(files.get('index.json').languages, ['en', ...LANGUAGES]);
  });

  for (const lang of LANGUAGES) {
    it(`${lang}: has every document whole, and says of each that nobody has checked it`, () => {
      const own = [...files].filter(([path]) => path.startsWith(`${lang}/`));
      assert.equal(own.length, [...files.keys()].filter((path) => path.startsWith('en/')).length);
      for (const [path, document] of own) {
        assert.equal(document.lang, lang, path);
        assert.ok(document.notice?.length > 20, path);
        assert.notEqual(document.notice, 'Machine-assisted translation, not yet reviewed by a person.');
      }
    });

    it(`${lang}: has every document in the shape of the English one: no list shorter, no number another`, () => {
      /** What does not depend on the language: keys, lengths of lists, numbers, ids. Words to search by are each its own. */
      const frame = (value, key = '') => {
        if (key === 'words') return '';
        if (Array.isArray(value)) return value.map((each) => frame(each, key));
        if (value && typeof value === 'object')
          return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, frame(each, name)]));
        return typeof value !== 'string' || /^(id|ref|status|mode|sure|figure|level|url)$/.test(key) ? value : '';
      };
      for (const [path, document] of files) {
        if (!path.startsWith(`${lang}/`)) continue;
        const { notice: _, ...own } = document;
        assert.deepEqual(frame(own), frame(files.get(path.replace(lang, 'en'))), path);
      }
    });

    it(`${lang}: keeps every number, and every name of a vertebra`, () => {
      const numbers = (text) => (text.replace(/(\d)[,. \u202f](?=\d{3}\b)/g, '$1').match(/\d+/g) ?? []).sort();
      const levels = (text) => (text.match(/\b[CTLS]\d\b/g) ?? []).sort();
      const wrong = [...overlays.get(lang)].flatMap(([file, texts]) =>
        Object.entries(texts)
          .filter(([english, own]) => `${numbers(english)}${levels(english)}` !== `${numbers(own)}${levels(own)}`)
          .map(([english, own]) => `${file}: ${english} => ${own}`),
      );
      assert.deepEqual(wrong, []);
    });

    it(`${lang}: knows the words that a shop may not use`, () => {
      const claims = [...dataset.claims.values()].map(({ id }) => files.get(`${lang}/evidence/${id}.json`).claims[0]);
      // Claims are what such words are for.
      assert.ok(claims.filter(({ text, plain }) => CLAIM_WORDS[lang].test(`${text} ${plain}`)).length >= 5);
    });
  }

  it('falls back to English, and says so, where a text is missing', () => {
    const { files } = germanWith((overlay) => {
      const [first] = Object.keys(overlay.get('muscles/iliacus.json'));
      overlay.get('muscles/iliacus.json')[first] = '';
    });
    const document = files.get('de/muscles/iliacus.json');
    assert.equal(document.lang, 'en');
    assert.equal(document.notice, undefined);
    assert.deepEqual(document, files.get('en/muscles/iliacus.json'));
    assert.equal(files.get('de/muscles/psoas-major.json').lang, 'de');
  });

  it('leaves no mark of its bookkeeping in a document', () => {
    for (const [path, document] of files) assert.doesNotMatch(JSON.stringify(document), /[\uE000-\uF8FF]/, path);
  });

  it('says nothing of machines where somebody has checked every text', () => {
    const { files } = germanWith((overlay) => {
      for (const texts of overlay.values()) texts.$reviewed = { by: 'Somebody', date: '2026-11-23' };
    });
    assert.equal(files.get('de/muscles/iliacus.json').lang, 'de');
    assert.equal(files.get('de/muscles/iliacus.json').notice, undefined);
  });

  it('names a translation whose English is not there any more', () => {
    const { unused } = germanWith((overlay) => {
      overlay.get('topics/back-pain.json')['Muscles that used to be here'] = 'Muskeln, die hier waren';
    });
    assert.deepEqual(unused, ['topics/back-pain.json: Muscles that used to be here']);
  });
});
