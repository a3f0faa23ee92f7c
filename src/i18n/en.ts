/** English, and the type of a dictionary: a key that is missing elsewhere does not compile. */
export const en = {
  notFound: 'There is no such entry.',
  failed: 'This could not be loaded.',
  retry: 'Try again',
  feltMost: 'felt most',
  feltSometimes: 'felt sometimes',
  /** How sure a trigger point's place is, where it is not. */
  basis: { 'in-part': 'Place partly confirmed.', customary: 'Customary place, no source.' },
  redFlags: 'Get medical help now',
  cites: (numbers: string) => `Sources ${numbers}`,
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
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
