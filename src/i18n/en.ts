/** English, and the type of a dictionary: a key that is missing elsewhere does not compile. */
export const en = {
  notFound: 'There is no such entry.',
  failed: 'This could not be loaded.',
  retry: 'Try again',
  place: (order: number, of: number) => `${order} of ${of}`,
  reach: 'Can a hand reach it?',
  answers: { no: 'No', partly: 'Partly', yes: 'Yes' },
  layers: 'From the skin inward',
  depth: (mm: string, people: string, method: string) =>
    `About ${mm} mm under the skin (${people}; ${method}). It varies with body size.`,
  depthUnknown: 'We know of no study of its depth.',
  triggerPoints: 'Trigger points and where they are felt',
  feltMost: 'felt most',
  feltSometimes: 'felt sometimes',
  /** How sure a trigger point's place is, where it is not. */
  basis: { 'in-part': 'Place partly confirmed.', customary: 'Customary place, no source.' },
  anatomy: 'Anatomy',
  /** Origin, insertion, action, nerve. */
  anatomyTerms: ['Origin', 'Insertion', 'Action', 'Nerve'],
  notKnown: 'not known',
  looksLike: 'Can feel like',
  why: 'Why it matters',
  viewOf: (name: string) => `${name}’s view`,
  selfCare: 'What you can do',
  safety: 'Be careful',
  redFlags: 'Get medical help now',
  unverified: 'common teaching, no source',
  cites: (numbers: string) => `Sources ${numbers}`,
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  checked: (date: string, by = '') =>
    `Checked ${date}; ${by ? `reviewed by ${by}` : 'not yet reviewed by a clinician'}`,
  grades: {
    anatomy: 'Known anatomy',
    supported: 'Studies support this',
    mixed: 'Studies are mixed',
    hypothesis: 'Untested idea',
    opinion: 'An opinion',
    disputed: 'Researchers disagree',
    contradicted: 'Contradicted',
  },
};

export type Dictionary = typeof en;
