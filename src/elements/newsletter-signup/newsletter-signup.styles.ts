import { css } from 'lit';

export const styles = css`
  .frame {
    padding: clamp(16px, 4cqi, 28px);
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    /* Together, also in a place that is kept higher than it needs. */
    align-content: center;
    gap: 14px 12px;
  }
  .title,
  .consent,
  [role='status'],
  form > .small {
    flex-basis: 100%;
  }
  /* It stays, so that what comes into it is announced; only its gap goes. */
  [role='status']:empty {
    position: absolute;
  }
  /* As tall as the form was let be. */
  form[hidden] + [role='status'] {
    block-size: 100%;
    min-block-size: inherit;
  }
  .field {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .email {
    flex: 2 1 14em;
  }
  label {
    display: block;
  }
  input {
    font: inherit;
    color: inherit;
  }
  .field input {
    display: block;
    inline-size: 100%;
    min-block-size: 42px;
    padding: 6px 12px;
    margin-block-start: 4px;
    background: var(--_paper);
    border: 1px solid var(--_muted);
    border-radius: 6px;
  }
  input[aria-invalid='true'] {
    border-color: var(--_on-pain);
    outline-color: var(--_on-pain);
  }
  .consent label {
    display: flex;
    gap: 10px;
    max-inline-size: 62ch;
    min-block-size: 24px;
  }
  .consent input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin-block-start: 2px;
    accent-color: var(--_accent);
  }
  .wrong {
    color: var(--_on-pain);
    font-size: 0.875em;
  }
  .wrong:not(:empty) {
    margin-block-start: 4px;
  }
  .subscribe {
    flex: 1 0 auto;
    min-block-size: 42px;
    padding: 6px 20px;
    font-weight: 700;
    text-align: center;
    color: var(--_paper);
    background: var(--_ink);
    border: 1px solid;
    border-radius: 6px;
  }
  /* That theme has no paper to write with. */
  :host([theme~='plain']) .subscribe {
    color: inherit;
    background: none;
  }
  [aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  .error,
  .consent span,
  #sent {
    unicode-bidi: plaintext;
  }
  .error p {
    margin-block-start: 6px;
  }
  .error button {
    border: 1px solid;
    border-radius: 6px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 30em) {
    .subscribe {
      flex-grow: 0;
    }
    /* Beside the field, below where its label ends. */
    .consent[hidden] + .subscribe {
      margin-block-start: calc(1.05em + 4px);
    }
  }
  @media print {
    form {
      display: none;
    }
  }
`;
