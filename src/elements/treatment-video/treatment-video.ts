import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { safeUrl } from '../../data/links.js';
import { VideoPlayEvent } from '../../events/video-play-event.js';
import { enVideo } from '../../i18n/en-video.js';
import { DatasetController } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './treatment-video.styles.js';
import { seconds, timeOf, videoSource, type VideoProvider } from './video-source.js';

// Asking these for a picture would tell the third party before the reader agrees.
const THIRD_PARTIES = /(^|\.)(youtube(-nocookie)?|ytimg|vimeo|vimeocdn)\.com$/;
const CLOSED_TRANSCRIPT = 'details[slot=transcript]:not([open])';
const PRINT = ['beforeprint', 'afterprint'];
const ASPECTS = ['4/3', '1/1', '9/16'];

/**
 * A video that asks nothing of anybody before a reader starts it: until then there is a link with a poster of the page's
 * own. A click plays the file in place, or brings YouTube's or Vimeo's player in its cookie-sparing form.
 *
 * Under a Content-Security-Policy it needs `frame-src https://www.youtube-nocookie.com https://player.vimeo.com` for the
 * providers in use, `media-src` for files and their captions, `img-src` for the poster.
 *
 * @tag treatment-video
 * @slot - Text for readers without script and for feeds, best a link to the video; shown when the video cannot be. For a
 * file also source elements (the first that the browser can play goes before `src`) and tracks, as in a video element;
 * captions of another origin need CORS, and the film then too.
 * @slot consent - What readers should know before a third party is asked; default: that it gets their IP address and may
 * set cookies.
 * @slot chapters - A list of links that name a time in their address (`#t=75`, `?t=1m15s`): a click plays from there.
 * @slot transcript - What is said in the video, best in a details element, which print opens.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {VideoPlayEvent} video-play - A reader starts the video; cancelable.
 * @csspart video - the frame
 * @csspart poster - the poster
 * @csspart play - the round sign on it
 * @csspart duration - how long it is
 * @csspart heading - the video's title
 * @csspart close - the button that stops the video
 * @csspart link - the link to the video on the provider's page
 * @csspart error - what is said when the video cannot be played
 * @csspart retry - the button beside it
 */
export class TreatmentVideo extends MuscleElement {
  /** It shows without a document of the dataset. @internal */
  static readonly standsAlone = true;

  static override styles: CSSResultGroup = [tokens, host, styles];

  static override properties: PropertyDeclarations = {
    src: {},
    provider: {},
    poster: {},
    label: {},
    duration: {},
    start: { type: Number },
    aspect: {},
  };

  /** Address of a video file, or address or id of a video on YouTube or Vimeo. */
  declare src?: string;

  /** Who plays it: `file`, `youtube` or `vimeo`; default: told from `src`. A file without a usual ending needs it. */
  declare provider?: VideoProvider;

  /**
   * Address of a picture, the page's own: it is loaded before a reader agrees to anything. One on YouTube's or Vimeo's
   * servers is not shown; any other origin is the page's choice.
   */
  declare poster?: string;

  /** The video's title. */
  declare label?: string;

  /** How long it is, in seconds or as ISO 8601 (`PT3M5S`). */
  declare duration?: string;

  /** Second to start at; default: the time that `src` names, or the beginning. */
  declare start?: number;

  /** Shape: `16/9` (default), `4/3`, `1/1` or `9/16`. Its place is kept from the first paint. */
  declare aspect?: '16/9' | '4/3' | '1/1' | '9/16';

  /** Its door to the scope; it asks for no document. @internal */
  readonly data = new DatasetController(this, () => undefined);

  #player: HTMLVideoElement | HTMLIFrameElement | undefined;
  /** What it plays: another video set meanwhile brings the poster back. */
  #playing = '';
  #failed = false;
  #closed: HTMLDetailsElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    PRINT.forEach((type) => addEventListener(type, this.#print));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    PRINT.forEach((type) => removeEventListener(type, this.#print));
    // Also for a move in the page: a frame starts anew then, and a video pauses.
    if (this.#player) this.stop();
  }

