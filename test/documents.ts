import type { CardFigure, PoseFigure, ThumbsDocument } from '../src/data/figures.js';
import type {
  ArticlesDocument,
  AuthorDocument,
  DepthDocument,
  EvidenceDocument,
  FinderDocument,
  GuideDocument,
  IndexDocument,
  MassagerDocument,
  MuscleDocument,
  PatternsDocument,
  TechniquesDocument,
  TopicDocument,
} from '../src/index.js';

const BASE = new URL('../src/data/v1/', import.meta.url);
// The real network, whatever a test does to it later.
const get = window.fetch.bind(window);
const read = async (path: string) => (await get(new URL(path, BASE))).json() as Promise<unknown>;

/** Paths of the documents, as a kind gives them. */
export const PATHS = {
  muscle: (id: string) => `en/muscles/${id}.json`,
  depth: (id: string) => `en/depth/${id}.json`,
  finder: 'en/finder/back-pain.json',
  evidence: (id: string) => `en/evidence/${id}.json`,
  patterns: (id: string) => `en/patterns/${id}.json`,
  techniques: (id: string) => `en/techniques/${id}.json`,
  massager: (kind: string) => `en/massager/${kind}.json`,
  topic: 'en/topics/back-pain.json',
  articles: 'en/articles.json',
  author: 'en/authors/dr-graeme.json',
  guide: 'en/guides/back-pain.json',
} as const;

/** A copy of a real document, for the test to change. */
export const muscleDocument = async (id = 'quadratus-lumborum') => (await read(PATHS.muscle(id))) as MuscleDocument;
export const depthDocument = async (id = 'multifidus') => (await read(PATHS.depth(id))) as DepthDocument;
export const patternsDocument = async (id = 'back-pain') => (await read(PATHS.patterns(id))) as PatternsDocument;
export const evidenceDocument = async (id = 'back-pain') => (await read(PATHS.evidence(id))) as EvidenceDocument;
export const finderDocument = async () => (await read(PATHS.finder)) as FinderDocument;
export const techniquesDocument = async (id = 'gluteus-medius') =>
  (await read(PATHS.techniques(id))) as TechniquesDocument;
export const massagerDocument = async (kind = 'vibration-pad', lang = 'en') =>
  (await read(PATHS.massager(kind).replace('en', lang))) as MassagerDocument;
export const topicDocument = async () => (await read(PATHS.topic)) as TopicDocument;
export const articlesDocument = async () => (await read(PATHS.articles)) as ArticlesDocument;
export const authorDocument = async () => (await read(PATHS.author)) as AuthorDocument;
export const guideDocument = async () => (await read(PATHS.guide)) as GuideDocument;
export const indexDocument = async () => (await read('index.json')) as IndexDocument;

/** A host's JSON Feed with all fields that an article list reads. */
export const feedDocument = () => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A host',
  items: [
    {
      id: '1',
      url: 'https://host.example/one',
      title: 'One',
      summary: 'About one.',
      date_published: '2026-03-04T05:06:07Z',
      tags: ['Back pain'],
    },
    {
      id: '2',
      url: 'https://host.example/two',
      title: 'Two',
      content_text: 'Words about two.',
      tags: ['Quadratus lumborum'],
    },
  ],
});

/** Where a value lies in a document. */
export type Path = readonly (string | number)[];

/** Every value in a document that is not an object or a list, with its path. */
export function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, Array.isArray(value) ? +key : key]));
}

/** Every object and list in a document but itself, with its path. */
export function branches(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, each]) =>
    branches(each, [...path, Array.isArray(value) ? +key : key]),
  );
  return path.length ? [path, ...below] : below;
}

/** A copy of the document with another value at the path. */
export function withValue<T>(document: T, path: Path, value: unknown): T {
  const copy = structuredClone(document);
  let at = copy as any;
  for (const key of path.slice(0, -1)) at = at[key];
  at[path.at(-1)!] = value;
  return copy;
}

/** A copy of a real picture, for the test to change. */
export const cardFigure = async (id = 'quadratus-lumborum') =>
  (await read(`figures/cards/${id}.json`)) as CardFigure & { version: number };
export const thumbsDocument = async () =>
  (await read('figures/thumbs/back-pain.json')) as ThumbsDocument & { version: number };
export const poseFigure = async (id = 'gluteus-medius-minimus-hand') =>
  (await read(`figures/techniques/${id}.json`)) as PoseFigure & { version: number };
