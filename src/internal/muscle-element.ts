import { html, isServer, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ClaimsMode } from '../data/types.js';
import { english, loadLocale, localeOf, type Locale } from '../i18n/locale.js';
import type { LoadState } from './dataset-controller.js';
import { languageOf, watchLanguage } from './language.js';
import { serverScope } from './server-scope.js';

/**
 * What the elements have in common: language, theme, claims mode, the frame with fallback, progress and error, and the
 * take-over of a server-rendered shadow root.
 *
 * @cssprop --muscle-color-ink - text
 * @cssprop --muscle-color-muted - secondary text
 * @cssprop --muscle-color-paper - background
 * @cssprop --muscle-color-tint - quiet background
 * @cssprop --muscle-color-line - hairlines
 * @cssprop --muscle-color-accent - links, numbers, buttons, the chosen
 * @cssprop --muscle-color-muscle - the muscle spoken of, in the layer bar
 * @cssprop --muscle-radius - corner radius
 * @cssprop --muscle-font-size - text size; default: the page's, between 15 and 20 px
 * @cssprop --muscle-font-family - typeface; default: the page's
 * @cssprop --muscle-heading-font-family - headings' typeface; default: that of the text
 */
export abstract class MuscleElement extends LitElement {
  /** Tells our classes from others of the same name, also to another copy of the library. @internal */
  static readonly isMuscleWidget = true;

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

  /** The element's door to the dataset. @internal */
  abstract readonly data: LoadState;

  /** All that the element loads, in the order in which one depends on the other. @internal */
  get loads(): readonly LoadState[] {
    return [this.data];
  }

  #unwatch: (() => void) | undefined;
  #prerendered = false;

  get #lang(): string {
    return isServer ? (this.getAttribute('lang') ?? serverScope()?.lang ?? '') : languageOf(this);
  }

  /** The element's language. @internal */
  get locale(): Locale {
    return localeOf(this.#lang) ?? english;
  }

  /**
   * Whether only what is fit for retail may show: by the element's mode, the scope's, or that of anything around it, which
   * counts before a scope is upgraded and where one never is. @internal
   */
  get wellness(): boolean {
    return [this.claims, this.data.scope?.claims].includes('wellness') || !!this.closest?.('[claims=wellness]');
  }

  /** ARIA level of the element's own heading. @internal */
  get level(): number {
    return this.headingLevel || 3;
  }

  /** Whether it is part of a guide of ours, be that ready or not: it says the red flags once, for all. @internal */
  get nested(): boolean {
    if (isServer) return !!serverScope()?.host?.endsWith('muscle-guide');
    const { host } = this.getRootNode() as ShadowRoot;
    return (
      !!host?.localName.endsWith('muscle-guide') &&
      (host.constructor === HTMLElement || 'isMuscleWidget' in host.constructor)
    );
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
    this.#prerendered = !!this.shadowRoot;
    return super.createRenderRoot();
  }

  // What most pages do not need is loaded here, when an element does. Without such a need nothing is waited for.
  protected override async scheduleUpdate(): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    const { theme } = this;
    const prerendered = this.#prerendered;
    this.#prerendered = false;
    // Lit would put its nodes before those of the page.
    if (prerendered) this.renderOptions.renderBefore = undefined;
    // The presets go by the attribute.
    if (theme) this.setAttribute('theme', theme);
    else this.removeAttribute('theme');
    try {
      // Again where the language changed meanwhile.
      while (!localeOf(this.#lang)) await loadLocale(this.#lang);
      if (theme) (await import('../styles/themes.js')).adopt(root);
      if (prerendered) (await import('./take-over.js')).takeOver(this, root);
    } catch {
      // Nodes that are not what this version renders (an older page, a tampered one) make way for a fresh render.
      if (prerendered) root.replaceChildren();
    }
    await super.scheduleUpdate();
    // Lit takes over what was set before the upgrade in its first update only.
    if (theme !== this.theme) this.requestUpdate();
  }

  abstract override render(): TemplateResult;

  /** The language of the dataset's text where it is not that of the element's own words; else nothing. */
  protected foreign(contents: string): string | typeof nothing {
    return contents === this.locale.lang ? nothing : contents;
  }

  /** Frame of a data element: its content, or the light-DOM text with what there is to say about the load. */
  protected frame(content: () => TemplateResult): TemplateResult {
    if (isServer) this.loads.forEach((load) => load.hostUpdate());
    const { data } = this;
    const { strings } = this.locale;
    const { status, value, error } = data;
    // That nobody checked a translation comes before it, once in a guide.
    const notice = !this.nested && (value as { notice?: string } | undefined)?.notice;
    return this.base(
      html`<div class="fallback" ?hidden=${!!value}><slot></slot></div>${notice ? html`<p class="small">${notice}</p>` : nothing}${value ? content() : nothing}${error ? html`<div class="error" part="error" role="status">${error.code === 'not-found' ? strings.notFound : strings.failed} <button part="retry" @click=${() => data.retry()}>${strings.retry}</button></div>` : nothing}`,
      status === 'pending',
    );
  }

  /** The box around all that an element shows. */
  protected base(content: TemplateResult, busy = false): TemplateResult {
    const { lang, dir } = this.locale;
    return html`<div class="base" lang=${lang} aria-busy=${busy} dir=${dir === 'rtl' || this.hasAttribute('lang') ? dir : nothing}>${content}</div>`;
  }
}
