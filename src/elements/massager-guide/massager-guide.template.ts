import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PoseFigure } from '../../data/figures.js';
import { citation } from '../../data/citation.js';
import type { MassagerDocument, MassagerGroup, MassagerSteps, RetailLine } from '../../data/types.js';
import { enMassager } from '../../i18n/en-massager.js';
import { enTechnique } from '../../i18n/en-technique.js';
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
  const { id, name, made, said, groups, safety, sources } = document;
  const { lang, more } = locale;
  const strings = { ...locale.strings, ...(more?.technique ?? enTechnique), ...(more?.massager ?? enMassager) };

  // The guide is in the language of its contents; words of the element's own say so where theirs is another.
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${lang}>${text}</span>`);
  const label = (title: string, deep = 1) =>
    html`<div class="label" role="heading" aria-level=${level + deep}>${word(title)}</div>`;
  const line = ({ text, own }: RetailLine) => `${text}${own ? '*' : ''}`;
  /** What the mark means, and the numbers of the sources in the list at the foot. */
  const notes = (lines: readonly (RetailLine | null)[]) => {
    const known = lines.filter((each) => !!each);
    const numbers = [...new Set(known.flatMap((each) => each.sources))].map((key) => +key.slice(1));
    const mark = known.some(({ own }) => own) ? `* ${strings.own}. ` : '';
    return html`<p class="small">${word(mark + (numbers.length ? strings.cites(numbers.sort((a, b) => a - b).join(', ')) : ''))}</p>`;
  };
  const list = (items: readonly unknown[], kind = 'bullets') =>
    html`<ul class=${kind}>${items.map((each) => html`<li>${each}</li>`)}</ul>`;

  const answers: Record<string, string> = { ...strings.suits, unknown: strings.unknown };
  const answerOf = (key: string) => wordFor(answers, key, strings.unknown);
  const known = groups.some(({ answer }) => answer !== 'unknown');
  const counts = Object.keys(answers)
    .map((key) => ({ key, count: groups.filter(({ answer }) => answer === key).length }))
    .filter(({ count }) => count);

  const method = ({ technique, pose, position, steps, dose, pressure, minutes, frequency }: MassagerSteps) => {
    const drawn = figure?.id === technique ? figure : undefined;
    const row = (term: string, text: unknown) => html`<dt>${word(term)}</dt><dd>${text}</dd>`;
    const most = Math.max(0, Math.min(10, Math.round(pressure?.max ?? 0)));
    return html`<svg class="pose ${pose.split('-')[0]}" part=${drawn ? 'figure' : nothing} aria-hidden="true" viewBox=${drawn?.box.join(' ') ?? nothing}>${drawn?.paths.map(({ kind, d }) => svg`<path class=${kind} d=${d} />`)}</svg>${label(strings.steps, 3)}${
      position && html`<p>${line(position)}</p>`
    }<ol part="steps">${steps.map((step) => html`<li>${line(step)}${step.seconds ? html` <span class="small">${word(strings.seconds(step.seconds))}</span>` : nothing}</li>`)}</ol><dl>${row(strings.pressure, html`<b>${word(strings.outOfTen(most))}</b> ${pressure?.words && line(pressure.words)}`)}${dose && row(strings.terms[0]!, line(dose))}${frequency && row(strings.terms[1]!, line(frequency))}${row(strings.terms[2]!, word(strings.minutes(minutes)))}</dl>${notes([position, ...steps, pressure?.words, dose, frequency])}`;
  };

  const reach = ({ reason, muscles, how }: MassagerGroup) => {
    const named = (meant: boolean) => {
      const of = muscles.filter((each) => !!each.meant === meant);
      return of.length
        ? html`<dt>${word(meant ? strings.meant : strings.notMeant)}</dt>${of.map((each) => html`<dd><b>${each.name}</b> <span class="small">${each.under.length ? html`${word(strings.under)} ${each.under.join(', ')}` : nothing}</span></dd>`)}`
        : nothing;
    };
    return html`${reason && html`<p>${reason.text}</p><p class="small"><b>${word(strings.howSure)}</b> ${word(wordFor(strings.sure, reason.sure, ''))} ${reason.note}</p>${notes([reason])}`}<dl>${known ? [named(true), named(false)] : named(false)}</dl>${how ? method(how) : nothing}`;
  };

  const first = groups.findIndex(({ how }) => how);
  const group = (each: MassagerGroup, i: number) =>
    html`<details name="group" part="group" ?open=${i === first} data-technique=${each.how?.technique ?? nothing} @toggle=${open}><summary><span class="name" role="heading" aria-level=${level + 2}>${each.name}</span><span class="chip ${each.answer}">${word(answerOf(each.answer))}</span></summary><div class="more">${reach(each)}</div></details>`;

  // No parts here, and nothing that folds: a page cannot style this away, and nobody reads past it.
  const warnings = [safety.stopIf, safety.notOver, safety.whoShouldNot];
  const care = html`<section class="care alert">${label(strings.careful)}${known ? nothing : html`<p>${word(strings.general)}</p>`}<div class="columns">${warnings.map((lines, i) => html`<div>${label(strings.safety[i]!, 2)}${list(lines.map(line))}</div>`)}<div>${label(strings.redFlags, 2)}${list(document.redFlags)}</div></div>${notes(warnings.flat())}<p><b>${document.disclaimer}</b></p></section>`;

  const cited = Object.values(sources).map(({ url, year }, i) => {
    const { href, text } = citation({ title: strings.cites(`${i + 1}`), url, year });
    return html`<li>${href ? html`<a href=${href}>${word(text)}</a>` : word(text)}</li>`;
  });
  const fits = document.heads.includes(head?.trim().toLowerCase() ?? '');
  const title = productName || name;
  return html`<article class="frame" part="guide" data-kind=${id} lang=${foreign}><header class="head">${
    productImage === undefined
      ? nothing
      : html`<div class="photo">${productImage && html`<img part="image" src=${productImage} alt="" loading="lazy" />`}</div>`
  }<div class="who"><p class="small"><b class="accent">${word(strings.guide)}</b>${productName && html` · ${name}`}</p><div class="title" part="heading" role="heading" aria-level=${level}><bdi>${title}</bdi></div><p class="small">${counts.map(({ key, count }, i) => html`${i ? ' · ' : ''}${word(`${answerOf(key)}: ${count}`)}`)}</p></div><slot name="action" @click=${act}></slot></header><div class="intro">${known ? nothing : html`<p class="lead">${word(strings.unknownKind)}</p>`}${said.map((each) => html`<p>${each.text} ${each.note && html`<span class="small">(${each.note})</span>`}</p>`)}${said.length ? notes(said) : nothing}${
    made || head
      ? html`<p>${head ? html`<b>${word(strings.head(head))}</b> ` : nothing}${made} ${head && !fits ? word(strings.otherHead) : nothing}</p>`
      : nothing
  }</div><div class="halves"><section class="reach">${label(strings.reach)}${groups.map(group)}</section>${care}</div><footer class="foot small" part="footer"><details part="sources"><summary>${word(strings.sources(cited.length))}</summary><ol>${cited}</ol></details><p>${word(strings.checked(document.checked, document.reviewed?.by))}</p></footer></article>`;
}
