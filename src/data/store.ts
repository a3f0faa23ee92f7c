import { defaultBaseUrl } from './base-url.js';
import { DatasetError } from './errors.js';
import type { Kind } from './kinds/kind.js';
import { load, peek, seed, type LoadOptions } from './load.js';
import { readShape } from './shape.js';

/** Which document: of a kind, with an id (empty where there is only one), in a language the dataset has (default `en`). */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any kind of document
export interface DocumentRequest<T = any> {
  kind: Kind<T>;
  id: string;
  lang?: string;
}

export interface StoreOptions extends LoadOptions {
  /** Reads JSON text that came with the page, by its path below the base URL. */
  inlined?: (path: string) => string | null | undefined;
}

/** The major version of the documents that this library reads. */
const MAJOR_VERSION = 1;

/** Whether a string can be a record's id. */
export const isId = (id: string): boolean => /^[a-z][a-z0-9-]*$/.test(id);

/** Reads documents of one dataset. Knows no page: where it is rendered in Node, documents are put in by `add`. */
export class DatasetStore {
  /** Absolute base URL with a trailing slash. Given empty, the one of the data that come with the library. */
  readonly base: string;
  readonly #options: StoreOptions;

  constructor(base: string, options: StoreOptions = {}) {
    this.base = base ? base.replace(/\/*$/, '/') : defaultBaseUrl();
    this.#options = options;
  }

  /** Absolute URL of a document. */
  url({ kind, id, lang = 'en' }: DocumentRequest): string {
    return kind.path ? this.base + kind.path(id, lang) : id;
  }

  /** The document, if it is here already: loaded, added, or inlined in the page. Never asks the network. */
  peek<T>(request: DocumentRequest<T>): T | undefined {
    const url = this.url(request);
    const here = peek(url) as T | undefined;
    if (here) return here;
    const text = this.#options.inlined?.(url.slice(this.base.length));
    try {
      return text ? this.add(request, JSON.parse(text)) : undefined;
    } catch {
      return; // A broken inlined copy is no reason to fail: the network is asked.
    }
  }

  /**
   * The document.
   * @throws {DatasetError} see its codes
   */
  async load<T>(request: DocumentRequest<T>, signal?: AbortSignal): Promise<T> {
    const { kind, id } = request;
    const url = this.url(request);
    try {
      // What cannot be an id never becomes part of a request.
      if (kind.idOf && !isId(id)) throw new DatasetError('not-found', '', id);
      return this.peek(request) ?? (await load(url, (json) => this.#read(request, json), this.#options, signal));
    } catch (error) {
      if (error instanceof DatasetError) error.id = id;
      throw error;
    }
  }

  /** Puts a document in, as if it had been loaded. */
  add<T>(request: DocumentRequest<T>, json: unknown): T {
    return seed(this.url(request), this.#read(request, json)) as T;
  }

  #read<T>(request: DocumentRequest<T>, json: unknown): T {
    const { kind, id } = request;
    const url = this.url(request);
    const version = (json as { version?: unknown } | null)?.version;
    if (kind.reads ? !kind.reads(version) : version !== MAJOR_VERSION)
      throw new DatasetError(version === undefined ? 'shape' : 'version', url, String(version));
    const document = readShape(kind.path ? { notice: '', ...(kind.shape as object) } : kind.shape, json, url) as T;
    if (kind.idOf && kind.idOf(document) !== id) throw new DatasetError('shape', url, `is not ${id}`);
    return document;
  }
}
