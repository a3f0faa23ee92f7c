// What a page with videos asks of whom: before a reader starts one nobody but its own origins, after it exactly the player.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prerender } from '../../dist/server/index.js';
import { launch, loaderTag, pageOf, strictPolicy, twoOrigins, withPage } from './harness.mjs';

const ID = 'dQw4w9WgXcQ';
const POSTER = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>';
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:01.000\nLean in.\n';

/** A second of silence: what any browser plays, and nobody has to keep a film for. */
function silence() {
  const rate = 8000;
  const wav = Buffer.alloc(44 + rate, 128);
  wav.write('RIFF\0\0\0\0WAVEfmt ', 'latin1');
  wav.writeUInt32LE(36 + rate, 4);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(rate, 40);
  return wav;
}

const MEDIA = {
  '/poster.svg': ['image/svg+xml', POSTER],
  '/film.wav': ['audio/wav', silence()],
  '/en.vtt': ['text/vtt', CAPTIONS],
};

describe('a page with videos', () => {
  let browser, site, videos, policy, missing;
  before(async () => {
    browser = await launch();
    site = await twoOrigins({
      handle(request, response, path) {
        if (!MEDIA[path] || path === missing) return false;
        const [type, body] = MEDIA[path];
        // Without ranges a browser cannot go to a place in a film.
        const [, from] = /^bytes=(\d+)-/.exec(request.headers.range ?? '') ?? [];
        const range = from && { 'content-range': `bytes ${from}-${body.length - 1}/${body.length}` };
        response.writeHead(range ? 206 : 200, { 'content-type': type, 'accept-ranges': 'bytes', ...range });
        response.end(body.slice(Number(from ?? 0)));
        return true;
      },
    });
    const attributes = `poster="${site.cdn}/poster.svg" duration="185"`;
    const inside =
      '<p>In short.</p><ol slot="chapters"><li><a href="#t=75">1:15</a></li><li><a href="#t=0.5">Half a second</a></li></ol><details slot="transcript"><summary>Transcript</summary>Lean in.</details>';
    videos = `<treatment-video id="youtube" src="https://www.youtube.com/watch?v=${ID}" label="On YouTube" ${attributes}>${inside}</treatment-video>
      <treatment-video id="vimeo" src="https://vimeo.com/76979871" label="On Vimeo" ${attributes}>${inside}</treatment-video>
      <treatment-video id="file" src="${site.cdn}/film.wav" provider="file" label="A file" ${attributes}>${inside}<track kind="captions" src="${site.cdn}/en.vtt" srclang="en" label="English" default></treatment-video>
      <treatment-video id="poster" src="${ID}" poster="https://i.ytimg.com/vi/${ID}/hqdefault.jpg">${inside}</treatment-video>
      <treatment-video id="unknown" src="https://dailymotion.example/video/x1">${inside}</treatment-video>`;
    policy = {
      'content-security-policy': strictPolicy(site.cdn, {
        'img-src': site.cdn,
        'media-src': site.cdn,
        'frame-src': 'https://www.youtube-nocookie.com https://player.vimeo.com',
      }),
    };
  });
  after(() => Promise.all([browser.close(), site.close()]));

  /**
   * Opens the page with everything in view. Whoever is not one of its two origins is answered here, and named in `others`.
   */
  const visit = (body, work, headers = policy) =>
    withPage(browser, { viewport: { width: 700, height: 6000 } }, async (opened) => {
      const { page } = opened;
      const address = site.put(pageOf(body, { head: loaderTag(site.cdn) }), headers);
      const own = [site.cdn, new URL(address).origin];
      const others = [];
      const film = [];
      await page.setRequestInterception(true);
      // Before any module runs.
      await page.evaluateOnNewDocument(() =>
        document.addEventListener(
          'readystatechange',
          () => {
            for (const { shadowRoot } of document.querySelectorAll('treatment-video'))
              shadowRoot?.querySelectorAll('.facade').forEach((link) => (link.prerendered = true));
          },
          { once: true },
        ),
      );
      page.on('request', (request) => {
        const url = request.url();
        if (/film|vtt/.test(url)) film.push(new URL(url).pathname);
        // A picture in the browser's own error page asks nobody.
        if (url.startsWith('data:') || own.includes(new URL(url).origin)) return void request.continue();
        others.push(url);
        void request.respond({
          contentType: 'text/html',
          body: '<!doctype html><title>Player</title><button>Pause</button>',
        });
      });
      await page.goto(address);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('treatment-video')].every((each) => each.hasUpdated),
      );
      await page.waitForFunction(() =>
        [...document.querySelectorAll('treatment-video')].every((each) =>
          [...each.shadowRoot.querySelectorAll('img')].every((img) => img.naturalWidth),
        ),
      );
      await page.waitForNetworkIdle({ idleTime: 100 });
      await work({ ...opened, others, film, address });
    });

  const inside = (page, id, selector, what) => page.$eval(`#${id} >>> ${selector}`, what);
  const framed = (page, origin) => page.waitForFrame((frame) => frame.url().startsWith(origin));

  it('asks nobody but its own origins, and for no byte of a film, before a reader starts one', () =>
    visit(videos, async ({ page, others, film, complaints, requests }) => {
      // Going there with mouse and keyboard is no start.
      for (const id of ['youtube', 'vimeo', 'file']) {
        await page.hover(`#${id} >>> .facade`);
        await page.focus(`#${id} >>> .facade`);
      }
      await page.waitForNetworkIdle({ idleTime: 100 });
      assert.ok(requests.includes(`${site.cdn}/poster.svg`), 'what is asked for is seen here');
      assert.deepEqual(others, []);
      assert.deepEqual(film, []);
      assert.deepEqual(complaints, []);
      const hints = await page.evaluate(() =>
        [...document.querySelectorAll('treatment-video')].flatMap((each) =>
          [
            ...document.head.querySelectorAll('link'),
            ...each.shadowRoot.querySelectorAll('link, iframe, video, source'),
          ].map(({ outerHTML }) => outerHTML),
        ),
      );
      assert.deepEqual(hints, []);
    }));

  it('asks exactly the provider’s player after the click, without cookies', () =>
    visit(videos, async ({ page, others, complaints }) => {
      await page.click('#youtube >>> .facade');
      await framed(page, 'https://www.youtube-nocookie.com/');
      const youtube = `https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&rel=0`;
      assert.deepEqual(others, [youtube]);
      await page.click('#vimeo >>> .facade');
      await framed(page, 'https://player.vimeo.com/');
      const vimeo = 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1';
      assert.deepEqual(others, [youtube, vimeo]);
      assert.deepEqual(complaints, []);
      assert.deepEqual(await page.browserContext().cookies(), []);
      assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), '00');
    }));

  it('goes to a chapter without a step in the page’s history, and stops when it is closed', () =>
    visit(videos, async ({ page, others, complaints, address }) => {
      const steps = () => page.evaluate(() => history.length);
      const before = await steps();
      await page.click('#vimeo >>> .facade');
      await framed(page, 'https://player.vimeo.com/');
      await page.click('#vimeo a');
      await framed(page, 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1#t=75s');
      assert.equal(await steps(), before);
      assert.equal(page.url(), address);
      assert.equal(others.length, 2);
      assert.equal(page.frames().length, 2);
      await page.click('#vimeo >>> [part=close]');
      await page.waitForFunction(() => !window.length);
      assert.deepEqual(complaints, []);
    }));

  it('loads a film and its captions when a reader starts it, plays it, and goes on where a chapter says', () =>
    visit(videos, async ({ page, others, film, complaints }) => {
      await page.click('#file >>> .facade');
      await page.waitForFunction(() => {
        const video = document.querySelector('#file').shadowRoot.querySelector('video');
        return video?.ended && video.textTracks[0]?.cues?.length;
      });
      assert.deepEqual([...new Set(film)].sort(), ['/en.vtt', '/film.wav']);
      assert.equal(await inside(page, 'file', 'video', ({ textTracks }) => textTracks[0].cues[0].text), 'Lean in.');
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('#file');
        window.times = [];
        shadowRoot.querySelector('video').addEventListener('seeked', ({ target }) => times.push(target.currentTime));
        document.querySelector('#file li:last-child a').click();
      });
      await page.waitForFunction(() => window.times.some((time) => time >= 0.5));
      assert.equal(await page.$('#file >>> [part=error]'), null);
      assert.deepEqual(others, []);
      assert.deepEqual(complaints, []);
    }));

  it('says that a film did not load, and plays it when the reader tries again', () =>
    visit(videos, async ({ page, film }) => {
      missing = '/film.wav';
      await page.click('#file >>> .facade');
      await page.waitForSelector('#file >>> [part=retry]');
      missing = undefined;
      await page.click('#file >>> [part=retry]');
      await page.waitForFunction(() => document.querySelector('#file').shadowRoot.querySelector('video')?.ended);
      assert.equal(await page.$('#file >>> [part=error]'), null);
      assert.ok(film.filter((path) => path === '/film.wav').length > 1);
    }));

  it('is a page of links where there is no script, and the script takes them over', async () => {
    const { html, rendered, styleHashes } = await prerender(videos);
    assert.equal(rendered, 5);
    const headers = {
      'content-security-policy': `${policy['content-security-policy'].replace("style-src 'none'", `style-src ${styleHashes.join(' ')}`)}`,
    };
    const links = (page) =>
      page.$$eval('treatment-video >>> .facade', (all) =>
        all.map(({ href, parentNode }) => [href, parentNode.clientHeight]),
      );
    let before;
    await withPage(
      browser,
      { javascript: false, viewport: { width: 700, height: 6000 } },
      async ({ page, requests }) => {
        await page.goto(site.put(pageOf(html), headers));
        before = await links(page);
        const strangers = requests.filter(
          (url) => !/^http:\/\/(localhost|127\.0\.0\.1):/.test(url) || /film|vtt/.test(url),
        );
        assert.deepEqual(strangers, []);
      },
    );
    assert.deepEqual(
      before.map(([href]) => href),
      [
        `https://www.youtube.com/watch?v=${ID}`,
        'https://vimeo.com/76979871',
        `${site.cdn}/film.wav`,
        `https://www.youtube.com/watch?v=${ID}`,
      ],
    );
    await visit(
      html,
      async ({ page, others, film, complaints }) => {
        assert.deepEqual(await links(page), before);
        assert.ok(await page.$$eval('treatment-video >>> .facade', (all) => all.every((link) => link.prerendered)));
        const shift = await page.evaluate(
          () =>
            new Promise(
              (resolve) =>
                new PerformanceObserver((list) => resolve(list.getEntries().map(({ value }) => value))).observe({
                  type: 'layout-shift',
                  buffered: true,
                }) ?? requestAnimationFrame(() => requestAnimationFrame(() => resolve([]))),
            ),
        );
        assert.deepEqual(shift, []);
        assert.deepEqual([...others, ...film, ...complaints], []);
        await page.click('#youtube >>> .facade');
        await framed(page, 'https://www.youtube-nocookie.com/');
      },
      headers,
    );
  });

  it('leaves a way to the video where its policy forbids the player', () =>
    visit(
      videos,
      async ({ page, others }) => {
        await page.click('#youtube >>> .facade');
        await page.waitForSelector('#youtube >>> [part=link]');
        assert.equal(
          await inside(page, 'youtube', '[part=link]', ({ href }) => href),
          `https://www.youtube.com/watch?v=${ID}`,
        );
        assert.deepEqual(others, []);
      },
      { 'content-security-policy': strictPolicy(site.cdn, { 'img-src': site.cdn }) },
    ));

  it('prints what is said in the film, and where it is', () =>
    visit(videos, async ({ page }) => {
      const open = page.evaluate(
        () => new Promise((resolve) => addEventListener('afterprint', () => resolve(window.wasOpen), true)),
      );
      await page.evaluate(() =>
        addEventListener('beforeprint', () => (window.wasOpen = document.querySelector('details').open)),
      );
      await page.pdf();
      assert.equal(await open, true);
      await page.emulateMediaType('print');
      assert.equal(await inside(page, 'youtube', '.url', (url) => url.checkVisibility()), true);
      assert.equal(await inside(page, 'youtube', '.screen', (screen) => screen.checkVisibility()), false);
      assert.equal(await page.$eval('details', ({ open: still }) => still), false);
    }));
});
