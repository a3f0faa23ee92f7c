import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { DatasetController } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * A sign-up form that posts to the page’s own endpoint.
 *
 * @tag newsletter-signup
 * @slot - Text for readers without script and for feeds.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 */
export class NewsletterSignup extends MuscleElement {
  /** It shows without a document of the dataset. @internal */
  static readonly standsAlone = true;

  static override styles: CSSResultGroup = [tokens, host];

  static override properties: PropertyDeclarations = {};

  /** Its door to the scope; it asks for no document. @internal */
  readonly data = new DatasetController(this, () => undefined);

  override render(): TemplateResult {
    return this.base(html`<slot></slot>`);
  }
}
