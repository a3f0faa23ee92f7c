import { define, prefixOf } from '../../internal/define.js';
import { TechniqueGuide } from './technique-guide.js';

define('technique-guide', TechniqueGuide, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'technique-guide': TechniqueGuide;
  }
}
