import type { RegionsDocument } from '../figures.js';
import { figureKind } from './figure.js';

/** `figures/regions/<direction>.json` */
export const regionsKind = figureKind<RegionsDocument>('regions', 'regions/', {
  regions: { '*': { d: '', label: [0] } },
});
