import type { CardFigure } from '../figures.js';
import { figureKind, picture, points, shapes } from './figure.js';

/** `figures/cards/<muscle>.json` */
export const cardFigureKind = figureKind<CardFigure>('card-figure', 'cards/', { ...picture, shapes, points });
