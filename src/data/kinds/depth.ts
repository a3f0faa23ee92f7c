import type { DepthDocument } from '../types.js';
import { fact, type Kind } from './kind.js';

const facts = [fact] as const;

/** `<lang>/depth/<id>.json` */
export const depthKind: Kind<DepthDocument> = {
  name: 'depth',
  path: (id, lang) => `${lang}/depth/${id}.json`,
  idOf: ({ name, id }) => name && id,
  shape: {
    name: '',
    layers: [''],
    sections: [{ figure: '', layers: [''], others: [''], numbers: { '*': 0 } }],
    position: fact,
    depth: { source: '', sites: [''] },
    reach: [{ said: facts }],
    safety: facts,
    sources: { '*': { title: '' } },
    authors: { '*': { name: '' } },
    redFlags: [''],
    checked: '',
  },
};
