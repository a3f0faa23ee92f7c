/** What `<massager-guide>` says, beside the words of `<technique-guide>`. */
export const enMassager = {
  guide: 'Muscle guide',
  unknown: 'Not known',
  /** Of a kind that no technique is written for. */
  unknownKind:
    'Which muscles it suits and what it reaches is not known: no technique is written for it here, and we do not guess.',
  head: (name: string) => `Head: ${name}.`,
  otherHead: 'How far another head reaches, or what it does differently, is not known to us.',
  reach: 'What it is used on, and what it reaches',
  howSure: 'How sure is that?',
  sure: {
    agreed: 'Sources agree.',
    single: 'One source says so.',
    differ: 'Sources differ.',
    unverified: 'Common teaching, no source.',
    gap: 'Not measured, as far as we found.',
  },
  meant: 'Meant for',
  notMeant: 'Not meant for',
  /** Before what covers a muscle. */
  under: 'under',
  careful: 'Before you use it',
  /** Above the safety lines of such a kind. */
  general: 'These lines are those for a similar tool: the least to heed.',
  /** What the mark * means. */
  own: 'common teaching, or in part our own reading',
};

export type MassagerDictionary = typeof enMassager;
