import { define, prefixOf } from '../../internal/define.js';
import { AuthorBio } from './author-bio.js';

define('author-bio', AuthorBio, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'author-bio': AuthorBio;
  }
}
