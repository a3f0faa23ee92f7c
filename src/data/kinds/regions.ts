import type { RegionsDocument } from '../figures.js';
import type { Kind } from './kind.js';

/** `figures/regions/<direction>.json` */
export const regionsKind: Kind<RegionsDocument> = {
  name: 'regions',
  path: (id) => `figures/regions/${id}.json`,
  idOf: ({ id }) => id,
  shape: { regions: { '*': { d: '', label: [0] } } },
};
