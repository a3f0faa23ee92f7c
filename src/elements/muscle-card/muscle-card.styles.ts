import { css } from 'lit';

// Cells share a row while there is room and fill it; the gaps between them are the hairlines. So 180 px and
// 1800 px need no rules of their own; only terms and their texts ask whether they fit side by side.
export const styles = css`
  .cells {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--_line);
  }
  .cell {
    flex: 1 1 19em;
    min-inline-size: 0;
    padding: var(--muscle-card-padding, clamp(16px, 4cqi, 28px));
    background: var(--_paper);
  }
  .cell > * + * {
    margin-block-start: 8px;
  }
  .head {
    flex: 2 1 40em;
  }
  .over {
    flex-wrap: wrap-reverse;
  }
  .intro {
    flex: 2 1 18em;
  }
  /* Picture and caption keep their place before they are there. */
  .pic {
    flex: 1 1 13em;
    padding: 0;
  }
  .pic > svg,
  figcaption {
    display: block;
    max-inline-size: 340px;
    margin-inline: auto;
  }
  .pic > svg,
  dialog svg {
    inline-size: 100%;
    aspect-ratio: 4/5;
  }
  figcaption {
    min-block-size: 8em;
    padding: 0 16px 12px;
  }
  .pic button {
    display: block;
    padding: 2px 10px;
    margin-block-start: 8px;
    border: 1px solid;
    border-radius: 6px;
  }
  .pic dialog {
    inline-size: min(94vw, 62vh);
    margin: auto;
    padding: 16px;
    border: 1px solid;
  }
  dialog::backdrop {
    background: #0008;
  }
  .tint {
    background: var(--_tint);
  }
  .careful {
    background: var(--_doubt);
  }
  .accent {
    color: var(--_accent);
  }
  .lead {
    max-inline-size: 44ch;
    font-size: 1.125em;
  }
  .layers {
    color: #3b2a22;
    font-size: 0.875em;
    border-radius: 8px;
    overflow: clip;
    print-color-adjust: exact;
  }
  .layers li {
    padding: 5px 12px;
    background: #e6a996;
    border-block-end: 1px solid #fff8;
  }
  .layers .skin {
    background: #f6ddd0;
  }
  .layers .fat {
    background: #f9e8bb;
  }
  .layers .fascia {
    background: #ebdccb;
  }
  .layers .target {
    color: #fff;
    font-weight: 700;
    background: var(--_muscle);
  }
  .points {
    list-style: '✕  ';
    padding-inline-start: 1.6em;
  }
  .point,
  dd {
    padding-block-end: 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    margin-block-start: 5px;
  }
  .cell > .lead,
  .cell > .chip,
  .cell > .chips {
    margin-block-start: 16px;
  }
  .region {
    padding: 0 10px;
    font-size: 0.875em;
    color: var(--_on-pain);
    border: 1.5px dashed;
    border-radius: 14px;
  }
  .most {
    background: var(--_pain);
    border: 1.5px solid var(--_pain);
  }
  @container (min-width: 18em) {
    dl {
      display: grid;
      grid-template-columns: 0.3fr 1fr;
      column-gap: 20px;
    }
  }
  dt {
    color: var(--_muted);
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.1em;
  }
  .alert ul {
    columns: 20em;
  }
  .bullets li {
    padding-block-end: 6px;
  }
  .foot {
    flex-basis: 100%;
  }
  summary {
    text-decoration: underline;
    min-block-size: 24px;
  }
  ol.bullets {
    list-style: decimal;
    padding-inline-start: 2em;
  }
  @container (max-width: 17em) {
    figcaption {
      min-block-size: 11em;
    }
  }
  @media (forced-colors: active) {
    .most,
    .layers li {
      border: 2px solid;
    }
  }
  @media print {
    .pic button {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
