import type { GuideDocument } from '../types.js';
import { author, fact, type Kind } from './kind.js';

/** `<lang>/guides/<id>.json` */
export const guideKind: Kind<GuideDocument> = {
  name: 'guide',
  path: (id, lang) => `${lang}/guides/${id}.json`,
  idOf: ({ guide }) => (guide?.title ? guide.id : undefined),
  shape: {
    guide: {
      title: '',
      wellnessTitle: '',
      lead: [fact],
      sections: [{ id: '', heading: '', wellnessHeading: '', body: [{ subheading: '', fact, claim: '' }] }],
      checked: '',
      reviewed: { by: '' },
    },
    groups: [{ id: '', name: '', muscles: [''] }],
    claims: { '*': { status: '', certainty: '' } },
    sources: { '*': { title: '' } },
    authors: { '*': author },
    author: '',
    article: { title: '', url: '', date: '' },
    redFlags: [''],
    disclaimer: '',
  },
};
