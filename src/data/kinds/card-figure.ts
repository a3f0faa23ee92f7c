import type { CardFigure } from '../figures.js';
import { picture, points, shapes } from './figure.js';
import type { Kind } from './kind.js';

/** `figures/cards/<id>.json` */
export const cardFigureKind: Kind<CardFigure> = {
  name: 'card-figure',
  path: (id) => `figures/cards/${id}.json`,
  idOf: ({ id }) => id,
  shape: { ...picture, shapes, points },
};
