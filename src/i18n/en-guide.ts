/** What `<muscle-guide>` says. */
export const enGuide = {
  after: (name: string) => `After an article by ${name}:`,
  conflict: 'Conflict of interest',
  contents: 'In this article',
  viewOf: (name: string) => `${name}’s view`,
  unverified: 'common teaching, no source',
  /** How sure anyone is of a claim, beside its grade. */
  certainty: {
    high: 'Very sure.',
    moderate: 'Fairly sure.',
    low: 'Not very sure.',
    'very low': 'Not sure at all.',
    none: 'Nobody can be sure.',
  },
  evidence: 'See the evidence',
  groups: 'Muscle groups',
  original: 'The source article',
  checked: (date: string, by = '') =>
    `Checked ${date}; ${by ? `reviewed by ${by}` : 'not yet reviewed by a clinician'}.`,
  /** In the place of each element, until it is there and where it does not come. */
  instead: {
    map: 'A map of the body: where these muscles lie, and where each is felt.',
    card: 'Choose a muscle in the list or on the map: what is known of it shows here.',
    depth: 'What lies between the skin and the deepest of these muscles.',
    technique: 'What to do, step by step.',
    video: 'A video of the treatment.',
    evidence: 'Each claim, with what speaks for it and against it.',
    newsletter: 'A form to subscribe.',
    articles: 'Other articles on these muscles.',
  },
};

export type GuideDictionary = typeof enGuide;
