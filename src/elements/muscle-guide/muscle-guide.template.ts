import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../data/links.js';
import type { Fact, GuideBlock, GuideDocument, GuideSection } from '../../data/types.js';
import { enGuide } from '../../i18n/en-guide.js';
import { gradeChip } from '../../internal/grade-chip.js';
import { elementTemplate } from './element-template.js';
import type { MuscleGuide } from './muscle-guide.js';

type Text = string | null | undefined;

/** What the article shows of the document, and where a reader is in it. */
export interface GuideView {
  /** Language of the contents, where it is not that of the words; else nothing. */
  readonly foreign: string | typeof nothing;
  /** Goes before the name of each element. */
  readonly prefix: string;
  readonly sections: readonly GuideSection[];
  /** Id of the section that is being read. */
  readonly current: Text;
  /** Id of the group whose techniques show. */
  readonly group: Text;
  readonly pick: (event: Event) => void;
  /** Called when the page gives a section another anchor, or takes it away. */
  readonly anchored: () => void;
}

/** Id of a section's anchor in the page. */
export const anchorId = ({ guide }: GuideDocument, section: string): string => `${guide.id}-${section}`;

/** Heading of a section; in wellness mode empty where it has nothing that may show. */
export const headingOf = ({ heading, wellnessHeading }: GuideSection, wellness: boolean): Text =>
  wellness ? wellnessHeading : heading;

/** These sections are one element, which brings the heading. */
const ONE_ELEMENT = /^(newsletter|author|articles)$/;

