import { define, prefixOf } from '../../internal/define.js';
import { PainFinder } from './pain-finder.js';

define('pain-finder', PainFinder, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'pain-finder': PainFinder;
  }
}
