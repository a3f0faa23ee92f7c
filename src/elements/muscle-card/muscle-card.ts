import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { cardFigureKind } from '../../data/kinds/card-figure.js';
import { muscleKind } from '../../data/kinds/muscle.js';
import { DatasetController, type LoadState } from '../../internal/dataset-controller.js';
import { gradeChipStyles } from '../../internal/grade-chip.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './muscle-card.styles.js';
import { cardTemplate } from './muscle-card.template.js';

/**
 * One muscle: what it does, whether a hand reaches it, where its trigger points lie and refer pain, what to be careful
 * about, and how sure anyone is of it.
 *
 * @tag muscle-card
 * @slot - Text for readers without script and for feeds; shown until the card is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {DatasetErrorEvent} dataset-error - The muscle, or its picture, could not be loaded.
 * @csspart card - the frame
 * @csspart heading - the muscle's name
 * @csspart summary - the lead
 * @csspart figure - the muscle in its place
 * @csspart trigger-point - one trigger point
 * @csspart grade - how sure anyone is
 * @csspart why - why it matters
 * @csspart looks-like - what can feel alike
 * @csspart self-care - what a reader can do
 * @csspart sources - the list of sources
 * @csspart footer - sources, date, disclaimer
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 * @cssprop --muscle-card-padding - space inside each cell
 */
export class MuscleCard extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host, gradeChipStyles, styles];

  static override properties: PropertyDeclarations = { muscle: {}, variant: {} };

  /** Id of the muscle. Without it the card shows the muscle chosen in its scope. */
  declare muscle?: string;

  /** How much to show: `full` (default), `compact` or `row`. */
  declare variant?: 'full' | 'compact' | 'row';

  readonly data = new DatasetController(this, ({ selection }) => {
    const id = this.muscle || selection.muscle;
    return id ? { kind: muscleKind, id } : undefined;
  });

  /** Asked for when the muscle is known, so that one that does not exist fails once; the text does not wait for it. */
  readonly figure = new DatasetController(this, () => {
    const document = this.data.value;
    return document && this.variant !== 'row' ? { kind: cardFigureKind, id: document.muscle.id } : undefined;
  });

  /** @internal */
  override get loads(): readonly LoadState[] {
    return [this.data, this.figure];
  }

  override render(): TemplateResult {
    return this.frame(() => {
      const document = this.data.value!;
      const { error, value } = this.figure;
      // While the next figure is on its way the controller keeps the one before.
      const figure = value?.id === document.muscle.id ? value : undefined;
      return cardTemplate(
        document,
        error ? null : figure,
        this.locale,
        this.foreign(document.lang),
        this.wellness,
        this.variant,
        this.level,
        this.nested,
      );
    });
  }
}
