import { css } from 'lit';

// Heights that elements have before their data are in `em` by the width of the guide, as measured (docs/layout.md): a
// little more than the longest, which the elements' frames then fill.
export const styles = css`
  .guide {
    --_pad: var(--muscle-guide-padding, clamp(16px, 4cqi, 28px));
    --_offset: calc(var(--muscle-guide-offset, 0px) + 20px);
    /* A sticky list of contents needs its way. */
    overflow: visible;
    block-size: auto;
    padding: var(--_pad) max(var(--_pad), (100cqi - 76em) / 2);
  }
  .title {
    max-inline-size: 24em;
    font-size: clamp(1.5em, 4.5cqi, 2.25em);
    text-wrap: balance;
  }
  .text,
  header > p,
  footer > p,
  .small {
    max-inline-size: 62ch;
  }
  .text > * + *,
  .view > * + *,
  header > * + *,
  footer > * + * {
    margin-block-start: 12px;
  }
  .lead {
    font-size: 1.125em;
  }
  .lead .text {
    max-inline-size: 56ch;
  }
  .view {
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_line);
  }
  .view > .small + * {
    margin-block-start: 0;
  }
  .conflict {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }
  .cite {
    white-space: nowrap;
  }
  .grade {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 10px;
    max-inline-size: 62ch;
  }
  .alert,
  nav {
    margin-block-start: 24px;
  }
  .alert {
    padding: 14px 18px;
    font-size: 0.875em;
    border-radius: var(--_radius);
  }
  .alert .label {
    font-size: 1em;
  }
  .alert ul {
    margin-block-start: 4px;
    padding-inline-start: 1.1em;
    list-style: disc;
    columns: 20em;
    column-gap: 2em;
  }
  nav a {
    display: block;
    min-block-size: 24px;
    padding: 4px 0 4px 12px;
    color: inherit;
    text-decoration: none;
    border-inline-start: 2px solid var(--_line);
  }
  nav a:hover {
    text-decoration: underline;
  }
  nav ul {
    margin-block-start: 8px;
  }
  [aria-current] {
    color: var(--_accent);
    font-weight: 700;
    border-color: var(--_accent);
  }
  [part='section'],
  footer {
    margin-block-start: 40px;
    padding-block-start: 28px;
    border-block-start: 1px solid var(--_line);
  }
  ::slotted([slot^='anchor-']) {
    scroll-margin-block-start: var(--_offset);
  }
  .head {
    margin-block-end: 14px;
    max-inline-size: 28em;
    font-family: var(--muscle-heading-font-family, inherit);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .sub {
    font-weight: 700;
  }
  .text > .sub {
    margin-block-start: 24px;
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 24px;
  }
  button {
    min-block-size: 32px;
    padding: 3px 14px;
    font-size: 0.875em;
    border: 1px solid var(--_line);
    border-radius: 16px;
  }
  [aria-pressed='true'] {
    color: var(--_paper);
    background: var(--_ink);
    border-color: var(--_ink);
  }
  ol {
    list-style: decimal;
    padding-inline-start: 2em;
    margin-block: 10px;
    columns: 24em;
    column-gap: 2.5em;
  }
  ol li {
    padding-block-end: 6px;
    break-inside: avoid;
  }
  .child {
    display: block;
    margin-block-start: 20px;
  }
  @container (min-width: 900px) {
    .guide {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) 15em;
      column-gap: clamp(32px, 5cqi, 64px);
    }
    nav {
      grid-area: 1 / 2 / 3;
      position: sticky;
      inset-block-start: var(--_offset);
      align-self: start;
      max-block-size: calc(100vh - var(--_offset) - 20px);
      margin-block-start: 6px;
      overflow: auto;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    .alert {
      border: 1px solid;
    }
  }
  @media print {
    .guide {
      display: block;
    }
    nav {
      position: static;
    }
    .groups {
      display: none;
    }
    ol a::after {
      content: ' ' attr(href);
    }
  }
`;
