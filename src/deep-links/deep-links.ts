import { indexKind } from '../data/kinds/index-kind.js';
import type { DatasetScope } from '../data/scope.js';
// For the types alone: the events in GlobalEventHandlersEventMap.
import type {} from '../events/muscle-select-event.js';
import type {} from '../events/region-select-event.js';

/** Settings of `startDeepLinks`. */
export interface DeepLinkOptions {
  /** Tells two scopes of one page apart: with `neck` the address says `#neck-muscle=…`. Lower-case letters, digits, hyphens. */
  name?: string | null | undefined;
}

/** The key of a scope, shared by every copy of the library on a page. See context/dataset-context.ts. */
export const SCOPE = Symbol.for('muscle-widgets/dataset@1');

/** An element that keeps a choice of regions: `<pain-finder>`. Its attributes count before what a reader chose earlier. */
interface Finder extends Element {
  readonly data?: { readonly scope?: DatasetScope };
  region?: string | null | undefined;
  side?: string | null | undefined;
}

interface ContextRequest extends Event {
  readonly context?: unknown;
  readonly contextTarget?: Element;
}

// One pair of ours; nothing else that a page keeps in its address looks like a list of these.
const PAIR = /^((?:[a-z][a-z0-9]*-)*(?:muscle|region))=([\w:,-]*)$/;

/** What the address says of our choices; undefined: it says something of the page's own. */
function pairsOf(hash: string): Map<string, string> | undefined {
  let text = hash.slice(1);
  try {
    // Some programs that pass links on write `=` and `,` as `%3D` and `%2C`.
    text = decodeURIComponent(text);
  } catch {
    return undefined;
  }
  const pairs = (text ? text.split('&') : []).map((pair) => PAIR.exec(pair));
  return pairs.every((pair) => pair) ? new Map(pairs.map((pair) => [pair![1]!, pair![2]!])) : undefined;
}

/** Whether the address leads to a place in the page: then a step of ours may follow; anything else is the page's state. */
const isAnchor = (hash: string) => !!document.getElementById(hash.slice(1)) || hash === '#top';

