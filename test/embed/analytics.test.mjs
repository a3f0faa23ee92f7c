// The host's analytics, on a real page with the built files: off by default, and what docs/analytics.md says it sends.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { reportTo } from '../../dist/analytics/analytics.js';
import { launch, loaderTag, pageOf, shown, strictPolicy, twoOrigins, withPage } from './harness.mjs';

/** The table of the documentation: name and params of each event. */
const DOCUMENTED = [
  ...readFileSync(new URL('../../docs/analytics.md', import.meta.url), 'utf8').matchAll(
    /^\| `([\w-]+)`\s+\| `(\w+)`\s+\| `(\{.*\})`\s+\|$/gm,
  ),
].map(([, type, name, params]) => ({ type, name, params: JSON.parse(params) }));

/** Events as the elements fire them, made to say what the documentation says, and all that must not be said. */
const FIELDS = {
  'article-open': ({ article, host }) => ({ article, url: `https://anna:secret@${host}/anna?token=secret#secret` }),
  'dataset-error': ({ code, status, record }) => ({
    error: { code, status, id: record, url: 'https://a.example/?key=secret', message: 'secret' },
  }),
  'product-action': ({ kind, host }) => ({ kind, url: `https://${host}/cart?customer=secret`, product: 'Anna' }),
  'region-select': ({ region, side }) => ({ region, side, regions: [{ id: region, side }] }),
  'video-play': ({ provider }) => ({ provider, src: 'https://a.example/v.mp4?sig=secret', label: 'Anna' }),
};
const FIRED = DOCUMENTED.map(({ type, params }) => [type, FIELDS[type]?.(params) ?? params]);

// The page's own tags, all of which remember what they get.
const TAGS = `<script>
  dataLayer = [{ event: 'gtm.js' }];
  calls = { gtag: [], shopify: [], errors: [] };
  function gtag(...call) { calls.gtag.push(call); }
  Shopify = { analytics: { publish: (...call) => calls.shopify.push(call) } };
  addEventListener('error', ({ message }) => calls.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => calls.errors.push(String(reason)));
</script>`;
const LIST = '<muscle-list><p>Seven groups.</p></muscle-list>';
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Ours',
  items: [
    { id: 'our-article', title: 'An article of ours', url: '/next.html?reader=anna' },
    { id: 'https://localhost/other?reader=anna', title: 'Another', url: 'https://www.example.com/other?reader=anna' },
  ],
};

