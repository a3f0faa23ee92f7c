// The autoloader on real pages: what it loads, when, and what it survives.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { closure } from '../../tools/size.mjs';
import {
  CARD,
  CDN_DIR,
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

const LIST = ELEMENTS['muscle-list'].html;
/** A card that follows the selection of its scope. */
const FOLLOWER = '<muscle-card><p>Choose a muscle.</p></muscle-card>';
const FAR_BELOW = '<div style="height:6000px"></div>';

/** What a card asks for: its muscle, and then its picture. */
const DATA = ['data/v1/en/muscles/quadratus-lumborum.json', 'data/v1/figures/cards/quadratus-lumborum.json'];

describe('the loader', () => {
  let browser, site, older, olderDir;
  /** Path of a file of the library that is missing now. */
  let missing;
  before(async () => {
    browser = await launch();
    site = await twoOrigins({
      handle: (_, response, path) => path === missing && (response.writeHead(404).end(), true),
    });
    // A second whole copy, of another version as far as its own words go, at another origin and path.
    olderDir = mkdtempSync(join(tmpdir(), 'older-copy-'));
    cpSync(CDN_DIR, join(olderDir, 'muscle-widgets@0.0.9/cdn'), { recursive: true });
    for (const name of readdirSync(join(olderDir, 'muscle-widgets@0.0.9/cdn')).filter((each) => each.endsWith('.js'))) {
      const file = join(olderDir, 'muscle-widgets@0.0.9/cdn', name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^\/\*! muscle-widgets \S+/, '/*! muscle-widgets 0.0.9'));
    }
    const server = await serve({ root: olderDir });
    older = { cdn: `${server.origin}/muscle-widgets@0.0.9/cdn`, close: server.close };
  });
  after(async () => {
    await Promise.all([browser.close(), site.close(), older.close()]);
    rmSync(olderDir, { recursive: true });
  });
  afterEach(() => (missing = undefined));

  /** Opens a page with this body and the loader (or another head) and hands it on. */
  const visit = (body, work, { head = loaderTag(site.cdn), headers } = {}) =>
    withPage(browser, {}, async (opened) => {
      /** Files asked of the library's origins, sorted, without the page itself. */
      const files = () =>
        opened.requests
          .filter((url) => url.startsWith(site.cdn))
          .map((url) => url.slice(site.cdn.length + 1))
          .sort();
      await opened.page.goto(site.put(pageOf(body, { head }), headers));
      await work({ ...opened, files });
    });
  /** At the top, where it is in view whatever else the page holds. */
  const add = (page, html) => page.evaluate((markup) => document.body.insertAdjacentHTML('afterbegin', markup), html);

  it('loads the elements that are there, with what they import and their data, and nothing else', () =>
    visit(CARD, async ({ page, files, complaints }) => {
      await shown(page, 'muscle-card', 'figure');
      const expected = [...closure('loader.js'), ...closure('muscle-card.js'), ...DATA].sort();
      assert.deepEqual(files(), expected);
      assert.deepEqual(complaints, []);
    }));

  it('loads nothing where there is no element', () =>
    visit('<p>Text</p><muscle-cards></muscle-cards>', async ({ page, files }) => {
      // A later element comes through the same observers, so once it is here the loader has seen all of the page.
      assert.deepEqual(files(), ['loader.js']);
      await add(page, CARD);
      await shown(page, 'muscle-card', 'figure');
      assert.deepEqual(
        files().filter((file) => !closure('muscle-card.js').has(file)),
        [...DATA, 'loader.js'],
      );
    }));

  it('leaves an element far below alone until the reader comes near', () =>
    visit(`${CARD}${FAR_BELOW}${LIST}`, async ({ page, files }) => {
      // Both are observed in one go: with the card complete, the list has had its chance.
      await shown(page, 'muscle-card');
      assert.equal(files().includes('muscle-list.js'), false);
      await page.evaluate(() => scrollTo(0, document.querySelector('muscle-list').offsetTop - innerHeight - 500));
      await shown(page, 'muscle-list');
      assert.ok(files().includes('muscle-list.js'));
    }));

  it('loads an element that script adds later, also deep inside what it adds', () =>
    visit('<main></main>', async ({ page }) => {
      await page.$eval('main', (main, html) => (main.innerHTML = `<section><div>${html}</div></section>`), CARD);
      await shown(page, 'muscle-card');
      assert.ok((await shadowText(page, 'muscle-card')).includes(FACTS[0]));
    }));

  it('looks into an open shadow root once it is asked to, also at what is added there later', () =>
    visit(`<div id="host"></div>${LIST}`, async ({ page, files }) => {
      await page.$eval('#host', (host, html) => (host.attachShadow({ mode: 'open' }).innerHTML = html), CARD);
      await shown(page, 'muscle-list');
      assert.equal(files().includes('muscle-card.js'), false);
      await page.evaluate(
        async (cdn) => (await import(`${cdn}/loader.js`)).observe(document.querySelector('#host').shadowRoot),
        site.cdn,
      );
      await page.waitForFunction(() =>
        document
          .querySelector('#host')
          .shadowRoot.querySelector('muscle-card')
          .shadowRoot?.querySelector('[part="card"]'),
      );
      await page.$eval('#host', ({ shadowRoot }) => shadowRoot.prepend(document.createElement('author-bio')));
      await page.waitForFunction(() =>
        document
          .querySelector('#host')
          .shadowRoot.querySelector('author-bio')
          .shadowRoot?.querySelector('[part="bio"]'),
      );
    }));

  it('shows the others where one element does not load, keeps its text, and tries again with the next one', () => {
    missing = '/muscle-list.js';
    return visit('', async ({ page }) => {
      const warned = nextMessage(page, 'warn');
      await add(page, `${LIST}${CARD}`);
      assert.match(await warned, /<muscle-list> did not load/);
      await shown(page, 'muscle-card');
      assert.equal(await seesText(page, 'Seven groups.'), true);
      missing = undefined;
      await add(page, LIST);
      await shown(page, 'muscle-list');
    });
  });

  it('shows no editorial sentence in a wellness scope that never loads', () => {
    missing = '/muscle-dataset.js';
    return visit('', async ({ page }) => {
      await add(page, `<muscle-dataset claims="wellness">${CARD}</muscle-dataset>`);
      await shown(page, 'muscle-card');
      const parts = await page.$eval('muscle-card', ({ shadowRoot }) => [
        shadowRoot.querySelector('[part=heading]') !== null,
        shadowRoot.querySelector('[part=why]') !== null,
      ]);
      assert.deepEqual(parts, [true, false]);
    });
  });

  it('can be included twice', () =>
    visit(
      `${CARD}${LIST}`,
      async ({ page, complaints, files }) => {
        await Promise.all([shown(page, 'muscle-card'), shown(page, 'muscle-list')]);
        // The second run is a module of its own only under another address.
        assert.deepEqual(
          files().filter((file) => file.startsWith('loader.js')),
          ['loader.js', 'loader.js?again'],
        );
        assert.equal(files().filter((file) => file === 'muscle-card.js').length, 1);
        assert.deepEqual(complaints, []);
      },
      { head: loaderTag(site.cdn) + loaderTag(site.cdn) + loaderTag(site.cdn, '?again') },
    ));

  for (const prefix of ['acme', 'acme.v2'])
    it(`serves names with the prefix ${prefix}, and leaves the bare ones to whoever owns them`, () =>
      visit(
        `<${prefix}-muscle-card muscle="piriformis"></${prefix}-muscle-card><${prefix}-muscle-list></${prefix}-muscle-list>${CARD}`,
        async ({ page, complaints }) => {
          const inside = (name) =>
            page.waitForFunction(
              (tag) => document.getElementsByTagName(tag)[0].shadowRoot?.querySelector('.frame'),
              {},
              `${prefix}-${name}`,
            );
          await Promise.all([inside('muscle-card'), inside('muscle-list')]);
          assert.equal(await page.evaluate(() => customElements.get('muscle-card')), undefined);
          assert.equal(await seesText(page, FALLBACK), true);
          assert.deepEqual(complaints, []);
        },
        { head: loaderTag(site.cdn, `?prefix=${prefix}`) },
      ));

  it('warns once where a name is taken by somebody else, and leaves that element alone', () =>
    withPage(browser, {}, async ({ page, complaints }) => {
      const taken = `<script>customElements.define('muscle-card', class extends HTMLElement { connectedCallback() { this.title = 'theirs'; } })</script>`;
      await page.goto(
        site.put(
          pageOf(CARD + LIST, {
            head: `${taken}<script type="module" src="${site.cdn}/define.js" crossorigin></script>`,
          }),
        ),
      );
      await shown(page, 'muscle-list');
      assert.equal(await page.$eval('muscle-card', ({ title, shadowRoot }) => `${title} ${shadowRoot}`), 'theirs null');
      assert.equal(complaints.length, 1);
      assert.match(complaints[0], /^warn: .*<muscle-card> is taken.*prefix/);
    }));

  const followsChoice = async (page) => {
    const choice = await page.evaluateHandle(() =>
      document.querySelector('muscle-list').shadowRoot.querySelector('[data-muscle="quadratus-lumborum"]'),
    );
    await choice.click();
    await shown(page, 'muscle-card');
    assert.match(await shadowText(page, 'muscle-card'), /Quadratus lumborum/);
  };
  const both = () => loaderTag(older.cdn) + loaderTag(site.cdn);

  it('runs beside an older copy, in either order, without an error', async () => {
    for (const head of [both(), loaderTag(site.cdn) + loaderTag(older.cdn)]) {
      await visit(
        LIST + FOLLOWER,
        async ({ page, complaints }) => {
          await shown(page, 'muscle-list');
          await followsChoice(page);
          assert.deepEqual(complaints, []);
        },
        { head },
      );
    }
  });

  it('shares the selection between the elements of two copies, whichever came first', async () => {
    const element = (cdn, tag) => `<script type="module" src="${cdn}/${tag}.js" crossorigin></script>`;
    for (const [first, second] of [
      [older.cdn, site.cdn],
      [site.cdn, older.cdn],
    ]) {
      await visit(
        LIST + FOLLOWER,
        async ({ page, complaints }) => {
          await Promise.all([
            shown(page, 'muscle-list'),
            page.waitForFunction(() => document.querySelector('muscle-card').hasUpdated),
          ]);
          await followsChoice(page);
          assert.deepEqual(complaints, []);
        },
        { head: element(first, 'muscle-list') + element(second, 'muscle-card') },
      );
    }
  });

  it('runs beside an older copy under Trusted Types, where the list of policies says allow-duplicates', () => {
    const { origin } = new URL(older.cdn);
    const sources = `${site.cdn} ${origin}`;
    const policy = { 'script-src': sources, 'connect-src': sources, 'trusted-types': "lit-html 'allow-duplicates'" };
    return visit(
      LIST + FOLLOWER,
      async ({ page, complaints }) => {
        await shown(page, 'muscle-list');
        await followsChoice(page);
        assert.deepEqual(complaints, []);
      },
      { head: both(), headers: { 'content-security-policy': strictPolicy(site.cdn, policy) } },
    );
  });

  it('follows a page that replaces its body and brings elements back, without asking for the same data twice', () =>
    visit(CARD + LIST, async ({ page, files, complaints }) => {
      await Promise.all([
        shown(page, 'muscle-card', 'figure'),
        page.waitForFunction(() => document.querySelector('muscle-list')?.shadowRoot?.querySelector('.thumb use')),
      ]);
      const before = files();
      for (const visited of ['second', 'third']) {
        await page.evaluate(
          (name, html) => {
            const body = document.createElement('body');
            body.dataset.view = name;
            document.body.replaceWith(body);
            // As routers do it: the new view comes later than the old one went.
            queueMicrotask(() => (body.innerHTML = html));
          },
          visited,
          CARD + LIST,
        );
        await page.waitForFunction(
          (name) => document.body.dataset.view === name && document.querySelector('muscle-card'),
          {},
          visited,
        );
        await Promise.all([shown(page, 'muscle-card'), shown(page, 'muscle-list')]);
      }
      // A card that is kept aside and put back is the same card.
      await page.evaluate(() => {
        const card = document.querySelector('muscle-card');
        card.remove();
        document.body.append(card);
      });
      await shown(page, 'muscle-card');
      await add(page, ELEMENTS['author-bio'].html);
      await shown(page, 'author-bio');
      assert.deepEqual(
        files().filter((file) => before.includes(file) || !(closure('author-bio.js').has(file) || /author/.test(file))),
        before,
      );
      assert.deepEqual(complaints, []);
    }));
});
