import { define, prefixOf } from '../../internal/define.js';
import { MuscleDataset } from './muscle-dataset.js';

define('muscle-dataset', MuscleDataset, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'muscle-dataset': MuscleDataset;
  }
}
