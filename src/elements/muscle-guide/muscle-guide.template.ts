import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../data/links.js';
import type { CitedSource, Fact, GuideBlock, GuideDocument, GuideSection } from '../../data/types.js';
import { enGuide } from '../../i18n/en-guide.js';
import type { Locale } from '../../i18n/locale.js';
import { gradeChip } from '../../internal/grade-chip.js';
import { elementTemplate } from './element-template.js';

type Attributes = Record<string, unknown>;

/** What a guide shows besides its document. */
export interface GuideView {
  readonly locale: Locale;
  /** Language of the contents, where it is not that of the words; else nothing. */
  readonly foreign: string | typeof nothing;
  readonly wellness: boolean;
  /** ARIA level of the title. */
  readonly level: number;
  /** The sections that show, in order. */
  readonly sections: readonly GuideSection[];
  /** Id of the section that is being read. */
  readonly current: string | undefined;
  /** Id of the group whose techniques show. */
  readonly group: string;
  /** Goes before the name of each element. */
  readonly prefix: string;
  /** Attributes that all elements get. */
  readonly common: Attributes;
  /** Attributes of the video and of the form, as the page gave them. */
  readonly video: Attributes;
  readonly newsletter: Attributes;
  readonly pick: (event: Event) => void;
  /** Called when the page gives a section another anchor, or takes it away. */
  readonly anchored: () => void;
}

/** Id of a section's anchor in the page. */
export const anchorId = ({ guide }: GuideDocument, section: string): string => `${guide.id}-${section}`;

/** Heading of a section; in wellness mode null where it has nothing that may show. */
export const headingOf = ({ heading, wellnessHeading }: GuideSection, wellness: boolean): string | null =>
  wellness ? wellnessHeading : heading;

/** These are their element alone, which brings the heading. */
const HEADS_ITSELF = /^(newsletter|author|articles)$/;

const host = (url: string) => {
  const href = safeUrl(url);
  return href && new URL(href).hostname;
};

