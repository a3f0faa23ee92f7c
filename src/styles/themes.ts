import { css } from 'lit';

/** The presets other than the default, and the forced colour schemes. Loaded when an element has a `theme`. */
export const themes = css`
  :host([theme~='warm']) .base {
    --_ink: var(--muscle-color-ink, light-dark(#33261d, #f3e9df));
    --_muted: var(--muscle-color-muted, light-dark(#6d5a4c, #c3b1a2));
    --_paper: var(--muscle-color-paper, light-dark(#fffaf3, #221a15));
    --_tint: var(--muscle-color-tint, light-dark(#f8eee1, #2b221b));
    --_line: var(--muscle-color-line, light-dark(#ead9c6, #46382d));
    --_accent: var(--muscle-color-accent, light-dark(#a1421b, #f2a983));
    --_radius: var(--muscle-radius, 20px);
  }
  /* No frame and no colours but the page's own; tints are see-through, for the page may be dark without saying so. */
  :host([theme~='plain']) .base {
    --_ink: var(--muscle-color-ink, currentcolor);
    --_muted: var(--muscle-color-muted, currentcolor);
    --_paper: var(--muscle-color-paper, #0000);
    --_tint: var(--muscle-color-tint, #0000);
    --_line: var(--muscle-color-line, #0000);
    --_accent: var(--muscle-color-accent, currentcolor);
    --_pain: #c0392b29;
    --_on-pain: currentcolor;
    --_doubt: #b8860b29;
    --_on-doubt: currentcolor;
    --_alert: #c0392b29;
    --_radius: var(--muscle-radius, 0px);
  }
  :host([theme~='light']) .base {
    color-scheme: light;
  }
  :host([theme~='dark']) .base {
    color-scheme: dark;
  }
`;

/** Puts the presets into an element's shadow root, once. */
export function adopt(root: ShadowRoot): void {
  const sheet = themes.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
