import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { evidenceKind } from '../../data/kinds/evidence.js';
import { DatasetController } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * What is claimed, and how sure anyone is of it: the grade in plain words, what speaks for and against, what would change it.
 *
 * @tag evidence-panel
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {DatasetErrorEvent} dataset-error - It could not be loaded.
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class EvidencePanel extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host];

  static override properties: PropertyDeclarations = { topic: {}, muscle: {}, claim: {}, variant: {} };

  /** Id of the topic. */
  declare topic?: string;

  /** Id of the muscle. */
  declare muscle?: string;

  /** Id of one claim. */
  declare claim?: string;

  /** How much to show: `full` (default) or `chip`. */
  declare variant?: 'full' | 'chip';

  readonly data = new DatasetController(this, ({ selection }) => {
    const id = this.claim || this.muscle || this.topic || selection.muscle || 'back-pain';
    return { kind: evidenceKind, id };
  });

  override render(): TemplateResult {
    return this.frame(() => html`<div class="frame"></div>`);
  }
}
