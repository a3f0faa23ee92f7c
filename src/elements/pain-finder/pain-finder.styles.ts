import { css } from 'lit';

// The body stays in view beside what is chosen and read, where there is room. Its place is four by five from the start.
export const styles = css`
  .frame {
    --_pad: clamp(12px, 3cqi, 24px);
    --_felt: light-dark(#c8332b, #ff8a7c);
  }
  /* A page that hides the frame would hide what comes first; it may hide the element. */
  .frame,
  .alert {
    visibility: inherit !important;
  }
  .head,
  .alert,
  .cell,
  .foot {
    padding: var(--_pad);
  }
  .head,
  .alert {
    border-block-end: 1px solid var(--_line);
  }
  .alert {
    padding-block: 14px;
  }
  .alert ul,
  .foot ol {
    list-style: disc;
    padding-inline-start: 1.1em;
  }
  .foot ol {
    list-style: decimal;
    padding-inline-start: 2.2em;
  }
  .columns {
    margin-block: 4px 8px;
    columns: 20em;
    column-gap: 2em;
    font-size: 0.875em;
  }
  .stage {
    padding: var(--_pad);
    background: light-dark(#fcf8f4, #1b1c22);
  }
  .controls,
  .choice,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  .choice label,
  .toggle,
  .chip-button {
    min-block-size: 32px;
    padding: 3px 12px;
    font-size: 0.875em;
    align-content: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: 16px;
    cursor: pointer;
  }
  .choice :checked + span {
    font-weight: 700;
  }
  .choice :has(:checked),
  .toggle[aria-pressed='true'],
  .chip-button {
    color: var(--_paper);
    background: var(--_ink);
    border-color: var(--_ink);
  }
  .choice :has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input,
  .unseen {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  label {
    position: relative;
    min-block-size: 24px;
  }
  input {
    accent-color: var(--_accent);
  }
  legend {
    margin-block-end: 4px;
    font-weight: 700;
    font-size: 0.875em;
  }
  .picture {
    position: relative;
    aspect-ratio: 4 / 5;
    max-inline-size: min(40em, 60svh);
    margin: 10px auto;
  }
  .ends {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    justify-content: space-between;
    direction: ltr;
    pointer-events: none;
  }
  .ends span {
    padding: 1px 8px;
    font-size: 0.875em;
    background: var(--_paper);
    border-radius: 6px;
  }
  .status {
    min-block-size: 1.5em;
    text-align: center;
  }
  .status b {
    padding: 3px 10px;
    color: var(--_paper);
    background: var(--_ink);
    border-radius: 6px;
  }
  .cell {
    border-block-end: 1px solid var(--_line);
  }
  .cell > * + *,
  .foot > * + *,
  .why > * + *,
  .choice + .choice,
  details > summary + * {
    margin-block-start: 8px;
  }
  .cell > .label {
    font-size: 1.125em;
    outline: 0;
  }
  .chosen {
    outline: 0;
  }
  .chip-button {
    text-align: start;
  }
  .link {
    min-block-size: 24px;
    border: 0;
    padding: 0 4px;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
  }
  .search {
    display: block;
  }
  [type='search'] {
    display: block;
    inline-size: 100%;
    min-block-size: 40px;
    margin-block-start: 4px;
    padding: 0 12px;
    font: inherit;
    font-size: 16px;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_muted);
    border-radius: 8px;
  }
  .places {
    max-block-size: 22em;
    overflow: auto;
    border-block: 1px solid var(--_line);
  }
  .places > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .places summary {
    min-block-size: 40px;
    padding-inline: 4px;
    align-content: center;
  }
  .places summary:focus-visible,
  .muscle:focus-visible {
    outline-offset: -2px;
  }
  .places li {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    padding: 4px 4px 4px 20px;
  }
  .name {
    flex: 1 1 10em;
    font-size: 0.9375em;
  }
  .name::first-letter {
    text-transform: uppercase;
  }
  summary {
    min-block-size: 24px;
  }
  .questions summary,
  .foot summary,
  .why summary {
    inline-size: fit-content;
    color: var(--_accent);
    text-decoration: underline;
  }
  .moves {
    columns: 16em;
  }
  .moves label {
    display: block;
    padding-block: 2px;
    break-inside: avoid;
  }
  .answer > ol {
    counter-reset: rank;
  }
  .answer > ol > li {
    padding-block: 10px 14px;
    border-block-start: 1px solid var(--_line);
    counter-increment: rank;
  }
  .muscle {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 44px;
    border: 0;
    padding: 4px;
    border-radius: 8px;
  }
  .muscle::before {
    content: counter(rank);
    min-inline-size: 1.1em;
    font-weight: 700;
    color: var(--_accent);
  }
  .muscle > span {
    flex: 1;
    min-inline-size: 0;
  }
  .muscle .small {
    display: block;
  }
  [aria-current] {
    background: var(--_tint);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .thumb {
    flex: none;
    inline-size: 56px;
    block-size: 70px;
    border-radius: 6px;
    background: light-dark(#fcf8f4, #1b1c22);
  }
  .why {
    padding-inline: 4px;
    font-size: 0.875em;
  }
  .why li {
    padding-block: 1px;
  }
  .why .small {
    font-size: 1em;
  }
  @media (hover: hover) {
    .muscle:hover,
    .places summary:hover {
      background: var(--_tint);
    }
    .toggle:hover,
    .choice label:hover {
      border-color: var(--_ink);
    }
  }
  @container (min-width: 44em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(19em, 6fr);
      background: light-dark(#fcf8f4, #1b1c22);
    }
    .stage {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
    }
    .panel {
      background: var(--_paper);
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .toggle[aria-pressed='true'],
    .choice :has(:checked),
    [aria-current] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .controls,
    .search,
    .places,
    .link {
      display: none;
    }
    .answer li {
      break-inside: avoid;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
