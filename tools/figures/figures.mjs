// Everything that is drawn, as file name -> text. Same facts, same bytes.
import { inEveryLanguage } from '../dataset/build.mjs';
import { readDataset } from '../dataset/read.mjs';
import { patternDocuments } from './patterns.mjs';
import { drawing, records } from './read.mjs';
import { techniqueFigures } from './techniques.mjs';

const seen = { back: 'from behind', front: 'from the front', side: 'from the right side' };
const nameOf = (id) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** What can be chosen: the records of the dataset, and every other muscle of the model. */
export function subjects(model, list) {
  const cards = model.facts.cards;
  const known = list.map((record) => ({
    id: record.id,
    name: record.name,
    parts: cards[record.id].parts,
    points: record.triggerPoints.map((point) => point.id),
    topics: record.topics,
    view: cards[record.id].view,
    record,
  }));
  const taken = new Set(known.flatMap((subject) => subject.parts));
  const others = model.facts.muscles
    .filter((muscle) => !taken.has(muscle.id))
    .map((muscle) => ({
      id: muscle.id,
      name: nameOf(muscle.id),
      parts: [muscle.id],
      points: model.facts.triggerPoints.filter((point) => point.muscle === muscle.id).map((point) => point.id),
      topics: [],
    }));
  return [...known, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const placed = {
  source: 'where a source places it',
  'in-part': 'at a place confirmed in part',
  customary: 'at a customary place that no source confirms (open cross)',
};
function marksText(points) {
  if (points.length === 0) return 'No trigger point is marked: none has a known place.';
  const counts = Object.entries(placed).flatMap(([basis, words]) => {
    const count = points.filter((point) => point.basis === basis).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return `Crosses mark trigger points, drawn on the right of the body only: ${counts.join(', ')}.`;
}

export const cardText = (subject, figure) => ({
  title: subject.name,
  description: `${subject.name} (${subject.record.latin}) in its place on both sides, seen ${seen[figure.direction]}, on the bones beside it. ${subject.record.place}. ${marksText(figure.points)}`,
});
/** A figure by itself, for places without script. */
export const cardSvg = (draw, subject, figure, more) =>
  draw.svg(figure, { ...cardText(subject, figure), prefix: 'f', marks: figure.points, ...more });

/** Everything, with `drawn`: subject id to view id to its figure. */
export async function allFigures(build) {
  const draw = await drawing(build);
  const { model } = draw;
  const list = subjects(model, await records());
  const files = new Map();
  const put = (name, value) => files.set(`figures/${name}.json`, `${JSON.stringify({ version: 1, ...value })}\n`);
  /** The paints that a page needs with a figure come with it: pages hold no palette. */
  const paints = (shapes, line, more = []) => draw.pagePaints([...more, ...shapes.map(({ paint }) => paint)], line);

  for (const view of draw.views) {
    const figure = draw.baseFigure(model, view);
    put(view.id, {
      id: view.id,
      ...figure,
      paints: paints(figure.shapes, figure.line, ['skin-edge', ...draw.musclePaints]),
    });
  }
  const section = draw.sectionFigure(model);
  const cut = section.parts.flatMap(({ shapes, full = [] }) => [...shapes, ...full]);
  // A cut is flat: no muscle bulges towards its middle.
  const flat = Object.entries(paints(cut, section.line)).map(([name, { end: _, ...paint }]) => [name, paint]);
  put(section.view, { id: section.view, ...section, paints: Object.fromEntries(flat) });
  const regions = {};
  for (const id of ['back', 'front', 'side', 'sole']) {
    regions[id] = draw.regionFigures(model, id);
    put(`regions/${id}`, { id, regions: regions[id] });
  }

  const index = {};
  const packs = new Map();
  const drawn = new Map();
  const pack = (name, id, figure) => packs.set(name, { ...packs.get(name), [id]: figure });
  for (const subject of list) {
    const views = {};
    for (const view of draw.views) {
      const figure = draw.muscleFigure(model, view, subject.parts, subject.points);
      if (!figure) continue;
      views[view.id] = figure;
      const named = { name: subject.name, ...figure };
      // A map of one muscle asks for a pack of one.
      pack(`${view.id}-${subject.id}`, subject.id, named);
      pack(`${view.id}-layer-${figure.layer}`, subject.id, named);
      for (const topic of subject.topics) pack(`${view.id}-${topic}`, subject.id, named);
    }
    if (Object.keys(views).length === 0) continue;
    drawn.set(subject.id, views);
    const { layer } = Object.values(views)[0];
    index[subject.id] = {
      name: subject.name,
      layer,
      views: Object.keys(views),
      ...(subject.record ? { card: true } : {}),
    };
  }
  for (const [name, figures] of [...packs].sort(([a], [b]) => (a < b ? -1 : 1)))
    put(`packs/${name}`, { id: name, muscles: figures });
  put('index', { views: draw.views.map((view) => view.id), muscles: index });

  for (const subject of list.filter((each) => each.record)) {
    const figure = draw.cardFigure(model, subject.id, subject.points);
    put(`cards/${subject.id}`, { ...figure, paints: paints(figure.shapes, figure.line) });
    files.set(`figures/cards/${subject.id}.svg`, cardSvg(draw, subject, figure));
  }
  const topics = [...new Set(list.flatMap((each) => each.topics))].sort();
  for (const topic of topics) {
    const members = list.filter((each) => each.record && each.topics.includes(topic));
    const muscles = Object.fromEntries(members.map(({ id }) => [id, draw.thumb(model, id)]));
    const seenFrom = [...new Set(Object.values(muscles).map(({ view }) => view))].sort();
    const views = Object.fromEntries(seenFrom.map((view) => [view, draw.thumbView(model, view)]));
    put(`thumbs/${topic}`, { id: topic, views, muscles });
  }
  const { dataset, editions } = readDataset();
  for (const [id, figure] of techniqueFigures(dataset, draw)) put(`techniques/${id}`, figure);
  const patterns = inEveryLanguage(editions, (edition) => patternDocuments(edition, drawn, list, regions));
  for (const [path, document] of patterns) files.set(path, `${JSON.stringify(document)}\n`);
  return { files, draw, list, drawn };
}
