// Reads src/dataset/ from disk, checks every file against its schema and every reference between files.
// Used by the build, by `npm run data:check` and by the tests, so that one set of rules holds everywhere.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

export const DATASET_DIR = fileURLToPath(new URL('../../src/dataset/', import.meta.url));

// Words that make a sentence a treatment claim or a disease claim, so unfit for `wellness` (retail text). Plain words of
// a stop rule ("stop if it hurts") are none. Safety lines are exempt: they warn, and they are shown in every mode.
export const CLAIM_WORDS = {
  en: /\b(cur(?:es?|ed|ing)|heal(?:s|ed|ing)?|treat(?:s|ed|ing|ments?)?|therap(?:y|ies|ists?|eutic)|proven|relie(?:ves?|ved|ving|f)|eases?|alleviat\w+|remed(?:y|ies)|pain\w*|aches?|aching|sciatica|arthrit\w+|inflam\w+|bursitis|herniat\w+|trigger points?|diagnos\w+|symptoms?|diseases?|disorders?|syndromes?|injur\w+|spasms?|rehab\w*|medical)\b/i,
};

const readJson = (file, problems) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    problems.push({ file: basename(file), path: '/', rule: 'json', message: error.message });
    return undefined;
  }
};

const readFolder = (dir, problems) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ file: `${basename(dir)}/${name}`, value: readJson(join(dir, name), problems) }))
    .filter(({ value }) => value !== undefined);

export function loadSchemas(dir = join(DATASET_DIR, 'schema')) {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')));
}

export function createValidator(schemas = loadSchemas()) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
  });
  for (const schema of schemas) ajv.addSchema(schema);
  /** Returns one problem per broken rule: `{file, path, rule, message}`; empty when the value is valid. */
  return (schemaId, value, file) => {
    const validate = ajv.getSchema(schemaId);
    if (!validate) throw new Error(`no schema ${schemaId}`);
    if (validate(value)) return [];
    return validate.errors
      .filter(({ keyword }) => keyword !== 'if')
      .map(({ instancePath, keyword, message, params }) => ({
        file,
        path: instancePath || '/',
        rule: keyword,
        message: params?.additionalProperty ? `${message}: ${params.additionalProperty}` : message,
      }));
  };
}

/** Every fact in a record, with the path to it: anything with `text`, `sources` and `sure`. */
export function* facts(value, path = '') {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* facts(item, `${path}/${i}`);
  } else if (value && typeof value === 'object') {
    if (typeof value.text === 'string' && Array.isArray(value.sources) && 'sure' in value) yield { fact: value, path };
    for (const [key, item] of Object.entries(value)) yield* facts(item, `${path}/${key}`);
  }
}

export function readDataset(dir = DATASET_DIR) {
  const problems = [];
  const check = createValidator();
  const one = (name) => readJson(join(dir, name), problems);
  const muscles = readFolder(join(dir, 'muscles'), problems);
  const topics = readFolder(join(dir, 'topics'), problems);
  const techniques = readFolder(join(dir, 'techniques'), problems);
  const guides = readFolder(join(dir, 'guides'), problems);
  const files = {
    sources: one('sources.json') ?? {},
    regions: one('regions.json') ?? [],
    articles: one('articles.json') ?? [],
    authors: one('authors.json') ?? [],
    claims: one('claims.json') ?? [],
  };

  for (const { file, value } of muscles) problems.push(...check('muscle.schema.json', value, file));
  for (const { file, value } of topics) problems.push(...check('topic.schema.json', value, file));
  for (const { file, value } of techniques) problems.push(...check('technique.schema.json', value, file));
  for (const { file, value } of guides) problems.push(...check('guide.schema.json', value, file));
  for (const [key, value] of Object.entries(files.sources))
    problems.push(...check('source.schema.json', value, `sources.json#${key}`));
  for (const [kind, singular] of [
    ['regions', 'region'],
    ['articles', 'article'],
    ['authors', 'author'],
    ['claims', 'claim'],
  ]) {
    for (const value of files[kind])
      problems.push(...check(`${singular}.schema.json`, value, `${kind}.json#${value?.id}`));
  }

  const byId = (list) => new Map(list.map((value) => [value.id, value]));
  const dataset = {
    muscles: byId(muscles.map(({ value }) => value)),
    topics: byId(topics.map(({ value }) => value)),
    techniques: byId(techniques.map(({ value }) => value)),
    guides: byId(guides.map(({ value }) => value)),
    sources: new Map(Object.entries(files.sources)),
    regions: byId(files.regions),
    articles: byId(files.articles),
    authors: byId(files.authors),
    claims: byId(files.claims),
  };
  if (problems.length === 0) problems.push(...checkReferences(dataset, { muscles, topics, techniques, guides }));
  return { dataset, problems };
}

