// The body to point at. It loads after the list, which does all that it does.
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { RegionsDocument, ViewFigure } from '../../data/figures.js';
import { regionsKind } from '../../data/kinds/regions.js';
import { viewFigureKind } from '../../data/kinds/view-figure.js';
import type { PainPlace } from '../../data/rank-muscles.js';
import type { DocumentRequest } from '../../data/store.js';
import type { FinderDocument } from '../../data/types.js';
import type { FinderDictionary } from '../../i18n/en-finder.js';
import { gradients, MIRRORED, path } from '../../internal/figure.js';
import type { PainFinder } from './pain-finder.js';

/** Whence the picture is seen; from a side, that side can be chosen in it. */
export type FinderView = 'back' | 'front' | 'left' | 'right';
type Half = 'left' | 'right';

/** Parts of the body that the picture of the trunk does not show. */
const FAR = /^(head|neck|shoulder|knee|leg|foot)$/;

const regionOf = ({ data }: PainFinder, { id }: PainPlace) => data.value!.regions[id]!;

/** Where a place is seen best. */
function bestView(finder: PainFinder, place: PainPlace | undefined): FinderView {
  const [best] = place ? regionOf(finder, place).views : ['back' as const];
  return best === 'side' ? (place!.side === 'left' ? 'left' : 'right') : best === 'front' ? best : 'back';
}
const viewOf = (finder: PainFinder) => finder.turned ?? bestView(finder, finder.places[0]);
const wholeBody = (finder: PainFinder) =>
  finder.whole ?? finder.places.some((place) => FAR.test(regionOf(finder, place).group));
const directionOf = (finder: PainFinder) => {
  const view = viewOf(finder);
  return view === 'left' || view === 'right' ? 'side' : view;
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

export interface FinderPicture {
  readonly view: FinderView;
  readonly figure: ViewFigure;
  readonly areas: RegionsDocument;
  readonly document: FinderDocument;
  readonly finder: PainFinder;
}

/** The picture that shows, if it is all there. */
export function pictureOf(finder: PainFinder): FinderPicture | undefined {
  const figure = finder.figure.value;
  const areas = finder.areas.value;
  return figure && areas && { view: viewOf(finder), figure, areas, document: finder.data.value!, finder };
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
  const picture = pictureOf(finder);
  const view = viewOf(finder);
  const whole = wholeBody(finder);
  return html`<div class="controls">${radio<FinderView>('view', words.view, words.views, view, (turned) => (finder.turned = turned))}<label class="small"><input type="checkbox" ?checked=${whole} @change=${() => (finder.whole = !whole)}> ${words.whole}</label></div><div class="picture" @click=${finder.onChoose} @pointerover=${finder.onName} @pointerout=${finder.onName}>${picture && body(picture)}</div><div class="small status" aria-hidden="true"><div class="ends ${view}">${halves(view).map((end) => html`<span>${words.sides[end]}</span>`)}</div><p>${named ? html`<b>${named}</b>` : words.hint}</p></div>`;
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
function body(picture: FinderPicture): TemplateResult {
  const { view, figure, areas, document, finder } = picture;
  const { paints, shapes, unit } = figure;
  const all = Object.entries(areas.regions).filter(([id]) => Object.hasOwn(document.regions, id));
  const turned = mirror(view);
  const skin = shapes.filter(({ paint }) => paint === 'skin');
  const place = (id: string, half: Half) => {
    const side = document.regions[id]!.paired ? half : 'midline';
    const named = finder.named?.id === id && finder.named.side === side;
    const states = `${finder.isChosen({ id, side }) ? 'on' : ''} ${named ? 'named' : ''}`;
    return svg`<use class=${states} href=${`#area-${id}`} data-region=${id} data-side=${side} transform=${mirror(half)} />`;
  };
  return html`<svg part="picture" aria-hidden="true" viewBox=${boxOf(picture)}><defs>${gradients(paints)}<clipPath id="skin">${skin.map((each) => path(each, paints, turned))}</clipPath><g id="body">${skin.map((each) => [path(each, paints, turned), path({ ...each, paint: 'skin-edge' }, paints, turned)])}</g>${all.map(([id, { d }]) => svg`<path id=${`area-${id}`} d=${d} />`)}</defs><use href="#body" /><g class="bones" transform=${turned}>${shapes.map((each) => (skin.includes(each) ? nothing : [path(each, paints), each.mirror ? path(each, paints, MIRRORED) : nothing]))}</g><g clip-path="url(#skin)"><g class="areas" transform=${`scale(${1 / unit})`}>${all.map(([id]) => halves(view).map((half) => place(id, half)))}</g></g></svg>`;
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
  /* What is chosen changes nothing around it. */
  .picture {
    flex: 1;
    margin-block: 8px;
    contain: strict;
  }
  .picture > svg {
    position: absolute;
    inset: 0;
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
    stroke: #7774;
    stroke-width: 1.5px;
    cursor: pointer;
  }
  /* Told apart without colour: what is felt sometimes is an outline. */
  use.on,
  use.essential,
  use.spillover {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .areas .on {
    fill-opacity: 0.55;
  }
  use.spillover {
    fill-opacity: 0.15;
    stroke-width: 6px;
  }
  .areas .named {
    stroke: var(--_ink);
    stroke-width: 5px;
  }
  @media (forced-colors: active) {
    path[fill]:not([fill='none']) {
      fill: Canvas;
      stroke: GrayText;
    }
    use.on,
    use.essential {
      fill: Highlight;
    }
  }
`;

/** Marks what is so: what a reader marked no longer follows its attribute, and a property would be text in a prerendered page. */
export function mark(root: ParentNode): void {
  root.querySelectorAll('input').forEach((input) => (input.checked = input.defaultChecked));
}

/** Puts what the picture looks like into the finder's shadow root. */
export const adopt = (root: ShadowRoot): unknown => root.adoptedStyleSheets.push(styles.styleSheet!);
