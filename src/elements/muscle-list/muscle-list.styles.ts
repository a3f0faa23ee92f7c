import { css } from 'lit';

export const styles = css`
  .frame {
    --_pad: clamp(16px, 4cqi, 28px);
    padding-block-start: var(--_pad);
  }
  .head {
    padding-inline: var(--_pad);
    padding-block-end: calc(var(--_pad) * 0.7);
  }
  .line {
    display: block;
    unicode-bidi: plaintext;
  }
  [part='intro'] {
    margin-block-start: 8px;
    max-inline-size: 60ch;
  }
  [part='group'] {
    border-block-start: 1px solid var(--_line);
  }
  summary,
  .muscle {
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    min-block-size: 44px;
    border: 0;
    padding: 12px var(--_pad);
    color: inherit;
    text-decoration: none;
    position: relative;
  }
  summary:focus-visible,
  .muscle:focus-visible {
    outline-offset: -3px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .number {
    flex: none;
    min-inline-size: 1.1em;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .thumb {
    flex: none;
    inline-size: 44px;
    block-size: 55px;
    fill: var(--_muscle);
    stroke: var(--_muscle);
    stroke-width: 2;
  }
  /* Body and bones are shades of the text, so that they show on any ground. */
  g path {
    fill: currentcolor;
    stroke: none;
    opacity: 0.17;
  }
  @container (max-width: 19em) {
    .frame {
      --_pad: 10px;
    }
    summary,
    .muscle {
      gap: 6px;
    }
    .thumb {
      display: none;
    }
  }
  .text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    display: grid;
    gap: 1px;
  }
  .chevron {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2;
  }
  :dir(rtl) > .chevron {
    transform: scaleX(-1);
  }
  details > summary > .chevron,
  details[open]:dir(rtl) > summary > .chevron {
    transform: rotate(90deg);
  }
  details[open] > summary > .chevron {
    transform: rotate(-90deg);
  }
  details[open] > summary .name {
    font-weight: 700;
  }
  .muscles {
    padding-block-end: 8px;
  }
  .muscles .muscle {
    padding-block: 8px;
    padding-inline-start: calc(var(--_pad) + 14px + 1.1em);
  }
  [aria-current]::before,
  .chosen > summary::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--_accent);
  }
  [aria-current] {
    background: var(--_tint);
  }
  [aria-current] .name {
    font-weight: 700;
  }
  @media (hover: hover) {
    summary:hover,
    .muscle:hover {
      background: var(--_tint);
    }
  }
  .alert {
    padding: 14px var(--_pad);
    font-size: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .alert ul {
    margin-block-start: 4px;
    padding-inline-start: 1.1em;
    list-style: disc;
    columns: 20em;
    column-gap: 2em;
  }
  .end {
    padding: 12px var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    [aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    details:not([open])::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .chevron {
      display: none;
    }
  }
`;
