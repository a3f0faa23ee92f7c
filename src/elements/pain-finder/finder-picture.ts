// The body to point at. It loads after the list, which does all that it does.
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { RegionsDocument, ViewFigure } from '../../data/figures.js';
import type { RegionSide } from '../../data/rank-muscles.js';
import type { FinderDocument } from '../../data/types.js';
import { gradients, MIRRORED, path } from '../../internal/figure.js';

export { regionsKind } from '../../data/kinds/regions.js';
export { viewFigureKind } from '../../data/kinds/view-figure.js';

/** Whence the picture is seen; from a side, that side can be chosen in it. */
export type FinderView = 'back' | 'front' | 'left' | 'right';
type Half = 'left' | 'right';

export interface FinderPicture {
  readonly view: FinderView;
  readonly figure: ViewFigure;
  readonly areas: RegionsDocument;
  readonly document: FinderDocument;
  isChosen(id: string, side: RegionSide): boolean;
  /** Whether the pointer or the focus is on it. */
  isNamed(id: string, side: RegionSide): boolean;
}

/** About how long an outline is, which puts small areas on top of large ones: steps are relative, after the first point. */
const length = (d: string) => (d.match(/-?\d+/g) ?? []).slice(2).reduce((sum, step) => sum + Math.abs(+step), 0);
/** Each document's areas, the large ones first. */
const sortedAreas = new WeakMap<RegionsDocument, readonly (readonly [id: string, d: string])[]>();
function sorted(areas: RegionsDocument) {
  const known = sortedAreas.get(areas);
  if (known) return known;
  const all = Object.entries(areas.regions).map(([id, { d }]) => [id, d] as const);
  all.sort(([, a], [, b]) => length(b) - length(a));
  sortedAreas.set(areas, all);
  return all;
}

/** The halves of an area that show: its own, on the right, and its mirror image. */
const halves = (view: FinderView): readonly Half[] =>
  view === 'back' || view === 'front' ? ['right', 'left'] : [view];

const mirror = (half: string) => (half === 'left' ? MIRRORED : nothing);

/** The box of the picture; from the left it is the mirror image of what is drawn from the right. */
function boxOf({ view, figure }: FinderPicture): string {
  const [x, y, width, height] = figure.box;
  return [view === 'left' ? -x - width : x, y, width, height].join(' ');
}

/** The body, and on it the places that can be chosen. Body and areas are stored once, for the small pictures too. */
export function finderPicture(picture: FinderPicture): TemplateResult {
  const { view, figure, areas, document } = picture;
  const { paints, shapes, unit } = figure;
  const all = sorted(areas).filter(([id]) => Object.hasOwn(document.regions, id));
  const turned = mirror(view);
  const skin = shapes.filter(({ paint }) => paint === 'skin');
  const place = (id: string, half: Half) => {
    const side = document.regions[id]!.paired ? half : 'midline';
    const states = `${picture.isChosen(id, side) ? 'on' : ''} ${picture.isNamed(id, side) ? 'named' : ''}`;
    return svg`<use class=${states} href=${`#area-${id}`} data-region=${id} data-side=${side} transform=${mirror(half)} />`;
  };
  return html`<svg part="picture" aria-hidden="true" viewBox=${boxOf(picture)}><defs>${gradients(paints)}<clipPath id="skin">${skin.map((each) => path(each, paints, turned))}</clipPath><g id="body">${skin.map((each) => [path(each, paints, turned), path({ ...each, paint: 'skin-edge' }, paints, turned)])}</g>${all.map(([id, d]) => svg`<path id=${`area-${id}`} d=${d} />`)}</defs><use href="#body" /><g class="bones" transform=${turned}>${shapes.map((each) => (skin.includes(each) ? nothing : [path(each, paints), each.mirror ? path(each, paints, MIRRORED) : nothing]))}</g><g clip-path="url(#skin)"><g class="areas" transform=${`scale(${1 / unit})`}>${all.map(([id]) => halves(view).map((half) => place(id, half)))}</g></g></svg>`;
}

/** Where a muscle of these sides is felt, small. The picture says nothing that the words beside it do not. */
export function referral(
  picture: FinderPicture,
  felt: ReadonlyMap<string, string>,
  sides: readonly string[],
): TemplateResult {
  const { areas, document, figure, view } = picture;
  const uses = [...felt].map(([id, kind]) =>
    Object.hasOwn(areas.regions, id)
      ? halves(view)
          .filter((half) => sides.includes(half) || document.regions[id]?.paired === false)
          .map((half) => svg`<use class=${kind} href=${`#area-${id}`} transform=${mirror(half)} />`)
      : nothing,
  );
  return html`<svg aria-hidden="true" viewBox=${boxOf(picture)}><use href="#body" /><g transform=${`scale(${1 / figure.unit})`}>${uses}</g></svg>`;
}

const styles = css`
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    stroke-linejoin: round;
  }
  .bones {
    opacity: 0.6;
    pointer-events: none;
  }
  .areas use {
    fill: #0000;
    stroke: var(--_muted);
    stroke-opacity: 0.4;
    stroke-width: 1.5px;
    cursor: pointer;
  }
  .areas .on {
    fill: var(--_felt);
    fill-opacity: 0.55;
    stroke: var(--_felt);
    stroke-opacity: 1;
    stroke-width: 3px;
  }
  .areas .named {
    stroke: var(--_ink);
    stroke-opacity: 1;
    stroke-width: 5px;
  }
  use.essential {
    fill: var(--_felt);
  }
  /* Told apart without colour: most is full, sometimes is an outline. */
  use.spillover {
    fill: var(--_felt);
    fill-opacity: 0.15;
    stroke: var(--_felt);
    stroke-width: 6px;
  }
  @media (forced-colors: active) {
    path[fill]:not([fill='none']) {
      fill: Canvas;
      stroke: GrayText;
    }
    .areas .on,
    use.essential {
      fill: Highlight;
    }
  }
  @media print {
    .picture {
      break-inside: avoid;
    }
  }
`;

/** Puts what the picture looks like into the finder's shadow root, once. */
export function adopt(root: ShadowRoot): void {
  const sheet = styles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
