import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { massagerKind } from '../../data/kinds/massager.js';
import { poseFigureKind } from '../../data/kinds/pose-figure.js';
import { safeUrl } from '../../data/links.js';
import { bare, productIn } from '../../data/page-product.js';
import { ProductActionEvent } from '../../events/product-action-event.js';
import { DatasetController, type LoadState } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './massager-guide.styles.js';
import { massagerTemplate, type Massager } from './massager-guide.template.js';

/**
 * For the page of a shop that sells a hand-held massager: which muscles this kind is used on, what it can and can't reach
 * and how sure that is, how to use it there, and who should not. It says only what is fit for retail, whatever its claims
 * mode. The product's name and image come from its attributes, else from the page's own Product JSON-LD.
 *
 * @tag massager-guide
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @slot action - What a reader can do about the product: a link or a button of the page's own.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {ProductActionEvent} product-action - A reader presses what is in the slot `action`. Cancelable: prevented, nothing follows.
 * @fires {DatasetErrorEvent} dataset-error - It, or a picture, could not be loaded.
 * @csspart guide - the frame
 * @csspart heading - the product's name, or that of its kind
 * @csspart image - the picture of the product
 * @csspart figure - the picture of how it is used
 * @csspart steps - the list of steps
 * @csspart sources - the list of sources
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class MassagerGuide extends MuscleElement implements Massager {
  static override styles: CSSResultGroup = [tokens, host, styles];

  static override properties: PropertyDeclarations = {
    kind: {},
    head: {},
    product: {},
    image: {},
    opened: { attribute: false },
  };

  /** Kind of massager: `vibration-pad`, `ball`, `percussion` or `roller`. */
  declare kind?: string;

  /** The head that comes with it, in a word: `flat`, `point`, … The guide says whether its steps are written for such a one. */
  declare head?: string;

  /** The product's name. Default: that in the page's JSON-LD. */
  declare product?: string;

  /**
   * Address of the product's picture. Default: that in the page's JSON-LD. It shows where it is of the page's own origin, or
   * where the page shows it already: the guide asks nobody else for it.
   */
  declare image?: string;

  /** Technique of the group that was opened last. @internal */
  declare opened?: string | undefined;

  readonly data = new DatasetController(this, () => (this.kind ? { kind: massagerKind, id: this.kind } : undefined));

  /** The text does not wait for it. */
  readonly figure = new DatasetController(this, () => {
    const id = this.#shown;
    return id ? { kind: poseFigureKind, id } : undefined;
  });

  /** Technique of the group that was opened last, if it has one; else, and at first, that of the first that has one. */
  get #shown(): string | undefined {
    return this.opened ?? this.data.value?.groups.find(({ how }) => how)?.how?.technique;
  }

  /** The product as its page tells of it. */
  #page: { name: string; image: string | undefined } | undefined;

  /** @internal */
  override get loads(): readonly LoadState[] {
    return [this.data, this.figure];
  }

  /** @internal */
  get productName(): string {
    return this.product || this.#page?.name || '';
  }

  /** Empty: it is not known yet whether it may show. @internal */
  get productImage(): string | undefined {
    return this.#page ? this.#page.image : this.image && '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Not sooner: the first render is the one that Node made.
    void this.updateComplete.then(() => {
      this.#readPage();
      this.requestUpdate();
    });
  }

  /** Only reads: what a page says of itself stays as it is. */
  #readPage(): void {
    const { baseURI, images } = document;
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    const texts = [...scripts].map(({ textContent }) => textContent);
    const product = productIn(texts, location.href);
    const allowed = (address: string) => {
      const url = safeUrl(address, baseURI);
      if (!url || new URL(url).origin === location.origin) return url ?? undefined;
      // At the address that the page has it from already; its size may be another.
      return [...images].map(({ currentSrc }) => currentSrc).find((src) => bare(src) === bare(url));
    };
    const addresses = this.image ? [this.image] : (product?.images ?? []);
    this.#page = { name: product?.name ?? '', image: addresses.map(allowed).find((url) => url) };
  }

  /** @internal */
  readonly open = ({ target, newState }: ToggleEvent): void => {
    const { dataset, firstElementChild } = target as HTMLDetailsElement;
    const technique = dataset['technique'];
    if (newState !== 'open' || technique === this.#shown) return;
    // The group that was open closes, and takes with it what stood above. The first one opens by itself, and moves nothing.
    firstElementChild!.scrollIntoView({ block: 'nearest' });
    this.opened = technique;
  };

  /** @internal */
  readonly act = (event: Event): void => {
    const path = event.composedPath();
    // What is in the slot, and in the shadow roots there.
    const pressed = path
      .slice(0, path.indexOf(event.currentTarget!))
      .find((each) => each instanceof Element && each.matches('a[href], button, [type=submit]'));
    if (!pressed) return;
    const { href } = pressed as HTMLAnchorElement;
    const action = new ProductActionEvent(this.productName, this.kind ?? '', safeUrl(href));
    if (!this.dispatchEvent(action)) event.preventDefault();
  };

  override render(): TemplateResult {
    const frame = this.frame(() => {
      const document = this.data.value!;
      const { value, error } = this.figure;
      return massagerTemplate(document, error ? undefined : value, this.foreign(document.lang), this);
    });
    // What the page wants readers to do is there whether or not the guide is.
    return html`${frame}${this.data.value ? nothing : html`<slot name="action" @click=${this.act}></slot>`}`;
  }
}