/** The article, from its document and what the page asked for. */
export function guideTemplate(document: GuideDocument, view: GuideView): TemplateResult {
  const { guide, groups, claims, sources, authors, article, redFlags, disclaimer, notice } = document;
  const { locale, foreign, wellness, level, sections } = view;
  const strings = { ...locale.strings, ...(locale.more?.guide ?? enGuide) };
  const { instead } = strings;
  const own = foreign === nothing ? nothing : locale.lang;
  const author = authors[document.author];
  const word = (text: unknown) => (own === nothing ? text : html`<span lang=${own}>${text}</span>`);
  const fit = ({ mode }: { mode: string }) => !wellness || mode === 'wellness';
  const heading = (text: unknown, deeper: number, kind: string, part: string | typeof nothing = nothing) =>
    html`<div class=${kind} part=${part} role="heading" aria-level=${level + deeper}>${text}</div>`;
  const link = (url: string | null, text: string) => {
    const href = safeUrl(url);
    return href ? html`<a href=${href}>${text}</a>` : text;
  };
  const date = (text: string) => {
    const time = Date.parse(text);
    return time ? new Intl.DateTimeFormat(locale.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(time) : text;
  };
  const anchor = (section: string) => html`<slot name="anchor-${section}" @slotchange=${view.anchored}></slot>`;
  const toSection = (section: string) => `#${encodeURIComponent(anchorId(document, section))}`;

  // Numbered as they come in what shows.
  const bodies = sections.map(({ body }) => body.filter(fit));
  const lead = guide.lead.filter(fit).map((fact) => ({ fact, mode: fact.mode }));
  const cited = [...new Set([lead, ...bodies].flat().flatMap(({ fact }) => fact?.sources ?? []))].filter(
    (key) => sources[key],
  );
  const cites = (fact: Fact) => {
    const numbers = fact.sources.map((key) => cited.indexOf(key) + 1).filter((number) => number > 0);
    const list = numbers.sort((a, b) => a - b).join(', ');
    return list
      ? html` <a class="cite small" href=${toSection('sources')} lang=${own} aria-label=${strings.cites(list)}>${list}</a>`
      : nothing;
  };
  const grade = (id: string | undefined) => {
    const claim = claims[id ?? ''];
    if (!claim || !fit(claim)) return nothing;
    const { certainty = '', status } = claim;
    const sure = Object.hasOwn(strings.certainty, certainty) ? strings.certainty[certainty as 'none'] : nothing;
    const evidence = sections.some((section) => section.id === 'evidence')
      ? html` <a href=${toSection('evidence')}>${strings.evidence}</a>`
      : nothing;
    return html`<div class="grade" lang=${own}>${gradeChip(status, strings)}<p class="small">${sure}${evidence}</p></div>`;
  };
  const paragraph = ({ subheading, fact, claim }: GuideBlock) => {
    if (!fact) return subheading ? heading(subheading, 2, 'sub') : nothing;
    const { text, sure, note } = fact;
    return html`<p>${text}${sure === 'unverified' ? '*' : nothing}${note ? html` <span class="small">(${note})</span>` : nothing}${cites(fact)}</p>${grade(claim)}`;
  };
  /** Paragraphs, with one mark for those in a row that are one author's view. */
  const text = (blocks: readonly GuideBlock[]) => {
    const runs: { name: string | undefined; blocks: GuideBlock[] }[] = [];
    for (const block of blocks) {
      const name = authors[block.fact?.whoSays ?? '']?.name;
      const last = runs.at(-1);
      if (last && last.name === name) last.blocks.push(block);
      else runs.push({ name, blocks: [block] });
    }
    const unverified = blocks.some(({ fact }) => fact?.sure === 'unverified');
    return html`<div class="text">${runs.map(({ name, blocks }) =>
      name
        ? html`<div class="view"><p class="small">${word(strings.viewOf(name))}</p>${blocks.map(paragraph)}</div>`
        : blocks.map(paragraph),
    )}${unverified ? html`<p class="small">* ${word(strings.unverified)}</p>` : nothing}</div>`;
  };

  const element = (name: string, kind: string, attributes: Attributes, content: unknown) =>
    elementTemplate(
      view.prefix + name,
      { class: `child ${kind}`, 'heading-level': level + 2, ...view.common, ...attributes },
      html`<p class="small">${content}</p>`,
    );
  /** An element that is a section by itself: its heading is the section's, which stands here until it comes. */
  const alone = (name: string, section: GuideSection, attributes: Attributes, content: unknown) =>
    elementTemplate(
      view.prefix + name,
      { class: `child ${section.id}`, 'heading-level': level + 1, ...view.common, ...attributes },
      html`${heading(headingOf(section, wellness), 1, 'head')}<p class="small">${content}</p>`,
    );

  const content = (section: GuideSection, blocks: readonly GuideBlock[]): unknown => {
    const words = blocks.length ? text(blocks) : nothing;
    const topic = guide.id;
    switch (section.id) {
      case 'muscles':
        return [
          words,
          element(
            'muscle-list',
            'list',
            { topic },
            html`${groups.map(({ name }, i) => html`${i ? ', ' : ''}${name}`)}`,
          ),
          element('trigger-point-map', 'map', { topic }, word(instead.map)),
          element('muscle-card', 'card', {}, word(instead.card)),
        ];
      case 'hands':
        return [
          words,
          element('muscle-depth', 'depth', { muscle: groups[0]?.muscles[0] ?? nothing }, word(instead.depth)),
        ];
      case 'how':
        return [
          words,
          html`<div class="groups" role="group" aria-label=${strings.groups}>${groups.map(({ id, name }) => html`<button part="group" data-group=${id} aria-pressed=${id === view.group} @click=${view.pick}>${name}</button>`)}</div>`,
          element('technique-guide', 'technique', { muscle: view.group }, word(instead.technique)),
        ];
      case 'video':
        return view.video['src']
          ? element('treatment-video', 'video', view.video, word(instead.video))
          : [words, html`<p>${word(strings.original)}: ${link(article?.url, article?.title)}</p>`];
      case 'evidence':
        return [words, element('evidence-panel', 'evidence', { topic }, word(instead.evidence))];
      case 'newsletter':
        return alone('newsletter-signup', section, view.newsletter, word(instead.newsletter));
      case 'author':
        return alone('author-bio', section, { author: document.author }, author?.name);
      case 'articles':
        return alone('related-articles', section, { topic }, word(instead.articles));
      default:
        return words;
    }
  };

  const section = (each: GuideSection, i: number) =>
    html`<section part="section" data-id=${each.id}>${anchor(each.id)}${
      HEADS_ITSELF.test(each.id) ? nothing : heading(headingOf(each, wellness), 1, 'head', 'section-heading')
    }<slot name=${each.id}>${content(each, bodies[i]!)}</slot></section>`;
  const entry = (id: string, name: unknown) =>
    html`<li><a href=${toSection(id)} aria-current=${id === view.current ? 'location' : nothing}>${name}</a></li>`;
  const source = ({ title, url, year }: CitedSource) =>
    html`<li>${link(url, `${title}${year ? ` (${year})` : ''}`)}</li>`;

  // Conflict of interest, red flags and disclaimer are no parts and in no slot: a page cannot take them away.
  return html`<article class="frame guide" part="guide" lang=${foreign}><header>${heading((wellness && guide.wellnessTitle) || guide.title, 0, 'title', 'heading')}<div class="lead" part="lead">${text(lead)}</div>${
    author && article
      ? html`<p class="small">${word(strings.after(author.name))} ${link(article.url, (wellness && host(article.url)) || article.title)} (${word(date(article.date))})</p>`
      : nothing
  }${
    author?.conflictOfInterest
      ? html`<p class="conflict"><b>${word(strings.conflict)}.</b> ${author.conflictOfInterest}</p>`
      : nothing
  }</header><nav part="contents" aria-label=${strings.contents} lang=${own}><p class="label">${strings.contents}</p><ul class="small" lang=${foreign}>${sections.map((each) => entry(each.id, headingOf(each, wellness)))}${cited.length ? entry('sources', word(strings.sources(cited.length))) : nothing}</ul></nav><div class="body"><section class="alert">${heading(word(strings.redFlags), 1, 'label')}<ul>${redFlags.map((flag) => html`<li>${flag}</li>`)}</ul></section>${sections.map(section)}<footer part="footer" data-id="sources">${anchor('sources')}${
    cited.length
      ? html`${heading(word(strings.sources(cited.length)), 1, 'label')}<ol class="small">${cited.map((key) => source(sources[key]!))}</ol>`
      : nothing
  }<p class="small">${word(strings.checked(date(guide.checked), guide.reviewed?.by))} ${notice}</p><p class="small">${disclaimer}</p></footer></div></article>`;
}
