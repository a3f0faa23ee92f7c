import { html, nothing, svg, type TemplateResult } from 'lit';
import type {
  Box,
  FigureShape,
  MuscleFigure,
  Point,
  PointMark,
  RegionsDocument,
  ViewFigure,
} from '../../data/figures.js';
import { gradients, MIRRORED, path } from '../../internal/figure.js';

/** How a region stands out: as felt, or as asked about. */
export type Felt = 'essential' | 'spillover' | 'asked';
export type Side = 'left' | 'right' | 'both';

/** A trigger point to be drawn. */
interface Mark {
  muscle: string;
  mark: PointMark;
  /** The one that is spoken of, where one is. */
  current: boolean;
}

/** All that the picture depends on. */
export interface PictureView {
  base: ViewFigure;
  /** In painting order. */
  muscles: readonly (readonly [id: string, figure: MuscleFigure])[];
  /** Muscles brought forward; empty: none steps back. */
  chosen: readonly string[];
  /** Muscles nearer to the skin than this layer are taken away. */
  layer: number;
  side: Side;
  marks: readonly Mark[];
  /** Region id to how it is felt. */
  felt: ReadonlyMap<string, Felt>;
  regions: RegionsDocument | undefined;
  /** The part of the box that is in view. */
  inView: Box;
  /** What it shows, in words. */
  label: string;
  /** The muscle that the list points at. */
  named: string;
}

/**
 * A picture's box at four wide by five high, whatever its own: then the place it takes never changes. A close-up, which is
 * nearly so, loses a little at its ends; a whole body gets room at its sides.
 */
export function framed([x, y, width, height]: Box): Box {
  const w = width > height * 0.7 ? width : height * 0.8;
  const h = w / 0.8;
  return [x - (w - width) / 2, y - (h - height) / 2, w, h];
}

/**
 * The picture, from finished paths. Each muscle is stored once and shown by `<use>`, on each side: bringing it forward is one
 * more `<use>` and a class that dims the layers, so that a choice touches no path.
 */
export function picture(view: PictureView): TemplateResult {
  const { base, muscles, chosen, layer, side, marks, felt, regions, inView, label, named } = view;
  const { paints, shapes, box, direction, unit } = base;
  // From the side there is one side only.
  const flank = direction === 'side';
  const sides: readonly Exclude<Side, 'both'>[] = flank ? ['right'] : side === 'both' ? ['right', 'left'] : [side];
  const mirror = (of: string) => (of === 'left' ? MIRRORED : nothing);
  const [, , , height] = box;

  const both = (each: FigureShape) => [path(each, paints), each.mirror ? path(each, paints, MIRRORED) : nothing];
  const drawn = muscles.filter(([id, figure]) => figure.layer >= layer || chosen.includes(id));
  const uses = ([id, { under }]: readonly [string, MuscleFigure]) => [
    sides.map((of) => svg`<use href=${`#muscle-${id}`} transform=${mirror(of)} />`),
    under.map((name) => shapes.filter(({ bone }) => bone === name).map(both)),
  ];
  const layers = (behind: boolean) => {
    const here = drawn.filter(([, figure]) => !!figure.behind === behind);
    return svg`<g class=${chosen.length ? 'dim' : ''}>${here.map(uses)}</g><g>${here.filter(([id]) => chosen.includes(id)).map(uses)}</g>`;
  };
  const skin = shapes.filter(({ paint }) => paint === 'skin');
  const bones = shapes.filter(({ paint }) => paint !== 'skin');

  const cross = ([x, y]: Point, r: number) => `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;
  // The nearer, the smaller in the picture; on the screen they grow a little.
  const r = 0.0095 * height ** 0.3 * inView[3] ** 0.7;
  const area = (id: string) => {
    const region = regions?.regions[id];
    return region
      ? (region.mirror ? sides : ['right']).map(
          (of) => svg`<path data-region=${id} transform=${mirror(of)} d=${region.d} />`,
        )
      : nothing;
  };

  return html`<svg part="picture" role="img" aria-label=${label} font-size=${inView[2] / 32} viewBox=${inView.join(' ')}><defs>${gradients(paints)}<clipPath id="skin">${skin.map((each) => path(each, paints))}</clipPath><pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="1.7" /></pattern><filter id="soft"><feGaussianBlur stdDeviation="4" /></filter>${muscles.map(([id, figure]) => svg`<g id=${`muscle-${id}`}>${figure.shapes.map((each) => path(each, paints))}</g>`)}</defs>${skin.map((each) => path(each, paints))}<g clip-path="url(#skin)">${layers(true)}${bones.map(both)}${layers(false)}<g transform=${`scale(${1 / unit})`}>${(['spillover', 'essential', 'asked'] as const).map((kind) => svg`<g class=${kind} filter=${kind === 'essential' ? 'url(#soft)' : nothing}>${[...felt].filter(([, each]) => each === kind).map(([id]) => area(id))}</g>`)}</g></g>${skin.map((each) => path({ ...each, paint: 'skin-edge' }, paints))}${drawn.map(
    ([id, { name, hit, label }]) =>
      svg`<g class=${named === id ? 'muscle named' : 'muscle'} data-muscle=${id}>${sides.map((of) => [svg`<path class="hit" d=${hit} transform=${mirror(of)} />`, svg`<text x=${of === 'left' ? -label[0] : label[0]} y=${label[1]}>${name}</text>`])}</g>`,
  )}${marks.map(({ muscle: of, mark, current }) =>
    sides.map(
      (each) =>
        svg`<g class=${`mark ${mark.basis} ${current ? 'current' : ''}`} data-point=${mark.id} data-muscle=${of} transform=${mirror(each)}><circle cx=${mark.at[0]} cy=${mark.at[1]} r=${r * 1.7} stroke-width=${r / 3} /><path class="halo" d=${cross(mark.at, r)} stroke-width=${r * 1.3} /><path class="cross" d=${cross(mark.at, r)} stroke-width=${r * 0.6} /><path class="hit target" d=${`M${mark.at.join(' ')}h0`} /></g>`,
    ),
  )}</svg>`;
}
