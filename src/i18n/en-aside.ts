/** What the elements beside an article say. */
export const enAside = {
  relatedArticles: 'Related articles',
  noArticles: 'No articles to show.',
  noLink: 'no link known',
  aboutAuthor: 'About the author',
  conflict: 'Conflict of interest',
};

export type AsideDictionary = typeof enAside;
