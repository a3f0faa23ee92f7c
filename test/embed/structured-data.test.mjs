// JSON-LD in a real page, by the built module: under a strict policy, once a page, and only of what shows.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prerender } from '../../dist/server/index.js';
import { faults } from '../structured-data/vocabulary.mjs';
import { ELEMENTS, launch, loaderTag, pageOf, shown, strictPolicy, twoOrigins, withPage } from './harness.mjs';

const LIST = '<muscle-list><p>Seven groups.</p></muscle-list>';
const FOLLOWER = '<muscle-card><p>Choose a muscle.</p></muscle-card>';
const CARD = '<muscle-card muscle="multifidus"><p>Text.</p></muscle-card>';

/** Milliseconds that the module lets go by before it writes. */
const SOON = 100;

describe('structured data in a page', () => {
  let browser, site;
  before(async () => {
    browser = await launch();
    site = await twoOrigins();
  });
  after(() => Promise.all([browser.close(), site.close()]));

  const moduleTag = () => `<script type="module" src="${site.cdn}/structured-data.js" crossorigin></script>`;
  const strict = (changes) => ({ 'content-security-policy': strictPolicy(site.cdn, changes) });
  const written = (page) =>
    page.$$eval('script[type="application/ld+json"]', (scripts) => scripts.map(({ text }) => JSON.parse(text)));
  /** Waits until a page says something that this is in. */
  const says = (page, text) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('script[type="application/ld+json"]')].some((each) => each.text.includes(wanted)),
      {},
      text,
    );
  const saysNot = (page, text) =>
    page.waitForFunction(
      (wanted) =>
        ![...document.querySelectorAll('script[type="application/ld+json"]')].some((each) =>
          each.text.includes(wanted),
        ),
      {},
      text,
    );
  /** When all is loaded; timers of one length run in order, so what is to be written by then is written. */
  const later = async (page) => {
    await page.waitForNetworkIdle({ idleTime: 100 });
    await page.evaluate((soon) => new Promise((resolve) => setTimeout(resolve, soon)), SOON);
  };

  it('are off: a page that does not load the module has none', () =>
    withPage(browser, {}, async ({ page, requests }) => {
      await page.goto(site.put(pageOf(`${LIST}${CARD}`, { head: loaderTag(site.cdn) })));
      await shown(page, 'muscle-card');
      await later(page);
      assert.deepEqual(await written(page), []);
      assert.ok(!requests.some((url) => url.includes('structured')));
    }));

  for (const [what, head] of [
    ['before', (module, all) => `${module}${all}`],
    ['after', (module, all) => `${all}${module}`],
  ])
    it(`are written once of many elements, loaded ${what} them, under a strict policy with Trusted Types`, () =>
      withPage(browser, {}, async ({ page, complaints }) => {
        const all = `<script type="module" src="${site.cdn}/define.js" crossorigin></script>`;
        const body = Object.values(ELEMENTS)
          .map(({ html }) => html)
          .join('');
        const url = site.put(pageOf(body, { head: head(moduleTag(), all) }), strict({ 'trusted-types': 'lit-html' }));
        await page.goto(url);
        for (const id of ['#muscle=quadratus-lumborum', '#muscle=piriformis', '#author=dr-graeme'])
          await says(page, id);
        const documents = await written(page);
        assert.equal(documents.length, 1);
        assert.deepEqual(faults(documents[0]), []);
        assert.equal(documents[0]['@graph'][0]['@id'], `${url}#muscle-widgets`);
        assert.deepEqual(complaints, []);
      }));

  it('would not do so unreported if the script element were filled as any other', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      await page.goto(site.put(pageOf(''), strict()));
      await page.evaluate(() => {
        const script = Object.assign(document.createElement('script'), { type: 'application/ld+json' });
        script.append('{}');
        document.head.append(script);
      });
      assert.match(complaints.join(), /TrustedScript/);
    }));

  it('make no global, and leave the rest of the page as it is', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      const own = '<script type="application/ld+json">{"@type":"Product"}</script>';
      await page.goto(site.put(pageOf(CARD, { head: `${own}${loaderTag(site.cdn)}` })));
      await shown(page, 'muscle-card');
      const state = () =>
        page.evaluate(() => ({
          names: Reflect.ownKeys(window).map(String).sort(),
          body: document.body.outerHTML,
          own: document.querySelector('script[type="application/ld+json"]').outerHTML,
        }));
      const before = await state();
      await page.addScriptTag({ type: 'module', url: `${site.cdn}/structured-data.js` });
      await says(page, '#muscle=multifidus');
      assert.deepEqual(await state(), before);
      assert.deepEqual(complaints, []);
    }));

  it('follow what shows: a choice, an element that goes, a mode that changes', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      const head = `<link rel="canonical" href="/the-page?a=1#x">${moduleTag()}${loaderTag(site.cdn)}`;
      await page.goto(site.put(pageOf(`<main>${LIST}${FOLLOWER}</main>`, { head }), strict()));
      await says(page, '#muscle-list=back-pain');
      await page.$eval('muscle-list', ({ shadowRoot }) =>
        shadowRoot.querySelector('[data-muscle="rotatores"]').click(),
      );
      await says(page, '"muscleAction"');
      const [document] = await written(page);
      assert.deepEqual(
        document['@graph'][0].about.map((each) => each['@id'].replace(/^.*\/the-page/, '/the-page')),
        ['/the-page?a=1#muscle=rotatores'],
      );

      await page.$eval('muscle-card', (card) => card.remove());
      await saysNot(page, '"muscleAction"');
      await page.$eval('main', (main) => main.setAttribute('claims', 'wellness'));
      await page.$eval('muscle-list', (list) => list.setAttribute('claims', 'wellness'));
      await saysNot(page, 'Medical');
      assert.equal((await written(page))[0]['@graph'][0].name, 'Seven muscle groups around the spine and hips');
      await page.$eval('muscle-list', (list) => list.remove());
      await page.waitForFunction(() => !document.querySelector('script[type="application/ld+json"]'));
      assert.deepEqual(complaints, []);
    }));

  it("of a page that came prerendered are the server's, and stay", () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      const plain = pageOf(`${CARD}<div></div>`, { head: `${moduleTag()}${loaderTag(site.cdn)}` });
      const { html, styleHashes } = await prerender(plain, { structuredData: true });
      await page.goto(site.put(html, strict({ 'style-src': styleHashes.join(' ') })));
      const [before] = await written(page);
      await page.waitForFunction(() => document.querySelector('muscle-card').matches(':defined'));
      await later(page);
      assert.deepEqual(await written(page), [before]);
      assert.deepEqual(complaints, []);
    }));

  it('are written once beside a second copy of the library, whose elements count too', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      const second = await twoOrigins();
      try {
        const head = [site.cdn, second.cdn]
          .map(
            (cdn, i) =>
              `<script type="module" src="${cdn}/structured-data.js" crossorigin></script>${loaderTag(cdn, i ? '?prefix=acme' : '')}`,
          )
          .join('');
        const policy = strict({
          'script-src': `${site.cdn} ${second.cdn}`,
          'connect-src': `${site.cdn} ${second.cdn}`,
        });
        const other = '<acme-muscle-card muscle="iliacus"><p>Text.</p></acme-muscle-card>';
        await page.goto(site.put(pageOf(`${CARD}${other}`, { head }), policy));
        await says(page, '#muscle=multifidus');
        await says(page, '#muscle=iliacus');
        await later(page);
        assert.equal((await written(page)).length, 1);
        assert.deepEqual(complaints, []);
      } finally {
        await second.close();
      }
    }));

  it('can be told the address, leave out what is silenced, and end when told to', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      const aside = '<aside structured-data="off"><muscle-card muscle="iliacus"></muscle-card></aside>';
      await page.goto(site.put(pageOf(`${CARD}${aside}`, { head: loaderTag(site.cdn) })));
      await page.evaluate(async (address) => {
        const { writeStructuredData } = await import(address);
        // This copy of the module writes already.
        while (!document.querySelector('script[type="application/ld+json"]'))
          await new Promise((resolve) => requestAnimationFrame(resolve));
        window.stop = writeStructuredData({ url: 'https://host.example/muscles' });
      }, `${site.cdn}/structured-data.js?other`);
      await says(page, '#muscle=multifidus');
      await later(page);
      assert.doesNotMatch(JSON.stringify(await written(page)), /iliacus/);
      assert.equal((await written(page)).length, 1);
      await page.evaluate(() => window.stop());
      assert.equal((await written(page)).length, 1);
      assert.deepEqual(complaints, []);
    }));
});
