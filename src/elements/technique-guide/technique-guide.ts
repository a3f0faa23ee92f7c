import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { poseFigureKind } from '../../data/kinds/pose-figure.js';
import { techniquesKind } from '../../data/kinds/techniques.js';
import type { Technique, TechniqueSteps } from '../../data/types.js';
import { DatasetController, type LoadState } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import type { Player } from './player.js';
import { styles } from './technique-guide.styles.js';
import { guideTemplate, type Guide } from './technique-guide.template.js';

/**
 * What a reader can do for a muscle, by hand, with a ball or with a vibrating massager: what to be careful about first,
 * then the steps, with a figure and a timer that guides through them.
 *
 * @tag technique-guide
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {TechniqueStepEvent} technique-step - A reader is guided: starts, goes to a step, pauses, goes on, stops, is done.
 * @fires {DatasetErrorEvent} dataset-error - It, or its picture, could not be loaded.
 * @csspart guide - the frame
 * @csspart heading - the name of the muscle or the group
 * @csspart tools - the choice of tools
 * @csspart technique - what is done, in a few words
 * @csspart figure - the picture
 * @csspart position - how the body is held
 * @csspart player - the timer with its buttons
 * @csspart button - one button
 * @csspart steps - the list of steps
 * @csspart sources - the list of sources
 * @csspart footer - sources and date
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class TechniqueGuide extends MuscleElement implements Guide {
  static override styles: CSSResultGroup = [tokens, host, styles];

  static override properties: PropertyDeclarations = {
    muscle: {},
    technique: {},
    tool: {},
    picked: { attribute: false },
  };

  /** Id of the muscle or of a group. Without it the muscle chosen in the scope counts. */
  declare muscle?: string;

  /** Id of the technique to begin with; without a muscle, the only one that shows. */
  declare technique?: string;

  /** Tool to begin with: `hand`, `ball` or `vibration`. Default: the first that is advised. */
  declare tool?: 'hand' | 'ball' | 'vibration';

  /** Tool that the reader chose. @internal */
  declare picked?: string;

  readonly data = new DatasetController(this, ({ selection }) => {
    const id = this.muscle || this.technique || selection.muscle;
    return id ? { kind: techniquesKind, id } : undefined;
  });

  /** The text does not wait for it. */
  readonly figure = new DatasetController(this, () => {
    const shown = this.#shown;
    return shown?.how ? { kind: poseFigureKind, id: shown.id } : undefined;
  });

  /** @internal */
  player: Player | undefined;

  #starting: Promise<void> | undefined;

  /** The time, in milliseconds; it counts on while the device sleeps. @internal */
  now = (): number => Date.now();

  /** @internal */
  override get loads(): readonly LoadState[] {
    return [this.data, this.figure];
  }

  /** The technique that shows. */
  get #shown(): Technique | undefined {
    const techniques = this.data.value?.techniques ?? [];
    return (
      techniques.find(({ tool }) => tool === this.picked) ??
      techniques.find(({ id }) => id === this.technique) ??
      techniques.find(({ tool }) => tool === this.tool) ??
      techniques.find(({ how }) => how) ??
      techniques[0]
    );
  }

  /** Steps of it that may show. */
  get #steps(): TechniqueSteps['steps'] {
    const shown = this.#shown;
    return shown ? this.stepsOf(shown) : [];
  }

  /** @internal */
  stepsOf({ how }: Technique): TechniqueSteps['steps'] {
    return (how?.steps ?? []).filter(({ advice }) => advice && (!this.wellness || advice.mode === 'wellness'));
  }

  /** @internal */
  readonly pick = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    this.picked = this.data.value?.techniques.find(({ id }) => id === value)?.tool;
  };

  /** Starts the guidance, which few ask for: it loads now, once however often it is pressed. @internal */
  readonly start = (): Promise<void> => {
    // Some browsers focus no button that is clicked.
    this.renderRoot.querySelector<HTMLElement>('.start')?.focus({ preventScroll: true });
    return (this.#starting ??= this.#start().finally(() => (this.#starting = undefined)));
  };

  async #start(): Promise<void> {
    try {
      const { Player } = await import('./player.js');
      const steps = this.#steps;
      // Meanwhile it may have gone.
      if (steps.length && this.isConnected) (this.player ??= new Player(this)).start(this.#shown!.id, steps);
    } catch {
      // Without it the list of steps says the same; it can be pressed again.
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#obey(changed);
    if (!this.player || !this.isConnected) return;
    // What is here already shows in this update.
    this.data.hostUpdate();
    // Other words are another guidance; out of the page there is none. A page that hears of its end may choose at once.
    this.player.keepTo(this.#shown, this.#steps);
    this.#obey(changed);
  }

  /** What the page says counts before what the reader chose earlier. */
  #obey(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('technique') || changed.has('tool'))) this.picked = undefined;
  }

  protected override updated(): void {
    // The browser keeps what a reader chose, until he is told otherwise.
    for (const input of this.renderRoot.querySelectorAll('input')) input.checked = input.value === this.#shown?.id;
  }

  override render(): TemplateResult {
    return this.frame(() => {
      const document = this.data.value!;
      const technique = this.#shown!;
      const { error, value } = this.figure;
      // While the next figure is on its way the controller keeps the one before.
      const figure = value?.id === technique.id ? value : undefined;
      return guideTemplate(document, technique, error ? null : figure, this.foreign(document.lang), this);
    });
  }
}
