// How long <pain-finder> takes to show that a place is chosen, on a machine slowed down; bench/README.md says how to read
// it. `node bench/finder.mjs` prints the table alone.
import { fileURLToPath } from 'node:url';
import { launch } from '../test/embed/harness.mjs';
import { mkdir, writeFile } from 'node:fs/promises';
import { ROOT, serve } from '../tools/serve.mjs';
import { median, spread, table } from './table.mjs';

const OUT = new URL('../build/bench/', import.meta.url);
const SLOWER = [1, 4, 6];
const CHOICES = 40;
/** Milliseconds of a frame at 60 Hz. */
const FRAME = 1000 / 60;

/** Runs in the page: chooses and lets go of places in turn; each time from the click until a frame that shows it was painted. */
async function choices(from, count) {
  // A message sent in a frame's callback arrives after that frame was painted.
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const root = document.querySelector('pain-finder').shadowRoot;
  const places = ['lumbar-paraspinal', 'upper-buttock', 'sacroiliac-region', 'lateral-buttock'];
  const times = [];
  for (let i = 0; i < count; i++) {
    const place = root.querySelector(`${from} [data-region="${places[i % places.length]}"][data-side="left"]`);
    const before = root.querySelector('.chosen').textContent;
    const group = place.closest('details');
    if (group) group.open = true;
    // A reader takes longer than the answer to the choice before.
    await new Promise((resolve) => setTimeout(resolve, 250));
    await frame();
    // In a frame's callback: what the choice changes at once is painted with this frame.
    const start = performance.now();
    place.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    for (;;) {
      const now = await painted();
      if (root.querySelector('.chosen').textContent !== before) {
        times.push(now - start);
        break;
      }
      if (now - start > 10_000) throw new Error('The choice does not show.');
      await frame();
    }
  }
  // The first ones warm the machine up.
  return times.slice(4);
}

/** Prints the table; `browser` is running. */
export async function timeFinder(browser) {
  await mkdir(OUT, { recursive: true });
  await writeFile(
    new URL('finder.html', OUT),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Finder</title><script type="module" src="/cdn/pain-finder.js"></script></head><body><pain-finder></pain-finder></body></html>',
  );
  const site = await serve({ root: ROOT });
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 900 });
    const session = await page.createCDPSession();
    await page.goto(`${site.origin}/build/bench/finder.html`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => document.querySelector('pain-finder')?.shadowRoot?.querySelector('.area'));
    const rows = [];
    for (const rate of SLOWER) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      for (const [name, from] of Object.entries({ list: '.places', picture: '.picture' })) {
        const times = await page.evaluate(choices, from, CHOICES);
        const within = times.filter((time) => time <= FRAME).length;
        rows.push([
          `${rate} x, in the ${name}`,
          times.length,
          median(times).toFixed(1),
          spread(times),
          `${Math.round((within / times.length) * 100)} %`,
        ]);
      }
    }
    console.log(`Milliseconds until <pain-finder> shows a choice (a frame at 60 Hz: ${FRAME.toFixed(1)})`);
    table(['slowed down', 'choices', 'median', 'middle half', 'within a frame'], rows);
  } finally {
    await Promise.all([context.close(), site.close()]);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await launch();
  try {
    await timeFinder(browser);
  } finally {
    await browser.close();
  }
}
