// Generated from src/dataset/schema/ by `npm run types`. Do not edit.

/**
 * A lower-case, hyphenated identifier; never shown to a reader.
 */
export type Id = string;
/**
 * How sure a fact is: `agreed` (two sources or more say it), `single` (one source read), `differ` (sources read disagree; `note` says how), `unverified` (in no source read), `gap` (the statement is that nothing was found).
 */
export type Sureness = 'agreed' | 'single' | 'differ' | 'unverified' | 'gap';
/**
 * The mildest claims mode in which a sentence may appear: `wellness` (fit for retail, so fit everywhere) or `full` (editorial only).
 */
export type ClaimsMode = 'wellness' | 'full';
/**
 * A movement of the body that a reader can name: a closed set, worded in tools/dataset/finder.mjs.
 */
export type Movement =
  | 'bend-sideways'
  | 'straighten-up'
  | 'bend-forward'
  | 'turn-trunk'
  | 'move-head'
  | 'hitch-hip'
  | 'breathe'
  | 'lift-thigh'
  | 'thigh-back'
  | 'thigh-out'
  | 'thigh-in'
  | 'turn-thigh-out'
  | 'turn-thigh-in'
  | 'one-leg';
export type LayerLevel = 'superficial' | 'middle' | 'deep' | 'deepest';
/**
 * `source`: the place was read in a source; `in-part`: partly; `customary`: the usual place on charts, in no source read.
 */
export type PositionBasis = 'source' | 'in-part' | 'customary';
export type IsoDate = string;
export type Certainty = 'high' | 'moderate' | 'low' | 'very low' | 'none';
/**
 * @minItems 1
 */
export type RegionViews = ('front' | 'back' | 'side' | 'palm-or-sole')[];
/**
 * Beside the spine, or out to the side of it; null: not known.
 */
export type PointPlace = 'beside' | 'out' | null;
export type Tool = 'hand' | 'ball' | 'vibration';
export type ClaimStatus = 'anatomy' | 'supported' | 'mixed' | 'hypothesis' | 'opinion' | 'disputed' | 'contradicted';
export type Stance = 'supports' | 'disputes' | 'context' | 'harm';
export type GuideSectionId =
  'muscles' | 'why' | 'hands' | 'how' | 'video' | 'evidence' | 'newsletter' | 'author' | 'articles';
export type SourceKind = 'study' | 'review' | 'guideline' | 'case-report' | 'book' | 'reference' | 'web' | 'regulation';

/**
 * Every shape of the dataset.
 */
export interface Dataset {
  muscleDocument: MuscleDocument;
  topicDocument: TopicDocument;
  patternsDocument: PatternsDocument;
  finderDocument: FinderDocument;
  depthDocument: DepthDocument;
  techniquesDocument: TechniquesDocument;
  massagerDocument: MassagerDocument;
  evidenceDocument: EvidenceDocument;
  guideDocument: GuideDocument;
  articlesDocument: ArticlesDocument;
  authorDocument: AuthorDocument;
  indexDocument: IndexDocument;
  source: Source;
  claim: Claim;
  region: Region;
}
/**
 * `<lang>/muscles/<id>.json`: a muscle with every name it refers to.
 */
export interface MuscleDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  muscle: Muscle;
  group: GroupPlace;
  /**
   * Labels of the regions named.
   */
  regions: {
    [k: string]: string;
  };
  sources: SourceMap;
  /**
   * The claim whose grade stands for the muscle: the first of its `claims`. Empty: none.
   */
  claims: ClaimDigest[];
  authors: AuthorMap;
  redFlags: string[];
  disclaimer: string;
}
/**
 * One muscle as authored in src/dataset/muscles/, and as delivered inside a muscle document.
 */
