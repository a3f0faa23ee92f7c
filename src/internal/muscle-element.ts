import { adoptStyles, html, isServer, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ClaimsMode } from '../data/types.js';
import type { Dictionary } from '../i18n/en.js';
import { english, loadLocale, localeOf, type Locale } from '../i18n/locale.js';
import type { LoadState } from './dataset-controller.js';
import { OURS } from './define.js';
import { languageOf, watchLanguage } from './language.js';
import { serverScope } from './server-scope.js';

/**
 * What the elements have in common: language, theme, claims mode, the frame with fallback, progress and error, and the
 * take-over of a server-rendered shadow root.
 */
export abstract class MuscleElement extends LitElement {
  static readonly [OURS] = true;

  // Not decorators: this weighs a third of a kilobyte less in every element.
  static override properties: PropertyDeclarations = {
    theme: {},
    claims: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Look: `clinical` (default), `warm` or `plain`; add `light` or `dark` to set the colour scheme instead of inheriting it. */
  declare theme?: string;

  /** Claims mode: `wellness` leaves out what is not fit for retail. Default: that of the scope; the stricter one holds. */
  declare claims?: ClaimsMode;

  /** Level of the element's heading in the page, 1 to 5; default 3. */
  declare headingLevel?: number;

  /** The element's door to the dataset. */
  abstract readonly data: LoadState;

  #unwatch: (() => void) | undefined;
  #prerendered = false;

  get #lang(): string {
    return isServer ? (this.getAttribute('lang') ?? serverScope()!.lang) : languageOf(this);
  }

  /** The element's language. */
  get locale(): Locale {
    return localeOf(this.#lang) ?? english;
  }

  /** Words in the element's language. */
  get strings(): Dictionary {
    return this.locale.strings;
  }

  /** Whether only what is fit for retail may show: the element's mode or the scope's, whichever says less. */
  get wellness(): boolean {
    return [this.claims, this.data.scope?.claims].includes('wellness');
  }

  /** ARIA level of the element's own heading. */
  get level(): number {
    return this.headingLevel || 3;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch!();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root) return super.createRenderRoot();
    this.#prerendered = true;
    // A strict policy may have blocked the <style> that came with the page.
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  // What most pages do not need is loaded here, when an element does. Without such a need nothing is waited for.
  protected override async scheduleUpdate(): Promise<void> {
    const lang = this.#lang;
    const root = this.renderRoot as ShadowRoot;
    const prerendered = this.#prerendered;
    this.#prerendered = false;
    try {
      if (!localeOf(lang)) await loadLocale(lang);
      if (this.theme) (await import('../styles/themes.js')).adopt(root);
      if (prerendered) (await import('./take-over.js')).takeOver(this, root);
    } catch {
      // Nodes that are not what this version renders (an older page, a tampered one) make way for a fresh render.
      if (prerendered) root.replaceChildren();
    }
    super.scheduleUpdate();
  }

  abstract override render(): TemplateResult;

  /** The language of the dataset's text where it is not that of the element's own words; else nothing. */
  protected foreign(contents: string): string | typeof nothing {
    return contents === this.locale.lang ? nothing : contents;
  }

  /** Frame of a data element: its content, or the light-DOM text with what there is to say about the load. */
  protected frame(content: () => TemplateResult): TemplateResult {
    if (isServer) this.data.hostUpdate();
    const { strings, data, locale } = this;
    const { status, value, error } = data;
    return html`<div class="base" lang=${locale.lang} aria-busy=${status === 'pending'} dir=${locale.dir === 'rtl' || this.hasAttribute('lang') ? locale.dir : nothing}><div class="fallback" ?hidden=${!!value}><slot></slot></div>${value ? content() : nothing}${error ? html`<div class="error" part="error" role="status">${error.code === 'not-found' ? strings.notFound : strings.failed} <button part="retry" @click=${() => data.retry()}>${strings.retry}</button></div>` : nothing}</div>`;
  }
}
