import type { DatasetStore } from '../data/store.js';
import type { AsideDictionary } from './en-aside.js';
import type { DepthDictionary } from './en-depth.js';
import type { EvidenceDictionary } from './en-evidence.js';
import type { FactsDictionary } from './en-facts.js';
import type { FigureDictionary } from './en-figure.js';
import type { FinderDictionary } from './en-finder.js';
import type { GuideDictionary } from './en-guide.js';
import type { MapDictionary } from './en-map.js';
import type { MassagerDictionary } from './en-massager.js';
import type { SignupDictionary } from './en-signup.js';
import type { TechniqueDictionary } from './en-technique.js';
import type { VideoDictionary } from './en-video.js';
import { en, type Dictionary } from './en.js';

/** What only some elements say; their English comes with them. */
export interface More {
  readonly aside: AsideDictionary;
  readonly facts: FactsDictionary;
  readonly figure: FigureDictionary;
  readonly map: MapDictionary;
  readonly depth: DepthDictionary;
  readonly evidence: EvidenceDictionary;
  readonly finder: FinderDictionary;
  readonly guide: GuideDictionary;
  readonly massager: MassagerDictionary;
  readonly signup: SignupDictionary;
  readonly technique: TechniqueDictionary;
  readonly video: VideoDictionary;
}

/** What an element needs to know about a language. English comes with the code; the others load when an element needs them. */
export interface Locale {
  /** Primary subtag of the language asked for, whether or not there are words in it. */
  readonly tag: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly strings: Dictionary;
  /** What only some elements say; undefined: English. */
  readonly more?: More;
  /** Language to read a dataset's contents in; undefined: not known before `ready`. */
  contents(store: DatasetStore): string | undefined;
  /** Resolves when `contents` is known; absent: it is from the start. */
  ready?(store: DatasetStore, signal: AbortSignal): Promise<unknown>;
}

export const english: Locale = { tag: 'en', lang: 'en', dir: 'ltr', strings: en, contents: () => 'en' };

const loaded = new Map<string, Locale>();
const keyOf = (lang: string) => lang.toLowerCase().split('-')[0]!;

/** The locale for a BCP 47 tag; undefined: load it first. */
export const localeOf = (lang: string): Locale | undefined =>
  /^(en\b|$)/i.test(lang) ? english : loaded.get(keyOf(lang));

/** Loads the locale for a tag: the words English where there are none in its language or they do not arrive. */
export async function loadLocale(lang: string): Promise<void> {
  const key = keyOf(lang);
  loaded.set(key, await import('./languages.js').then(({ load }) => load(key)).catch(() => english));
}
