import { prefixOf } from './internal/define.js';

// Loads the elements that a page uses, each when the first of its kind comes near the viewport. Knows only their names:
// what is not used costs nothing. `loader.js?prefix=acme` looks for <acme-muscle-card> and so on.

const TAGS = [
  'muscle-dataset',
  'author-bio',
  'evidence-panel',
  'massager-guide',
  'muscle-card',
  'muscle-depth',
  'muscle-guide',
  'muscle-list',
  'newsletter-signup',
  'pain-finder',
  'related-articles',
  'technique-guide',
  'treatment-video',
  'trigger-point-map',
];
// The elements lie beside this module; in a variable, for bundlers try to resolve the pattern `new URL(…, import.meta.url)`.
const here: string = import.meta.url;
const given = prefixOf(here);
/** Where an element's registering module lies; the bundled output has its own places, so the build replaces this line. */
const moduleOf = (tag: string) => `elements/${tag}/${tag}.define.js`;
const prefix = given ? `${given}-` : '';
// A name may have dots in it; in a selector they would be classes.
const escaped = prefix.replaceAll('.', '\\.');

const started = new Map<string, Promise<void>>();
const failed = new Map<string, number>();
const roots = new WeakSet<Node>();
const selector = TAGS.map((tag) => `${escaped}${tag}:not(:defined)`).join();

function start(name: string): Promise<void> {
  let loading = started.get(name);
  if (!loading) started.set(name, (loading = load(name)));
  return loading;
}

async function load(name: string): Promise<void> {
  const url = new URL(moduleOf(name.slice(prefix.length)), here);
  if (given) url.searchParams.set('prefix', given);
  // Some browsers remember that a module failed, so another try needs another address.
  const failures = failed.get(name);
  if (failures) url.searchParams.set('try', `${failures}`);
  try {
    await import(url.href);
  } catch (error) {
    // One broken element sinks no other; a later one of its kind tries again.
    started.delete(name);
    failed.set(name, (failures ?? 0) + 1);
    console.warn(`muscle-widgets: <${name}> did not load.`, error);
  }
}

let near: IntersectionObserver | undefined;

function approached(seen: IntersectionObserverEntry[], observer: IntersectionObserver): void {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    // The scope around it first, so that the element need not start twice.
    const scope = target.closest(`${escaped}muscle-dataset:not(:defined)`);
    void Promise.resolve(scope && start(scope.localName)).then(() => start(target.localName));
  }
}

function find(root: ParentNode): void {
  near ??= new IntersectionObserver(approached, { rootMargin: '600px 100%' });
  const found = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) found.push(root);
  for (const element of found) {
    // The scope has no box of its own to come into view.
    if (element.localName === `${prefix}muscle-dataset`) void start(element.localName);
    else near.observe(element);
  }
}

/**
 * Watches a part of the page that the loader cannot see by itself: an open shadow root.
 * @param root the document (watched from the start) or a shadow root
 */
export function observe(root: Document | ShadowRoot): void {
  if (roots.has(root)) return;
  roots.add(root);
  find(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) find(node);
  }).observe(root, { childList: true, subtree: true });
}

// Where a framework renders in Node there is no document, and importing this does nothing.
if (globalThis.document) observe(document);
