// What the elements of the whole article load: its words, the claims with what speaks for and against them, and what a
// reader can do.

/**
 * The words of each topic's article: `<lang>/guides/<topic>.json`.
 * @returns {Map<string, object>} id to document
 */
export function guideDocuments(dataset, head, { facts, cite, authors, pick }) {
  return new Map(
    [...dataset.guides.values()].map(({ $schema: _, ...guide }) => {
      const topic = dataset.topics.get(guide.id);
      const all = [...facts(guide)].map(({ fact }) => fact);
      const claims = guide.sections.flatMap(({ body }) => body.flatMap(({ claim }) => claim ?? []));
      return [
        guide.id,
        {
          ...head,
          guide,
          groups: topic.groups.map((group) => pick(group, ['id', 'name', 'muscles'])),
          claims: Object.fromEntries(
            claims.map((id) => [id, pick(dataset.claims.get(id), ['id', 'status', 'certainty', 'mode'])]),
          ),
          sources: cite(all.flatMap(({ sources }) => sources)),
          authors: authors([topic.author, ...all.map(({ whoSays }) => whoSays)]),
          ...pick(topic, ['author', 'article']),
          redFlags: topic.redFlags.map(({ text }) => text),
          disclaimer: topic.disclaimer,
        },
      ];
    }),
  );
}

/**
 * Claims, of a topic, on a muscle, or one alone: `<lang>/evidence/<id>.json`.
 * @returns {Map<string, object>} id to document
 */
export function evidenceDocuments(dataset, head, { cite, authors, pick }) {
  const documents = new Map();
  const add = (id, title, claims, { disclaimer }) => {
    if (documents.has(id)) throw new Error(`evidence: "${id}" names two things`);
    documents.set(id, {
      ...head,
      id,
      ...title,
      claims,
      sources: cite(claims.flatMap(({ sources }) => sources.map(({ ref }) => ref))),
      authors: authors(claims.map(({ whoSays }) => whoSays)),
      disclaimer,
    });
  };
  const claimsOf = ({ claims }) => claims.map((id) => dataset.claims.get(id));
  for (const topic of dataset.topics.values())
    add(topic.id, pick(topic, ['title', 'wellnessTitle']), claimsOf(topic), topic);
  for (const muscle of dataset.muscles.values())
    add(muscle.id, { title: muscle.name }, claimsOf(muscle), dataset.topics.get(muscle.topics[0]));
  for (const claim of dataset.claims.values()) {
    const topic = [...dataset.topics.values()].find(({ claims }) => claims.includes(claim.id));
    if (topic) add(claim.id, { title: '' }, [claim], topic);
  }
  return documents;
}

const TOOLS = ['hand', 'ball', 'vibration'];

/**
 * What a reader can do for a muscle, for a group, or one technique alone: `<lang>/techniques/<id>.json`.
 * @returns {Map<string, object>} id to document
 */
export function techniqueDocuments(dataset, head, { facts, citation, localKey, withLocalKeys }) {
  const documents = new Map();
  const add = (id, name, techniques, topic) => {
    const keys = [...new Set([...facts(techniques)].flatMap(({ fact }) => fact.sources))];
    documents.set(id, {
      ...head,
      id,
      name,
      techniques: withLocalKeys(techniques, keys),
      muscles: Object.fromEntries(
        [...new Set(techniques.flatMap(({ muscles }) => muscles))].map((each) => [
          each,
          dataset.muscles.get(each).name,
        ]),
      ),
      sources: Object.fromEntries(keys.map((key, i) => [localKey(i), citation(dataset.sources.get(key))])),
      redFlags: topic.redFlags.map(({ text }) => text),
      disclaimer: topic.disclaimer,
    });
  };
  for (const topic of dataset.topics.values()) {
    for (const group of topic.groups) {
      const techniques = [...dataset.techniques.values()]
        .filter((technique) => technique.group === group.id)
        .sort((a, b) => TOOLS.indexOf(a.tool) - TOOLS.indexOf(b.tool))
        .map(({ $schema: _, ...technique }) => technique);
      if (techniques.length === 0) continue;
      add(group.id, group.name, techniques, topic);
      for (const technique of techniques) add(technique.id, group.name, [technique], topic);
      // A muscle that is a group by itself has the group's document.
      for (const id of group.muscles) if (id !== group.id) add(id, dataset.muscles.get(id).name, techniques, topic);
    }
  }
  return documents;
}
