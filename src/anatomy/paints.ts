/**
 * The palette by name. Figures carry names only, so that dark pages, print and forced colours repaint them without a second
 * set of paths. `fill` may be a pair: light in the middle of the muscle, dark at its ends.
 */
interface Paint {
  fill?: string | readonly [middle: string, end: string];
  stroke?: string;
  /** Stroke width in outlines (1 is the figure's `line`). */
  weight?: number;
  opacity?: number;
}

const light = {
  skin: { fill: '#F7EEE7' },
  'skin-edge': { stroke: '#D9C4B6', weight: 1.2 },
  bone: { fill: '#F0EDE5', stroke: '#C6BEAE', weight: 0.8 },
  'bone-far': { fill: '#E2DCD0', stroke: '#C9C0B0', weight: 0.7 },
  'bone-line': { stroke: '#C4BBAA', weight: 0.9 },
  hollow: { fill: '#C9C0AE' },
  disc: { fill: '#DCE4E6', stroke: '#BAC5C8', weight: 0.8 },
  muscle: { fill: ['#DE8475', '#C4584C'], stroke: '#9C3B33', weight: 1 },
  'muscle-alt': { fill: ['#E29A86', '#CC6A5A'], stroke: '#A5483D', weight: 1 },
  'muscle-deep': { fill: ['#CF7164', '#B04C42'], stroke: '#8A3830', weight: 1 },
  // A muscle made of strips: its edge is the rim beneath it.
  flesh: { fill: ['#DE8475', '#C4584C'] },
  'flesh-alt': { fill: ['#E29A86', '#CC6A5A'] },
  'flesh-deep': { fill: ['#CF7164', '#B04C42'] },
  rim: { fill: '#9C3B33', stroke: '#9C3B33', weight: 1.8 },
  shade: { fill: '#7C241D', opacity: 0.13 },
  sheen: { fill: '#FFE9DF', opacity: 0.13 },
  fibre: { stroke: '#7C2A24', weight: 0.7, opacity: 0.3 },
  tendon: { fill: '#F0E4D4', stroke: '#C9AE96', weight: 0.7 },
  band: { stroke: '#F0E4D4', weight: 3.4 },
  fascia: { fill: '#EDE0CF', stroke: '#CDB9A2', weight: 0.8 },
  context: { fill: '#EBCFC3', stroke: '#D3A899', weight: 0.8 },
  'context-tendon': { fill: '#F2E6DA', stroke: '#DCC8B6', weight: 0.6 },
  'context-fibre': { stroke: '#C08A7D', weight: 0.6, opacity: 0.3 },
  'skin-cut': { fill: '#F3DDCF', stroke: '#CFA58F', weight: 0.9 },
  fat: { fill: '#F7E7BF', stroke: '#EAD7A6', weight: 0.8 },
  wall: { fill: '#FBF4EE', stroke: '#F0E3D6', weight: 0.8 },
  cavity: { fill: '#F4E5DC', stroke: '#E3CDBF', weight: 0.8 },
  canal: { fill: '#F6E2A6', stroke: '#DDBF6A', weight: 0.8 },
  nerve: { fill: '#EBCB74', stroke: '#D2AE53', weight: 0.8 },
  artery: { fill: '#E7A79B', stroke: '#C4786B', weight: 0.9 },
  vein: { fill: '#B9C6DA', stroke: '#8FA3C2', weight: 0.9 },
} satisfies Record<string, Paint>;

export type PaintName = keyof typeof light;
type Palette = Readonly<Partial<Record<PaintName, Paint>>>;

/** A dark page: the body steps back, the muscle keeps its colour. */
const dark: Palette = {
  skin: { fill: '#2A2B33' },
  'skin-edge': { stroke: '#565460', weight: 1.7 },
  bone: { fill: '#8F8B82', stroke: '#5E5A53', weight: 0.9 },
  'bone-far': { fill: '#6B6760', stroke: '#514E48', weight: 0.8 },
  'bone-line': { stroke: '#5E5A53', weight: 0.9 },
  hollow: { fill: '#4A4741' },
  disc: { fill: '#6F8087', stroke: '#52626A', weight: 0.8 },
  context: { fill: '#6E4A46', stroke: '#8C625B', weight: 0.8 },
  'context-tendon': { fill: '#857566', stroke: '#6B5D50', weight: 0.6 },
  'skin-cut': { fill: '#8A6F62', stroke: '#6E574C', weight: 0.9 },
  fat: { fill: '#5B5236', stroke: '#6E6444', weight: 0.8 },
  wall: { fill: '#2F2A2B', stroke: '#413A3A', weight: 0.8 },
  cavity: { fill: '#3A3132', stroke: '#4D4243', weight: 0.8 },
  canal: { fill: '#A08F55', stroke: '#7D6F42', weight: 0.8 },
};

