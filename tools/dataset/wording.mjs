// No sentence marked `wellness` (fit for retail text) makes a treatment claim or a disease claim, in any language. Plain
// words of a stop rule ("stop if it hurts") make none. Safety lines are exempt: they warn.
import { facts, isSafety } from './facts.mjs';

/** Language to the words that make a sentence such a claim. */
export const CLAIM_WORDS = {
  en: /(?<!\p{L})(cur(?:es?|ed|ing)|heal(?:s|ed|ing)?|treat(?:s|ed|ing|ments?)?|therap(?:y|ies|ists?|eutic)|proven|relie(?:ves?|ved|ving|f)|eases?|alleviat\p{L}+|remed(?:y|ies)|pain\p{L}*|aches?|aching|sciatica|arthrit\p{L}+|inflam\p{L}+|bursitis|herniat\p{L}+|trigger points?|diagnos\p{L}+|symptoms?|diseases?|disorders?|syndromes?|injur\p{L}+|spasms?|rehab\p{L}*|medical)(?!\p{L})/iu,
  de: /(?<!\p{L})(heil(?:t|en|te|ung|ende?)|geheilt|kurier\p{L}+|(?:be)?handel(?:t|n|te)s? gegen|behandel\p{L}*|behandl\p{L}*|therap\p{L}+|\p{L}+therap(?:ie|ien)|linder\p{L}*|erwiesen\p{L}*|bewiesen\p{L}*|\p{L}*schmerz\p{L}*|ischias|arthr\p{L}+|entzünd\p{L}*|triggerpunkt\p{L}*|diagnos\p{L}+|symptom\p{L}*|\p{L}*krank\p{L}*|beschwerden|verletz\p{L}*|kr[aä]mpf\p{L}*|verkrampf\p{L}*|\p{L}*syndrom\p{L}*|störung\p{L}*|reha\p{L}*|medizinisch wirksam)(?!\p{L})/iu,
  fr: /(?<!\p{L})(guéri\p{L}*|soign\p{L}*|soulag\p{L}*|trait(?:e|er|és?|ée?s?|ements?)|thérap\p{L}+|prouvé\p{L}*|remèdes?|apais\p{L}*|douleurs?|mal (?:de|au|aux|du)|douloureu\p{L}+|(?<!(?:nerf|échancrure|incisure|foramen|grande) )sciatique|arthr\p{L}+|inflam\p{L}*|points? gâchettes?|diagnos\p{L}+|symptômes?|maladies?|syndromes?|troubles?|blessures?|lésions?|spasmes?|crampes?|rééducation)(?!\p{L})/iu,
  es: /(?<!\p{L})(cura(?:n|r|ción)?|sana(?:n|r|ción)|trata(?:n|r|do|da|miento|mientos)?|terap\p{L}+|alivi\p{L}*|probado|demostrado|remedios?|dolor(?:es)?|dolor\p{L}+|duele\p{L}* siempre|(?<!(?:nervio|escotadura|agujero) )ciática|calambres?|artr(?:itis|osis)|inflam\p{L}*|puntos? gatillo|diagn[óo]s\p{L}+|síntomas?|enfermedad(?:es)?|síndromes?|trastornos?|lesi(?:ón|ones)|espasmos?|rehabilita\p{L}*)(?!\p{L})/iu,
};

/** Every text that shows in wellness mode: `{file, path, text}`. */
function* wellnessTexts({ muscles, topics, techniques, guides, claims, articles, authors }) {
  function* of(file, record, names, path = '') {
    for (const name of names) if (record[name]) yield { file, path: `${path}/${name}`, text: record[name] };
  }
  function* factsOf(file, record) {
    // Without a mode it is a fact of anatomy, which shows in every mode.
    for (const { fact, path } of facts(record))
      if (fact.mode !== 'full' && !isSafety(path)) yield* of(file, fact, ['text', 'note'], path);
  }
  for (const [id, muscle] of muscles) {
    const file = `muscles/${id}.json`;
    yield* factsOf(file, muscle);
    yield* of(file, muscle, ['name', 'place']);
  }
  for (const [id, topic] of topics) {
    const file = `topics/${id}.json`;
    yield* factsOf(file, topic);
    yield* of(file, topic, ['wellnessTitle']);
    for (const [i, group] of topic.groups.entries()) yield* of(file, group, ['name'], `/groups/${i}`);
  }
  for (const [id, technique] of techniques) {
    const file = `techniques/${id}.json`;
    yield* factsOf(file, technique);
    yield* of(file, technique, ['name']);
  }
  for (const [id, guide] of guides) {
    const file = `guides/${id}.json`;
    yield* factsOf(file, guide);
    yield* of(file, guide, ['wellnessTitle']);
    for (const [i, section] of guide.sections.entries()) {
      yield* of(file, section, ['wellnessHeading'], `/sections/${i}`);
      for (const [j, block] of section.body.entries())
        if (block.mode !== 'full') yield* of(file, block, ['subheading'], `/sections/${i}/body/${j}`);
    }
  }
  for (const claim of claims.values())
    if (claim.mode === 'wellness') {
      yield* of(`claims.json#${claim.id}`, claim, ['text', 'plain', 'wouldChange']);
      for (const [i, source] of claim.sources.entries())
        yield* of(`claims.json#${claim.id}`, source, ['finding'], `/sources/${i}`);
    }
  for (const author of authors.values()) yield* of(`authors.json#${author.id}`, author, ['name', 'role', 'bio']);
  for (const article of articles.values())
    if (article.mode === 'wellness') yield* of(`articles.json#${article.id}`, article, ['title', 'excerpt']);
}

/** One problem for each text that makes a claim in a mode that has none. */
export const wordingProblems = (dataset, lang) =>
  [...wellnessTexts(dataset)].flatMap(({ file, path, text }) => {
    const [word] = CLAIM_WORDS[lang]?.exec(text) ?? [];
    return word
      ? [
          {
            file,
            path,
            rule: 'wellness-wording',
            message: `"${word}" is a treatment or disease claim: mode must be full`,
          },
        ]
      : [];
  });
