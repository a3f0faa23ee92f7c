import {
  articlesDocument,
  authorDocument,
  depthDocument,
  evidenceDocument,
  feedDocument,
  finderDocument,
  guideDocument,
  massagerDocument,
  muscleDocument,
  patternsDocument,
  PATHS,
  techniquesDocument,
  topicDocument,
} from './documents.js';

/** An element with what it loads. */
export interface Sample {
  name: string;
  tag: string;
  attributes: string;
  /** Path of its document below the base; a feed's is absolute. */
  path: string;
  id: string;
  /** A fresh copy of its document. */
  document: () => Promise<object>;
  /** A part that is there when its data are. */
  part: string;
  /** How many files its picture is made of. */
  pictures: number;
}

/** A few of the finder's many muscles and regions: the tests show it some thousand times. */
async function smallFinder(): Promise<object> {
  const { muscles, regions, sources, ...rest } = await finderDocument();
  const pick = (all: object, keys: readonly string[]) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
  const few = pick(muscles, ['gluteus-maximus', 'gluteus-medius', 'psoas-minor']);
  return {
    ...rest,
    regions: pick(regions, ['lumbar-paraspinal', 'sacrum', 'occiput']),
    muscles: few,
    sources: pick(sources, JSON.stringify(few).match(/(?<=")s\d+(?=")/g) ?? []),
  };
}

/** Every element that shows data, and every way it can be told what. */
export const SAMPLES: Sample[] = [
  ...['full', 'compact', 'row'].map((variant) => ({
    name: `muscle-card ${variant}`,
    tag: 'muscle-card',
    attributes: `muscle="quadratus-lumborum" variant="${variant}"`,
    path: PATHS.muscle('quadratus-lumborum'),
    id: 'quadratus-lumborum',
    document: () => muscleDocument(),
    part: 'card',
    pictures: variant === 'row' ? 0 : 1,
  })),
  {
    // One that no cut shows: it loads nothing but its document.
    name: 'muscle-depth',
    tag: 'muscle-depth',
    attributes: 'muscle="piriformis"',
    path: PATHS.depth('piriformis'),
    id: 'piriformis',
    document: () => depthDocument('piriformis'),
    part: 'depth',
    pictures: 0,
  },
  {
    name: 'muscle-list',
    tag: 'muscle-list',
    attributes: '',
    path: PATHS.topic,
    id: 'back-pain',
    document: topicDocument,
    part: 'list',
    pictures: 1,
  },
  {
    name: 'trigger-point-map of one muscle',
    tag: 'trigger-point-map',
    attributes: 'muscle="quadratus-lumborum"',
    path: PATHS.patterns('quadratus-lumborum'),
    id: 'quadratus-lumborum',
    document: () => patternsDocument('quadratus-lumborum'),
    part: 'map',
    pictures: 3,
  },
  {
    // Two places, so that the answer shows; the picture comes later, in files of its own.
    name: 'pain-finder',
    tag: 'pain-finder',
    attributes: 'region="sacrum lumbar-paraspinal" side="left"',
    path: PATHS.finder,
    id: 'back-pain',
    document: smallFinder,
    part: 'finder',
    pictures: 2,
  },
  {
    name: 'evidence-panel',
    tag: 'evidence-panel',
    attributes: 'claim="vibration-reaches-easily"',
    path: PATHS.evidence('vibration-reaches-easily'),
    id: 'vibration-reaches-easily',
    document: () => evidenceDocument('vibration-reaches-easily'),
    part: 'panel',
    pictures: 0,
  },
  {
    // One technique of the three that a muscle has: the tests show it some thousand times.
    name: 'technique-guide',
    tag: 'technique-guide',
    attributes: 'technique="gluteus-medius-minimus-hand"',
    path: PATHS.techniques('gluteus-medius-minimus-hand'),
    id: 'gluteus-medius-minimus-hand',
    document: () => techniquesDocument('gluteus-medius-minimus-hand'),
    part: 'guide',
    pictures: 1,
  },
  {
    name: 'massager-guide',
    tag: 'massager-guide',
    attributes: 'kind="vibration-pad"',
    path: PATHS.massager('vibration-pad'),
    id: 'vibration-pad',
    document: () => massagerDocument(),
    part: 'guide',
    pictures: 1,
  },
  {
    name: 'related-articles',
    tag: 'related-articles',
    attributes: '',
    path: PATHS.articles,
    id: '',
    document: articlesDocument,
    part: 'list',
    pictures: 0,
  },
  {
    name: 'related-articles of a feed',
    tag: 'related-articles',
    attributes: 'feed="/feed.json"',
    path: '/feed.json',
    id: `${location.origin}/feed.json`,
    document: () => Promise.resolve(feedDocument()),
    part: 'list',
    pictures: 0,
  },
  {
    name: 'author-bio',
    tag: 'author-bio',
    attributes: '',
    path: PATHS.author,
    id: 'dr-graeme',
    document: authorDocument,
    part: 'bio',
    pictures: 0,
  },
  {
    // Without the elements in it, which load their own.
    name: 'muscle-guide',
    tag: 'muscle-guide',
    attributes: 'without="muscles hands how evidence author articles"',
    path: PATHS.guide,
    id: 'back-pain',
    document: guideDocument,
    part: 'guide',
    pictures: 0,
  },
];

/** Base of a dataset that only a test's network knows. */
export const SRC = '/dataset/';

/** Markup of a sample in a scope with that dataset. */
export const inScope = ({ tag, attributes }: Sample, more = ''): string =>
  `<muscle-dataset src="${SRC}"><${tag} ${attributes} ${more}><p>In short.</p></${tag}></muscle-dataset>`;

/** Absolute URL of a sample's document in that dataset. */
export const urlOf = ({ path }: Sample): string => new URL(path, new URL(SRC, location.origin)).href;
