import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SectionDocument } from '../../data/figures.js';
import { citation } from '../../data/citation.js';
import type { DepthDocument, DepthSection } from '../../data/types.js';
import { enFacts } from '../../i18n/en-facts.js';
import { enDepth } from '../../i18n/en-depth.js';
import type { Locale } from '../../i18n/locale.js';
import { MIRRORED, path } from '../../internal/figure.js';
import { gradeChip } from '../../internal/grade-chip.js';

/** What of the element shows, beside its data. */
export interface DepthView {
  readonly locale: Locale;
  /** Whether only what is fit for retail may show. */
  readonly wellness: boolean;
  /** ARIA level of the heading. */
  readonly level: number;
  /** Whether the guide around it says the red flags. */
  readonly nested: boolean;
  /** Vertebra of the cut, as asked for. */
  readonly sectionLevel?: string;
  readonly figure: { value: SectionDocument | undefined; error: unknown; retry(): void };
}

interface Said {
  text: string;
  sources: string[];
  sure?: string;
  note?: string;
}

/** The cut: the muscle in full colour, others pale. Numbers of layers stand in a row below the back. */
function picture(
  { box, paints, row, parts }: SectionDocument,
  numbers: DepthSection['numbers'],
  own: number,
  title: string,
) {
  const shapes = parts.map(({ id, shapes, full }) =>
    (numbers[id] === own ? full : shapes).map((shape) => [
      path(shape, paints),
      shape.mirror ? path(shape, paints, MIRRORED) : nothing,
    ]),
  );
  const marks = parts.map(({ id, label: [x, y], mark }) => {
    const number = numbers[id]!;
    const [toX, toY] = number > own ? mark : [x, row];
    return svg`<g class=${number > own ? 'other' : ''}><path d="M${x} ${y}L${toX} ${toY}"></path><circle cx=${x} cy=${y} r="7"></circle><text x=${toX} y=${toY} dy="1em">${number}</text></g>`;
  });
  return html`<svg viewBox=${box.join(' ')} role="img" aria-label=${title}>${shapes}<g class="marks">${marks}</g></svg>`;
}

/**
 * The element, from its data alone.
 * @param section the cut asked for; undefined: there is none
 * @param foreign language of the contents, where it is not the element's; else nothing
 */
export function depthTemplate(
  { locale, wellness, level, nested, sectionLevel, figure }: DepthView,
  document: DepthDocument,
  section: DepthSection | undefined,
  foreign: string | typeof nothing,
): TemplateResult {
  const { lang } = locale;
  const { more } = locale;
  const strings = { ...locale.strings, ...(more?.facts ?? enFacts), ...(more?.depth ?? enDepth) };
  const { position, depth, safety, sources, authors } = document;
  const drawn = section?.layers.length ? section : undefined;
  const own = (drawn ?? document).layers.length;
  /** Whether it may show. */
  const fit = ({ mode }: { mode: string }) => !wellness || mode === 'wellness';

  // The element is in the language of its contents; words of its own say so where theirs is another.
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${lang}>${text}</span>`);
  const title = strings.title(document.name);
  const list = (items: readonly unknown[], kind = 'bullets') =>
    html`<ul class=${kind}>${items.map((each) => html`<li>${each}</li>`)}</ul>`;
  const cell = (heading: string, content: unknown, kind = '') =>
    html`<section class="cell ${kind}"><div class="label" role="heading" aria-level=${level + 1}>${word(heading)}</div>${content}</section>`;
  const fact = ({ text, sure, note }: Said) =>
    html`${text}${sure === 'unverified' ? '*' : ''}${note && html` <span class="small">(${note})</span>`}`;
  /** What the marks mean, and the numbers of the sources in the list at the foot. */
  const notes = (...facts: Said[]) => {
    const marks = facts.some(({ sure }) => sure === 'unverified') ? `* ${strings.unverified}. ` : '';
    const numbers = [...new Set(facts.flatMap((each) => each.sources))].map((key) => key.slice(1));
    return html`<p class="small">${word(numbers.length ? marks + strings.cites(numbers.join(', ')) : marks)}</p>`;
  };
  const link = (key: string) => {
    const source = sources[key];
    const { href, text } = citation(source ?? { title: '' }, wellness && strings.cites(key.slice(1)));
    return href ? html`<a href=${href}>${text}</a>` : text;
  };

  const figureCell = ({ numbers, text }: DepthSection) =>
    html`<figure class="cell tint picture" part="figure"><p class="sides small" dir="ltr">${word(strings.yourRight)}<i></i>${word(strings.yourLeft)}</p><div class="box">${
      figure.value
        ? picture(figure.value, numbers, own, title)
        : figure.error
          ? html`<div class="error" role="status">${word(strings.failed)} <button part="retry" @click=${() => figure.retry()}>${word(strings.retry)}</button></div>`
          : nothing
    }</div><figcaption class="small"><p>${text}</p></figcaption></figure>`;

  const layersCell = () =>
    cell(strings.layers, [
      html`<ol class="layers" part="layers">${(drawn ?? document).layers.map((each) => html`<li>${each}</li>`)}</ol>`,
      depth
        ? html`<p>${word(strings.depth(depth.mm, depth.people, depth.method))} ${link(depth.source)}</p>${list(depth.sites)}`
        : html`<p>${word(strings.depthUnknown)}</p>`,
      drawn && html`<p class="small">${word(strings.around)}</p>${list(drawn.others, 'others small')}`,
    ]);

  const reachCells = () =>
    document.reach.map(({ by, said }) => {
      const shown = said.filter(fit);
      if (wellness && !shown.length) return nothing;
      const content = shown.map((each) => {
        const author = authors[each.whoSays!];
        // Whose view it is and what he gains by it, with the view itself; and a grade never without its sentence.
        return html`${author && html`<div class="view"><p><b>${word(strings.viewOf(author.name))}</b></p><p>${each.view}</p><p class="small">${author.conflictOfInterest}</p></div>`}${each.status && gradeChip(each.status, strings)}${each.answer && html`<p><b>${word(strings.answers[each.answer])}</b></p>`}<p>${fact(each)}</p>${notes(each)}`;
      });
      return cell(strings.by[by], shown.length ? content : html`<p>${word(strings.notKnown)}</p>`);
    });

  const cited = Object.keys(sources).map((key) => html`<li>${link(key)}</li>`);
  // Safety lines and red flags are no parts: a page cannot style them away.
  return html`<article class="frame cells" part="depth" lang=${foreign}><div class="cell wide"><div class="title" part="heading" role="heading" aria-level=${level}>${word(title)}</div>${
    position && html`<p>${fact(position)}</p>${notes(position)}`
  }${drawn ? nothing : html`<p>${section ? section.text : word(strings.noSection(sectionLevel || 'L3'))}</p>`}</div>${drawn && figureCell(drawn)}${layersCell()}${reachCells()}${cell(strings.safety, [list(safety.map(fact)), notes(...safety)], 'careful')}${nested ? nothing : cell(strings.redFlags, list(document.redFlags), 'alert')}<footer class="cell tint wide small" part="footer"><details part="sources"><summary>${word(strings.sources(cited.length))}</summary><ol class="bullets">${cited}</ol></details><p>${word(strings.checked(document.checked, document.reviewed?.by))}</p><p>${document.disclaimer}</p></footer></article>`;
}
