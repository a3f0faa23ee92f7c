// A guest on somebody else's page: it leaves nothing behind, asks nobody else for anything, and changes nothing around it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CDN_DIR, ELEMENTS, launch, loaderTag, pageOf, shown, twoOrigins, withPage } from './harness.mjs';

const TAGS = Object.keys(ELEMENTS);
const ALL = TAGS.map((tag) => ELEMENTS[tag].html).join('');

const HOST_PAGE = `<header><h1>Shop</h1><nav><a href="#a">Men</a> <a href="#b">Women</a></nav></header>
<main><h2>A product</h2><p>Some <em>text</em> and <code>code</code> in a paragraph that is long enough to break into lines on a page this wide, and then goes on.</p>
<form><label>Size <select><option>M<option>L</select></label> <input value="A name"> <button>Buy</button> <progress value="0.5"></progress></form>
<details open><summary>Details</summary><ul><li>One<li>Two</ul></details><table border="1"><tr><th>A<td>1<tr><th>B<td>2</table></main>`;
const HOST_STYLE =
  'body{font:17px/1.4 Georgia,serif;letter-spacing:.03em;color:#234;background:linear-gradient(#fff,#cde)} a{color:purple} *{text-align:justify}';

describe('on a host page the library', () => {
  let browser, site;
  before(async () => {
    browser = await launch();
    site = await twoOrigins();
  });
  after(() => Promise.all([browser.close(), site.close()]));

  const allShown = (page) => Promise.all(TAGS.map((tag) => shown(page, tag)));
  /** With every element in view at once, so that none is left for later. */
  const TALL = { viewport: { width: 1000, height: 4000 } };

  it('adds no name to window, and changes no prototype', () =>
    withPage(browser, TALL, async ({ page }) => {
      const names = () =>
        page.evaluate(() => {
          const of = (object) => Reflect.ownKeys(object).map(String).sort();
          const prototypes = [
            'Object',
            'Array',
            'String',
            'Promise',
            'Symbol',
            'EventTarget',
            'Node',
            'Element',
            'HTMLElement',
            'Document',
            'ShadowRoot',
            'Event',
            'CSSStyleSheet',
            'CustomElementRegistry',
          ];
          return {
            window: of(window),
            document: of(document),
            ...Object.fromEntries(
              prototypes.flatMap((name) => [
                [name, of(window[name])],
                [`${name}.prototype`, of(window[name].prototype)],
              ]),
            ),
          };
        });
      await page.goto(site.put(pageOf(ALL)));
      // The driver's own helpers come with its first wait.
      await page.waitForFunction(() => document.readyState === 'complete');
      const before = await names();
      await page.addScriptTag({ type: 'module', url: `${site.cdn}/loader.js` });
      await allShown(page);
      const after = await names();
      for (const what of Object.keys(before)) assert.deepEqual(after[what], before[what], what);
    }));

  it('stores nothing', () =>
    withPage(browser, TALL, async ({ page }) => {
      await page.goto(site.put(pageOf(ALL, { head: loaderTag(site.cdn) })));
      await allShown(page);
      const choice = await page.evaluateHandle(() =>
        document.querySelector('muscle-list').shadowRoot.querySelector('button'),
      );
      await choice.click();
      const stored = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        // A page on localhost has these, as one on https does.
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      assert.deepEqual(stored, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
      assert.deepEqual(await page.browserContext().cookies(), []);
    }));

  it('asks its own origin and nobody else', () =>
    withPage(browser, TALL, async ({ page, requests }) => {
      const address = site.put(pageOf(ALL, { head: loaderTag(site.cdn) }));
      await page.goto(address);
      await allShown(page);
      // The icon is what the browser asks for by itself.
      const own = [address, new URL('/favicon.ico', address).href];
      const others = requests.filter((url) => !own.includes(url) && !url.startsWith(`${site.cdn}/`));
      assert.deepEqual(others, []);
    }));

  it('says nothing in the console', () =>
    withPage(browser, TALL, async ({ page, complaints }) => {
      await page.goto(site.put(pageOf(ALL, { head: loaderTag(site.cdn) })));
      await allShown(page);
      assert.deepEqual(complaints, []);
    }));

  it('changes no pixel of a page without elements', async () => {
    const picture = (head, ready) =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(site.put(pageOf(HOST_PAGE, { head, style: HOST_STYLE })));
        await ready(page);
        return Buffer.from(await page.screenshot());
      });
    const without = await picture('', () => {});
    const with_ = await picture(`<script type="module" src="${site.cdn}/define.js" crossorigin></script>`, (page) =>
      page.waitForFunction(() => customElements.get('muscle-card')),
    );
    const other = await picture('<style>h1{padding-left:1px}</style>', () => {});
    assert.ok(without.equals(with_));
    assert.ok(!without.equals(other), 'the comparison sees a difference of one pixel');
  });

  it('changes no pixel around its elements', async () => {
    // Each stands in a box of its own; the page's own content lies over, beside and under them.
    const boxes = TAGS.map(
      (tag, i) =>
        `<div class="box" style="left:${20 + (i % 4) * 245}px;top:${420 + Math.floor(i / 4) * 110}px">${ELEMENTS[tag].html}</div>`,
    ).join('');
    const style = `${HOST_STYLE} .box{position:absolute;width:225px;height:100px;overflow:hidden}`;
    const picture = (head, ready) =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(site.put(pageOf(`${HOST_PAGE}${boxes}`, { head, style })));
        await ready(page);
        // The boxes themselves are masked.
        await page.$$eval('.box', (all) => all.forEach((box) => (box.style.background = box.style.color = '#000')));
        await page.$$eval('.box > *', (all) => all.forEach((element) => (element.style.visibility = 'hidden')));
        return Buffer.from(await page.screenshot());
      });
    const without = await picture('', () => {});
    const with_ = await picture(loaderTag(site.cdn), allShown);
    assert.ok(without.equals(with_));
  });

  it('brings no rem, no style attribute and no style element: a host may resize rem and forbid the rest', () => {
    const files = [CDN_DIR, join(CDN_DIR, 'chunks')].flatMap((dir) =>
      readdirSync(dir)
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(dir, name)),
    );
    assert.ok(files.length > 5);
    const found = files.flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return [/[\d.]rem\b/g, /\sstyle=/g, /<style/gi].flatMap((pattern) =>
        [...code.matchAll(pattern)].map(({ index }) => `${file}: ${code.slice(index - 30, index + 30)}`),
      );
    });
    assert.deepEqual(found, []);
  });
});
