/** What `<newsletter-signup>` says. */
export const enSignup = {};

export type SignupDictionary = typeof enSignup;
