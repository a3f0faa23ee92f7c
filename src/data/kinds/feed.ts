import type { Kind } from './kind.js';

/** A host's JSON Feed 1 or 1.1, as far as it is shown. */
export interface FeedDocument {
  version: string;
  items: {
    id: string;
    url: string | null;
    title: string | null;
    summary: string | null;
    content_text: string | null;
    date_published: string | null;
    tags: string[];
  }[];
}

/** Asked for by its absolute URL. */
export const feedKind: Kind<FeedDocument> = {
  name: 'feed',
  reads: (version) => String(version).startsWith('https://jsonfeed.org/version/1'),
  shape: {
    items: [{ id: '', url: '', title: '', summary: '', content_text: '', date_published: '', tags: [''] }],
  },
};
