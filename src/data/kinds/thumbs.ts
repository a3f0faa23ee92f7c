import type { ThumbsDocument } from '../figures.js';
import type { Kind } from './kind.js';

/** `figures/thumbs/<topic>.json` */
export const thumbsKind: Kind<ThumbsDocument> = {
  name: 'thumbs',
  path: (id) => `figures/thumbs/${id}.json`,
  idOf: ({ id }) => id,
  shape: { views: { '*': { skin: '', bone: '' } }, muscles: { '*': { view: '', box: [0], d: '' } } },
};
