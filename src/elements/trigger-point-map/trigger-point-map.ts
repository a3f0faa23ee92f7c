import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { MuscleFigure, ViewFigure } from '../../data/figures.js';
import { packKind } from '../../data/kinds/pack.js';
import { patternsKind } from '../../data/kinds/patterns.js';
import { regionsKind } from '../../data/kinds/regions.js';
import { viewFigureKind } from '../../data/kinds/view-figure.js';
import type { PatternPoint, PatternsDocument } from '../../data/types.js';
import { MuscleSelectEvent } from '../../events/muscle-select-event.js';
import { RegionSelectEvent } from '../../events/region-select-event.js';
import { TriggerPointSelectEvent } from '../../events/trigger-point-select-event.js';
import { enFigure } from '../../i18n/en-figure.js';
import { enMap } from '../../i18n/en-map.js';
import { DatasetController, type LoadState } from '../../internal/dataset-controller.js';
import { gradeChipStyles } from '../../internal/grade-chip.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { framed, picture, type Felt, type Side } from './map-picture.js';
import { feltIn, mapTemplate } from './map.template.js';
import { PanZoom } from './pan-zoom.js';
import { styles } from './trigger-point-map.styles.js';

const LAYERS = [1, 2, 3, 4, 5] as const;
const VIEWS = ['back', 'front', 'side'] as const;
export type View = (typeof VIEWS)[number];

