/** What is said of a muscle's facts. */
export const enFacts = {
  place: (order: number, of: number) => `${order} of ${of}`,
  reach: 'Can a hand reach it?',
  answers: { no: 'No', partly: 'Partly', yes: 'Yes' },
  layers: 'From the skin inward',
  depth: (mm: string, people: string, method: string) =>
    `About ${mm} mm under the skin (${people}; ${method}). It varies with body size.`,
  depthUnknown: 'We know of no study of its depth.',
  triggerPoints: 'Trigger points and where they are felt',
  anatomy: 'Anatomy',
  /** Origin, insertion, action, nerve. */
  anatomyTerms: ['Origin', 'Insertion', 'Action', 'Nerve'],
  notKnown: 'not known',
  looksLike: 'Can feel like',
  why: 'Why it matters',
  viewOf: (name: string) => `${name}’s view`,
  selfCare: 'What you can do',
  safety: 'Be careful',
  unverified: 'common teaching, no source',
  checked: (date: string, by = '') =>
    `Checked ${date}; ${by ? `reviewed by ${by}` : 'not yet reviewed by a clinician'}`,
};

export type FactsDictionary = typeof enFacts;
