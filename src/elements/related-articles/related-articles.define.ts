import { define, prefixOf } from '../../internal/define.js';
import { RelatedArticles } from './related-articles.js';

define('related-articles', RelatedArticles, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'related-articles': RelatedArticles;
  }
}
