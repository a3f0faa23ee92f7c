import { css } from 'lit';

// Picture and panel stand side by side while there is room. The picture's place is four by five from the start, and the
// panel scrolls beside it, so that nothing moves when the figures arrive or a muscle is chosen.
export const styles = css`
  .frame {
    --_pad: clamp(12px, 3cqi, 24px);
    --_felt: light-dark(#c8332b, #ff8a7c);
  }
  .head,
  .panel,
  .words,
  .alert,
  .foot {
    padding: var(--_pad);
  }
  .controls,
  .choice,
  .key,
  .chips,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
  }
  .controls {
    margin-block-start: 12px;
  }
  .choice,
  .zoom {
    background: var(--_tint);
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .choice {
    gap: 0;
    min-inline-size: 0;
    padding: 3px;
  }
  .choice label {
    padding: 3px 12px;
    border-radius: 7px;
    cursor: pointer;
  }
  .choice :checked + span {
    font-weight: 700;
    text-decoration: 2px underline;
  }
  .choice :has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }
  .choice input,
  .unseen {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  input {
    accent-color: var(--_accent);
    vertical-align: middle;
  }
  label {
    min-block-size: 24px;
  }
  .body {
    border-block: 1px solid var(--_line);
  }
  .stage {
    position: relative;
    background: light-dark(#fcf8f4, #1b1c22);
  }
  .stage > p,
  .row {
    padding: 0 var(--_pad) 10px;
  }
  .picture {
    position: relative;
    aspect-ratio: 4 / 5;
    max-inline-size: min(44em, 72svh);
    margin-inline: auto;
    overflow: clip;
    touch-action: pan-x pan-y;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .dim {
    opacity: 0.3;
  }
  #dots {
    fill: var(--_felt);
  }
  /* Told apart by pattern, not by colour; neighbouring areas run together. */
  .spillover path {
    fill: url(#dots);
  }
  .essential {
    opacity: 0.45;
  }
  .essential path {
    fill: var(--_felt);
    stroke: var(--_felt);
  }
  .asked {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  .asked path,
  .hit {
    vector-effect: non-scaling-stroke;
  }
  .hit {
    fill: #0000;
    stroke: #0000;
    stroke-width: 8px;
    cursor: pointer;
  }
  .target {
    stroke-width: 24px;
  }
  text {
    display: none;
    font-weight: 700;
    text-anchor: middle;
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 0.4em;
    paint-order: stroke;
    pointer-events: none;
  }
  g.muscle:hover,
  .named {
    text {
      display: block;
    }
    .hit {
      stroke: var(--_ink);
      stroke-width: 1.5px;
    }
  }
  .mark {
    fill: none;
    opacity: 0.45;
  }
  .current {
    opacity: 1;
  }
  .halo {
    stroke: #fff;
  }
  .cross {
    stroke: #14233f;
  }
  .customary circle {
    stroke: light-dark(#14233f, #fff);
  }
  .sides {
    position: absolute;
    inset: auto 12px 8px;
    display: flex;
    justify-content: space-between;
    direction: ltr;
    pointer-events: none;
  }
  .sides span {
    padding: 1px 8px;
    font-size: 0.875em;
    background: var(--_paper);
    border-radius: 6px;
  }
  .zoom {
    inline-size: 36px;
    block-size: 36px;
    text-align: center;
  }
  .row {
    padding-block-start: 10px;
  }
  .row input {
    flex: 1 1 60px;
    min-inline-size: 0;
    min-block-size: 24px;
  }
  .panel > * + *,
  .foot > * + * {
    margin-block-start: 10px;
  }
  .panel .label {
    outline: 0;
    font-size: 1.125em;
  }
  .muscle,
  .place,
  .link,
  .region {
    border: 0;
  }
  button.muscle {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 10px;
  }
  .muscles li {
    border-block-end: 1px solid var(--_line);
  }
  .muscle > span {
    display: block;
  }
  .link {
    min-block-size: 24px;
    color: var(--_accent);
    text-decoration: underline;
  }
  .point {
    padding-block-end: 14px;
  }
  .panel ol {
    list-style: '✕  ';
    padding-inline-start: 1.6em;
  }
  .place {
    min-block-size: 24px;
    vertical-align: top;
  }
  [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: 2px underline;
  }
  .chips {
    gap: 5px;
    margin-block-start: 5px;
  }
  .region {
    min-block-size: 26px;
    padding: 0 10px;
    font-size: 0.875em;
    align-content: center;
    color: var(--_on-pain);
    border: 1.5px dashed;
    border-radius: 14px;
  }
  .region.most {
    background: var(--_pain);
    border: 1.5px solid var(--_pain);
  }
  summary {
    min-block-size: 24px;
    color: var(--_accent);
    text-decoration: underline;
  }
  dl {
    columns: 22em;
  }
  dt {
    margin-block-start: 8px;
  }
  .alert ul,
  .foot ol {
    list-style: disc;
    padding-inline-start: 1.1em;
  }
  @container (min-width: 44em) {
    .body {
      display: grid;
      grid-template-columns: 1fr minmax(17em, 0.6fr);
    }
    .panel {
      block-size: 0;
      min-block-size: 100%;
      overflow: auto;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .frame {
      --_felt: LinkText;
    }
    path[fill]:not([fill='none']) {
      fill: Canvas;
      stroke: GrayText;
    }
    /* As strong as the rule above. */
    path[fill^='url']:not(#a) {
      fill: Highlight;
    }
    .region.most {
      border: 3px solid;
    }
    .halo {
      stroke: Canvas;
    }
    .cross {
      stroke: CanvasText;
    }
  }
  @media print {
    svg {
      filter: grayscale(1) contrast(1.2);
    }
    .controls,
    .row {
      display: none;
    }
    .panel {
      block-size: auto;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
