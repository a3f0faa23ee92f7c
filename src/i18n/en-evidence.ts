/** What `<evidence-panel>` says. */
export const enEvidence = {
  title: 'How sure is anyone?',
  count: (claims: number) => `${claims} claims`,
  whoSays: 'Who says it',
  /** What the grade rests on, by certainty. */
  certainty: {
    high: 'Very sure: new findings are unlikely to change this.',
    moderate: 'Fairly sure: new findings may change this.',
    low: 'Not very sure: new findings may well change this.',
    'very low': 'Not sure at all: this rests on very little.',
    none: 'Nobody can be sure: nothing was found.',
  },
  stances: { supports: 'For', disputes: 'Against', harm: 'Harm reported', context: 'Also worth knowing' },
  directness: { direct: 'Direct evidence', indirect: 'Indirect evidence' },
  noneFound: 'None found.',
  wouldChange: 'What would change our mind',
  checked: (date: string) => `Checked ${date}`,
  forAndAgainst: 'For and against',
  noClaims: 'There are no claims to show here.',
};

export type EvidenceDictionary = typeof enEvidence;
