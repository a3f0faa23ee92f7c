// node tools/figures/build.mjs OUT: draws every figure into OUT/figures, and prints what it weighs.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { overweight, weigh } from './budgets.mjs';
import { allFigures } from './figures.mjs';
import { pictures } from './pictures.mjs';

const [out] = process.argv.slice(2);
if (!out) {
  console.error('Usage: node tools/figures/build.mjs OUT');
  process.exit(2);
}

const figures = await allFigures();
const { files } = figures;
const rendered = await pictures(figures);
await rm(join(out, 'figures'), { recursive: true, force: true });
for (const [name, content] of [...files, ...rendered]) {
  const path = join(out, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const weights = weigh(files);
for (const { kind, limit, items } of weights) {
  const [name, bytes] = items[0];
  const total = items.reduce((sum, [, each]) => sum + each, 0);
  const most = limit ? `of ${limit} B` : 'B';
  console.log(`${kind}: ${items.length} files, ${total} B brotli; heaviest ${name} ${bytes} ${most}`);
}
const bytes = [...rendered.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`pictures: ${rendered.size} files, ${bytes} B`);
const heavy = overweight(weights);
for (const line of heavy) console.error(line);
if (heavy.length > 0) process.exit(1);
