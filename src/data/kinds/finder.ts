import type { FinderDocument } from '../types.js';
import { fact, type Kind } from './kind.js';

/** `<lang>/finder/<topic>.json` */
export const finderKind: Kind<FinderDocument> = {
  name: 'finder',
  path: (id, lang) => `${lang}/finder/${id}.json`,
  idOf: ({ title, id }) => title && id,
  shape: {
    lang: '',
    title: '',
    wellnessTitle: '',
    redFlags: [''],
    disclaimer: '',
    regions: { '*': { label: '', group: '', views: [''], words: [''] } },
    groups: { '*': '' },
    movements: { '*': '' },
    muscles: {
      '*': {
        name: '',
        place: '',
        points: [{ id: '', location: '', essential: [''], spillover: [''], sources: [''] }],
        note: fact,
        movements: { '*': '' },
        confusedWith: [fact],
      },
    },
    sources: { '*': { title: '', url: '', year: 0 } },
    claims: [{ status: '', plain: '' }],
  },
};
