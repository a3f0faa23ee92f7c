import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PoseFigure } from '../../data/figures.js';
import { citation } from '../../data/citation.js';
import type { MassagerDocument, MassagerGroup, MassagerSteps, RetailLine } from '../../data/types.js';
import { enMassager } from '../../i18n/en-massager.js';
import { enMethod } from '../../i18n/en-method.js';
import type { Locale } from '../../i18n/locale.js';

/** What the template asks of its element. */
export interface Massager {
  readonly locale: Locale;
  readonly level: number;
  readonly head?: string;
  /** Empty: not known. */
  readonly productName: string;
  /** Undefined: none; empty: one whose place is kept. */
  readonly productImage: string | undefined;
  readonly open: (event: ToggleEvent) => void;
  readonly act: (event: Event) => void;
}

/** A word by its key; data may come with a key that this version does not know. */
const wordFor = <T>(words: Record<string, T>, key: string, otherwise: T): T =>
  Object.hasOwn(words, key) ? words[key]! : otherwise;

/**
 * A guide, from its data alone. It has no modes: its document is fit for retail.
 * @param figure of the group that is open; undefined: none so far
 * @param foreign language of the contents, where it is another; else nothing
 */
export function massagerTemplate(
  document: MassagerDocument,
  figure: PoseFigure | undefined,
  foreign: string | typeof nothing,
  { locale, level, head, productName, productImage, open, act }: Massager,
): TemplateResult {
  const { name, made, said, groups, safety, sources } = document;
  const { lang, more } = locale;
  const strings = { ...locale.strings, ...(more?.technique ?? enMethod), ...(more?.massager ?? enMassager) };

  // The guide is in the language of its contents; words of the element's own say so where theirs is another.
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${lang}>${text}</span>`);
  const label = (title: string, deep = 1) =>
    html`<div class="label" role="heading" aria-level=${level + deep}>${word(title)}</div>`;
  const line = ({ text, own }: RetailLine) => html`${text}${own ? '*' : ''}`;
  /** What the mark means, and the numbers of the sources in the list at the foot. */
  const notes = (lines: readonly (RetailLine | null)[]) => {
    const known = lines.filter((each) => !!each);
    const numbers = [...new Set(known.flatMap((each) => each.sources))].map((key) => +key.slice(1));
    const mark = known.some(({ own }) => own) ? `* ${strings.own}. ` : '';
    return word(mark + (numbers.length ? strings.cites(numbers.sort((a, b) => a - b).join(', ')) : ''));
  };
  const list = (items: readonly unknown[], kind = 'bullets') =>
    html`<ul class=${kind}>${items.map((each) => html`<li>${each}</li>`)}</ul>`;

  const answers: Record<string, string> = { ...strings.suits, unknown: strings.unknown };
  const answerOf = (key: string) => wordFor(answers, key, strings.unknown);
  const known = groups.some(({ answer }) => answer !== 'unknown');
  const counts = Object.keys(answers)
    .map((key) => ({ key, count: groups.filter(({ answer }) => answer === key).length }))
    .filter(({ count }) => count);

  const row = (term: string, ...texts: unknown[]) =>
    html`<dt>${word(term)}</dt>${texts.map((text) => html`<dd>${text}</dd>`)}`;

  const picture = ({ technique, pose }: MassagerSteps) => {
    const drawn = figure?.id === technique ? figure : undefined;
    return html`<svg class="pose ${pose.split('-')[0]}" part=${drawn ? 'figure' : nothing} aria-hidden="true" viewBox=${drawn?.box.join(' ') ?? nothing}>${drawn?.paths.map(({ kind, d }) => svg`<path class=${kind} d=${d} />`)}</svg>`;
  };

  const method = ({ position, steps, dose, pressure, minutes, frequency }: MassagerSteps) => {
    const terms = [pressure, dose, frequency];
    return html`<div>${label(strings.steps, 3)}${
      position && html`<p>${line(position)}</p>`
    }<ol part="steps">${steps.map((step) => html`<li>${line(step)}${step.seconds ? html` <span class="small">${word(strings.seconds(step.seconds))}</span>` : nothing}</li>`)}</ol><dl>${terms.map((each, i) => each && row([strings.pressure, ...strings.terms][i]!, line(each)))}${row(strings.terms[2]!, word(strings.minutes(minutes)))}</dl><p class="small">${notes([position, ...steps, ...terms])}</p></div>`;
  };

  const reach = ({ reason, muscles, how }: MassagerGroup) => {
    const named = (meant: boolean, term: string) => {
      const of = muscles.filter((each) => !!each.meant === meant);
      return of.length
        ? row(
            term,
            ...of.map(
              (each) =>
                html`<b>${each.name}</b>${each.under.length ? html` <span class="small">${word(strings.under)} ${each.under.join(', ')}</span>` : nothing}`,
            ),
          )
        : nothing;
    };
    return html`<div>${reason && html`<p>${reason.text}</p><p class="small"><b>${word(strings.howSure)}</b> ${word(wordFor(strings.sure, reason.sure, ''))} <bdi>${reason.note}</bdi> ${notes([reason])}</p>`}<dl>${named(true, strings.meant)}${named(false, known ? strings.notMeant : strings.unknown)}</dl>${how && picture(how)}</div>${how && method(how)}`;
  };

  const first = groups.findIndex(({ how }) => how);
  const group = (each: MassagerGroup, i: number) =>
    html`<details name="group" ?open=${i === first} data-technique=${each.how?.technique ?? nothing} @toggle=${open}><summary><span class="name" role="heading" aria-level=${level + 2}>${each.name}</span><span class="chip ${each.answer}">${word(answerOf(each.answer))}</span></summary><div class="more">${reach(each)}</div></details>`;

  // No parts here, and nothing that folds: a page cannot style this away, and nobody reads past it.
  const warnings = [safety.stopIf, safety.notOver, safety.whoShouldNot];
  const care = html`<section class="care alert"><div role="heading" aria-level=${level + 1}><b>${word(strings.careful)}</b></div>${known ? nothing : html`<p>${word(strings.general)}</p>`}<div class="columns">${warnings.map((lines, i) => html`<div>${label(strings.safety[i]!, 2)}${list(lines.map(line))}</div>`)}</div><div>${label(strings.redFlags, 2)}${list(document.redFlags, 'run')}</div><p class="small">${notes(warnings.flat())}</p><p><b>${document.disclaimer}</b></p></section>`;

  const cited = Object.values(sources).map(({ url, year }, i) => {
    const { href, text } = citation({ title: strings.cites(`${i + 1}`), url, year });
    return html`<li>${href ? html`<a href=${href}>${word(text)}</a>` : word(text)}</li>`;
  });
  const fits = document.heads.includes(head?.trim().toLowerCase() ?? '');
  return html`<article class="frame" part="guide" lang=${foreign}><header class="head">${
    productImage === undefined
      ? nothing
      : html`<div class="photo">${productImage && html`<img part="image" src=${productImage} alt="" />`}</div>`
  }<div class="who"><p class="small"><b class="accent">${word(strings.guide)}</b>${productName && html` · ${name}`}</p><div class="title" part="heading" role="heading" aria-level=${level}>${productName || name}</div><p class="small">${known ? counts.map(({ key, count }, i) => html`${i ? ' · ' : ''}${word(`${answerOf(key)}: ${count}`)}`) : nothing}</p></div><slot name="action" @click=${act}></slot></header><div class="intro">${known ? nothing : html`<p>${word(strings.unknownKind)}</p>`}${said.map((each) => html`<p>${each.text} ${each.note && html`<span class="small">(${each.note})</span>`}</p>`)}${said.length ? html`<p class="small">${notes(said)}</p>` : nothing}${
    made || head
      ? html`<p>${head ? html`<b>${word(strings.head(head))}</b> ` : nothing}<bdi>${made}</bdi> ${made && head && !fits ? word(strings.otherHead) : nothing}</p>`
      : nothing
  }</div><section class="reach">${label(strings.reach)}${groups.map(group)}</section>${care}<footer class="foot small"><details part="sources"><summary>${word(strings.sources(cited.length))}</summary><ol>${cited}</ol></details><p>${word(strings.checked(document.checked, document.reviewed?.by))}</p></footer></article>`;
}
