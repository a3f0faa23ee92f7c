import { DatasetError } from './errors.js';

export interface LoadOptions {
  /** Milliseconds until an attempt counts as failed, body included. Default 10000. */
  timeout?: number;
  /** Further attempts after a network error or a 5xx answer. Default 2. */
  retries?: number;
  /** Milliseconds before the first further attempt; doubled for each next one. Default 400. */
  backoff?: number;
}

interface Entry {
  promise?: Promise<unknown>;
  controller?: AbortController;
  waiting: number;
  value?: unknown;
}

// One load for each absolute URL, whatever the number of elements and scopes that ask. A failed load is forgotten, so
// that a retry can work; a finished one stays, so that a card that comes back after a page change costs nothing.
const entries = new Map<string, Entry>();

/** The document at `url`, if it is loaded already. */
export const peek = (url: string): unknown => entries.get(url)?.value;

/** Puts a document that came with the page in the place of a load. */
export const seed = (url: string, value: unknown): unknown => (entries.set(url, { waiting: 0, value }), value);

/** Forgets everything loaded; for tests. */
export const forgetAll = (): void => entries.clear();

async function attempt(url: string, timeout: number, signal: AbortSignal): Promise<unknown> {
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, late]) });
    const { status, ok, headers } = response;
    if (!ok) throw new DatasetError(status === 404 || status === 410 ? 'not-found' : 'http', url, status, status);
    const type = headers.get('content-type') ?? '';
    if (!/[/+]json\b/i.test(type)) throw new DatasetError('type', url, type, status);
    const text = await response.text();
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw new DatasetError('parse', url, '', status, cause);
    }
  } catch (cause) {
    if (cause instanceof DatasetError || signal.aborted) throw cause;
    // Not by the error: Firefox has another one for a body that is cut off.
    if (late.aborted) throw new DatasetError('timeout', url, timeout, undefined, cause);
    // The browser says no more than that it failed; these are the usual reasons.
    throw new DatasetError('network', url, '(down? CORS? CSP?)', undefined, cause);
  }
}

async function attempts(
  url: string,
  { timeout = 10_000, retries = 2, backoff = 400 }: LoadOptions,
  signal: AbortSignal,
) {
  for (let tried = 0; ; tried++) {
    try {
      return await attempt(url, timeout, signal);
    } catch (error) {
      const { code, status = 0 } = error as DatasetError;
      if ((code !== 'network' && status < 500) || tried >= retries) throw error;
      await new Promise((resolve) => setTimeout(resolve, backoff * 2 ** tried));
      signal.throwIfAborted();
    }
  }
}

/**
 * Loads JSON, once for each absolute URL.
 * @param url absolute URL
 * @param read turns the JSON into the document; throws a DatasetError where it cannot
 * @param signal gives up this caller's interest; the request is aborted when nobody is left waiting
 * @throws {DatasetError} for every failure; the signal's reason when aborted
 */
export async function load<T>(
  url: string,
  read: (json: unknown) => T,
  options: LoadOptions,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  let entry = entries.get(url);
  if (!entry) {
    const controller = new AbortController();
    const made: Entry = { controller, waiting: 0 };
    made.promise = attempts(url, options, controller.signal).then((json) => (made.value = read(json)));
    entries.set(url, (entry = made));
  }
  entry.waiting++;
  try {
    return (await new Promise<unknown>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      entry.promise!.then(resolve, reject);
    })) as T;
  } finally {
    // Without a value it failed, or was given up by its last caller: either way it is forgotten.
    if (--entry.waiting === 0 && !entry.value && entries.get(url) === entry) {
      entry.controller!.abort();
      entries.delete(url);
    }
  }
}
