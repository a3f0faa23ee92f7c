import { css } from 'lit';

// Cells share a row while there is room and fill it; the gaps between them are the hairlines.
export const styles = css`
  .cells {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--_line);
    /* A page that hides this part would hide what to be careful about; it may hide the element. */
    visibility: inherit !important;
  }
  .cell {
    flex: 1 1 17em;
    min-inline-size: 0;
    padding: clamp(16px, 4cqi, 28px);
    background: var(--_paper);
  }
  .cell > * + *,
  .columns .label + ul {
    margin-block-start: 8px;
  }
  .cell > .live + * {
    margin: 0;
  }
  .wide {
    flex-basis: 100%;
  }
  .tint {
    background: var(--_tint);
  }
  .accent {
    color: var(--_accent);
  }
  .lead {
    max-inline-size: 44ch;
    font-size: 1.125em;
  }
  .what .lead,
  .done {
    font-weight: 700;
  }
  .what p {
    max-inline-size: 70ch;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .head {
    padding-block-end: 0;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
    border: 0;
  }
  .choice {
    position: relative;
    padding-block: 8px;
    border-block-end: 3px solid #0000;
    cursor: pointer;
  }
  .choice .small {
    display: block;
  }
  .choice:has(:checked) {
    font-weight: 700;
    border-color: var(--_accent);
  }
  .choice .small {
    font-weight: 400;
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  input {
    position: absolute;
    inset: 0;
    appearance: none;
    outline: none;
    cursor: inherit;
  }
  .columns {
    columns: 17em;
    column-gap: 36px;
  }
  .columns > div {
    break-inside: avoid;
    padding-block-end: 12px;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.1em;
  }
  .bullets li {
    padding-block-end: 6px;
  }
  .alert .bullets {
    font-size: 0.9375em;
  }
  .pic {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 8px 28px;
    background: var(--_tint);
  }
  .pic > * {
    flex: 1 1 15em;
    min-inline-size: 0;
    margin: 0;
  }
  .pic:has(.lie) {
    flex-basis: 100%;
  }
  .pose {
    display: block;
    inline-size: 100%;
    max-inline-size: 20em;
    aspect-ratio: 1;
    stroke: var(--_pose-line);
    stroke-width: 3px;
    stroke-linejoin: round;
    stroke-linecap: round;
    fill: none;
    --_pose-line: light-dark(#6b5650, #0d131e);
  }
  .lie {
    flex-grow: 3;
    max-inline-size: 40em;
    aspect-ratio: 5/2;
  }
  .stand {
    max-inline-size: 14em;
    aspect-ratio: 2/3;
  }
  .body,
  .near {
    fill: light-dark(#f3dfd4, #d9bdae);
  }
  .far {
    fill: light-dark(#e2cbbf, #b4988a);
  }
  .wear {
    fill: light-dark(#8f9bb3, #5b6c8f);
  }
  .hair {
    fill: var(--_pose-line);
    stroke: none;
  }
  .ground,
  .prop {
    stroke: light-dark(#b9aea4, #5d6880);
    stroke-width: 4px;
  }
  .prop {
    fill: light-dark(#ece5dc, #2f3a50);
  }
  .pose .tool {
    fill: var(--_ink);
    stroke: none;
  }
  .mark {
    fill: color-mix(in srgb, var(--_muscle) 25%, #0000);
    stroke: var(--_muscle);
  }
  .steps {
    flex: 2 1 24em;
  }
  ol {
    list-style: decimal;
    padding-inline-start: 2em;
  }
  ol li {
    padding-block: 8px;
    max-inline-size: 62ch;
  }
  footer li {
    padding-block: 2px;
  }
  [part='steps'] li::marker {
    font-weight: 700;
  }
  [part='button'] {
    min-block-size: 36px;
    padding: 4px 16px;
    border: 1px solid;
    border-radius: 18px;
  }
  .start {
    font-weight: 700;
    border-width: 2px;
  }
  .start .small {
    font-weight: 400;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .pills {
    flex: 1 1 8em;
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    gap: 4px;
    max-inline-size: 17em;
  }
  /* Borders, for these are printed, and seen in forced colours. */
  i {
    block-size: 10px;
    border: 1px solid var(--_muted);
    border-radius: 5px;
  }
  [data-on] {
    border: 5px solid var(--_muscle);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: 24em;
    justify-content: space-between;
    gap: 0 16px;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
    margin-block-start: 8px;
  }
  summary {
    text-decoration: underline;
    min-block-size: 24px;
  }
  @media (forced-colors: active) {
    .pose,
    .pose * {
      fill: Canvas;
      stroke: CanvasText;
    }
    .wear,
    .pose .tool {
      fill: CanvasText;
    }
    .pose .mark {
      fill: none;
      stroke: Highlight;
    }
    .choice:has(:checked) {
      border-color: Highlight;
    }
    .choice {
      border-color: Canvas;
    }
  }
  @media print {
    .start,
    fieldset {
      display: none;
    }
    .pose {
      print-color-adjust: exact;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
