// The delivered figures, `figures/…` below the base URL: finished paths and what they are painted with. Lengths are whole
// numbers of the figure's `unit` (mm), y downwards. They are drawn at build time, from measured points.

/** x, y, width, height. */
export type Box = readonly [number, number, number, number];
export type Point = readonly [number, number];
/** From where a figure is seen. */
type Direction = 'back' | 'front' | 'side' | 'below';

/** Values of a path's attributes. */
interface FigurePaint {
  /** A colour. */
  fill?: string;
  /** With it the fill is a gradient: `fill` in the middle, this at both ends. */
  end?: string;
  stroke?: string;
  width?: number;
  opacity?: number;
}
export type FigurePaints = Readonly<Record<string, FigurePaint>>;

export interface FigureShape {
  /** Name in the paints of the figure it is laid on. */
  paint: string;
  d: string;
  /** Stands for itself and for its mirror image: x to -x. */
  mirror?: boolean;
  /** `x`: the gradient runs from side to side. */
  axis?: string;
  /** Name of a bone, for muscles that it hides. */
  bone?: string;
}

interface Figure {
  direction: Direction;
  box: Box;
  /** Width of an outline. */
  line: number;
  paints: FigurePaints;
}

/** `figures/cards/<id>.json`: one muscle in its place. */
export interface CardFigure extends Figure {
  id: string;
  shapes: FigureShape[];
  points: PointMark[];
}

/** `figures/<view>.json`: skin and bones, which muscles are laid on. */
export interface ViewFigure extends Figure {
  id: string;
  /** Millimetres in a unit. */
  unit: number;
  shapes: FigureShape[];
}

/** A trigger point on the patient's right; mirror x for the left. */
export interface PointMark {
  id: string;
  at: Point;
  /** How sure its place is: `source`, `in-part` or `customary`. */
  basis: string;
}

/** A muscle on the patient's right; its mirrored shapes give the left. */
export interface MuscleFigure {
  name: string;
  /** 1 superficial to 5 deep. */
  layer: number;
  /** Painting order: low first. */
  order: number;
  /** A coarse outline to point at. */
  hit: string;
  label: Point;
  /** Hidden by the skeleton. */
  behind?: boolean;
  /** Bones to paint again over it. */
  under: string[];
  shapes: FigureShape[];
  points: PointMark[];
}

/** `figures/packs/<view>-<what>.json`: the muscles of a topic or of a layer in a view, or one alone. */
export interface PackDocument {
  id: string;
  muscles: Record<string, MuscleFigure>;
}

/** `figures/regions/<direction>.json`: areas of the body that pain is named by, the large ones first; one unit is one millimetre. */
export interface RegionsDocument {
  id: string;
  regions: Record<string, { d: string; label: Point; mirror?: boolean }>;
}

/** `figures/thumbs/<topic>.json`: where each muscle of a topic lies, small. */
export interface ThumbsDocument {
  id: string;
  /** Body and bones by direction, each one path. */
  views: Record<string, { skin: string; bone: string }>;
  muscles: Record<string, { view: string; box: Box; d: string }>;
}

/** `figures/techniques/<id>.json`: how the body is held, and where the tool touches it. */
export interface PoseFigure {
  id: string;
  box: Box;
  /** From back to front. What each is painted with is the page's: `body`, `near`, `far`, `wear`, `hair`, `ground`, `prop`, `tool`, `mark`. */
  paths: { kind: string; d: string }[];
}

/** What is called by one name in a section; `<lang>/depth/<muscle>.json` has the names. */
interface SectionPart {
  id: string;
  /** A muscle's are pale. */
  shapes: FigureShape[];
  /** In full colour; empty: it cannot be chosen. */
  full: FigureShape[];
  /** What its number points at. */
  label: Point;
  /** Where the number stands, unless it stands in a row below. */
  mark: Point;
}

/** `figures/section-l3.json`: a cut through the trunk. Its distances are no measurements. */
export interface SectionDocument extends Figure {
  id: string;
  /** How far down the row of numbers stands. */
  row: number;
  parts: SectionPart[];
}