describe("the page's analytics", () => {
  let browser, site;
  before(async () => {
    browser = await launch();
    site = await twoOrigins();
    site.put(JSON.stringify(FEED), { 'content-type': 'application/feed+json' }, '/feed.json');
    site.put(pageOf('<p>The next page.</p>'), {}, '/next.html');
  });
  after(() => Promise.all([browser.close(), site.close()]));

  const analyticsTag = (query) => `<script type="module" src="${site.cdn}/analytics.js${query}" crossorigin></script>`;
  /** Opens a page and waits until its first scripts have run. */
  const open = (page, head, body = '') => page.goto(site.put(pageOf(body, { head })), { waitUntil: 'load' });
  /** Fires events in the page, and gives what the page's tags then have. */
  const fire = (page, events = FIRED) =>
    page.evaluate(async (all) => {
      for (const [type, fields] of all)
        document.body.dispatchEvent(
          Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), fields),
        );
      await new Promise((resolve) => setTimeout(resolve));
      return { ...calls, dataLayer };
    }, events);
  const clickMuscle = async (page, id) => {
    await shown(page, 'muscle-list');
    await page.$eval(
      'muscle-list',
      ({ shadowRoot }, muscle) => shadowRoot.querySelector(`[data-muscle="${muscle}"]`).click(),
      id,
    );
  };

  it('is documented for every event', () => assert.equal(DOCUMENTED.length, 9));

  it('is off: a page that does not ask for it is not counted, however it is used', () =>
    withPage(browser, {}, async ({ page }) => {
      await open(page, `${TAGS}${loaderTag(site.cdn)}`, LIST);
      await clickMuscle(page, 'multifidus');
      assert.deepEqual(await fire(page), { gtag: [], shopify: [], errors: [], dataLayer: [{ event: 'gtm.js' }] });
    }));

  it('is off where analytics.js is not told where to report to, and makes no global where it is', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      const names = () => page.evaluate(() => Reflect.ownKeys(window).map(String).sort());
      await open(page, '', LIST);
      await page.waitForFunction(() => document.readyState === 'complete');
      const before = await names();
      for (const query of ['', '?to=dataLayer&to=gtag&to=shopify'])
        await page.addScriptTag({ type: 'module', url: `${site.cdn}/analytics.js${query}` });
      await page.addScriptTag({ type: 'module', url: `${site.cdn}/loader.js` });
      await clickMuscle(page, 'multifidus');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      assert.deepEqual(await names(), before);
      assert.deepEqual(complaints, []);

      await open(page, `${TAGS}${analyticsTag('')}`);
      assert.deepEqual(await fire(page), { gtag: [], shopify: [], errors: [], dataLayer: [{ event: 'gtm.js' }] });
    }));

  it('gets what is documented, and nothing else that an event says', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      await open(page, `${TAGS}${analyticsTag('?to=dataLayer&to=gtag&to=shopify')}`);
      const got = await fire(page);
      assert.deepEqual(got, {
        dataLayer: [
          { event: 'gtm.js' },
          ...DOCUMENTED.map(({ name, params }) => ({ event: name, muscle_widgets: params })),
        ],
        gtag: DOCUMENTED.map(({ name, params }) => ['event', name, params]),
        shopify: DOCUMENTED.map(({ type, params }) => [`muscle_widgets:${type.replaceAll('-', '_')}`, params]),
        errors: [],
      });
      assert.doesNotMatch(JSON.stringify(got), /anna|secret|\?|@/i);
      assert.deepEqual(complaints, []);
    }));

  it('gets only what is asked for', () =>
    withPage(browser, {}, async ({ page }) => {
      await open(page, `${TAGS}${analyticsTag('?to=gtag&only=signup&only=video-play')}`);
      const { gtag, shopify, dataLayer } = await fire(page);
      assert.deepEqual(
        gtag.map(([, name]) => name),
        ['muscle_widgets_signup', 'muscle_widgets_video_play'],
      );
      assert.deepEqual([shopify.length, dataLayer.length], [0, 1]);
    }));

  it('says so where there is no such target', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      await open(page, `${TAGS}${analyticsTag('?to=datalayer&to=constructor')}`);
      await fire(page);
      assert.deepEqual(complaints, [
        'warn: analytics.js: no target datalayer',
        'warn: analytics.js: no target constructor',
      ]);
    }));

  for (const [what, head] of [
    ['before', (a, l) => `${a}${l}`],
    ['after', (a, l) => `${l}${a}`],
  ])
    it(`gets what a reader does, loaded ${what} the elements, under a strict policy`, () =>
      withPage(browser, {}, async ({ page, complaints }) => {
        const policy = strictPolicy(site.cdn, { 'connect-src': `${site.cdn} 'self'` });
        const scripts = head(analyticsTag('?to=dataLayer'), loaderTag(site.cdn));
        const body = `${LIST}<related-articles feed="/feed.json"><p>More.</p></related-articles>`;
        await page.evaluateOnNewDocument(() => (window.dataLayer = []));
        await page.goto(site.put(pageOf(body, { head: scripts }), { 'content-security-policy': policy }));
        await clickMuscle(page, 'multifidus');
        await page.waitForFunction(() => document.querySelector('related-articles').shadowRoot?.querySelector('a'));
        await page.evaluate(async () => {
          // The page stays; the elements have heard the click by then.
          addEventListener('click', (event) => event.preventDefault());
          const links = document.querySelector('related-articles').shadowRoot.querySelectorAll('a');
          for (const link of links) link.click();
          await new Promise((resolve) => setTimeout(resolve));
        });
        assert.deepEqual(await page.evaluate(() => dataLayer), [
          { event: 'muscle_widgets_muscle_select', muscle_widgets: { muscle: 'multifidus', topic: 'back-pain' } },
          { event: 'muscle_widgets_article_open', muscle_widgets: { host: 'localhost', article: 'our-article' } },
          { event: 'muscle_widgets_article_open', muscle_widgets: { host: 'www.example.com', article: null } },
        ]);
        assert.deepEqual(complaints, []);
      }));

  it('gets a click that leaves the page', () =>
    withPage(browser, {}, async ({ page }) => {
      const keep = `<script>dataLayer = { push: (entry) => sessionStorage.setItem('kept', JSON.stringify(entry)) }</script>`;
      const body = '<related-articles feed="/feed.json"><p>More.</p></related-articles>';
      await open(page, `${keep}${analyticsTag('?to=dataLayer')}${loaderTag(site.cdn)}`, body);
      await page.waitForFunction(() => document.querySelector('related-articles').shadowRoot?.querySelector('a'));
      await Promise.all([
        page.waitForNavigation(),
        page.$eval('related-articles', ({ shadowRoot }) => shadowRoot.querySelector('a').click()),
      ]);
      assert.match(page.url(), /\/next\.html\?reader=anna$/);
      assert.deepEqual(JSON.parse(await page.evaluate(() => sessionStorage.getItem('kept'))), {
        event: 'muscle_widgets_article_open',
        muscle_widgets: { host: 'localhost', article: 'our-article' },
      });
    }));

  it('gets nothing of what the page cancels, and the elements do as they are told', () =>
    withPage(browser, {}, async ({ page }) => {
      await open(page, `${TAGS}${analyticsTag('?to=dataLayer')}${loaderTag(site.cdn)}`, LIST);
      await page.evaluate(() => addEventListener('muscle-select', (event) => event.preventDefault()));
      await clickMuscle(page, 'multifidus');
      const { dataLayer } = await fire(page, [['signup', { status: 200 }]]);
      assert.deepEqual(
        dataLayer.map(({ event }) => event),
        ['gtm.js', 'muscle_widgets_signup'],
      );
    }));

  it('can fail: the page hears nothing of it, the list works, the other target gets its own', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      const broken = `<script>gtag = () => { throw new Error('a slip in a tag'); }</script>`;
      await open(page, `${TAGS}${broken}${analyticsTag('?to=gtag&to=dataLayer')}${loaderTag(site.cdn)}`, LIST);
      await clickMuscle(page, 'multifidus');
      await page.waitForFunction(() =>
        document.querySelector('muscle-list').shadowRoot.querySelector('[data-muscle="multifidus"][aria-current]'),
      );
      const { errors, dataLayer } = await fire(page);
      assert.equal(dataLayer.length, 2 + DOCUMENTED.length);
      assert.deepEqual(errors, []);
      assert.deepEqual(complaints, []);
    }));

  it('is nothing in Node, where there is no page', () => {
    const stop = reportTo('dataLayer');
    stop();
  });

  it('stops when told to', () =>
    withPage(browser, {}, async ({ page }) => {
      await open(page, TAGS);
      await page.evaluate(async (address) => {
        const { reportTo } = await import(address);
        window.stop = reportTo('dataLayer');
      }, `${site.cdn}/analytics.js`);
      assert.equal((await fire(page)).dataLayer.length, 1 + DOCUMENTED.length);
      await page.evaluate(() => window.stop());
      assert.equal((await fire(page)).dataLayer.length, 1 + DOCUMENTED.length);
    }));
});
