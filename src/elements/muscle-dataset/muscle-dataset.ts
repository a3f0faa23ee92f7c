import { ContextProvider } from '@lit/context';
import { css, html, isServer, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { datasetContext } from '../../context/dataset-context.js';
import { safeUrl } from '../../data/links.js';
import type { LoadOptions } from '../../data/load.js';
import { DatasetScope, type Selection } from '../../data/scope.js';
import { DatasetStore } from '../../data/store.js';
import type { ClaimsMode } from '../../data/types.js';
import { inlinedData } from '../../internal/inlined-data.js';

/**
 * A scope: the elements inside share its dataset, its language (`lang`), its claims mode and its selection. Without one
 * elements share the default scope of the page.
 *
 * @tag muscle-dataset
 * @slot - The elements that share the scope, and anything around them.
 */
export class MuscleDataset extends LitElement {
  /** Tells our classes from others of the same name, also to another copy of the library. @internal */
  static readonly isMuscleWidget = true;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties: PropertyDeclarations = {
    src: {},
    claims: {},
    selected: {},
    loading: { attribute: false },
  };

  /** Where the dataset lies: URL of a folder with `index.json`, relative to the page. Default: the one that comes with the library. */
  declare src?: string | null;

  /** `wellness`: nothing inside shows what is not fit for retail. */
  declare claims?: ClaimsMode;

  /** Id of the muscle that is chosen from the start. Later choices do not change the attribute. */
  declare selected?: string | null;

  /** Timeout, retries and backoff (ms) of loads in this scope. */
  declare loading?: LoadOptions;

  #scope: DatasetScope | undefined;

  constructor() {
    super();
    if (!isServer) new ContextProvider(this, { context: datasetContext, initialValue: this.scope });
  }

  /** The scope itself; made on first use. */
  get scope(): DatasetScope {
    return (this.#scope ??= new DatasetScope(this.#store(), this.#mode));
  }

  /** What is chosen in the scope. */
  get selection(): Selection {
    return this.scope.selection;
  }

  /** Chooses a muscle; null: none. No event: the page knows. */
  select(muscle: string | null): void {
    this.scope.update({ selection: { muscle } });
  }

  get #mode(): ClaimsMode {
    return this.claims === 'wellness' ? 'wellness' : 'full';
  }

  #store(): DatasetStore {
    const { src } = this;
    return new DatasetStore(src ? (safeUrl(src, globalThis.document?.baseURI) ?? src) : '', {
      ...this.loading,
      inlined: inlinedData(src ?? ''),
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // Not left to the update: elements inside ask before it.
    this.#apply();
  }

  protected override willUpdate(): void {
    const { claims } = this;
    // Elements inside look for the attribute, also before a scope is upgraded.
    if (claims) this.setAttribute('claims', claims);
    else this.removeAttribute('claims');
    this.#apply();
  }

  #applied: Pick<MuscleDataset, 'src' | 'selected' | 'loading'> = {};

  #apply(): void {
    const { scope, src, selected, loading } = this;
    const before = this.#applied;
    this.#applied = { src, selected, loading };
    if (scope.claims !== this.#mode) scope.update({ claims: this.#mode });
    if (selected !== before.selected) scope.update({ selection: { muscle: selected || null } });
    if (src !== before.src || loading !== before.loading) scope.update({ store: this.#store() });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
