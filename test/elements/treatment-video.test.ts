import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import '../../src/define.js';
import { seconds, timeOf } from '../../src/elements/treatment-video/video-source.js';
import { enVideo } from '../../src/i18n/en-video.js';
import { en } from '../../src/i18n/en.js';
import type { TreatmentVideo } from '../../src/index.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  press,
  recorded,
  reset,
  settled,
  showsFallback,
  text,
  until,
} from '../fixture.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };

const ID = 'dQw4w9WgXcQ';
const LABEL = 'Press and wait';
const YOUTUBE = `src="https://www.youtube.com/watch?v=${ID}" label="${LABEL}"`;
const FILE = `src="/no-such-film.mp4" label="${LABEL}"`;
const video = (attributes: string, more = '') =>
  `<treatment-video ${attributes}><p>The <a href="https://host.example/film">film</a>.</p>${more}</treatment-video>`;

const facade = (element: Element) => find<HTMLAnchorElement>(element, '.facade')!;
const frame = (element: Element) => find<HTMLIFrameElement>(element, 'iframe');
const film = (element: Element) => find<HTMLVideoElement>(element, 'video');
const start = async (element: TreatmentVideo) => {
  facade(element).click();
  await element.updateComplete;
};
/** What a browser says of a file that does not load; it loads none while the page is in the background or nobody touched it. */
const failed = () => new Event('error');
/** Where the focus is, inside an element. */
const focused = (element: Element) => element.shadowRoot!.activeElement;

/** Addresses of videos, and where a reader without script is led. */
const VIDEOS: [attributes: string, provider: string, href: string][] = [
  ...[
    `https://www.youtube.com/watch?v=${ID}`,
    `http://youtube.com/watch?list=x&v=${ID}&t=75`,
    `//m.youtube.com/watch?v=${ID}#x`,
    `https://youtu.be/${ID}?t=1m15s`,
    `https://www.youtube.com/shorts/${ID}`,
    `https://www.youtube.com/live/${ID}?feature=share`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
    ID,
  ].map((src): [string, string, string] => [`src="${src}"`, 'youtube', `https://www.youtube.com/watch?v=${ID}`]),
  [`src="12345678901" provider="youtube"`, 'youtube', 'https://www.youtube.com/watch?v=12345678901'],
  ...['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871', '76979871'].map(
    (src): [string, string, string] => [`src="${src}"`, 'vimeo', 'https://vimeo.com/76979871'],
  ),
  ['src="https://vimeo.com/channels/staffpicks/76979871"', 'vimeo', 'https://vimeo.com/76979871'],
  ['src="https://vimeo.com/76979871/0a1b2c3d4e"', 'vimeo', 'https://vimeo.com/76979871/0a1b2c3d4e'],
  ['src="https://player.vimeo.com/video/7?h=0a1b2c3d4e"', 'vimeo', 'https://vimeo.com/7/0a1b2c3d4e'],
  ['src="../film.webm#t=3"', 'file', '../film.webm#t=3'],
  ['src="https://cdn.example/film.MP4?x=1"', 'file', 'https://cdn.example/film.MP4?x=1'],
  ['src="/stream/7" provider="file"', 'file', '/stream/7'],
];

/** Addresses of nothing that may be played. */
const OTHERS = [
  'src="javascript:alert(1)//film.mp4"',
  'src=" java\nscript:alert(1)" provider="file"',
  'src="data:video/mp4,x" provider="file"',
  'src="blob:https://host.example/film.mp4" provider="file"',
  'src="https://www.youtube.com/playlist?list=PL123"',
  'src="https://www.youtube.com/elevenchars"',
  'src="https://www.youtube.com/embed/videoseries?list=PL123"',
  'src="https://www.youtube.com/embed/live_stream?channel=x"',
  `src="https://www.youtube.com/watch?v=${ID}x"`,
  `src="https://youtube.com@evil.example/watch?v=${ID}"`,
  `src="https://youtube.com.evil.example/watch?v=${ID}"`,
  `src="https://evilyoutube.com/watch?v=${ID}"`,
  `src="https://evil.example/?https://youtu.be/${ID}"`,
  `src="https://www.youtube.com/watch?v=${ID}" provider="vimeo"`,
  `src="${ID}&quot;><img src=x>"`,
  'src="https://vimeo.com/event/76979871"',
  'src="https://vimeo.com/76979871/../../evil"',
  'src="76979871" provider="youtube"',
  'src="https://dailymotion.example/video/x1"',
  `src="${ID}" provider="somebody"`,
];

