import { css } from 'lit';

/**
 * The frame every element stands in. The host element gets nothing but display and leave to shrink; the inner frame starts from initial
 * values, so that no inherited property of the page (letter spacing, alignment, case, …) comes through, and takes back
 * what it should share with the page.
 */
export const host = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .base {
    all: initial;
    display: flow-root;
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: 22em;
    block-size: 100%;
    min-block-size: inherit;
    color: inherit;
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    font-family: var(--muscle-font-family, inherit);
    font-size: var(--muscle-font-size, clamp(15px, 1em, 20px));
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  /* Lines of another direction are set in their own, but stand where the layout begins. */
  .base:dir(rtl) {
    text-align: right;
  }
  .fallback {
    display: contents;
  }
  .frame {
    block-size: 100%;
    min-block-size: inherit;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  p,
  li,
  dd {
    unicode-bidi: plaintext;
  }
  ul,
  ol {
    list-style: none;
  }
  .title,
  .label {
    font-family: var(--muscle-heading-font-family, inherit);
    font-weight: 700;
    line-height: 1.2;
  }
  .title {
    font-size: 1.5em;
    letter-spacing: -0.015em;
  }
  .small,
  .label {
    font-size: 0.875em;
  }
  .small {
    color: var(--_muted);
  }
  .small .small {
    font-size: 1em;
  }
  .frame .alert {
    background: var(--_alert);
  }
  a {
    color: var(--_accent);
  }
  button,
  summary {
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [aria-busy='true']::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    block-size: 3px;
    background: var(--_accent);
  }
  .error,
  .base > p {
    padding: 10px 14px;
  }
  .error {
    color: var(--_ink);
    background: var(--_tint);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .error button {
    min-block-size: 28px;
    padding: 0 12px;
  }
  @media print {
    .error {
      display: none;
    }
    .base {
      color-scheme: light;
    }
  }
`;
