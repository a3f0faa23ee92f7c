import type { MuscleViews, PackDocument } from '../figures.js';
import { muscle } from './figure.js';
import type { Kind } from './kind.js';

/** `figures/packs/<view>-<topic>.json`, `figures/packs/<view>-layer-<n>.json` */
export const packKind: Kind<PackDocument> = {
  name: 'pack',
  path: (id) => `figures/packs/${id}.json`,
  idOf: ({ id }) => id,
  shape: { muscles: { '*': muscle } },
};

/** `figures/muscles/<id>.json` */
export const muscleViewsKind: Kind<MuscleViews> = {
  name: 'muscle-views',
  path: (id) => `figures/muscles/${id}.json`,
  idOf: ({ id }) => id,
  shape: { views: { '*': muscle } },
};
