/** What is said of a technique, wherever it is shown. */
export const enMethod = {
  suits: { yes: 'Suitable', 'with-care': 'With care', no: 'Not advised' },
  /** Stop-if rules, contraindications of the place, of the person. */
  safety: ['When to stop', 'Where not', 'Who should not, or asks first'],
  steps: 'Step by step',
  seconds: (count: number) => `${count} seconds`,
  minutes: (count: number) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`),
  /** Dose, frequency, time it takes. */
  terms: ['How long', 'How often', 'In all'],
  pressure: 'Pressure at most',
  checked: (date: string, by = '') =>
    `Checked ${date}; ${by ? `reviewed by ${by}` : 'not yet reviewed by a clinician'}`,
};
