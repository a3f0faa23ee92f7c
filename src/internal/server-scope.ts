import type { DatasetScope } from '../data/scope.js';

export interface ServerScope {
  scope: DatasetScope;
  /** Language around the element, which Node cannot look up. */
  lang: string;
  /** Name of the element whose shadow root it is in, if it is in one. */
  host?: string | undefined;
}

let current: ServerScope | undefined;

/** What elements rendered in Node find in the place of a page; undefined in a browser. */
export const serverScope = (): ServerScope | undefined => current;

/** Renders with a scope. Rendering is synchronous, so one at a time is enough. */
export function withServerScope<T>(scope: ServerScope, render: () => T): T {
  current = scope;
  try {
    return render();
  } finally {
    current = undefined;
  }
}
