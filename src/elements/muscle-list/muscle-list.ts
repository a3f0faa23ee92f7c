import {
  html,
  nothing,
  svg,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { thumbsKind } from '../../data/kinds/thumbs.js';
import { topicKind } from '../../data/kinds/topic.js';
import { safeUrl } from '../../data/links.js';
import type { Fact, MuscleGroup, TopicDocument } from '../../data/types.js';
import { MuscleSelectEvent } from '../../events/muscle-select-event.js';
import { DatasetController, type LoadState } from '../../internal/dataset-controller.js';
import { MuscleElement } from '../../internal/muscle-element.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './muscle-list.styles.js';

/**
 * A topic's muscle groups in order, with a reason each, opening to their muscles. Choosing one chooses it for the whole
 * scope, so that a card or map beside the list shows it.
 *
 * @tag muscle-list
 * @slot - Text for readers without script and for feeds; shown until the list is there, and when it cannot be.
 * @attr {string} lang - Language of the words, as a BCP 47 tag; default: that of the nearest `lang` around the element.
 * @fires {MuscleSelectEvent} muscle-select - A muscle was chosen; cancelable.
 * @fires {DatasetErrorEvent} dataset-error - The topic, or its pictures, could not be loaded.
 * @csspart list - the frame
 * @csspart heading - the topic's title
 * @csspart intro - the line below it
 * @csspart group - one group
 * @csspart reason - why the group is on the list
 * @csspart muscle - one muscle's button or link
 * @csspart error - what is said when loading failed
 * @csspart retry - the button beside it
 */
export class MuscleList extends MuscleElement {
  static override styles: CSSResultGroup = [tokens, host, styles];

  static override properties: PropertyDeclarations = { topic: {}, linkTemplate: { attribute: 'link-template' } };

  /** Id of the topic; default `back-pain`. */
  declare topic?: string;

  /** Address of a muscle's page with `{id}` in the place of its id; with it muscles are links. */
  declare linkTemplate?: string;

  readonly data = new DatasetController(this, () => ({ kind: topicKind, id: this.topic || 'back-pain' }));

  /** Small pictures of the topic's muscles, all in one; asked for when the topic is known. */
  readonly thumbs = new DatasetController(this, () => {
    const document = this.data.value;
    return document && { kind: thumbsKind, id: document.topic.id };
  });

  /** @internal */
  override get loads(): readonly LoadState[] {
    return [this.data, this.thumbs];
  }

  /** What was chosen when the list was first rendered: in Node too, so that its group is open from the start. */
  #first: string | undefined;
  /** The muscle whose group was opened last. */
  #opened: string | undefined;

  override render(): TemplateResult {
    return this.frame(() => this.#list(this.data.value!));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A muscle chosen elsewhere is shown in its group, once: the reader may close the group again.
    const chosen = this.#chosen;
    if (chosen === this.#opened || !this.data.value) return;
    this.#opened = chosen;
    this.renderRoot.querySelector('[aria-current]')?.closest('details')?.setAttribute('open', '');
  }

  get #chosen(): string | undefined {
    return this.data.scope?.selection.muscle ?? undefined;
  }

  #list({ lang, topic, authors }: TopicDocument): TemplateResult {
    const { level, locale } = this;
    const foreign = this.foreign(lang);
    this.#first ??= this.#chosen ?? '';
    const views = Object.entries(this.thumbs.value?.views ?? {});
    return html`<div class="frame" part="list" lang=${foreign}><svg hidden>${views.map(([id, { skin, bone }]) => svg`<g id=${id}><path d=${skin} /><path d=${bone} /></g>`)}</svg><div class="head"><div class="title" part="heading" role="heading" aria-level=${level}>${(this.wellness && topic.wellnessTitle) || topic.title}</div>${this.#line(topic.intro, 'intro')}</div><ol>${topic.groups.map((group, i) => html`<li part="group">${this.#group(group, i + 1)}</li>`)}</ol>${this.nested ? nothing : html`<section class="alert"><b lang=${foreign === nothing ? nothing : locale.lang}>${locale.strings.redFlags}</b><ul>${topic.redFlags.map(({ text }) => html`<li>${text}</li>`)}</ul></section>`}${Object.values(authors).map(({ name, conflictOfInterest }) => conflictOfInterest && html`<p class="small end conflict"><b>${name}.</b> ${conflictOfInterest}</p>`)}<p class="small end">${topic.disclaimer}</p></div>`;
  }

  /** Where the muscles lie, as the first of them is seen. Its place is kept before it is there. */
  #thumb(ids: string[]) {
    const { value, error } = this.thumbs;
    // With a frame: every object has a `constructor`.
    const all = ids.flatMap((id) => (value?.muscles[id]?.box ? value.muscles[id] : []));
    const [first] = all;
    const drawn = all.filter(({ view }) => view === first!.view);
    const box = drawn.reduce((most, each) => (each.box[3] > most[3] ? each.box : most), first?.box ?? []);
    return error
      ? nothing
      : html`<svg class="thumb" aria-hidden="true" viewBox=${box.join(' ') || nothing}>${first && svg`<use href="#${first.view}" />${drawn.map(({ d }) => svg`<path d=${d} />`)}`}</svg>`;
  }

  #line(fact: Fact | null, part: string) {
    return fact && (!this.wellness || fact.mode === 'wellness')
      ? html`<span class="small line" part=${part}>${fact.text}</span>`
      : nothing;
  }

  #group({ name, reason, muscles }: MuscleGroup, number: number): TemplateResult {
    const text = html`<b class="number">${number}</b>${this.#thumb(muscles)}<span class="text"><span class="name">${name}</span>${this.#line(reason, 'reason')}</span>`;
    const [only, ...others] = muscles;
    if (only !== undefined && others.length === 0) return this.#muscle(only, text);
    return html`<details ?open=${muscles.includes(this.#first ?? '')} class=${muscles.includes(this.#chosen ?? '') ? 'chosen' : ''}><summary>${text}${chevron}</summary><ul class="muscles">${muscles.map(
      (id) => {
        const { name, place } = this.data.value!.muscles[id] ?? { name: id, place: '' };
        return html`<li>${this.#muscle(id, html`${this.#thumb([id])}<span class="text"><span class="name">${name}</span><span class="small">${place}</span></span>`)}</li>`;
      },
    )}</ul></details>`;
  }

  #muscle(id: string, content: TemplateResult): TemplateResult {
    const current = id === this.#chosen ? 'true' : nothing;
    // Checked against any page: the address itself stays as it is written, the same in Node and in the browser.
    const address = this.linkTemplate?.replaceAll('{id}', encodeURIComponent(id));
    const href = safeUrl(address, 'https://page.invalid') && address;
    return href
      ? html`<a class="muscle" part="muscle" href=${href} data-muscle=${id} aria-current=${current} @click=${this.#select}>${content}${chevron}</a>`
      : html`<button class="muscle" part="muscle" data-muscle=${id} aria-current=${current} @click=${this.#select}>${content}${chevron}</button>`;
  }

  readonly #select = (event: MouseEvent): void => {
    // A click that opens a new tab or window leaves this page as it is.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0) return;
    const id = (event.currentTarget as HTMLElement).dataset['muscle']!;
    if (this.dispatchEvent(new MuscleSelectEvent(id, this.topic || 'back-pain')))
      this.data.scope?.update({ selection: { muscle: id } });
    else event.preventDefault();
  };
}

const chevron = html`<svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3l5 5-5 5" /></svg>`;
