import type { SectionDocument } from '../figures.js';
import { picture, shapes } from './figure.js';
import type { Kind } from './kind.js';

/** `figures/section-l3.json` */
export const sectionKind: Kind<SectionDocument> = {
  name: 'section',
  path: (id) => `figures/${id}.json`,
  idOf: ({ view }) => view,
  shape: { ...picture, parts: [{ id: '', shapes, label: [0] }] },
};
