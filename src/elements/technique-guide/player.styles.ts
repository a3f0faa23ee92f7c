import { css } from 'lit';

export const styles = css`
  .player {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    padding: 16px;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .ring {
    position: relative;
    flex: none;
    inline-size: 112px;
    block-size: 112px;
  }
  .ring svg {
    fill: none;
    stroke-width: 7;
  }
  .ring > :not(svg) {
    position: absolute;
    inset: 16px;
    display: grid;
    place-content: center;
    text-align: center;
    line-height: 1.2;
  }
  .ring b {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .track {
    stroke: var(--_line);
  }
  .left {
    stroke: var(--_muscle);
    transition: stroke-dasharray 1s linear;
  }
  .says {
    flex: 1 1 14em;
  }
  .turns {
    display: grid;
  }
  button.turns {
    text-align: center;
  }
  .turns > * {
    grid-area: 1/1;
    visibility: hidden;
  }
  .turns > [data-now] {
    visibility: inherit;
  }
  .buttons {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .buttons > :first-child {
    font-weight: 700;
    border-width: 2px;
  }
  [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  /* Where the reader is, in the list. */
  [aria-current] {
    background: var(--_tint);
    border-radius: 6px;
    box-shadow: 0 0 0 4px var(--_tint);
  }
  [aria-current]::marker {
    color: var(--_accent);
  }
  @media (prefers-reduced-motion: reduce) {
    .left {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .track {
      stroke: GrayText;
    }
    .left {
      stroke: Highlight;
    }
    [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
  @media print {
    .player {
      display: none;
    }
  }
`;
