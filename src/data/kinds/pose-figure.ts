import type { PoseFigure } from '../figures.js';
import { figureKind } from './figure.js';

/** `figures/techniques/<technique>.json` */
export const poseFigureKind = figureKind<PoseFigure>('pose-figure', 'techniques/', {
  box: [0],
  paths: [{ kind: '', d: '' }],
});
