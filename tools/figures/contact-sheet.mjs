// node tools/figures/contact-sheet.mjs [OUT]: every view and every card on one page, to look at them side by side.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { allFigures, cardSvg } from './figures.mjs';

/** What the page shows: a view, the muscles laid on it, and which of them are spoken of. */
const intrinsic = ['multifidus', 'rotatores', 'interspinales', 'intertransversarii', 'levatores-costarum'];
const hip = ['piriformis', 'gemellus-superior', 'obturator-internus', 'gemellus-inferior', 'quadratus-femoris'];
const SHOWN = [
  [
    'torso-back',
    'Deep muscles of the back and hip',
    only(...intrinsic, 'quadratus-lumborum', 'gluteus-minimus', ...hip),
  ],
  ['torso-back', 'Segmental muscles alone', only(...intrinsic.slice(1))],
  [
    'torso-back',
    'Erector spinae and gluteus medius',
    only('longissimus', 'iliocostalis', 'spinalis', 'gluteus-medius', ...hip),
  ],
  [
    'torso-back',
    'Gluteus medius chosen',
    only('quadratus-lumborum', ...intrinsic, 'gluteus-medius', ...hip),
    ['gluteus-medius'],
  ],
  [
    'torso-front',
    'Iliopsoas',
    only('quadratus-lumborum', 'psoas-major', 'psoas-minor', 'iliacus', 'diaphragm-crura', 'obturator-externus'),
  ],
  [
    'torso-front',
    'Psoas major chosen',
    only('quadratus-lumborum', 'psoas-major', 'iliacus', 'pectineus'),
    ['psoas-major'],
  ],
  ...[1, 2, 3, 4, 5].map((layer) => ['body-back', `Layer ${layer} and deeper`, fromLayer(layer)]),
  ...[1, 2, 3].map((layer) => ['body-front', `Layer ${layer} and deeper`, fromLayer(layer)]),
  ...[1, 2, 3].map((layer) => ['body-side', `Layer ${layer} and deeper, without the arm`, fromLayer(layer)]),
];
function only(...ids) {
  return (id) => ids.includes(id);
}
function fromLayer(layer) {
  return (_, figure) => figure.layer >= layer;
}

/** File name -> text. */
export async function contactSheet(build) {
  const { files, draw, list, drawn: all } = await allFigures(build);
  const json = (name) => JSON.parse(files.get(`figures/${name}.json`));
  const pages = new Map();
  const figure = (name, width, label, svg) => {
    pages.set(`${name}.svg`, svg);
    // Sizes, so that the page does not jump while it loads.
    const [, w, h] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg);
    return `<figure style="width: ${width}px"><img src="${name}.svg" alt="" width="${w}" height="${h}" loading="lazy" /><figcaption>${label}</figcaption></figure>`;
  };

  const cards = list
    .filter((subject) => subject.record)
    .map((subject) => {
      const card = json(`cards/${subject.id}`);
      return figure(
        `card-${subject.id}`,
        200,
        `${subject.name}<small>${note(card)}</small>`,
        files.get(`figures/cards/${subject.id}.svg`),
      );
    });
  const views = SHOWN.map(([view, label, shows, chosen], i) => {
    const base = json(view);
    const muscles = Object.fromEntries(
      list.flatMap(({ id }) => {
        const drawn = all.get(id)?.[view];
        return drawn && shows(id, drawn) ? [[id, drawn]] : [];
      }),
    );
    const marks = (chosen ?? []).flatMap((id) => muscles[id]?.points ?? []);
    const text = { title: label, description: `${label}: ${view}.`, prefix: 'f', marks };
    const svg = draw.svg(base, text, draw.compose(base, muscles, chosen));
    const width = view.startsWith('torso') ? 420 : view === 'body-side' ? 200 : 300;
    return figure(`${view}-${i}`, width, `${view}<small>${label}; ${Object.keys(muscles).length} muscles</small>`, svg);
  });
  const section = json('section-l3');
  const cut = {
    title: 'Section at L3',
    description: 'Trunk cut at the third lumbar vertebra, seen from below.',
    prefix: 'f',
  };
  views.push(
    figure(
      'section-l3',
      420,
      'section-l3<small>seen from below: your right is on the left</small>',
      draw.svg(
        section,
        cut,
        section.parts.flatMap(({ shapes, full = shapes }) => full),
      ),
    ),
  );
  const themes = ['dark', 'print'].flatMap((theme) =>
    ['quadratus-lumborum', 'multifidus'].map((id) => {
      const subject = list.find((each) => each.id === id);
      const card = json(`cards/${id}`);
      return figure(
        `${theme}-${id}`,
        200,
        `${subject.name}<small>${theme}</small>`,
        cardSvg(draw, subject, card, { theme, marks: [] }),
      );
    }),
  );
  pages.set('index.html', await page(cards, views, themes));
  return pages;
}

function note(card) {
  if (card.points.length === 0) return 'no trigger point with a known place';
  const of = (basis) => card.points.filter((point) => point.basis === basis).length;
  const parts = [
    [of('source'), 'from a source'],
    [of('in-part'), 'partly'],
    [of('customary'), 'customary'],
  ];
  return `points: ${parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ')}`;
}

const page = (cards, views, themes) =>
  prettier.format(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Contact sheet: every figure</title>
<style>
body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; color: #17243d; background: #fff; }
section { display: flex; flex-wrap: wrap; gap: 20px; align-items: start; }
figure { margin: 0; max-width: 100%; }
img { display: block; width: 100%; height: auto; border: 1px solid #e4ded6; border-radius: 8px; }
small { display: block; color: #55617a; }
</style>
</head>
<body>
<h1>Contact sheet</h1>
<p>Generated by <code>tools/figures/contact-sheet.mjs</code> from <code>src/anatomy</code>. Crosses: trigger points on the patient's right whose place is known; open where it is customary.</p>
<h2>Cards</h2>
<section>${cards.join('\n')}</section>
<h2>Views</h2>
<section>${views.join('\n')}</section>
<h2>Other palettes</h2>
<section>${themes.join('\n')}</section>
</body>
</html>`,
    { parser: 'html', printWidth: 120 },
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? fileURLToPath(new URL('../../demo/contact-sheet/', import.meta.url));
  const pages = await contactSheet();
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const [name, text] of pages) await writeFile(join(out, name), text);
  console.log(`${pages.size} files in ${out}`);
}
