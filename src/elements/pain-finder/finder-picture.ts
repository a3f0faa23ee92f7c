// The body to point at. It loads after the list, which does all that it does.
import { css, html, noChange, nothing, svg, type TemplateResult } from 'lit';
import type { RegionsDocument, ViewFigure } from '../../data/figures.js';
import { regionsKind } from '../../data/kinds/regions.js';
import { viewFigureKind } from '../../data/kinds/view-figure.js';
import { SIDES, type PainPlace } from '../../data/rank-muscles.js';
import type { DocumentRequest } from '../../data/store.js';
import type { FinderDictionary } from '../../i18n/en-finder.js';
import { gradients, MIRRORED, path } from '../../internal/figure.js';
import type { PainFinder } from './pain-finder.js';

/** Whence the picture is seen; from a side, that side can be chosen in it. */
export type FinderView = 'back' | 'front' | 'left' | 'right';
type Half = 'left' | 'right';

/** Parts of the body that the picture of the trunk does not show. */
const FAR = /head|neck|shoulder|knee|leg|foot/;

const regionOf = ({ data }: PainFinder, { id }: PainPlace) => data.value!.regions[id]!;

/** Where a place is seen best. */
function bestView(finder: PainFinder, place: PainPlace | undefined): FinderView {
  const best = place && regionOf(finder, place).views[0];
  return best === 'side' ? (place!.side === 'left' ? 'left' : 'right') : best === 'front' ? best : 'back';
}
const viewOf = (finder: PainFinder) => finder.turned ?? bestView(finder, finder.places[0]);
const wholeBody = (finder: PainFinder) =>
  finder.whole ?? finder.places.some((place) => FAR.test(regionOf(finder, place).group));
/** The halves of an area that show: its own, on the right, and its mirror image. A picture from the left is turned as a whole. */
const halves = (view: FinderView): readonly (readonly [half: Half, turned?: string])[] =>
  view === 'left' || view === 'right' ? [[view]] : [['right'], ['left', MIRRORED]];
const directionOf = (finder: PainFinder) => {
  const view = viewOf(finder);
  return halves(view)[1] ? view : 'side';
};

/** What the picture is made of. */
export const figureOf = (finder: PainFinder): DocumentRequest<ViewFigure> => ({
  kind: viewFigureKind,
  id: `${wholeBody(finder) ? 'body' : 'torso'}-${directionOf(finder)}`,
});
export const areasOf = (finder: PainFinder): DocumentRequest<RegionsDocument> => ({
  kind: regionsKind,
  id: directionOf(finder),
});

/** Before a place is chosen: the view that the reader looks at stays, unless the place, chosen in the list, is not to be seen in it. */
export function follow(finder: PainFinder, place: PainPlace, turn: boolean): void {
  const view = viewOf(finder);
  const { views, group } = regionOf(finder, place);
  const seen = (views as readonly string[]).includes(view === place.side ? 'side' : view);
  finder.whole = wholeBody(finder) || (turn && FAR.test(group));
  finder.turned = turn && !seen ? bestView(finder, place) : view;
}

/** A choice of one: the finder's own, so that all look and work alike. */
type Radio = <K extends string>(
  name: string,
  legend: string,
  all: Record<K, string>,
  now: string,
  go: (value: K) => void,
) => TemplateResult;

/** The picture with what turns it, and the name of the place that is pointed at. */
export function stage(
  finder: PainFinder,
  words: FinderDictionary,
  radio: Radio,
  named: string | undefined,
): TemplateResult {
  const view = viewOf(finder);
  const whole = wholeBody(finder);
  return html`<div class="controls">${radio<FinderView>('view', words.view, words.views, view, (turned) => (finder.turned = turned))}<label class="small"><input type="checkbox" ?checked=${whole} @change=${() => (finder.whole = !whole)}> ${words.whole}</label></div><div class="picture" part="picture" @click=${finder.onChoose} @pointerover=${finder.onName} @pointerout=${finder.onName}>${isThere(finder) && [body(finder), chosen(finder)]}</div><div class="small status" aria-hidden="true"><div class="ends ${view}">${halves(view).map(([end]) => html`<span>${words.sides[end]}</span>`)}</div><p>${named ?? words.hint}</p></div>`;
}

const isThere = ({ figure, areas }: PainFinder) => figure.value && areas.value;

const canvas = (finder: PainFinder, content: TemplateResult) =>
  html`<svg class=${viewOf(finder)} aria-hidden="true" viewBox=${finder.figure.value!.box.join(' ')}>${content}</svg>`;

