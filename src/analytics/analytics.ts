import type { DatasetErrorCode } from '../data/errors.js';
import type { TechniqueStepState } from '../events/technique-step-event.js';
// For the types alone: the events in GlobalEventHandlersEventMap.
import type {} from '../events/article-open-event.js';
import type {} from '../events/dataset-error-event.js';
import type {} from '../events/muscle-select-event.js';
import type {} from '../events/product-action-event.js';
import type { SelectedSide } from '../events/region-select-event.js';
import type {} from '../events/signup-event.js';
import type {} from '../events/trigger-point-select-event.js';
import type {} from '../events/video-play-event.js';

/** What is reported of each event: ids of the contents, numbers and fixed words; null where there is none. */
export interface Reports {
  'article-open': {
    /** Host name of the article's address; never the address. */
    host: string;
    /** Null where a feed uses an address or a sentence for an id. */
    article: string | null;
  };
  'dataset-error': {
    code: DatasetErrorCode;
    /** HTTP status. */
    status: number | null;
    /** Id of the record asked for. */
    record: string | null;
  };
  'muscle-select': { muscle: string; topic: string | null };
  'product-action': {
    /** Kind of massager. */
    kind: string;
    /** Host name of what it leads to; null: a button of the page's own. Never the product's name. */
    host: string | null;
  };
  'region-select': { region: string; side: SelectedSide };
  signup: {
    /** HTTP status. */
    status: number;
  };
  'technique-step': {
    technique: string;
    /** From 1. */
    step: number;
    of: number;
    state: TechniqueStepState;
  };
  'trigger-point-select': { muscle: string; point: string };
  'video-play': { provider: 'file' | 'youtube' | 'vimeo' };
}

/** Types of the events that are reported. */
export type ReportType = keyof Reports;

/** One event, as a callback gets it. */
export type Report = {
  [Type in ReportType]: {
    type: Type;
    /** As `dataLayer` and `gtag` get it: `muscle_widgets_muscle_select`. */
    name: string;
    params: Reports[Type];
  };
}[ReportType];

/** Where reports go: to what the page already has under that name, or to its own function. */
export type ReportTarget = 'dataLayer' | 'gtag' | 'shopify' | ((report: Report) => unknown);

/** Settings of `reportTo`. */
export interface ReportOptions {
  /** Where events are listened for; default: the document. */
  root?: EventTarget;
  /** Types to report; default: all. */
  only?: readonly ReportType[];
  /** What names begin with; default `muscle_widgets`. */
  prefix?: string;
}

// No address, e-mail or sentence looks like this, whatever a host's dataset or feed has for an id. GA4 cuts at 100.
const PLAIN = /^[\w.-]{1,100}$/;
const plain = <Text extends string>(value: Text | null | undefined): Text | undefined =>
  typeof value === 'string' && PLAIN.test(value) ? value : undefined;
const whole = (value: number | undefined): number | undefined => (Number.isInteger(value) ? value : undefined);

/** How to read each event. Undefined: that is no event of ours, although its type is; `signup` is anybody's word. */
const READ: {
  [Type in ReportType]: (event: GlobalEventHandlersEventMap[Type]) => {
    [Name in keyof Reports[Type]]: Reports[Type][Name] | undefined;
  };
} = {
  'article-open': (event) => ({
    host: plain(new URL(event.url).hostname),
    article: plain(event.article) ?? null,
  }),
  'dataset-error': ({ error }) => ({
    code: plain(error.code),
    status: whole(error.status) ?? null,
    record: plain(error.id) ?? null,
  }),
  'muscle-select': (event) => ({ muscle: plain(event.muscle), topic: plain(event.topic) ?? null }),
  'product-action': ({ kind, url }) => ({ kind: plain(kind), host: (url && plain(new URL(url).hostname)) || null }),
  // What a reader lets go is no choice.
  'region-select': ({ region, side, regions }) => ({
    region: regions.some((each) => each.id === region && each.side === side) ? plain(region) : undefined,
    side: plain(side),
  }),
  signup: (event) => ({ status: whole(event.status) }),
  'technique-step': (event) => ({
    technique: plain(event.technique),
    step: whole(event.step),
    of: whole(event.of),
    state: plain(event.state),
  }),
  'trigger-point-select': (event) => ({ muscle: plain(event.muscle), point: plain(event.point) }),
  'video-play': (event) => ({ provider: plain(event.provider) }),
};

const TYPES = Object.keys(READ) as ReportType[];
const snake = (type: string) => type.replaceAll('-', '_');

interface HostPage {
  dataLayer?: { push?(entry: object): void };
  gtag?(command: 'event', name: string, params: object): void;
  Shopify?: { analytics?: { publish?(name: string, data: object): void } };
}

/** Each makes no global: what is not there at that time gets nothing. */
const SEND = {
  // Under a key of our own: Tag Manager keeps keys for later events, and `status` or `step` may be the page's.
  dataLayer: (page: HostPage, { name, params }: Report, prefix: string) =>
    page.dataLayer?.push?.({ event: name, [prefix]: params }),
  // A null would be a value in the reports of Google Analytics.
  gtag: (page: HostPage, { name, params }: Report) =>
    page.gtag?.('event', name, Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null))),
  // The form of name that Shopify asks for.
  shopify: (page: HostPage, { type, params }: Report, prefix: string) =>
    page.Shopify?.analytics?.publish?.(`${prefix}:${snake(type)}`, params),
};

/** Names of the page's own means that reports can go to. */
export const reportTargets = Object.keys(SEND) as (keyof typeof SEND)[];

/**
 * Reports the elements' events to the page's analytics, until the returned function is called. Nothing that a reader
 * typed, no address, no time and no element is reported; docs/analytics.md has every payload. An event that the page
 * cancels, or whose propagation it stops, is not reported. What a target throws is swallowed: counting breaks no page.
 * Called twice, it reports twice. Does nothing where there is no document (Node).
 */
export function reportTo(
  target: ReportTarget,
  { root = globalThis.document, only = TYPES, prefix = 'muscle_widgets' }: ReportOptions = {},
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let waiting: Event[] = [];

  const report = async (event: Event) => {
    const type = event.type as ReportType;
    try {
      const params = READ[type](event as never);
      if (event.defaultPrevented || Object.values(params).includes(undefined)) return;
      const one = { type, name: `${prefix}_${snake(type)}`, params } as Report;
      await (typeof target === 'function' ? target(one) : SEND[target](globalThis as HostPage, one, prefix));
    } catch {
      // Neither a slip in a tag nor somebody else's event of that type may show on the page.
    }
  };
  const flush = () => {
    for (const event of waiting.splice(0)) void report(event);
  };
  // In a task of its own: tags can be slow, and a reader's click is answered first. By then it is known what the page
  // has cancelled, too.
  const listen = (event: Event) => {
    if (waiting.push(event) === 1) setTimeout(flush);
  };
  for (const type of TYPES) if (only.includes(type)) root?.addEventListener(type, listen, { signal });
  // A link may have been followed meanwhile.
  globalThis.addEventListener?.('pagehide', flush, { signal });

  return () => {
    listening.abort();
    // Consent may just have been withdrawn.
    waiting = [];
  };
}
