/**
 * The numbers behind the drawing, as they lie in `facts/*.json`: millimetres of one standing adult of 1750 mm. x points to
 * the patient's right, y up from the floor, z forward. Only the right side and the midline are stored; the left is its mirror.
 */

export type Vec2 = readonly [number, number];
export type Vec3 = readonly [number, number, number];
export type ViewName = 'back' | 'front' | 'side';

/** A point: `landmark`, `landmark+dx,dy,dz`, `landmark~landmark@t+dx,dy,dz`, or coordinates. */
export type Ref = string | Vec3;

/** Width along a strand, in mm: one number, evenly spaced numbers, or `[t, mm]` stations. */
export type Width = number | readonly number[] | readonly Vec2[];

/** Shares of the length, at origin and insertion, that are tendon. */
type Tendon = readonly [number, number];
type Tone = 'main' | 'alt' | 'deep' | 'tendon' | 'apon';

interface PartBase {
  tone?: Tone;
  /** Drawn in these views only. */
  views?: readonly ViewName[];
}
/** A broad muscle: fibre bundles side by side, drawn as one envelope. */
export interface Sheet extends PartBase {
  kind: 'sheet';
  bundles: readonly (readonly Ref[])[];
  tendon: Tendon;
  fibres?: number;
  /** Bundles correspond point by point (the same vertebra), not by share of their length. */
  byIndex?: boolean;
  /** Tendinous intersections, as shares of the length. */
  bands?: readonly number[];
}
/** One spindle along a path. */
export interface Belly extends PartBase {
  kind: 'belly';
  path: readonly Ref[];
  width: Width;
  tendon?: Tendon;
  /** Thickness as a share of the width, for the side view. */
  depth?: number;
  /** The share of the length that is seen in a view. */
  range?: Partial<Record<ViewName, Vec2>>;
}
/** Many small spindles, as segmental muscles have them. */
export interface Slips extends PartBase {
  kind: 'slips';
  paths: readonly (readonly Ref[])[];
  width: Width;
  tendon: Tendon;
  range?: Partial<Record<ViewName, Vec2>>;
}
/** A flat fascia or tendon. */
interface Plate extends PartBase {
  kind: 'plate';
  ring: readonly Ref[];
}
/** A sphincter: a ring with a hole. */
interface Ring extends PartBase {
  kind: 'ring';
  ring: readonly Vec3[];
  hole: readonly Vec3[];
  symmetric?: boolean;
}
export type Part = Sheet | Belly | Slips | Plate | Ring;

export interface MuscleFact {
  id: string;
  group: string;
  /** 1 superficial to 5 deep. */
  layer: number;
  views: readonly ViewName[];
  /** Which bundles or strands face the viewer; those behind the edge of the body would fold back. */
  visible?: Partial<Record<ViewName, Vec2>>;
  /** Shifts the painting order: 200 is a whole layer. */
  z?: Partial<Record<ViewName, number>>;
  /** Views in which the skeleton hides it. */
  behind?: readonly ViewName[];
  /** Bones of the base figure that are painted again over it (piriformis starts in front of the sacrum). */
  under?: Partial<Record<ViewName, readonly string[]>>;
  /** Views in which it is painted before all others, because painting the bone again would cover them. */
  first?: readonly ViewName[];
  parts: readonly Part[];
}

export interface Vertebra {
  /** Centre of the body: y, z. */
  c: Vec2;
  /** Degrees; positive tips the upper face forward. */
  tilt: number;
  h: number;
  w: number;
  d: number;
}
interface Skeleton {
  vertebrae: Readonly<Record<string, Vertebra>>;
  ribs: Readonly<Record<string, readonly Vec3[]>>;
  /** Right half of the vertebral arch seen from behind, one for each kind of vertebra; y from the transverse process. */
  arch: Readonly<Record<'C' | 'T' | 'L', readonly Vec2[]>>;
  /** Where the cartilages of ribs 1 to 7 meet the sternum. */
  cartilage: readonly Vec2[];
  lines: Readonly<Record<'pelvisBack' | 'pelvisFront' | 'skullBack' | 'teeth', readonly (readonly Vec2[])[]>> & {
    readonly tuberosity: readonly Vec2[];
  };
}

type Rings = readonly (readonly Vec2[])[];
interface Bones extends Readonly<Record<ViewName, Readonly<Record<string, Rings>>>> {
  /** Rings that cross the midline and are stored whole. */
  symmetric: readonly string[];
}
type Outline = Readonly<Record<'front' | 'side' | 'sideArm', readonly Vec2[]>>;

export interface SectionShape {
  /** Shapes of the same id are one part, which the first of them names. */
  id: string;
  /** In plain words. */
  name?: string;
  /** By what words the dataset lists it among what lies over a muscle. */
  layers?: readonly string[];
  /** What its number points at. */
  at?: Vec2;
  /** Where the number stands, if not there. */
  mark?: Vec2;
  style: string;
  /** `closed`: right half of a shape across the midline; `pair`: mirrored; `single`: as it is (aorta, vena cava). */
  symmetry: 'closed' | 'pair' | 'single';
  ring: readonly Vec2[];
}
interface Section {
  y: number;
  centre: number;
  shapes: readonly SectionShape[];
}

/** `source`: the place was read in a source; `in-part`: partly; `customary`: the usual place on charts. */
export type Basis = 'source' | 'in-part' | 'customary';
interface TriggerPointFact {
  id: string;
  muscle: string;
  basis: Basis;
  at: Vec3;
  /** The text names a range; `at` is its middle. */
  span?: readonly Vec3[];
}

export interface Region {
  kind: 'cell' | 'zone';
  paired: boolean;
  mirror: boolean;
  rings: Rings;
  label: Vec2;
}
type Regions = Readonly<Record<string, Readonly<Record<string, Region>>>>;

/** How a record of the dataset is drawn: which muscles of the model it is made of, and its crop for a card. */
interface CardFact {
  parts: readonly string[];
  view: ViewName;
  /** Neighbours that help to find one's bearings, drawn pale. */
  context?: readonly string[];
  /** What the crop frames, if not the whole muscle: x half width or range and y range, in mm. */
  frame?: { x: Vec2; y: Vec2 };
  /** Groups of bones that would hide the muscle or add nothing. */
  without?: readonly string[];
}
type Cards = Readonly<Record<string, CardFact>>;

export interface Facts {
  landmarks: Readonly<Record<string, Vec3>>;
  skeleton: Skeleton;
  bones: Bones;
  outline: Outline;
  muscles: readonly MuscleFact[];
  section: Section;
  triggerPoints: readonly TriggerPointFact[];
  regions: Regions;
  cards: Cards;
}

/** The files that make up `Facts`, by their key; whoever reads the disk brings them. */
export const factFiles: Readonly<Record<keyof Facts, string>> = {
  landmarks: 'landmarks.json',
  skeleton: 'skeleton.json',
  bones: 'bones.json',
  outline: 'outline.json',
  muscles: 'muscles.json',
  section: 'section-L3.json',
  triggerPoints: 'trigger-points.json',
  regions: 'regions.json',
  cards: 'cards.json',
};
