import type { FinderDocument, FinderMuscle, FinderPoint, LayerLevel } from './types.js';

// Which muscles of a topic are often associated with where it hurts, and in which order. Not a diagnosis: the charts say
// where people felt pain when a muscle was pressed, researchers disagree on them, and a region has many other causes.
// The decision: docs/decisions/2026-11-23-finder-ranking.md.

/** What puts one muscle before another. */
export type RankCriterion = 'kind' | 'regions' | 'agreement' | 'sources';
export type ReferralKind = 'essential' | 'spillover';
export type RegionSide = 'left' | 'right' | 'midline';
/** `unknown`: the dataset says nothing either way. */
export type Verdict = 'agree' | 'disagree' | 'unknown';

/** Everything that the order rests on, and why. */
export const RANKING = {
  /**
   * Compared one after the other; a later one counts only where all before it are equal. No sum, for nobody has measured
   * what a point of one is worth in points of another. Where all are equal: by id, which is the same in every language.
   */
  order: [
    // The charts' own distinction: where pain is felt most, and where sometimes. No answer and no number of sources lifts a
    // muscle over it.
    'kind',
    // How many of the chosen places one muscle covers, on one side of the body: a pattern lies on the side of its point, so
    // what is felt on the left says nothing of the muscle on the right.
    'regions',
    // With the answers, weighed below.
    'agreement',
    // Distinct sources that name the referral of the points in question. It says how often it is repeated, not how true it
    // is: most sources paraphrase one manual. So it comes last.
    'sources',
  ],
  kind: { essential: 1, spillover: 0 },
  /**
   * An answer is about the tender spot. Each counts the same: the dataset holds no study that weighs them. Movements are one
   * answer together, the share of those chosen in which the muscle takes part, so that a long list does not outweigh the rest.
   */
  answers: { depth: 1, place: 1, movements: 1 },
  verdicts: { agree: 1, unknown: 0, disagree: -1 },
  /**
   * By the layer in the muscle's record. The middle layer is no answer to either: such a muscle comes after those that agree
   * and before those that disagree, whichever was asked.
   */
  depth: {
    surface: { superficial: 'agree', middle: 'unknown', deep: 'disagree', deepest: 'disagree' },
    deep: { superficial: 'disagree', middle: 'unknown', deep: 'agree', deepest: 'agree' },
  },
} as const satisfies {
  order: readonly RankCriterion[];
  kind: Record<ReferralKind, number>;
  answers: Record<'depth' | 'place' | 'movements', number>;
  verdicts: Record<Verdict, number>;
  depth: Record<'surface' | 'deep', Record<LayerLevel, Verdict>>;
};

/** A place where it hurts. In a paired region, `midline` stands for either side; a region in the midline has no other. */
export interface PainPlace {
  readonly id: string;
  readonly side: RegionSide;
}

/** Where it hurts, and what was answered of the tender spot; what is absent was not answered. */
export interface PainQuery {
  readonly regions: readonly PainPlace[];
  readonly depth?: 'deep' | 'surface' | undefined;
  readonly place?: 'beside' | 'out' | undefined;
  readonly movements?: readonly string[] | undefined;
}

/** A chosen place that the muscle refers to, and the points that do. */
export interface MatchedPlace extends PainPlace {
  readonly kind: ReferralKind;
  readonly points: readonly string[];
}

export interface RankedMuscle {
  readonly id: string;
  readonly kind: ReferralKind;
  /** Side of the muscle that covers the most; both: as much on either, or the side is not known. */
  readonly sides: readonly ('left' | 'right')[];
  /** All that it refers to of what was chosen, on either side, by region id. */
  readonly places: readonly MatchedPlace[];
  /** The points that refer there, in the muscle's order. */
  readonly points: readonly string[];
  /** How many of the places one side covers. */
  readonly regions: number;
  /** Keys of the sources that name the referral of these points. */
  readonly sources: readonly string[];
  /** What was answered, and whether the dataset agrees: never a reason to leave a muscle out. */
  readonly answers: {
    readonly depth?: Verdict;
    readonly place?: Verdict;
    readonly movements?: Readonly<Record<string, Verdict>>;
  };
  /** The numbers that it was ranked by, in order. */
  readonly reasons: readonly { readonly by: RankCriterion; readonly value: number }[];
  /** What puts it ahead of the next; `id`: nothing but the alphabet. null: it is the last. */
  readonly aheadBy: RankCriterion | 'id' | null;
}

/** As much of a document as is ranked. */
export interface Rankable {
  readonly regions: Readonly<Record<string, Pick<FinderDocument['regions'][string], 'paired'>>>;
  readonly muscles: Readonly<Record<string, Pick<FinderMuscle, 'level' | 'movements'> & { points: RankablePoint[] }>>;
}
type RankablePoint = Pick<FinderPoint, 'id' | 'place' | 'essential' | 'spillover' | 'sources'>;

