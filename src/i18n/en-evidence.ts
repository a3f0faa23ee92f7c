/** What `<evidence-panel>` says. */
export const enEvidence = {};

export type EvidenceDictionary = typeof enEvidence;
