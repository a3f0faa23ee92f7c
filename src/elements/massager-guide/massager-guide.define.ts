import { define, prefixOf } from '../../internal/define.js';
import { MassagerGuide } from './massager-guide.js';

define('massager-guide', MassagerGuide, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'massager-guide': MassagerGuide;
  }
}
