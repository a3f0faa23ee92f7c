import type { ViewFigure } from '../figures.js';
import { figureKind, picture, shapes } from './figure.js';

/** `figures/<view>.json` */
export const viewFigureKind = figureKind<ViewFigure>('view-figure', '', { ...picture, unit: 0, shapes });