export interface Muscle {
  $schema?: string;
  id: Id;
  name: string;
  latin: string;
  synonyms: string[];
  group: Id;
  /**
   * @minItems 1
   */
  topics: Id[];
  ids: OntologyIds;
  /**
   * Where it is, in three to six words.
   */
  place: string;
  summary: Fact;
  /**
   * Named parts, by region of the spine or by length, where anatomists name them.
   */
  parts: MusclePart[];
  origin: AnatomyFact[];
  insertion: AnatomyFact[];
  /**
   * @minItems 1
   */
  actions: MuscleAction[];
  innervation: Innervation;
  layer: Layer;
  /**
   * Skin-to-muscle distance where a study measured it; null: no figure known.
   */
  depth: Depth | null;
  palpable: Palpable;
  triggerPoints: TriggerPoint[];
  /**
   * What is not known about the pattern, or what sources disagree on; required where there is no trigger point.
   */
  patternNote: Fact | null;
  /**
   * Other things that feel alike; prompts to see a clinician.
   */
  confusedWith: Fact[];
  /**
   * Why it matters, the author's view included and marked.
   */
  why: Fact[];
  selfCare: SelfCare[];
  /**
   * Who should not, and when to stop. Always shown.
   *
   * @minItems 1
   */
  safety: Fact[];
  claims: Id[];
  checked: IsoDate;
  /**
   * Who with clinical training reviewed it; null: nobody yet.
   */
  reviewed: Review | null;
}
/**
 * Identifiers in public anatomy vocabularies. null: none verified.
 */
export interface OntologyIds {
  uberon: string | null;
  /**
   * `exact`, or `broader` where the vocabulary only has a wider term.
   */
  uberonMatch?: 'exact' | 'broader';
  fma: string | null;
  ta2: string | null;
  ncit: string | null;
}
/**
 * One short statement in plain words, with where it comes from and how sure it is.
 */
export interface Fact {
  text: string;
  sources: Id[];
  sure: Sureness;
  mode: ClaimsMode;
  /**
   * What the sources disagree on, or what is not known.
   */
  note?: string;
  whoSays?: Id;
}
export interface MusclePart {
  id: Id;
  name: string;
  latin: string;
  ids: OntologyIds;
  origin: AnatomyFact[];
  insertion: AnatomyFact[];
}
/**
 * A fact of anatomy: like a fact, but fit for every claims mode, so without one.
 */
export interface AnatomyFact {
  text: string;
  sources: Id[];
  sure: Sureness;
  /**
   * What the sources disagree on, or what is not known.
   */
  note?: string;
}
/**
 * A fact of anatomy, as in common.schema.json, with the movements that it makes or helps to make.
 */
export interface MuscleAction {
  text: string;
  sources: Id[];
  sure: Sureness;
  /**
   * What the sources disagree on, or what is not known.
   */
  note?: string;
  /**
   * Only what the text itself says; nothing on what hurts. Absent: it steadies, or moves nothing a reader could name. Not in delivered muscles.
   *
   * @minItems 1
   */
  movements?: Movement[];
}
export interface Innervation {
  nerve: AnatomyFact;
  /**
   * Spinal nerve roots such as L1 to L3; null: not known, or not one set.
   */
  roots: AnatomyFact | null;
}
export interface Layer {
  level: LayerLevel;
  position: AnatomyFact;
  /**
   * What lies between the skin and the muscle, from the skin inward, where it is reached from; the muscle itself is not listed.
   */
  coveredBy: string[];
}
export interface Depth {
  min: number;
  max: number;
  unit: 'mm';
  method: string;
  /**
   * @minItems 1
   */
  sites: DepthSite[];
  /**
   * How many and who.
   */
  people: string;
  source: Id;
}
export interface DepthSite {
  at: string;
  mean: number;
  sd?: number;
}
/**
 * Whether fingers can reach it through the skin.
 */
