// The playground's shop, with the library and without it: nothing of the shop's own looks is another pixel.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { serve } from '../../tools/serve.mjs';
import { launch, withPage } from './harness.mjs';

const OURS = 'massager-guide, muscle-list, muscle-card';
const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

describe('on the product page of the playground', () => {
  let browser, site;
  before(async () => {
    browser = await launch();
    site = await serve();
  });
  after(() => Promise.all([browser.close(), site.close()]));

  /**
   * The whole page with our elements blank in their places, as high as others; `script`: whether the library is there. How
   * high they are by themselves depends on the fonts there are, and is in the test of layout shift.
   */
  const picture = (viewport, script, style = '') =>
    withPage(browser, { viewport }, async ({ page }) => {
      if (!script) {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.url().includes('/cdn/') ? void request.abort() : void request.continue(),
        );
      }
      await page.goto(`${site.origin}/demo/product/`);
      await page.addStyleTag({
        content: `:is(${OURS}){visibility:hidden;block-size:600px!important;min-block-size:0!important;overflow:hidden}${style}`,
      });
      const elements = await page.$$(OURS);
      assert.equal(elements.length, 3);
      for (const element of elements) {
        await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
        if (script)
          await page.waitForFunction(
            (node) => node.hasUpdated && (node.shadowRoot.querySelector('.frame') ?? node.localName === 'muscle-card'),
            {},
            element,
          );
      }
      await page.evaluate(async () => {
        scrollTo(0, 0);
        await Promise.all([...document.images].map((image) => image.decode()));
      });
      const { data, info } = await sharp(await page.screenshot({ fullPage: true }))
        .raw()
        .toBuffer({ resolveWithObject: true });
      return { data, ...info };
    });

  /** Where two pictures are not alike: first and last row; nothing where they are. */
  function difference(one, other) {
    if (one.width !== other.width || one.height !== other.height)
      return `${one.width} × ${one.height} is not ${other.width} × ${other.height}`;
    const row = one.width * one.channels;
    const rows = [];
    for (let y = 0; y < one.height; y++)
      if (one.data.compare(other.data, y * row, (y + 1) * row, y * row, (y + 1) * row)) rows.push(y);
    return rows.length ? `rows ${rows[0]} to ${rows.at(-1)}` : undefined;
  }

  for (const [name, viewport] of Object.entries(WIDTHS)) {
    it(`no pixel outside our elements differs from that without our script, on a ${name}`, async () => {
      const [without, with_] = [await picture(viewport, false), await picture(viewport, true)];
      assert.equal(difference(without, with_), undefined);
    });

    it(`one that did would be seen, on a ${name}`, async () => {
      const plain = await picture(viewport, true);
      assert.match(
        difference(plain, await picture(viewport, true, '.price small{color:#5c6169 !important}')),
        /^rows /,
      );
    });
  }

  it('the guide has the name and the picture that the page gives of its product, and asks nobody else', () =>
    withPage(browser, {}, async ({ page, requests, complaints }) => {
      await page.goto(`${site.origin}/demo/product/`);
      const guide = await page.$('massager-guide');
      await guide.evaluate((node) => node.scrollIntoView());
      await page.waitForFunction((node) => node.shadowRoot?.querySelector('img')?.complete, {}, guide);
      const shows = await guide.evaluate(({ shadowRoot }) => [
        shadowRoot.querySelector('[part=heading]').textContent,
        shadowRoot.querySelector('img').getAttribute('src'),
      ]);
      assert.deepEqual(shows, ['Ovelle Reach', `${site.origin}/demo/product/img/reach-head.svg`]);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.origin)),
        [],
      );
      assert.deepEqual(complaints, []);
    }));

  it('the button in the guide buys, unless the page prevents that', () =>
    withPage(browser, {}, async ({ page }) => {
      await page.goto(`${site.origin}/demo/product/`);
      await page.$eval('massager-guide', (node) => node.scrollIntoView());
      await page.waitForFunction(() => document.querySelector('massager-guide').shadowRoot?.querySelector('.frame'));
      const bought = () => page.$eval('.header__count', ({ textContent }) => textContent);
      const press = () => page.$eval('massager-guide button', (button) => button.click());
      await press();
      assert.equal(await bought(), '1');
      await page.evaluate(() => document.addEventListener('product-action', (event) => event.preventDefault()));
      await press();
      assert.equal(await bought(), '1');
    }));
});
