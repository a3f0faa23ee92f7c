import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { evidenceKind } from '../../data/kinds/evidence.js';
import { DatasetController } from '../../internal/dataset-controller.js';
import { gradeChipStyles } from '../../internal/grade-chip.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './evidence-panel.styles.js';
import { evidenceTemplate } from './evidence-panel.template.js';

/**
 * What is claimed, and how sure anyone is of it: who says it and what he gains by it, the grade in plain words, what
 * speaks for and against, what would change it. In wellness mode it leaves out each claim that is not fit for retail.
 *
 * @tag evidence-panel
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {DatasetErrorEvent} dataset-error - The claims could not be loaded.
 * @csspart panel - the frame
 * @csspart heading - the heading
 * @csspart claim - one claim, with all that is said of it
 * @csspart claim-text - what is claimed
 * @csspart grade - how sure anyone is
 * @csspart plain - what can honestly be said
 * @csspart side - what was found for it, against it, of harm, or besides
 * @csspart source - the link to a source
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class EvidencePanel extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host, gradeChipStyles, styles];

  static override properties: PropertyDeclarations = { topic: {}, muscle: {}, claim: {}, variant: {} };

  /** Id of the topic: all its claims. Default: those of the muscle chosen in the scope; with none chosen, of `back-pain`. */
  declare topic?: string;

  /** Id of the muscle: the claims that concern it. Counts before `topic`. */
  declare muscle?: string;

  /** Id of one claim. Counts before the others. */
  declare claim?: string;

  /** How much to show: `full` (default), or `chip`, a line for inside an article: the grade, what can be said, and the rest to open. */
  declare variant?: 'full' | 'chip';

  readonly data = new DatasetController(this, ({ selection }) => {
    const id = this.claim || this.muscle || this.topic || selection.muscle || 'back-pain';
    return { kind: evidenceKind, id };
  });

  override render(): TemplateResult {
    return this.frame(() => {
      const document = this.data.value!;
      return evidenceTemplate(document, this, this.foreign(document.lang));
    });
  }
}
