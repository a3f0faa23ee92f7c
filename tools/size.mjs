// Brotli bytes a page loads for each entry, everything included; fails above a budget. `--write` puts the table into
// the README.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const CDN = fileURLToPath(new URL('../cdn/', import.meta.url));
export const brotli = (file) => brotliCompressSync(readFileSync(join(CDN, file))).length;

/** The files that an entry loads, itself first: its static imports, and theirs. What it imports later does not count. */
export function closure(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(CDN, entry), 'utf8');
  for (const [, path] of code.matchAll(
    /(?:^|[;\s}*/])(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["'](\.[^"']+)["']/g,
  ))
    closure(normalize(join(dirname(entry), path)), seen);
  return seen;
}

const sum = (files) => [...files].reduce((total, file) => total + brotli(file), 0);

/** Chunks that an element loads later, by their name without the hash. */
const chunks = (name) =>
  readdirSync(join(CDN, 'chunks'))
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
    .map((file) => `chunks/${file}`);

/** Rows of what is measured: `{what, bytes, goal, fails}`, in brotli bytes. */
export function measure() {
  const largestIn = (lang) =>
    Math.max(
      ...readdirSync(join(CDN, `data/v1/${lang}/muscles`)).map((name) => brotli(`data/v1/${lang}/muscles/${name}`)),
    );
  const largest = largestIn('en');
  const { languages } = JSON.parse(readFileSync(join(CDN, 'data/v1/index.json'), 'utf8'));
  const figures = readdirSync(join(CDN, 'data/v1/figures/cards')).filter((name) => name.endsWith('.json'));
  const figure = Math.max(...figures.map((name) => brotli(`data/v1/figures/cards/${name}`)));
  const entry = (name, goal = 10_000, fails = 12_000) => ({
    what: `${name}.js, everything included`,
    bytes: sum(closure(`${name}.js`)),
    goal,
    fails,
  });
  return [
    { what: 'loader.js', bytes: sum(closure('loader.js')), goal: 1_500, fails: 2_000 },
    entry('analytics', 800, 1_500),
    entry('deep-links', 1_700, 2_000),
    entry('structured-data', 3_300, 4_000),
    entry('muscle-dataset'),
    entry('muscle-card'),
    entry('muscle-depth'),
    entry('muscle-list'),
    entry('related-articles'),
    entry('author-bio'),
    entry('evidence-panel'),
    entry('technique-guide'),
    entry('massager-guide'),
    entry('treatment-video'),
    entry('newsletter-signup'),
    entry('muscle-guide'),
    entry('pain-finder', 14_000, 14_000),
    {
      what: 'pain-finder.js with the picture that comes after its list',
      bytes: sum(closure('pain-finder.js')) + sum(chunks('finder-picture')),
      goal: 14_000,
      fails: 16_000,
    },
    entry('trigger-point-map', 14_000, 16_000),
    {
      what: 'everything for one muscle-card with its figure (loader, code, largest muscle, largest card figure)',
      bytes: sum(closure('loader.js')) + sum(closure('muscle-card.js')) + largest + figure,
      goal: 18_000,
      fails: 24_000,
    },
    {
      what: 'everything for a map of the back with one muscle chosen (loader, code, words, figures)',
      bytes:
        sum(closure('loader.js')) +
        sum(closure('trigger-point-map.js')) +
        sum(
          [
            'en/patterns/back-pain',
            'figures/torso-back',
            'figures/packs/torso-back-back-pain',
            'figures/regions/back',
          ].map((name) => `data/v1/${name}.json`),
        ),
      goal: 32_000,
      fails: 40_000,
    },
    { what: 'the largest muscle', bytes: largest, goal: 2_500, fails: 3_000 },
    // Other languages need more letters for the same, and brotli's own dictionary is mostly English.
    {
      what: 'the largest muscle in another language',
      bytes: Math.max(...languages.slice(1).map(largestIn)),
      goal: 3_000,
      fails: 3_800,
    },
    { what: 'index.json', bytes: brotli('data/v1/index.json'), goal: 2_000, fails: 6_000 },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = measure();
  for (const { what, bytes, goal, fails } of rows) {
    const verdict = bytes > fails ? 'OVER BUDGET' : bytes > goal ? 'over goal' : 'ok';
    console.log(`${String(bytes).padStart(6)} B  ${verdict.padEnd(11)}  ${what} (goal ${goal}, fails above ${fails})`);
  }
  if (process.argv.includes('--write')) writeReadme(rows);
  if (rows.some(({ bytes, fails }) => bytes > fails)) process.exit(1);
}

function writeReadme(rows) {
  const readme = new URL('../README.md', import.meta.url);
  const number = (value) => value.toLocaleString('en');
  const table = [
    '| what | bytes | goal | fails above |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(({ what, bytes, goal, fails }) => `| ${[what, ...[bytes, goal, fails].map(number)].join(' | ')} |`),
  ].join('\n');
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(
      /<!-- sizes -->[^]*<!-- \/sizes -->/,
      `<!-- sizes -->\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n<!-- /sizes -->`,
    ),
  );
}
