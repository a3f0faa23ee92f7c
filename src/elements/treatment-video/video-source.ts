import { safeUrl } from '../../data/links.js';

export type VideoProvider = 'file' | 'youtube' | 'vimeo';

/** A video that can be played. */
interface VideoSource {
  readonly provider: VideoProvider;
  /** What a link to it says: the file's address as the page wrote it, or the provider's page. */
  readonly href: string;
  /** Name of the third party; undefined: a file. */
  readonly name?: string;
  /** Address of the third party's player, from a second on. */
  readonly player?: (start: number) => string;
}

// What of an address reaches a third party's is an id in its exact form, and nothing else. Two words of YouTube's own are
// as long as an id and none.
const YOUTUBE =
  /^https?:\/\/(?:(?:www|m|music)\.)?(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/|v\/))(?!videoseries|live_stream)([\w-]{11})(?:[/?&#]|$)/;
const VIMEO =
  /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|(?:album|showcase)\/\d+\/video\/)?(\d+)(?:\/([\da-f]+))?\/?(?:\?(?:.*&)?h=([\da-f]+)|[?#]|$)/;
const FILE = /\.(?:mp4|m4v|mov|webm|ogv|ogg)(?:[?#]|$)/i;

/** What an address is, or null: nothing that may be played. */
export function videoSource(src: string | null | undefined, provider?: string | null): VideoSource | null {
  // Checked against any page: a file's address stays as it is written, the same in Node and in the browser.
  const url = safeUrl(src, 'https://page.invalid');
  if (!src || !url) return null;
  const may = (name: VideoProvider) => !provider || provider === name;

  const [, video, pathHash, hash = pathHash] = (may('vimeo') && (/^(\d{5,12})$/.exec(src) ?? VIMEO.exec(url))) || [];
  if (video)
    return {
      provider: 'vimeo',
      name: 'Vimeo',
      href: `https://vimeo.com/${video}${hash ? `/${hash}` : ''}`,
      player: (start) =>
        `https://player.vimeo.com/video/${video}?${hash ? `h=${hash}&` : ''}autoplay=1&dnt=1${start ? `#t=${start}s` : ''}`,
    };

  const id = may('youtube') && (/^([\w-]{11})$/.exec(src) ?? YOUTUBE.exec(url))?.[1];
  if (id)
    return {
      provider: 'youtube',
      name: 'YouTube',
      href: `https://www.youtube.com/watch?v=${id}`,
      player: (start) =>
        `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${start ? `&start=${start}` : ''}`,
    };

  return may('file') && (provider || FILE.test(url)) ? { provider: 'file', href: src } : null;
}

/** Seconds of a time as `75`, `1:15`, `1m15s` or ISO 8601 `PT1M15S`; NaN where it is none. */
export function seconds(time: string | number | null | undefined): number {
  const text = String(time ?? '');
  const units = /^(?:pt)?(?:(\d+)h)?(?:(\d+)m)?(?:([\d.]+)s)?$/i.exec(text);
  const parts = units ? units.slice(1) : text.split(':');
  return text ? parts.reduce((sum, each) => sum * 60 + Number(each ?? 0), 0) : NaN;
}

const TIME = /[?&#](?:t|start)=([\w:.]+)/;

/** Seconds that a link names as media fragments do, or else as the video sites do: `#t=75`, `?t=1m15s`, `&start=75`. */
export function timeOf(url: string | null | undefined): number {
  const address = url ?? '';
  const [fragment = ''] = /#.*/.exec(address) ?? [];
  return seconds((TIME.exec(fragment) ?? TIME.exec(address))?.[1]);
}
