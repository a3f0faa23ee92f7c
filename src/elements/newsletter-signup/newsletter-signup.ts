import { html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { safeUrl } from '../../data/links.js';
import { SignupEvent } from '../../events/signup-event.js';
import { DatasetController } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './newsletter-signup.styles.js';
import { signupTemplate, TRAP, type Attempt, type Fault, type HiddenField } from './newsletter-signup.template.js';

/** Milliseconds that an answer may take. */
const TIMEOUT = 15_000;

const faultOf = ({ id, validity }: HTMLInputElement): Fault | undefined => {
  if (validity.valid) return undefined;
  return id === 'consent' ? 'consentMissing' : validity.valueMissing ? 'emailMissing' : 'emailWrong';
};

/** As JSON: a name that stands more than once has a list. */
const asObject = (data: FormData): object =>
  Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const all = data.getAll(name);
      return [name, all.length > 1 ? all : all[0]];
    }),
  );

/** The address as the page wrote it, if it is one of the web; Node does not know the page's own. */
const webAddress = (address: string | undefined): string | undefined =>
  safeUrl(address, isServer ? 'https://page.invalid' : document.baseURI) ? address : undefined;

/**
 * A sign-up form that posts to the page’s own endpoint: by a request of its own, or as any form does where there is no
 * script (prerendered). Without an `action` that is a web address it shows its light-DOM text and posts nothing.
 *
 * The endpoint gets a form (`application/x-www-form-urlencoded`) or JSON, and answers with any 2xx, or with 4xx or 5xx.
 * An answer in JSON may say `{"message": "…"}` to the reader, as text; `{"ok": false}` counts as a refusal. On another
 * origin it has to allow the page by CORS; where it does not, the reader is offered the ordinary post, which leaves the
 * page. Without script it also gets an empty field `leave_empty`, which only robots fill: drop posts where it is not.
 * Hidden inputs among the children, also inside a form that is there for readers without script, are posted too.
 *
 * @tag newsletter-signup
 * @slot - Text or a form of the page's own, for readers without script and for feeds; shown without a usable `action`.
 * @slot consent - What is agreed to, links included; in the place of the text that `consent` gives.
 * @slot success - What is said after a sign-up; default: what the endpoint answers, or a thank-you.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {SignupEvent} signup - The endpoint accepted a sign-up; carries nothing that was typed, and is not cancelable.
 * @csspart form - the frame around the form
 * @csspart heading - the heading
 * @csspart input - a text field
 * @csspart submit - the button
 * @csspart privacy - the link of `privacy-url`
 * @csspart error - what is said when it was not accepted, or could not be sent
 * @csspart usual-way - the button that posts as any form does
 * @csspart success - what is said after a sign-up
 */
export class NewsletterSignup extends MuscleElement {
  /** It shows without a document of the dataset. @internal */
  static readonly standsAlone = true;

  static override styles: CSSResultGroup = [tokens, host, styles];

  static override properties: PropertyDeclarations = {
    action: {},
    format: {},
    heading: {},
    consent: {},
    nameField: { attribute: 'name-field' },
    withName: { type: Boolean, attribute: 'with-name' },
    privacyUrl: { attribute: 'privacy-url' },
    fields: { attribute: false },
  };

  /** Address that takes the post, relative to the page or on another origin; http or https. */
  declare action?: string;

  /** What is posted with script: `form` (default) or `json`. */
  declare format?: 'form' | 'json';

  /** The heading; default: “New articles by e-mail”. Empty: none. */
  declare heading?: string;

  /** Whether the reader has to tick a box, posted as `consent=yes`; its value, if any, is the text beside the box. */
  declare consent?: string | boolean;

  /** Name of the e-mail field in what is posted; default `email`. */
  declare nameField?: string;

  /** Whether a first name, posted as `name`, may be given too. */
  declare withName?: boolean;

  /** Address of the page's privacy notice. */
  declare privacyUrl?: string;

  /** More that is posted, beside the hidden inputs among the children. */
  declare fields?: readonly HiddenField[];

  /** Its door to the scope; it asks for no document. @internal */
  readonly data = new DatasetController(this, () => undefined);

  #attempt: Attempt = 'none';
  #status = 0;
  #answer = '';
  #faults: Partial<Record<string, Fault>> = {};
  #abort: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page is no end.
    queueMicrotask(() => this.isConnected || this.#abort?.abort());
  }

  // Without script the browser's own messages serve; ours are in the reader's language.
  protected override updated(): void {
    this.#inside('form')?.setAttribute('novalidate', '');
  }

