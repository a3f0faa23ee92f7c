import type { ArticlesDocument } from '../types.js';
import { author, type Kind } from './kind.js';

/** `<lang>/articles.json` */
export const articlesKind: Kind<ArticlesDocument> = {
  name: 'articles',
  path: (_, lang) => `${lang}/articles.json`,
  shape: {
    lang: '',
    articles: [
      { id: '', title: '', url: '', excerpt: '', date: '', topics: [''], muscles: [''], author: '', mode: '' },
    ],
    authors: { '*': author },
  },
};
