// The language of an element is that of the nearest `lang` around it, across shadow roots. One observer for the page
// tells the connected elements when such an attribute changes; it stops with the last of them.

const connected = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The nearest `lang` on the element or around it; empty where there is none. */
export function languageOf(element: Element | undefined): string {
  const holder = element?.closest('[lang]');
  if (holder || !element) return holder?.getAttribute('lang') ?? '';
  // Not only a shadow root has a host: so has a link that is out of the page.
  const { mode, host } = element.getRootNode() as ShadowRoot;
  return languageOf(mode && host);
}

/** Calls back when a `lang` attribute changes that may be the element's, until the returned function is called. */
export function watchLanguage(element: Element, callback: () => void): () => void {
  connected.add(callback);
  observer ??= new MutationObserver(() => connected.forEach((each) => each()));
  for (const root of [document, element.getRootNode()])
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  return () => {
    connected.delete(callback);
    if (!connected.size) observer!.disconnect();
  };
}
