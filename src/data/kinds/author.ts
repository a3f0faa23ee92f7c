import type { AuthorDocument } from '../types.js';
import type { Kind } from './kind.js';

/** `<lang>/authors/<id>.json` */
export const authorKind: Kind<AuthorDocument> = {
  name: 'author',
  path: (id, lang) => `${lang}/authors/${id}.json`,
  idOf: ({ author }) => author?.name && author.id,
  shape: { lang: '', author: { id: '', name: '', role: '', bio: '', conflictOfInterest: '', url: '' } },
};
