import { defineMuscleWidgets } from './define-muscle-widgets.js';
import { prefixOf } from './internal/define.js';

// Registers every element: under its own name, or as `define.js?prefix=acme` asks.
defineMuscleWidgets({ prefix: prefixOf(import.meta.url) });

export { defineMuscleWidgets, type DefineOptions } from './define-muscle-widgets.js';
// For the types alone: the names in HTMLElementTagNameMap.
export type {} from './elements/author-bio/author-bio.define.js';
export type {} from './elements/evidence-panel/evidence-panel.define.js';
export type {} from './elements/massager-guide/massager-guide.define.js';
export type {} from './elements/muscle-card/muscle-card.define.js';
export type {} from './elements/muscle-dataset/muscle-dataset.define.js';
export type {} from './elements/muscle-depth/muscle-depth.define.js';
export type {} from './elements/muscle-guide/muscle-guide.define.js';
export type {} from './elements/muscle-list/muscle-list.define.js';
export type {} from './elements/newsletter-signup/newsletter-signup.define.js';
export type {} from './elements/pain-finder/pain-finder.define.js';
export type {} from './elements/related-articles/related-articles.define.js';
export type {} from './elements/technique-guide/technique-guide.define.js';
export type {} from './elements/treatment-video/treatment-video.define.js';
export type {} from './elements/trigger-point-map/trigger-point-map.define.js';
