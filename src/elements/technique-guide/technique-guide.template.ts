import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PoseFigure } from '../../data/figures.js';
import { citation } from '../../data/citation.js';
import type { Fact, Technique, TechniqueSteps, TechniquesDocument } from '../../data/types.js';
import { enTechnique } from '../../i18n/en-technique.js';
import type { Locale } from '../../i18n/locale.js';
import type { Player } from './player.js';

/** What the guide's template asks of its element. */
export interface Guide {
  readonly locale: Locale;
  readonly level: number;
  readonly wellness: boolean;
  /** Undefined: not needed so far. */
  readonly player: Player | undefined;
  /** Steps that may show. */
  stepsOf(technique: Technique): TechniqueSteps['steps'];
  readonly pick: (event: Event) => void;
  readonly start: () => unknown;
}

/**
 * A guide, from its data and where its reader is.
 * @param figure undefined: still on its way; null: it does not come
 * @param foreign language of the contents, where it is another; else nothing
 */
export function guideTemplate(
  { id, name, techniques, muscles, sources, redFlags, disclaimer }: TechniquesDocument,
  technique: Technique,
  figure: PoseFigure | null | undefined,
  foreign: string | typeof nothing,
  guide: Guide,
): TemplateResult {
  const { level, player, wellness } = guide;
  const { strings: common, lang, more } = guide.locale;
  const strings = { ...common, ...(more?.technique ?? enTechnique) };
  const { suits, how, stopIf, notOver, whoShouldNot, reviewed } = technique;

  // The guide is in the language of its contents; words of the element's own say so where theirs is another.
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${lang}>${text}</span>`);
  const label = (title: string) => html`<div class="label" role="heading" aria-level=${level + 2}>${word(title)}</div>`;
  const fact = ({ text, sure, note }: Fact) =>
    html`${text}${sure === 'unverified' ? '*' : ''}${note && html` <span class="small">(${note})</span>`}`;
  /** What there is and may show. */
  const fit = (each: Fact | null | undefined) => (each && (!wellness || each.mode === 'wellness') ? each : undefined);
  /** What the marks mean, and the numbers of the sources in the list at the foot. */
  const notes = (facts: readonly (Fact | undefined)[]) => {
    const known = facts.filter((each) => !!each);
    const numbers = [...new Set(known.flatMap((each) => each.sources))].map((key) => +key.slice(1));
    const marks = known.some(({ sure }) => sure === 'unverified') ? `* ${strings.unverified}. ` : '';
    return html`<p class="small">${word(marks + (numbers.length ? strings.cites(numbers.sort((a, b) => a - b).join(', ')) : ''))}</p>`;
  };
  const list = (items: readonly unknown[]) =>
    html`<ul class="bullets">${items.map((each) => html`<li>${each}</li>`)}</ul>`;

  const answer = (each: Technique) => word(strings.suits[each.suits?.answer as 'no'] ?? strings.suits['with-care']);
  const choice = (each: Technique) =>
    html`<label class="choice"><input type="radio" name="tool" value=${each.id} ?checked=${each === technique} @change=${guide.pick}>${word(strings.tools[each.tool as 'hand'] ?? each.name)} <span class="small">${answer(each)}</span></label>`;
  const reason = fit(suits?.reason);
  const meant = technique.muscles.map((each) => muscles[each] ?? each);
  const ofGroup = [technique.group, technique.id].includes(id) || technique.muscles.includes(id);

  // No parts here, and nothing that folds: a page cannot style this away, and nobody reads past it.
  const safety = html`<section class="cell wide alert"><div class="columns">${[stopIf, notOver, whoShouldNot].map((facts, i) => html`<div>${label(strings.safety[i]!)}${list(facts.map(fact))}</div>`)}<div>${label(strings.redFlags)}${list(redFlags)}</div></div>${notes([...stopIf, ...notOver, ...whoShouldNot])}<p><b>${disclaimer}</b></p></section>`;

  const picture = (pose: string | undefined) =>
    figure === null
      ? nothing
      : html`<svg class="pose ${pose?.split('-')[0]}" part=${figure ? 'figure' : nothing} aria-hidden="true" viewBox=${figure?.box.join(' ') ?? nothing}>${figure?.paths.map(({ kind, d }) => svg`<path class=${kind} d=${d} />`)}</svg>`;

  const method = (how: TechniqueSteps) => {
    const steps = guide.stepsOf(technique);
    const position = fit(how.position);
    const most = Math.max(0, Math.min(10, Math.round(how.pressure?.max ?? 0)));
    const words = fit(how.pressure?.words);
    const details = [fit(how.dose), fit(how.frequency)];
    const at = player?.step;
    const row = (term: string, text: unknown) => html`<dt>${word(term)}</dt><dd>${text}</dd>`;
    return html`<section class="cell pic">${picture(how.figure?.pose)}<div><p part="position">${position && fact(position)}</p>${notes([position])}</div></section><section class="cell steps"><p class="live" role="status">${player?.says(strings, technique)}</p>${label(strings.steps)}${
      at !== undefined
        ? player!.render(strings, technique, lang, foreign)
        : steps.length
          ? html`<button class="start" part="button" lang=${lang} @click=${guide.start}>${strings.start} <span class="small">${strings.minutes(how.minutes)}</span></button>`
          : nothing
    }<ol part="steps">${steps.map(({ advice, seconds }, i) => html`<li aria-current=${i === at ? 'step' : nothing}>${fact(advice)}${seconds ? html` <span class="small">${word(strings.seconds(seconds))}</span>` : nothing}</li>`)}</ol>${notes(steps.map(({ advice }) => advice))}</section><section class="cell tint">${label(strings.pressure)}<div class="scale" role="img" aria-label="${strings.pressure}: ${strings.outOfTen(most)}"><b>${word(strings.outOfTen(most))}</b><span class="pills">${Array.from({ length: 10 }, (_, i) => html`<i ?data-on=${i < most}></i>`)}</span></div><p class="small ends" lang=${lang}><span>${strings.scale[0]}</span> <span>${strings.scale[1]}</span></p><p>${words && fact(words)}</p><dl>${details.map((each, i) => each && row(strings.terms[i]!, fact(each)))}${row(strings.terms[2]!, word(strings.minutes(how.minutes)))}</dl>${notes([words, ...details])}</section>`;
  };

  const cited = Object.values(sources).map((source, i) => {
    const { href, text } = citation(source, wellness && strings.cites(`${i + 1}`));
    return html`<li>${href ? html`<a href=${href}>${text}</a>` : text}</li>`;
  });
  return html`<article class="frame cells" part="guide" lang=${foreign}><header class="cell wide head"><p class="small"><b class="accent">${word(strings.selfCare)}</b></p><div class="title" part="heading" role="heading" aria-level=${level}>${name}</div><fieldset part="tools"><legend class="live">${word(strings.withWhat)}</legend>${techniques.map(choice)}</fieldset></header><section class="cell wide what"><div class="lead" part="technique" role="heading" aria-level=${level + 1}>${technique.name}</div><p><b>${answer(technique)}.</b> ${reason && fact(reason)}</p>${
    meant.length
      ? html`<p class="small">${word(strings.meantFor(meant.join(', ')))} ${ofGroup ? nothing : word(strings.tooDeep(name))}</p>`
      : nothing
  }${notes([reason])}</section>${safety}${how ? method(how) : nothing}<footer class="cell wide tint small" part="footer"><details part="sources"><summary class="accent">${word(strings.sources(cited.length))}</summary><ol>${cited}</ol></details><p>${word(strings.checked(technique.checked, reviewed?.by))}</p></footer></article>`;
}
