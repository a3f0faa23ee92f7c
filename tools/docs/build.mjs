// Writes docs/elements.md from custom-elements.json and docs/muscles.md from the dataset, so that they cannot say otherwise.
// `--check` writes nothing and fails where a committed file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { readDataset } from '../dataset/read.mjs';

const DOCS = new URL('../../docs/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').replaceAll('<', '\\<');
const code = (text) => (text ? `\`${text.replaceAll('|', '\\|').replaceAll(' \\| undefined', '')}\`` : '');
const table = (title, head, rows) =>
  rows.length === 0
    ? ''
    : `\n### ${title}\n\n| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

const section = ({
  tagName,
  description,
  attributes = [],
  members = [],
  slots = [],
  events = [],
  cssParts = [],
  cssProperties = [],
}) => {
  const properties = new Map(
    members.filter(({ kind }) => kind === 'field').map((member) => [member.attribute ?? member.name, member]),
  );
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `## \`<${tagName}>\`\n\n${description}\n`,
    table(
      'Attributes',
      ['attribute', 'property', 'type', ''],
      attributes.map(({ name, fieldName, type, description: text }) => [
        code(name),
        code(fieldName),
        code(type?.text),
        cell(text),
      ]),
    ),
    table(
      'Properties without an attribute',
      ['property', 'type', ''],
      [...properties.values()]
        .filter(
          ({ attribute, static: fixed, name }) => !attribute && !fixed && !['styles', 'properties'].includes(name),
        )
        .map(({ name, type, description: text }) => [code(name), code(type?.text), cell(text)]),
    ),
    table(
      'Methods',
      ['method', ''],
      methods.map(({ name, parameters = [], description: text }) => [
        code(`${name}(${parameters.map((each) => `${each.name}: ${each.type?.text}`).join(', ')})`),
        cell(text),
      ]),
    ),
    table(
      'Slots',
      ['slot', ''],
      slots.map(({ name, description: text }) => [name ? code(name) : '(default)', cell(text)]),
    ),
    table(
      'Events',
      ['event', 'class', ''],
      events.map(({ name, type, description: text }) => [code(name), code(type?.text), cell(text)]),
    ),
    table(
      'Parts',
      ['part', ''],
      cssParts.map(({ name, description: text }) => [code(name), cell(text)]),
    ),
    table(
      'Custom properties',
      ['property', ''],
      cssProperties.map(({ name, description: text }) => [code(name), cell(text)]),
    ),
  ].join('');
};

const elementsText = `# Elements

Made from the source by \`npm run manifest\`. All elements keep their light-DOM text until there is something better to
show, and bring it back with a short message and a button when loading fails.

${elements.map(section).join('\n')}`;

const { dataset } = readDataset();
const musclesText = `# Muscles

Made from the dataset by \`npm run manifest\`: the ids for \`<muscle-card muscle="…">\`, by topic.
${[...dataset.topics.values()]
  .map(
    ({ id, title, groups }) =>
      `\n## \`${id}\`: ${title}\n\n| id | name | group | trigger points with a known pattern | depth measured |\n| --- | --- | --- | --- | --- |\n${groups
        .flatMap((group) =>
          group.muscles.map((muscle) => {
            const { name, triggerPoints, depth } = dataset.muscles.get(muscle);
            return `| \`${muscle}\` | ${name} | ${group.name} | ${triggerPoints.length || 'none'} | ${depth ? `${[...new Set([depth.min, depth.max])].join('–')} mm` : 'not known'} |`;
          }),
        )
        .join('\n')}\n`,
  )
  .join('')}`;

const check = process.argv.includes('--check');
for (const [name, text] of [
  ['elements.md', elementsText],
  ['muscles.md', musclesText],
]) {
  const target = new URL(name, DOCS);
  if (!check) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`docs/${name} is stale: run \`npm run manifest\``);
    process.exitCode = 1;
  }
}
