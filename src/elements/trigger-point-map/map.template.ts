import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../../data/citation.js';
import type { MusclePattern, PatternPoint, PatternsDocument } from '../../data/types.js';
import type { MapDictionary } from '../../i18n/en-map.js';
import { gradeChip } from '../../internal/grade-chip.js';
import type { Side } from './map-picture.js';
import type { TriggerPointMap } from './trigger-point-map.js';

/** What is spoken of, worked out once for picture and words. */
export interface Scene {
  document: PatternsDocument;
  words: MapDictionary;
  side: Side;
  /** Id of the muscle, its name, and its words where there are any. */
  chosen: string | undefined;
  name: string | undefined;
  pattern: MusclePattern | undefined;
  point: PatternPoint | undefined;
  region: string | undefined;
  /** Drawn muscles that the document does not name: id and name. */
  others: readonly (readonly [id: string, name: string])[];
  /** Whence the picture is seen. */
  caption: string;
  /** What is shown, for those who do not see it change. */
  status: string;
  /** Name of a region, with its side. */
  label(id: string): string;
  /** Names of the regions that the picture does not show. */
  outside: string;
  /** The picture, if it is there. */
  picture: TemplateResult | undefined;
}

/** What is felt in a region: each muscle's points that reach it, most first. */
export const feltIn = ({ muscles }: PatternsDocument, region: string) =>
  Object.entries(muscles)
    .flatMap(([id, { name, points }]) =>
      points.map((point) => ({ id, name, point, most: point.essential.includes(region) })),
    )
    .filter(({ point, most }) => most || point.spillover.includes(region))
    .sort((a, b) => +b.most - +a.most);

