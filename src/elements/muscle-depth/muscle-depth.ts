import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { depthKind } from '../../data/kinds/depth.js';
import { sectionKind } from '../../data/kinds/section.js';
import type { DepthSection } from '../../data/types.js';
import { DatasetController, type LoadState } from '../../internal/dataset-controller.js';
import { gradeChipStyles } from '../../internal/grade-chip.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './muscle-depth.styles.js';
import { depthTemplate } from './muscle-depth.template.js';

/**
 * How deep a muscle lies: the layers over it from the skin inward, a cut through the trunk that shows them, and whether
 * fingers, a massager or a needle reach it, each with how sure anyone is. Millimetres only where a study measured them.
 *
 * @tag muscle-depth
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {DatasetErrorEvent} dataset-error - The muscle, or the picture, could not be loaded; without the picture the words stay.
 * @csspart depth - the frame
 * @csspart heading - the title
 * @csspart figure - the picture with its caption
 * @csspart layers - the layers, from the skin inward
 * @csspart grade - how sure anyone is
 * @csspart sources - the list of sources
 * @csspart footer - sources, date, disclaimer
 * @csspart error - what is said when the muscle could not be loaded
 * @csspart retry - the button beside it, or in the place of the picture
 */
export class MuscleDepth extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host, gradeChipStyles, styles];

  static override properties: PropertyDeclarations = { muscle: {}, sectionLevel: { attribute: 'level' } };

  /** Id of the muscle. Without it the element shows the muscle chosen in its scope. */
  declare muscle?: string;

  /** Vertebra that the cut lies at; default and, so far, only `L3`. */
  declare sectionLevel?: string;

  readonly data = new DatasetController(this, ({ selection }) => {
    const id = this.muscle || selection.muscle;
    return id ? { kind: depthKind, id } : undefined;
  });

  /** The picture; only of a muscle that it shows. @internal */
  readonly figure = new DatasetController(this, () => {
    const section = this.#section;
    return section?.layers.length ? { kind: sectionKind, id: section.figure } : undefined;
  });

  override get loads(): readonly LoadState[] {
    return [this.data, this.figure];
  }

  get #section(): DepthSection | undefined {
    const { sectionLevel } = this;
    return this.data.value?.sections.find(({ level }) => level === (sectionLevel || 'L3'));
  }

  override render(): TemplateResult {
    return this.frame(() => {
      const document = this.data.value!;
      return depthTemplate(this, document, this.#section, this.foreign(document.lang));
    });
  }
}
