import type { PackDocument } from '../figures.js';
import { figureKind, points, shapes } from './figure.js';

/** `figures/packs/<view>-<topic or muscle>.json`, `figures/packs/<view>-layer-<n>.json` */
export const packKind = figureKind<PackDocument>('pack', 'packs/', {
  muscles: { '*': { name: '', hit: '', label: [0], under: [''], shapes, points } },
});
