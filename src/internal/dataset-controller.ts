import { ContextEvent } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { datasetContext } from '../context/dataset-context.js';
import type { DatasetError } from '../data/errors.js';
import type { DatasetScope } from '../data/scope.js';
import type { DocumentRequest } from '../data/store.js';
import { DatasetErrorEvent } from '../events/dataset-error-event.js';
import { provideDefaultScope } from './default-scope.js';
import type { Locale } from '../i18n/locale.js';
import { serverScope } from './server-scope.js';

/** Milliseconds before a load shows as pending; a shorter one shows nothing. */
const PENDING_AFTER = 150;

export type LoadStatus = 'initial' | 'pending' | 'complete' | 'error';

/** How a load stands, as the elements' common frame sees it. */
export interface LoadState {
  readonly status: LoadStatus;
  readonly value: unknown;
  readonly error: DatasetError | undefined;
  readonly scope: DatasetScope | undefined;
  hostUpdate(): void;
  retry(): void;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly locale: Locale;
}

/**
 * An element's only door to the dataset: finds the scope, keeps the document that the element asks for, and says how the
 * load stands. While another document is on its way the old one stays; what arrives too late is dropped.
 */
export class DatasetController<T> implements ReactiveController, LoadState {
  status: LoadStatus = 'initial';
  value: T | undefined;
  error: DatasetError | undefined;
  /** The scope the host is in; undefined before it is connected. */
  scope: DatasetScope | undefined;
  readonly #host: Host;
  /** What the host needs now; undefined: nothing. */
  readonly request: (scope: DatasetScope) => DocumentRequest<T> | undefined;
  #leave: (() => void) | undefined;
  #key = '';
  #abort: AbortController | undefined;

  constructor(host: Host, request: (scope: DatasetScope) => DocumentRequest<T> | undefined) {
    this.#host = host;
    this.request = request;
    host.addController(this);
    if (isServer) this.scope = serverScope()?.scope;
  }

  hostConnected(): void {
    this.#ask();
    if (this.#leave) return;
    provideDefaultScope();
    this.#ask();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.scope = undefined;
    // A move within the page is a disconnect and a connect in one task: only an element that stays away gives up.
    queueMicrotask(() => this.hostUpdate());
  }

  /** Sees to it that the wanted document is here or on its way. Called before each render; in Node by the element. */
  hostUpdate(): void {
    const { scope } = this;
    const request = scope && this.request(scope);
    const key = request ? [scope.store.base, request.kind.name, request.id, this.#host.locale.tag].join(' ') : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#abort?.abort();
    const lang = request && this.#host.locale.contents(scope.store);
    const here = lang ? scope.store.peek({ ...request, lang }) : undefined;
    if (here || !request) this.#settle(here ? 'complete' : 'initial', here);
    else if (!isServer) void this.#load(scope, request);
  }

  /** Loads again what failed. */
  retry(): void {
    this.#key = '';
    this.#host.requestUpdate();
  }

  async #load({ store }: DatasetScope, request: DocumentRequest<T>): Promise<void> {
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    const { locale } = this.#host;
    this.status = 'initial';
    const timer = setTimeout(() => {
      if (this.#abort !== abort) return;
      this.status = 'pending';
      this.#host.requestUpdate();
    }, PENDING_AFTER);
    let value: T | undefined;
    let error: DatasetError | undefined;
    try {
      await locale.ready?.(store, signal);
      value = await store.load({ ...request, lang: locale.contents(store)! }, signal);
    } catch (reason) {
      error = reason as DatasetError;
    }
    clearTimeout(timer);
    // Too late: something else is wanted by now, or nothing.
    if (this.#abort !== abort) return;
    this.#settle(error ? 'error' : 'complete', value, error);
    this.#host.requestUpdate();
    if (error) this.#host.dispatchEvent(new DatasetErrorEvent(error));
  }

  #settle(status: LoadStatus, value?: T, error?: DatasetError): void {
    this.#abort = undefined;
    this.status = status;
    this.value = value;
    this.error = error;
  }

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(datasetContext, this.#host, this.#enter, true));
  }

  // Called again when a nearer scope is upgraded after this element: then the one before is left. By its
  // own scope too, whenever a scope is upgraded that is not around it.
  readonly #enter = (scope: DatasetScope, leave?: () => void): void => {
    if (scope === this.scope) return;
    this.#leave?.();
    const unsubscribe = scope.subscribe(() => this.#host.requestUpdate());
    this.#leave = () => {
      unsubscribe();
      leave?.();
    };
    this.scope = scope;
    this.#host.requestUpdate();
  };
}
