/** The drawing's one door, for the build: facts in, figures out. Nothing of it runs in a page. */
export { project } from './camera.js';
export { compose } from './compose.js';
export { factFiles } from './facts.js';
export { anatomy, baseFigure, cardFigure, muscleFigure } from './figures.js';
export { outlines } from './muscle.js';
export { musclePaints, pagePaints, palettes } from './paints.js';
export { poseFigure } from './poses.js';
export { regionFigures } from './regions.js';
export { sectionFigure } from './section.js';
export { svg } from './svg.js';
export { thumb, thumbView } from './thumbs.js';
export { inside } from './vector.js';
export { views } from './views.js';