export interface Palpable {
  answer: 'no' | 'partly' | 'yes';
  note: Fact;
}
export interface TriggerPoint {
  id: Id;
  part?: Id;
  /**
   * In plain words.
   */
  location: string;
  /**
   * The same in landmarks, precise enough for a clinician.
   */
  position: string;
  /**
   * Region ids where pain is felt most; same side.
   */
  essential: Id[];
  /**
   * Region ids where pain is felt sometimes; same side.
   */
  spillover: Id[];
  basis: PositionBasis;
  sources: Id[];
}
export interface SelfCare {
  advice: Fact;
  /**
   * Technique id; null: no step-by-step technique yet.
   */
  technique: Id | null;
}
export interface Review {
  by: string;
  date: IsoDate;
}
/**
 * Where the muscle's group stands in its first topic.
 */
export interface GroupPlace {
  id: Id;
  name: string;
  order: number;
  of: number;
  topic: Id;
}
/**
 * What the keys in the document's `sources` lists stand for. In a muscle document keys are numbered and hold for that document alone.
 */
export interface SourceMap {
  [k: string]: CitedSource;
}
export interface CitedSource {
  title: string;
  url: string | null;
  year?: number;
}
export interface ClaimDigest {
  id: Id;
  status: 'anatomy' | 'supported' | 'mixed' | 'hypothesis' | 'opinion' | 'disputed' | 'contradicted';
  /**
   * What can honestly be said.
   */
  plain: string;
  certainty?: Certainty;
  mode: ClaimsMode;
}
export interface AuthorMap {
  [k: string]: CitedAuthor;
}
export interface CitedAuthor {
  name: string;
  conflictOfInterest: string | null;
}
/**
 * `<lang>/topics/<id>.json`.
 */
export interface TopicDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  topic: Topic;
  muscles: {
    [k: string]: MuscleStub;
  };
  sources: SourceMap;
  authors: AuthorMap;
}
/**
 * A subject with its muscle groups in order.
 */
export interface Topic {
  $schema?: string;
  id: Id;
  title: string;
  /**
   * The title in wellness mode, if the other would be a health claim there.
   */
  wellnessTitle?: string;
  intro: Fact;
  /**
   * @minItems 1
   */
  groups: MuscleGroup[];
  /**
   * Signs that need care now. Always shown.
   *
   * @minItems 1
   */
  redFlags: Fact[];
  disclaimer: string;
  author: Id;
  article: SourceArticle;
  claims: Id[];
  articles: Id[];
  checked: IsoDate;
}
export interface MuscleGroup {
  id: Id;
  name: string;
  reason: Fact;
  /**
   * @minItems 1
   */
  muscles: Id[];
}
export interface SourceArticle {
  title: string;
  url: string;
  date: IsoDate;
}
export interface MuscleStub {
  name: string;
  latin: string;
  place: string;
}
/**
 * `<lang>/patterns/<id>.json`: what a map says in words, of a topic's muscles or of one muscle.
 */
export interface PatternsDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  id: Id;
  /**
   * Of the topic; a muscle's name.
   */
  title: string;
  wellnessTitle?: string;
  /**
   * In the topic's order.
   */
  muscles: {
    [k: string]: MusclePattern;
  };
  /**
   * The regions named.
   */
  regions: {
    [k: string]: NamedRegion;
  };
  sources: SourceMap;
  /**
   * How sure anyone is of such patterns.
   */
  claims: ClaimDigest[];
  redFlags: string[];
  disclaimer: string;
}
export interface MusclePattern {
  name: string;
  place: string;
  /**
   * The figures that show it, best first: `torso-back`, `body-side`, …
   *
   * @minItems 1
   */
  views: string[];
  points: PatternPoint[];
  note: Fact | null;
  /**
   * It is drawn; its record is still to be written.
   */
  toCome?: true;
}
export interface PatternPoint {
  id: string;
  location: string;
  essential: Id[];
  spillover: Id[];
  basis: 'source' | 'in-part' | 'customary';
  sources: Id[];
}
export interface NamedRegion {
  label: string;
  /**
   * There is one on each side.
   */
  paired: boolean;
}
/**
 * `<lang>/finder/<topic>.json`: all that ranks a topic's muscles by where it hurts, and says why, with no further request.
 */
