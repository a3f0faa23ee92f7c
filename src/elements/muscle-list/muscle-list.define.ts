import { define, prefixOf } from '../../internal/define.js';
import { MuscleList } from './muscle-list.js';

define('muscle-list', MuscleList, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'muscle-list': MuscleList;
  }
}
