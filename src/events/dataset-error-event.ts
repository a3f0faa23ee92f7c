import type { DatasetError } from '../data/errors.js';

/** A load failed for good. Fired once by each element that asked, for each failure. */
export class DatasetErrorEvent extends Event {
  /** With `code`, `url`, `status` and `id`. */
  readonly error: DatasetError;

  constructor(error: DatasetError) {
    super('dataset-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dataset-error': DatasetErrorEvent;
  }
}
