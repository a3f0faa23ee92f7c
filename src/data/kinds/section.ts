import type { SectionDocument } from '../figures.js';
import { figureKind, paints, shapes } from './figure.js';

/** `figures/section-l3.json` */
export const sectionKind = figureKind<SectionDocument>('section', '', {
  box: [0],
  paints,
  parts: [{ id: '', shapes, full: shapes, label: [0], mark: [0] }],
});