/** Ink on paper: no tints that a printer turns into dots; the muscle is told by its darkness. */
const print: Palette = {
  skin: { fill: '#FFFFFF' },
  'skin-edge': { stroke: '#8A8A8A', weight: 1.4 },
  bone: { fill: '#FFFFFF', stroke: '#8A8A8A', weight: 0.9 },
  'bone-far': { fill: '#F2F2F2', stroke: '#A6A6A6', weight: 0.8 },
  disc: { fill: '#E6E6E6', stroke: '#A6A6A6', weight: 0.8 },
  context: { fill: '#E9E9E9', stroke: '#A6A6A6', weight: 0.8 },
  'context-tendon': { fill: '#FFFFFF', stroke: '#A6A6A6', weight: 0.6 },
};

const system = (fill: string | undefined, stroke: string | undefined): Paint => ({
  ...(fill ? { fill } : {}),
  ...(stroke ? { stroke, weight: 1 } : {}),
});
/** Forced colours: outlines in the text colour, the muscle in the highlight. */
const forced: Palette = {
  skin: system('Canvas', undefined),
  'skin-edge': system(undefined, 'CanvasText'),
  bone: system('Canvas', 'GrayText'),
  'bone-far': system('Canvas', 'GrayText'),
  'bone-line': system(undefined, 'GrayText'),
  hollow: system('GrayText', undefined),
  disc: system('Canvas', 'GrayText'),
  muscle: system('Highlight', 'CanvasText'),
  'muscle-alt': system('Highlight', 'CanvasText'),
  'muscle-deep': system('Highlight', 'CanvasText'),
  flesh: system('Highlight', undefined),
  'flesh-alt': system('Highlight', undefined),
  'flesh-deep': system('Highlight', undefined),
  rim: system('CanvasText', 'CanvasText'),
  shade: system('none', undefined),
  sheen: system('none', undefined),
  fibre: system(undefined, 'HighlightText'),
  tendon: system('Canvas', 'CanvasText'),
  band: system(undefined, 'Canvas'),
  fascia: system('Canvas', 'CanvasText'),
  context: system('Canvas', 'CanvasText'),
  'context-tendon': system('Canvas', 'GrayText'),
  'context-fibre': system(undefined, 'GrayText'),
  'skin-cut': system('Canvas', 'CanvasText'),
  fat: system('Canvas', 'GrayText'),
  wall: system('Canvas', 'GrayText'),
  cavity: system('Canvas', 'GrayText'),
  canal: system('Canvas', 'GrayText'),
  nerve: system('GrayText', 'GrayText'),
  artery: system('Canvas', 'CanvasText'),
  vein: system('Canvas', 'GrayText'),
};

export type ThemeName = 'light' | 'dark' | 'print' | 'forced';
/** Each theme names only what it paints otherwise than `light`. */
export const palettes: Readonly<Record<ThemeName, Palette>> = { light, dark, print, forced };
/** Around the body. */
export const ground: Readonly<Record<ThemeName, string>> = {
  light: '#FCF8F4',
  dark: '#1B1C22',
  print: '#FFFFFF',
  forced: 'Canvas',
};
export const markInk = '#14233F';
export const paint = (name: PaintName, theme: ThemeName = 'light'): Paint => palettes[theme][name] ?? light[name];

/** A paint as a page needs it: values of an SVG path's attributes, light and dark in one. */
interface PagePaint {
  fill?: string;
  /** With it the fill is a gradient: `fill` in the middle, this at both ends. */
  end?: string;
  stroke?: string;
  /** Stroke width in the figure's units. */
  width?: number;
  opacity?: number;
}

const bright = (one: string | undefined, other: string | undefined): string | undefined =>
  !one || !other || one === other ? one : `light-dark(${one},${other})`;
const middleOf = (fill: Paint['fill']): string | undefined => (typeof fill === 'object' ? fill[0] : fill);

/** What the named paints are, for a figure with outlines of this width. */
export function pagePaints(names: Iterable<PaintName>, line: number): Partial<Record<PaintName, PagePaint>> {
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => {
      const [day, night] = [paint(name, 'light'), paint(name, 'dark')];
      const fill = bright(middleOf(day.fill), middleOf(night.fill));
      const stroke = bright(day.stroke, night.stroke);
      return [
        name,
        {
          ...(fill && { fill }),
          ...(typeof day.fill === 'object' && { end: day.fill[1] }),
          ...(stroke && { stroke, width: Math.round((day.weight ?? 1) * line * 100) / 100 }),
          ...(day.opacity !== undefined && { opacity: day.opacity }),
        },
      ];
    }),
  );
}

/** What a muscle can be painted with in any view. */
export const musclePaints = (Object.keys(light) as PaintName[]).filter((name) =>
  /^(muscle|flesh|rim|shade|sheen|fibre|tendon|band|fascia)/.test(name),
);
