import { html, noChange, nothing, type TemplateResult } from 'lit';
import { citation } from '../../data/citation.js';
import { SIDES, type PainPlace, type RankedMuscle, type Verdict } from '../../data/rank-muscles.js';
import type { FinderDocument } from '../../data/types.js';
import { enFinder } from '../../i18n/en-finder.js';
import { gradeChip } from '../../internal/grade-chip.js';
import type { PainFinder } from './pain-finder.js';

/** For comparing what is typed with what there is: no accents, no capitals. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The finder, from its data and what its reader chose.
 * @param foreign language of the contents, where it is not the element's; else nothing
 */
export function finderTemplate(
  finder: PainFinder,
  document: FinderDocument,
  foreign: string | typeof nothing,
): TemplateResult {
  const { level, locale, wellness, places, answers = {}, sought = '', named } = finder;
  const { regions, groups, movements, muscles, sources, redFlags, disclaimer } = document;
  const { lang, more } = locale;
  const strings = { ...locale.strings, ...(more?.finder ?? enFinder) };

  // Contents and words stand side by side; each says which language it is in where they differ.
  const word = (text: unknown) => (foreign === nothing ? text : html`<span lang=${lang}>${text}</span>`);
  const small = (text: unknown) => html`<p class="small">${text}</p>`;
  const title = (text: unknown) =>
    html`<div class="label" role="heading" aria-level=${level + 1} tabindex="-1">${word(text)}</div>`;
  const row = (label: string, text: unknown) => (text ? html`<li><b>${word(label)}:</b> ${text}</li>` : nothing);
  const list = (items: readonly unknown[]) => html`<ul>${items.map((each) => html`<li>${each}</li>`)}</ul>`;
  const nameOf = ({ id, side }: PainPlace) => {
    const { label, paired } = regions[id]!;
    // A label in another language is set apart, or its comma would stand on the wrong side of it.
    return `${foreign === nothing ? label : `\u2068${label}\u2069`}, ${paired && side === 'midline' ? strings.unsaid : strings.sides[side]}`;
  };

  const head = html`<div class="head">${small((wellness && document.wellnessTitle) || document.title)}<div class="title" part="heading" role="heading" aria-level=${level}>${word(strings.title)}</div></div>`;
  // Before all else, in no part and behind nothing that opens.
  const flags = html`<section class="alert"><b>${word(strings.redFlags)}</b>${list(redFlags)}<p>${word(strings.care)}</p><slot name="care"></slot></section>`;
  if (wellness)
    return html`<div class="frame" part="finder" lang=${foreign}>${head}${flags}<div class="foot small"><p>${word(strings.notHere)}</p><p>${disclaimer}</p></div></div>`;

  const { drawing, pictureFailed } = finder;
  const radio = <K extends string>(
    name: string,
    legend: string,
    all: Record<K, string>,
    now: string,
    go: (value: K) => void,
  ) =>
    html`<fieldset class="choice" part="question"><legend class="label">${legend}</legend>${Object.entries<string>(all).map(([value, text]) => html`<label><input type="radio" name=${name} ?checked=${value === now} @change=${() => go(value as K)}> ${text}</label>`)}</fieldset>`;

  const stage = html`<div class="stage" lang=${lang}>${drawing?.stage(finder, strings, radio, named && regions[named.id] && nameOf(named))}${pictureFailed ? html`<p class="small" role="status">${strings.pictureFailed} <button class="link" @click=${finder.retryPicture}>${strings.retry}</button></p>` : nothing}</div>`;

  // Every word that was typed is in what the place is called, or in what its part of the body is.
  const terms = plain(sought).split(/\s+/);
  const found = Object.entries(regions).filter(
    ([, { label, words, group }]) =>
      !sought ||
      terms.every((term) =>
        plain([label, ...words, groups[group], ...Object.values(strings.sides)].join(' ')).includes(term),
      ),
  );
  const choices = (id: string) =>
    html`<li><span class="name">${regions[id]!.label}</span><span class="pair">${(regions[id]!.paired ? SIDES : (['midline'] as const)).map((side) => html`<button class="toggle" part="place" data-region=${id} data-side=${side} aria-label=${nameOf({ id, side })} aria-pressed=${finder.isChosen({ id, side })}>${word(strings.sides[side])}</button>`)}</span></li>`;
  const catalogue = () =>
    html`<div class="cell pick">${title(strings.places)}<label class="small"><span lang=${lang}>${strings.search}</span><input type="search" name="search" @input=${({ target }: Event) => (finder.sought = (target as HTMLInputElement).value)}></label><p class="small" role="status">${sought ? [word(strings.found), `: ${found.length}`] : nothing}</p><div class="places" part="places" role="group" aria-label=${strings.places} @click=${finder.onChoose} @focusin=${finder.onName} @focusout=${finder.onName} @pointerover=${finder.onName} @pointerout=${finder.onName}>${Object.entries(
      groups,
    ).map(([group, name]) => {
      const here = found.filter(([, region]) => region.group === group);
      return html`<details ?hidden=${!here.length} ?open=${!!sought}><summary>${name}</summary><ul>${here.map(([id]) => choices(id))}</ul></details>`;
    })}</div></div>`;

  const ranked = places.length ? finder.ranked : [];
  const confirmation = html`<div class="cell"><p class="chosen" part="chosen" role="status" tabindex="-1">${places.length ? html`<b>${word(strings.chosen)}:</b> ${places.map(nameOf).join('; ')}. <span class="small">${word(strings.muscles)}: ${ranked.length}.</span>` : word(strings.nothing)}</p>${
    places.length
      ? html`<ul class="chips"><li><button class="link" lang=${lang} @click=${finder.toAnswer}>${strings.toAnswer}</button></li>${places.map((place) => html`<li><button class="toggle" aria-label="${strings.remove}: ${nameOf(place)}" @click=${() => finder.letGo(place)}>${nameOf(place)} <span aria-hidden="true">×</span></button></li>`)}</ul>`
      : nothing
  }</div>`;

  const moves = answers.movements ?? [];
  const questions = () =>
    html`<div class="cell">${title(strings.spot)}${small(word(strings.spotHelp))}<div lang=${lang}>${radio('depth', strings.depth, strings.depths, answers.depth ?? '', (depth) => finder.answer({ depth: depth || undefined }))}${radio('place', strings.place, strings.spots, answers.place ?? '', (place) => finder.answer({ place: place || undefined }))}</div><details><summary>${word(strings.movements)}</summary>${small(word(strings.movementsHelp))}<fieldset class="moves" part="question" aria-label=${strings.movements}>${Object.entries(movements).map(([id, name]) => html`<label><input type="checkbox" ?checked=${moves.includes(id)} @change=${() => finder.move(id)}> ${name}</label>`)}</fieldset></details></div>`;

  const numbers = (keys: readonly string[]) => keys.map((key) => key.slice(1)).join(', ');
  const claim = document.claims[0];
  const answer = () =>
    html`<section class="cell answer" part="answer">${title(strings.answer)}${claim ? [gradeChip(claim.status, strings), small(claim.plain)] : nothing}${ranked.length ? [small(word(strings.order)), html`<ol>${ranked.map(result)}</ol>`, small(word(strings.unverified))] : html`<p>${word(strings.empty)}</p>`}</section>`;

  const result = (ranked: RankedMuscle) => {
    const { id, sides, places: matched, points, regions: covered, sources: names, aheadBy } = ranked;
    const { name, place, note, confusedWith, points: own } = muscles[id]!;
    const here = own.filter((point) => points.includes(point.id));
    // Where its points that reach what was chosen are felt besides: most wins over sometimes.
    const felt = new Map<string, string>();
    for (const each of ['spillover', 'essential'] as const)
      for (const point of here) for (const region of point[each]) felt.set(region, each);
    const at = (kind: RankedMuscle['kind']) =>
      matched
        .filter((each) => each.kind === kind)
        .map(nameOf)
        .join('; ');
    const reasons = [
      row(strings.feltMost, at('essential')),
      row(strings.feltSometimes, at('spillover')),
      row(
        strings.covers,
        places.length > 1 &&
          word(`${strings.placesOf(covered, places.length)}${sides[1] ? '' : ` (${strings.sides[sides[0]!]})`}`),
      ),
      (Object.keys(strings.verdicts) as Verdict[]).map((verdict) => {
        const texts = said(ranked.answers).filter(([each]) => each === verdict);
        return row(strings.verdicts[verdict], texts.length && texts.map(([, text], i) => [i ? ', ' : '', text]));
      }),
      row(strings.named, names.length && `${names.length} (${numbers(names)})`),
      row(strings.ahead, aheadBy && word(strings.aheadBy[aheadBy])),
    ];
    return html`<li><button class="muscle" part="muscle" data-muscle=${id} aria-current=${id === finder.muscle ? 'true' : nothing} @click=${() => finder.choose(id)}>${pictureFailed ? nothing : html`<span class="thumb" part="referral">${drawing?.referral(finder, felt, sides)}</span>`}<span><b>${name}</b><span class="small">${place}</span></span></button><div class="small why"><ul>${reasons}</ul>${confusedWith.length ? html`<p class="small"><b>${word(strings.lookAlikes)}:</b> ${confusedWith.map(({ text, sure, note }) => `${text}${sure === 'unverified' ? '*' : ''}${note ? ` (${note})` : ''}`).join('; ')}</p>` : nothing}<details class="small"><summary>${word(strings.pattern)}</summary>${list(here.map(({ location, basis, sources }) => html`${location}. ${word(strings.basis[basis as 'customary'])} ${sources.length ? word(`${strings.cites(numbers(sources))}.`) : nothing}`))}${note && html`<p>${note.text} ${note.note} ${note.sources.length ? word(`${strings.cites(numbers(note.sources))}.`) : nothing}</p>`}</details></div></li>`;
  };

  /** What was answered, and whether it fits. */
  const said = ({ depth, place, movements: moved = {} }: RankedMuscle['answers']) => [
    [depth, word(strings.depths[answers.depth ?? ''])] as const,
    [place, word(strings.spots[answers.place ?? ''])] as const,
    ...Object.entries(moved).map(([id, verdict]) => [verdict, movements[id]] as const),
  ];

  const foot = () => {
    const silent = Object.values(muscles).flatMap(({ name, points }) => (points.length ? [] : [name]));
    const cited = Object.values(sources).map((source) => {
      const { href, text } = citation(source);
      return html`<li>${href ? html`<a href=${href}>${text}</a>` : text}</li>`;
    });
    return html`<footer class="foot small">${silent.length ? html`<p>${word(strings.noPattern)}: ${silent.join(', ')}.</p>` : nothing}<details><summary>${word(strings.sources(cited.length))}</summary><ol>${cited}</ol></details><p>${disclaimer}</p></footer>`;
  };

  // What a choice changes besides, in the list and the answer, waits until the choice itself was painted.
  const later = (part: () => unknown) => (finder.answered === finder.picked ? part() : noChange);
  return html`<div class="frame" part="finder" lang=${foreign}>${head}${flags}<div class="body">${stage}<div class="panel">${confirmation}${later(() => [catalogue(), places.length ? [questions(), answer()] : nothing])}</div></div>${later(foot)}</div>`;
}
