// What lies over a muscle and what reaches it: `<lang>/depth/<id>.json`. Holds all the words that go with the picture, put
// together here and not in the page: the lists, their numbers, and which part of the picture has which number.
import { readFileSync } from 'node:fs';

const fact = (name) => JSON.parse(readFileSync(new URL(`../../src/anatomy/facts/${name}`, import.meta.url), 'utf8'));
/** Each cut: its figure, the file of its parts, where it lies, and what may be left out of it. */
const SECTIONS = [
  { level: 'L3', figure: 'section-l3', file: 'section-L3.json', place: 'at the third lumbar vertebra (L3)' },
];
const SEEN =
  'seen from below: your right is on the left, your belly at the top. A drawing, not a scan: how thick skin, fat and muscle are is not to scale, and differs from body to body.';

/**
 * @param dataset as read
 * @param head what every document begins with
 * @param cite how sources and authors are named in a document
 * @returns {Map<string, object>} id to document
 */
export function depthDocuments(dataset, head, { text, citation, localKey, withLocalKeys, authors }) {
  const cards = fact('cards.json');
  const sections = SECTIONS.map(({ file, ...section }) => ({
    ...section,
    place: text(section.place),
    parts: fact(file)
      .shapes.filter(({ name }) => name)
      .map((part) => ({ ...part, english: part.name, name: text(part.name) })),
  }));
  /** A claim is what somebody says (`view`), and what can honestly be said of it (`text`). */
  const about = ({ text: view, whoSays, status, plain: text, mode, sources }) => ({
    ...{ whoSays, view, status, text, mode },
    sources: [...new Set(sources.map(({ ref }) => ref))],
  });

  return new Map(
    [...dataset.muscles.values()].map((muscle) => {
      const { id, name, layer, depth, palpable, safety, checked, reviewed } = muscle;
      const topic = dataset.topics.get(muscle.topics[0]);
      // Only what the muscle's own record names: a claim on the spine says nothing of a buttock.
      const claims = muscle.claims.map((claim) => dataset.claims.get(claim));
      const reach = ['fingers', 'massager', 'needle'].map((by) => ({
        by,
        said: [
          ...(by === 'fingers' ? [{ answer: palpable.answer, ...palpable.note }] : []),
          ...claims.filter((claim) => claim.reach === by).map(about),
        ],
      }));
      const said = { position: layer.position, depth: depth && measured(depth, text), reach, safety };
      const keys = [...new Set(valuesOf(said, 'source', 'sources'))];
      const layers = [...layer.coveredBy, name];
      // The parts of the picture name their layers in English.
      const { coveredBy } = (dataset.english ?? dataset).muscles.get(id).layer;
      const document = {
        ...head,
        id,
        name,
        layers,
        sections: sections.map((section) => cut(section, layers, coveredBy, cards[id].parts, text)),
        ...withLocalKeys(said, keys),
        sources: Object.fromEntries(keys.map((key, i) => [localKey(i), dated(citation(dataset.sources.get(key)))])),
        authors: authors([...valuesOf(said, 'whoSays')]),
        redFlags: topic.redFlags.map(({ text }) => text),
        disclaimer: topic.disclaimer,
        checked,
        reviewed,
      };
      return [id, document];
    }),
  );
}

/** What a study measured, ready to be read; without one, nothing in millimetres. */
const measured = ({ min, max, people, method, sites, source }, text) => ({
  mm: [...new Set([min, max])].join('–'),
  ...{ people, method },
  sites: sites.map(({ at, mean, sd }) =>
    filled(text(sd ? '{site}: {mean} mm (standard deviation {sd})' : '{site}: {mean} mm'), { site: at, mean, sd }),
  ),
  source,
});

/** A text with what stands for its `{names}`. */
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const dated = ({ title, url, year }) => ({ title: year ? `${title} (${year})` : title, url });

/** Every value under a key, however deep, in the order of the document. */
function* valuesOf(value, ...keys) {
  if (!value || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value))
    if (keys.includes(key)) yield* [item].flat();
    else yield* valuesOf(item, ...keys);
}

/** A cut in words: what is on the way to the muscle, what is beside the way, and the numbers of both in the picture. */
function cut({ level, figure, place, parts }, layers, coveredBy, own, text) {
  if (!parts.some(({ id }) => own.includes(id)))
    return {
      ...{ level, figure },
      text: filled(
        text('The cut {place} does not show this muscle, so there is no picture of it: only the order of its layers.'),
        { place },
      ),
      layers: [],
      others: [],
      numbers: {},
    };
  const at = ({ id, layers: listed = [] }) =>
    own.includes(id) ? layers.length - 1 : coveredBy.findIndex((each) => listed.includes(each));
  const others = parts.filter((part) => at(part) < 0);
  return {
    ...{ level, figure },
    text: filled(text('A cut straight across the body {place}, {seen}'), { place, seen: text(SEEN) }),
    layers: layers.map((layer, i) => {
      const drawn = parts.filter((part) => at(part) === i);
      if (i === coveredBy.length) return layer;
      return drawn.length === 1 && drawn[0].english.includes(coveredBy[i])
        ? drawn[0].name
        : filled(text('{layer} ({names})'), { layer, names: drawn.map(({ name }) => name).join(', ') });
    }),
    others: others.map(({ name }) => name),
    numbers: Object.fromEntries(
      parts.map((part) => [part.id, at(part) < 0 ? layers.length + 1 + others.indexOf(part) : at(part) + 1]),
    ),
  };
}
