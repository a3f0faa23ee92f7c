import type { SectionDocument } from '../figures.js';
import { figureKind, picture, shapes } from './figure.js';

/** `figures/section-l3.json` */
export const sectionKind = figureKind<SectionDocument>('section', '', {
  ...picture,
  parts: [{ id: '', shapes, label: [0] }],
});
