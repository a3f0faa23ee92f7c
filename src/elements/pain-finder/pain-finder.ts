import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { finderKind } from '../../data/kinds/finder.js';
import { rankMuscles, SIDES, type PainPlace, type PainQuery } from '../../data/rank-muscles.js';
import { MuscleSelectEvent } from '../../events/muscle-select-event.js';
import { RegionSelectEvent } from '../../events/region-select-event.js';
import { DatasetController, type LoadState } from '../../internal/dataset-controller.js';
import { gradeChipStyles } from '../../internal/grade-chip.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import type { FinderView } from './finder-picture.js';
import { styles } from './pain-finder.styles.js';
import { finderTemplate } from './pain-finder.template.js';

/**
 * "Where does it hurt?": choose one place or more, on the body or in a list that can be searched, answer two questions about
 * the tender spot, and read which muscles are often associated with it, in which order and why. It is no diagnosis: what
 * needs a doctor comes first. Choosing a muscle chooses it for the whole scope. In wellness mode there is nothing to choose.
 *
 * @tag pain-finder
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @slot care - The page's own way to care, below the red flags: a telephone number, a link.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {RegionSelectEvent} region-select - A place was chosen or let go; `regions` are all that are chosen now.
 * @fires {MuscleSelectEvent} muscle-select - A muscle was chosen; cancelable.
 * @fires {DatasetErrorEvent} dataset-error - The words, or a part of the picture, could not be loaded.
 * @csspart finder - the frame
 * @csspart heading - the title
 * @csspart picture - the body
 * @csspart places - the list of places
 * @csspart place - one place's button
 * @csspart chosen - what was chosen, in words
 * @csspart question - one question, and the choice of a view
 * @csspart answer - the answer
 * @csspart muscle - one muscle's button
 * @csspart referral - the small picture of where it is felt
 * @csspart grade - how sure anyone is
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class PainFinder extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host, gradeChipStyles, styles];

  static override properties: PropertyDeclarations = {
    topic: {},
    region: {},
    side: {},
    picked: { attribute: false },
    answers: { attribute: false },
    sought: { attribute: false },
    named: { attribute: false },
    turned: { attribute: false },
    whole: { attribute: false },
    drawing: { attribute: false },
    answered: { attribute: false },
  };

  /** Id of the topic whose muscles are asked about; default `back-pain`. */
  declare topic?: string;

  /**
   * Ids of the regions to begin with, with spaces between them; each may say its own side: `mid-buttock:left lumbar-midline`.
   */
  declare region?: string | null;

  /** Side of those regions that say none: `left`, `right` (the reader's own) or `both`. Default: not said, so that either counts. */
  declare side?: 'left' | 'right' | 'both' | null;

  /** What the reader chose. @internal */
  declare picked?: readonly PainPlace[];

  /** What of it the answer is about: it comes a moment after the choice shows. @internal */
  declare answered?: readonly PainPlace[] | undefined;

  /** What the reader answered. @internal */
  declare answers?: Omit<PainQuery, 'regions'>;

  /** What the list is searched for. @internal */
  declare sought?: string;

  /** The place that the pointer or the focus is on. @internal */
  declare named?: PainPlace;

  /** The view that the reader turned to. @internal */
  declare turned?: FinderView;

  /** Whether the whole body shows. @internal */
  declare whole?: boolean;

  readonly data = new DatasetController(this, () => ({ kind: finderKind, id: this.topicId }));

  /** What draws the picture; it comes after the list, and is no part of what Node renders. Null: it did not come. @internal */
  declare drawing?: typeof import('./finder-picture.js') | null | undefined;
  #fetching: Promise<void> | undefined;

  /** Of what the body was drawn. @internal */
  declare drawn?: readonly unknown[];

  readonly figure = new DatasetController(this, () => this.#drawn?.figureOf(this));
  readonly areas = new DatasetController(this, () => this.#drawn?.areasOf(this));

  /** @internal */
  override get loads(): readonly LoadState[] {
    return [this.data, this.figure, this.areas];
  }

  get #drawn(): PainFinder['drawing'] {
    return this.data.value && !this.wellness ? this.drawing : null;
  }

  /** @internal */
  get pictureFailed(): boolean {
    return this.drawing === null || [this.figure, this.areas].some(({ status }) => status === 'error');
  }

  /** @internal */
  get topicId(): string {
    return this.topic || 'back-pain';
  }

  /** What is chosen, of what there is. @internal */
  get places(): readonly PainPlace[] {
    const { region, side, picked } = this;
    const regions = this.data.value?.regions ?? {};
    const first = () =>
      (region ?? '').split(/\s+/).flatMap((place) => {
        const [id = '', own = side] = place.split(':');
        const said = regions[id]?.paired ? SIDES.filter((each) => each === own || own === 'both') : [];
        return (said.length ? said : (['midline'] as const)).map((side) => ({ id, side }));
      });
    return (picked ?? first()).filter(({ id }) => Object.hasOwn(regions, id));
  }

  /** @internal */
  get ranked(): ReturnType<typeof rankMuscles> {
    return rankMuscles(this.data.value!, { ...this.answers, regions: this.places });
  }

  /** @internal */
  get muscle(): string | undefined {
    return this.data.scope?.selection.muscle ?? undefined;
  }

  /** @internal */
  isChosen({ id, side }: PainPlace): boolean {
    return this.places.some((each) => each.id === id && each.side === side);
  }

  /** Chooses a place, or lets it go. @internal */
  toggle(place: PainPlace, fromPicture = false): void {
    const { id, side } = place;
    const there = this.isChosen(place);
    // A side that is said takes the place of one that was not.
    const rest = this.places.filter((each) => each.id !== id || (each.side !== side && each.side !== 'midline'));
    this.drawing?.follow(this, place, !there && !fromPicture);
    this.picked = there ? rest : [...rest, place];
    const { regions } = this.data.value!;
    const selected = (each: PainPlace) => ({
      id: each.id,
      side: regions[each.id]!.paired && each.side === 'midline' ? ('both' as const) : each.side,
    });
    this.dispatchEvent(new RegionSelectEvent(id, selected(place).side, this.picked.map(selected)));
  }

  /** Lets a place go, by a button that goes away with it. @internal */
  letGo(place: PainPlace): void {
    this.toggle(place);
    this.#toChosen();
  }

  #toChosen(): void {
    this.renderRoot.querySelector<HTMLElement>('.chosen')!.focus();
  }

  /** Chooses a muscle for the scope. @internal */
  choose(muscle: string): void {
    if (this.dispatchEvent(new MuscleSelectEvent(muscle, this.topicId)))
      this.data.scope?.update({ selection: { muscle } });
  }

  /** @internal */
  answer(answers: PainFinder['answers']): void {
    this.answers = { ...this.answers, ...answers };
  }

  /** A movement was ticked, or no longer. @internal */
  move(id: string): void {
    const rest = this.answers?.movements?.filter((each) => each !== id) ?? [];
    const there = this.answers?.movements?.includes(id);
    this.answer({ movements: there ? rest : [...rest, id] });
  }

  /** @internal */
  readonly toAnswer = (): void => this.renderRoot.querySelector<HTMLElement>('.answer > [tabindex]')?.focus();

  /** The place that an event is about: an area of the picture, or a button of the list. */
  #at({ target }: Event): PainPlace | undefined {
    const { region, side } = (target as Element).closest<HTMLElement>('[data-side]')?.dataset ?? {};
    return region ? { id: region, side: side as PainPlace['side'] } : undefined;
  }

  /** @internal */
  readonly onName = (event: Event): void => {
    const place = this.#at(event);
    // From one to the next there is one event of each: leaving, and coming.
    this.named = event.type.endsWith('out') ? undefined : place;
  };

  /** @internal */
  readonly onChoose = (event: Event): void => {
    const place = this.#at(event);
    if (place) this.toggle(place, event.target instanceof SVGElement);
  };

  /** Loads again what failed of the picture. @internal */
  readonly retryPicture = (): void => {
    for (const load of this.loads) if (load.status === 'error') load.retry();
    if (!this.drawing) this.#fetching = this.drawing = undefined;
    // The button goes away.
    this.#toChosen();
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What the page says counts before what the reader chose earlier.
    if (this.hasUpdated && ['topic', 'region', 'side'].some((name) => changed.has(name)))
      this.answered = this.picked = this.turned = this.whole = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.data.value && !this.wellness)
      this.#fetching ??= import('./finder-picture.js')
        .then((drawing) => {
          drawing.adopt(this.renderRoot as ShadowRoot);
          this.drawing = drawing;
        })
        .catch(() => {
          this.drawing = null;
        });
    // What a reader marked no longer follows its attribute, and a property would be text in a prerendered page.
    this.renderRoot.querySelectorAll('input').forEach((input) => (input.checked = input.defaultChecked));
    if (this.answered !== this.picked) setTimeout(() => (this.answered = this.picked), 30);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#fetching;
    return done;
  }

  override render(): TemplateResult {
    return this.frame(() => finderTemplate(this, this.data.value!, this.foreign(this.data.value!.lang)));
  }
}
