import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../data/links.js';
import type { MusclePattern, PatternPoint, PatternsDocument } from '../../data/types.js';
import type { Dictionary } from '../../i18n/en.js';
import type { FigureDictionary } from '../../i18n/en-figure.js';
import type { MapDictionary } from '../../i18n/en-map.js';
import { gradeChip } from '../../internal/grade-chip.js';
import type { Side } from './map-picture.js';
import type { PanZoom } from './pan-zoom.js';
import type { View } from './trigger-point-map.js';

/** What a reader can do. */
export interface MapActions {
  choose(muscle: string | null): void;
  choosePoint(muscle: string, point: string | null): void;
  chooseRegion(region: string | null): void;
  name(muscle: string | undefined): void;
  change(changes: { view?: View; wholeBody?: boolean; side?: Side; layer?: number; every?: boolean }): void;
  retry(): void;
  onPicture(event: Event): void;
}

export interface MapView {
  document: PatternsDocument;
  strings: Dictionary;
  words: MapDictionary;
  figureWords: FigureDictionary;
  /** Language of the words. */
  lang: string;
  /** Language of the contents, where it is another; else nothing. */
  foreign: string | typeof nothing;
  wellness: boolean;
  /** ARIA level of the heading. */
  level: number;
  view: View;
  wholeBody: boolean;
  side: Side;
  layer: number;
  every: boolean;
  /** Id of the muscle spoken of. */
  chosen: string | undefined;
  /** Its name, and its words where there are any. */
  chosenName: string;
  pattern: MusclePattern | undefined;
  /** Whether one muscle alone is the subject: then there is no list to go back to. */
  single: boolean;
  point: PatternPoint | undefined;
  region: string | undefined;
  /** Drawn muscles that the document does not name: id and name. */
  others: readonly (readonly [id: string, name: string])[];
  caption: string;
  named: string | undefined;
  panZoom: PanZoom;
  /** The picture, if it is there. */
  picture: TemplateResult | undefined;
  pictureFailed: boolean;
  actions: MapActions;
}

/** What is felt in a region: each muscle's points that reach it, most first. */
export const feltIn = ({ muscles }: PatternsDocument, region: string) =>
  Object.entries(muscles)
    .flatMap(([id, { name, points }]) =>
      points.map((point) => ({ id, name, point, most: point.essential.includes(region) })),
    )
    .filter(({ point, most }) => most || point.spillover.includes(region))
    .sort((a, b) => +b.most - +a.most);