export interface FinderDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  id: Id;
  title: string;
  wellnessTitle: string;
  /**
   * Come first, and lead to care.
   *
   * @minItems 1
   */
  redFlags: string[];
  disclaimer: string;
  /**
   * Every region that a muscle here refers to, and the rest of the back, pelvis, hip and thigh, of which nothing is known; from head to toe.
   */
  regions: {
    [k: string]: FinderRegion;
  };
  /**
   * Names of the parts of the body that the regions lie in, from head to toe.
   */
  groups: {
    [k: string]: string;
  };
  /**
   * Movement id to what it is called. A muscle takes part in them; none is known to hurt.
   */
  movements: {
    [k: string]: string;
  };
  /**
   * In the topic's order.
   */
  muscles: {
    [k: string]: FinderMuscle;
  };
  sources: SourceMap;
  /**
   * How sure anyone is of such patterns.
   */
  claims: ClaimDigest[];
}
export interface FinderRegion {
  label: string;
  /**
   * Key into `groups`.
   */
  group: string;
  /**
   * There is one on each side; else it is in the midline.
   */
  paired: boolean;
  views: RegionViews;
  /**
   * What people call it, to search by.
   */
  words: string[];
}
export interface FinderMuscle {
  name: string;
  place: string;
  level: LayerLevel;
  /**
   * Empty: no pattern is known.
   */
  points: FinderPoint[];
  /**
   * What is not known of the pattern, or what sources disagree on.
   */
  note: Fact | null;
  /**
   * Movements it takes part in, by its actions, and how sure that is. One that is not listed is not known.
   */
  movements: {
    [k: string]: Sureness;
  };
  /**
   * What feels alike and is no muscle.
   */
  confusedWith: Fact[];
}
export interface FinderPoint {
  id: Id;
  location: string;
  place: PointPlace;
  essential: Id[];
  spillover: Id[];
  basis: PositionBasis;
  /**
   * Those that name where it refers; not those that only place the point.
   */
  sources: Id[];
}
/**
 * `<lang>/depth/<id>.json`: what lies over a muscle and what reaches it.
 */
export interface DepthDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  id: Id;
  /**
   * Of the muscle.
   */
  name: string;
  /**
   * From the skin inward; the last is the muscle.
   *
   * @minItems 1
   */
  layers: string[];
  /**
   * Cuts through the trunk that are drawn.
   */
  sections: DepthSection[];
  position: AnatomyFact;
  /**
   * Skin-to-muscle distance where a study measured it; null: no figure known.
   */
  depth: MeasuredDepth | null;
  /**
   * What reaches it: of claims, those that the muscle names.
   */
  reach: Reach[];
  safety: Fact[];
  sources: SourceMap;
  authors: AuthorMap;
  redFlags: string[];
  disclaimer: string;
  checked: IsoDate;
  /**
   * Who with clinical training reviewed it; null: nobody yet.
   */
  reviewed: Review | null;
}
export interface DepthSection {
  /**
   * Vertebra, such as L3.
   */
  level: string;
  figure: Id;
  /**
   * What is seen, and from where; or that the muscle is not.
   */
  text: string;
  /**
   * The layers, as they are drawn; empty: the muscle is not.
   */
  layers: string[];
  /**
   * What else is drawn.
   */
  others: string[];
  /**
   * Part of the figure to its number in the lists: the layers from 1, then the others.
   */
  numbers: {
    [k: string]: number;
  };
}
export interface MeasuredDepth {
  /**
   * Range of the means.
   */
  mm: string;
  people: string;
  method: string;
  /**
   * Where, and how much there.
   */
  sites: string[];
  source: Id;
}
export interface Reach {
  by: 'fingers' | 'massager' | 'needle';
  /**
   * Empty: no source read says.
   */
  said: ReachStatement[];
}
export interface ReachStatement {
  answer?: 'no' | 'partly' | 'yes';
  /**
   * What somebody says, in our words.
   */
  view?: string;
  whoSays?: Id;
  status?: 'anatomy' | 'supported' | 'mixed' | 'hypothesis' | 'opinion' | 'disputed' | 'contradicted';
  /**
   * What can honestly be said.
   */
  text: string;
  sure?: Sureness;
  note?: string;
  mode: ClaimsMode;
  sources: Id[];
}
/**
 * `<lang>/techniques/<id>.json`: what a reader can do for a muscle or for a group, with each tool; or one technique by its own id.
 */
