// The strictest policy a host may have: nothing but the library's origin, no style, Trusted Types required.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prerender } from '../../dist/server/index.js';
import {
  CARD,
  ELEMENTS,
  FACTS,
  FALLBACK,
  launch,
  loaderTag,
  nextMessage,
  pageOf,
  seesText,
  shadowText,
  shown,
  strictPolicy,
  twoOrigins,
  withPage,
} from './harness.mjs';

describe('under a strict Content-Security-Policy', () => {
  let browser, site;
  before(async () => {
    browser = await launch();
    site = await twoOrigins();
  });
  after(() => Promise.all([browser.close(), site.close()]));

  /** Opens a page with the loader under the policy, and waits until `tag` shows its data. */
  const visit = (body, tag, changes, work) =>
    withPage(browser, {}, async (opened) => {
      const policy = { 'content-security-policy': strictPolicy(site.cdn, changes) };
      await opened.page.goto(site.put(pageOf(body, { head: loaderTag(site.cdn) }), policy));
      await shown(opened.page, tag);
      await work(opened);
    });

  const looks = (page, tag) =>
    page.$eval(tag, ({ shadowRoot }) => {
      const { borderTopLeftRadius, borderTopWidth, boxSizing } = getComputedStyle(shadowRoot.querySelector('.frame'));
      return { borderTopLeftRadius, borderTopWidth, boxSizing };
    });
  const STYLED = { borderTopLeftRadius: '12px', borderTopWidth: '1px', boxSizing: 'border-box' };

  it('reports what the policy forbids, so that silence below means something', () =>
    visit(`<style>p{color:red}</style>${CARD}`, 'muscle-card', {}, ({ complaints }) => {
      assert.equal(complaints.filter((each) => /inline style/.test(each)).length, 1, complaints.join('\n'));
    }));

  for (const [tag, { html, says }] of Object.entries(ELEMENTS)) {
    it(`shows <${tag}> styled and without a word in the console`, () =>
      visit(html, tag, {}, async ({ page, complaints }) => {
        assert.ok((await shadowText(page, tag)).includes(says));
        assert.deepEqual(await looks(page, tag), STYLED);
        assert.deepEqual(complaints, []);
      }));

    it(`takes over a prerendered <${tag}> whose style hash the policy lists, without a word`, async () => {
      const { html: rendered, styleHashes } = await prerender(html);
      await visit(rendered, tag, { 'style-src': styleHashes.join(' ') }, async ({ page, complaints }) => {
        await page.waitForFunction((t) => document.querySelector(t).hasUpdated, {}, tag);
        assert.ok((await shadowText(page, tag)).includes(says));
        assert.deepEqual(await looks(page, tag), STYLED);
        assert.deepEqual(complaints, []);
      });
    });

    it(`styles a prerendered <${tag}> once the script is there, although the policy forbids its style element`, async () => {
      const { html: rendered } = await prerender(html);
      await visit(rendered, tag, {}, async ({ page, complaints }) => {
        await page.waitForFunction((t) => document.querySelector(t).hasUpdated, {}, tag);
        assert.ok((await shadowText(page, tag)).includes(says));
        assert.deepEqual(await looks(page, tag), STYLED);
        assert.deepEqual(
          complaints.filter((each) => !/inline style|ContentSecurityPolicyIssue/.test(each)),
          [],
        );
      });
    });
  }

  it('loads scopes, themes and other languages too', () =>
    visit(
      `<muscle-dataset claims="wellness"><muscle-card muscle="piriformis" theme="warm" lang="de"></muscle-card></muscle-dataset>`,
      'muscle-card',
      {},
      async ({ page, complaints }) => {
        assert.match(await shadowText(page, 'muscle-card'), /maschineller[^]*Vorsicht/);
        assert.deepEqual(await looks(page, 'muscle-card'), { ...STYLED, borderTopLeftRadius: '20px' });
        assert.deepEqual(complaints, []);
      },
    ));

  it('works with a list of policies that names lit-html', () =>
    visit(CARD, 'muscle-card', { 'trusted-types': 'lit-html' }, async ({ page, complaints }) => {
      assert.ok((await shadowText(page, 'muscle-card')).includes(FACTS[0]));
      assert.deepEqual(complaints, []);
    }));

  it('keeps the fallback, and says so, where the list of policies lacks lit-html', () =>
    withPage(browser, {}, async ({ page }) => {
      const policy = { 'content-security-policy': strictPolicy(site.cdn, { 'trusted-types': 'somebody-else' }) };
      const warned = nextMessage(page, 'warn');
      await page.goto(site.put(pageOf(CARD, { head: loaderTag(site.cdn) }), policy));
      assert.match(await warned, /<muscle-card> did not load/);
      assert.equal(await seesText(page, FALLBACK), true);
      assert.equal(await page.evaluate(() => customElements.get('muscle-card')), undefined);
    }));
});
