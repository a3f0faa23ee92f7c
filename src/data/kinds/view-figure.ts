import type { ViewFigure } from '../figures.js';
import { picture, shapes } from './figure.js';
import type { Kind } from './kind.js';

/** `figures/<view>.json` */
export const viewFigureKind: Kind<ViewFigure> = {
  name: 'view-figure',
  path: (id) => `figures/${id}.json`,
  idOf: ({ view }) => view,
  shape: { ...picture, unit: 0, shapes },
};
