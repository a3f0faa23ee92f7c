import { define, prefixOf } from '../../internal/define.js';
import { MuscleDepth } from './muscle-depth.js';

define('muscle-depth', MuscleDepth, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'muscle-depth': MuscleDepth;
  }
}