/** The sides of the body, the reader's own. */
export const SIDES = ['left', 'right'] as const;

/**
 * The muscles whose pattern names a chosen region, no more and no fewer; the best match first. Answers only reorder within
 * a kind. The same question gives the same order, however it was put.
 */
export function rankMuscles(document: Rankable, query: PainQuery): RankedMuscle[] {
  const asked = placesOf(document, query.regions);
  const ranked = Object.keys(document.muscles)
    .flatMap((id) => rankMuscle(id, document, asked, query) ?? [])
    .sort((a, b) => difference(a, b)?.[1] ?? (a.id < b.id ? -1 : 1));
  return ranked.map((muscle, i) => {
    const next = ranked[i + 1];
    return { ...muscle, aheadBy: next ? (difference(muscle, next)?.[0] ?? 'id') : null };
  });
}

/** What decides between two muscles, and how; undefined: nothing. */
function difference(a: RankedMuscle, b: RankedMuscle): [RankCriterion, number] | undefined {
  return a.reasons
    .map(({ by, value }, i): [RankCriterion, number] => [by, b.reasons[i]!.value - value])
    .find(([, gap]) => gap);
}

/** The chosen places, each once and in one order; a region in the midline has no side. */
function placesOf({ regions }: Rankable, chosen: readonly PainPlace[]): PainPlace[] {
  const places = new Map(
    chosen.map(({ id, side }): [string, PainPlace] => {
      const place: PainPlace = { id, side: regions[id]?.paired ? side : 'midline' };
      return [`${id} ${place.side}`, place];
    }),
  );
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

function rankMuscle(
  id: string,
  { muscles }: Rankable,
  asked: readonly PainPlace[],
  { depth, place, movements = [] }: PainQuery,
): RankedMuscle | undefined {
  const muscle = muscles[id]!;
  const places = asked.flatMap((each): MatchedPlace[] => {
    const points = muscle.points.filter((point) => refers(point, each.id));
    if (!points.length) return [];
    const kind = points.some(({ essential }) => essential.includes(each.id)) ? 'essential' : 'spillover';
    return [{ ...each, kind, points: points.map((point) => point.id) }];
  });
  if (!places.length) return undefined;

  // Each side of the body has a muscle of its own; the better one stands for both.
  const cover = SIDES.map((side) => {
    const here = places.filter((each) => each.side === side || each.side === 'midline');
    const essential = here.some((each) => each.kind === 'essential');
    return { side, essential, regions: new Set(here.map((each) => each.id)).size };
  });
  const [best] = [...cover].sort((a, b) => +b.essential - +a.essential || b.regions - a.regions) as [(typeof cover)[0]];
  const sides = cover.filter((each) => each.essential === best.essential && each.regions === best.regions);

  const points = muscle.points.filter((point) => places.some((each) => refers(point, each.id)));
  const sources = [...new Set(points.flatMap((point) => point.sources))];
  const chosen = [...new Set(movements)].sort();
  const moves = chosen.map((movement) => [movement, verdict(Object.hasOwn(muscle.movements, movement))] as const);
  const answers = {
    ...(depth && { depth: RANKING.depth[depth][muscle.level] ?? 'unknown' }),
    ...(place && { place: placeVerdict(points, place) }),
    ...(moves.length && { movements: Object.fromEntries(moves) }),
  } satisfies RankedMuscle['answers'];

  const kind = best.essential ? 'essential' : 'spillover';
  const { verdicts, answers: weights } = RANKING;
  const value: Record<RankCriterion, number> = {
    kind: RANKING.kind[kind],
    regions: best.regions,
    agreement:
      weights.depth * verdicts[answers.depth ?? 'unknown'] +
      weights.place * verdicts[answers.place ?? 'unknown'] +
      (weights.movements * moves.reduce((sum, [, each]) => sum + verdicts[each], 0)) / (moves.length || 1),
    sources: sources.length,
  };
  return {
    id,
    kind,
    sides: sides.map(({ side }) => side),
    places,
    points: points.map((point) => point.id),
    regions: best.regions,
    sources,
    answers,
    reasons: RANKING.order.map((by) => ({ by, value: value[by] })),
    aheadBy: null,
  };
}

const refers = ({ essential, spillover }: RankablePoint, region: string): boolean =>
  essential.includes(region) || spillover.includes(region);

/** A movement that a record does not list may still be one of the muscle's: that it is not is nowhere said. */
const verdict = (listed: boolean): Verdict => (listed ? 'agree' : 'unknown');

/** One point at the place is enough; where none is, one whose place is not known might be. */
function placeVerdict(points: readonly RankablePoint[], place: string): Verdict {
  if (points.some((point) => point.place === place)) return 'agree';
  return points.every((point) => point.place) ? 'disagree' : 'unknown';
}
