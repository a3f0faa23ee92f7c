import type { TechniquesDocument } from '../types.js';
import { fact, type Kind } from './kind.js';

/** `<lang>/techniques/<id>.json` */
export const techniquesKind: Kind<TechniquesDocument> = {
  name: 'techniques',
  path: (id, lang) => `${lang}/techniques/${id}.json`,
  idOf: ({ name, id, techniques: [first] }) => first && name && id,
  shape: {
    name: '',
    techniques: [
      {
        id: '',
        name: '',
        group: '',
        muscles: [''],
        suits: { reason: fact },
        how: {
          figure: { pose: '' },
          position: fact,
          steps: [{ advice: fact, seconds: 0 }],
          dose: fact,
          pressure: { max: 0, words: fact },
          minutes: 0,
          frequency: fact,
        },
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
