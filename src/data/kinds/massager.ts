import type { MassagerDocument } from '../types.js';
import { fact, type Kind } from './kind.js';

const facts = [fact] as const;

/** `<lang>/massager/<kind>.json` */
export const massagerKind: Kind<MassagerDocument> = {
  name: 'massager',
  path: (id, lang) => `${lang}/massager/${id}.json`,
  idOf: ({ name, safety, id }) => name && safety && id,
  shape: {
    lang: '',
    name: '',
    heads: [''],
    made: '',
    said: facts,
    groups: [
      {
        id: '',
        name: '',
        answer: '',
        reason: fact,
        muscles: [{ name: '', under: [''] }],
        how: {
          technique: '',
          pose: '',
          position: fact,
          steps: [{ ...fact, seconds: 0 }],
          dose: fact,
          pressure: fact,
          minutes: 0,
          frequency: fact,
        },
      },
    ],
    safety: { stopIf: facts, notOver: facts, whoShouldNot: facts },
    redFlags: [''],
    disclaimer: '',
    sources: { '*': { url: '', year: 0 } },
    checked: '',
  },
};