export interface TechniquesDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  id: Id;
  /**
   * Of the muscle or the group.
   */
  name: string;
  /**
   * By hand first, then with a ball, then with a vibration massager.
   *
   * @minItems 1
   */
  techniques: Technique[];
  /**
   * Names of the muscles that the techniques name.
   */
  muscles: {
    [k: string]: string;
  };
  sources: SourceMap;
  redFlags: string[];
  disclaimer: string;
}
/**
 * What a reader can do for one group of muscles with one tool, or that it is not advised, and why.
 */
export interface Technique {
  $schema?: string;
  id: Id;
  /**
   * What is done, in two to six plain words.
   */
  name: string;
  group: Id;
  tool: Tool;
  /**
   * The group's muscles that it is meant for; the others lie too deep for it. Empty: none.
   */
  muscles: Id[];
  suits: Suitability;
  /**
   * How to go about it; null where the answer is no.
   */
  how: TechniqueSteps | null;
  /**
   * When to stop at once.
   *
   * @minItems 1
   */
  stopIf: Fact[];
  /**
   * Contraindications of the place: what it is never done over or on.
   *
   * @minItems 1
   */
  notOver: Fact[];
  /**
   * Contraindications of the person: who should not, or asks a clinician first.
   *
   * @minItems 1
   */
  whoShouldNot: Fact[];
  checked: IsoDate;
  /**
   * Who with clinical training reviewed it; null: nobody yet.
   */
  reviewed: Review | null;
}
/**
 * Whether the tool makes sense here, and why.
 */
export interface Suitability {
  answer: 'yes' | 'with-care' | 'no';
  reason: Fact;
}
export interface TechniqueSteps {
  figure: TechniqueFigure;
  position: Fact;
  /**
   * @minItems 2
   * @maxItems 7
   */
  steps: TechniqueStep[];
  dose: Fact;
  pressure: PressureLimit;
  /**
   * How long it takes in all, in minutes.
   */
  minutes: number;
  frequency: Fact;
}
/**
 * The outline that shows it: how the body is held, and where the tool touches it.
 */
export interface TechniqueFigure {
  pose: 'lie-face-down' | 'lie-on-back' | 'lie-on-side' | 'sit' | 'stand' | 'stand-at-wall' | 'half-kneel';
  /**
   * Where the tool touches; null: nowhere.
   */
  at: 'back' | 'lower-back' | 'waist' | 'buttock' | 'side-of-hip' | 'front-of-hip' | null;
}
export interface TechniqueStep {
  advice: Fact;
  /**
   * How long the step is held, in seconds; null: in the reader's own time.
   */
  seconds: number | null;
}
/**
 * How hard at most: in words, and as pressure felt on a scale from 0 (none) to 10 (as hard as can be borne).
 */
export interface PressureLimit {
  max: number;
  words: Fact;
}
/**
 * `<lang>/massager/<kind>.json`: what a kind of massager is used on, what it reaches and how sure that is. All of it is fit for a page that sells one.
 */
export interface MassagerDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  id: Id;
  /**
   * Of the kind.
   */
  name: string;
  /**
   * Heads that the steps are written for, by their names in the element's `head`.
   */
  heads: Id[];
  /**
   * The same in words; empty: there are no steps.
   */
  made: string;
  /**
   * What else is said of the kind.
   */
  said: RetailFact[];
  /**
   * Every group of muscles: those it suits, with care, not advised, not known; each in the topic's order.
   *
   * @minItems 1
   */
  groups: MassagerGroup[];
  safety: MassagerSafety;
  redFlags: string[];
  disclaimer: string;
  /**
   * Without titles, which can be claims by themselves.
   */
  sources: {
    [k: string]: NumberedSource;
  };
  checked: IsoDate;
  /**
   * Who with clinical training reviewed it; null: nobody yet.
   */
  reviewed: Review | null;
}
/**
 * A fact that may show on a page that sells something, and is nobody's view.
 */
