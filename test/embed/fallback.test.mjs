// What a reader gets where script or data do not arrive.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { prerender } from '../../dist/server/index.js';
import {
  CARD,
  FACTS,
  FALLBACK,
  launch,
  loaderTag,
  pageOf,
  seesText,
  shadowText,
  shown,
  twoOrigins,
  withPage,
} from './harness.mjs';

const DATA = '/data/v1/en/muscles/quadratus-lumborum.json';

describe('without script or data', () => {
  let browser, site;
  /** How the library answers for the muscle; undefined: as it should. */
  let answer;
  before(async () => {
    browser = await launch();
    site = await twoOrigins({ handle: (request, response, path) => path === DATA && answer?.(request, response) });
  });
  after(() => Promise.all([browser.close(), site.close()]));
  afterEach(() => (answer = undefined));

  // The event comes before any script of ours could listen from outside: the page listens itself.
  const LISTEN = `<script>failures = []; addEventListener('dataset-error', ({ error, target }) => failures.push({ code: error.code, url: error.url, status: error.status ?? null, id: error.id, from: target.localName }))</script>`;
  const failing = (page) =>
    page.waitForFunction(() => document.querySelector('muscle-card')?.shadowRoot?.querySelector('[part="error"]'));

  describe('where script is off', () => {
    it('shows the text that the page gives', () =>
      withPage(browser, { javascript: false }, async ({ page }) => {
        await page.goto(site.put(pageOf(CARD, { head: loaderTag(site.cdn) })));
        assert.equal(await seesText(page, FALLBACK), true);
      }));

    it('shows the facts of a prerendered card, styled, and not the text beside them', () =>
      withPage(browser, { javascript: false }, async ({ page }) => {
        const { html } = await prerender(pageOf(CARD, { head: loaderTag(site.cdn) }));
        await page.goto(site.put(html));
        const { visible, radius } = await page.$eval('muscle-card', ({ shadowRoot }) => {
          const card = shadowRoot.querySelector('[part="card"]');
          return {
            visible: card.checkVisibility() && card.getBoundingClientRect().height > 300,
            radius: getComputedStyle(card).borderTopLeftRadius,
          };
        });
        assert.deepEqual({ visible, radius }, { visible: true, radius: '12px' });
        const text = await shadowText(page, 'muscle-card');
        for (const fact of FACTS) assert.ok(text.includes(fact), fact);
        assert.equal(await seesText(page, FALLBACK), false);
      }));
  });

  it('takes a prerendered card over as it stands: the same nodes, no request for the data that came with the page', () =>
    withPage(browser, {}, async ({ page, requests, complaints }) => {
      const { html } = await prerender(pageOf(CARD));
      await page.goto(site.put(html));
      const before = await page.evaluateHandle(() =>
        document.querySelector('muscle-card').shadowRoot.querySelector('[part="card"]'),
      );
      await page.addScriptTag({ type: 'module', url: `${site.cdn}/loader.js` });
      await page.waitForFunction(() => document.querySelector('muscle-card').hasUpdated);
      assert.equal(
        await page.evaluate(
          (node) =>
            node.isConnected &&
            node === document.querySelector('muscle-card').shadowRoot.querySelector('[part="card"]'),
          before,
        ),
        true,
      );
      assert.deepEqual(
        requests.filter((url) => url.includes('/data/')),
        [],
      );
      assert.deepEqual(complaints, []);
    }));

  const FAILURES = {
    'a server that hangs up': { code: 'network', status: null, answer: (request) => (request.socket.destroy(), true) },
    'a server error': { code: 'http', status: 500, answer: (_, response) => (response.writeHead(500).end(), true) },
    'a missing file': {
      code: 'not-found',
      status: 404,
      answer: (_, response) => (response.writeHead(404).end(), true),
    },
    'a page that is not JSON': {
      code: 'type',
      status: 200,
      answer: (_, response) => (response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Welcome'), true),
    },
    'half a file': {
      code: 'parse',
      status: 200,
      answer: (_, response) => (
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"version":1,"mus'),
        true
      ),
    },
  };
  for (const [what, { code, status, answer: failure }] of Object.entries(FAILURES)) {
    it(`keeps the text, says that it failed, and recovers by its button, after ${what}`, () =>
      withPage(browser, {}, async ({ page }) => {
        answer = failure;
        await page.goto(site.put(pageOf(CARD, { head: LISTEN + loaderTag(site.cdn) })));
        await failing(page);
        assert.equal(await seesText(page, FALLBACK), true);
        const { text, role, button } = await page.$eval('muscle-card', ({ shadowRoot }) => {
          const error = shadowRoot.querySelector('[part="error"]');
          return {
            text: error.textContent,
            role: error.role ?? error.getAttribute('role'),
            button: error.querySelector('button').textContent,
          };
        });
        assert.ok(text.length < 80 && text.includes(button), text);
        assert.equal(role, 'status');
        assert.deepEqual(await page.evaluate(() => failures), [
          { code, url: site.cdn + DATA, status, id: 'quadratus-lumborum', from: 'muscle-card' },
        ]);

        answer = undefined;
        const retry = await page.evaluateHandle(() =>
          document.querySelector('muscle-card').shadowRoot.querySelector('[part="retry"]'),
        );
        await retry.click();
        await shown(page, 'muscle-card');
        assert.ok((await shadowText(page, 'muscle-card')).includes(FACTS[0]));
        assert.equal(
          await page.$eval('muscle-card', ({ shadowRoot }) => shadowRoot.querySelector('[part="error"]')),
          null,
        );
        assert.equal(await seesText(page, FALLBACK), false);
        assert.equal(await page.evaluate(() => failures.length), 1);
      }));
  }

  it('keeps the text and says so where the policy of the page forbids the data', () =>
    withPage(browser, {}, async ({ page }) => {
      await page.goto(
        site.put(pageOf(CARD, { head: LISTEN + loaderTag(site.cdn) }), {
          'content-security-policy': "connect-src 'none'",
        }),
      );
      await failing(page);
      assert.equal(await seesText(page, FALLBACK), true);
      assert.deepEqual(await page.evaluate(() => failures), [
        { code: 'network', url: site.cdn + DATA, status: null, id: 'quadratus-lumborum', from: 'muscle-card' },
      ]);
    }));

  it('says of an unknown muscle that there is none, without losing the text', () =>
    withPage(browser, {}, async ({ page }) => {
      await page.goto(
        site.put(
          pageOf(`<muscle-card muscle="no-such-muscle"><p>${FALLBACK}</p></muscle-card>`, {
            head: LISTEN + loaderTag(site.cdn),
          }),
        ),
      );
      await failing(page);
      assert.equal(await seesText(page, FALLBACK), true);
      assert.deepEqual(await page.evaluate(() => failures.map(({ code, id }) => [code, id])), [
        ['not-found', 'no-such-muscle'],
      ]);
    }));
});