/** The map: picture, controls, and all of it in words. */
export function mapTemplate(map: TriggerPointMap, scene: Scene): TemplateResult {
  const {
    document,
    words,
    side,
    chosen,
    name,
    pattern,
    point,
    region,
    others,
    caption,
    status,
    label,
    outside,
    picture,
  } = scene;
  const { regions, redFlags, disclaimer } = document;
  const { panZoom, level, locale, wellness, seenFrom } = map;
  const { strings, lang } = locale;
  const { feltMost, feltSometimes } = strings;
  const foreign = document.lang === lang ? nothing : document.lang;
  // Contents and words stand side by side; each says which language it is in where they differ.
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${lang}>${text}</span>`);
  const small = (text: unknown) => html`<p class="small">${text}</p>`;
  const list = (items: readonly unknown[], kind = '') =>
    html`<ul class=${kind}>${items.map((each) => html`<li>${each}</li>`)}</ul>`;
  const fit = <T extends { mode: string }>(each: T | null | undefined) =>
    each && (!wellness || each.mode === 'wellness') ? each : undefined;
  const cites = (keys: readonly string[]) =>
    keys.length ? word(strings.cites(keys.map((key) => key.slice(1)).join(', '))) : nothing;

  // Radio buttons: one stop for Tab, arrows within.
  const choice = <K extends 'view' | 'side'>(key: K, legend: string, all: Record<string, string>, now: string) =>
    html`<fieldset class="choice" aria-label=${legend}>${Object.entries(all).map(([value, text]) => html`<label><input type="radio" name=${key} ?checked=${value === now} @change=${() => map.change({ [key]: value })}><span>${text}</span></label>`)}</fieldset>`;
  const tick = (key: 'wholeBody' | 'every', text: string, on: boolean) =>
    html`<label class="small"><input type="checkbox" ?checked=${on} @change=${() => map.change({ [key]: !on })}> ${text}</label>`;
  const zoom = (title: string, sign: string, go: () => void) =>
    html`<button class="zoom" aria-label=${title} @click=${go}>${sign}</button>`;

  const link = (text: unknown, go: () => void) => html`<button class="link" @click=${go}>${text}</button>`;
  const title = (text: unknown) =>
    html`<div class="label" role="heading" aria-level=${level + 1} tabindex="-1">${text}</div>`;
  const chips = (ids: readonly string[], kind: string, title: string) =>
    ids.length
      ? html`<ul class="chips" aria-label=${title}>${ids.map((id) => html`<li><button class="region ${kind}" part="region" @click=${() => map.chooseRegion(id)}>${label(id)}</button></li>`)}</ul>`
      : nothing;
  const nameInPicture = (id: string) => () => (map.named = id);
  const muscle = (id: string, name: string, more: unknown) =>
    html`<button class="muscle" part="muscle" data-muscle=${id} @click=${() => map.choose(id)} @focus=${nameInPicture(id)} @blur=${nameInPicture('')}><b>${name}</b>${more}</button>`;

  const points = pattern?.points ?? [];
  const at = points.indexOf(point!);
  const ofMuscle = () =>
    html`${map.topicId ? link(word(words.allMuscles), () => map.choose(null)) : nothing}${title(name)}${small(pattern?.place)}${
      !points.length
        ? small(word(!pattern || pattern.toCome ? words.toCome : wellness ? '' : words.noPoints))
        : html`${points.length > 1 ? small(word([point ? words.point(at + 1, points.length) : words.points(points.length), ' ', link(words.next, () => map.step())])) : nothing}<ol>${points.map((each) => html`<li class="point" part="trigger-point"><button class="place" aria-pressed=${each === point} @click=${() => map.choosePoint(chosen!, each === point ? null : each.id)}>${each.location}</button>${chips(each.essential, 'most', feltMost)}${chips(each.spillover, '', feltSometimes)}<div class="small">${word(strings.basis[each.basis as 'customary'])} ${cites(each.sources)}</div></li>`)}</ol>`
    }${fit(pattern?.note) ? small([pattern!.note!.text, ' ', cites(pattern!.note!.sources)]) : nothing}${outside && small(word(words.outside(outside)))}`;

  const felt = (id: string) =>
    list(
      feltIn(document, id).map(
        ({ id: of, name, point: { id: at, location }, most }) =>
          html`${link(`${name}: ${location}`, () => map.choosePoint(of, at))} <span class="small">${word(most ? feltMost : feltSometimes)}</span>`,
      ),
    );
  const ofRegion = (id: string) =>
    html`${link(word(words.goBack), () => map.chooseRegion(null))}${title(word(words.feltHere(label(id))))}${felt(id)}`;
  const all = () =>
    html`${title(word(words.muscles))}${wellness ? nothing : small(word(words.choose))}${list(
      Object.entries(document.muscles).map(([id, { name, place, points }]) =>
        muscle(
          id,
          name,
          html`<span class="small">${place}${points.length ? [' · ', word(words.points(points.length))] : nothing}</span>`,
        ),
      ),
      'muscles',
    )}${list(
      others.map(([id, name]) => muscle(id, name, nothing)),
      'muscles',
    )}`;

  const claim = document.claims.find(fit);
  const cited = Object.values(document.sources).map((source, i) => {
    const { href, text } = citation(source, wellness && strings.cites(`${i + 1}`));
    return html`<li>${href ? html`<a href=${href}>${text}</a>` : text}</li>`;
  });
  const ends = seenFrom === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);

  return html`<div class="frame" part="map" lang=${foreign}><div class="head"><div class="title" part="heading" role="heading" aria-level=${level}>${(wellness && document.wellnessTitle) || document.title}</div><div class="controls" lang=${lang}>${choice('view', words.view, words.views, seenFrom)}${seenFrom === 'side' ? nothing : choice('side', words.side, words.sides, side)}${tick('wholeBody', words.whole, map.figure.startsWith('body'))}${map.topicId ? tick('every', words.everyMuscle, !!map.every) : nothing}</div></div><div class="body"><div class="stage" lang=${lang}><div class="picture" tabindex="0" role="group" aria-label=${words.zoomHelp} @click=${map.onPicture} @wheel=${panZoom.listen} @keydown=${panZoom.listen} @pointerdown=${panZoom.listen} @pointermove=${panZoom.listen} @pointerup=${panZoom.listen} @pointercancel=${panZoom.listen}>${picture ?? nothing}<div class="sides" aria-hidden="true" ?hidden=${seenFrom === 'side'}>${ends.map((end) => html`<span>${words.yours[end]}</span>`)}</div></div><div class="row"><span>${words.skin}</span><input type="range" min="1" max="6" aria-label=${words.layers} aria-valuetext=${words.layer(map.peeled)} .value=${`${map.peeled}`} @input=${(event: Event) => map.change({ layer: +(event.target as HTMLInputElement).value })}><span>${words.bone}</span>${zoom(words.zoomIn, '+', panZoom.closer)}${zoom(words.zoomOut, '−', panZoom.farther)}${zoom(words.zoomReset, '⤢', panZoom.reset)}</div>${map.pictureFailed ? html`<p role="status">${words.pictureFailed} ${link(strings.retry, () => map.retry())}</p>` : nothing}<p class="small" part="caption">${caption}</p><p class="unseen" role="status">${status}</p>${wellness ? nothing : html`<p class="key small"><span class="region most">${feltMost}</span> <span class="region">${feltSometimes}</span> ✕ ${words.key}</p>`}</div><section class="panel" part="panel">${region ? ofRegion(region) : chosen ? ofMuscle() : all()}</section></div>${wellness ? nothing : html`<details class="words"><summary>${word(words.byRegion)}</summary>${small(word(words.byRegionHelp))}<dl>${Object.keys(regions).map((id) => html`<dt>${link(label(id), () => map.chooseRegion(id))}</dt><dd>${felt(id)}</dd>`)}</dl></details>`}${map.nested ? nothing : html`<section class="alert"><b>${word(strings.redFlags)}</b>${list(redFlags)}</section>`}<footer class="foot small">${claim && [gradeChip(claim.status, strings), small(claim.plain)]}${cited.length ? html`<details><summary>${word(strings.sources(cited.length))}</summary><ol>${cited}</ol></details>` : nothing}${small(disclaimer)}</footer></div>`;
}