  protected override willUpdate(): void {
    if (this.#player && this.#address !== this.#playing) this.#drop();
  }

  get #address(): string {
    return `${this.src} ${this.provider}`;
  }

  /** The poster as the page wrote it, or nothing. */
  get #poster(): string {
    const { poster = '' } = this;
    const url = safeUrl(poster, 'https://page.invalid');
    return url && !THIRD_PARTIES.test(new URL(url).hostname) ? poster : '';
  }

  override render(): TemplateResult {
    const { label = '', level, locale, src } = this;
    const words = locale.more?.video ?? enVideo;
    const { strings } = locale;
    const video = videoSource(src, this.provider);
    const player = this.#player;
    // The title is the page's, and in its language.
    const foreign = this.foreign(locale.tag);
    return this.base(
      html`<div class="frame" part="video">${video && html`<div class="screen"><div class="stage ${ASPECTS.includes(this.aspect!) ? `a${this.aspect!.replace('/', '-')}` : ''}">${player ?? this.#facade(video.href, !!video.name)}</div></div>`}<div class="text"><div class="about">${label && html`<div class="title" part="heading" role="heading" aria-level=${level} lang=${foreign}>${label}</div>`}<div class="fallback" ?hidden=${!!video}><slot></slot></div>${src && !video ? html`<div class="error" part="error" role="status">${words.unknown}</div>` : nothing}<p class="small consent" id="consent" ?hidden=${!video?.name || !!player}><slot name="consent">${words.consent(video?.name ?? '')}</slot></p>${
        player &&
        html`<div class="bar"><button part="close" @click=${this.#close}>${words.close}</button>${video?.name ? html`<a class="small" part="link" href=${video.href}>${words.watchOn(video.name)}</a>` : nothing}</div>`
      }${this.#failed ? html`<div class="error" part="error" role="status">${strings.failed} <button part="retry" @click=${this.#retry}>${strings.retry}</button></div>` : nothing}<p class="small url">${video?.href}</p></div><slot name="chapters" @click=${this.#chapter}></slot><slot name="transcript"></slot></div></div>`,
    );
  }

  /** What stands in the player's place: a link, so that it leads to the video without script too. */
  #facade(href: string, asks: boolean): TemplateResult {
    const { label = '', locale } = this;
    const words = locale.more?.video ?? enVideo;
    const poster = this.#poster;
    const time = seconds(this.duration);
    const minutes = time >= 60;
    const long =
      time > 0 &&
      new Intl.NumberFormat(locale.lang, {
        style: 'unit',
        unit: minutes ? 'minute' : 'second',
        maximumFractionDigits: 0,
      }).format(minutes ? time / 60 : time);
    return html`<a class="facade" href=${href} aria-label=${words.play(label) + (long ? `, ${long}` : '')} aria-describedby=${asks ? 'consent' : nothing} @click=${this.#click} @keydown=${this.#click}>${
      poster ? html`<img part="poster" alt="" loading="lazy" decoding="async" src=${poster} />` : nothing
    }<span class="play" part="play">${PLAY}</span>${long ? html`<span class="time" part="duration">${long}</span>` : nothing}</a>`;
  }

  /**
   * Starts the video without asking: for a page that has prevented `video-play` and now has its reader's consent.
   * @param at second to start at
   */
  play(at: number = this.start ?? timeOf(this.src)): void {
    const video = videoSource(this.src, this.provider);
    if (!video || !this.isConnected) return;
    const start = Math.max(0, Math.floor(at)) || 0;
    this.#drop();
    this.#playing = this.#address;
    this.#player = video.player ? this.#frame(video.player(start)) : this.#film(start);
    this.requestUpdate();
  }

  /** Stops the video and brings the poster back. */
  stop(): void {
    this.#drop();
    this.requestUpdate();
  }

  /** Made anew for each start and seek: a frame that is sent elsewhere would leave a step in the page's history. */
  #frame(src: string): HTMLIFrameElement {
    return Object.assign(document.createElement('iframe'), {
      src,
      title: this.#title,
      allow: 'autoplay; picture-in-picture; encrypted-media',
      // In `allow` too it makes the browser complain.
      allowFullscreen: true,
      // YouTube refuses to play for a page that does not say where it is.
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
  }

  #film(start: number): HTMLVideoElement {
    const film = document.createElement('video');
    const children = [...this.children] as (HTMLSourceElement & HTMLTrackElement)[];
    const source = children.find(
      ({ localName, src, type }) => localName === 'source' && safeUrl(src) && (!type || film.canPlayType(type)),
    );
    for (const { localName, src, kind, srclang, label, default: chosen } of children) {
      if (localName !== 'track' || !safeUrl(src)) continue;
      if (new URL(src).origin !== location.origin) film.crossOrigin = 'anonymous';
      film.append(Object.assign(document.createElement('track'), { kind, srclang, label, default: chosen, src }));
    }
    film.onerror = () => {
      this.#failed = true;
      this.requestUpdate();
    };
    Object.assign(film, {
      controls: true,
      playsInline: true,
      preload: 'none',
      poster: this.#poster,
      ariaLabel: this.#title,
      src: (source ?? this).src,
    });
    playFrom(film, start);
    return film;
  }

  get #title(): string {
    return this.label || (this.locale.more?.video ?? enVideo).video;
  }

  #drop(): void {
    const film = this.#player;
    this.#player = undefined;
    this.#failed = false;
    if (!(film instanceof HTMLVideoElement)) return;
    // Without an address it stops loading too.
    film.onerror = null;
    film.removeAttribute('src');
    film.load();
  }

  /** Plays after a reader's click; the focus goes where the video is. */
  #start(at?: number): void {
    const { provider, href } = videoSource(this.src, this.provider)!;
    if (!this.dispatchEvent(new VideoPlayEvent(provider, new URL(href, document.baseURI).href, this.label ?? '')))
      return;
    this.play(at);
    void this.#focus('.stage > *');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  // The link works as a button does, so a button's key works too.
  readonly #click = (event: MouseEvent | KeyboardEvent): void => {
    if ('key' in event ? event.key !== ' ' : elsewhere(event)) return;
    event.preventDefault();
    this.#start();
  };

  readonly #chapter = (event: MouseEvent): void => {
    // As it is written: whole, a link that only leads down the page would name the time in the page's address.
    const at = timeOf((event.target as Element).closest('a')?.getAttribute('href'));
    if (!(at >= 0) || elsewhere(event) || !videoSource(this.src, this.provider)) return;
    event.preventDefault();
    const player = this.#player;
    if (!player) this.#start(at);
    else if (this.#failed || !('play' in player)) this.play(at);
    else playFrom(player, at);
  };

  // The page's own, so no style of ours reaches what is closed in it.
  readonly #print = ({ type }: Event): void => {
    if (type === 'beforeprint') this.#closed = [...this.querySelectorAll<HTMLDetailsElement>(CLOSED_TRANSCRIPT)];
    this.#closed.forEach((each) => (each.open = type === 'beforeprint'));
  };

  readonly #retry = (): void => {
    this.play((this.#player as HTMLVideoElement).currentTime);
    void this.#focus('.stage > *');
  };

  readonly #close = (): void => {
    this.stop();
    void this.#focus('.facade');
  };
}

/** Whether a click opens another tab or window and leaves this page as it is. */
const elsewhere = (event: MouseEvent) =>
  event.button > 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

function playFrom(film: HTMLVideoElement, at: number): void {
  // Where a browser does not let it start, there are its controls.
  film.play().catch(() => {});
  // After: one that has ended would go to its beginning.
  film.currentTime = at;
}

const PLAY = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9.5 7v10l8-5z" /></svg>`;
