import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../data/links.js';
import type { AnatomyFact, Fact, MuscleDocument } from '../../data/types.js';
import type { Dictionary } from '../../i18n/en.js';
import { gradeChip } from '../../internal/grade-chip.js';

/** All that a card's picture depends on. */
export interface CardView {
  document: MuscleDocument;
  strings: Dictionary;
  /** Language of `strings`. */
  lang: string;
  /** Language of the contents, where it is another; else nothing. */
  foreign: string | typeof nothing;
  /** Whether only what is fit for retail may show. */
  wellness: boolean;
  variant: string | undefined;
  /** ARIA level of the card's heading. */
  level: number;
}

/** A card, from its data alone. */
export function cardTemplate({ document, strings, lang, foreign, wellness, variant, level }: CardView): TemplateResult {
  const { muscle, group, regions, claims, authors, redFlags, sources, disclaimer } = document;
  const { name, palpable, layer, depth, triggerPoints, innervation, parts, reviewed } = muscle;
  const full = variant !== 'row' && variant !== 'compact';
  /** What there is and may show. */
  const fit = <T extends { mode: string }>(each: T | null | undefined) =>
    each && (!wellness || each.mode === 'wellness') ? each : undefined;

  // The card is in the language of its contents; words of the element's own say so where theirs is another.
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${lang}>${text}</span>`);
  const heading = (text: string) => html`<div class="label" role="heading" aria-level=${level + 1}>${word(text)}</div>`;
  const fact = ({ text, sure, note }: AnatomyFact) =>
    html`${text}${sure === 'unverified' ? '*' : ''}${note && html` <span class="small">(${note})</span>`}`;
  const joined = (facts: readonly AnatomyFact[]) =>
    facts.length ? facts.map((each, i) => html`${i ? '; ' : ''}${fact(each)}`) : word(strings.notKnown);
  /** What the marks in a section mean, and the numbers of its sources in the list at the foot. */
  const notes = (facts: readonly { sure?: string; sources: string[] }[]) => {
    const numbers = [...new Set(facts.flatMap((each) => each.sources))]
      .map((key) => +key.slice(1))
      .sort((a, b) => a - b);
    return html`<p class="small">${word(`${facts.some(({ sure }) => sure === 'unverified') ? `* ${strings.unverified}. ` : ''}${full && numbers.length ? strings.cites(numbers.join(', ')) : ''}`)}</p>`;
  };
  const section = (part: string, title: string, facts: readonly Fact[], kind = '') =>
    facts.length
      ? html`<section class="cell ${kind}" part=${part}>${heading(title)}<ul class="bullets">${facts.map((each) => html`<li>${viewer(each)}${fact(each)}</li>`)}</ul>${notes(facts)}</section>`
      : nothing;
  /** Whose view it is and what he gains by it, before the view itself. */
  const viewer = ({ whoSays }: Fact) => {
    const author = authors[whoSays ?? ''];
    return (
      author && html`<div class="small"><b>${word(strings.viewOf(author.name))}.</b> ${author.conflictOfInterest}</div>`
    );
  };
  /** Regions as chips: told apart by their outline, and by the list's name for those who do not see it. */
  const chips = (ids: readonly string[], kind: string, title: string) =>
    ids.length
      ? html`<ul class="chips" aria-label=${title}>${ids.map((id) => html`<li class="region ${kind}">${regions[id] ?? id}</li>`)}</ul>`
      : nothing;
  const pair = (term: unknown, text: unknown) => html`<dt>${term}</dt><dd>${text}</dd>`;

  const { feltMost, feltSometimes } = strings;
  const reach = fit(palpable?.note);
  const pattern = fit(muscle.patternNote);
  const [claim] = claims;
  const nerve = [innervation?.nerve, innervation?.roots].filter((each) => !!each);
  const anatomy = [muscle.origin, muscle.insertion, muscle.actions, nerve];
  const felt = chips([...new Set(triggerPoints.flatMap(({ essential }) => essential))], 'most', feltMost);
  const grade = claim && gradeChip(claim.status, strings);
  const head = html`<p class="small"><b class="accent">${group?.order ? word(strings.place(group.order, group.of)) : nothing}</b> ${muscle.place}</p><div class="title" part="heading" role="heading" aria-level=${level}>${name}</div>`;
  const lead = html`<p class="small"><i lang="la">${[muscle.latin, ...muscle.synonyms].join(', ')}</i></p><p class="lead" part="summary">${fit(muscle.summary)?.text}</p>`;
  const safety = section('safety', strings.safety, muscle.safety, 'careful');

  return html`<article class="frame cells" part="card" lang=${foreign}>${
    !full
      ? variant === 'row'
        ? html`<div class="cell">${head}${felt}${grade}</div>`
        : html`<div class="cell">${head}${lead}${felt}${grade}</div>${safety}`
      : html`<div class="cell intro">${head}${lead}${grade}<p class="small">${fit(claim)?.plain}</p></div><section class="cell tint">${heading(strings.reach)}<p><b>${word(strings.answers[palpable?.answer as 'no'] ?? strings.notKnown)}.</b> ${reach && fact(reach)}</p><ol class="layers" aria-label=${strings.layers}>${layer?.coveredBy.map((over) => html`<li class=${/skin|fat|fascia/.exec(over)?.[0] ?? ''}>${over}</li>`)}<li class="target">${name}</li></ol><p class="small">${word(depth ? strings.depth([...new Set([depth.min, depth.max])].join('–'), depth.people, depth.method) : strings.depthUnknown)}</p>${notes([reach ?? { sources: [] }, { sources: depth ? [depth.source] : [] }])}</section><section class="cell">${heading(strings.triggerPoints)}<ul class="points">${triggerPoints.map(
          ({ location, essential, spillover, basis }) =>
            html`<li class="point" part="trigger-point">${location}${chips(essential, 'most', feltMost)}${chips(spillover, '', feltSometimes)}<div class="small">${word(strings.basis[basis as 'customary'])}</div></li>`,
        )}</ul>${triggerPoints.length ? html`<p class="small chips"><span class="region most">${word(feltMost)}</span> <span class="region">${word(feltSometimes)}</span></p>` : nothing}<p class="small">${pattern && fact(pattern)}</p>${notes(triggerPoints)}</section><section class="cell">${heading(strings.anatomy)}<dl>${anatomy.map((facts, i) => pair(word(strings.anatomyTerms[i]), joined(facts)))}${parts.map((each) => pair(each.name, html`${joined(each.origin)} → ${joined(each.insertion)}`))}</dl>${notes([...anatomy, ...parts.map(({ origin, insertion }) => [...origin, ...insertion])].flat())}</section>${section('why', strings.why, muscle.why.filter(fit))}${section('looks-like', strings.looksLike, muscle.confusedWith.filter(fit))}${section('self-care', strings.selfCare, muscle.selfCare.map(({ advice }) => advice).filter(fit))}${safety}<section class="cell alert" part="red-flags">${heading(strings.redFlags)}<ul class="bullets">${redFlags.map((text) => html`<li>${text}</li>`)}</ul></section><footer class="cell tint foot small" part="footer"><details part="sources"><summary class="accent">${word(strings.sources(Object.keys(sources).length))}</summary><ol class="bullets">${Object.values(
          sources,
        ).map(({ title, url, year }) => {
          const href = safeUrl(url);
          const label = `${title}${year ? ` (${year})` : ''}`;
          return html`<li>${href ? html`<a href=${href}>${label}</a>` : label}</li>`;
        })}</ol></details><p>${word(strings.checked(muscle.checked, reviewed?.by))}</p><p>${disclaimer}</p></footer>`
  }</article>`;
}