// A frame of a third party's stays empty here: no test asks the network for it.
const { prototype } = HTMLIFrameElement;
const real = Object.getOwnPropertyDescriptor(prototype, 'src')!;
before(() =>
  Object.defineProperty(prototype, 'src', {
    configurable: true,
    set(this: HTMLIFrameElement, src: string) {
      this.dataset['src'] = src;
    },
    get(this: HTMLIFrameElement) {
      return this.dataset['src'];
    },
  }),
);
after(() => Object.defineProperty(prototype, 'src', real));

describe('a time in text', () => {
  it('is read as sites, media fragments and ISO 8601 write it', () => {
    for (const time of ['75', '75s', '1m15s', '1:15', '0:01:15', 'PT1M15S', 'PT75S', 'pt75s'])
      expect(seconds(time), time).to.equal(75);
    expect(seconds('PT1H2M3.5S')).to.equal(3723.5);
    expect(seconds(75)).to.equal(75);
    for (const time of ['', null, undefined, 'soon', 'P1Y', '<img>']) expect(seconds(time), String(time)).to.be.NaN;
    expect(timeOf('#t=75')).to.equal(75);
    expect(timeOf('https://youtu.be/x?si=1&t=1m15s')).to.equal(75);
    expect(timeOf('https://host.example/?tt=75#top')).to.be.NaN;
    // What a player is told counts before what a server is.
    expect(timeOf('?t=5#t=75')).to.equal(75);
    expect(timeOf('?start=5#x=1&start=1:15')).to.equal(75);
    expect(timeOf('?t=5#top')).to.equal(5);
  });
});

