import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { guideKind } from '../../data/kinds/guide.js';
import type { GuideSection } from '../../data/types.js';
import { DatasetController } from '../../internal/dataset-controller.js';
import { gradeChipStyles } from '../../internal/grade-chip.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { loadChild } from './load-child.js';
import { styles } from './muscle-guide.styles.js';
import { anchorId, guideTemplate, headingOf } from './muscle-guide.template.js';

/** Whether the page, or what scrolls in it around an element, is no longer at its top. */
const moved = (element: Element | null): boolean =>
  !!element && (element.scrollTop > 0 || moved(element.parentElement));

/** How often an element's code is asked for. */
const TRIES = 3;

/**
 * The whole article on a topic, put together from the other elements: contents, red flags, the sections in the order of
 * the source article, sources. The code of each element loads when its section comes near the viewport.
 *
 * Each section has an anchor in the page, so that links, the back button and a page's own links work as anywhere:
 * `#back-pain-why`, made of the topic and the section. The guide puts them into its light DOM, as empty `<span>`s.
 *
 * @tag muscle-guide
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @slot muscles - In the place of the text, the list, the map and the card of the muscles.
 * @slot why - In the place of why they matter.
 * @slot hands - In the place of what lies over them.
 * @slot how - In the place of what is done about them, by others and by oneself.
 * @slot video - In the place of the video.
 * @slot evidence - In the place of how sure anyone is.
 * @slot newsletter - In the place of the form, heading included; needs no `newsletter-action`.
 * @slot author - In the place of the author, heading included.
 * @slot articles - In the place of the related articles, heading included.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {DatasetErrorEvent} dataset-error - The article, or what an element in it shows, could not be loaded.
 * @fires {MuscleSelectEvent} muscle-select - A muscle was chosen in it; cancelable.
 * @csspart guide - the frame
 * @csspart heading - the title
 * @csspart lead - the text below it
 * @csspart contents - the list of contents
 * @csspart section - one section
 * @csspart section-heading - its heading
 * @csspart grade - how sure anyone is of what a paragraph says
 * @csspart group - the button of a muscle group
 * @csspart sources - the list of sources
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 * @cssprop --muscle-guide-padding - space around it; default: 16 to 28 px
 * @cssprop --muscle-guide-offset - height of what the page keeps at the top of its window; default: 0px
 */
