import type { FeedDocument } from '../../data/kinds/feed.js';
import type { ArticlesDocument } from '../../data/types.js';

/** An article as the list shows it, wherever it comes from. */
export interface ArticleItem {
  id: string;
  title: string;
  /** As written by dataset or feed; unchecked. */
  url: string | null;
  excerpt: string;
  date: string | null;
  /** Author id in the dataset; null for a host's own feed. */
  author: string | null;
  /** Whether it may show in wellness mode. */
  wellness: boolean;
  /** Words it is about: topic and muscle ids, or a feed's tags. */
  about: string[];
}

const words = (text: string) => text.toLowerCase().replace(/[\s_]+/g, '-');

/** The dataset's articles. */
export const fromDataset = ({ articles }: ArticlesDocument): ArticleItem[] =>
  articles.map(({ id, title, url, excerpt, date, author, mode, topics, muscles }) => ({
    id,
    title,
    url,
    excerpt,
    date: date ?? null,
    author,
    wellness: mode === 'wellness',
    about: [...topics, ...muscles],
  }));

/** A feed's items; the host answers for its own words, so all may show. An item without title and address is left out. */
export const fromFeed = ({ items }: FeedDocument): ArticleItem[] =>
  items
    .filter(({ title, url }) => title || url)
    .map(({ id, title, url, summary, content_text: text, date_published: date, tags }) => ({
      id: id || (url ?? ''),
      title: title || (url ?? ''),
      url,
      excerpt: summary || (text && text.length > 200 ? `${text.slice(0, 200).replace(/\s+\S*$/, '')}…` : (text ?? '')),
      date,
      author: null,
      wellness: true,
      about: tags.map(words),
    }));

/**
 * Those that share most come first: a shared muscle counts two, a shared topic one, and one that can be opened comes
 * before one that cannot; else the given order stands.
 */
export function rankArticles(items: readonly ArticleItem[], topic: string, muscle: string): ArticleItem[] {
  const score = ({ about, url }: ArticleItem) =>
    (muscle && about.includes(muscle) ? 4 : 0) + (topic && about.includes(topic) ? 2 : 0) + (url ? 1 : 0);
  return [...items].sort((a, b) => score(b) - score(a));
}
