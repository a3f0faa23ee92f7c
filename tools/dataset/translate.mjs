// node tools/dataset/translate.mjs LANG: brings a language's overlay up to date. Texts without a translation are added with
// an empty one, to be filled in; what several files say goes into common.json; what nobody asks for any more is taken out.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents, NOTICE } from './build.mjs';
import { DATASET_DIR, readDataset } from './read.mjs';
import { createTranslator, readOverlays } from './overlay.mjs';

const lang = process.argv[2];
if (!lang) throw new Error('usage: node tools/dataset/translate.mjs LANG');
const dir = join(DATASET_DIR, 'overlays', lang);
mkdirSync(dir, { recursive: true });
const { dataset, problems } = readDataset();
for (const { file, path, rule, message } of problems) console.error(`${file} ${path} [${rule}] ${message}`);

const files = readOverlays(join(DATASET_DIR, 'overlays')).get(lang) ?? new Map();
const translator = createTranslator(files);
const edition = { lang, ...translator, dataset: translator.dataset(dataset) };
documents(edition);
edition.text(NOTICE);

const read = (name) => (existsSync(join(dir, name)) ? JSON.parse(readFileSync(join(dir, name), 'utf8')) : {});
const write = (name, texts) => {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), `${JSON.stringify(texts, null, 2)}\n`);
};
const stale = translator.unused();
for (const [name, texts] of files) {
  const kept = Object.entries(texts).filter(([text]) => !stale.includes(`${name}: ${text}`));
  if (kept.length < Object.keys(texts).length) write(name, Object.fromEntries(kept));
}
const askedBy = new Map();
for (const [name, texts] of translator.missing)
  for (const text of texts) askedBy.set(text, [...(askedBy.get(text) ?? []), name]);
for (const [text, [name, ...others]] of askedBy) {
  // Where it stands empty already it is filled in.
  const standing = [...files].find(([, texts]) => texts[text] === '')?.[0];
  const place = standing ?? (others.length > 0 ? 'common.json' : name);
  write(place, { ...read(place), [text]: '' });
}
console.log(`${lang}: ${askedBy.size} texts to translate, ${stale.length} taken out`);
