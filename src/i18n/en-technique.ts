import { enMethod } from './en-method.js';

/** What `<technique-guide>` says. */
export const enTechnique = {
  ...enMethod,
  selfCare: 'Self-care',
  withWhat: 'With what',
  tools: { hand: 'By hand', ball: 'A ball', vibration: 'A vibrating massager' },
  meantFor: (names: string) => `Meant for: ${names}.`,
  tooDeep: (name: string) => `Not for ${name} itself: it lies too deep.`,
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  ownPace: 'at your pace',
  start: 'Guide me through',
  pause: 'Pause',
  resume: 'Go on',
  back: 'Back',
  next: 'Next',
  stop: 'Stop',
  again: 'Once more',
  close: 'Close',
  done: 'Done. Stop here today.',
  outOfTen: (most: number) => `${most} of 10`,
  /** Ends of the scale. */
  scale: ['0: no pressure', '10: as hard as you could bear'],
  unverified: 'common teaching, no source',
};

export type TechniqueDictionary = typeof enTechnique;
