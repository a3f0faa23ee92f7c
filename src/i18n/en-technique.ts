/** What `<technique-guide>` says. */
export const enTechnique = {
  selfCare: 'Self-care',
  withWhat: 'With what',
  tools: { hand: 'By hand', ball: 'A ball', vibration: 'A vibrating massager' },
  suits: { yes: 'Suitable', 'with-care': 'With care', no: 'Not advised' },
  meantFor: (names: string) => `Meant for: ${names}.`,
  tooDeep: (name: string) => `Not for ${name} itself: it lies too deep.`,
  /** Stop-if rules, contraindications of the place, of the person. */
  safety: ['When to stop', 'Where not', 'Who should not, or asks first'],
  steps: 'Step by step',
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  seconds: (count: number) => `${count} seconds`,
  ownPace: 'at your pace',
  start: 'Guide me through',
  minutes: (count: number) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`),
  pause: 'Pause',
  resume: 'Go on',
  back: 'Back',
  next: 'Next',
  stop: 'Stop',
  again: 'Once more',
  close: 'Close',
  done: 'Done. Stop here today.',
  /** Dose, frequency, time it takes. */
  terms: ['How long', 'How often', 'In all'],
  pressure: 'Pressure at most',
  outOfTen: (most: number) => `${most} of 10`,
  /** Ends of the scale. */
  scale: ['0: no pressure', '10: as hard as you could bear'],
  unverified: 'common teaching, no source',
  checked: (date: string, by = '') =>
    `Checked ${date}; ${by ? `reviewed by ${by}` : 'not yet reviewed by a clinician'}`,
};

export type TechniqueDictionary = typeof enTechnique;
