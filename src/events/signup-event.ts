/**
 * A sign-up was accepted. Fired after the answer, so that counting it counts no attempt; not cancelable, for nothing is
 * left to prevent. It carries nothing that a reader typed: analytics may listen.
 */
export class SignupEvent extends Event {
  /** HTTP status of the answer. */
  readonly status: number;

  constructor(status: number) {
    super('signup', { bubbles: true, composed: true });
    this.status = status;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    signup: SignupEvent;
  }
}
