// Writes the delivered dataset: one document for each thing an element shows, with all it refers to, so that an element
// costs one request and a page pays only for the muscles it shows. Usage: node tools/dataset/build.mjs OUT_DIR
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { evidenceDocuments, guideDocuments, techniqueDocuments } from './article.mjs';
import { depthDocuments } from './depth.mjs';
import { facts } from './facts.mjs';
import { finderDocuments, finderMuscles } from './finder.mjs';
import { massagerDocuments } from './massager.mjs';
import { finished, unmarked } from './overlay.mjs';
import { createValidator, readDataset } from './read.mjs';

const VERSION = 1;

/** The delivered files of one language: path below the base URL to document. */
export function documents({ lang, dataset, text }) {
  const files = new Map();
  const head = headOf(lang);
  const cite = (keys) => Object.fromEntries([...new Set(keys)].map((key) => [key, citation(dataset.sources.get(key))]));
  const authors = (ids) =>
    Object.fromEntries(
      [...new Set(ids)]
        .filter(Boolean)
        .map((id) => [id, pick(dataset.authors.get(id), ['name', 'conflictOfInterest'])]),
    );

  for (const { $schema: _, ...muscle } of dataset.muscles.values()) {
    const topic = dataset.topics.get(muscle.topics[0]);
    const at = topic.groups.findIndex(({ id }) => id === muscle.group);
    const claims = muscle.claims.map((id) => dataset.claims.get(id));
    const own = [...facts(muscle)].map(({ fact }) => fact);
    const regionIds = muscle.triggerPoints.flatMap(({ essential, spillover }) => [...essential, ...spillover]);
    const keys = [
      ...new Set([
        ...own.flatMap(({ sources }) => sources),
        ...muscle.triggerPoints.flatMap(({ sources }) => sources),
        ...(muscle.depth ? [muscle.depth.source] : []),
      ]),
    ];
    files.set(`${lang}/muscles/${muscle.id}.json`, {
      ...head,
      muscle: withLocalKeys(withoutMovements(muscle), keys),
      group: { ...pick(topic.groups[at], ['id', 'name']), order: at + 1, of: topic.groups.length, topic: topic.id },
      regions: Object.fromEntries([...new Set(regionIds)].map((id) => [id, dataset.regions.get(id).label])),
      sources: Object.fromEntries(keys.map((key, i) => [localKey(i), citation(dataset.sources.get(key))])),
      claims: claims.slice(0, 1).map((claim) => pick(claim, ['id', 'status', 'plain', 'mode'])),
      authors: authors(own.map(({ whoSays }) => whoSays)),
      redFlags: topic.redFlags.map(({ text }) => text),
      disclaimer: topic.disclaimer,
    });
  }
  for (const { $schema: _, ...topic } of dataset.topics.values()) {
    files.set(`${lang}/topics/${topic.id}.json`, {
      ...head,
      topic,
      muscles: Object.fromEntries(
        topic.groups.flatMap(({ muscles }) =>
          muscles.map((id) => [id, pick(dataset.muscles.get(id), ['name', 'latin', 'place'])]),
        ),
      ),
      sources: cite([...facts(topic)].flatMap(({ fact }) => fact.sources)),
      authors: authors([topic.author]),
    });
  }
  const tools = { text, facts, pick, cite, citation, localKey, withLocalKeys, authors };
  for (const [folder, make] of Object.entries({
    depth: depthDocuments,
    guides: guideDocuments,
    evidence: evidenceDocuments,
    techniques: techniqueDocuments,
    finder: finderDocuments,
    massager: massagerDocuments,
  }))
    for (const [id, document] of make(dataset, head, tools)) files.set(`${lang}/${folder}/${id}.json`, document);
  const articles = [...dataset.articles.values()];
  files.set(`${lang}/articles.json`, { ...head, articles, authors: authors(articles.map(({ author }) => author)) });
  for (const author of dataset.authors.values()) files.set(`${lang}/authors/${author.id}.json`, { ...head, author });
  return files;
}

/** What every document begins with. */
export const headOf = (lang) => ({ version: VERSION, lang });

/** What a reader has to know of a translation that nobody has checked. */
export const NOTICE = 'Machine-assisted translation, not yet reviewed by a person.';

/**
 * What a builder makes of the dataset, in every language; a document that lacks a text in one is English there, and says so.
 * @param editions as read, English first
 * @param make from an edition to path and document; paths begin with the language
 */
