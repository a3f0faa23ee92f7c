// The dataset in another language: an overlay is a dictionary from English text to its translation, one file beside each
// English one, and `common.json` for what several say. A text whose English changed is not found any more, so that a
// translation can be missing but never stale. `npm run data:overlay -- de` adds what is missing, empty, to be filled.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fields that hold words for readers. All else is the same in every language: ids, names of sources and of articles. */
const TEXTS = new Set([
  ...['name', 'synonyms', 'place', 'text', 'note', 'coveredBy', 'method', 'people', 'at', 'location', 'position'],
  ...['title', 'wellnessTitle', 'heading', 'wellnessHeading', 'subheading', 'disclaimer', 'label'],
  ...['plain', 'wouldChange', 'finding', 'role', 'bio', 'conflictOfInterest', 'excerpt'],
]);
/** Where `title` and `at` are no words for readers: the title of somebody's article, a place in a figure. */
const isKept = (key, path) => (key === 'title' && /^articles\b|\/article$/.test(path)) || /\/figure$/.test(path);

// What a text is, until the document it is in is done: not translated, or translated and checked by nobody.
const MISSING = '\uE000';
const UNCHECKED = '\uE001';
const MARKS = /[\uE000\uE001]/g;

/** A text as it will be read. */
export const unmarked = (text) => text.replace(MARKS, '');

/**
 * The overlays on disk.
 * @returns {Map<string, Overlay>} language to its overlay; `files`: path to dictionary
 */
export function readOverlays(dir) {
  if (!existsSync(dir)) return new Map();
  return new Map(
    readdirSync(dir)
      .sort()
      .map((lang) => {
        const files = readdirSync(join(dir, lang), { recursive: true })
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => [name, JSON.parse(readFileSync(join(dir, lang, name), 'utf8'))]);
        return [lang, new Map(files)];
      }),
  );
}

/**
 * Translates one language's texts, and keeps account of them.
 * @param files path to dictionary, as read
 */
export function createTranslator(files) {
  const used = new Set();
  const missing = new Map();
  const find = (text, file) => {
    for (const name of [file, 'common.json']) {
      const found = files.get(name)?.[text];
      if (found !== undefined) used.add(`${name} ${text}`);
      if (!found) continue;
      return files.get(name).$reviewed ? found : UNCHECKED + found;
    }
    if (!missing.has(file)) missing.set(file, new Set());
    missing.get(file).add(text);
    return MISSING + text;
  };
  const walk = (value, file, key, path) => {
    if (typeof value === 'string') return TEXTS.has(key) && !isKept(key, path) ? find(value, file) : value;
    if (Array.isArray(value)) return value.map((each) => walk(each, file, key, path));
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        walk(each, file, name, each && typeof each === 'object' ? `${path}/${name}` : path),
      ]),
    );
  };
  const records = (map, fileOf) =>
    new Map([...map].map(([id, record]) => [id, walk(record, fileOf(id), '', fileOf(id).replace('.json', ''))]));
  return {
    /** One text of a builder's own. */
    text: (text) => find(text, 'documents.json'),
    /** One that has no translation, and is not meant to have one yet. */
    none: (text) => MISSING + text,
    /** The dataset with its texts in this language. */
    dataset: (dataset) => ({
      ...dataset,
      // For what is told by the words of a record: those of the original.
      english: dataset,
      ...Object.fromEntries(
        ['muscles', 'topics', 'techniques', 'guides'].map((kind) => [
          kind,
          records(dataset[kind], (id) => `${kind}/${id}.json`),
        ]),
      ),
      ...Object.fromEntries(
        ['regions', 'articles', 'authors', 'claims'].map((kind) => [
          kind,
          records(dataset[kind], () => `${kind}.json`),
        ]),
      ),
    }),
    /** File to the texts that are not translated, as far as was asked. */
    missing,
    /** Texts that nobody asked for: their English is not there any more. */
    unused: () =>
      [...files].flatMap(([name, texts]) =>
        Object.keys(texts)
          .filter((text) => !text.startsWith('$') && !used.has(`${name} ${text}`))
          .map((text) => `${name}: ${text}`),
      ),
  };
}

/**
 * A finished document: in its language where every text of it is, else in English.
 * @param document with the marks of the translator
 * @param english the same in English
 */
export function finished(document, english, notice) {
  const text = JSON.stringify(document);
  if (text.includes(MISSING)) return english;
  const { version, lang, ...rest } = JSON.parse(text.replace(MARKS, ''));
  return { version, lang, ...(text.includes(UNCHECKED) && { notice }), ...rest };
}
