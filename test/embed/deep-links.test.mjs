// One page, one conversation: a choice in one element is a choice in all of its scope, with no host code; and with
// deep-links.js it is in the address, so that links and the back button work.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startDeepLinks } from '../../dist/deep-links/deep-links.js';
import { CDN_DIR, launch, pageOf, strictPolicy, twoOrigins, withPage } from './harness.mjs';

const read = (path) => JSON.parse(readFileSync(`${CDN_DIR}/data/v1/en/${path}.json`, 'utf8'));
const nameOf = (id) => read(`muscles/${id}`).muscle.name;

/** One of each element that a choice concerns, none of them told a muscle. */
const ALL = [
  'muscle-list',
  'trigger-point-map',
  'muscle-card',
  'muscle-depth',
  'technique-guide',
  'evidence-panel',
  'related-articles',
];
const inside = (tags) => tags.map((tag) => `<${tag}><p>Text.</p></${tag}>`).join('');
const PAIR = inside(['muscle-list', 'muscle-card']);

describe('a page with one conversation', () => {
  let browser, site;
  before(async () => {
    browser = await launch();
    site = await twoOrigins();
  });
  after(() => Promise.all([browser.close(), site.close()]));

  const define = () => `<script type="module" src="${site.cdn}/define.js" crossorigin></script>`;
  const links = () => `<script type="module" src="${site.cdn}/deep-links.js" crossorigin></script>`;
  const put = (body, head = `${define()}${links()}`) =>
    site.put(pageOf(body, { head }), { 'content-security-policy': strictPolicy(site.cdn) });
  const choose = async (page, muscle, within = 'body') => {
    await page.waitForFunction(
      (where, id) => document.querySelector(`${where} muscle-list`)?.shadowRoot?.querySelector(`[data-muscle="${id}"]`),
      {},
      within,
      muscle,
    );
    await page.$eval(
      `${within} muscle-list`,
      ({ shadowRoot }, id) => shadowRoot.querySelector(`[data-muscle="${id}"]`).click(),
      muscle,
    );
  };
  /** Waits until a card shows a muscle; null: none. */
  const card = (page, muscle, within = 'body') =>
    page.waitForFunction(
      (where, name) =>
        (document
          .querySelector(`${where} muscle-card`)
          .shadowRoot?.querySelector('[part=heading]')
          ?.textContent.trim() ?? null) === name,
      {},
      within,
      muscle && nameOf(muscle),
    );
  const hash = (page) => page.evaluate(() => location.hash);
  const steps = (page) => page.evaluate(() => history.length);
  /** When all is loaded and every task of now is over. */
  const settled = async (page) => {
    await page.waitForNetworkIdle({ idleTime: 100 });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
  };

  describe('by choosing', () => {
    for (const [what, scope] of [
      ['the default scope', (html) => html],
      ['a <muscle-dataset>', (html) => `<muscle-dataset>${html}</muscle-dataset>`],
    ])
      it(`in ${what} links list, map, card, depth, techniques, evidence and related articles, with no host code`, () =>
        withPage(browser, {}, async ({ page, complaints }) => {
          const items = ['iliacus', 'gluteus-medius', 'piriformis'].map((id) => ({
            id,
            title: `On ${nameOf(id)}`,
            url: `/${id}`,
            tags: [id],
          }));
          const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Ours', items });
          site.put(feed, { 'content-type': 'application/feed+json' }, '/feed.json');
          const body = scope(inside(ALL).replace('<related-articles', '$& feed="/feed.json"'));
          const policy = strictPolicy(site.cdn, { 'connect-src': `${site.cdn} 'self'` });
          await page.goto(site.put(pageOf(body, { head: define() }), { 'content-security-policy': policy }));
          for (const muscle of ['gluteus-medius', 'piriformis']) {
            await choose(page, muscle);
            for (const tag of ALL)
              await page.waitForFunction(
                (name, id, text) => {
                  const { shadowRoot, chosen } = document.querySelector(name);
                  const part = (each) => shadowRoot.querySelector(`[part~=${each}]`)?.textContent.includes(text);
                  return (
                    {
                      'muscle-list': () => shadowRoot.querySelector('[aria-current]')?.dataset.muscle === id,
                      'trigger-point-map': () => chosen === id && part('panel'),
                      'evidence-panel': () => part('panel'),
                      'related-articles': () => part('article'),
                    }[name]?.() ?? part('heading')
                  );
                },
                {},
                tag,
                muscle,
                nameOf(muscle),
              );
          }
          assert.deepEqual(complaints, []);
        }));

    it('in the map chooses for the others, too', () =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(put(inside(['trigger-point-map', 'muscle-card', 'muscle-list']), define()));
        await page.waitForFunction(() =>
          document.querySelector('trigger-point-map').shadowRoot?.querySelector('[part=muscle]'),
        );
        await page.$eval('trigger-point-map', ({ shadowRoot }) => shadowRoot.querySelector('[part=muscle]').click());
        await page.waitForFunction(() => {
          const chosen = document.querySelector('trigger-point-map').chosen;
          return chosen && document.querySelector('muscle-card').data.value?.muscle.id === chosen;
        });
      }));

    it('in one scope leaves another alone', () =>
      withPage(browser, {}, async ({ page }) => {
        const body = `<div id="a"><muscle-dataset>${PAIR}</muscle-dataset></div><div id="b"><muscle-dataset>${PAIR}</muscle-dataset></div><div id="c">${PAIR}</div>`;
        await page.goto(put(body, define()));
        await choose(page, 'multifidus', '#a');
        await card(page, 'multifidus', '#a');
        await choose(page, 'iliacus', '#c');
        await card(page, 'iliacus', '#c');
        await settled(page);
        await card(page, 'multifidus', '#a');
        await card(page, null, '#b');
      }));
  });

  describe('with deep links', () => {
    it('that are off has no address of its own', () =>
      withPage(browser, {}, async ({ page }) => {
        const url = put(PAIR, define());
        await page.goto(`${url}#muscle=iliacus`);
        await choose(page, 'multifidus');
        await card(page, 'multifidus');
        assert.equal(page.url(), `${url}#muscle=iliacus`);
      }));

    it('opens at what a link says, and makes no step of it', () =>
      withPage(browser, {}, async ({ page, complaints }) => {
        const url = put(PAIR);
        await page.goto('about:blank');
        const before = await steps(page);
        await page.goto(`${url}#muscle=multifidus`);
        await card(page, 'multifidus');
        assert.deepEqual([await hash(page), await steps(page)], ['#muscle=multifidus', before + 1]);
        assert.deepEqual(complaints, []);
      }));

    it('opens at a link that was written on by a program that escapes', () =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(`${put(PAIR)}#muscle%3Dmultifidus`);
        await card(page, 'multifidus');
      }));

    it('makes one step of each choice; back and forward walk through them', () =>
      withPage(browser, {}, async ({ page, complaints }) => {
        const url = put(inside(ALL));
        await page.goto(url);
        const before = await steps(page);
        await choose(page, 'multifidus');
        assert.equal(await hash(page), '#muscle=multifidus');
        // The same again is no other choice.
        await choose(page, 'multifidus');
        await choose(page, 'iliacus');
        assert.deepEqual([await hash(page), await steps(page)], ['#muscle=iliacus', before + 2]);
        await card(page, 'iliacus');
        await page.goBack();
        await card(page, 'multifidus');
        await page.waitForFunction(() => document.querySelector('trigger-point-map').chosen === 'multifidus');
        await page.goBack();
        await card(page, null);
        assert.equal(page.url(), url);
        await page.goForward();
        await card(page, 'multifidus');
        assert.equal(await steps(page), before + 2);
        assert.deepEqual(complaints, []);
      }));

    it('follows links in the page, and an address that is typed', () =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(put(`<a href="#muscle=piriformis">Piriformis</a>${PAIR}`));
        await choose(page, 'multifidus');
        await page.$eval('a', (link) => link.click());
        await card(page, 'piriformis');
        await page.evaluate(() => (location.hash = 'muscle=iliacus'));
        await card(page, 'iliacus');
        await page.goBack();
        await card(page, 'piriformis');
      }));

    it('makes no step of what the page chooses; the address keeps telling the truth', () =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(put(`<muscle-dataset deep-links selected="rotatores">${PAIR}</muscle-dataset>`));
        await card(page, 'rotatores');
        const before = await steps(page);
        const select = (muscle) => page.$eval('muscle-dataset', (scope, id) => scope.select(id), muscle);
        await select('iliacus');
        await card(page, 'iliacus');
        assert.deepEqual([await hash(page), await steps(page)], ['', before]);
        await choose(page, 'multifidus');
        await select('piriformis');
        await card(page, 'piriformis');
        assert.deepEqual([await hash(page), await steps(page)], ['#muscle=piriformis', before + 1]);
        await select(null);
        assert.deepEqual([await hash(page), await steps(page)], ['', before + 1]);
      }));

    it('makes a step of letting a muscle go', () =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(put(inside(['trigger-point-map', 'muscle-card'])));
        const map = (work) => page.$eval('trigger-point-map', work);
        await page.waitForFunction(() =>
          document.querySelector('trigger-point-map').shadowRoot?.querySelector('[part=muscle]'),
        );
        await map(({ shadowRoot }) => shadowRoot.querySelector('[part=muscle]').click());
        const chosen = await hash(page);
        assert.match(chosen, /^#muscle=[a-z-]+$/);
        const before = await steps(page);
        await page.evaluate(() => {
          const button = document.body.appendChild(document.createElement('button'));
          button.onclick = () => document.querySelector('trigger-point-map').choose(null);
          button.click();
        });
        assert.deepEqual([await hash(page), await steps(page)], ['', before + 1]);
        await page.goBack();
        await page.waitForFunction(
          (id) => document.querySelector('trigger-point-map').chosen === id,
          {},
          chosen.slice(8),
        );
      }));

    it('says so where a reader wants none of what the page chooses', () =>
      withPage(browser, {}, async ({ page }) => {
        const url = put(`<muscle-dataset deep-links selected="rotatores">${PAIR}</muscle-dataset>`);
        await page.goto(`${url}#muscle=`);
        await page.waitForFunction(() => document.querySelector('muscle-dataset').selection?.muscle === null);
      }));

    for (const [what, fragment] of [
      ['an unknown id', '#muscle=no-such-muscle'],
      ['what every object has', '#muscle=constructor'],
      ['what is no id', '#muscle=../../secret'],
      ['script', '#muscle=<img src=x onerror=alert(1)>'],
      ['a broken escape', '#muscle=%E0%A4%A'],
      ['another choice than ours', '#muscle=multifidus&tab=2'],
      ["a router's path", '#/muscles?muscle=multifidus'],
      ["the page's own place", '#reviews'],
    ])
      it(`does nothing bad with ${what}`, () =>
        withPage(browser, {}, async ({ page, complaints, requests }) => {
          const errors = "<p id=reviews>Reviews</p><script src='/errors.js'></script>";
          site.put(
            'errors = 0; addEventListener("dataset-error", () => errors++)',
            { 'content-type': 'text/javascript' },
            '/errors.js',
          );
          const url = site.put(pageOf(`${errors}${PAIR}`, { head: `${define()}${links()}` }));
          await page.goto(`${url}${fragment}`);
          await page.waitForFunction(() => document.querySelector('muscle-list').data?.value);
          await settled(page);
          await card(page, null);
          assert.equal(await page.evaluate(() => errors), 0);
          assert.ok(!requests.some((each) => /muscles\//.test(each)));
          assert.deepEqual(complaints, []);
        }));

    it("leaves a router's fragment alone, and follows a place in the page with a step of its own", () =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(`${put(`<p id="reviews">Reviews</p>${PAIR}`)}#/products/1`);
        await choose(page, 'multifidus');
        await card(page, 'multifidus');
        assert.equal(await hash(page), '#/products/1');
        await page.evaluate(() => (location.hash = 'reviews'));
        await settled(page);
        await card(page, 'multifidus');
        await choose(page, 'iliacus');
        assert.equal(await hash(page), '#muscle=iliacus');
        await page.goBack();
        assert.equal(await hash(page), '#reviews');
      }));

    it("keeps the page's state, query and base, and tells no router of a step", () =>
      withPage(browser, {}, async ({ page }) => {
        const url = site.put(pageOf(PAIR, { head: `<base href="/elsewhere/">${define()}${links()}` }));
        await page.goto(`${url}?a=1`);
        await page.evaluate(() => {
          history.replaceState({ router: { position: 3 } }, '');
          window.told = 0;
          for (const type of ['popstate', 'hashchange']) addEventListener(type, () => window.told++);
        });
        await choose(page, 'multifidus');
        await card(page, 'multifidus');
        assert.equal(page.url(), `${url}?a=1#muscle=multifidus`);
        assert.deepEqual(await page.evaluate(() => [history.state, told]), [{ router: { position: 3 } }, 0]);
      }));

    it('makes no step of a choice that the page prevents', () =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(put(PAIR));
        await page.evaluate(() => addEventListener('muscle-select', (event) => event.preventDefault()));
        await choose(page, 'multifidus');
        await settled(page);
        assert.equal(await hash(page), '');
      }));

    it('makes no step of its own where a muscle is a link to another page', () =>
      withPage(browser, {}, async ({ page }) => {
        site.put(pageOf('<h1>Muscle</h1>'), {}, '/muscles/multifidus');
        const url = put(PAIR.replace('<muscle-list', '$& link-template="/muscles/{id}"'));
        await page.goto(url);
        const before = await steps(page);
        await Promise.all([page.waitForNavigation(), choose(page, 'multifidus')]);
        assert.equal(await steps(page), before + 1);
        await page.goBack();
        assert.equal(page.url(), url);
      }));

    it('makes one step where a muscle is a link to its own place', () =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(put(PAIR.replace('<muscle-list', '$& link-template="#muscle={id}"')));
        const before = await steps(page);
        await choose(page, 'multifidus');
        await card(page, 'multifidus');
        assert.deepEqual([await hash(page), await steps(page)], ['#muscle=multifidus', before + 1]);
      }));

    it('is of the scope that asks for it alone', () =>
      withPage(browser, {}, async ({ page }) => {
        const body = `<div id="a"><muscle-dataset>${PAIR}</muscle-dataset></div><div id="b"><muscle-dataset deep-links>${PAIR}</muscle-dataset></div><div id="c">${PAIR}</div>`;
        const url = put(body);
        await page.goto(`${url}#muscle=multifidus`);
        await card(page, 'multifidus', '#b');
        await choose(page, 'iliacus', '#a');
        await choose(page, 'piriformis', '#c');
        await card(page, 'piriformis', '#c');
        assert.equal(await hash(page), '#muscle=multifidus');
        await card(page, 'iliacus', '#a');
        await card(page, 'multifidus', '#b');
      }));

    it('keeps two named scopes apart in one address', () =>
      withPage(browser, {}, async ({ page }) => {
        const body = `<div id="a"><muscle-dataset deep-links>${PAIR}</muscle-dataset></div><div id="b"><muscle-dataset deep-links="second">${PAIR}</muscle-dataset></div>`;
        const url = put(body);
        await page.goto(`${url}#muscle=multifidus&second-muscle=iliacus`);
        await card(page, 'multifidus', '#a');
        await card(page, 'iliacus', '#b');
        await choose(page, 'piriformis', '#b');
        assert.equal(await hash(page), '#muscle=multifidus&second-muscle=piriformis');
        await page.goBack();
        await card(page, 'iliacus', '#b');
        await card(page, 'multifidus', '#a');
      }));

    it('works with a scope that comes, goes and comes back, as pages without reloads do', () =>
      withPage(browser, {}, async ({ page, complaints }) => {
        await page.goto(put('<muscle-dataset deep-links></muscle-dataset>'));
        // Under Trusted Types a page builds its nodes.
        const build = (on) =>
          page.evaluate((there) => {
            document.querySelector('muscle-dataset')?.remove();
            if (!there) return;
            const scope = document.createElement('muscle-dataset');
            scope.setAttribute('deep-links', '');
            scope.append(document.createElement('muscle-list'), document.createElement('muscle-card'));
            document.body.append(scope);
          }, on);
        await page.waitForFunction(() => document.querySelector('muscle-dataset').matches(':defined'));
        await build(true);
        await choose(page, 'multifidus');
        assert.equal(await hash(page), '#muscle=multifidus');
        await build(false);
        await page.evaluate(() => history.pushState(null, '', '?other'));
        await page.goBack();
        await build(true);
        await card(page, 'multifidus');
        await choose(page, 'iliacus');
        assert.equal(await hash(page), '#muscle=iliacus');
        await page.goBack();
        await card(page, 'multifidus');
        assert.deepEqual(complaints, []);
      }));

    it('stops when told to', () =>
      withPage(browser, {}, async ({ page }) => {
        await page.goto(put(`<muscle-dataset>${PAIR}</muscle-dataset>`, define()));
        await page.evaluate(async (address) => {
          // Before or after: the scope need not be upgraded.
          const { startDeepLinks } = await import(address);
          window.stop = startDeepLinks(document.querySelector('muscle-dataset'));
        }, `${site.cdn}/deep-links.js`);
        await choose(page, 'multifidus');
        assert.equal(await hash(page), '#muscle=multifidus');
        await page.evaluate(() => window.stop());
        await choose(page, 'iliacus');
        await card(page, 'iliacus');
        assert.equal(await hash(page), '#muscle=multifidus');
        await page.evaluate(() => (location.hash = 'muscle=piriformis'));
        await settled(page);
        await card(page, 'iliacus');
      }));

    it('works beside a second copy of the library, and makes no global', () =>
      withPage(browser, {}, async ({ page }) => {
        const second = await twoOrigins();
        try {
          await page.goto(site.put(pageOf(PAIR, { head: define() })));
          await page.waitForFunction(() => document.querySelector('muscle-list').data?.value);
          const names = () => page.evaluate(() => Reflect.ownKeys(window).map(String).sort());
          const before = await names();
          await page.addScriptTag({ type: 'module', url: `${second.cdn}/deep-links.js` });
          await choose(page, 'multifidus');
          assert.equal(await hash(page), '#muscle=multifidus');
          assert.deepEqual(await names(), before);
        } finally {
          await second.close();
        }
      }));
  });

  describe('with deep links and a finder', () => {
    const withFinder = async (page, fragment = '') => {
      const body = `${PAIR}<pain-finder></pain-finder><muscle-dataset><pain-finder id="other"></pain-finder></muscle-dataset>`;
      await page.goto(`${put(body)}${fragment}`);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('pain-finder')].every((each) => each.shadowRoot?.querySelector('.places')),
      );
    };
    /** Waits until these places are chosen in the first finder, and none in the other. */
    const finder = (page, ...places) =>
      page.waitForFunction(
        (wanted) => {
          const [first, other] = document.querySelectorAll('pain-finder');
          return first.places.map(({ id, side }) => `${id}:${side}`).join() === wanted && !other.places.length;
        },
        {},
        places.join(),
      );
    const pick = (page, id, side, within = 'pain-finder') =>
      page.$eval(
        within,
        ({ shadowRoot }, where) => shadowRoot.querySelector(where).click(),
        `.places [data-region="${id}"][data-side="${side}"]`,
      );

    it('keeps the regions in the address, beside the muscle', () =>
      withPage(browser, {}, async ({ page, complaints }) => {
        await withFinder(page);
        const before = await steps(page);
        await pick(page, 'mid-buttock', 'left');
        assert.equal(await hash(page), '#region=mid-buttock:left');
        await pick(page, 'lumbar-midline', 'midline');
        assert.equal(await hash(page), '#region=mid-buttock:left,lumbar-midline');
        await choose(page, 'multifidus');
        assert.equal(await hash(page), '#region=mid-buttock:left,lumbar-midline&muscle=multifidus');
        assert.equal(await steps(page), before + 3);
        await page.goBack();
        await card(page, null);
        await finder(page, 'mid-buttock:left', 'lumbar-midline:midline');
        await page.goBack();
        await finder(page, 'mid-buttock:left');
        await page.goBack();
        await finder(page);
        assert.deepEqual(complaints, []);
      }));

    it('opens at what a link says of them', () =>
      withPage(browser, {}, async ({ page }) => {
        await withFinder(page, '#region=mid-buttock:left,mid-buttock:right&muscle=multifidus');
        await card(page, 'multifidus');
        await finder(page, 'mid-buttock:left', 'mid-buttock:right');
        // Each place keeps its own side; one that says none may be either.
        await page.evaluate(() => (location.hash = '#region=mid-buttock:left,groin:right,upper-buttock,groin:right'));
        await finder(page, 'mid-buttock:left', 'groin:right', 'upper-buttock:midline');
      }));

    it('takes a place that is let go out of the address', () =>
      withPage(browser, {}, async ({ page }) => {
        await withFinder(page, '#region=mid-buttock:left,lumbar-midline');
        await finder(page, 'mid-buttock:left', 'lumbar-midline:midline');
        await pick(page, 'mid-buttock', 'left');
        assert.equal(await hash(page), '#region=lumbar-midline');
      }));

    it('hears no region of another scope', () =>
      withPage(browser, {}, async ({ page }) => {
        await withFinder(page);
        await pick(page, 'mid-buttock', 'left', '#other');
        await page.waitForFunction(() => document.querySelector('#other').places.length);
        assert.equal(await hash(page), '');
      }));
  });

  it('is nothing in Node, where there is no page', () => startDeepLinks()());
});
