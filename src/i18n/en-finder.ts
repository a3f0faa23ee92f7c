/** What `<pain-finder>` says. It asks about the tender spot, never about how the pain feels: docs/decisions/2026-11-23-finder-ranking.md. */
export const enFinder = {
  title: 'Where does it hurt?',
  care: 'If one of these is true, stop here. A list of muscles is no help then.',
  notHere:
    'On this page you cannot choose where it hurts: that would tie it to a muscle, and a shop is no place for that.',
  views: { back: 'Back', front: 'Front', left: 'Left side', right: 'Right side' },
  view: 'View',
  whole: 'Whole body',
  hint: 'Point at a place to read its name.',
  pictureFailed: 'No picture came. The list does the same.',
  sides: { left: 'your left', right: 'your right', midline: 'in the middle' },
  unsaid: 'side not said',
  places: 'Places to choose',
  search: 'Search for a place',
  found: (places: number) => `Places found: ${places}`,
  nothing: 'No place chosen yet.',
  chosen: 'You chose',
  remove: (place: string) => `Remove: ${place}`,
  toAnswer: 'Go to the answer',
  spot: 'Is there a spot that is tender when you press it?',
  spotHelp: 'Answer for that spot, not for where the pain goes. You need not answer.',
  depth: 'How deep does it lie?',
  depths: { '': 'I do not know', deep: 'deep', surface: 'near the surface' },
  place: 'Where does it lie?',
  spots: { '': 'I do not know', beside: 'beside the spine', out: 'out to the side' },
  movements: 'Movements that set it off',
  movementsHelp: 'We know which movements a muscle takes part in, not which of them hurt.',
  answer: 'Muscles often associated with it',
  muscles: (muscles: number) => `Muscles: ${muscles}`,
  order:
    'How this order is made: first where the charts say it is felt most, then where it is felt sometimes. Among equals, what covers more of your places, then what fits your answers better, then what more sources name (most repeat one manual), then the alphabet. No answer takes a muscle off the list.',
  empty:
    'No muscle here is known to be felt in this place. That does not mean that nothing is wrong: if it stays, have it looked at.',
  noPattern: (muscles: string) => `In no list, because no pattern is known: ${muscles}.`,
  /** Of one muscle, on one side. */
  covers: (places: number, of: number) => `Covers ${places} of the ${of} places you chose.`,
  muscleOn: { left: 'The muscle on your left.', right: 'The muscle on your right.' },
  verdicts: { agree: 'Fits', disagree: 'Does not fit', unknown: 'Not known' },
  named: (sources: number, numbers: string) => `Sources that name it: ${sources} (${numbers})`,
  ahead: 'Before the next one',
  aheadBy: {
    kind: 'felt most, not only sometimes',
    regions: 'covers more of your places',
    agreement: 'fits your answers better',
    sources: 'more sources name it',
    id: 'only by the alphabet',
  },
  lookAlikes: 'Can feel the same',
  unverified: '* Read in no source so far.',
  pattern: 'How sure is this?',
};

export type FinderDictionary = typeof enFinder;
