/** A reader presses what the page put into a massager guide to act on the product. Cancelable: prevented, the page is not left. */
export class ProductActionEvent extends Event {
  /** The product's name; empty where none is known. */
  readonly product: string;
  /** Kind of massager, as the guide was told. */
  readonly kind: string;
  /** Absolute URL that it leads to; null: a button of the page's own. */
  readonly url: string | null;

  constructor(product: string, kind: string, url: string | null) {
    super('product-action', { bubbles: true, composed: true, cancelable: true });
    this.product = product;
    this.kind = kind;
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-action': ProductActionEvent;
  }
}
