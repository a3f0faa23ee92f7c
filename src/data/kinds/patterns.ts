import type { PatternsDocument } from '../types.js';
import { fact, type Kind } from './kind.js';

/** `<lang>/patterns/<topic or muscle>.json` */
export const patternsKind: Kind<PatternsDocument> = {
  name: 'patterns',
  path: (id, lang) => `${lang}/patterns/${id}.json`,
  idOf: ({ title, id }) => title && id,
  shape: {
    lang: '',
    title: '',
    muscles: {
      '*': {
        name: '',
        place: '',
        views: [''],
        points: [{ id: '', location: '', essential: [''], spillover: [''], sources: [''] }],
        note: fact,
      },
    },
    regions: { '*': { label: '' } },
    sources: { '*': { title: '', url: '', year: 0 } },
    claims: [{ status: '', plain: '' }],
    redFlags: [''],
    disclaimer: '',
  },
};
