/** What the drawing is handed on as: data, no markup. Paths are whole numbers of `unit` millimetres. */
import type { Basis, Vec2, ViewName } from './facts.js';
import type { PaintName } from './paints.js';
import type { Box } from './vector.js';

export interface Shape {
  paint: PaintName;
  d: string;
  /** Stands for itself and for its mirror image (x to -x): only the patient's right is stored. */
  mirror?: true;
  /** Which way light and dark run, if not up and down. */
  axis?: 'x';
  /** Name of a bone, so that it can be painted again over a muscle that it hides. */
  bone?: string;
}

/** A camera as the reader of a figure needs it. */
interface Picture {
  view: string;
  direction: ViewName | 'below';
  /** viewBox, in units. */
  box: Box;
  /** Millimetres in a unit. */
  unit: number;
  /** Width of an outline, in units. */
  line: number;
}

/** Skin and bones of a view: what every muscle is laid on. */
export interface BaseFigure extends Picture {
  shapes: readonly Shape[];
}

export interface PointMark {
  id: string;
  /** On the patient's right; mirror x for the left. */
  at: Vec2;
  span?: readonly Vec2[];
  basis: Basis;
}

/** One muscle in one view, on the patient's right; `mirror` of its shapes gives the left. */
export interface MuscleFigure {
  side: 'right';
  /** 1 superficial to 5 deep. */
  layer: number;
  /** Painting order among the muscles of the view: low first. */
  order: number;
  box: Box;
  /** A coarse outline to point at. */
  hit: string;
  label: Vec2;
  /** Hidden by the skeleton: painted between skin and bones. */
  behind?: true;
  /** Bones to paint again over it. */
  under?: readonly string[];
  shapes: readonly Shape[];
  points?: readonly PointMark[];
}

/** One muscle in place, for a card: everything in one list, in painting order. */
export interface CardFigure extends Picture {
  id: string;
  hit: string;
  label: Vec2;
  shapes: readonly Shape[];
  points: readonly PointMark[];
}

/** Body and bones of a direction, for locators. */
export interface ThumbView {
  skin: string;
  bone: string;
}
/** A muscle as one area, both sides in one path. */
export interface Thumb {
  view: ViewName;
  box: Box;
  d: string;
}

export interface SectionPart {
  id: string;
  /** A muscle's are pale. */
  shapes: readonly Shape[];
  /** In full colour; of what can be chosen. */
  full?: readonly Shape[];
  /** What its number points at. */
  label: Vec2;
  /** Where the number stands, unless it stands in the row below. */
  mark: Vec2;
}
/** A cut through the trunk; its distances are the drawing's, no measurements. */
export interface SectionFigure extends Picture {
  /** How far down the row of numbers stands. */
  row: number;
  parts: readonly SectionPart[];
}

export interface RegionFigure {
  d: string;
  label: Vec2;
  /** `zone`: lies over the cells that tile the body. */
  kind: 'cell' | 'zone';
  /** There is one on each side. */
  paired?: true;
  /** The mirror image belongs to it: the other side, or the other half. */
  mirror?: true;
}
