// What a kind of hand-held massager is used on, what it reaches and how sure that is: `<lang>/massager/<kind>.json`, for
// pages that sell one. All of it is fit for retail. It is put together from the records and holds nothing that is not in
// one: of a kind that no technique is written for it says that nothing is known.

/**
 * Each kind: its name; the tool of the techniques that are written for it, and the heads these are meant for. Where there
 * is none, `like` is the tool whose safety lines are taken, and `guide` finds what the article says of the kind.
 */
const KINDS = {
  'vibration-pad': {
    name: 'A vibrating massager with a pad',
    tool: 'vibration',
    heads: ['flat', 'pad'],
    made: 'The steps are written for a pad that lies flat and is no wider than your palm.',
  },
  ball: {
    name: 'A massage ball',
    tool: 'ball',
    heads: ['soft'],
    made: 'The steps are written for a soft ball, such as a tennis ball, between you and a wall.',
  },
  percussion: { name: 'A percussion massager (massage gun)', like: 'vibration', guide: /massage gun/ },
  roller: { name: 'A massage roller', like: 'ball' },
};

/**
 * Lines that say nothing away from the technique they stand in, by what they say there: that there is none (`nobody`,
 * `done it anyway`), where it is (`here`, `known place`), what its steps are for.
 */
const OUT_OF_PLACE = /We advise it to nobody|If you have done it anyway|\bhere\b, and|known place|these steps/;

/** Of two lines that say the same: the one that says less, and the one that it is left out for. */
const SAID_BETTER = new Map([
  [
    'Stop if you feel sick or faint.',
    'Stop if you feel dizzy, sick, faint or short of breath. Chest pain needs urgent help.',
  ],
  [
    'Not on the belly: one man on blood thinners bled in the belly wall; a massage gun had been used there. He was very ill with other things too.',
    'Not on the belly wall: one man on blood thinners bled there; a massage gun had been used on it. He was very ill with other things too.',
  ],
  [
    'Not over broken, infected or swollen skin, bruises, or a scar that has not healed.',
    'Not over broken, infected or swollen skin, bruises, a scar that has not healed, or a numb place.',
  ],
]);

/** Every key of a source, in the order of the document. */
function* sourcesOf(value) {
  if (!value || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value))
    if (key === 'sources') yield* item;
    else yield* sourcesOf(item);
}

const SAFETY = ['stopIf', 'notOver', 'whoShouldNot'];
const ANSWERS = ['yes', 'with-care', 'no', 'unknown'];

/** @returns {Map<string, object>} kind to document */
export function massagerDocuments(dataset, head, { text, facts, pick, localKey, withLocalKeys }) {
  const { techniques: originals } = dataset.english ?? dataset;
  const [topic] = dataset.topics.values();

  /** Whether it may show on a page that sells something, and is nobody's view. */
  const fit = (fact) => fact?.mode === 'wellness' && !fact.whoSays;
  /** What is said of a reach, with how sure that is. */
  const fact = (each) => (fit(each) ? pick(each, ['text', 'sources', 'sure', ...(each.note ? ['note'] : [])]) : null);
  /** An advice or a warning. A note says what in it is ours, at a length that a guide has room for: here a mark does. */
  const line = (each) =>
    fit(each)
      ? { ...pick(each, ['text', 'sources']), ...((each.note || each.sure === 'unverified') && { own: true }) }
      : null;

  const muscle = (id, meant) => {
    const { name, layer } = dataset.muscles.get(id);
    return { id, name, meant, under: layer.coveredBy };
  };

  function group({ id, name, muscles }, technique) {
    const { suits, how } = technique ?? {};
    return {
      id,
      name,
      answer: suits?.answer ?? 'unknown',
      reason: fact(suits?.reason),
      muscles: muscles.map((each) => muscle(each, !!technique?.muscles.includes(each))),
      how: how
        ? {
            technique: technique.id,
            pose: how.figure.pose,
            position: line(how.position),
            steps: how.steps
              .filter(({ advice }) => fit(advice))
              .map(({ advice, seconds }) => ({ ...line(advice), seconds })),
            dose: line(how.dose),
            pressure: line(how.pressure.words),
            minutes: how.minutes,
            frequency: line(how.frequency),
          }
        : null,
    };
  }

  /**
   * What techniques warn of, each line once: most often said first. Of those that are advised against it takes the places
   * to stay away from; what may follow a use that nobody should make stands with that advice, in a technique guide.
   */
  function warnings(techniques, key, common) {
    const lines = new Map();
    for (const technique of techniques.filter(({ how }) => how || key === 'notOver'))
      for (const [i, each] of technique[key].entries()) {
        const { text: english } = originals.get(technique.id)[key][i];
        if (!OUT_OF_PLACE.test(english)) lines.set(english, { each, of: (lines.get(english)?.of ?? 0) + 1 });
      }
    return [...lines]
      .filter(([english, { of }]) => of >= common && !lines.has(SAID_BETTER.get(english)))
      .map(([, line]) => line)
      .sort((a, b) => b.of - a.of)
      .map(({ each }) => line(each));
  }

  return new Map(
    Object.entries(KINDS).map(([id, { name, tool, like, heads = [], made, guide }]) => {
      const all = [...dataset.techniques.values()];
      const own = all.filter((technique) => technique.tool === tool);
      const heeded = all.filter((technique) => technique.tool === (tool ?? like));
      const groups = topic.groups.map((each) =>
        group(
          each,
          own.find((technique) => technique.group === each.id),
        ),
      );
      const said = {
        // What the article says of the kind: found by its English.
        said: guide
          ? [...dataset.guides.values()].flatMap((record) => {
              const english = [...facts((dataset.english ?? dataset).guides.get(record.id))];
              return [...facts(record)]
                .filter(({ fact: each }, i) => guide.test(english[i].fact.text) && fit(each))
                .map(({ fact: each }) => fact(each));
            })
          : [],
        groups: groups.sort((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer)),
        safety: Object.fromEntries(
          SAFETY.map((key) => [key, warnings(heeded, key, tool || key === 'notOver' ? 1 : 2)]),
        ),
      };
      const keys = [...new Set(sourcesOf(said))];
      const { checked } = [...heeded].sort((a, b) => a.checked.localeCompare(b.checked))[0];
      return [
        id,
        {
          ...head,
          id,
          name: text(name),
          heads,
          made: made ? text(made) : '',
          ...withLocalKeys(said, keys),
          redFlags: topic.redFlags.map((flag) => flag.text),
          disclaimer: topic.disclaimer,
          // Numbers and addresses: on such a page the title of a source can be a claim by itself.
          sources: Object.fromEntries(
            keys.map((key, i) => {
              const { url, year } = dataset.sources.get(key);
              return [localKey(i), { url, ...(year && { year }) }];
            }),
          ),
          checked,
          reviewed: heeded.every(({ reviewed }) => reviewed) ? heeded[0].reviewed : null,
        },
      ];
    }),
  );
}
