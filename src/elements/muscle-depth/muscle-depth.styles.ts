import { css } from 'lit';

// Cells share a row while there is room and fill it; the gaps between them are the hairlines. Marks in the picture keep
// their size on screen: the picture shrinks with the element, so their units grow.
export const styles = css`
  .cells {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--_line);
    counter-reset: at;
  }
  .cell {
    flex: 1 1 17em;
    min-inline-size: 0;
    padding: clamp(16px, 4cqi, 28px);
    background: var(--_paper);
  }
  .cell > * + * {
    margin-block-start: 8px;
  }
  .wide {
    flex-basis: 100%;
  }
  .tint {
    background: var(--_tint);
  }
  .careful {
    background: var(--_doubt);
  }
  .picture {
    flex: 2 1 max(24em, 45%);
    padding-inline: 0;
  }
  .picture .small {
    padding-inline: 16px;
  }
  .sides {
    display: flex;
    justify-content: space-between;
  }
  .box {
    aspect-ratio: 300/234;
    max-inline-size: 44em;
    margin-inline: auto;
  }
  svg {
    display: block;
  }
  .marks {
    fill: var(--_ink);
    font-size: clamp(28px, 90px - 12cqi, 68px);
    font-weight: 700;
    text-anchor: middle;
  }
  .marks path {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  text {
    stroke: var(--_tint);
    stroke-width: 0.35em;
    paint-order: stroke;
  }
  .other {
    font-weight: 400;
  }
  .layers li::before,
  .others li::before {
    counter-increment: at;
    content: counter(at) '\\2002';
    font-weight: 700;
  }
  .layers li {
    padding: 6px 12px;
    color: #3b2a22;
    background: #ebcfc3;
    border-block-end: 1px solid #fff8;
    print-color-adjust: exact;
  }
  .layers :first-child {
    background: #f6ddd0;
  }
  .layers :nth-child(2) {
    background: #f9e8bb;
  }
  .layers :last-child {
    color: #fff;
    font-weight: 700;
    background: var(--_muscle);
  }
  p::first-letter {
    text-transform: uppercase;
  }
  .view {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }
  .bullets {
    list-style: revert;
    padding-inline-start: 1.5em;
  }
  summary {
    color: var(--_accent);
    min-block-size: 24px;
  }
  @container (max-width: 20em) {
    .other {
      display: none;
    }
    .others li::before {
      content: '';
    }
  }
  @media (forced-colors: active) {
    .layers li {
      border: 2px solid;
    }
  }
  @media print {
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
