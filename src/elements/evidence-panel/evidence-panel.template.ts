import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../../data/citation.js';
import type { Claim, ClaimSource, EvidenceDocument, Stance } from '../../data/types.js';
import { enEvidence } from '../../i18n/en-evidence.js';
import type { Locale } from '../../i18n/locale.js';
import { gradeChip, gradeOf } from '../../internal/grade-chip.js';

/** How the panel is shown, beside its data. */
export interface EvidenceView {
  readonly locale: Locale;
  /** Whether only what is fit for retail may show. */
  readonly wellness: boolean;
  /** ARIA level of the heading. */
  readonly level: number;
  readonly variant?: string;
}

/** The word for a key, if there is one: data may come with a key that this version does not know. */
const wordFor = (words: object, key: string) =>
  Object.hasOwn(words, key) ? (words as Record<string, string>)[key]! : '';

/**
 * The panel, from its data alone.
 * @param foreign language of the contents, where it is not the element's; else nothing
 */
export function evidenceTemplate(
  document: EvidenceDocument,
  { locale, wellness, level, variant }: EvidenceView,
  foreign: string | typeof nothing,
): TemplateResult {
  const { sources, authors, disclaimer } = document;
  const strings = { ...locale.strings, ...(locale.more?.evidence ?? enEvidence) };
  const { stances } = strings;
  const claims = document.claims.filter(({ mode }) => !wellness || mode === 'wellness');
  const short = variant === 'chip';

  // The panel is in the language of its contents; words of its own say so where theirs is another.
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${locale.lang}>${text}</span>`);
  const small = (text: unknown) => html`<p class="small">${text}</p>`;

  /** What was found on one side; a stance that this version does not know is context. */
  const found = ({ sources }: Claim, side: Stance) =>
    sources.filter(({ stance }) => (Object.hasOwn(stances, stance) ? stance : 'context') === side);
  const sidesOf = Object.keys(stances) as Stance[];

  // Numbers count what shows, in the order in which it is read.
  const cited = [
    ...new Set(claims.flatMap((claim) => sidesOf.flatMap((stance) => found(claim, stance).map(({ ref }) => ref)))),
  ].filter((ref) => sources[ref]);
  /** A source by its number, or as it is cited. */
  const link = (ref: string, number?: number) => {
    const { href, text } = citation(sources[ref]!, wellness && strings.cites(`${cited.indexOf(ref) + 1}`));
    const label = number ? `${number}: ${text}` : nothing;
    return href ? html`<a part="source" href=${href} aria-label=${label}>${number ?? text}</a>` : (number ?? text);
  };

  const finding = ({ ref, directness, finding }: ClaimSource) => {
    const number = cited.indexOf(ref) + 1;
    return html`<li>${finding} <span class="small">${word(wordFor(strings.directness, directness))} ${number ? html`[${link(ref, number)}]` : nothing}</span></li>`;
  };

  const side = (claim: Claim, stance: Stance) => {
    const findings = found(claim, stance);
    const id = `${claim.id}-${stance}`;
    const list = findings.length
      ? html`<ul aria-labelledby=${id}>${findings.map(finding)}</ul>`
      : small(word(strings.noneFound));
    // That there is nothing for or against it is a finding; that there is nothing else is none.
    return findings.length || stance === 'supports' || stance === 'disputes'
      ? html`<div class="side ${stance}" part="side"><div class="label" id=${id}>${word(stances[stance])}</div>${list}</div>`
      : nothing;
  };

  /** Whose view it is and what he gains by it, before the view itself; no part, so that no page can hide it. */
  const view = (claim: Claim) => {
    const author = authors[claim.whoSays];
    const text = short
      ? html`<p>${claim.text}</p>`
      : html`<div class="lead" part="claim-text" role="heading" aria-level=${level + 1}>${claim.text}</div>`;
    return html`${author && small(html`${word(strings.whoSays)}: <b>${author.name}.</b> ${author.conflictOfInterest}`)}${text}`;
  };

  const sides = (claim: Claim) => html`<div class="sides">${sidesOf.map((stance) => side(claim, stance))}</div>`;

  const end = ({ wouldChange, checked }: Claim) => {
    const time = Date.parse(checked);
    const date = time && new Intl.DateTimeFormat(locale.lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
    return [
      wouldChange && small(html`<b>${word(strings.wouldChange)}:</b> ${wouldChange}`),
      date ? small(word(strings.checked(date))) : nothing,
    ];
  };

  const grade = ({ status, certainty, plain }: Claim) =>
    html`<div class="line">${gradeChip(status, strings)}${short ? html`<p class="plain" part="plain">${plain}</p>` : small(word(wordFor(strings.certainty, certainty)))}</div>`;

  const list = (refs: readonly string[]) =>
    html`<ol>${refs.map((ref) => html`<li value=${cited.indexOf(ref) + 1}>${link(ref)}</li>`)}</ol>`;

  const claimTemplate = (claim: Claim) =>
    short
      ? html`<section class="claim" part="claim">${grade(claim)}<details><summary class="small">${word(strings.forAndAgainst)}</summary>${view(claim)}${small(word(wordFor(strings.certainty, claim.certainty)))}${sides(claim)}${end(claim)}<div class="small">${list(cited.filter((ref) => claim.sources.some((each) => each.ref === ref)))}</div></details></section>`
      : html`<section class="claim" part="claim"><div class="said">${view(claim)}${grade(claim)}<p part="plain">${claim.plain}</p>${end(claim)}</div>${sides(claim)}</section>`;

  const head = () => {
    const grades = new Map<string, number>();
    for (const { status } of claims) {
      const name = gradeOf(status, strings);
      grades.set(name, (grades.get(name) ?? 0) + 1);
    }
    const about = (wellness && document.wellnessTitle) || document.title;
    return html`<div class="head">${about && small(about)}<div class="title" part="heading" role="heading" aria-level=${level}>${word(strings.title)}</div>${
      claims.length > 1
        ? small(word(`${strings.count(claims.length)}: ${[...grades].map(([name, n]) => `${name} (${n})`).join(', ')}`))
        : nothing
    }</div>`;
  };

  // The sources of one claim are few enough to see.
  const foot = () =>
    html`<div class="end small">${claims.length ? html`<details ?open=${claims.length === 1}><summary>${word(strings.sources(cited.length))}</summary>${list(cited)}</details>` : html`<p>${word(strings.noClaims)}</p>`}${short ? nothing : html`<p>${disclaimer}</p>`}</div>`;

  // In short it ends with the disclaimer, in no part and behind nothing that opens.
  return html`<div class="frame ${short ? 'short' : ''}" part="panel" lang=${foreign}>${short ? nothing : head()}${claims.map(claimTemplate)}${short && claims.length ? nothing : foot()}</div>${short ? html`<p class="small last" lang=${foreign}>${disclaimer}</p>` : nothing}`;
}
