// Reads src/dataset/ from disk, checks every file against its schema and every reference between files.
// Used by the build, by `npm run data:check` and by the tests, so that one set of rules holds everywhere.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { facts, isSafety } from './facts.mjs';
import { createTranslator, readOverlays } from './overlay.mjs';
import { wordingProblems } from './wording.mjs';

export const DATASET_DIR = fileURLToPath(new URL('../../src/dataset/', import.meta.url));

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
  if (problems.length > 0) return { dataset, editions: [], problems };
  problems.push(
    ...checkReferences(dataset, { muscles, topics, techniques, guides }),
    ...wordingProblems(dataset, 'en'),
  );
  // English first; then each language there is an overlay for.
  const editions = [{ lang: 'en', dataset, text: (text) => text, none: (text) => text }];
  for (const [lang, overlay] of readOverlays(join(dir, 'overlays'))) {
    const translator = createTranslator(overlay);
    const own = { lang, ...translator, dataset: translator.dataset(dataset) };
    for (const problem of wordingProblems(own.dataset, lang))
      problems.push({ ...problem, file: `overlays/${lang}/${problem.file}` });
    editions.push(own);
  }
  return { dataset, editions, problems };
}

function checkReferences(dataset, { muscles, topics, techniques, guides }) {
  const problems = [];
  const need = (map, kind, id, file, path) => {
    if (id !== undefined && id !== null && !map.has(id))
      problems.push({ file, path, rule: 'reference', message: `no ${kind} "${id}"` });
  };
  const checkFacts = (record, file) => {
    for (const { fact, path } of facts(record)) {
      for (const key of fact.sources) need(dataset.sources, 'source', key, file, `${path}/sources`);
      need(dataset.authors, 'author', fact.whoSays, file, `${path}/whoSays`);
      if (fact.sure === 'agreed' && fact.sources.length < 2)
        problems.push({ file, path: `${path}/sure`, rule: 'agreed', message: '"agreed" needs two sources' });
      if (fact.sure === 'differ' && !fact.note)
        problems.push({ file, path: `${path}/note`, rule: 'differ', message: '"differ" needs a note that says how' });
      if (isSafety(path) && fact.mode === 'full')
        problems.push({ file, path: `${path}/mode`, rule: 'safety', message: 'a safety line shows in every mode' });
    }
  };
  for (const { file, value: muscle } of muscles) {
    if (file !== `muscles/${muscle.id}.json`)
      problems.push({ file, path: '/id', rule: 'file-name', message: `id is "${muscle.id}"` });
    checkFacts(muscle, file);
    for (const id of muscle.topics) need(dataset.topics, 'topic', id, file, '/topics');
    for (const id of muscle.claims) need(dataset.claims, 'claim', id, file, '/claims');
    if (muscle.depth) need(dataset.sources, 'source', muscle.depth.source, file, '/depth/source');
    for (const [i, { technique }] of muscle.selfCare.entries())
      need(dataset.techniques, 'technique', technique, file, `/selfCare/${i}/technique`);
    const parts = new Map(muscle.parts.map((part) => [part.id, part]));
    for (const [i, point] of muscle.triggerPoints.entries()) {
      const path = `/triggerPoints/${i}`;
      need(parts, 'part', point.part, file, `${path}/part`);
      for (const id of [...point.essential, ...point.spillover]) need(dataset.regions, 'region', id, file, path);
      for (const key of point.sources) need(dataset.sources, 'source', key, file, `${path}/sources`);
      if (point.basis === 'source' && point.sources.length === 0)
        problems.push({ file, path, rule: 'basis', message: 'basis "source" needs a source' });
    }
  }
  for (const { file, value: topic } of topics) {
    checkFacts(topic, file);
    need(dataset.authors, 'author', topic.author, file, '/author');
    for (const id of topic.claims) need(dataset.claims, 'claim', id, file, '/claims');
    for (const id of topic.articles) need(dataset.articles, 'article', id, file, '/articles');
    for (const [i, group] of topic.groups.entries()) {
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
    need(dataset.topics, 'topic', guide.id, file, '/id');
    for (const [i, { body }] of guide.sections.entries()) {
      for (const [j, { claim }] of body.entries()) {
        need(dataset.claims, 'claim', claim, file, `/sections/${i}/body/${j}/claim`);
      }
    }
  }
  for (const claim of dataset.claims.values()) {
    need(dataset.authors, 'author', claim.whoSays, `claims.json#${claim.id}`, '/whoSays');
    for (const { ref } of claim.sources) need(dataset.sources, 'source', ref, `claims.json#${claim.id}`, '/sources');
  }
  for (const article of dataset.articles.values()) {
    const file = `articles.json#${article.id}`;
    need(dataset.authors, 'author', article.author, file, '/author');
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