export function inEveryLanguage(editions, make) {
  const [english, ...others] = editions;
  const files = make(english);
  for (const edition of others) {
    const notice = unmarked(edition.text(NOTICE));
    for (const [path, document] of make(edition)) {
      const original = files.get(`en/${path.slice(path.indexOf('/') + 1)}`);
      files.set(path, finished(document, original, notice));
    }
  }
  return files;
}

/** What there is, without the contents: the same in every language. */
function indexDocument({ muscles, topics, regions }, languages, rankMuscles) {
  return {
    version: VERSION,
    languages,
    muscles: Object.fromEntries([...muscles.values()].map(({ id, name }) => [id, name])),
    topics: Object.fromEntries(
      [...topics.values()].map(({ id, groups }) => [
        id,
        Object.fromEntries(groups.map(({ id: group, muscles }) => [group, muscles])),
      ]),
    ),
    regions: rankByRegion(
      { regions: Object.fromEntries(regions), muscles: finderMuscles([...muscles.values()]) },
      rankMuscles,
    ),
  };
}

// Source keys name a reference for authors; in a delivered muscle a number serves as well and weighs a third.
export const localKey = (i) => `s${i + 1}`;

function withLocalKeys(value, keys) {
  if (Array.isArray(value)) return value.map((item) => withLocalKeys(item, keys));
  if (!value || typeof value !== 'object') return value;
  const local = (key) => localKey(keys.indexOf(key));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (name === 'sources') return [name, [...item].sort((a, b) => keys.indexOf(a) - keys.indexOf(b)).map(local)];
      if (name === 'source') return [name, local(item)];
      return [name, withLocalKeys(item, keys)];
    }),
  );
}

const pick = (object, keys) => Object.fromEntries(keys.map((key) => [key, object[key]]));

export const citation = ({ title, url, year }) => ({ title, url, ...(year && { year }) });

/** Only the finder asks for them. */
const withoutMovements = (muscle) => ({
  ...muscle,
  actions: muscle.actions.map(({ movements: _, ...action }) => action),
});

/** Region to the muscles that refer there, as the finder ranks them. */
const rankByRegion = (rankable, rankMuscles) =>
  Object.fromEntries(
    Object.keys(rankable.regions)
      .sort()
      .map((id) => [id, rankMuscles(rankable, { regions: [{ id, side: 'midline' }] }).map((muscle) => muscle.id)])
      .filter(([, ranked]) => ranked.length > 0),
  );

/** The page's own ranking, compiled; `BUILD` points at another output folder of tsc. */
async function ranking(build = process.env.BUILD ?? fileURLToPath(new URL('../../build/', import.meta.url))) {
  const { rankMuscles } = await import(pathToFileURL(join(build, 'src/data/rank-muscles.js')).href);
  return rankMuscles;
}

const SCHEMAS = {
  muscles: 'muscle',
  topics: 'topic',
  authors: 'author',
  guides: 'guide',
  depth: 'depth',
  evidence: 'evidence',
  techniques: 'techniques',
  finder: 'finder',
  massager: 'massager',
  'articles.json': 'articles',
};
const schemaOf = (path) => (path === 'index.json' ? 'index' : SCHEMAS[path.split('/')[1]]);

/** Every document in every language, and the index. */
export async function allDocuments(dataset, editions) {
  const files = inEveryLanguage(editions, documents);
  files.set(
    'index.json',
    indexDocument(
      dataset,
      editions.map(({ lang }) => lang),
      await ranking(),
    ),
  );
  return files;
}

/** Writes the dataset below `out`; throws, with every problem named, where it is not valid. */
export async function buildDataset(out) {
  const { dataset, editions, problems } = readDataset();
  const check = createValidator();
  const files = problems.length > 0 ? new Map() : await allDocuments(dataset, editions);
  // Only now is it known which translations were asked for.
  for (const { lang, unused } of editions.slice(1))
    for (const text of unused())
      problems.push({
        file: `overlays/${lang}`,
        path: text,
        rule: 'stale',
        message: 'its English is not there any more',
      });
  for (const [path, document] of files)
    problems.push(...check(`document.schema.json#/$defs/${schemaOf(path)}Document`, document, path));
  if (problems.length > 0)
    throw new Error(problems.map(({ file, path, rule, message }) => `${file} ${path} [${rule}] ${message}`).join('\n'));
  rmSync(out, { recursive: true, force: true });
  for (const [path, document] of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(document));
  }
  return files.size;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2];
  if (!out) throw new Error('usage: node tools/dataset/build.mjs OUT_DIR');
  console.log(`${await buildDataset(out)} documents in ${out}`);
}