bothWays('treatment-video', (_, fixture) => {
  it('is a link with a poster, a title and a length, and nothing of the video yet', async () => {
    const element = await fixture<TreatmentVideo>(video(`${YOUTUBE} poster="/poster.jpg" duration="PT3M5S"`));
    expect(facade(element)).to.have.attribute('aria-label', `${enVideo.play(LABEL)}, 3 min`);
    expect(text(element, '[part=heading]')).to.equal(LABEL);
    expect(find(element, '[part=heading]')).to.have.attribute('aria-level', '3');
    expect(text(element, '[part=duration]')).to.equal('3 min');
    expect(find(element, '[part=poster]')).to.have.attribute('src', '/poster.jpg');
    expect(find(element, '[part=poster]')).to.have.attribute('alt', '');
    expect(find(element, 'iframe, video, source, link, script, [part=close], [part=error]')).to.equal(null);
    expect(showsFallback(element)).to.equal(false);
    expect(leaks(element)).to.deep.equal([]);
  });

  it('says who is asked, before he is, where the link is described', async () => {
    const element = await fixture<TreatmentVideo>(video(YOUTUBE));
    expect(text(element, '.consent')).to.equal(enVideo.consent('YouTube'));
    expect(find(element, '.consent')!.checkVisibility()).to.equal(true);
    expect(facade(element)).to.have.attribute('aria-describedby', 'consent');
    const own = await fixture<TreatmentVideo>(video(YOUTUBE, '<span slot="consent">YouTube learns of it.</span>'));
    expect(find<HTMLSlotElement>(own, 'slot[name=consent]')!.assignedElements()).to.have.length(1);
    const file = await fixture<TreatmentVideo>(video(FILE));
    expect(find(file, '.consent')!.checkVisibility()).to.equal(false);
    expect(facade(file)).not.to.have.attribute('aria-describedby');
  });

  for (const [attributes, provider, href] of VIDEOS)
    it(`knows ${attributes}`, async () => {
      const element = await fixture<TreatmentVideo>(video(attributes));
      expect(facade(element)).to.have.attribute('href', href);
      const names: Record<string, string> = { youtube: 'YouTube', vimeo: 'Vimeo' };
      expect(find(element, '.consent')!.hidden).to.equal(provider === 'file');
      if (names[provider]) expect(text(element, '.consent')).to.equal(enVideo.consent(names[provider]));
      expect(facade(element)).to.have.attribute('aria-label', enVideo.play(''));
    });

  for (const attributes of OTHERS)
    it(`keeps its text, and says why, for ${JSON.stringify(attributes)}`, async () => {
      const element = await fixture<TreatmentVideo>(video(attributes));
      expect(showsFallback(element)).to.equal(true);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(text(element, '[part=error]')).to.equal(enVideo.unknown);
      expect(find(element, 'a, img, iframe, video')).to.equal(null);
      element.play();
      await element.updateComplete;
      expect(find(element, 'iframe, video')).to.equal(null);
    });

  it('keeps its text and says nothing while it has no address', async () => {
    const element = await fixture<TreatmentVideo>(video(''));
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part=error], a')).to.equal(null);
    element.src = ID;
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(false);
  });

  it('shows no poster that would tell a third party, and none that is no address', async () => {
    for (const poster of [
      `https://i.ytimg.com/vi/${ID}/hqdefault.jpg`,
      '//img.youtube.com/vi/x/0.jpg',
      'https://i.vimeocdn.com/video/1.jpg',
      'javascript:alert(1)',
    ]) {
      const element = await fixture<TreatmentVideo>(video(`${YOUTUBE} poster="${poster}"`));
      expect(find(element, 'img'), poster).to.equal(null);
    }
    const other = await fixture<TreatmentVideo>(video(`${FILE} poster="https://vimeo.com.host.example/p.jpg"`));
    expect(find(other, 'img')).not.to.equal(null);
  });

  it('keeps its place in the shape it is told', async () => {
    for (const [aspect, ratio] of [
      ['', 16 / 9],
      ['4/3', 4 / 3],
      ['1/1', 1],
      ['9/16', 9 / 16],
      ['2/1 evil', 16 / 9],
    ] as const) {
      const element = await fixture<TreatmentVideo>(video(`${YOUTUBE} aspect="${aspect}"`));
      const box = () => find(element, '.stage')!.getBoundingClientRect();
      const { width, height } = box();
      expect(width / height, aspect).to.be.closeTo(ratio, 0.02);
      await start(element);
      expect(frame(element)!.getBoundingClientRect().toJSON()).to.deep.equal(box().toJSON());
      expect([box().width, box().height]).to.deep.equal([width, height]);
    }
  });

  it('says how long it is, where that is known', async () => {
    for (const [duration, says] of [
      ['185', '3 min'],
      ['45', '45 sec'],
      ['PT1H10M', '70 min'],
      ['soon', undefined],
      ['-5', undefined],
    ] as const) {
      const element = await fixture<TreatmentVideo>(video(`${YOUTUBE} duration="${duration}"`));
      expect(text(element, '[part=duration]'), duration).to.equal(says);
    }
  });

  it('shows chapters, transcript and address where the page and print want them', async () => {
    const element = await fixture<TreatmentVideo>(
      video(
        YOUTUBE,
        '<ol slot="chapters"><li><a href="#t=75">1:15</a></li></ol><details slot="transcript"><summary>Transcript</summary>Lean in.</details>',
      ),
    );
    for (const child of element.querySelectorAll('[slot]')) expect(child.checkVisibility()).to.equal(true);
    expect(text(element, '.url')).to.equal(facade(element).href);
    expect(find(element, '.url')!.checkVisibility()).to.equal(false);
  });

  it('marks its title as in the language of the page, also where it has no words in it', async () => {
    const element = await fixture<TreatmentVideo>(video(`${YOUTUBE} lang="nl"`));
    expect(find(element, '[part=heading]')).to.have.attribute('lang', 'nl');
    expect(find(element, '.base')).to.have.attribute('lang', 'en');
  });

  for (const string of ['<img src=x onerror="alert(1)">', 'javascript:alert(1)', '"><script>alert(1)</script>'])
    it(`takes no harm from ${JSON.stringify(string)} in any attribute`, async () => {
      const quoted = string.replaceAll('"', '&quot;');
      for (const name of ['label', 'poster', 'duration', 'start', 'aspect', 'provider', 'lang', 'theme']) {
        const element = await fixture<TreatmentVideo>(video(`src="${ID}" ${name}="${quoted}"`));
        await (find(element, '.facade') ? start(element) : undefined);
        const urls = findAll(element, '[href], [src]').map((each) => each.getAttribute('href') ?? '');
        expect(urls.filter((url) => url && !url.startsWith('https://www.youtube.com/'))).to.deep.equal([]);
        expect(frame(element)?.src ?? '').to.match(
          /^(https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}\?[\w=&]+)?$/,
        );
        expect(find(element, 'script, img, [style], [onerror]')).to.equal(null);
      }
    });

  it('asks YouTube in its form without cookies, after the click', async () => {
    const element = await fixture<TreatmentVideo>(video(YOUTUBE));
    const events = recorded(element, 'video-play');
    await start(element);
    const player = frame(element)!;
    expect(player.src).to.equal(`https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&rel=0`);
    expect(player).to.have.attribute('title', LABEL);
    expect(player).to.have.attribute('allow', 'autoplay; picture-in-picture; encrypted-media');
    expect(player).to.have.attribute('allowfullscreen');
    expect(player).to.have.attribute('referrerpolicy', 'strict-origin-when-cross-origin');
    expect(find(element, '.facade')).to.equal(null);
    expect(find(element, '.consent')!.hidden).to.equal(true);
    expect(find(element, '[part=link]')).to.have.attribute('href', `https://www.youtube.com/watch?v=${ID}`);
    expect(text(element, '[part=link]')).to.equal(enVideo.watchOn('YouTube'));
    expect(events.map(({ provider, src, label }) => [provider, src, label])).to.deep.equal([
      ['youtube', `https://www.youtube.com/watch?v=${ID}`, LABEL],
    ]);
  });

  it('asks Vimeo not to track, with the hash of an unlisted video', async () => {
    const element = await fixture<TreatmentVideo>(video('src="https://vimeo.com/76979871/0a1b2c3d4e" start="75"'));
    await start(element);
    expect(frame(element)!.src).to.equal('https://player.vimeo.com/video/76979871?h=0a1b2c3d4e&autoplay=1&dnt=1#t=75s');
    expect(frame(element)).to.have.attribute('title', enVideo.video);
  });

  it('starts at the second it is told, or that its address names', async () => {
    for (const [attributes, begins] of [
      [`src="${ID}" start="75"`, '&start=75'],
      [`src="https://youtu.be/${ID}?t=1m15s"`, '&start=75'],
      [`src="https://youtu.be/${ID}?t=1m15s" start="0"`, ''],
      [`src="${ID}" start="-3"`, ''],
      [`src="${ID}" start="x"`, ''],
    ] as const) {
      const element = await fixture<TreatmentVideo>(video(attributes));
      await start(element);
      expect(frame(element)!.src, attributes).to.equal(
        `https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&rel=0${begins}`,
      );
    }
  });

  for (const key of ['Enter', ' '] as const)
    it(`starts by ${JSON.stringify(key)}; the focus goes to the player, and back when it is closed`, async () => {
      const element = await fixture<TreatmentVideo>(video(FILE));
      await press(facade(element), key);
      await until(() => focused(element)?.localName === 'video');
      await press(find(element, '[part=close]')!, key);
      await until(() => focused(element)?.matches('.facade'));
      expect(film(element)).to.equal(null);
      expect(location.pathname).not.to.contain('film');
    });

  it('loads nothing where the page prevents it, and starts when the page says so', async () => {
    const element = await fixture<TreatmentVideo>(video(YOUTUBE));
    element.addEventListener('video-play', (event) => event.preventDefault(), { once: true });
    const events = recorded(element, 'video-play');
    await start(element);
    expect(events).to.have.length(1);
    expect(frame(element)).to.equal(null);
    element.play(12);
    await element.updateComplete;
    expect(frame(element)!.src).to.contain('&start=12');
    expect(events).to.have.length(1);
    element.stop();
    await element.updateComplete;
    expect(facade(element)).not.to.equal(null);
  });

  it('leaves a click that opens another tab to the browser', async () => {
    const element = await fixture<TreatmentVideo>(video(YOUTUBE));
    const events = recorded(element, 'video-play');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
      let left = false;
      element.addEventListener(
        'click',
        (event) => {
          left = !event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      facade(element).dispatchEvent(click);
      expect(left, key).to.equal(true);
    }
    await element.updateComplete;
    expect(events).to.deep.equal([]);
    expect(frame(element)).to.equal(null);
  });

  it('plays a file with its other forms and captions', async () => {
    const element = await fixture<TreatmentVideo>(
      video(
        `${FILE} poster="/poster.jpg" start="3"`,
        `<source src="javascript:alert(1)"><source src="/film.xyz" type="video/x-nobody"><source src="/film.webm" type="video/webm">
         <track kind="captions" src="/en.vtt" srclang="en" label="English" default><track kind="chapters" src="data:,">`,
      ),
    );
    await start(element);
    const player = film(element)!;
    expect(player.src).to.equal(`${location.origin}/film.webm`);
    const [track, ...others] = player.querySelectorAll('track');
    expect(others).to.deep.equal([]);
    expect([track!.kind, track!.src, track!.srclang, track!.label, track!.default]).to.deep.equal([
      'captions',
      `${location.origin}/en.vtt`,
      'en',
      'English',
      true,
    ]);
    expect([player.controls, player.playsInline, player.preload, player.crossOrigin]).to.deep.equal([
      true,
      true,
      'none',
      null,
    ]);
    expect(player).to.have.attribute('poster', '/poster.jpg');
    expect(player).to.have.attribute('aria-label', LABEL);
    expect(find(element, '[part=link]')).to.equal(null);
  });

  it('asks for a file across origins where its captions need that', async () => {
    const element = await fixture<TreatmentVideo>(
      video(FILE, `<track kind="captions" src="${location.origin.replace('127.0.0.1', 'localhost')}/en.vtt">`),
    );
    await start(element);
    expect(film(element)!.crossOrigin).to.equal('anonymous');
  });

  it('says that a file could not be loaded, and tries again', async () => {
    const element = await fixture<TreatmentVideo>(video(FILE));
    await start(element);
    const first = film(element)!;
    first.dispatchEvent(failed());
    await element.updateComplete;
    expect(text(element, '[part=error]')).to.contain(en.failed);
    expect(film(element)).to.equal(first);
    find(element, '[part=retry]')!.click();
    await element.updateComplete;
    expect(find(element, '[part=error]')).to.equal(null);
    expect([null, first]).not.to.include(film(element));
    film(element)!.dispatchEvent(failed());
    await element.updateComplete;
    expect(find(element, '[part=retry]')).not.to.equal(null);
    find(element, '[part=close]')!.click();
    await element.updateComplete;
    expect(find(element, '[part=error]')).to.equal(null);
    expect(facade(element)).not.to.equal(null);
  });

  const CHAPTERS =
    '<ol slot="chapters"><li><a href="#t=75">1:15 <b>Lean</b></a></li><li><a href="https://youtu.be/x?t=2m">2:00</a></li><li><a href="#more">More</a></li></ol>';
  /** Clicks a link as a reader would; whether the browser is left to follow it. */
  const followed = async (element: TreatmentVideo, selector: string) => {
    let left!: boolean;
    element.addEventListener(
      'click',
      (event) => {
        left = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    element.querySelector<HTMLElement>(selector)!.click();
    await element.updateComplete;
    return left;
  };

  it('starts at a chapter, and goes to another, in a third party’s player', async () => {
    const element = await fixture<TreatmentVideo>(video(YOUTUBE, CHAPTERS));
    const events = recorded(element, 'video-play');
    expect(await followed(element, 'b')).to.equal(false);
    const first = frame(element)!;
    expect(first.src).to.contain('&start=75');
    expect(await followed(element, 'li:nth-child(2) a')).to.equal(false);
    expect(frame(element)!.src).to.contain('&start=120');
    expect(frame(element)).not.to.equal(first);
    expect(events).to.have.length(1);
    expect(await followed(element, 'li:nth-child(3) a')).to.equal(true);
    expect(frame(element)!.src).to.contain('&start=120');
  });

  it('leaves a link without a time to the browser, also in a page whose own address has one', async () => {
    const element = await fixture<TreatmentVideo>(
      video(YOUTUBE, '<p slot="chapters"><a href="#more">More</a> <i>or</i> <b><a>none</a></b></p>'),
    );
    const here = location.href;
    // The runner needs the rest of it.
    history.replaceState(null, '', `${location.search}&t=30`);
    try {
      for (const selector of ['a', 'i', 'b a']) expect(await followed(element, selector), selector).to.equal(true);
      expect(frame(element)).to.equal(null);
    } finally {
      history.replaceState(null, '', here);
    }
  });

  it('starts a file at a chapter, and goes to another in it', async () => {
    const element = await fixture<TreatmentVideo>(video('src="/silence.wav" provider="file"', CHAPTERS));
    await followed(element, 'b');
    const player = film(element)!;
    const times: number[] = [];
    Object.defineProperty(player, 'currentTime', { set: (time: number) => times.push(time) });
    await followed(element, 'li:nth-child(2) a');
    expect(times).to.deep.equal([120]);
    expect(film(element)).to.equal(player);
  });

  it('leaves chapters alone while there is no video to play', async () => {
    const element = await fixture<TreatmentVideo>(video('src="https://dailymotion.example/x"', CHAPTERS));
    expect(await followed(element, 'b')).to.equal(true);
  });

  it('is as at first after it leaves the page or moves in it', async () => {
    const element = await fixture<TreatmentVideo>(video(FILE));
    const errors = recorded(element, 'error');
    for (const away of [() => element.remove(), () => element.parentElement!.prepend(element)]) {
      if (!element.isConnected) document.querySelector('[data-fixture]')!.append(element);
      await element.updateComplete;
      await start(element);
      const player = film(element)!;
      away();
      expect(player.paused).to.equal(true);
      expect(player).not.to.have.attribute('src');
      await element.updateComplete;
      expect(film(element)).to.equal(null);
      expect(facade(element)).not.to.equal(null);
    }
    expect(errors).to.deep.equal([]);
    element.remove();
    element.play();
    await element.updateComplete;
    expect(film(element)).to.equal(null);
  });

  it('brings the poster back when it is given another video, and plays that', async () => {
    const element = await fixture<TreatmentVideo>(video(YOUTUBE));
    await start(element);
    element.label = 'Another title';
    await element.updateComplete;
    expect(frame(element)).not.to.equal(null);
    element.src = '76979871';
    await element.updateComplete;
    expect(frame(element)).to.equal(null);
    expect(facade(element).href).to.equal('https://vimeo.com/76979871');
    element.src = ID;
    element.play();
    await element.updateComplete;
    expect(frame(element)!.src).to.contain(ID);
  });

  it('opens a closed transcript for print, and closes it after', async () => {
    const element = await fixture<TreatmentVideo>(
      video(
        YOUTUBE,
        '<details slot="transcript"></details><details slot="transcript" open></details><details></details>',
      ),
    );
    const open = () => [...element.querySelectorAll('details')].map((each) => each.open);
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal([true, true, false]);
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal([false, true, false]);
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal([false, true, false]);
  });

  it('shows all in wellness mode too: every word is the page’s own', async () => {
    const element = await fixture<TreatmentVideo>(video(`${YOUTUBE} claims="wellness" duration="185"`));
    expect(find(element, '[part=heading], .consent')).not.to.equal(null);
    expect(facade(element)).to.have.attribute('aria-label', `${enVideo.play(LABEL)}, 3 min`);
  });

  for (const scheme of ['light', 'dark'])
    it(`axe has nothing to say in ${scheme}`, async () => {
      const root = document.documentElement;
      root.lang = 'en';
      document.title = 'Page';
      root.setAttribute('style', `color-scheme: ${scheme}; background: Canvas; color: CanvasText`);
      const main = await fixture(
        `<main><h1>Page</h1><h2>Section</h2>${[`${YOUTUBE} duration="185"`, FILE, 'src="https://dailymotion.example/x"']
          .map((attributes) => video(attributes, '<ol slot="chapters"><li><a href="#t=75">1:15 Lean</a></li></ol>'))
          .join('')}</main>`,
      );
      await start(main.querySelectorAll('treatment-video')[1]!);
      film(main.querySelectorAll('treatment-video')[1]!)!.dispatchEvent(failed());
      await main.querySelectorAll('treatment-video')[1]!.updateComplete;
      const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
      root.removeAttribute('style');
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`),
      ).to.deep.equal([]);
    });
});

describe('treatment-video', () => {
  afterEach(reset);

  it('adopts what was set before it was upgraded, and follows its properties', async () => {
    const holder = await mount('<div></div>');
    const element = Object.assign(document.createElement('treatment-video'), { src: ID, duration: 185, label: 'A' });
    holder.append(element);
    await settled(holder);
    expect(facade(element)).to.have.attribute('aria-label', `${enVideo.play('A')}, 3 min`);
  });
});
