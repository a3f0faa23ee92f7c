import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guideKind } from '../../data/kinds/guide.js';
import { DatasetController } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * The whole article on a topic, put together from the other elements.
 *
 * @tag muscle-guide
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {DatasetErrorEvent} dataset-error - It could not be loaded.
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class MuscleGuide extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host];

  static override properties: PropertyDeclarations = { topic: {} };

  /** Id of the topic; default `back-pain`. */
  declare topic?: string;

  readonly data = new DatasetController(this, () => ({ kind: guideKind, id: this.topic || 'back-pain' }));

  override render(): TemplateResult {
    return this.frame(() => html`<div class="frame"></div>`);
  }
}
