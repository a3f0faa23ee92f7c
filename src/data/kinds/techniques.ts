import type { TechniquesDocument } from '../types.js';
import { fact, type Kind } from './kind.js';

/** `<lang>/techniques/<id>.json` */
export const techniquesKind: Kind<TechniquesDocument> = {
  name: 'techniques',
  path: (id, lang) => `${lang}/techniques/${id}.json`,
  idOf: ({ name, id }) => name && id,
  shape: {
    name: '',
    techniques: [
      {
        id: '',
        name: '',
        muscles: [''],
        suits: { reason: fact },
        stopIf: [fact],
        notOver: [fact],
        whoShouldNot: [fact],
      },
    ],
    muscles: { '*': '' },
    sources: { '*': { title: '' } },
    redFlags: [''],
    disclaimer: '',
  },
};
