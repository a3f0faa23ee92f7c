import { css } from 'lit';

export const styles = css`
  /* A page that hides this part would hide what to be careful about; it may hide the element. */
  .frame {
    --_pad: clamp(16px, 4cqi, 28px);
    visibility: inherit !important;
  }
  .head,
  .reach summary,
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    padding: var(--_pad);
  }
  .photo,
  img {
    display: block;
    inline-size: 72px;
    block-size: 72px;
    object-fit: cover;
  }
  .who {
    flex: 1 1 14em;
  }
  .accent {
    color: var(--_accent);
  }
  .intro {
    padding: 0 var(--_pad) var(--_pad);
  }
  .intro > * + *,
  .care > * + *,
  .more > div > * + * {
    margin-block-start: 8px;
  }
  .reach > *,
  .care {
    border-block-start: 1px solid var(--_line);
  }
  .reach > .label,
  .foot {
    padding: 14px var(--_pad);
    background: var(--_tint);
  }
  .reach summary {
    min-block-size: 52px;
    padding-block: 10px;
    outline-offset: -3px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .name {
    flex: 1 1 6em;
  }
  [open] > * > .name {
    font-weight: 700;
  }
  .reach summary::after {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: translateY(-3px) rotate(45deg);
  }
  .reach [open] > summary::after {
    rotate: 180deg;
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
  .more,
  .columns {
    column-gap: 44px;
  }
  .more {
    align-items: start;
    padding-block-start: 4px;
  }
  .more > div {
    flex: 1 1 24em;
  }
  .who,
  .name,
  .more > div {
    min-inline-size: 0;
  }
  .intro p,
  .more > div {
    max-inline-size: 66ch;
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
  li {
    padding-block-end: 4px;
  }
  .care {
    padding: var(--_pad);
  }
  .columns {
    columns: 17em;
  }
  .columns .label {
    break-after: avoid;
  }
  .care ul {
    margin-block: 4px 12px;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .bullets {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .bullets li {
    break-inside: avoid;
  }
  /* One after another: there are many, and each is short. */
  .run li {
    display: inline;
  }
  .run li + li::before {
    content: ' · ';
  }
  .foot summary {
    min-block-size: 24px;
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
  }
  .prop {
    fill: light-dark(#ece5dc, #2f3a50);
  }
  .tool {
    fill: var(--_ink);
    stroke: none;
  }
  .mark {
    fill: var(--_muscle);
    fill-opacity: 0.25;
    stroke: var(--_muscle);
  }
  @media print {
    .pose:empty {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
