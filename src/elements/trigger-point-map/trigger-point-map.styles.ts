import { css } from 'lit';

// Picture and panel stand side by side while there is room. The picture's place is four by five from the start, and the
// panel scrolls beside it, so that nothing moves when the figures arrive or a muscle is chosen.
export const styles = css`
  .frame {
    --_pad: clamp(12px, 3cqi, 24px);
    --_felt: light-dark(#c8332b, #ff8a7c);
    display: flow-root;
  }
  .head,
  .words,
  .alert,
  .foot {
    padding: var(--_pad);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    margin-block-start: 12px;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .choice {
    display: inline-flex;
    flex-wrap: wrap;
    padding: 3px;
    background: var(--_tint);
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .choice label {
    padding: 3px 12px;
    border-radius: 8px;
    border: 1px solid #0000;
    cursor: pointer;
  }
  .choice label:has(:checked) {
    font-weight: 700;
    background: var(--_paper);
    border-color: var(--_line);
  }
  .choice label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }
  .choice input {
    position: absolute;
    opacity: 0;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    font-size: 0.875em;
  }
  input {
    accent-color: var(--_accent);
  }
  .body {
    border-block: 1px solid var(--_line);
  }
  .stage {
    position: relative;
    background: light-dark(#fcf8f4, #1b1c22);
  }
  .picture {
    position: relative;
    aspect-ratio: 4 / 5;
    max-inline-size: 44em;
    margin-inline: auto;
    overflow: clip;
    touch-action: pan-x pan-y;
  }
  .picture:focus-visible {
    outline-offset: -3px;
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
  #dots circle {
    fill: var(--_felt);
  }
  /* Told apart by pattern, not by colour; neighbouring areas run together. */
  .some path {
    fill: url(#dots);
  }
  g.most {
    opacity: 0.45;
  }
  g.most path {
    fill: var(--_felt);
    stroke: var(--_felt);
    stroke-width: 2;
  }
  .asked path {
    fill: #0000;
    stroke: var(--_ink);
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  .hits path {
    fill: #0000;
    stroke: #0000;
    stroke-width: 8px;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }
  .mark {
    cursor: pointer;
    fill: none;
    opacity: 0.45;
  }
  .current {
    opacity: 1;
  }
  .mark circle {
    stroke: none;
  }
  .halo {
    stroke: #fff;
  }
  .cross {
    stroke: #14233f;
  }
  .customary circle {
    stroke: light-dark(#14233f, #fff);
    stroke-width: 5;
    stroke-dasharray: 10 8;
  }
  .target {
    stroke: #0000;
    stroke-width: 24px;
    vector-effect: non-scaling-stroke;
    pointer-events: stroke;
  }
  .sides {
    position: absolute;
    inset: auto 12px 8px;
    display: flex;
    justify-content: space-between;
    direction: ltr;
    pointer-events: none;
  }
  .your,
  .tag {
    padding: 1px 8px;
    font-size: 0.8125em;
    color: var(--_ink);
    background: var(--_paper);
    border-radius: 6px;
  }
  .tag {
    position: absolute;
    inline-size: max-content;
    max-inline-size: 70%;
    translate: -50% calc(-100% - 14px);
    color: var(--_paper);
    background: var(--_ink);
    pointer-events: none;
  }
  .zoom {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    display: grid;
    gap: 6px;
  }
  .zoom button,
  .step {
    inline-size: 36px;
    block-size: 36px;
    text-align: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  :disabled {
    color: var(--_muted);
    cursor: default;
  }
  .peel {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px var(--_pad);
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .peel input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 28px;
  }
  .caption,
  .key,
  .failed {
    padding: 0 var(--_pad) 10px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .ring {
    padding: 0 4px;
    border: 1.5px dashed;
    border-radius: 50%;
  }
  .panel {
    padding: var(--_pad);
  }
  .panel > * + * {
    margin-block-start: 10px;
  }
  .muscle {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 10px;
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_line);
  }
  .muscle span {
    display: block;
  }
  .muscle[aria-current] {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .back,
  .link {
    padding: 2px 0;
    min-block-size: 24px;
    color: var(--_accent);
    background: none;
    border: 0;
    text-decoration: underline;
  }
  .panel .label {
    outline: 0;
    font-size: 1.125em;
  }
  .stepper {
    display: flex;
    align-items: center;
    gap: 10px;
    font-style: italic;
    color: var(--_muted);
  }
  .point {
    padding-block-end: 14px;
  }
  .place {
    padding: 3px 0 3px 1.7em;
    min-block-size: 28px;
    background: none;
    border: 0;
    text-indent: -1.7em;
  }
  .place::before {
    content: '✕';
    display: inline-block;
    inline-size: 1.7em;
    text-indent: 0;
  }
  .place[aria-pressed='true'] {
    font-weight: 700;
    box-shadow: inset 3px 0 var(--_accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    margin-block-start: 5px;
  }
  .region {
    min-block-size: 26px;
    padding: 0 10px;
    font-size: 0.875em;
    color: var(--_on-pain);
    background: none;
    border: 1.5px dashed;
    border-radius: 14px;
  }
  .most {
    background: var(--_pain);
    border: 1.5px solid var(--_pain);
  }
  .felt-in li {
    padding-block: 3px;
  }
  dt {
    font-weight: 700;
    margin-block-start: 8px;
  }
  summary {
    min-block-size: 24px;
    text-decoration: underline;
    color: var(--_accent);
  }
  .words dl {
    columns: 22em;
  }
  dd {
    break-inside: avoid;
  }
  .alert ul,
  .foot ol {
    list-style: disc;
    padding-inline-start: 1.1em;
  }
  .foot > * + * {
    margin-block-start: 8px;
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
  @media (prefers-reduced-motion: no-preference) {
    .dim,
    .mark {
      transition: opacity 0.2s;
    }
  }
  @media (forced-colors: active) {
    path {
      fill: Canvas;
      stroke: CanvasText;
    }
    .most,
    .choice label:has(:checked) {
      border: 2px solid;
    }
    .cross {
      stroke: CanvasText;
    }
    .halo {
      stroke: Canvas;
    }
    .hits path,
    .target {
      fill: #0000;
      stroke: #0000;
    }
  }
  @media print {
    .controls,
    .zoom,
    .peel,
    .stepper,
    .back {
      display: none;
    }
    .panel {
      block-size: auto;
      overflow: visible;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
