// What a map says in words, for a topic or for one muscle: `<lang>/patterns/<id>.json`. Made with the drawing, for it says
// where each muscle is to be seen. Muscles that are drawn and have no record yet get one too, so that a map can say so.
import { citation, headOf, localKey } from '../dataset/build.mjs';

/**
 * @param edition the dataset in one language
 * @param drawn subject id to view id to its figure
 * @param list the subjects
 * @param regions direction to the areas that can be shown from there
 * @returns {Map<string, object>} path to document
 */
export function patternDocuments({ lang, dataset, none }, drawn, list, regions) {
  const doubt = dataset.claims.get('trigger-points-are-established');
  const documents = new Map();

  /** Where it is drawn, best first: where most of what is felt can be shown, as on its card, close up. */
  const viewsOf = (id, points, card = '') => {
    const shown = (view) => {
      const known = regions[view.split('-')[1]];
      const count = (ids) => ids.filter((region) => known[region]).length;
      return points.reduce((sum, { essential, spillover }) => sum + 3 * count(essential) + count(spillover), 0);
    };
    const rank = (view) => [shown(view), +view.endsWith(card), +view.startsWith('torso')];
    return Object.keys(drawn.get(id) ?? {}).sort((a, b) => {
      const [x, y] = [rank(a), rank(b)];
      const at = x.findIndex((value, i) => value !== y[i]);
      return at < 0 ? 0 : y[at] - x[at];
    });
  };
  const cardView = Object.fromEntries(list.map(({ id, view }) => [id, view]));

  const add = (id, title, muscles, topic, more = {}) => {
    if (documents.has(id)) throw new Error(`patterns: "${id}" is a topic and a muscle`);
    const points = muscles.flatMap(({ triggerPoints }) => triggerPoints);
    const named = new Set(points.flatMap(({ essential, spillover }) => [...essential, ...spillover]));
    // From head to toe, as the dataset lists them.
    const felt = [...dataset.regions.keys()].filter((id) => named.has(id));
    const keys = [
      ...new Set([...points, ...muscles.map(({ patternNote }) => patternNote)].flatMap((each) => each?.sources ?? [])),
    ];
    const local = (sources) => sources.map((key) => localKey(keys.indexOf(key)));
    documents.set(id, {
      ...headOf(lang),
      id,
      title,
      ...more,
      muscles: Object.fromEntries(
        muscles.map(({ id: muscle, name, place, triggerPoints, patternNote }) => [
          muscle,
          {
            name,
            place,
            views: viewsOf(muscle, triggerPoints, cardView[muscle]),
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
        felt.map((region) => {
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
  for (const { id, name, record } of list) {
    if (record || !drawn.has(id)) continue;
    // Without a record there is no translation of its name.
    add(id, none(name), [], anyTopic);
    documents.get(id).muscles[id] = {
      name: none(name),
      place: '',
      views: viewsOf(id, []),
      points: [],
      note: null,
      toCome: true,
    };
  }
  return new Map([...documents].map(([id, document]) => [`${lang}/patterns/${id}.json`, document]));
}
