#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { prerender } from './prerender.js';

const USAGE = `Usage: muscle-widgets prerender PAGE.html [--out FILE] [--lang LANG] [--prefix PREFIX] [--structured-data]

Writes the page's muscle widgets into it, so that they show before any script. Without --out the page goes to standard
output. What could not be rendered, and the style hashes for a strict Content-Security-Policy, go to standard error.
--structured-data also writes what the widgets show as JSON-LD, for search engines.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    lang: { type: 'string' },
    prefix: { type: 'string' },
    'structured-data': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [command, file] = positionals;
if (values.help || command !== 'prerender' || !file) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}
const { out, lang, prefix, 'structured-data': structuredData } = values;
const result = await prerender(await readFile(file, 'utf8'), {
  ...(lang && { lang }),
  ...(prefix && { prefix }),
  ...(structuredData && { structuredData }),
});
if (out) await writeFile(out, result.html);
else process.stdout.write(result.html);
for (const { message } of result.problems) console.error(`not rendered: ${message}`);
if (result.styleHashes.length > 0) console.error(`style-src ${result.styleHashes.join(' ')}`);
if (result.problems.length > 0) process.exitCode = 1;
