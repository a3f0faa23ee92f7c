import { css } from 'lit';

export const styles = css`
  .screen {
    background: var(--_tint);
    border-block-end: 1px solid var(--_line);
  }
  /* The place is there before poster and player are. */
  .stage {
    position: relative;
    aspect-ratio: 16/9;
    margin-inline: auto;
  }
  .a4-3 {
    aspect-ratio: 4/3;
  }
  .a1-1 {
    aspect-ratio: 1;
    max-inline-size: 640px;
  }
  .a9-16 {
    aspect-ratio: 9/16;
    max-inline-size: 360px;
  }
  .stage > *,
  img,
  .facade:focus-visible::after {
    box-sizing: border-box;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  img {
    object-fit: cover;
  }
  video {
    background: #000;
  }
  .stage > :focus-visible {
    outline-offset: -2px;
  }
  .facade {
    display: grid;
    place-items: center;
    outline: 0;
  }
  /* Over any picture: the ring lies inside, on a line of the paper's colour. */
  .facade:focus-visible::after {
    content: '';
    border: 3px solid var(--_accent);
    outline: 3px solid var(--_paper);
    outline-offset: -6px;
  }
  .play {
    position: relative;
    inline-size: clamp(48px, 12cqi, 76px);
    aspect-ratio: 1;
    color: var(--_paper);
    background: var(--_accent);
    border: 2px solid var(--_paper);
    border-radius: 50%;
  }
  .facade:hover .play {
    background: var(--_ink);
  }
  .play svg {
    display: block;
    fill: currentColor;
  }
  .time {
    position: absolute;
    inset-block-end: 10px;
    inset-inline-end: 10px;
    padding: 1px 8px;
    color: var(--_ink);
    font-size: 0.875em;
    background: var(--_paper);
    border-radius: 6px;
  }
  .text {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 36px;
    padding: clamp(14px, 3cqi, 24px) clamp(16px, 4cqi, 28px);
  }
  .about {
    flex: 1 1 18em;
    min-inline-size: 0;
    display: grid;
    gap: 8px;
    align-content: start;
  }
  .title {
    font-size: 1.25em;
    unicode-bidi: plaintext;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .bar button {
    min-block-size: 28px;
    padding: 0 12px;
    border: 1px solid;
    border-radius: 6px;
  }
  .bar a {
    line-height: 28px;
  }
  .url {
    display: none;
  }
  /* Links in lines that a finger can tell apart. */
  ::slotted([slot='chapters']) {
    flex: 1 1 14em;
    margin: 0;
    padding: 0;
    line-height: 28px;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }
  ::slotted([slot='transcript']) {
    flex: 1 0 100%;
    max-inline-size: 62ch;
  }
  @media (forced-colors: active) {
    .play,
    .time {
      border: 2px solid;
    }
  }
  @media print {
    .screen,
    .bar,
    .consent {
      display: none;
    }
    .url {
      display: block;
    }
  }
`;
