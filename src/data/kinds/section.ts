import type { SectionDocument } from '../figures.js';
import { shapes } from './figure.js';
import type { Kind } from './kind.js';

/** `figures/section-l3.json` */
export const sectionKind: Kind<SectionDocument> = {
  name: 'section',
  path: (id) => `figures/${id}.json`,
  idOf: ({ view }) => view,
  shape: { box: [0], paints: { '*': {} }, parts: [{ id: '', shapes, full: shapes, label: [0], mark: [0] }] },
};