export interface RetailFact {
  text: string;
  sources: Id[];
  sure: Sureness;
  note?: string;
}
export interface MassagerGroup {
  id: Id;
  name: string;
  /**
   * `unknown`: no technique is written for it.
   */
  answer: 'yes' | 'with-care' | 'no' | 'unknown';
  reason: RetailFact | null;
  muscles: MassagerMuscle[];
  how: MassagerSteps | null;
}
export interface MassagerMuscle {
  id: Id;
  name: string;
  /**
   * Whether the technique is meant for it.
   */
  meant: boolean;
  /**
   * What covers it, from the skin inward.
   */
  under: string[];
}
export interface MassagerSteps {
  technique: Id;
  pose: string;
  position: RetailLine | null;
  /**
   * @minItems 1
   */
  steps: MassagerStep[];
  dose: RetailLine | null;
  /**
   * How hard at most.
   */
  pressure: RetailLine | null;
  minutes: number;
  frequency: RetailLine | null;
}
/**
 * An advice or a warning that may show on a page that sells something.
 */
export interface RetailLine {
  text: string;
  sources: Id[];
  /**
   * No source says it, or none says all of it: common teaching, or ours.
   */
  own?: true;
}
export interface MassagerStep {
  text: string;
  sources: Id[];
  /**
   * No source says it, or none says all of it: common teaching, or ours.
   */
  own?: true;
  seconds: number | null;
}
/**
 * All that the techniques warn of, each line once, and every place that is left out; of a kind without any: what more than one technique of a similar tool warns of, and those places.
 */
export interface MassagerSafety {
  /**
   * @minItems 1
   */
  stopIf: RetailLine[];
  /**
   * @minItems 1
   */
  notOver: RetailLine[];
  /**
   * @minItems 1
   */
  whoShouldNot: RetailLine[];
}
export interface NumberedSource {
  url: string | null;
  year?: number;
}
/**
 * `<lang>/evidence/<id>.json`: the claims of a topic or on a muscle, or one claim by its own id.
 */
export interface EvidenceDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  id: Id;
  /**
   * Of the topic; a muscle's name; empty: one claim.
   */
  title: string;
  wellnessTitle?: string;
  /**
   * In the topic's or the muscle's order.
   */
  claims: Claim[];
  sources: SourceMap;
  authors: AuthorMap;
  disclaimer: string;
}
/**
 * Something somebody says, and how sure anyone can be of it.
 */
export interface Claim {
  id: Id;
  /**
   * The claim, summarised in our words.
   */
  text: string;
  whoSays: Id;
  status: ClaimStatus;
  certainty: Certainty;
  /**
   * What can honestly be said.
   */
  plain: string;
  /**
   * What it says the reach of, if it is about who reaches the muscles that name it.
   */
  reach?: 'fingers' | 'massager' | 'needle';
  /**
   * What finding would change the grade.
   */
  wouldChange?: string;
  /**
   * @minItems 1
   */
  sources: ClaimSource[];
  mode: ClaimsMode;
  checked: IsoDate;
}
export interface ClaimSource {
  ref: Id;
  stance: Stance;
  directness: 'direct' | 'indirect';
  /**
   * What it found, in our words.
   */
  finding: string;
}
/**
 * `<lang>/guides/<topic>.json`: the words of a topic's article.
 */
export interface GuideDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  guide: Guide;
  /**
   * The topic's groups, in order, each with its muscles.
   */
  groups: GuideGroup[];
  /**
   * Those that the article names.
   */
  claims: {
    [k: string]: ClaimGrade;
  };
  sources: SourceMap;
  authors: AuthorMap;
  author: Id;
  article: SourceArticle;
  redFlags: string[];
  disclaimer: string;
}
/**
 * A topic's article: the words between the other elements, section by section, in the order of the source article.
 */
