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
  checked: (date: string, by = '') =>
    `Checked ${date}; ${by ? `reviewed by ${by}` : 'not yet reviewed by a clinician'}.`,
  // In the place of elements, until they are there and where they do not come.
  card: 'Choose a muscle.',
  later: 'Not loaded yet.',
};

export type GuideDictionary = typeof enGuide;
