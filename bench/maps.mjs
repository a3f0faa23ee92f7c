// Our map against the two others on npm and against plain SVG of our own paths; bench/README.md says how to read it.
// `node bench/maps.mjs` prints the table alone; with `--picture FILE.png` it shows all maps side by side instead.
import { access, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from '../test/embed/harness.mjs';
import { allFigures } from '../tools/figures/figures.mjs';
import { ROOT, serve } from '../tools/serve.mjs';
import { median, spread, table } from './table.mjs';

const OUT = new URL('../build/bench/', import.meta.url);
const LOADS = 7;
const CHOICES = 30;
/** A phone on a slow 4G connection. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/**
 * Each map, and in the page: which element to click for the first or second muscle (none before the map is drawn), and
 * whether it shows as chosen. `both` are the two muscles clicked in turn.
 */
const MAPS = [
  {
    name: 'trigger-point-map',
    both: ['quadratus-lumborum', 'gluteus-medius'],
    target: (id) => {
      const root = document.querySelector('trigger-point-map')?.shadowRoot;
      return root?.querySelector(`svg [data-muscle="${id}"] .hit`);
    },
    chosen: (element, id) => element.getRootNode().querySelector(`.dim + g use[href="#muscle-${id}"]`) !== null,
  },
  {
    name: 'static SVG of the same paths',
    page: 'static',
    both: ['quadratus-lumborum', 'gluteus-medius'],
    target: (id) => document.querySelector(`#map [data-muscle="${id}"]`),
    chosen: (element) => element.classList.contains('chosen'),
  },
  {
    name: 'react-muscle-highlighter',
    page: 'react-muscle-highlighter',
    both: ['lower-back', 'gluteal'],
    target: (id) => document.querySelector(`#map path[id="${id}"]`),
    chosen: (element) => element.getAttribute('fill') === '#c4584c',
  },
  {
    name: 'body-muscles',
    page: 'body-muscles',
    both: ['Quadratus Lumborum Right', 'Gluteus Medius Right'],
    target: (id) => document.querySelector(`#map path[aria-label^="${id}"]`),
    chosen: (element) => element.getAttribute('aria-label').includes('(selected)'),
  },
];

const html = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Map</title>${head}</head><body>${body}</body></html>`;

/** The torso from behind with the muscles of back pain: paths in groups, paints in a style sheet. */
async function staticSvg() {
  const { files } = await allFigures();
  const json = (name) => JSON.parse(files.get(`figures/${name}.json`));
  const base = json('torso-back');
  const muscles = Object.entries(json('packs/torso-back-back-pain').muscles).sort(([, a], [, b]) => a.order - b.order);
  const gradients = [];
  const css = Object.entries(base.paints).flatMap(([name, { fill = 'none', end, stroke, width, opacity }]) =>
    (end ? ['', 'x'] : ['']).map((axis) => {
      if (end)
        gradients.push(
          `<linearGradient id="p-${name}${axis}"${axis ? '' : ' x2="0" y2="1"'}><stop stop-color="${end}"/><stop offset=".45" stop-color="${fill}"/><stop offset="1" stop-color="${end}"/></linearGradient>`,
        );
      const paint = end ? `url(#p-${name}${axis})` : fill;
      return `.${name}${axis}{fill:${paint};stroke:${stroke ?? 'none'};stroke-width:${width ?? 0};opacity:${opacity ?? 1}}`;
    }),
  );
  const path = ({ paint, axis = '', d }) => `<path class="${paint}${axis}" d="${d}"/>`;
  let runs = 0;
  const drawn = (shapes) => {
    const whole = shapes.filter(({ mirror }) => !mirror).map(path);
    const halves = shapes.filter(({ mirror }) => mirror).map(path);
    const id = `r${runs++}`;
    return `${whole.join('')}<g id="${id}">${halves.join('')}</g><use href="#${id}" transform="scale(-1 1)"/>`;
  };
  const bones = (names = []) => base.shapes.filter(({ bone }) => bone && names.includes(bone));
  const groups = muscles.map(
    ([id, { shapes, under }]) => `<g data-muscle="${id}">${drawn(shapes)}</g>${under ? drawn(bones(under)) : ''}`,
  );
  return {
    style: `<style>#map{max-width:420px}${css.join('')}.choosing [data-muscle]{opacity:.35}.choosing .chosen{opacity:1}</style>`,
    svg: `<svg viewBox="${base.box.join(' ')}" role="img" aria-label="Deep muscles of the back"><defs>${gradients.join('')}</defs>${drawn(base.shapes)}${groups.join('')}</svg>`,
  };
}

