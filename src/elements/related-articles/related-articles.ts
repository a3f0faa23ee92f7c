import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { articlesKind } from '../../data/kinds/articles.js';
import { feedKind, type FeedDocument } from '../../data/kinds/feed.js';
import { safeUrl } from '../../data/links.js';
import type { DocumentRequest } from '../../data/store.js';
import { ArticleOpenEvent } from '../../events/article-open-event.js';
import type { ArticlesDocument } from '../../data/types.js';
import { enAside } from '../../i18n/en-aside.js';
import { DatasetController } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { fromDataset, fromFeed, rankArticles, type ArticleItem } from './rank-articles.js';
import { styles } from './related-articles.styles.js';

/**
 * Other articles, those that share most with the topic and muscle first; from the dataset or from the page's own
 * JSON Feed 1.1.
 *
 * @tag related-articles
 * @slot - Text for readers without script and for feeds; shown until the list is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {ArticleOpenEvent} article-open - A reader follows a link; cancelable.
 * @fires {DatasetErrorEvent} dataset-error - The articles could not be loaded.
 * @csspart list - the frame
 * @csspart heading - the heading
 * @csspart article - one article
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class RelatedArticles extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host, styles];

  static override properties: PropertyDeclarations = { topic: {}, muscle: {}, feed: {}, limit: { type: Number } };

  /** Id of the topic the articles should be about; default `back-pain`. */
  declare topic?: string;

  /** Id of the muscle; without it the one chosen in the scope counts. */
  declare muscle?: string;

  /** Address of the page's own JSON Feed 1.1, relative to the page; without it the dataset's articles show. */
  declare feed?: string;

  /** How many to show; default 6. */
  declare limit?: number;

  readonly data = new DatasetController<ArticlesDocument | FeedDocument>(this, (): DocumentRequest => {
    const feed = safeUrl(this.feed, globalThis.document?.baseURI);
    return feed ? { kind: feedKind, id: feed } : { kind: articlesKind, id: '' };
  });

  override render(): TemplateResult {
    return this.frame(() => {
      const { level, locale } = this;
      const strings = locale.more?.aside ?? enAside;
      const document = this.data.value!;
      const own = 'articles' in document;
      const items = rankArticles(
        (own ? fromDataset(document) : fromFeed(document)).filter(({ wellness }) => wellness || !this.wellness),
        this.topic || 'back-pain',
        this.muscle || (this.data.scope!.selection.muscle ?? ''),
      ).slice(0, this.limit ?? 6);
      const authors = new Set(items.map(({ author }) => author));
      const conflicts = own ? Object.entries(document.authors).filter(([id]) => authors.has(id)) : [];
      const foreign = own ? this.foreign(document.lang) : nothing;
      return html`<div class="frame articles" part="list"><div class="title" part="heading" role="heading" aria-level=${level}>${strings.relatedArticles}</div>${
        items.length > 0
          ? html`<ul lang=${foreign}>${items.map((item) => this.#article(item, foreign === nothing ? nothing : locale.lang))}</ul>`
          : html`<p class="small">${strings.noArticles}</p>`
      }${conflicts.map(([, { name, conflictOfInterest }]) => (conflictOfInterest ? html`<p class="small conflict" lang=${foreign}><b>${name}.</b> ${conflictOfInterest}</p>` : nothing))}</div>`;
    });
  }

  #article({ id, title, url, excerpt, date }: ArticleItem, lang: string | typeof nothing): TemplateResult {
    const { locale } = this;
    const strings = locale.more?.aside ?? enAside;
    const href = safeUrl(url, this.feed && globalThis.document?.baseURI);
    const time = Date.parse(date ?? '');
    return html`<li class="article" part="article"><p class="name">${href ? html`<a href=${href} data-id=${id} @click=${this.#open}>${title}</a>` : title}</p><p class="small">${excerpt}</p>${time ? html`<p class="small" lang=${lang}>${new Intl.DateTimeFormat(locale.lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(time)}</p>` : nothing}${href ? nothing : html`<p class="small" lang=${lang}>(${strings.noLink})</p>`}</li>`;
  }

  readonly #open = (event: MouseEvent): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    if (!this.dispatchEvent(new ArticleOpenEvent(link.dataset['id'] ?? '', link.href))) event.preventDefault();
  };
}