const pageOf = (url: string) => url.replace(/#.*/s, '');

const isFinder = (element: unknown): element is Finder =>
  element instanceof Element && element.localName.endsWith('pain-finder');

/**
 * Keeps what is chosen in one scope in the page's address (`#muscle=multifidus`), and the scope at what the address says,
 * so that links and the back button work; until the returned function is called. A choice of the reader is one step of the
 * history; what the page itself chooses is none. Fragments of the page's own are left alone. Does nothing where there is no
 * document (Node).
 * @param element a `<muscle-dataset>`, also one that is not upgraded yet; none: the default scope of the page
 */
export function startDeepLinks(element?: Element | null, { name }: DeepLinkOptions = {}): () => void {
  const page = globalThis.document;
  if (!page) return () => {};
  const stopping = new AbortController();
  const { signal } = stopping;
  const prefix = name ? `${name}-` : '';
  const muscleKey = `${prefix}muscle`;
  const regionKey = `${prefix}region`;
  let scope: DatasetScope | undefined;
  /** What was chosen last, and what is chosen where the address says nothing. */
  let current: string | null = null;
  let initial: string | null = null;
  /** What the reader chooses in this very task; null: that nothing is chosen. */
  let choosing: string | null | undefined;
  /** Whether the click that chooses leads to another page: that is a step by itself. */
  let leaving = false;
  /** Goes up with whatever makes an earlier address no longer count. */
  let turn = 0;
  const finders = new Map<Finder, Pick<Finder, 'region' | 'side'>>();

  const away = () => signal.aborted || element?.isConnected === false;

  /** Writes one choice into the address; null: takes it out. */
  function write(key: string, value: string | null, step: boolean): void {
    const { hash, href } = location;
    const pairs = pairsOf(hash) ?? (step && isAnchor(hash) ? new Map<string, string>() : undefined);
    if (away() || leaving || !pairs || (!step && !pairs.has(key))) return;
    if (value === null) pairs.delete(key);
    else pairs.set(key, value);
    const url = new URL(href);
    url.hash = [...pairs].map((pair) => pair.join('=')).join('&');
    if (url.hash === hash) return;
    try {
      // With the state that is there: routers keep their own in it and take its lack for another page.
      history[step ? 'pushState' : 'replaceState'](history.state, '', url);
    } catch {
      // A browser may refuse: too many in too short a time, or a frame without an address.
    }
  }

  function changed(): void {
    const { muscle } = scope!.selection;
    if (muscle === current) return;
    const step = muscle === choosing;
    current = muscle;
    turn++;
    if (!step) initial = muscle;
    // `muscle=` says that there is none, where the page would choose one.
    write(muscleKey, muscle ?? (initial === null ? null : ''), step);
  }

  /** Whether the dataset has such a muscle: one that it has not would show as an error. */
  async function known(muscle: string): Promise<boolean> {
    try {
      const { muscles } = await scope!.store.load({ kind: indexKind, id: '' });
      return Object.hasOwn(muscles, muscle);
    } catch {
      return false;
    }
  }

  /** Goes where the address leads. */
  async function follow(): Promise<void> {
    const pairs = pairsOf(location.hash);
    // A link to the page's top (`#`) is the page's own too.
    if (away() || !scope || !pairs || location.href.endsWith('#')) return;
    const here = ++turn;
    for (const finder of page.querySelectorAll('*')) if (isFinder(finder)) place(finder, pairs);
    const said = pairs.get(muscleKey);
    const muscle = said === undefined ? initial : said || null;
    if (muscle === current || (said && !(await known(said))) || here !== turn || away()) return;
    // First, for the scope tells us too.
    current = muscle;
    scope.update({ selection: { muscle } });
  }

  /** Puts a finder to the regions that the address names, or back to those that it came with. */
  function place(finder: Finder, pairs = pairsOf(location.hash)): void {
    const said = pairs?.get(regionKey);
    if (!pairs || !scope || finder.data?.scope !== scope || (said === undefined && !finders.has(finder))) return;
    const { region, side } = finder;
    if (!finders.has(finder)) finders.set(finder, { region, side });
    // Each of them says its own side, or that none was said.
    const wanted =
      said === undefined ? finders.get(finder)! : { region: [...new Set(said.split(','))].join(' '), side: null };
    // The same again is no change to it, though the reader may have chosen something else meanwhile.
    finder.region = (wanted.region ?? '') === (region ?? '') ? `${wanted.region ?? ''} ` : wanted.region;
    finder.side = wanted.side;
  }

  function enter(found: DatasetScope, leave?: () => void): void {
    leave?.();
    if (scope || signal.aborted) return;
    scope = found;
    current = initial = scope.selection.muscle;
    const unsubscribe = scope.subscribe(changed);
    signal.addEventListener('abort', () => unsubscribe());
    void follow();
  }

  /** Asks for the default scope, which is there from the first element on. */
  function ask(): void {
    page.documentElement.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
        context: SCOPE,
        contextTarget: page.documentElement,
        callback: enter,
        subscribe: false,
      }),
    );
  }

  // In capture, all of them: the page may stop an event, and a scope does.
  const on = (type: string, listener: (event: Event) => void) =>
    globalThis.addEventListener(type, listener, { capture: true, signal });
  const choose = (muscle: string | null) => {
    choosing = muscle;
    setTimeout(() => {
      choosing = undefined;
      leaving = false;
    });
  };
  // A muscle that is let go has no event, but it takes a click.
  on('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    leaving = !!link?.href && pageOf(link.href) !== pageOf(location.href);
    choose(null);
  });
  on('muscle-select', (event) => choose((event as GlobalEventHandlersEventMap['muscle-select']).muscle));
  on('region-select', (event) => {
    const [finder] = event.composedPath();
    if (!isFinder(finder) || finder.data?.scope !== scope) return;
    if (!finders.has(finder)) finders.set(finder, { region: finder.region, side: finder.side });
    const {
      region: id,
      side,
      regions = [{ id, side }],
    } = event as GlobalEventHandlersEventMap['region-select'] & {
      readonly regions?: readonly { readonly id: string; readonly side: string }[];
    };
    const places = regions.map(({ id, side }) => (side === 'left' || side === 'right' ? `${id}:${side}` : id));
    write(regionKey, places.join() || (finders.get(finder)!.region ? '' : null), true);
  });
  on('popstate', () => void follow());
  on('hashchange', () => void follow());
  on('context-request', (event) => {
    const { context, contextTarget } = event as ContextRequest;
    if (context !== SCOPE || contextTarget === page.documentElement) return;
    queueMicrotask(() => {
      if (!scope && !element && !signal.aborted) ask();
      if (isFinder(contextTarget)) place(contextTarget);
    });
  });

  if (!element) ask();
  else
    void customElements.whenDefined(element.localName).then(() => {
      customElements.upgrade(element);
      const found = (element as Element & { scope?: DatasetScope }).scope;
      if (found) enter(found);
    });

  return () => stopping.abort();
}
