// Reads what the drawing needs from disk: `src/anatomy` itself knows no files.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url);
const json = async (url) => JSON.parse(await readFile(url, 'utf8'));

/** The compiled drawing; `BUILD` points at another output folder of tsc. */
export async function drawing(build = process.env.BUILD ?? fileURLToPath(new URL('build/', root))) {
  const parts = await import(pathToFileURL(join(build, 'src/anatomy/index.js')).href);
  const files = Object.entries(parts.factFiles);
  const read = await Promise.all(files.map(([, file]) => json(new URL(`src/anatomy/facts/${file}`, root))));
  const model = parts.anatomy(Object.fromEntries(files.map(([key], i) => [key, read[i]])));
  return { ...parts, model };
}

/** The dataset's muscles, by id, in a fixed order. */
export async function records() {
  const folder = new URL('src/dataset/muscles/', root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => json(new URL(name, folder))));
}