/** The map, from its data alone. */
export function mapTemplate(view: MapView): TemplateResult {
  const { document, strings, words, lang, foreign, level, chosen, pattern, region, side, actions, panZoom } = view;
  const { regions, claims, sources } = document;
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${lang}>${text}</span>`);
  const small = (text: unknown) => html`<p class="small">${text}</p>`;
  const label = (id: string) => {
    const { label = id, paired = false } = regions[id] ?? {};
    return paired && side !== 'both' ? `${label}, ${side === 'left' ? words.yourLeft : words.yourRight}` : label;
  };

  // Radio buttons: one stop for Tab, arrows within.
  const choice = <T extends string>(
    name: string,
    legend: string,
    all: Record<T, string>,
    now: T,
    set: (value: T) => void,
  ) =>
    html`<fieldset class="choice"><legend class="unseen">${legend}</legend>${Object.entries<string>(all).map(([value, text]) => html`<label><input type="radio" name=${name} .checked=${value === now} ?checked=${value === now} @change=${() => set(value as T)}>${text}</label>`)}</fieldset>`;
  const tick = (text: string, on: boolean, set: (on: boolean) => void) =>
    html`<label class="tick"><input type="checkbox" .checked=${on} ?checked=${on} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}>${text}</label>`;

  const chips = (ids: readonly string[], kind: string, title: string) =>
    ids.length
      ? html`<ul class="chips" aria-label=${title}>${ids.map((id) => html`<li><button class="region ${kind}" part="region" title=${words.showRegion} @click=${() => actions.chooseRegion(id)}>${label(id)}</button></li>`)}</ul>`
      : nothing;

  const muscleButton = (id: string, name: string, more: unknown) =>
    html`<li><button class="muscle" part="muscle" data-muscle=${id} aria-current=${id === chosen ? 'true' : nothing} @click=${() => actions.choose(id)} @pointerenter=${() => actions.name(id)} @pointerleave=${() => actions.name(undefined)} @focus=${() => actions.name(id)} @blur=${() => actions.name(undefined)}><b>${name}</b>${more}</button></li>`;

  const back = (text: string, go: () => void) => html`<button class="back" @click=${go}>${word(text)}</button>`;
  const title = (text: unknown) =>
    html`<div class="label" role="heading" aria-level=${level + 1} tabindex="-1">${text}</div>`;

  const point = (each: PatternPoint) =>
    html`<li class="point" part="trigger-point"><button class="place" aria-pressed=${view.point?.id === each.id} @click=${() => actions.choosePoint(chosen!, view.point?.id === each.id ? null : each.id)}>${each.location}</button>${chips(each.essential, 'most', strings.feltMost)}${chips(each.spillover, '', strings.feltSometimes)}<div class="small">${word(strings.basis[each.basis as 'customary'])} ${cites(each.sources)}</div></li>`;
  const cites = (keys: readonly string[]) =>
    keys.length ? word(strings.cites(keys.map((key) => key.slice(1)).join(', '))) : nothing;

  const stepper = (points: readonly PatternPoint[]) => {
    const at = points.findIndex(({ id }) => id === view.point?.id);
    const step = (by: number, name: string, sign: string) =>
      html`<button class="step" aria-label=${name} @click=${() => actions.choosePoint(chosen!, points.at((at < 0 && by < 0 ? 0 : at + by) % points.length)!.id)}>${sign}</button>`;
    return html`<div class="stepper">${step(-1, words.previous, '‹')}<span>${at < 0 ? words.points(points.length) : words.point(at + 1, points.length)}</span>${step(1, words.next, '›')}</div>`;
  };

  const ofMuscle = () => {
    const points = pattern?.points ?? [];
    const note = pattern?.note;
    return html`${view.single ? nothing : back(words.allMuscles, () => actions.choose(null))}${title(view.chosenName)}${small(pattern?.place)}${
      points.length
        ? html`${word(stepper(points))}<ol class="points">${points.map(point)}</ol>`
        : small(word(!pattern || pattern.toCome ? words.toCome : words.noPoints))
    }${note && (!view.wellness || note.mode === 'wellness') ? small(html`${note.text} ${cites(note.sources)}`) : nothing}`;
  };

  const felt = (id: string) =>
    html`<ul class="felt-in">${feltIn(document, id).map(({ id: of, name, point: { id: at, location }, most }) => html`<li><button class="link" @click=${() => actions.choosePoint(of, at)}><b>${name}</b>: ${location}</button> <span class="small">${word(most ? strings.feltMost : strings.feltSometimes)}</span></li>`)}</ul>`;

  const ofRegion = (id: string) =>
    html`${back(view.single ? view.chosenName || document.title : words.allMuscles, () => actions.chooseRegion(null))}${title(html`${word(words.feltHere(''))} ${label(id)}`)}${felt(id)}`;

  const list = () =>
    html`${title(word(words.muscles))}${small(word(words.choose))}<ul class="muscles">${Object.entries(document.muscles).map(([id, { name, place, points }]) => muscleButton(id, name, html`<span class="small">${place}${points.length ? html` · ${word(words.points(points.length))}` : nothing}</span>`))}</ul>${view.others.length ? html`${title(word(words.others))}<ul class="muscles">${view.others.map(([id, name]) => muscleButton(id, name, nothing))}</ul>` : nothing}`;

  const claim = claims.find(({ mode }) => !view.wellness || mode === 'wellness');
  const cited = Object.values(sources).map(({ title, url, year }) => {
    const href = safeUrl(url);
    const name = `${title}${year ? ` (${year})` : ''}`;
    return html`<li>${href ? html`<a href=${href}>${name}</a>` : name}</li>`;
  });
  const named = (text: string) => html`<span class="your">${text}</span>`;
  const mirrored = view.view === 'front';
  const zoom = (name: string, sign: string, go: () => void, off: boolean) =>
    html`<button aria-label=${name} title=${name} ?disabled=${off} @click=${go}>${sign}</button>`;

  return html`<div class="frame" part="map" lang=${foreign}><div class="head"><div class="title" part="heading" role="heading" aria-level=${level}>${(view.wellness && document.wellnessTitle) || document.title}</div><div class="controls" part="controls" lang=${lang}>${choice('view', words.view, words.views, view.view, (value) => actions.change({ view: value }))}${choice('side', words.side, words.sides, side, (value) => actions.change({ side: value }))}${tick(words.whole, view.wholeBody, (on) => actions.change({ wholeBody: on }))}${tick(words.everyMuscle, view.every, (on) => actions.change({ every: on }))}</div></div><div class="body"><div class="stage" part="stage"><div class="picture" tabindex="0" role="group" aria-label=${words.zoomHelp} @click=${actions.onPicture} @pointerover=${actions.onPicture} @pointerleave=${actions.onPicture} @wheel=${panZoom} @keydown=${panZoom} @pointerdown=${panZoom} @pointermove=${panZoom} @pointerup=${panZoom} @pointercancel=${panZoom}>${view.picture ?? nothing}${view.view === 'side' ? nothing : html`<div class="sides" aria-hidden="true">${mirrored ? [named(words.yourRight), named(words.yourLeft)] : [named(words.yourLeft), named(words.yourRight)]}</div>`}<div class="tag" aria-hidden="true" ?hidden=${!view.named}>${view.named}</div></div><div class="zoom">${zoom(words.zoomIn, '+', panZoom.closer, panZoom.zoom >= 8)}${zoom(words.zoomOut, '−', panZoom.farther, panZoom.zoom <= 1)}${zoom(words.zoomReset, '⤢', panZoom.reset, panZoom.zoom <= 1)}</div>${view.pictureFailed ? html`<p class="failed" role="status" lang=${lang}>${words.pictureFailed} <button part="retry" @click=${() => actions.retry()}>${strings.retry}</button></p>` : nothing}<label class="peel" lang=${lang}><span>${words.skin}</span><input type="range" min="1" max="6" step="1" aria-label=${words.layers} aria-valuetext=${words.layer(view.layer)} .value=${String(view.layer)} value=${view.layer} @input=${(event: Event) => actions.change({ layer: +(event.target as HTMLInputElement).value })}><span>${words.bone}</span></label><p class="caption small" part="caption" role="status">${view.caption}</p><p class="key small" lang=${lang}><span class="region most">${strings.feltMost}</span> <span class="region">${strings.feltSometimes}</span> <span>✕ ${words.keyPoint}</span> <span><span class="ring">✕</span> ${words.keyCustomary}</span></p></div><section class="panel" part="panel">${region ? ofRegion(region) : chosen ? ofMuscle() : list()}</section></div><details class="words"><summary>${word(words.byRegion)}</summary>${small(word(words.byRegionHelp))}<dl>${Object.keys(regions).map((id) => html`<dt>${label(id)}</dt><dd>${felt(id)}</dd>`)}</dl></details><section class="alert"><b>${word(strings.redFlags)}</b><ul>${document.redFlags.map((each) => html`<li>${each}</li>`)}</ul></section><footer class="foot small">${claim ? html`${gradeChip(claim.status, strings)}<p>${claim.plain}</p>` : nothing}<details><summary>${word(strings.sources(cited.length))}</summary><ol>${cited}</ol></details><p>${document.disclaimer}</p></footer></div>`;
}
