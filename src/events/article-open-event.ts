/** A reader follows a link to an article. Cancelable: prevented, the page is not left. */
export class ArticleOpenEvent extends Event {
  /** Absolute URL. */
  readonly url: string;
  /** Id in the dataset or feed. */
  readonly article: string;

  constructor(article: string, url: string) {
    super('article-open', { bubbles: true, composed: true, cancelable: true });
    this.article = article;
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-open': ArticleOpenEvent;
  }
}
