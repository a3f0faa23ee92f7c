import type { Shape } from '../shape.js';

/** A kind of document: where it lies and what must hold of it. Each is a module of its own, so that an element brings only its own. */
export interface Kind<T> {
  readonly name: string;
  /** Path below the base URL; undefined: the id is the URL. */
  readonly path?: (id: string, lang: string) => string;
  readonly shape: Shape;
  /** Id that a document says it holds, to compare with the one asked for; another where what it cannot be shown without is missing. */
  readonly idOf?: (document: T) => string | undefined;
  /** Whether the version is one this library reads. Default: the dataset's own numbering. */
  readonly reads?: (version: unknown) => boolean;
}

/** Shape of a fact. What is only compared, or shown as text wherever it can be, is not checked. */
export const fact = { text: '', sources: [''] } as const;
export const author = { name: '', conflictOfInterest: '' } as const;
