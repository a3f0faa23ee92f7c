/** What `<muscle-depth>` says. */
export const enDepth = {
  title: (name: string) => `What lies over it: ${name}`,
};

export type DepthDictionary = typeof enDepth;
