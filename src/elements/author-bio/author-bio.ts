import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { authorKind } from '../../data/kinds/author.js';
import { safeUrl } from '../../data/links.js';
import { enAside } from '../../i18n/en-aside.js';
import { DatasetController } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * About an author: who he is, what he gains if readers agree, where to find him.
 *
 * @tag author-bio
 * @slot - Text for readers without script and for feeds; shown until the rest is there, and when it cannot be.
 * @slot photo - A picture of the author, from the page itself.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {DatasetErrorEvent} dataset-error - The author could not be loaded.
 * @csspart bio - the frame
 * @csspart heading - the author's name
 * @csspart link - the link to the author's site
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class AuthorBio extends MuscleElement {
  static override styles: CSSResultGroup = [
    tokens,
    host,
    css`
      .bio {
        padding: clamp(16px, 4cqi, 28px);
        display: flex;
        flex-wrap: wrap;
        gap: 12px 20px;
      }
      .text {
        flex: 1 1 16em;
        min-inline-size: 0;
        display: grid;
        gap: 8px;
        justify-items: start;
        max-inline-size: 62ch;
      }
      .title {
        font-size: 1.25em;
      }
      .conflict {
        padding-inline-start: 12px;
        border-inline-start: 3px solid var(--_accent);
      }
      ::slotted(img) {
        display: block;
        inline-size: 88px;
        block-size: 88px;
        object-fit: cover;
        border-radius: 50%;
      }
    `,
  ];

  static override properties: PropertyDeclarations = { author: {} };

  /** Id of the author; default `dr-graeme`. */
  declare author?: string;

  readonly data = new DatasetController(this, () => ({ kind: authorKind, id: this.author || 'dr-graeme' }));

  override render(): TemplateResult {
    return this.frame(() => {
      const { level, locale } = this;
      const strings = locale.more?.aside ?? enAside;
      const { author, lang } = this.data.value!;
      const foreign = this.foreign(lang);
      const own = foreign === nothing ? nothing : locale.lang;
      const href = safeUrl(author.url);
      return html`<div class="frame bio" part="bio" lang=${foreign}><slot name="photo"></slot><div class="text"><p class="small" lang=${own}>${strings.aboutAuthor}</p><div class="title" part="heading" role="heading" aria-level=${level}>${author.name}</div><p class="small">${author.role}</p><p>${author.bio}</p>${
        author.conflictOfInterest
          ? html`<p class="conflict"><b lang=${own}>${strings.conflict}.</b> <bdi>${author.conflictOfInterest}</bdi></p>`
          : nothing
      }${href ? html`<a part="link" href=${href}>${new URL(href).hostname}</a>` : nothing}</div></div>`;
    });
  }
}
