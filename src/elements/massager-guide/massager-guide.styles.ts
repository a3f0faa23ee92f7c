import { css } from 'lit';

export const styles = css`
  .frame {
    --_pad: clamp(16px, 4cqi, 28px);
  }
  /* A page that hides this part would hide what to be careful about; it may hide the element. */
  .frame {
    visibility: inherit !important;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 20px;
    padding: var(--_pad);
    padding-block-end: calc(var(--_pad) * 0.6);
  }
  .photo {
    flex: none;
    inline-size: 72px;
    block-size: 72px;
    background: var(--_tint);
    border-radius: calc(var(--_radius) / 2);
    overflow: clip;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .who {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .who > * + * {
    margin-block-start: 4px;
  }
  .accent,
  .foot summary {
    color: var(--_accent);
  }
  .intro {
    padding: 0 var(--_pad) calc(var(--_pad) * 0.8);
  }
  .intro p {
    max-inline-size: 70ch;
  }
  .intro p + p,
  .care > * + *,
  .more > * + * {
    margin-block-start: 8px;
  }
  .lead {
    font-size: 1.125em;
    line-height: 1.4;
  }
  .reach,
  .care,
  .foot {
    border-block-start: 1px solid var(--_line);
  }
  .reach > .label {
    padding: 14px var(--_pad);
    background: var(--_tint);
  }
  .reach details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
  }
  .reach summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 52px;
    padding: 10px var(--_pad);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .reach summary:focus-visible {
    outline-offset: -3px;
  }
  .name {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  [open] > summary > .name {
    font-weight: 700;
  }
  .reach summary::after {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    margin-inline: 4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: translateY(-3px) rotate(45deg);
  }
  .reach [open] > summary::after {
    transform: translateY(2px) rotate(225deg);
  }
  .chip {
    padding: 1px 10px;
    font-size: 0.875em;
    font-weight: 700;
    border: 1px solid;
    border-radius: 6px;
  }
  .with-care {
    color: var(--_on-doubt);
    background: var(--_doubt);
  }
  .no {
    color: var(--_on-pain);
    background: var(--_pain);
  }
  .unknown {
    color: var(--_muted);
  }
  .more {
    padding: 4px var(--_pad) var(--_pad);
    max-inline-size: calc(66ch + 2 * var(--_pad));
  }
  .more > .label {
    margin-block-start: 16px;
  }
  .more > svg {
    margin-block-start: 16px;
  }
  dt {
    margin-block-start: 8px;
    font-size: 0.875em;
    color: var(--_muted);
  }
  ol {
    list-style: decimal;
    padding-inline-start: 1.6em;
  }
  ol li {
    padding-block: 4px;
  }
  .reach li::marker {
    font-weight: 700;
    color: var(--_accent);
  }
  .care {
    padding: var(--_pad);
  }
  .care > .label {
    font-size: 1.125em;
  }
  .columns {
    columns: 17em;
    column-gap: 36px;
  }
  .columns > div {
    padding-block-end: 12px;
  }
  .columns .label {
    break-after: avoid;
  }
  .bullets {
    margin-block-start: 4px;
    padding-inline-start: 1.1em;
    list-style: disc;
    font-size: 0.9375em;
  }
  .bullets li {
    padding-block-end: 4px;
    break-inside: avoid;
  }
  .foot {
    padding: 14px var(--_pad);
    background: var(--_tint);
  }
  .foot summary {
    inline-size: fit-content;
    min-block-size: 24px;
    text-decoration: underline;
  }
  .foot ol {
    columns: 12em;
  }
  @container (min-width: 60em) {
    .halves {
      display: grid;
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
      border-block-start: 1px solid var(--_line);
    }
    .reach,
    .care {
      border: 0;
    }
    .care {
      border-inline-start: 1px solid var(--_line);
    }
  }
  .pose {
    display: block;
    inline-size: 100%;
    max-inline-size: 14em;
    aspect-ratio: 1;
    stroke: var(--_pose-line);
    stroke-width: 3px;
    stroke-linejoin: round;
    stroke-linecap: round;
    fill: none;
    --_pose-line: light-dark(#6b5650, #0d131e);
  }
  .lie {
    max-inline-size: 32em;
    aspect-ratio: 5/2;
  }
  .stand {
    max-inline-size: 11em;
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
  .tool {
    fill: var(--_ink);
    stroke: none;
  }
  .mark {
    fill: color-mix(in srgb, var(--_muscle) 25%, #0000);
    stroke: var(--_muscle);
  }
  @media (hover: hover) {
    .reach summary:hover {
      background: var(--_tint);
    }
  }
  @media (forced-colors: active) {
    .pose,
    .pose * {
      fill: Canvas;
      stroke: CanvasText;
    }
    .wear,
    .tool {
      fill: CanvasText;
    }
    .mark {
      fill: none;
      stroke: Highlight;
    }
  }
  @media print {
    .halves {
      display: block;
    }
    .pose:empty,
    .reach summary::after {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
