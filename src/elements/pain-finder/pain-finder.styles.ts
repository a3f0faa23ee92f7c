import { css } from 'lit';

// The body stays in view beside what is chosen and read, where there is room. Its place is kept from the start, so that
// nothing moves when it comes.
export const styles = css`
  .frame {
    --_pad: clamp(12px, 3cqi, 24px);
    /* A page that hides the frame would hide what comes first; it may hide the element. */
    visibility: inherit !important;
  }
  .head,
  .alert,
  .cell,
  .stage,
  .foot {
    padding: var(--_pad);
  }
  .alert ul,
  .foot ol {
    list-style: revert;
    padding-inline-start: 2.2em;
    columns: 20em;
    column-gap: 2em;
    font-size: 0.875em;
  }
  .alert li {
    break-inside: avoid;
  }
  .body,
  .thumb,
  .muscle:hover,
  [aria-current] {
    background: var(--_tint);
  }
  .panel {
    background: var(--_paper);
  }
  .stage {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    max-inline-size: max(60svh, 20em);
    aspect-ratio: 2 / 3;
    margin-inline: auto;
  }
  .controls,
  .choice,
  .chips,
  .places li,
  .pair,
  .muscle {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    border: 0;
  }
  .choice label,
  .toggle {
    min-block-size: 32px;
    padding: 3px 12px;
    font-size: 0.875em;
    align-content: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: 16px;
    cursor: pointer;
  }
  .choice :has(:checked),
  [aria-pressed='true'],
  .chips .toggle {
    color: var(--_paper);
    background: var(--_ink);
    print-color-adjust: exact;
  }
  .choice :has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }
  /* Where the picture is turned, the choices say what they are. */
  .choice input,
  .controls legend {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  label {
    position: relative;
  }
  legend {
    margin-block-end: 4px;
  }
  .frame > * + *,
  .cell + .cell,
  .places > * + *,
  .answer > ol > li {
    border-block-start: 1px solid var(--_line);
  }
  .cell > * + *,
  .foot > * + *,
  .why > * + *,
  .choice + .choice,
  .alert ul + *,
  summary + * {
    margin-block-start: 8px;
  }
  [tabindex] {
    outline: 0;
    font-size: 1.125em;
  }
  .link {
    min-block-size: 24px;
    border: 0;
    padding: 0 4px;
    color: var(--_accent);
    text-decoration: underline;
  }
  [type='search'] {
    display: block;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0 12px;
    font: inherit;
    font-size: 16px;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: 8px;
  }
  .places {
    max-block-size: 22em;
  }
  /* What is chosen moves nothing, least of all the list that it is chosen in; so nothing is painted again. */
  .cell:first-child {
    block-size: max(10em, 18em - 12cqi);
  }
  .cell,
  .foot,
  .places {
    contain: content;
  }
  .cell:first-child,
  .places {
    overflow: auto;
    scroll-padding: 6px;
  }
  .places summary {
    padding: 8px 4px;
  }
  .places summary:focus-visible,
  .muscle:focus-visible {
    outline-offset: -2px;
  }
  .places li {
    padding: 4px 16px;
  }
  .name {
    flex: 1 1 10em;
  }
  .name::first-letter,
  .why li::first-letter {
    text-transform: uppercase;
  }
  summary,
  .controls > label {
    min-block-size: 24px;
  }
  .moves {
    border: 0;
    columns: 16em;
  }
  .answer > ol > li {
    padding-block: 10px 14px;
    counter-increment: rank;
  }
  .answer > ol {
    counter-reset: rank;
  }
  .muscle {
    flex-wrap: nowrap;
    overflow-wrap: anywhere;
    gap: 12px;
    inline-size: 100%;
    padding: 4px;
  }
  .muscle::before {
    content: counter(rank);
    min-inline-size: 1.1em;
    font-weight: 700;
    color: var(--_accent);
  }
  .muscle .small,
  .moves label {
    display: block;
  }
  [aria-current] {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .thumb {
    flex: none;
    inline-size: 56px;
    block-size: 70px;
  }
  .why {
    padding-inline: 4px;
    color: var(--_ink);
  }
  @container (max-width: 19em) {
    .thumb {
      display: none;
    }
    .stage {
      aspect-ratio: 1 / 2;
    }
  }
  @container (min-width: 44em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(19em, 6fr);
    }
    .stage {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    .choice :has(:checked),
    [aria-current] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .controls,
    .pick,
    .link {
      display: none;
    }
    .cell:first-child {
      block-size: auto;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
