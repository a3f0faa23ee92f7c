import { define, prefixOf } from '../../internal/define.js';
import { TreatmentVideo } from './treatment-video.js';

define('treatment-video', TreatmentVideo, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'treatment-video': TreatmentVideo;
  }
}
