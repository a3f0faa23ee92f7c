import { css } from 'lit';

export const styles = css`
  .frame {
    --_pad: clamp(16px, 4cqi, 28px);
  }
  /* A page that hides these parts would hide what an author gains, or the disclaimer; it may hide the element. */
  .frame,
  .claim {
    visibility: inherit !important;
  }
  .head,
  .claim,
  .end {
    padding: var(--_pad);
  }
  .head {
    padding-block-end: calc(var(--_pad) * 0.7);
  }
  .claim,
  .end {
    border-block-start: 1px solid var(--_line);
  }
  .end {
    padding-block: 14px;
  }
  .small + .title,
  .title + .small,
  .small > p,
  .said > * + *,
  .claim > details > * + * {
    margin-block-start: 8px;
  }
  .lead {
    max-inline-size: 44ch;
    font-size: 1.125em;
    line-height: 1.4;
    unicode-bidi: plaintext;
    text-wrap: pretty;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: baseline;
  }
  .said > .line {
    margin-block-start: 16px;
  }
  .said > p {
    max-inline-size: 62ch;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px 28px;
    align-content: start;
  }
  .claim .sides {
    margin-block: 20px 0;
  }
  .harm > .label {
    color: var(--_on-pain);
  }
  .side li {
    padding-block-start: 8px;
    max-inline-size: 62ch;
  }
  /* How direct, and where from: not torn apart where there is room. */
  .side .small {
    display: inline-block;
  }
  /* A number is a small target; its brackets belong to it. */
  .side a {
    padding: 4px 0.5em;
    margin-inline: -0.5em;
  }
  @container (min-width: 34em) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    /* Alone in its row. */
    .context:nth-child(odd) {
      grid-column: 1 / -1;
    }
    .context:nth-child(odd) ul {
      columns: 2;
      column-gap: 28px;
    }
    .context li {
      break-inside: avoid;
    }
  }
  @container (min-width: 64em) {
    .frame:not(.short) > .claim {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 5fr);
      gap: 44px;
    }
    .said + .sides {
      margin: 0;
    }
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    text-decoration: underline;
  }
  ol {
    list-style: decimal;
    padding-inline-start: 2.2em;
  }
  ol li {
    padding-block: 3px;
  }
  .short {
    block-size: auto;
  }
  .last {
    margin-block-start: 6px;
  }
  .short > * {
    padding: 12px 16px;
  }
  .short > :first-child {
    border: 0;
  }
  .plain {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .line + details {
    margin-block-start: 6px;
  }
  @media print {
    .side,
    .said {
      break-inside: avoid;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
