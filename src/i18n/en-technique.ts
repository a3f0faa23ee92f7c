/** What `<technique-guide>` says. */
export const enTechnique = {};

export type TechniqueDictionary = typeof enTechnique;
