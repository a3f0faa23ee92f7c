/** What is said of a figure. */
export const enFigure = {
  /** Whence it is seen, and which side is which. */
  seen: {
    back: 'From behind. Your left is on the left.',
    front: 'From the front. Your left is on the right.',
    side: 'From your right side.',
  },
  /** What the crosses are. */
  points: '✕\u00a0trigger point, on one side; ringed: customary.',
  figureOf: (name: string) => `${name} in its place`,
  larger: 'See it larger',
  close: 'Close',
};

export type FigureDictionary = typeof enFigure;
