import type { TopicDocument } from '../types.js';
import { author, fact, type Kind } from './kind.js';

/** `<lang>/topics/<id>.json` */
export const topicKind: Kind<TopicDocument> = {
  name: 'topic',
  path: (id, lang) => `${lang}/topics/${id}.json`,
  idOf: ({ topic }) => topic?.title && topic.id,
  shape: {
    lang: '',
    topic: {
      id: '',
      title: '',
      wellnessTitle: '',
      intro: fact,
      groups: [{ id: '', name: '', reason: fact, muscles: [''] }],
      redFlags: [fact],
      disclaimer: '',
    },
    muscles: { '*': { name: '', place: '' } },
    authors: { '*': author },
  },
};