function checkReferences(dataset, { muscles, topics, techniques, guides }) {
  const problems = [];
  const need = (map, kind, id, file, path) => {
    if (id !== undefined && id !== null && !map.has(id))
      problems.push({ file, path, rule: 'reference', message: `no ${kind} "${id}"` });
  };
  const checkWording = (file, path, record, names) => {
    for (const name of names) checkWords(file, `${path}/${name}`, record[name]);
  };
  const checkWords = (file, path, text = '') => {
    const [word] = CLAIM_WORDS.en.exec(text) ?? [];
    if (word)
      problems.push({
        file,
        path,
        rule: 'wellness-wording',
        message: `"${word}" is a treatment or disease claim: mode must be full`,
      });
  };
  const checkFacts = (record, file) => {
    for (const { fact, path } of facts(record)) {
      for (const key of fact.sources) need(dataset.sources, 'source', key, file, `${path}/sources`);
      need(dataset.authors, 'author', fact.whoSays, file, `${path}/whoSays`);
      if (fact.sure === 'agreed' && fact.sources.length < 2)
        problems.push({ file, path: `${path}/sure`, rule: 'agreed', message: '"agreed" needs two sources' });
      if (fact.sure === 'differ' && !fact.note)
        problems.push({ file, path: `${path}/note`, rule: 'differ', message: '"differ" needs a note that says how' });
      // Without a mode it is a fact of anatomy, which shows in every mode.
      const safety = /^\/(safety|redFlags|stopIf|notOver|whoShouldNot)\b/.test(path);
      if (safety && fact.mode === 'full')
        problems.push({ file, path: `${path}/mode`, rule: 'safety', message: 'a safety line shows in every mode' });
      if (fact.mode !== 'full' && !safety) checkWording(file, path, fact, ['text', 'note']);
    }
  };
  for (const { file, value: muscle } of muscles) {
    if (file !== `muscles/${muscle.id}.json`)
      problems.push({ file, path: '/id', rule: 'file-name', message: `id is "${muscle.id}"` });
    checkFacts(muscle, file);
    checkWording(file, '', muscle, ['name', 'place']);
    for (const id of muscle.topics) need(dataset.topics, 'topic', id, file, '/topics');
    for (const id of muscle.claims) need(dataset.claims, 'claim', id, file, '/claims');
    if (muscle.depth) need(dataset.sources, 'source', muscle.depth.source, file, '/depth/source');
    for (const [i, { technique }] of muscle.selfCare.entries())
      need(dataset.techniques, 'technique', technique, file, `/selfCare/${i}/technique`);
    const parts = new Map(muscle.parts.map((part) => [part.id, part]));
    for (const [i, point] of muscle.triggerPoints.entries()) {
      const path = `/triggerPoints/${i}`;
      need(parts, 'part', point.part, file, `${path}/part`);
      checkWording(file, path, point, ['location', 'position']);
      for (const id of [...point.essential, ...point.spillover]) need(dataset.regions, 'region', id, file, path);
      for (const key of point.sources) need(dataset.sources, 'source', key, file, `${path}/sources`);
      if (point.basis === 'source' && point.sources.length === 0)
        problems.push({ file, path, rule: 'basis', message: 'basis "source" needs a source' });
    }
  }
  for (const { file, value: topic } of topics) {
    checkFacts(topic, file);
    checkWording(file, '', topic, ['wellnessTitle']);
    need(dataset.authors, 'author', topic.author, file, '/author');
    for (const id of topic.claims) need(dataset.claims, 'claim', id, file, '/claims');
    for (const id of topic.articles) need(dataset.articles, 'article', id, file, '/articles');
    for (const [i, group] of topic.groups.entries()) {
      checkWording(file, `/groups/${i}`, group, ['name']);
      for (const id of group.muscles) {
        need(dataset.muscles, 'muscle', id, file, `/groups/${i}/muscles`);
        if (dataset.muscles.get(id) && dataset.muscles.get(id).group !== group.id)
          problems.push({
            file,
            path: `/groups/${i}`,
            rule: 'group',
            message: `${id} names group "${dataset.muscles.get(id).group}"`,
          });
      }
    }
  }
  const groups = new Map(
    [...dataset.topics.values()].flatMap((topic) => topic.groups.map((group) => [group.id, group])),
  );
  for (const { file, value: technique } of techniques) {
    checkFacts(technique, file);
    checkWording(file, '', technique, ['name']);
    if (
      file !== `techniques/${technique.group}-${technique.tool}.json` ||
      technique.id !== `${technique.group}-${technique.tool}`
    )
      problems.push({ file, path: '/id', rule: 'file-name', message: 'file and id are `<group>-<tool>`' });
    need(groups, 'group', technique.group, file, '/group');
    for (const id of technique.muscles)
      if (!groups.get(technique.group)?.muscles.includes(id))
        problems.push({
          file,
          path: '/muscles',
          rule: 'reference',
          message: `${id} is not in group "${technique.group}"`,
        });
  }
  for (const { file, value: guide } of guides) {
    checkFacts(guide, file);
    checkWording(file, '', guide, ['wellnessTitle']);
    need(dataset.topics, 'topic', guide.id, file, '/id');
    for (const [i, { body, wellnessHeading }] of guide.sections.entries()) {
      checkWords(file, `/sections/${i}/wellnessHeading`, wellnessHeading ?? '');
      for (const [j, { claim, mode, subheading }] of body.entries()) {
        need(dataset.claims, 'claim', claim, file, `/sections/${i}/body/${j}/claim`);
        if (mode === 'wellness') checkWords(file, `/sections/${i}/body/${j}/subheading`, subheading);
      }
    }
  }
  for (const claim of dataset.claims.values()) {
    if (claim.mode === 'wellness') checkWording(`claims.json#${claim.id}`, '', claim, ['plain']);
    need(dataset.authors, 'author', claim.whoSays, `claims.json#${claim.id}`, '/whoSays');
    for (const { ref } of claim.sources) need(dataset.sources, 'source', ref, `claims.json#${claim.id}`, '/sources');
  }
  for (const article of dataset.articles.values()) {
    const file = `articles.json#${article.id}`;
    need(dataset.authors, 'author', article.author, file, '/author');
    if (article.mode === 'wellness') checkWording(file, '', article, ['title', 'excerpt']);
    for (const id of article.topics) need(dataset.topics, 'topic', id, file, '/topics');
    for (const id of article.muscles) need(dataset.muscles, 'muscle', id, file, '/muscles');
  }
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { dataset, problems } = readDataset();
  for (const { file, path, rule, message } of problems) console.error(`${file} ${path} [${rule}] ${message}`);
  if (problems.length > 0) process.exit(1);
  console.log(
    `dataset valid: ${dataset.muscles.size} muscles, ${dataset.sources.size} sources, ${dataset.claims.size} claims`,
  );
}
