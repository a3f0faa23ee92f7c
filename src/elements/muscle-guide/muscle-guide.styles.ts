import { css } from 'lit';

export const styles = css`
  .guide {
    --_pad: var(--muscle-guide-padding, clamp(16px, 4cqi, 28px));
    --_offset: calc(var(--muscle-guide-offset, 0px) + 20px);
    block-size: auto;
    padding: var(--_pad) max(var(--_pad), (100cqi - 1200px) / 2);
    /* Else the contents could not stick. */
    overflow: visible;
  }
  .title {
    margin-block-end: 16px;
    text-wrap: balance;
  }
  .title,
  nav a {
    unicode-bidi: plaintext;
  }
  header .title {
    font-size: clamp(1.5em, 4cqi, 2.25em);
  }
  .text,
  p {
    max-inline-size: 62ch;
  }
  .text > * + *,
  .view > * + *,
  header > * + *,
  footer p {
    margin-block-start: 14px;
  }
  .lead {
    font-size: 1.125em;
  }
  .view,
  .conflict,
  nav a {
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_line);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 6px;
  }
  .alert {
    padding: 14px;
    border-radius: var(--_radius);
  }
  .alert,
  nav,
  .text ~ *,
  .text > .sub {
    margin-block-start: 24px;
  }
  .alert ul,
  ol {
    columns: 24em;
    column-gap: 2em;
    padding-inline-start: 2em;
    list-style: disc;
  }
  nav a {
    padding-block: 4px;
    color: inherit;
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
  }
  .conflict,
  [aria-current] {
    border-color: var(--_accent);
  }
  /* Not bold: a line that grows may wrap, and move what follows it. */
  [aria-current] {
    color: var(--_accent);
    text-decoration: underline;
  }
  .sub {
    font-weight: 700;
  }
  section + section,
  footer {
    margin-block-start: 40px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  ::slotted(span) {
    scroll-margin-block-start: var(--_offset);
  }
  button {
    padding: 3px 14px;
    border: 1px solid var(--_line);
    border-radius: 16px;
  }
  [aria-pressed='true'] {
    color: var(--_paper);
    background: var(--_ink);
  }
  ol {
    list-style: decimal;
  }
  ol li {
    padding-block-end: 6px;
    break-inside: avoid;
  }
  .child,
  nav a {
    display: block;
  }
  /* The place of each element before it is there, by the width they have. Of a tall one its height where it is least, or
     two screens: what follows it is then out of view. A short one is kept whole. */
  nav + div {
    container-type: inline-size;
  }
  @media screen {
    .list {
      min-block-size: 60em;
    }
    .map {
      min-block-size: 88em;
    }
    .tall {
      min-block-size: 100em;
    }
    .video {
      min-block-size: calc(56.25cqi + 5em);
    }
    .newsletter,
    .author {
      min-block-size: max(20em, 36em - 42cqi);
    }
    .articles {
      min-block-size: max(31em, 89em - 107cqi);
    }
  }
  /* From here on the map has room for its panel beside the contents too. */
  @container (min-width: 1000px) {
    .guide {
      display: grid;
      grid-template: auto 1fr / 1fr 200px;
      column-gap: 4cqi;
    }
    nav {
      grid-area: 1 / 2 / 3;
      position: sticky;
      inset-block-start: var(--_offset);
      align-self: start;
      max-block-size: calc(100vh - var(--_offset));
      margin: 0;
      overflow: auto;
    }
  }
  @media (forced-colors: active) {
    .alert,
    [aria-pressed='true'] {
      border: 2px solid;
    }
  }
  @media print {
    .guide {
      display: block;
    }
    nav {
      position: static;
    }
    button,
    .map:not(:defined),
    .tall:not(:defined) {
      display: none;
    }
    ol a::after {
      content: ' ' attr(href);
    }
  }
`;
