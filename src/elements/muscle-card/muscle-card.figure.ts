import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CardFigure } from '../../data/figures.js';
import type { FigureDictionary } from '../../i18n/en-figure.js';
import { gradients, MIRRORED, path } from '../../internal/figure.js';

// Closing gives the focus back to the button, but not within a shadow root in Chromium: there it would be lost.
const focusBack = ({ target }: Event) => {
  const dialog = target as Element;
  if (dialog.matches(':focus-within'))
    (dialog.previousElementSibling!.lastElementChild as HTMLElement).focus({ preventScroll: true });
};

/**
 * A muscle in its place, and a larger view of the same nodes. The place is kept before the picture is there.
 * @param figure undefined: still on its way
 */
export function figureTemplate(
  figure: CardFigure | undefined,
  name: string,
  words: FigureDictionary,
  lang: string,
): TemplateResult {
  if (!figure) return html`<figure class="cell tint pic"><svg></svg><figcaption class="small"></figcaption></figure>`;
  const { box, direction, paints, points, shapes } = figure;
  const caption = [words.seen[direction as 'back'], points.length ? words.points : ''].join(' ');
  const picture = (content: unknown) =>
    html`<svg role="img" aria-label="${words.figureOf(name)}. ${caption}" viewBox=${box.join(' ')}>${content}</svg>`;
  const button = (label: string) => html`<button popovertarget="large">${label}</button>`;
  // Crosses stand on the patient's right alone, where they are stored; a light rim sets them off from any ground, and a ring
  // says that a place is customary.
  const size = box[3] / 28;
  const crosses = points.map(
    ({ at: [x, y], basis }) =>
      `M${x - size / 2} ${y - size / 2}l${size} ${size}m0-${size}l-${size} ${size}` +
      (basis === 'customary' ? `a1 1 0 0 0 ${size}-${size}a1 1 0 0 0-${size} ${size}` : ''),
  );
  return html`<figure class="cell tint pic" part="figure" lang=${lang}>${picture(
    svg`<defs>${gradients(paints)}</defs><g id="drawing" stroke-linecap="round" stroke-linejoin="round">${shapes.map(
      (shape) => ([MIRRORED, nothing] as const).slice(shape.mirror ? 0 : 1).map((side) => path(shape, paints, side)),
    )}${['#fff', '#14233f'].map((ink, i) => svg`<path fill="none" stroke=${ink} stroke-width=${size / (2 + 2 * i)} d=${crosses.join('')} />`)}</g>`,
  )}<figcaption class="small">${caption}${button(words.larger)}</figcaption><dialog popover="auto" id="large" aria-label=${name} @beforetoggle=${focusBack}>${picture(svg`<use href="#drawing" />`)}${caption}${button(words.close)}</dialog></figure>`;
}
