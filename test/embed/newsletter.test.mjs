// The sign-up form against a real server: without script, across origins with leave and without, under a strict policy.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { prerender } from '../../dist/server/index.js';
import { serve } from '../../tools/serve.mjs';
import { launch, loaderTag, pageOf, strictPolicy, twoOrigins, withPage } from './harness.mjs';

const TAG = 'newsletter-signup';
const ADDRESS = 'ann@example.org';

describe('a newsletter sign-up', () => {
  let browser, site, endpoint;
  /** What arrived, in order. */
  const posts = [];
  before(async () => {
    browser = await launch();
    site = await twoOrigins();
    endpoint = await serve({
      handle(request, response, path) {
        if (request.method !== 'POST') return Boolean(response.writeHead(204).end());
        let body = '';
        request.on('data', (part) => (body += part));
        request.on('end', () => {
          const { 'content-type': type, 'sec-fetch-mode': mode } = request.headers;
          posts.push({ path, type, mode, fields: Object.fromEntries(new URLSearchParams(body)) });
          // The server lets every origin read its answers; this address does not.
          if (path === '/closed') response.removeHeader('access-control-allow-origin');
          response.writeHead(path === '/no' ? 403 : 200, { 'content-type': 'text/html' }).end('<h1>Thanks</h1>');
        });
        return true;
      },
    });
  });
  after(() => Promise.all([browser.close(), site.close(), endpoint.close()]));
  beforeEach(() => posts.splice(0));

  const markup = (path) =>
    `<${TAG} action="${endpoint.origin}${path}" consent><p>Write to us.</p><input type="hidden" name="list" value="7"></${TAG}>`;
  const inside = (page, selector) => page.waitForSelector(`${TAG} >>> ${selector}`);
  async function fill(page) {
    await (await inside(page, '#email')).type(ADDRESS);
    await (await inside(page, '#consent')).click();
  }
  const submit = async (page) => (await inside(page, '[part=submit]')).click();
  const says = async (page, selector) => (await inside(page, selector)).evaluate((each) => each.textContent);
  /** Opens a page with the script, where the element has taken over what it is given. */
  async function open(page, html, headers) {
    await page.goto(site.put(pageOf(html, { head: loaderTag(site.cdn) }), headers));
    await page.waitForFunction((tag) => document.querySelector(tag).hasUpdated, {}, TAG);
  }
  const FIELDS = { email: ADDRESS, consent: 'yes', list: '7' };
  const FORM = 'application/x-www-form-urlencoded';

  it('is posted by the browser where there is no script', async () => {
    const { html, rendered } = await prerender(pageOf(markup('/yes')));
    assert.equal(rendered, 1);
    await withPage(browser, { javascript: false }, async ({ page }) => {
      await page.goto(site.put(html));
      await fill(page);
      const left = page.waitForNavigation();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await left;
      assert.equal(page.url(), `${endpoint.origin}/yes`);
    });
    assert.deepEqual(posts, [{ path: '/yes', type: FORM, mode: 'navigate', fields: { ...FIELDS, leave_empty: '' } }]);
  });

  it('is not posted there without an address: the browser asks for it', async () => {
    const { html } = await prerender(pageOf(markup('/yes')));
    await withPage(browser, { javascript: false }, async ({ page }) => {
      const address = site.put(html);
      await page.goto(address);
      await submit(page);
      // Had it been posted, this later post would come second.
      await fill(page);
      await Promise.all([page.waitForNavigation(), submit(page)]);
      assert.equal(page.url(), `${endpoint.origin}/yes`);
    });
    assert.deepEqual(
      posts.map(({ fields }) => fields.email),
      [ADDRESS],
    );
  });

  for (const way of ['by the script', 'prerendered'])
    it(`is posted by the script to another origin that allows it, without a word in the console (${way})`, async () => {
      const html = way === 'prerendered' ? (await prerender(markup('/yes'))).html : markup('/yes');
      await withPage(browser, {}, async ({ page, complaints }) => {
        const policy = {
          'connect-src': `${site.cdn} ${endpoint.origin}`,
          'style-src': way === 'prerendered' ? (await prerender(markup('/yes'))).styleHashes.join(' ') : "'none'",
        };
        await open(page, html, { 'content-security-policy': strictPolicy(site.cdn, policy) });
        await fill(page);
        await submit(page);
        await page.waitForFunction(
          (tag) => document.querySelector(tag).shadowRoot.activeElement?.id === 'sent',
          {},
          TAG,
        );
        assert.deepEqual(complaints, []);
        assert.deepEqual(await page.cookies(), []);
      });
      assert.deepEqual(posts, [{ path: '/yes', type: `${FORM};charset=UTF-8`, mode: 'cors', fields: FIELDS }]);
    });

  it('that is refused says so, with the status', () =>
    withPage(browser, {}, async ({ page }) => {
      await open(page, markup('/no'));
      await fill(page);
      await submit(page);
      assert.match(await says(page, '[part=error]'), /not accepted \(403\)/);
      assert.equal(await page.$(`${TAG} >>> [part=usual-way]`), null);
    }));

  it('whose answer the page may not read says that, and goes the usual way', async () => {
    await withPage(browser, {}, async ({ page }) => {
      await open(page, markup('/closed'));
      await fill(page);
      await submit(page);
      assert.match(await says(page, '[part=error]'), /CORS/);
      assert.equal(await says(page, '[part=submit]'), 'Try again');
      await Promise.all([page.waitForNavigation(), (await inside(page, '[part=usual-way]')).click()]);
      assert.equal(page.url(), `${endpoint.origin}/closed`);
    });
    assert.deepEqual(
      posts.map(({ mode, fields: { leave_empty: _, ...fields } }) => ({ mode, fields })),
      [
        { mode: 'cors', fields: FIELDS },
        { mode: 'navigate', fields: FIELDS },
      ],
    );
  });
});
