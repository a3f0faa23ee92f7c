import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../../data/citation.js';
import type { CardFigure } from '../../data/figures.js';
import type { AnatomyFact, Fact, MuscleDocument } from '../../data/types.js';
import { enFacts } from '../../i18n/en-facts.js';
import { enFigure } from '../../i18n/en-figure.js';
import type { Locale } from '../../i18n/locale.js';
import { gradeChip } from '../../internal/grade-chip.js';
import { figureTemplate } from './muscle-card.figure.js';

/**
 * A card, from its data alone.
 * @param figure undefined: still on its way; null: it does not come
 * @param locale of the element's own words
 * @param foreign language of the contents, where it is another; else nothing
 * @param wellness whether only what is fit for retail may show
 * @param level ARIA level of the card's heading
 * @param nested whether the guide around it says the red flags
 */
export function cardTemplate(
  document: MuscleDocument,
  figure: CardFigure | null | undefined,
  { strings: common, lang, more }: Locale,
  foreign: string | typeof nothing,
  wellness: boolean,
  variant: string | undefined,
  level: number,
  nested: boolean,
): TemplateResult {
  const { muscle, group, regions, claims, authors, redFlags, sources, disclaimer } = document;
  const { name, palpable, layer, depth, triggerPoints, innervation, parts, reviewed } = muscle;
  const strings = { ...common, ...(more?.facts ?? enFacts) };
  const { feltMost, feltSometimes } = strings;
  const full = variant !== 'row' && variant !== 'compact';
  /** What there is and may show. */
  const fit = <T extends { mode: string }>(each: T | null | undefined) =>
    each && (!wellness || each.mode === 'wellness') ? each : undefined;

  // The card is in the language of its contents; words of the element's own say so where theirs is another.
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${lang}>${text}</span>`);
  const small = (text: unknown) => html`<p class="small">${text}</p>`;
  const list = (items: readonly unknown[]) =>
    html`<ul class="bullets">${items.map((each) => html`<li>${each}</li>`)}</ul>`;
  const cell = (title: string, content: unknown, kind = '', part: string | typeof nothing = nothing) =>
    html`<section class="cell ${kind}" part=${part}><div class="label" role="heading" aria-level=${level + 1}>${word(title)}</div>${content}</section>`;
  const fact = ({ text, sure, note }: AnatomyFact) =>
    html`${text}${sure === 'unverified' ? '*' : ''}${note && html` <span class="small">(${note})</span>`}`;
  const joined = (facts: readonly AnatomyFact[]) =>
    facts.length ? facts.map((each, i) => html`${i ? '; ' : ''}${fact(each)}`) : word(strings.notKnown);
  /** What the marks in a section mean, and the numbers of its sources in the list at the foot. */
  const notes = (facts: readonly { sure?: string; sources: string[] }[]) => {
    const marks = facts.some(({ sure }) => sure === 'unverified') ? `* ${strings.unverified}. ` : '';
    const numbers = [...new Set(facts.flatMap((each) => each.sources))].map((key) => +key.slice(1));
    return small(
      word(full && numbers.length ? marks + strings.cites(numbers.sort((a, b) => a - b).join(', ')) : marks),
    );
  };
  /** Whose view it is and what he gains by it, before the view itself. */
  const viewer = ({ whoSays }: Fact) => {
    const author = authors[whoSays ?? ''];
    return (
      author && html`<div class="small"><b>${word(strings.viewOf(author.name))}.</b> ${author.conflictOfInterest}</div>`
    );
  };
  const factCell = (title: string, facts: readonly Fact[], part: string | typeof nothing, kind = '') =>
    facts.length
      ? cell(title, [list(facts.map((each) => html`${viewer(each)}${fact(each)}`)), notes(facts)], kind, part)
      : nothing;
  /** Regions as chips: told apart by their outline, and by the list's name for those who do not see it. */
  const chips = (ids: readonly string[], kind: string, title: string) =>
    ids.length && !wellness
      ? html`<ul class="chips" aria-label=${title}>${ids.map((id) => html`<li class="region ${kind}">${regions[id] ?? id}</li>`)}</ul>`
      : nothing;

  // A grade says of what: it never stands without its sentence.
  const claim = fit(claims[0]);
  const grade = claim && html`${gradeChip(claim.status, strings)}${small(claim.plain)}`;
  const felt = chips([...new Set(triggerPoints.flatMap(({ essential }) => essential))], 'most', feltMost);
  const head = html`${small(html`<b class="accent">${group?.order ? word(strings.place(group.order, group.of)) : nothing}</b> ${muscle.place}`)}<div class="title" part="heading" role="heading" aria-level=${level}>${name}</div>`;
  const lead = html`${small(html`<i lang="la">${[muscle.latin, ...muscle.synonyms].join(', ')}</i>`)}<p class="lead" part="summary">${fit(muscle.summary)?.text}</p>`;
  // Safety lines and red flags are no parts: a page cannot style them away.
  const safety = factCell(strings.safety, muscle.safety, nothing, 'careful');

  const reachCell = () => {
    const note = fit(palpable?.note);
    const answer = strings.answers[palpable?.answer as 'no'] ?? strings.notKnown;
    const over = layer?.coveredBy.map(
      // The first two are the same for every muscle; fascia is told by its name, which begins alike in our languages.
      (each, i) => html`<li class=${['skin', 'fat'][i] ?? (/fas[cz]/i.test(each) ? 'fascia' : '')}>${each}</li>`,
    );
    const range = depth && [...new Set([depth.min, depth.max])].join('–');
    return cell(
      strings.reach,
      [
        html`<p><b>${word(answer)}.</b> ${note && fact(note)}</p>`,
        html`<ol class="layers" aria-label=${strings.layers}>${over}<li class="target">${name}</li></ol>`,
        small(word(depth ? strings.depth(range!, depth.people, depth.method) : strings.depthUnknown)),
        notes([note ?? { sources: [] }, { sources: depth ? [depth.source] : [] }]),
      ],
      'tint',
    );
  };

  const triggerPointsCell = () => {
    const pattern = fit(muscle.patternNote);
    const points = triggerPoints.map(
      ({ location, essential, spillover, basis }) =>
        html`<li class="point" part="trigger-point">${location}${chips(essential, 'most', feltMost)}${chips(spillover, '', feltSometimes)}<div class="small">${word(strings.basis[basis as 'customary'])}</div></li>`,
    );
    const key = html`<p class="small chips"><span class="region most">${word(feltMost)}</span> <span class="region">${word(feltSometimes)}</span></p>`;
    return cell(strings.triggerPoints, [
      html`<ul class="points">${points}</ul>`,
      points.length ? key : nothing,
      small(pattern && fact(pattern)),
      notes(triggerPoints),
    ]);
  };

  const anatomyCell = () => {
    const nerve = [innervation?.nerve, innervation?.roots].filter((each) => !!each);
    const groups = [muscle.origin, muscle.insertion, muscle.actions, nerve];
    const pair = (term: unknown, text: unknown) => html`<dt>${term}</dt><dd>${text}</dd>`;
    return cell(strings.anatomy, [
      html`<dl>${groups.map((facts, i) => pair(word(strings.anatomyTerms[i]), joined(facts)))}${parts.map((each) => pair(each.name, html`${joined(each.origin)} → ${joined(each.insertion)}`))}</dl>`,
      notes([...groups, ...parts.map(({ origin, insertion }) => [...origin, ...insertion])].flat()),
    ]);
  };

  const footer = () => {
    const cited = Object.values(sources).map((source, i) => {
      const { href, text } = citation(source, wellness && strings.cites(`${i + 1}`));
      return html`<li>${href ? html`<a href=${href}>${text}</a>` : text}</li>`;
    });
    return html`<footer class="cell tint foot small" part="footer"><details part="sources"><summary class="accent">${word(strings.sources(cited.length))}</summary><ol class="bullets">${cited}</ol></details><p>${word(strings.checked(muscle.checked, reviewed?.by))}</p><p>${disclaimer}</p></footer>`;
  };

  /** The head: what there is to read of the muscle first, and its picture beside or above it. */
  const opening = (text: unknown, kind = '') =>
    html`<div class="cells head ${kind}"><div class="cell intro">${text}</div>${figure === null ? nothing : figureTemplate(figure && wellness ? { ...figure, points: [] } : figure, name, more?.figure ?? enFigure, lang)}</div>`;

  const content = () =>
    variant === 'row'
      ? html`<div class="cell">${head}${felt}</div>`
      : variant === 'compact'
        ? [opening([head, lead, felt, grade, small(disclaimer)], 'over'), safety]
        : [
            opening([head, lead, grade]),
            reachCell(),
            // A place to press and the pain it is said to send elsewhere: no text for a shop.
            wellness ? nothing : triggerPointsCell(),
            anatomyCell(),
            factCell(strings.why, muscle.why.filter(fit), 'why'),
            factCell(strings.looksLike, muscle.confusedWith.filter(fit), 'looks-like'),
            factCell(strings.selfCare, muscle.selfCare.map(({ advice }) => advice).filter(fit), 'self-care'),
            safety,
            nested ? nothing : cell(strings.redFlags, list(redFlags), 'alert'),
            footer(),
          ];
  return html`<article class="frame cells" part="card" lang=${foreign}>${content()}</article>`;
}
