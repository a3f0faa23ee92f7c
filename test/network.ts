const real = window.fetch;
const BASE = new URL('../src/data/v1/', import.meta.url);

/** A request that a test answers. */
export interface FakeRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(response: Response): void;
  fail(error?: unknown): void;
}

/** A network in the test's hands. */
export interface FakeNetwork {
  /** Every request made, in order. */
  readonly requests: FakeRequest[];
  /** Addresses of the pictures asked for, in order; they are not among the requests. */
  readonly pictures: string[];
  /** Resolves with the n-th request (from 1) as soon as it is made. */
  request(n: number): Promise<FakeRequest>;
}

/**
 * Puts `fetch` into the test's hands until `realFetch`.
 * Pictures, which follow what most tests are about, come from the built dataset by themselves.
 * @param answer answers at once; what it gives no answer to waits for the test
 * @param withPictures whether pictures are requests like others
 */
export function fakeNetwork(
  answer: (url: string, n: number, signal: AbortSignal) => Response | undefined = () => undefined,
  withPictures = false,
): FakeNetwork {
  const requests: FakeRequest[] = [];
  const pictures: string[] = [];
  const waiting = new Map<number, (request: FakeRequest) => void>();
  window.fetch = (url: RequestInfo | URL, { signal } = {}) =>
    new Promise((resolve, reject) => {
      // As the real one does; a request that a signal has ended already is never made.
      if (signal!.aborted) return reject(signal!.reason as Error);
      const picture = /figures\/.*/.exec(url as string)?.[0];
      if (picture && !withPictures) {
        pictures.push(url as string);
        return resolve(real(new URL(picture, BASE), { signal: signal! }));
      }
      signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      const request = {
        url: url as string,
        signal: signal!,
        answer: resolve,
        fail: (error = new TypeError('Failed to fetch')) => reject(error),
      };
      const n = requests.push(request);
      waiting.get(n)?.(request);
      const response = answer(request.url, n, signal!);
      if (response) resolve(response);
    });
  return {
    requests,
    pictures,
    request: (n) => new Promise((resolve) => (requests[n - 1] ? resolve(requests[n - 1]!) : waiting.set(n, resolve))),
  };
}

/** Ends every fake network. */
export const realFetch = (): void => void (window.fetch = real);

/** An answer with JSON. */
export const json = (value: unknown, type = 'application/json'): Response => asText(JSON.stringify(value), type);

/** An answer with any text. */
export const asText = (body: string, type = 'application/json'): Response =>
  new Response(body, { headers: { 'content-type': type } });

/** An answer with an error status. */
export const status = (code: number): Response => new Response('', { status: code });
