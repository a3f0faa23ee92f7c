import { GRAPH_ATTRIBUTE, graphOf, jsonLd, type Shown } from './graph.js';

/** Settings of `writeStructuredData`. */
export interface StructuredDataOptions {
  /** Address of the page. Default: its `<link rel="canonical">`, else where it is, without the fragment. */
  url?: string;
}

/** Milliseconds from a change until it is written: search engines read it, no reader waits for it. */
const SOON = 100;

/** Who writes a script element: another copy of the library on the page leaves it alone. */
const WRITER = Symbol.for('muscle-widgets/structured-data@1');
type GraphScript = HTMLScriptElement & { [WRITER]?: object };

/** The key of the elements' scope, by which an element is known when it connects. See context/dataset-context.ts. */
const CONTEXT = Symbol.for('muscle-widgets/dataset@1');

/**
 * Writes what the page's elements show as JSON-LD into one script element at the end of the head, and keeps it so, until
 * the returned function is called. What is inside `structured-data="off"` is left out, and a page that came with such a
 * script, prerendered, keeps that one. Does nothing where there is no document (Node).
 */
export function writeStructuredData({ url }: StructuredDataOptions = {}): () => void {
  const { document } = globalThis;
  if (!document) return () => {};
  const me = {};
  const elements = new Set<Element & Shown>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    timer ??= setTimeout(write, SOON);
  };
  const rendered = new MutationObserver(schedule);
  const gone = new MutationObserver(() => {
    for (const each of elements) if (!each.isConnected) return schedule();
  });

  function add(element: Element): void {
    if (!('isMuscleWidget' in element.constructor) || !('wellness' in element)) return;
    elements.add(element as Element & Shown);
    rendered.observe(element, { attributes: true });
    if (element.shadowRoot)
      rendered.observe(element.shadowRoot, { childList: true, characterData: true, subtree: true });
    schedule();
  }

  /** Those that were here before us; later ones say so themselves. */
  function find(root: ParentNode): void {
    for (const each of root.querySelectorAll('*')) {
      if (each.shadowRoot) find(each.shadowRoot);
      if (each.localName.includes('-')) add(each);
    }
  }

  const connected = (event: Event) => {
    const { context, contextTarget } = event as Event & { context?: unknown; contextTarget?: Element };
    if (context === CONTEXT && contextTarget) add(contextTarget);
  };

  function write(): void {
    timer = undefined;
    for (const each of elements) if (!each.isConnected) elements.delete(each);
    const scripts = [...document.querySelectorAll<GraphScript>(`script[${GRAPH_ATTRIBUTE}]`)];
    const mine = scripts.find((script) => script[WRITER] === me);
    // Another copy's, or the server's, which knows all elements, those too that wait to come near.
    if (scripts.some((script) => script !== mine)) return mine?.remove();
    const text = jsonLd(
      graphOf(
        [...elements].filter((each) => !silenced(each)),
        {
          url: url ?? addressOf(document),
          base: document.baseURI,
          wellness: !!document.querySelector('[claims=wellness]'),
        },
      ),
    );
    if (mine?.textContent === text) return;
    mine?.remove();
    if (!text) return;
    const script = Object.assign(dataBlock(document), { [WRITER]: me });
    script.append(text);
    document.head.append(script);
  }

  // In capture: a scope stops the event on its way up.
  globalThis.addEventListener('context-request', connected, true);
  gone.observe(document, { childList: true, subtree: true });
  find(document);

  return () => {
    globalThis.removeEventListener('context-request', connected, true);
    rendered.disconnect();
    gone.disconnect();
    clearTimeout(timer);
    for (const each of document.querySelectorAll<GraphScript>(`script[${GRAPH_ATTRIBUTE}]`))
      if (each[WRITER] === me) each.remove();
  };
}

/** Whether the page wants nothing said of an element, or of what it is in. */
function silenced(element: Element): boolean {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return !!element.closest('[structured-data=off]') || (!!host && silenced(host));
}

function addressOf(page: Document): string {
  const { href } = page.querySelector<HTMLLinkElement>('link[rel~=canonical i]') ?? page.location;
  return href.replace(/#.*/s, '');
}

/**
 * An empty script element that can be given text where the page's policy asks for Trusted Types. To these the text of any
 * script element is code, a data block's too, and putting text into it is reported. Not so where the element counts as run
 * already, for then its text is nothing that could run. A copy of a script that has run counts so (HTML, the cloning steps of
 * script elements).
 */
function dataBlock(page: Document): HTMLScriptElement {
  const run = page.querySelector<HTMLScriptElement>('script[type=module],script[src]:not([type],[nomodule])');
  const script = (run?.cloneNode() as HTMLScriptElement | undefined) ?? page.createElement('script');
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = 'application/ld+json';
  script.setAttribute(GRAPH_ATTRIBUTE, '');
  return script;
}
