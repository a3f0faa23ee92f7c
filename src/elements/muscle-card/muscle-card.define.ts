import { define, prefixOf } from '../../internal/define.js';
import { MuscleCard } from './muscle-card.js';

define('muscle-card', MuscleCard, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'muscle-card': MuscleCard;
  }
}
