import type { EvidenceDocument } from '../types.js';
import { author, type Kind } from './kind.js';

/** `<lang>/evidence/<id>.json` */
export const evidenceKind: Kind<EvidenceDocument> = {
  name: 'evidence',
  path: (id, lang) => `${lang}/evidence/${id}.json`,
  idOf: ({ title, id, claims }) => (title || claims.length > 0 ? id : undefined),
  shape: {
    lang: '',
    notice: '',
    title: '',
    wellnessTitle: '',
    claims: [
      {
        id: '',
        text: '',
        plain: '',
        whoSays: '',
        status: '',
        certainty: '',
        wouldChange: '',
        checked: '',
        sources: [{ ref: '', finding: '', directness: '' }],
      },
    ],
    sources: { '*': { title: '', year: 0 } },
    authors: { '*': author },
    disclaimer: '',
  },
};
