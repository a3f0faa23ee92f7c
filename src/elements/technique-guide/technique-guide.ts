import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { techniquesKind } from '../../data/kinds/techniques.js';
import { DatasetController } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * What a reader can do for a muscle, step by step, with what to be careful about first.
 *
 * @tag technique-guide
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {DatasetErrorEvent} dataset-error - It could not be loaded.
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class TechniqueGuide extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host];

  static override properties: PropertyDeclarations = { muscle: {}, technique: {} };

  /** Id of the muscle or of a group. Without it the muscle chosen in the scope counts. */
  declare muscle?: string;

  /** Id of the technique to begin with. */
  declare technique?: string;

  readonly data = new DatasetController(this, ({ selection }) => {
    const id = this.muscle || this.technique || selection.muscle;
    return id ? { kind: techniquesKind, id } : undefined;
  });

  override render(): TemplateResult {
    return this.frame(() => html`<div class="frame"></div>`);
  }
}
