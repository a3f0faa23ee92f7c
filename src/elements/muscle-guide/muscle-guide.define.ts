import { define, prefixOf } from '../../internal/define.js';
import { MuscleGuide } from './muscle-guide.js';

define('muscle-guide', MuscleGuide, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'muscle-guide': MuscleGuide;
  }
}