export interface Guide {
  $schema?: string;
  id: Id;
  title: string;
  /**
   * The title where only what is fit for retail may show.
   */
  wellnessTitle: string;
  /**
   * @minItems 1
   */
  lead: Fact[];
  /**
   * @minItems 1
   */
  sections: GuideSection[];
  checked: IsoDate;
  /**
   * Who with clinical training reviewed it; null: nobody yet.
   */
  reviewed: Review | null;
}
export interface GuideSection {
  id: GuideSectionId;
  heading: string;
  /**
   * null: the section has nothing that is fit for retail.
   */
  wellnessHeading: string | null;
  /**
   * In order; empty: the section is its element alone.
   */
  body: GuideBlock[];
}
/**
 * A paragraph, and under it the grade of the claim it is about; or a subheading.
 */
export interface GuideBlock {
  subheading?: string;
  fact?: Fact;
  claim?: Id;
  mode: ClaimsMode;
}
export interface GuideGroup {
  id: Id;
  name: string;
  muscles: Id[];
}
/**
 * How sure anyone is of a claim, whose words stand elsewhere.
 */
export interface ClaimGrade {
  id: Id;
  status: 'anatomy' | 'supported' | 'mixed' | 'hypothesis' | 'opinion' | 'disputed' | 'contradicted';
  certainty?: Certainty;
  mode: ClaimsMode;
}
/**
 * `<lang>/articles.json`.
 */
export interface ArticlesDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  articles: Article[];
  authors: AuthorMap;
}
/**
 * A related article by one of the authors.
 */
export interface Article {
  id: Id;
  title: string;
  /**
   * null: no address was seen.
   */
  url: string | null;
  /**
   * What it is about, in our words.
   */
  excerpt: string;
  date?: IsoDate;
  topics: Id[];
  muscles: Id[];
  author: Id;
  mode: ClaimsMode;
}
/**
 * `<lang>/authors/<id>.json`.
 */
export interface AuthorDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  lang: string;
  /**
   * What a reader has to know of a translation, in its language: that nobody has checked it. Absent: it was, or it is the original.
   */
  notice?: string;
  author: Author;
}
export interface Author {
  id: Id;
  name: string;
  /**
   * Profession and place, as stated by the author.
   */
  role: string;
  bio: string;
  /**
   * What the author gains if readers agree. Always shown beside a view of his.
   */
  conflictOfInterest: string | null;
  url: string | null;
}
/**
 * `index.json`: what there is, without the contents.
 */
export interface IndexDocument {
  /**
   * Major version of the shape. v1 only grows.
   */
  version: 1;
  /**
   * Languages that have contents, English first.
   *
   * @minItems 1
   */
  languages: string[];
  /**
   * Muscle id to name.
   */
  muscles: {
    [k: string]: string;
  };
  /**
   * Topic id to its groups, each with its muscles, in order.
   */
  topics: {
    [k: string]: {
      [k: string]: Id[];
    };
  };
  /**
   * Region id to the muscles that refer there: ranked as `rankMuscles` ranks them for that region alone.
   */
  regions: {
    [k: string]: Id[];
  };
}
/**
 * A reference.
 */
export interface Source {
  title: string;
  authors?: string;
  year?: number;
  journal?: string;
  /**
   * Where it was read, or its DOI; null: none seen.
   */
  url: string | null;
  kind: SourceKind;
  /**
   * How much of it was read when the fact was checked.
   */
  read: 'text' | 'abstract' | 'record' | 'none';
  /**
   * Bibliographic fields that were not checked against the source.
   */
  unchecked?: string[];
}
/**
 * A place on the body where pain may be felt.
 */
export interface Region {
  id: Id;
  label: string;
  views: RegionViews;
  /**
   * true: one on each side; false: in the midline.
   */
  paired: boolean;
  group: string;
}
