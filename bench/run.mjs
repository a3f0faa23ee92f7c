// What the library weighs and how long it takes to draw: `npm run bench`, after `npm run build`. bench/README.md says how
// to read it. It measures and judges nothing: budgets are tools/size.mjs's business, and times differ between machines.
import { availableParallelism, cpus } from 'node:os';
import { closure, brotli, measure } from '../tools/size.mjs';
import { launch, pageOf, shown, CARD, twoOrigins, withPage } from '../test/embed/harness.mjs';
import { timeFinder } from './finder.mjs';
import { compareMaps } from './maps.mjs';
import { median, spread, table } from './table.mjs';

const COUNTS = [1, 100, 1000];
const ROUNDS = { 1: 41, 100: 15, 1000: 5 };

/** Runs in the page: draws `count` cards and the same flat DOM in turns, and gives the milliseconds of each round. */
async function rounds(count, times) {
  const card = document.querySelector('muscle-card');
  // The card's own tree with its styles beside it, set at once: what no component can be faster than.
  const css = card.shadowRoot.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('');
  const inside = card.shadowRoot.querySelector('.base').outerHTML.replace(/<!--.*?-->/g, '');
  const flatStyle = document.head.appendChild(document.createElement('style'));
  flatStyle.textContent = `@scope (.flat) { ${css.replaceAll(':host', ':scope')} }`;
  const place = document.body.appendChild(document.createElement('main'));
  const markup = {
    cards: '<muscle-card muscle="quadratus-lumborum"></muscle-card>'.repeat(count),
    flat: `<div class="flat">${inside}</div>`.repeat(count),
  };
  const draw = async (what) => {
    place.replaceChildren();
    place.getBoundingClientRect();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    place.innerHTML = markup[what];
    // The data are here, so every element is complete with its first update.
    if (what === 'cards') await Promise.all([...place.children].map(({ updateComplete }) => updateComplete));
    const script = performance.now() - start;
    place.getBoundingClientRect();
    const done = performance.now() - start;
    const last = place.lastElementChild;
    if (!(last.shadowRoot ?? last).querySelector('.cell')) throw new Error(`${what}: not drawn`);
    return { script, done };
  };
  const results = { cards: [], flat: [] };
  for (let round = 0; round < times + 2; round++) {
    for (const what of round % 2 ? ['flat', 'cards'] : ['cards', 'flat']) {
      const time = await draw(what);
      // The first two rounds warm the machine up.
      if (round > 1) results[what].push(time);
    }
  }
  place.remove();
  flatStyle.remove();
  return { ...results, nodes: inside.match(/<[a-z]/g).length };
}

const elements = measure()
  .map(({ what }) => /^([a-z-]+\.js), /.exec(what)?.[1])
  .filter((name) => name);
// define.js asks for the elements when it runs, so they are no static imports of it; a page pays for them all the same.
const loadedBy = (name) =>
  name === 'define.js' ? new Set([name, ...elements.flatMap((each) => [...closure(each)])]) : closure(name);
console.log('Brotli bytes of an entry, with all that it imports at once');
table(
  ['entry', 'itself', 'with imports', 'files'],
  ['loader.js', 'define.js', ...elements].map((name) => [
    name,
    brotli(name),
    [...loadedBy(name)].reduce((total, file) => total + brotli(file), 0),
    loadedBy(name).size,
  ]),
);

const site = await twoOrigins();
const browser = await launch();
try {
  const version = await browser.version();
  await withPage(browser, {}, async ({ page }) => {
    await page.goto(
      site.put(pageOf(CARD, { head: `<script type="module" src="${site.cdn}/muscle-card.js" crossorigin></script>` })),
    );
    await shown(page, 'muscle-card');
    const rows = [];
    let nodes;
    for (const count of COUNTS) {
      const result = await page.evaluate(rounds, count, ROUNDS[count]);
      nodes = result.nodes;
      const of = (what, which) => result[what].map((each) => each[which]);
      const [cards, flat] = [median(of('cards', 'done')), median(of('flat', 'done'))];
      // Each round's own pair, so that what slows the machine for a while slows both.
      const ratio = median(of('cards', 'done').map((time, i) => time / of('flat', 'done')[i]));
      rows.push([
        count,
        ROUNDS[count],
        median(of('cards', 'script')).toFixed(1),
        cards.toFixed(1),
        spread(of('cards', 'done')),
        flat.toFixed(1),
        spread(of('flat', 'done')),
        `${ratio.toFixed(2)} x`,
      ]);
    }
    console.log(
      `Milliseconds to draw <muscle-card>, data loaded (${nodes} elements each), against the same DOM by innerHTML`,
    );
    table(['cards', 'rounds', 'script', 'with layout', 'middle half', 'innerHTML', 'middle half', 'ratio'], rows);
  });
  await compareMaps(browser);
  await timeFinder(browser);
  console.log(
    `${version}, Node ${process.version}, ${availableParallelism()} of ${cpus().length} cores (${cpus()[0].model.trim()})`,
  );
} finally {
  await Promise.all([browser.close(), site.close()]);
}
