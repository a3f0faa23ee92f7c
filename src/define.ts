// Registers every element under its own name. The scope comes first: elements inside it then find it at once.
import './elements/muscle-dataset/muscle-dataset.define.js';
import './elements/author-bio/author-bio.define.js';
import './elements/muscle-card/muscle-card.define.js';
import './elements/muscle-list/muscle-list.define.js';
import './elements/related-articles/related-articles.define.js';

export { defineMuscleWidgets, type DefineOptions } from './define-muscle-widgets.js';
