/** What `<newsletter-signup>` says. */
export const enSignup = {
  heading: 'New articles by e-mail',
  email: 'E-mail address',
  firstName: 'First name (optional)',
  consent: 'Yes, send me these e-mails.',
  /** Beside the field that only robots see. */
  trap: 'Leave this empty',
  subscribe: 'Subscribe',
  sending: 'Sending…',
  privacy: 'How your data are used',
  emailMissing: 'Enter your e-mail address.',
  emailWrong: 'Enter an e-mail address such as name@example.org.',
  consentMissing: 'Tick this box to subscribe.',
  sent: 'Thank you. If an e-mail asks you to confirm, follow the link in it.',
  // From 500 on the fault is the endpoint's, not the reader's.
  refused: (status: number) =>
    status < 500
      ? `This was not accepted (${status}).`
      : `This site has a problem (${status}). Please try again later.`,
  offline: 'You seem to be offline.',
  network:
    'This page got no answer: you may be offline, or the address does not answer this page (CORS). It may have arrived all the same.',
  timeout: 'No answer came in time. It may have arrived all the same.',
  usualWay: 'Send the usual way',
};

export type SignupDictionary = typeof enSignup;