/** The article, from its document and what the page asks of the element. */
export function guideTemplate(host: MuscleGuide, document: GuideDocument, view: GuideView): TemplateResult {
  const { guide, groups, claims, sources, authors, article, redFlags, disclaimer } = document;
  const { level, locale, wellness } = host;
  const { foreign, sections } = view;
  const strings = { ...locale.strings, ...(locale.more?.guide ?? enGuide) };
  const own = foreign === nothing ? nothing : locale.lang;
  const author = authors[document.author];
  const word = (text: unknown) => (own === nothing ? text : html`<span lang=${own}>${text}</span>`);
  const fit = ({ mode }: { mode: string }) => !wellness || mode === 'wellness';
  const small = (text: unknown) => html`<p class="small">${text}</p>`;
  const heading = (text: unknown, deeper: number, kind: string, part: string | typeof nothing = nothing) =>
    html`<div class=${kind} part=${part} role="heading" aria-level=${Math.min(level + deeper, 6)}>${text}</div>`;
  /** A source. Its title may be a claim; then its place has to do. */
  const reference = (url: Text, title: Text) => {
    const href = safeUrl(url);
    const text = wellness ? '' : title;
    return href ? html`<a href=${href}>${text || new URL(href).hostname}</a>` : text || '–';
  };
  const source = reference(article?.url, article?.title);
  const date = (text: string) => {
    const day = new Date(text);
    return +day ? day.toLocaleDateString(locale.lang, { dateStyle: 'long', timeZone: 'UTC' }) : text;
  };
  const anchor = (section: string) => html`<slot name="anchor-${section}" @slotchange=${view.anchored}></slot>`;
  const to = (section: string) => '#' + anchorId(document, section);

  // Sources are numbered as they come in what shows.
  const bodies = sections.map(({ body }) => body.filter(fit));
  const lead = guide.lead.filter(fit).map((fact): GuideBlock => ({ fact, mode: fact.mode }));
  const cited = [...new Set([...lead, ...bodies.flat()].flatMap(({ fact }) => fact?.sources ?? []))].filter(
    (key) => sources[key],
  );
  const cites = (fact: Fact) => {
    const list = cited.flatMap((key, i) => (fact.sources.includes(key) ? i + 1 : [])).join(', ');
    return list
      ? html`&nbsp;<a class="small" href=${to('sources')} lang=${own} aria-label=${strings.cites(list)}>${list}</a>`
      : nothing;
  };
  const grade = (id: Text, here: Text) => {
    const claim = claims[id ?? ''];
    if (!claim || !fit(claim)) return nothing;
    const { certainty = '', status } = claim;
    const sure = Object.hasOwn(strings.certainty, certainty) ? strings.certainty[certainty as 'none'] : nothing;
    const evidence =
      here !== 'evidence' && sections.some((section) => section.id === 'evidence')
        ? html` <a href=${to('evidence')}>${strings.evidence}</a>`
        : nothing;
    return html`<div class="chips" lang=${own}>${gradeChip(status, strings)}${small([sure, evidence])}</div>`;
  };
  const paragraph = ({ subheading, fact, claim }: GuideBlock, here: Text) => {
    if (!fact) return subheading ? heading(subheading, 2, 'sub') : nothing;
    const { text, sure, note } = fact;
    return html`<p>${text}${sure === 'unverified' ? '*' : ''}${note ? html` <span class="small">(${note})</span>` : nothing}${cites(fact)}</p>${grade(claim, here)}`;
  };
  /** Paragraphs, with one mark for those in a row that are one author's view. */
  const text = (blocks: readonly GuideBlock[], here?: Text) => {
    const runs: { name: Text; blocks: GuideBlock[] }[] = [];
    for (const block of blocks) {
      const name = authors[block.fact?.whoSays ?? '']?.name;
      const last = runs.at(-1);
      if (last && last.name === name) last.blocks.push(block);
      else runs.push({ name, blocks: [block] });
    }
    return html`<div class="text">${runs.map(({ name, blocks }) => {
      const paragraphs = blocks.map((block) => paragraph(block, here));
      return name ? html`<div class="view">${small(word(strings.viewOf(name)))}${paragraphs}</div>` : paragraphs;
    })}${blocks.some(({ fact }) => fact?.sure === 'unverified') ? small(['* ', word(strings.unverified)]) : nothing}</div>`;
  };

  /**
   * An element of ours, with what stands for it until it comes and where it does not.
   * @param alone the section that is this element alone: its heading is the element's
   */
  const element = (
    name: string,
    kind: string,
    attributes: Record<string, Text>,
    instead: unknown,
    alone?: GuideSection,
  ): TemplateResult =>
    elementTemplate(
      view.prefix + name,
      {
        class: `child ${kind}`,
        // Those with headings in them need room below, for there are six levels.
        'heading-level': `${Math.min(level + (alone ? 1 : 2), name === 'technique-guide' ? 4 : 5)}`,
        // What stands around it says the language of the contents, where that is another.
        lang: host.hasAttribute('lang') || own !== nothing ? locale.tag : null,
        theme: host.theme,
        claims: wellness ? 'wellness' : null,
        ...attributes,
      },
      [alone ? heading(headingOf(alone, wellness), 1, 'title') : nothing, small(instead)],
    );
  const later = word(strings.later);
  const content = (section: GuideSection, words: unknown): unknown => {
    const { id: topic } = guide;
    const { id } = section;
    switch (id) {
      case 'muscles':
        return [
          words,
          element(
            'muscle-list',
            'list',
            { topic },
            groups.map(({ name }) => `${name}. `),
          ),
          element('trigger-point-map', 'map', { topic }, later),
          element('muscle-card', 'card', {}, word(strings.card)),
        ];
      case 'hands':
        return [words, element('muscle-depth', 'tall', { muscle: groups[0]?.muscles[0] }, later)];
      case 'how':
        return [
          words,
          html`<div class="chips groups" role="group" aria-label=${strings.groups}>${groups.map((each) => html`<button part="group" data-group=${each.id} aria-pressed=${each.id === view.group} @click=${view.pick}>${each.name}</button>`)}</div>`,
          element('technique-guide', 'tall', { muscle: view.group }, later),
        ];
      case 'video':
        return host.videoSrc
          ? element(
              'treatment-video',
              id,
              { src: host.videoSrc, poster: host.videoPoster, label: host.videoLabel },
              source,
            )
          : [words, small(source)];
      case 'evidence':
        return [words, element('evidence-panel', 'tall', { topic }, later)];
      case 'newsletter':
        return element(
          'newsletter-signup',
          id,
          {
            action: host.newsletterAction,
            consent: host.newsletterConsent,
            'privacy-url': host.newsletterPrivacyUrl,
          },
          nothing,
          section,
        );
      case 'author':
        return element('author-bio', id, { author: document.author }, author?.name, section);
      case 'articles':
        return element('related-articles', id, { topic, limit: '99' }, source, section);
      default:
        return words;
    }
  };

  const section = (each: GuideSection, i: number) =>
    html`<section part="section" data-id=${each.id}>${anchor(each.id)}${
      ONE_ELEMENT.test(each.id) ? nothing : heading(headingOf(each, wellness), 1, 'title', 'section-heading')
    }<slot name=${each.id}>${content(each, bodies[i]!.length ? text(bodies[i]!, each.id) : nothing)}</slot></section>`;
  const entry = (id: string, name: unknown) =>
    html`<li><a href=${to(id)} aria-current=${id === view.current ? 'location' : nothing}>${name}</a></li>`;
  const list = word(strings.sources(cited.length));

  // Conflict of interest, red flags and disclaimer are no parts and in no slot: a page cannot take them away.
  return html`<article class="frame guide" part="guide" lang=${foreign}><header>${heading((wellness && guide.wellnessTitle) || guide.title, 0, 'title', 'heading')}<div class="lead" part="lead">${text(lead)}</div>${
    author && article
      ? small([word(strings.after(author.name)), ' ', source, ' · ', word(date(article.date))])
      : nothing
  }${
    author?.conflictOfInterest
      ? html`<p class="conflict"><b>${word(strings.conflict)}.</b> <bdi>${author.conflictOfInterest}</bdi></p>`
      : nothing
  }</header><nav part="contents" aria-label=${strings.contents} lang=${own}><p class="label">${strings.contents}</p><ul class="small" lang=${foreign}>${sections.map((each) => entry(each.id, headingOf(each, wellness)))}${cited.length ? entry('sources', list) : nothing}</ul></nav><div><section class="alert">${heading(word(strings.redFlags), 1, 'label')}<ul>${redFlags.map((flag) => html`<li>${flag}</li>`)}</ul></section>${sections.map(section)}<footer data-id="sources">${anchor('sources')}${
    cited.length
      ? html`<div part="sources">${heading(list, 1, 'title')}<ol class="small">${cited.map((key) => {
          const { title, url, year } = sources[key]!;
          return html`<li>${reference(url, title)}${year ? ` (${year})` : ''}</li>`;
        })}</ol></div>`
      : nothing
  }${[word(strings.checked(date(guide.checked), guide.reviewed?.by)), disclaimer].map(small)}</footer></div></article>`;
}