export class MuscleGuide extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host, gradeChipStyles, styles];

  static override properties: PropertyDeclarations = {
    topic: {},
    without: {},
    videoSrc: { attribute: 'video-src' },
    videoPoster: { attribute: 'video-poster' },
    videoLabel: { attribute: 'video-label' },
    newsletterAction: { attribute: 'newsletter-action' },
    newsletterConsent: { attribute: 'newsletter-consent' },
    newsletterPrivacyUrl: { attribute: 'newsletter-privacy-url' },
  };

  /** Id of the topic; default `back-pain`. */
  declare topic?: string;

  /**
   * Sections to leave out, apart from each other by spaces: `muscles`, `why`, `hands`, `how`, `video`, `evidence`,
   * `newsletter`, `author`, `articles`.
   */
  declare without?: string;

  /** Address of a video of the treatment; without it a sentence links to the source article. */
  declare videoSrc?: string;

  /** Its picture before it is started. */
  declare videoPoster?: string;

  /** What it is called. */
  declare videoLabel?: string;

  /** Where the sign-up form posts to; without it there is none, but for one of the page's own in the slot `newsletter`. */
  declare newsletterAction?: string;

  /** What a reader agrees to by the form's box. */
  declare newsletterConsent?: string;

  /** Address of the page's privacy policy, for the form. */
  declare newsletterPrivacyUrl?: string;

  readonly data = new DatasetController(this, () => ({ kind: guideKind, id: this.topic || 'back-pain' }));

  /** Loads what comes near the viewport, and what of it is being read. */
  #near: IntersectionObserver | undefined;
  #reading: IntersectionObserver | undefined;
  /** How often the code of an element was asked for, by name. */
  readonly #tries: Record<string, number> = {};
  #current: string | undefined;
  /** The group that the reader picked, and the muscle chosen then: another choice in the scope counts from then on. */
  #picked: { group: string; muscle: string | null } | undefined;
  #arrived = false;

  /** The anchors that belong into the page, by slot. @internal */
  get anchors(): Map<string, string> {
    const document = this.data.value;
    return new Map(
      document && [...this.#sections, { id: 'sources' }].map(({ id }) => [`anchor-${id}`, anchorId(document, id)]),
    );
  }

  get #prefix(): string {
    return /^([a-z][\w.-]*-)muscle-guide$/.exec(this.localName)?.[1] ?? '';
  }

  get #sections(): readonly GuideSection[] {
    const without = (this.without ?? '').split(/\s+/);
    return this.data.value!.guide.sections.filter(
      (section) =>
        !without.includes(section.id) &&
        headingOf(section, this.wellness) &&
        (section.id !== 'newsletter' ||
          this.newsletterAction ||
          // Where something else than our prerendering renders, nobody knows.
          [...(this.children ?? [])].some(({ slot }) => slot === section.id)),
    );
  }

  get #group(): string | undefined {
    const { groups } = this.data.value!;
    const chosen = this.data.scope?.selection.muscle ?? null;
    if (this.#picked?.muscle === chosen) return this.#picked.group;
    return (groups.find(({ muscles }) => muscles.includes(chosen!)) ?? groups[0])?.id;
  }

  override render(): TemplateResult {
    return this.frame(() => {
      const document = this.data.value!;
      return guideTemplate(this, document, {
        foreign: this.foreign(document.lang),
        prefix: this.#prefix,
        sections: this.#sections,
        current: this.#current,
        group: this.#group,
        pick: this.#pick,
        anchored: this.#anchor,
      });
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    this.#anchor();
    // Few pages have one, so what it takes is loaded here.
    if (document.querySelector('base'))
      import('./fragment-links.js').then(
        (links) => links.stay(this.renderRoot),
        () => {},
      );
    this.#near ??= new IntersectionObserver(this.#approached, { rootMargin: '600px 100%' });
    // A line a third down the window: what crosses it is being read.
    this.#reading ??= new IntersectionObserver(this.#read, { rootMargin: '-33% 0px -67%' });
    this.renderRoot.querySelectorAll(':not(:defined)').forEach((each) => this.#near!.observe(each));
    this.renderRoot.querySelectorAll('[data-id]').forEach((each) => this.#reading!.observe(each));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#near?.disconnect();
    this.#reading?.disconnect();
    this.#near = this.#reading = undefined;
  }

  readonly #approached = (seen: IntersectionObserverEntry[], near: IntersectionObserver): void => {
    const prefix = this.#prefix;
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      // One that does not come sinks nothing: its text stays, and the next render may try again.
      const { localName } = target;
      const tries = this.#tries[localName] ?? 0;
      if (tries >= TRIES) continue;
      // None beside the one under way.
      this.#tries[localName] = TRIES;
      loadChild(localName.slice(prefix.length), prefix.slice(0, -1), tries).catch(() => {
        this.#tries[localName] = tries + 1;
      });
    }
  };

  readonly #read = (seen: IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of seen) {
      const { id } = (target as HTMLElement).dataset;
      if (isIntersecting) this.#current = id;
      else if (this.#current === id) this.#current = undefined;
    }
    this.requestUpdate();
  };

  readonly #pick = (event: Event): void => {
    const group = (event.currentTarget as HTMLElement).dataset['group']!;
    this.#picked = { group, muscle: this.data.scope?.selection.muscle ?? null };
    this.requestUpdate();
  };

  // A browser looks for the target of a link in the page, not in shadow roots. So each section has a node of the page in
  // it; what takes the nodes away (a morph of the page) is made good when their slots change.
  readonly #anchor = (): void => {
    const { anchors } = this;
    if (!this.isConnected) return;
    const page = this.getRootNode() as Document;
    const ours = new Map([...this.children].map((each) => [each.slot, each]));
    for (const [slot, each] of ours) if (slot.startsWith('anchor-') && !anchors.has(slot)) each.remove();
    for (const [slot, id] of anchors) {
      const each = ours.get(slot);
      if (each) each.id = id;
      // The page may have the name for something of its own.
      else if (!page.getElementById(id)) {
        const span = Object.assign(document.createElement('span'), { slot, id });
        this.append(span);
        // A page that was opened at this place could not go there before; a reader who has moved on is left alone.
        if (location.hash === '#' + id && !this.#arrived && !moved(this)) span.scrollIntoView();
      }
    }
    this.#arrived ||= anchors.size > 0;
  };
}
