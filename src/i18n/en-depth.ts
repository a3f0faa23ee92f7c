/** What `<muscle-depth>` says; what it says of a picture comes with the data. */
export const enDepth = {
  title: (name: string) => `What lies over it: ${name}`,
  yourRight: 'your right',
  yourLeft: 'your left',
  around: 'Also in the picture',
  noSection: (level: string) => `No picture of a cut at ${level}.`,
  /** Whether it reaches the muscle. */
  by: { fingers: 'Do fingers reach it?', massager: 'Does a massager?', needle: 'Does a needle?' },
};

export type DepthDictionary = typeof enDepth;
