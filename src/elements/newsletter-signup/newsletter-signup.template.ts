import { html, nothing, type TemplateResult } from 'lit';
import { enSignup } from '../../i18n/en-signup.js';
import type { Locale } from '../../i18n/locale.js';

/** How the last attempt stands; the last four are failures. */
export type Attempt = 'none' | 'sending' | 'sent' | 'refused' | 'offline' | 'network' | 'timeout';

/** What is wrong with a field, as a key of the words. */
export type Fault = 'emailMissing' | 'emailWrong' | 'consentMissing';

/** A field that a page adds to what is posted. */
export interface HiddenField {
  readonly name: string;
  readonly value: string;
}

/** Name of the field that only robots fill; no browser has anything saved for it. */
export const TRAP = 'leave_empty';

/** All that shows of a form. */
export interface SignupView {
  readonly locale: Locale;
  /** ARIA level of the heading. */
  readonly level: number;
  readonly action: string;
  readonly heading: string | undefined;
  /** Text beside the box; empty: the default one; undefined: there is no box. */
  readonly consent: string | undefined;
  readonly nameField: string | undefined;
  readonly withName: boolean | undefined;
  readonly privacyUrl: string | undefined;
  readonly hidden: readonly HiddenField[];
  readonly attempt: Attempt;
  /** HTTP status of the last answer. */
  readonly status: number;
  /** What the endpoint said, for the reader. */
  readonly answer: string;
  /** By id of the field. */
  readonly faults: Readonly<Partial<Record<string, Fault>>>;
  readonly onSubmit: (event: Event) => void;
  readonly onInput: (event: Event) => void;
  readonly onUsualWay: (event: Event) => void;
}

export function signupTemplate(view: SignupView): TemplateResult {
  const { locale, level, attempt, consent, faults, answer } = view;
  const words = locale.more?.signup ?? enSignup;
  const heading = view.heading ?? words.heading;
  const asks = consent !== undefined;
  const sending = attempt === 'sending';
  const sent = attempt === 'sent';

  const wrong = (id: string) =>
    html`<p class="wrong" id="${id}-wrong" aria-live="polite">${faults[id] ? words[faults[id]] : nothing}</p>`;
  const isWrong = (id: string) => !!faults[id];

  const fields = [
    view.withName
      ? html`<div class="field"><label class="label" for="name">${words.firstName}</label><input part="input" id="name" name="name" autocomplete="given-name" dir="auto"></div>`
      : nothing,
    html`<div class="field email"><label class="label" for="email">${words.email}</label><input part="input" id="email" type="email" name=${view.nameField || 'email'} required autocomplete="email" dir="ltr" aria-invalid=${isWrong('email')} aria-describedby="email-wrong">${wrong('email')}</div>`,
    html`<div class="unseen" aria-hidden="true"><label>${words.trap}<input id="trap" name=${TRAP} tabindex="-1" autocomplete="off"></label></div>`,
    view.hidden.map(({ name, value }) => html`<input type="hidden" name=${name} value=${value}>`),
    // Hidden rather than left out: its slot stays, and a box that nobody sees asks for nothing.
    html`<div class="consent" ?hidden=${!asks}><label><input id="consent" type="checkbox" name="consent" value="yes" ?required=${asks} ?disabled=${!asks} aria-invalid=${isWrong('consent')} aria-describedby="consent-wrong"><span><slot name="consent">${consent || words.consent}</slot></span></label>${wrong('consent')}</div>`,
  ];

  const failure = () => {
    // What is refused without asking the endpoint has no status.
    const text = attempt === 'refused' ? words.refused(view.status).replace(' (0)', '') : words[attempt as 'network'];
    return html`<div class="error" part="error">${text} ${answer}${
      attempt === 'network'
        ? html`<p><button type="button" part="usual-way" @click=${view.onUsualWay}>${words.usualWay}</button></p>`
        : nothing
    }</div>`;
  };
  const state = sending
    ? html`<span class="unseen">${words.sending}</span>`
    : attempt === 'none' || sent
      ? nothing
      : failure();
  const label = sending
    ? words.sending
    : ['offline', 'network', 'timeout'].includes(attempt)
      ? locale.strings.retry
      : words.subscribe;

  return html`<form class="frame" part="form" method="post" action=${view.action} aria-label=${heading || words.subscribe} ?hidden=${sent} @submit=${view.onSubmit} @input=${view.onInput}>${
    heading ? html`<div class="title" part="heading" role="heading" aria-level=${level}>${heading}</div>` : nothing
  }${fields}<button class="subscribe" part="submit" aria-disabled=${sending}>${label}</button><div role="status">${state}</div>${
    view.privacyUrl
      ? html`<p class="small"><a part="privacy" href=${view.privacyUrl}>${words.privacy}</a></p>`
      : nothing
  }</form><div role="status"><div class="frame" id="sent" part="success" tabindex="-1" ?hidden=${!sent}><slot name="success">${answer || words.sent}</slot></div></div>`;
}