/**
 * The body map: muscles in their layers, their trigger points, and where these are felt. Choosing a muscle, in the picture or
 * in the list beside it, brings it forward; its trigger points can be stepped through. A list says in words all that the
 * picture shows.
 *
 * @tag trigger-point-map
 * @slot - Text for readers without script and for feeds; shown until the map is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {MuscleSelectEvent} muscle-select - A muscle was chosen; cancelable.
 * @fires {TriggerPointSelectEvent} trigger-point-select - A trigger point was chosen.
 * @fires {RegionSelectEvent} region-select - A region was chosen.
 * @fires {DatasetErrorEvent} dataset-error - The words, or a part of the picture, could not be loaded.
 * @csspart map - the frame
 * @csspart heading - the title
 * @csspart picture - the picture itself
 * @csspart caption - what it shows, in words
 * @csspart panel - the list beside it
 * @csspart muscle - one muscle's button
 * @csspart trigger-point - one trigger point
 * @csspart region - one region's button
 * @csspart grade - how sure anyone is
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class TriggerPointMap extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host, gradeChipStyles, styles];

  static override properties: PropertyDeclarations = {
    topic: {},
    muscle: {},
    region: {},
    view: {},
    wholeBody: { type: Boolean, attribute: 'whole-body' },
    side: {},
    layer: { type: Number },
    point: {},
    every: { attribute: false },
    named: { attribute: false },
  };

  /** Id of the topic whose muscles are drawn. Without it, and without `muscle`: `back-pain`. */
  declare topic?: string;

  /** Id of the muscle brought forward. Without it the map follows the selection of its scope. With it and no `topic` that muscle alone is drawn. */
  declare muscle?: string | null;

  /** Id of a region: shows which muscles are felt there. */
  declare region?: string | null;

  /** `back`, `front` or `side`; default: where the chosen muscle is seen best, else `back`. */
  declare view?: View;

  /** The whole body instead of the trunk. */
  declare wholeBody?: boolean;

  /** `left`, `right` (the reader's own) or `both` (default). */
  declare side?: Side;

  /** 1 (default: from the skin) to 5 (the deepest muscles), 6 bones only: what lies nearer to the skin is taken away. */
  declare layer?: number;

  /** Id of the trigger point that is shown alone; none: all of the chosen muscle's. */
  declare point?: string | null;

  /** Whether muscles outside the topic are drawn too. @internal */
  declare every: boolean;

  /** The muscle in the list that the pointer or the focus is on. @internal */
  declare named?: string;

  /** @internal */
  readonly panZoom = new PanZoom(this);

  readonly data = new DatasetController(this, () => ({ kind: patternsKind, id: this.scene }));
  readonly #base = new DatasetController(this, () =>
    this.#placeable ? { kind: viewFigureKind, id: this.figure } : undefined,
  );
  readonly #pack = new DatasetController(this, () => {
    const { scene, figure } = this;
    // A muscle that is drawn alone is not in every figure.
    const drawn = this.topicId ? this.#placeable : this.data.value?.muscles[scene]?.views.includes(figure);
    return drawn ? { kind: packKind, id: `${figure}-${scene}` } : undefined;
  });
  readonly #layers = LAYERS.map(
    (layer) =>
      new DatasetController(this, () =>
        this.data.value && this.every ? { kind: packKind, id: `${this.figure}-layer-${layer}` } : undefined,
      ),
  );
  readonly #regions = new DatasetController(this, () =>
    this.data.value && (this.chosen || this.region) ? { kind: regionsKind, id: this.seenFrom } : undefined,
  );

  override get loads(): readonly LoadState[] {
    return [this.data, this.#base, this.#pack, ...this.#layers, this.#regions];
  }

  /** The topic that is drawn, if the map is not of one muscle alone. @internal */
  get topicId(): string | undefined {
    return this.topic || (this.muscle ? undefined : 'back-pain');
  }

  /** What the words are about. @internal */
  get scene(): string {
    return this.topicId ?? this.muscle!;
  }

  /** Id of the muscle that is spoken of, or was before a region was. */
  get #wanted(): string | undefined {
    return this.muscle ?? this.#local ?? this.data.scope?.selection.muscle ?? undefined;
  }

  /** Id of the muscle that is brought forward. @internal */
  get chosen(): string | undefined {
    return this.region ? undefined : this.#wanted;
  }

  /** @internal */
  get peeled(): number {
    return Math.min(6, Math.max(1, this.layer || 1));
  }

  /** Whether it is known which figure to show: then it is not waited for the words. */
  get #placeable(): boolean {
    return !!(this.data.value || this.view || !this.chosen);
  }

  /** The figure that shows the chosen muscle best. */
  get #best(): readonly string[] {
    return (this.data.value?.muscles[this.chosen ?? '']?.views[0] ?? '').split('-');
  }

  /** @internal */
  get seenFrom(): View {
    return VIEWS.find((each) => each === (this.view ?? this.#best[1])) ?? 'back';
  }

  /** Id of the figure that is shown. @internal */
  get figure(): string {
    return `${(this.wholeBody ?? (!this.view && this.#best[0] === 'body')) ? 'body' : 'torso'}-${this.seenFrom}`;
  }

  /** Muscle id to its figure in the view that is shown. */
  get #figures(): Record<string, MuscleFigure> {
    return Object.assign(
      Object.create(null) as object,
      ...[...this.#layers, this.#pack].map(({ value }) => value?.muscles),
    ) as Record<string, MuscleFigure>;
  }

  /** Chooses a muscle, as a reader does; null: none. @internal */
  choose(muscle: string | null, fromPicture = false): void {
    if (muscle && !this.dispatchEvent(new MuscleSelectEvent(muscle, this.topicId ?? null))) return;
    this.region = this.point = null;
    // The button that is left goes away.
    this.named = '';
    this.#local = undefined;
    // A map that is pinned to a muscle keeps its choice to itself, and any map a muscle of which only maps know.
    if (typeof this.muscle === 'string') this.muscle = muscle ?? '';
    else if (muscle && !this.data.value?.muscles[muscle]) this.#local = muscle;
    else this.data.scope?.update({ selection: { muscle } });
    this.requestUpdate();
    if (!fromPicture) this.#turnToPanel();
  }

  /** @internal */
  choosePoint(muscle: string, point: string | null, fromPicture = false): void {
    if (muscle !== this.chosen) this.choose(muscle, fromPicture);
    if (muscle !== this.chosen) return;
    this.point = point;
    if (point) this.dispatchEvent(new TriggerPointSelectEvent(muscle, point));
  }

  /** Goes to the next of the chosen muscle's points, round and round. @internal */
  step(): void {
    const { chosen, point } = this;
    const points = this.data.value!.muscles[chosen!]!.points;
    this.choosePoint(chosen!, points[(points.findIndex(({ id }) => id === point) + 1) % points.length]!.id);
  }

  /** @internal */
  chooseRegion(region: string | null): void {
    this.region = region;
    if (region) this.dispatchEvent(new RegionSelectEvent(region, this.side ?? 'both'));
    this.#turnToPanel();
  }

  /** @internal */
  change(changes: Partial<Pick<TriggerPointMap, 'view' | 'wholeBody' | 'side' | 'layer' | 'every'>>): void {
    // Another view of the whole body is of the whole body too.
    Object.assign(this, { wholeBody: this.figure.startsWith('body') }, changes);
    this.#placed = true;
  }

  /** Loads again what failed of the picture. @internal */
  retry(): void {
    // The button goes away.
    this.renderRoot.querySelector<HTMLElement>('.picture')!.focus();
    for (const load of this.loads) if (load.status === 'error') load.retry();
  }

  /** What was pressed is gone: the keyboard goes on at the head of what came in its place. */
  #turnToPanel(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.panel [tabindex="-1"]')?.focus());
  }

  /** Something in the picture was pressed. @internal */
  readonly onPicture = ({ target }: Event): void => {
    const { point, muscle } = (target as Element).closest<SVGElement>('[data-muscle]')?.dataset ?? {};
    if (this.panZoom.dragged || !muscle) return;
    if (point) this.choosePoint(muscle, point, true);
    else this.choose(muscle, true);
  };

  /** A choice that is not the scope's. */
  #local: string | undefined;
  #selected: string | null | undefined;
  #spoken: string | undefined;
  #placed = true;
  #figure = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Out of the page there is no scope; the reader's place is kept for the way back.
    if (!this.isConnected) return;
    const selected = this.data.scope?.selection.muscle;
    if (selected !== this.#selected) this.#local = undefined;
    this.#selected = selected;
    const wanted = this.#wanted;
    if (wanted !== this.#spoken) {
      if (this.hasUpdated && !changed.has('region')) this.region = null;
      if (!changed.has('point')) this.point = null;
      // The page's own view holds for the muscle it came with.
      this.#placed = !this.hasUpdated && !!this.view;
    }
    this.#spoken = wanted;
    // Goes to where it is to be seen, once: after that the view is the reader's.
    const views = this.data.value?.muscles[this.chosen ?? '']?.views;
    if (!this.#placed && views) {
      this.#placed = true;
      const [scale, view] = this.#best;
      if (!views.includes(this.figure)) Object.assign(this, { view, wholeBody: scale === 'body' });
    }
    if (this.figure !== this.#figure) this.panZoom.reset();
    this.#figure = this.figure;
  }

  // What a reader marked no longer follows its attribute, and a property would be written into a prerendered page as text.
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.renderRoot.querySelectorAll('input').forEach((input) => (input.checked = input.defaultChecked));
  }

  override render(): TemplateResult {
    return this.frame(() => this.#map(this.data.value!));
  }

  #map(whole: PatternsDocument): TemplateResult {
    const { locale, seenFrom, wellness } = this;
    // A place to press and the pain it is said to send elsewhere: no text for a shop.
    const document = wellness
      ? {
          ...whole,
          muscles: Object.fromEntries(
            Object.entries(whole.muscles).map(([id, muscle]) => [id, { ...muscle, points: [] }]),
          ),
          regions: {},
          sources: {},
        }
      : whole;
    const words = locale.more?.map ?? enMap;
    const seen = (locale.more?.figure ?? enFigure).seen[seenFrom];
    // From the side the right is seen, whatever was chosen.
    const side =
      seenFrom === 'side' ? 'right' : this.side === 'left' || this.side === 'right' ? this.side : ('both' as const);
    const region = (!wellness && this.region) || undefined;
    const figures = this.#figures;
    const wanted = this.chosen ?? '';
    const pattern = document.muscles[wanted];
    // A muscle that is neither drawn nor described counts as none.
    const name = pattern?.name ?? figures[wanted]?.name;
    const chosen = name && wanted;
    const point = pattern?.points.find(({ id }) => id === this.point);
    const label = (id: string) => {
      const { label = id, paired = false } = document.regions[id] ?? {};
      return paired && side !== 'both' ? `${label}, ${words.yours[side]}` : label;
    };

    // All that could be spoken of; and what is.
    const all: (readonly [muscle: string, point: PatternPoint])[] = region
      ? feltIn(document, region).map(({ id, point: each }) => [id, each])
      : (pattern?.points ?? []).map((each) => [wanted, each]);
    const points = point ? [[wanted, point] as const] : all;
    const felt = new Map<string, Felt>(region ? [[region, 'asked']] : []);
    if (!region)
      for (const kind of ['spillover', 'essential'] as const)
        for (const [, each] of points) for (const id of each[kind]) felt.set(id, kind);
    const marks = all.flatMap(([muscle, each]) =>
      (figures[muscle]?.points ?? [])
        .filter(({ id }) => id === each.id)
        .map((mark) => ({ muscle, mark, current: !point || point === each })),
    );

    const base = this.#base.value;
    const names = (kind: Felt) =>
      [...felt]
        .filter(([, each]) => each === kind)
        .map(([id]) => label(id))
        .join(', ');
    const areas = this.#regions.value?.regions;
    const outside = areas && base ? [...felt.keys()].filter((id) => !inside(base, areas[id]?.label)) : [];
    const caption = chosen && base && !figures[chosen] ? `${seen} ${words.notHere}` : seen;
    const status = [
      region ? words.feltHere(label(region)) : name && `${name}.`,
      point &&
        `${words.point(pattern!.points.indexOf(point) + 1, pattern!.points.length)}: ${point.location}. ${words.felt(names('essential'), names('spillover'))}`,
    ]
      .filter(Boolean)
      .join(' ');

    return mapTemplate(this, {
      document,
      words,
      side,
      chosen,
      name,
      pattern,
      point,
      region,
      others: Object.entries(figures)
        .filter(([id]) => !document.muscles[id])
        .map(([id, { name }]) => [id, name] as const)
        .sort(([, a], [, b]) => (a < b ? -1 : 1)),
      caption,
      status,
      label,
      outside: outside.map(label).join(', '),
      picture:
        base &&
        picture({
          base,
          muscles: Object.entries(figures).sort(([, a], [, b]) => a.order - b.order),
          chosen: region ? points.map(([id]) => id) : chosen ? [chosen] : [],
          layer: this.peeled,
          side,
          marks,
          felt,
          regions: this.#regions.value,
          inView: this.panZoom.inView(framed(base.box)),
          label: `${seen} ${name ?? ''}`,
          named: this.named ?? '',
        }),
    });
  }

  /** @internal */
  get pictureFailed(): boolean {
    return this.loads.slice(1).some(({ status }) => status === 'error');
  }
}

/** Whether a region's name would stand inside the picture. */
function inside(
  { box: [x, y, width, height], unit }: ViewFigure,
  [rx = NaN, ry = NaN]: readonly number[] = [],
): boolean {
  return Math.abs(rx / unit - x - width / 2) < width / 2 && Math.abs(ry / unit - y - height / 2) < height / 2;
}
