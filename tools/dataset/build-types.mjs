// Writes src/data/types.ts from the JSON Schemas, so that the types and the check that the build runs cannot drift apart.
// `--check` writes nothing and fails where the committed file is stale.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { loadSchemas } from './read.mjs';

const TARGET = new URL('../../src/data/types.ts', import.meta.url);

// The generator makes a second type (Fact1, Fact2, …) wherever a description stands beside a $ref: compile copies without them.
const bareRefs = (value) => {
  if (Array.isArray(value)) return value.map(bareRefs);
  if (!value || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string') return { $ref: value.$ref };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bareRefs(item)]));
};
const dir = mkdtempSync(join(tmpdir(), 'schema-'));
for (const schema of loadSchemas()) writeFileSync(join(dir, schema.$id), JSON.stringify(bareRefs(schema)));

const names = [
  'muscleDocument',
  'topicDocument',
  'patternsDocument',
  'finderDocument',
  'depthDocument',
  'techniquesDocument',
  'massagerDocument',
  'evidenceDocument',
  'guideDocument',
  'articlesDocument',
  'authorDocument',
  'indexDocument',
];
const root = {
  title: 'Dataset',
  description: 'Every shape of the dataset.',
  type: 'object',
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(names.map((name) => [name, { $ref: `document.schema.json#/$defs/${name}` }])),
    source: { $ref: 'source.schema.json' },
    claim: { $ref: 'claim.schema.json' },
    region: { $ref: 'region.schema.json' },
  },
  required: [...names, 'source', 'claim', 'region'],
};
const text = await compile(root, 'Dataset', {
  cwd: `${dir}/`,
  bannerComment: '// Generated from src/dataset/schema/ by `npm run types`. Do not edit.',
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 120 },
});
rmSync(dir, { recursive: true });
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('src/data/types.ts is stale: run `npm run types`');
    process.exit(1);
  }
} else writeFileSync(TARGET, text);