  override render(): TemplateResult {
    const { locale, level, heading, consent, nameField, withName } = this;
    const action = webAddress(this.action);
    return this.base(
      html`<div class="fallback" ?hidden=${!!action}><slot @slotchange=${() => this.requestUpdate()}></slot></div>${
        action
          ? signupTemplate({
              locale,
              level,
              action,
              heading,
              // An attribute without a value is an empty string.
              consent: typeof consent === 'string' ? consent : consent ? '' : undefined,
              nameField,
              withName,
              privacyUrl: webAddress(this.privacyUrl),
              hidden: this.#hidden,
              attempt: this.#attempt,
              status: this.#status,
              answer: this.#answer,
              faults: this.#faults,
              onSubmit: this.#onSubmit,
              onInput: this.#onInput,
              onUsualWay: this.#onUsualWay,
            })
          : nothing
      }`,
      this.#attempt === 'sending',
    );
  }

  get #hidden(): readonly HiddenField[] {
    const own = isServer ? [] : this.querySelectorAll<HTMLInputElement>('input[type=hidden][name]:enabled');
    return [...(this.fields ?? []), ...own];
  }

  /** By selector, for a form answers with its fields to any name, also to that of a method. */
  readonly #inside = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);

  /** Whether all is as it must be; if not, it says so, and the first wrong field has the focus. */
  #check(): boolean {
    this.#faults = {};
    for (const input of this.renderRoot.querySelectorAll<HTMLInputElement>('#email, #consent'))
      this.#faults[input.id] = faultOf(input);
    // At once: a field that gets the focus says what is wrong with it; and what is posted has the page's fields as they are now.
    this.requestUpdate();
    this.performUpdate();
    const wrong = this.#inside('[aria-invalid=true]');
    wrong?.focus();
    return !wrong;
  }

  readonly #onInput = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    if (!this.#faults[input.id]) return;
    this.#faults[input.id] = faultOf(input);
    this.requestUpdate();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#attempt !== 'sending' && this.#check()) void this.#send(event.currentTarget as HTMLFormElement);
  };

  /** The page is left, as with any form; the endpoint needs to allow nothing for it. */
  readonly #onUsualWay = (event: Event): void => {
    if (this.#check()) HTMLFormElement.prototype.submit.call((event.currentTarget as HTMLButtonElement).form);
  };

  async #send(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    if (data.get(TRAP)) {
      // A reader whose browser filled it tries again; the next time it is empty.
      (this.#inside('#trap') as HTMLInputElement).value = this.#answer = '';
      this.#status = 0;
      return this.#settle('refused', form);
    }
    data.delete(TRAP);
    this.#attempt = 'sending';
    this.#answer = '';
    this.requestUpdate();
    const json = this.format === 'json';
    const timeout = AbortSignal.timeout(TIMEOUT);
    const { signal } = (this.#abort = new AbortController());
    let attempt: Attempt;
    try {
      const response = await fetch(safeUrl(this.action, document.baseURI)!, {
        method: 'POST',
        headers: { accept: 'application/json', ...(json && { 'content-type': 'application/json' }) },
        body: json ? JSON.stringify(asObject(data)) : new URLSearchParams(data as unknown as Record<string, string>),
        credentials: 'same-origin',
        signal: AbortSignal.any([signal, timeout]),
      });
      // What is no JSON, or breaks off, says nothing; the status does.
      const answer = Object(await response.json().catch(() => null)) as Record<string, unknown>;
      const text = [answer['message'], answer['error']].find((each) => typeof each === 'string');
      this.#answer = text?.slice(0, 300) ?? '';
      this.#status = response.status;
      attempt = response.ok && answer['ok'] !== false ? 'sent' : 'refused';
    } catch {
      attempt = timeout.aborted ? 'timeout' : navigator.onLine ? 'network' : 'offline';
    }
    if (signal.aborted) attempt = 'none';
    this.#settle(attempt, form);
    if (attempt === 'sent') this.dispatchEvent(new SignupEvent(this.#status));
  }

  #settle(attempt: Attempt, form: HTMLFormElement): void {
    // Who went on meanwhile is not called back. Some browsers focus no button that is clicked.
    const here = this.matches(':focus-within') || document.activeElement === document.body;
    this.#attempt = attempt;
    this.requestUpdate();
    this.performUpdate();
    if (attempt !== 'sent') return;
    HTMLFormElement.prototype.reset.call(form);
    if (here) this.#inside('#sent')?.focus({ preventScroll: true });
  }
}
