/** Attribute of a script element that holds a document; its value is the scope's `src`, if any, and the path below it. */
export const DATA_ATTRIBUTE = 'data-muscle-widgets';

/** Reads documents that came with the page for the scope with this `src`; empty: the default one. */
export const inlinedData =
  (src: string) =>
  (path: string): string | null | undefined =>
    document.querySelector(`script[${DATA_ATTRIBUTE}="${CSS.escape(src + path)}"]`)?.textContent;
