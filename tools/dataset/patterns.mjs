// What a map says in words, for a topic or for one muscle: `<lang>/patterns/<id>.json`. Muscles that are drawn and have
// no record yet get one too, so that a map can name them and say so.
import { readFileSync } from 'node:fs';

const fact = (name) => JSON.parse(readFileSync(new URL(`../../src/anatomy/facts/${name}`, import.meta.url), 'utf8'));
const nameOf = (id) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/**
 * @param dataset as read
 * @param head what every document begins with
 * @param {{citation: (source: object) => object, localKey: (i: number) => string}} cite how sources are named in a document
 * @returns {Map<string, object>} id to document
 */
export function patternDocuments(dataset, head, { citation, localKey }) {
  const cards = fact('cards.json');
  const doubt = dataset.claims.get('trigger-points-are-established');
  const areas = fact('regions.json');
  const seen = Object.fromEntries(fact('muscles.json').map(({ id, views }) => [id, views]));
  const documents = new Map();

  /** Where the muscle is drawn and most of where it is felt can be shown; else as on its card. */
  const bestView = ({ id, triggerPoints }) => {
    const { parts, view } = cards[id];
    const shown = (direction) => {
      const count = (list) => list.filter((region) => areas[direction][region]).length;
      return triggerPoints.reduce((sum, { essential, spillover }) => sum + 3 * count(essential) + count(spillover), 0);
    };
    return ['back', 'front', 'side']
      .filter((direction) => parts.some((part) => seen[part].includes(direction)))
      .sort((a, b) => shown(b) - shown(a) || (b === view) - (a === view))[0];
  };

  const add = (id, title, muscles, topic, more = {}) => {
    if (documents.has(id)) throw new Error(`patterns: "${id}" is a topic and a muscle`);
    const points = muscles.flatMap(({ triggerPoints }) => triggerPoints);
    const regions = [...new Set(points.flatMap(({ essential, spillover }) => [...essential, ...spillover]))].sort();
    const keys = [
      ...new Set([...points, ...muscles.map(({ patternNote }) => patternNote)].flatMap((each) => each?.sources ?? [])),
    ];
    const local = (sources) => sources.map((key) => localKey(keys.indexOf(key)));
    documents.set(id, {
      ...head,
      id,
      title,
      ...more,
      muscles: Object.fromEntries(
        muscles.map(({ id: muscle, name, place, triggerPoints, patternNote }) => [
          muscle,
          {
            name,
            place,
            view: bestView({ id: muscle, triggerPoints }),
            points: triggerPoints.map(({ id: point, location, essential, spillover, basis, sources }) => ({
              id: point,
              location,
              essential,
              spillover,
              basis,
              sources: local(sources),
            })),
            note: patternNote && { ...patternNote, sources: local(patternNote.sources) },
          },
        ]),
      ),
      regions: Object.fromEntries(
        regions.map((region) => {
          const { label, paired } = dataset.regions.get(region);
          return [region, { label, paired }];
        }),
      ),
      sources: Object.fromEntries(keys.map((key, i) => [localKey(i), citation(dataset.sources.get(key))])),
      claims: [{ id: doubt.id, status: doubt.status, plain: doubt.plain, mode: doubt.mode }],
      redFlags: topic.redFlags.map(({ text }) => text),
      disclaimer: topic.disclaimer,
    });
  };

  for (const topic of dataset.topics.values()) {
    const muscles = topic.groups.flatMap((group) => group.muscles.map((id) => dataset.muscles.get(id)));
    add(topic.id, topic.title, muscles, topic, { wellnessTitle: topic.wellnessTitle });
  }
  for (const muscle of dataset.muscles.values())
    add(muscle.id, muscle.name, [muscle], dataset.topics.get(muscle.topics[0]));

  const [anyTopic] = dataset.topics.values();
  const taken = new Set(Object.values(cards).flatMap(({ parts }) => parts));
  for (const { id, views } of fact('muscles.json')) {
    if (taken.has(id) || views.length === 0) continue;
    add(id, nameOf(id), [], anyTopic);
    documents.get(id).muscles[id] = {
      name: nameOf(id),
      place: '',
      view: views[0],
      points: [],
      note: null,
      toCome: true,
    };
  }
  return documents;
}
