import { css, html, type TemplateResult } from 'lit';
import type { Dictionary } from '../i18n/en.js';

/** How sure anyone is, in two or three plain words. A status that this version does not know counts as an opinion. */
export const gradeOf = (status: string, { grades }: Dictionary): string =>
  grades[Object.hasOwn(grades, status) ? (status as 'opinion') : 'opinion'];

/** The same as a chip. */
export const gradeChip = (status: string, strings: Dictionary): TemplateResult =>
  html`<p class="chip ${status}" part="grade">${gradeOf(status, strings)}</p>`;

export const gradeChipStyles = css`
  .chip {
    inline-size: fit-content;
    padding: 2px 10px;
    font-size: 0.875em;
    font-weight: 700;
    color: var(--_on-doubt);
    background: var(--_doubt);
    border: 1px solid;
    border-radius: 6px;
  }
  .contradicted {
    color: var(--_on-pain);
    background: var(--_pain);
  }
`;
