import { css } from 'lit';

/**
 * Colours, type and shape. Each private token (`--_x`) falls back from the shared public property to a literal, and
 * follows the page's colour scheme by light-dark(). They stand on the inner frame, never on the host element, so that a
 * page's own rules for the element cannot break them.
 * The public ones are listed at MuscleElement.
 */
export const tokens = css`
  .base {
    --_ink: var(--muscle-color-ink, light-dark(#14233f, #e9edf5));
    --_muted: var(--muscle-color-muted, light-dark(#55607a, #a9b3c7));
    --_paper: var(--muscle-color-paper, light-dark(#fff, #141b29));
    --_tint: var(--muscle-color-tint, light-dark(#faf6f1, #1b2435));
    --_line: var(--muscle-color-line, light-dark(#e5ded6, #2f3a50));
    --_accent: var(--muscle-color-accent, light-dark(#9a2f27, #f4a59b));
    --_muscle: var(--muscle-color-muscle, #b23a33);
    --_pain: light-dark(#fadfdb, #57252a);
    --_on-pain: light-dark(#842720, #ffd5cf);
    --_doubt: light-dark(#fdf3dd, #352c14);
    --_on-doubt: light-dark(#754800, #f7d88d);
    --_alert: light-dark(#fdeeea, #3b1f22);
    --_radius: var(--muscle-radius, 12px);
  }
`;