/** An area, what it looks like, and the sides that it shows on; one in the middle shows whole. */
type Mark = readonly [id: string, kind: string, sides: readonly string[]];

function marked(finder: PainFinder, marks: readonly Mark[]): TemplateResult {
  const { regions } = finder.data.value!;
  const areas = finder.areas.value!.regions;
  const uses = marks
    .filter(([id]) => Object.hasOwn(areas, id) && Object.hasOwn(regions, id))
    .map(([id, kind, sides]) => {
      const { paired } = regions[id]!;
      return halves(viewOf(finder))
        .filter(([half]) => !paired || sides.includes(half))
        .map(
          ([half, turned]) =>
            svg`<use class=${kind} href="#area-${id}" data-region=${id} data-side=${paired ? half : 'midline'} transform=${turned} />`,
        );
    });
  return svg`<g transform="scale(${1 / finder.figure.value!.unit})">${uses}</g>`;
}

/**
 * The body, and on it the places that can be chosen. While it shows, nothing of it is compared with itself: at each choice
 * that would take longer than all that the choice changes. Body and areas are stored once, for the small pictures too.
 */
function body(finder: PainFinder): TemplateResult | typeof noChange {
  const { figure, areas, data, drawn, renderRoot } = finder;
  const from = [viewOf(finder), figure.value, areas.value, data.value];
  if (from.every((each, i) => each === drawn?.[i]) && renderRoot.querySelector('.area')) return noChange;
  finder.drawn = from;
  const { paints, shapes } = figure.value!;
  const regions = Object.entries(areas.value!.regions);
  const skin = shapes.filter(({ paint }) => paint === 'skin');
  const places = marked(
    finder,
    regions.map(([id]) => [id, 'area', SIDES]),
  );
  return canvas(
    finder,
    svg`<defs>${gradients(paints)}<clipPath id="skin">${skin.map((each) => path(each, paints))}</clipPath><g id="body">${skin.map((each) => [path(each, paints), path({ ...each, paint: 'skin-edge' }, paints)])}</g>${regions.map(([id, { d }]) => svg`<path id="area-${id}" d=${d} />`)}</defs><use href="#body" /><g class="bones">${shapes.map((each) => (skin.includes(each) ? nothing : [path(each, paints), each.mirror ? path(each, paints, MIRRORED) : nothing]))}</g><g clip-path="url(#skin)">${places}</g>`,
  );
}

/** What is chosen, and what is pointed at, over the body. */
function chosen(finder: PainFinder): TemplateResult {
  const mark = ({ id, side }: PainPlace, kind: string): Mark => [id, kind, [side]];
  const { places, named } = finder;
  const marks = [...places.map((place) => mark(place, 'on')), ...(named ? [mark(named, 'named')] : [])];
  return canvas(finder, svg`<g clip-path="url(#skin)">${marked(finder, marks)}</g>`);
}

/** Where a muscle of these sides is felt, small. The picture says nothing that the words beside it do not. */
export function referral(
  finder: PainFinder,
  felt: ReadonlyMap<string, string>,
  sides: readonly string[],
): TemplateResult | undefined {
  const marks = [...felt].map(([id, kind]): Mark => [id, kind, sides]);
  return isThere(finder) && canvas(finder, svg`<use href="#body" />${marked(finder, marks)}`);
}

const styles = css`
  /* What is chosen changes nothing around it. */
  .picture {
    flex: 1;
    margin-block: 8px;
    contain: strict;
  }
  svg.left {
    transform: scaleX(-1);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    direction: ltr;
  }
  .back {
    flex-direction: row-reverse;
  }
  .status {
    min-block-size: 4.5em;
    text-align: center;
  }
  .picture svg {
    position: absolute;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    stroke-linejoin: round;
  }
  .bones {
    opacity: 0.6;
  }
  .area {
    fill: #0000;
    stroke: #7778;
    stroke-width: 1.5px;
    cursor: pointer;
  }
  /* Told apart without colour: what is felt sometimes is an outline. */
  .on,
  .essential,
  .spillover {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .bones,
  svg + svg {
    pointer-events: none;
  }
  .on {
    fill-opacity: 0.55;
  }
  .spillover {
    fill-opacity: 0.15;
    stroke-width: 6px;
  }
  .named {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 5px;
  }
  @media (forced-colors: active) {
    path[fill]:not([fill='none']) {
      fill: Canvas;
      stroke: GrayText;
    }
    .on,
    .essential {
      fill: Highlight;
    }
  }
`;

/** Puts what the picture looks like into the finder's shadow root. */
export const adopt = (root: ShadowRoot): unknown => root.adoptedStyleSheets.push(styles.styleSheet!);
