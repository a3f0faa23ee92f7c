// The whole article on a page of somebody else's: links and history work as anywhere, and its elements come when they are near.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { prerender } from '../../dist/server/index.js';
import { launch, loaderTag, pageOf, shown, twoOrigins, withPage } from './harness.mjs';

const GUIDE = '<muscle-guide><p>The article.</p></muscle-guide>';

describe('the guide on a page', () => {
  let browser, site;
  /** Path of a file of the library that is missing now. */
  let missing;
  before(async () => {
    browser = await launch();
    site = await twoOrigins({
      handle: (_, response, path) => path === missing && (response.writeHead(404).end(), true),
    });
  });
  after(() => Promise.all([browser.close(), site.close()]));
  afterEach(() => (missing = undefined));

  const visit = (body, hash, work, { query = '', tag = 'muscle-guide', ...options } = {}) =>
    withPage(browser, options, async (opened) => {
      await opened.page.goto(site.put(pageOf(body, { head: loaderTag(site.cdn, query) })) + hash);
      if (options.javascript !== false) await shown(opened.page, tag, 'guide');
      await work(opened);
    });
  const inGuide = (page, selector) =>
    page.evaluateHandle((s) => document.querySelector('muscle-guide').shadowRoot.querySelector(s), selector);
  /** How far below the top of the window a section begins. */
  const topOf = (page, id) => page.$eval(`#back-pain-${id}`, (anchor) => anchor.getBoundingClientRect().top);
  const isAtTop = async (page, id) => {
    const top = await topOf(page, id);
    assert.ok(top >= 0 && top < 60, `${id} is at ${top}`);
  };
  const names = (asked) => asked.map((path) => path.split('/').at(-1));

  it('leads from its contents to a section, and back, by the browser’s own history', () =>
    visit('<h1>Page</h1>' + GUIDE, '', async ({ page }) => {
      const [link, changes] = [await inGuide(page, 'nav [href="#back-pain-why"]'), () => page.evaluate('changes')];
      await page.evaluate("changes = []; addEventListener('hashchange', () => changes.push(location.hash))");
      await link.click();
      await page.waitForFunction(() => location.hash === '#back-pain-why' && scrollY > 500);
      await isAtTop(page, 'why');
      await page.goBack();
      await page.waitForFunction(() => scrollY === 0);
      assert.equal(await page.evaluate('location.hash'), '');
      await page.goForward();
      await page.waitForFunction(() => scrollY > 500);
      await isAtTop(page, 'why');
      assert.deepEqual(await changes(), ['#back-pain-why', '', '#back-pain-why']);
    }));

  it('stays on its page where a <base> says that links lead elsewhere', () =>
    visit('<base href="/elsewhere/"><h1>Page</h1>' + GUIDE, '', async ({ page }) => {
      const before = await page.evaluate('location.pathname');
      const link = await inGuide(page, 'nav [href="#back-pain-why"]');
      for (const _ of ['goes', 'goes again']) {
        await page.evaluate(() => scrollTo(0, 0));
        await link.evaluate((each) => each.click());
        await page.waitForFunction(() => location.hash === '#back-pain-why' && scrollY > 500);
      }
      assert.equal(await page.evaluate('location.pathname'), before);
      const left = await link.evaluate((each) => {
        const click = new MouseEvent('click', { ctrlKey: true, cancelable: true });
        let prevented;
        each.addEventListener(
          'click',
          (event) => {
            prevented = event.defaultPrevented;
            event.preventDefault();
          },
          { once: true },
        );
        each.dispatchEvent(click);
        return !prevented;
      });
      assert.ok(left, 'a click for another tab is left alone');
    }));

  it('lets the keyboard go on from there', () =>
    visit(GUIDE, '', async ({ page }) => {
      const link = await inGuide(page, 'nav [href="#back-pain-why"]');
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash === '#back-pain-why');
      await page.keyboard.press('Tab');
      const where = await page.$eval(
        'muscle-guide',
        ({ shadowRoot }) => shadowRoot.activeElement.closest('[data-id]').dataset.id,
      );
      assert.equal(where, 'why');
    }));

  it('marks in its contents what is being read', () =>
    visit(GUIDE, '', async ({ page }) => {
      for (const id of ['hands', 'why']) {
        await page.evaluate((each) => document.getElementById(`back-pain-${each}`).scrollIntoView(), id);
        await page.waitForFunction(
          (each) =>
            document
              .querySelector('muscle-guide')
              .shadowRoot.querySelector('[aria-current=location]')
              ?.getAttribute('href') === `#back-pain-${each}`,
          {},
          id,
        );
      }
    }));

  it('goes where the page was opened, once it is there', () =>
    visit(GUIDE, '#back-pain-hands', async ({ page }) => {
      await page.waitForFunction(() => scrollY > 500);
      await isAtTop(page, 'hands');
    }));

  it('leaves a reader where he is who has begun to read', () =>
    withPage(browser, {}, async ({ page }) => {
      const before = '<div style="height:1200px">Text</div>';
      await page.goto(`${site.put(pageOf(before + GUIDE + before))}#back-pain-hands`);
      await page.evaluate(() => scrollTo(0, 500));
      await page.evaluate((src) => import(src), `${site.cdn}/loader.js`);
      await shown(page, 'muscle-guide', 'guide');
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(await page.evaluate('scrollY'), 500);
    }));

  it('leaves a reader where he is who has moved what scrolls in the page', () =>
    withPage(browser, {}, async ({ page }) => {
      const text = '<div style="height:300px">Text</div>';
      const body = `<main style="height:500px;overflow:auto">${text + GUIDE}<div style="height:1200px"></div></main>`;
      await page.goto(`${site.put(pageOf(body))}#back-pain-hands`);
      const main = await page.$('main');
      await main.evaluate((each) => each.scrollTo(0, 200));
      await page.evaluate((src) => import(src), `${site.cdn}/loader.js`);
      await shown(page, 'muscle-guide', 'guide');
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(await main.evaluate((each) => each.scrollTop), 200);
    }));

  it('has its places without script, where it is prerendered', async () => {
    const { html } = await prerender(GUIDE);
    await visit(html, '#back-pain-hands', async ({ page }) => isAtTop(page, 'hands'), { javascript: false });
  });

  it('loads each element when it comes near, from where the page’s own would come', async () => {
    const asked = site.asked.length;
    await visit(GUIDE, '', async ({ page, complaints }) => {
      const scripts = () => names(site.asked.slice(asked)).filter((name) => name.endsWith('.js'));
      assert.ok(scripts().includes('muscle-guide.js'));
      for (const name of ['muscle-depth', 'author-bio']) {
        assert.ok(!scripts().includes(`${name}.js`), `${name} waits`);
        const element = await inGuide(page, name);
        await element.evaluate((each) => each.scrollIntoView());
        await page.waitForFunction((each) => each.shadowRoot?.querySelector('.frame'), {}, element);
      }
      const all = scripts();
      assert.equal(new Set(all).size, all.length, `nothing twice: ${all.join()}`);
      assert.deepEqual(complaints, []);
    });
  });

  it('keeps the text of an element that does not come, and everything else', async () => {
    missing = '/muscle-depth.js';
    const asked = site.asked.length;
    await visit(GUIDE, '#back-pain-hands', async ({ page, complaints }) => {
      const depth = await inGuide(page, 'muscle-depth');
      await depth.evaluate((each) => each.scrollIntoView());
      const text = await depth.evaluate((each) => each.checkVisibility() && each.textContent);
      assert.match(text, /loaded/);
      const author = await inGuide(page, 'author-bio');
      await author.evaluate((each) => each.scrollIntoView());
      await page.waitForFunction((each) => each.shadowRoot?.querySelector('.frame'), {}, author);
      // Each of many renders finds it near; a few tries, each at an address that no browser remembers.
      for (let i = 0; i < 6; i++) {
        await depth.evaluate((each) => each.scrollIntoView());
        await page.$eval('muscle-guide', async (guide) => {
          guide.requestUpdate();
          await guide.updateComplete;
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        });
        await page.evaluate((src) => fetch(src), `${site.cdn}/loader.js`);
      }
      const tries = names(site.asked.slice(asked)).filter((name) => name.startsWith('muscle-depth.js'));
      assert.deepEqual(tries, ['muscle-depth.js', 'muscle-depth.js?prefix=&try=1', 'muscle-depth.js?prefix=&try=2']);
      assert.equal(complaints.length, 3, complaints.join());
    });
  });

  it('comes to have an element that failed once', async () => {
    missing = '/muscle-depth.js';
    await visit(GUIDE, '#back-pain-hands', async ({ page, complaints }) => {
      const depth = await inGuide(page, 'muscle-depth');
      await depth.evaluate((each) => each.scrollIntoView());
      while (!complaints.length) await page.evaluate((src) => fetch(src), `${site.cdn}/loader.js`);
      missing = undefined;
      await page.$eval('muscle-guide', (guide) => guide.requestUpdate());
      await page.waitForFunction((each) => each.shadowRoot?.querySelector('.frame'), {}, depth);
    });
  });

  it('is made of elements with its own prefix', () =>
    visit(
      '<acme-muscle-guide></acme-muscle-guide>',
      '',
      async ({ page }) => {
        await page.waitForFunction(() => customElements.get('acme-muscle-list'));
        assert.equal(await page.evaluate(() => customElements.get('muscle-list')), undefined);
        assert.ok(names(site.asked).includes('muscle-list.js?prefix=acme'));
      },
      { query: '?prefix=acme', tag: 'acme-muscle-guide', viewport: { width: 1200, height: 2000 } },
    ));

  it('prints whole, with its contents as a list', () =>
    visit(
      GUIDE,
      '',
      async ({ page }) => {
        const nav = await inGuide(page, 'nav');
        const position = () => nav.evaluate((each) => getComputedStyle(each).position);
        assert.equal(await position(), 'sticky');
        await page.emulateMediaType('print');
        assert.equal(await position(), 'static');
        const source = await inGuide(page, '[part=sources] a');
        assert.match(await source.evaluate((each) => getComputedStyle(each, '::after').content), /attr|https:/);
      },
      { viewport: { width: 1200, height: 800 } },
    ));
});
