import type { GuideDocument } from '../types.js';
import { author, fact, type Kind } from './kind.js';

/** `<lang>/guides/<id>.json` */
export const guideKind: Kind<GuideDocument> = {
  name: 'guide',
  path: (id, lang) => `${lang}/guides/${id}.json`,
  idOf: ({ guide }) => (guide?.title ? guide.id : undefined),
  shape: {
    guide: { title: '', lead: [fact], sections: [{ id: '', body: [{ fact }] }], checked: '' },
    groups: [{ id: '', name: '', muscles: [''] }],
    claims: { '*': {} },
    sources: { '*': {} },
    authors: { '*': author },
    redFlags: [''],
  },
};
