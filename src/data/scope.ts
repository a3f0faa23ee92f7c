import type { DatasetStore } from './store.js';
import type { ClaimsMode } from './types.js';

/** What is chosen in a scope. */
export interface Selection {
  readonly muscle: string | null;
}

/** A dataset, its claims mode, and what is chosen in it; shared by the elements inside. */
export class DatasetScope {
  store: DatasetStore;
  claims: ClaimsMode;
  selection: Selection = { muscle: null };
  readonly #listeners = new Set<() => void>();

  constructor(store: DatasetStore, claims: ClaimsMode = 'full') {
    this.store = store;
    this.claims = claims;
  }

  /** Changes what is named and tells the elements. */
  update(changes: Partial<Pick<DatasetScope, 'store' | 'claims' | 'selection'>>): void {
    Object.assign(this, changes);
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