/** Writes the pages into build/bench/; returns the maps that there are, with the path of their page. */
async function pages() {
  await mkdir(OUT, { recursive: true });
  const put = (name, text) => writeFile(new URL(name, OUT), text);
  const { style, svg } = await staticSvg();
  await build({
    entryPoints: MAPS.flatMap(({ page }) =>
      page ? [fileURLToPath(new URL(`page-${page}.mjs`, import.meta.url))] : [],
    ),
    outdir: fileURLToPath(OUT),
    bundle: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const there = [];
  for (const map of MAPS) {
    if (!map.page) {
      const script = `/cdn/${map.name}.js`;
      const built = await access(new URL(`..${script}`, import.meta.url)).then(
        () => true,
        () => false,
      );
      if (!built) {
        console.log(`No ${script}: run \`npm run build\`. The others are measured without it.\n`);
        continue;
      }
      await put(
        `${map.name}.html`,
        html(`<${map.name} topic="back-pain"></${map.name}>`, `<script type="module" src="${script}"></script>`),
      );
      there.push({ ...map, path: `/build/bench/${map.name}.html` });
      continue;
    }
    const script = `<script type="module" src="page-${map.page}.js"></script>`;
    const own = map.page === 'static';
    await put(
      `${map.page}.html`,
      html(`<div id="map">${own ? svg : ''}</div>`, (own ? style : '<style>#map{max-width:420px}</style>') + script),
    );
    there.push({ ...map, path: `/build/bench/${map.page}.html` });
  }
  return there;
}

/** Runs in every page before its own script: when the first map was painted, and how long a choice takes to be. */
function probe(target, chosen, [first]) {
  // A message sent in a frame's callback arrives after that frame was painted.
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (done) => {
    for (;;) {
      await frame();
      if (done()) return painted();
      if (performance.now() > 20_000) throw new Error('No map is drawn.');
    }
  };
  window.firstMap = until(() => target(first));
  window.choose = async (id) => {
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await frame();
    // In a frame's callback: what the choice changes at once is painted with this frame.
    const start = performance.now();
    target(id).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    for (;;) {
      const now = await painted();
      if (chosen(target(id), id)) return now - start;
      if (now - start > 10_000) throw new Error(`${id} does not show as chosen.`);
      await frame();
    }
  };
}

async function load(browser, origin, map, slow) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    if (slow) await session.send('Network.emulateNetworkConditions', SLOW);
    let bytes = 0;
    let requests = 0;
    page.on('response', (response) => {
      if (response.url().endsWith('/favicon.ico')) return;
      bytes += Number(response.headers()['content-length'] ?? 0);
      requests++;
    });
    await page.evaluateOnNewDocument(`(${probe})(${map.target}, ${map.chosen}, ${JSON.stringify(map.both)})`);
    await page.goto(origin + map.path, { waitUntil: 'networkidle0' });
    const firstMap = await page.evaluate(() => window.firstMap);
    if (slow) return { firstMap };
    const firstChoice = await page.evaluate((id) => window.choose(id), map.both[0]);
    // What the choice loads may still be on its way: the muscle's facts, for ours.
    await page.waitForNetworkIdle();
    const loaded = { bytes, requests };
    const choices = await page.evaluate(
      async (both, count) => {
        const times = [];
        for (let i = 1; i <= count; i++) times.push(await window.choose(both[i % 2]));
        return times;
      },
      map.both,
      CHOICES,
    );
    return { ...loaded, firstMap, firstChoice, choices: choices.slice(4) };
  } finally {
    await context.close();
  }
}

/** Prints the table; `browser` is running. */
export async function compareMaps(browser) {
  const maps = await pages();
  const site = await serve({ root: ROOT });
  try {
    const results = new Map(maps.map(({ name }) => [name, { fast: [], slow: [] }]));
    for (let round = 0; round <= LOADS; round++)
      // Each round starts with another map, so that none always has the warmer machine.
      for (let k = 0; k < maps.length; k++) {
        const map = maps[(k + round) % maps.length];
        for (const kind of ['fast', 'slow']) {
          const result = await load(browser, site.origin, map, kind === 'slow');
          // The first round warms up the machine.
          if (round > 0) results.get(map.name)[kind].push(result);
        }
      }
    console.log('Maps of the back: bytes (brotli, everything a page loads, first choice included) and milliseconds');
    table(
      ['map', 'bytes', 'requests', 'first map', 'middle half', 'slow 4G', 'first choice', 'choice', 'middle half'],
      maps.map(({ name }) => {
        const { fast, slow } = results.get(name);
        const of = (runs, key) => runs.map((run) => run[key]);
        const choices = of(fast, 'choices').flat();
        return [
          name,
          median(of(fast, 'bytes')),
          median(of(fast, 'requests')),
          median(of(fast, 'firstMap')).toFixed(0),
          spread(of(fast, 'firstMap')),
          median(of(slow, 'firstMap')).toFixed(0),
          median(of(fast, 'firstChoice')).toFixed(1),
          median(choices).toFixed(1),
          spread(choices),
        ];
      }),
    );
  } finally {
    await site.close();
  }
}

/** All maps side by side, with a muscle chosen. */
async function picture(browser, file) {
  const maps = (await pages()).reverse();
  const site = await serve({ root: ROOT });
  try {
    const frames = maps.map(
      ({ name, path }) => `<figure><iframe src="${path}"></iframe><figcaption>${name}</figcaption></figure>`,
    );
    const style =
      '<style>body{margin:16px;display:flex;gap:16px;font:16px system-ui}figure{margin:0}iframe{width:440px;height:680px;border:1px solid #ddd}</style>';
    await writeFile(new URL('all.html', OUT), html(frames.join(''), style));
    const page = await browser.newPage();
    await page.setViewport({ width: 16 + maps.length * 458, height: 740 });
    await page.goto(`${site.origin}/build/bench/all.html`, { waitUntil: 'networkidle0' });
    for (const [i, frame] of page.mainFrame().childFrames().entries()) {
      const { target, both } = maps[i];
      await frame.evaluate(
        `(${target})(${JSON.stringify(both[1])})?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`,
      );
    }
    await page.waitForNetworkIdle();
    await page.screenshot({ path: file });
  } finally {
    await site.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await launch();
  try {
    const [, , option, file] = process.argv;
    await (option === '--picture' ? picture(browser, file) : compareMaps(browser));
  } finally {
    await browser.close();
  }
}
