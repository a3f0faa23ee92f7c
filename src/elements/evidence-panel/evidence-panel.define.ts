import { define, prefixOf } from '../../internal/define.js';
import { EvidencePanel } from './evidence-panel.js';

define('evidence-panel', EvidencePanel, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'evidence-panel': EvidencePanel;
  }
}
