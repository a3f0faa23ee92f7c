import { fixtureCleanup } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { datasetContext } from '../src/context/dataset-context.js';
import { forgetAll, type LoadOptions } from '../src/data/load.js';
import type { MuscleDataset } from '../src/index.js';
import { realFetch } from './network.js';

/** What tests wait for; a test that is over waits for nothing. */
const waits = new Set<() => unknown>();

afterEach(function () {
  const { currentTest } = this;
  // The runner writes what a failure compared as JSON: of an element that is the whole page, and never ends.
  const error = currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  if (error?.actual instanceof Node) delete error.actual;
  if (error?.expected instanceof Node) delete error.expected;
  // Without a state it failed, and is tried again.
  if (currentTest && !currentTest.state && !currentTest.isPending())
    console.error(`${currentTest.fullTitle()}: tried again`);
  for (const wait of waits) console.error(`${currentTest?.fullTitle()}: waited in vain for ${String(wait)}`);
  waits.clear();
});

/** How an element came into the page: made by the browser alone, or rendered in Node and taken over. */
export type Way = 'client' | 'prerendered';

export interface MountOptions {
  /** Documents in the place of those of the dataset, by path; for what is rendered in Node. */
  documents?: Record<string, unknown>;
}

type Fixture = <T extends HTMLElement>(html: string, options?: MountOptions) => Promise<T>;

/** Runs a suite for both ways. Every element's tests go through this. */
export function bothWays(title: string, suite: (way: Way, fixture: Fixture) => void): void {
  for (const way of ['client', 'prerendered'] as const) {
    describe(`${title} (${way})`, () => {
      afterEach(reset);
      suite(way, (html, options) => mount(html, way, options));
    });
  }
}

/** Takes everything out of the page, out of the loaded data and out of the default scope, and gives the network back. */
export function reset(): void {
  fixtureCleanup();
  document.querySelectorAll('[data-fixture], [data-muscle-widgets]').forEach((each) => each.remove());
  realFetch();
  forgetAll();
  const root = document.documentElement;
  const deselect = new ContextEvent(datasetContext, root, (scope) => scope.update({ selection: { muscle: null } }));
  root.dispatchEvent(deselect);
}

/** Loads of a scope in a test: no wait that a test would have to sit out. */
export const QUICK: LoadOptions = { backoff: 1 };

/** Puts markup into the page; the elements in it have not rendered yet. Scopes load without waits. Returns the first element. */
export function put<T extends HTMLElement>(html: string, way: Way = 'client'): T {
  const holder = document.createElement('div');
  holder.dataset['fixture'] = way;
  document.body.append(holder);
  if (way === 'prerendered') holder.setHTMLUnsafe(html);
  else holder.innerHTML = html;
  // Firefox does so only later after setHTMLUnsafe.
  customElements.upgrade(holder);
  holder.querySelectorAll<MuscleDataset>('muscle-dataset').forEach((scope) => (scope.loading = QUICK));
  return holder.firstElementChild as T;
}

/** Puts markup into the page and waits until what is in it has rendered its data. Returns the first element. */
export async function mount<T extends HTMLElement>(
  html: string,
  way: Way = 'client',
  { documents }: MountOptions = {},
): Promise<T> {
  const element = put<T>(way === 'prerendered' ? await prerendered(html, documents) : html, way);
  await settled(element.parentElement!);
  return element;
}

/** Markup as Node renders it. */
export async function prerendered(html: string, documents?: Record<string, unknown>): Promise<string> {
  return (await executeServerCommand<{ html: string }, object>('prerender', { html, documents })).html;
}

interface Loading extends LitElement {
  loads?: { status: string; scope?: unknown; request?: (scope: unknown) => unknown }[];
}

/** Resolves when no element at or below `root` is on its way any more: each has its data, an error, or nothing to load. */
export async function settled(root: ParentNode & Node): Promise<void> {
  for (let again = true; again;) {
    again = false;
    const own = root instanceof HTMLElement ? [root as unknown as Loading] : [];
    for (const element of [...own, ...root.querySelectorAll<Loading>('*')]) {
      if (!(element.localName.includes('-') && 'updateComplete' in element)) continue;
      await element.updateComplete;
      // 'initial' with a request is a load under way.
      const loading = ({ status, scope, request }: NonNullable<Loading['loads']>[number]) =>
        status === 'pending' || (status === 'initial' && scope && request?.(scope));
      if (element.loads?.some(loading)) {
        again = true;
        await tick();
      }
    }
  }
}

/** A turn of the browser's task queue: all that is ready to run has run. */
export const tick = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });

/** Resolves when the condition holds; the test's own timeout ends the wait, and says what it was for. */
export async function until(condition: () => unknown): Promise<void> {
  waits.add(condition);
  while (waits.has(condition) && !condition()) await tick();
  // What follows would run into the next test.
  if (!waits.delete(condition)) throw new Error('The test is over.');
}

/** Events of a type that reach the element while the page is tested. */
export function recorded<K extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: K,
): GlobalEventHandlersEventMap[K][] {
  const events: GlobalEventHandlersEventMap[K][] = [];
  target.addEventListener(type, (event) => events.push(event as GlobalEventHandlersEventMap[K]));
  return events;
}

/** What an element shows: first match in its shadow root. */
export const find = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);
export const findAll = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
/** Text of the first match, without the spaces around it. */
export const text = (element: Element, selector = '.base'): string | undefined =>
  find(element, selector)?.textContent?.trim();
/** Whether a reader sees the element's light-DOM text. */
export const showsFallback = (element: Element): boolean =>
  find(element, '.fallback')?.hasAttribute('hidden') === false;

/** Every piece of text in the element's shadow root. */
function pieces(element: Element): string[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.nodeValue!);
  return found;
}
/** All text that an element shows, each piece apart. */
export const shown = (element: Element): string => pieces(element).join(' ').replace(/\s+/g, ' ');
/** Pieces of text that only a fault of the code can have put there. */
export const leaks = (element: Element): string[] =>
  pieces(element).filter((piece) => /^(true|false|null)$|undefined|NaN|\[object|function /.test(piece.trim()));

// How each driver wants a key to be named: by name, or (WebDriver, for WebKit) as the character that stands for it.
const CHARACTERS = { Enter: '\uE007', ' ': ' ' };
const byName = !/AppleWebKit/.test(navigator.userAgent) || /Chrome/.test(navigator.userAgent);

/** Focuses an element and presses a key on it, as a reader would. */
export async function press(element: HTMLElement, key: keyof typeof CHARACTERS): Promise<void> {
  element.focus();
  await sendKeys({ press: byName ? key : CHARACTERS[key] });
}
