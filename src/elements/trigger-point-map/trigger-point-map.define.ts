import { define, prefixOf } from '../../internal/define.js';
import { TriggerPointMap } from './trigger-point-map.js';

define('trigger-point-map', TriggerPointMap, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'trigger-point-map': TriggerPointMap;
  }
}
