/** What went wrong with a load. */
export type DatasetErrorCode =
  | 'network' // no answer: offline, DNS, CORS or a page policy
  | 'timeout' // no complete answer in time
  | 'http' // an answer with an error status other than 404 and 410
  | 'type' // an answer that is not JSON by its content type
  | 'parse' // not JSON by its text (half-sent, for example)
  | 'shape' // JSON, but not the record asked for
  | 'not-found' // no such record: 404, 410, or an id that cannot be one
  | 'version'; // a record of a later major version

/** A load that failed. `message` is for developers; readers see the element's own words. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code: DatasetErrorCode;
  /** Absolute URL asked for; empty where no request was made. */
  readonly url: string;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Id of the record asked for; empty for what has none. */
  id = '';

  /** @param detail what more there is to say, for developers */
  constructor(code: DatasetErrorCode, url: string, detail: string | number = '', status?: number, cause?: unknown) {
    super(`${code}: ${url} ${detail}`, { cause });
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
