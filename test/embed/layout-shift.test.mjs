// A page that keeps a place for an element never moves: on a slow line and a slow machine, first visit and return.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prerender } from '../../dist/server/index.js';
import { serve } from '../../tools/serve.mjs';
import { CARD, ELEMENTS, launch, loaderTag, pageOf, shown, twoOrigins, withPage } from './harness.mjs';

// No margin of the page's own on either side, so that none swallows a move.
const BEFORE = '<div>What stands before.</div>';
const AFTER = '<p>What follows on the page.</p>';
// `flow-root`, not `block`: through a block the margin of a fallback's paragraph would stick out until the element's frame
// is there, and the element would then move up by it.
const keepPlace = (tag, height) => `${tag}{display:flow-root;min-height:${height}px}`;

// They wait for a slow line more than they work.
describe('layout shift', { concurrency: 4 }, () => {
  let browser, site;
  before(async () => {
    browser = await launch();
    site = await twoOrigins();
  });
  after(() => Promise.all([browser.close(), site.close()]));

  /** A slow phone on a slow line, as Lighthouse has it. */
  async function throttle(page) {
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }

  /** From now on the page records every shift, also one that follows input. */
  const record = (page) =>
    page.evaluateOnNewDocument(() => {
      const shifts = (globalThis.layoutShifts = []);
      const note = (entries) =>
        entries.forEach(({ value, sources }) => shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName)}`));
      const observer = new PerformanceObserver((list) => note(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      globalThis.takeLayoutShifts = () => (note(observer.takeRecords()), shifts);
    });

  /** The shifts so far, after everything that is laid out has been painted. */
  const shifts = (page) =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return takeLayoutShifts();
    });

  /** The height that `tag` comes to on a page this wide, for its host to reserve. */
  const heightOf = (html, tag) =>
    withPage(browser, {}, async ({ page }) => {
      await page.goto(site.put(pageOf(html, { head: loaderTag(site.cdn) })));
      await shown(page, tag);
      return page.$eval(tag, (element) => Math.ceil(element.getBoundingClientRect().height));
    });

  it('is seen where a page keeps no place, so that zero below means something', () =>
    withPage(browser, {}, async ({ page }) => {
      await record(page);
      await page.goto(site.put(pageOf(CARD + AFTER, { head: loaderTag(site.cdn) })));
      await shown(page, 'muscle-card');
      assert.notDeepEqual(await shifts(page), []);
    }));

  for (const [tag, { html }] of Object.entries(ELEMENTS)) {
    it(`is zero for <${tag}> in a place kept for it, cold and warm, on a slow line`, async () => {
      const height = await heightOf(html, tag);
      await withPage(browser, {}, async ({ page }) => {
        await throttle(page);
        await record(page);
        const address = site.put(
          pageOf(`${BEFORE}${html}${AFTER}`, {
            head: loaderTag(site.cdn),
            style: keepPlace(tag, height),
          }),
        );
        for (const visit of ['cold', 'warm']) {
          await page.goto(address);
          await shown(page, tag);
          assert.deepEqual(await shifts(page), [], visit);
        }
      });
    });

    it(`is zero for a prerendered <${tag}>, which needs no place kept, cold and warm, on a slow line`, async () => {
      const { html: rendered } = await prerender(pageOf(`${BEFORE}${html}${AFTER}`, { head: loaderTag(site.cdn) }));
      await withPage(browser, {}, async ({ page }) => {
        await throttle(page);
        await record(page);
        const address = site.put(rendered);
        for (const visit of ['cold', 'warm']) {
          await page.goto(address);
          await page.waitForFunction((t) => document.querySelector(t).hasUpdated, {}, tag);
          assert.deepEqual(await shifts(page), [], visit);
        }
      });
    });
  }

  it('is zero for a prerendered card of which the page brings one part after another', async () => {
    const { html } = await prerender(pageOf(CARD + AFTER));
    const pieces = html.split(/(?=<section|<footer)/);
    assert.ok(pieces.length > 5);
    /** Lets the next piece go. */
    let go;
    async function* parts() {
      for (const piece of pieces) {
        yield piece;
        await new Promise((resolve) => (go = resolve));
      }
    }
    await withPage(browser, {}, async ({ page }) => {
      await record(page);
      const loaded = page.goto(site.put(parts()));
      for (const arrived of pieces.keys()) {
        const cells = () => document.querySelector('muscle-card')?.shadowRoot?.querySelectorAll('.cell').length;
        await page.waitForFunction(`(${cells})() > ${arrived}`);
        assert.deepEqual(await shifts(page), [], `with ${arrived + 1} of its ${pieces.length} parts`);
        go();
      }
      await loaded;
      assert.equal(await page.$eval('muscle-card', ({ offsetHeight }) => offsetHeight > 500), true);
      assert.deepEqual(await shifts(page), []);
    });
  });

  it('is zero for elements below the fold that a reader scrolls to', async () => {
    const tags = Object.keys(ELEMENTS);
    const heights = await Promise.all(tags.map((tag) => heightOf(ELEMENTS[tag].html, tag)));
    const style = tags.map((tag, i) => keepPlace(tag, heights[i])).join('');
    const body = tags
      .map((tag) => `<div style="height:2500px">Text</div>${ELEMENTS[tag].html}<p>Between.</p>`)
      .join('');
    await withPage(browser, {}, async ({ page }) => {
      await throttle(page);
      await record(page);
      await page.goto(site.put(pageOf(body, { head: loaderTag(site.cdn), style })));
      for (const tag of tags) {
        assert.equal(await page.$eval(tag, ({ shadowRoot }) => shadowRoot), null, `${tag} waits for its reader`);
        await page.$eval(tag, (element) => element.scrollIntoView({ block: 'center' }));
        await shown(page, tag);
        assert.deepEqual(await shifts(page), [], tag);
      }
    });
  });

  for (const width of [390, 1000, 1280])
    it(`is zero in a guide that a reader scrolls from top to bottom, ${width} px wide`, () =>
      withPage(browser, { viewport: { width, height: 800 } }, async ({ page }) => {
        await throttle(page);
        await record(page);
        const html = '<muscle-guide newsletter-action="/subscribe" video-src="/a.mp4"></muscle-guide>';
        // The first screen is the page's to keep.
        const style = keepPlace('muscle-guide', 10_000);
        await page.goto(site.put(pageOf(BEFORE + html, { head: loaderTag(site.cdn), style })));
        await shown(page, 'muscle-guide', 'guide');
        const guide = await page.$('muscle-guide');
        const elements = await (await guide.evaluateHandle(({ shadowRoot }) => shadowRoot)).$$('.child');
        assert.equal(elements.length, 10);
        for (const element of elements) {
          const name = await element.evaluate((node) => (node.scrollIntoView({ block: 'center' }), node.localName));
          // A card that follows the selection has nothing to load before one is made.
          await page.waitForFunction(
            (node) => node.hasUpdated && (node.localName === 'muscle-card' || node.shadowRoot.querySelector('.frame')),
            {},
            element,
          );
          assert.deepEqual(await shifts(page), [], name);
        }
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        assert.deepEqual(await shifts(page), []);
      }));

  for (const width of [390, 1000])
    it(`is zero on the product page of the playground, ${width} px wide, which a reader scrolls from top to bottom, cold and warm`, async () => {
      const playground = await serve();
      try {
        await withPage(browser, { viewport: { width, height: 800 } }, async ({ page }) => {
          await throttle(page);
          await record(page);
          for (const visit of ['cold', 'warm']) {
            await page.goto(`${playground.origin}/demo/product/`);
            const elements = await page.$$('massager-guide, muscle-list, muscle-card');
            assert.ok(elements.length > 0);
            for (const element of elements) {
              await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
              // A card that follows the selection has nothing to load before one is made.
              await page.waitForFunction(
                (node) =>
                  node.hasUpdated &&
                  (node.shadowRoot.querySelector('.frame') ?? (node.localName === 'muscle-card' && !node.muscle)),
                {},
                element,
              );
            }
            await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
            assert.deepEqual(await shifts(page), [], visit);
          }
        });
      } finally {
        await playground.close();
      }
    });
});
