/** What `<muscle-guide>` says. */
export const enGuide = {};

export type GuideDictionary = typeof enGuide;
