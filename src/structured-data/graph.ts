import { safeUrl } from '../data/links.js';
import type {
  AnatomyFact,
  Author,
  Guide,
  Muscle,
  MuscleStub,
  Review,
  SourceArticle,
  SourceMap,
  Technique,
  Topic,
} from '../data/types.js';
import { seconds, videoSource } from '../elements/treatment-video/video-source.js';

/** What of an element is read, be it of this copy of the library or of another. */
export interface Shown {
  readonly localName: string;
  readonly wellness: boolean;
  readonly data: { readonly value?: unknown };
  getAttribute(name: string): string | null;
}

/** The page that the elements are in. */
export interface ShownPage {
  /** Its address without a fragment; empty: not known, so that ids and addresses are relative to it. */
  readonly url: string;
  /** What addresses in it are relative to; default: its own. */
  readonly base?: string;
  /** Whether there is anything on it that may only show what is fit for retail. */
  readonly wellness?: boolean;
}

/** Attribute of the one script element that holds the graph. */
export const GRAPH_ATTRIBUTE = 'data-muscle-widgets-graph';

type GraphNode = Record<string, unknown>;

/** The documents that elements show: each kind has some of these. */
interface Contents {
  lang?: string;
  muscle?: Muscle;
  topic?: Topic;
  guide?: Guide;
  article?: SourceArticle;
  author?: Author | string;
  authors?: Record<string, { name: string }>;
  muscles?: Record<string, MuscleStub>;
  sources?: SourceMap;
  techniques?: Technique[];
  reviewed?: Review | null;
}

/**
 * What the elements of a page show, in schema.org's words; empty: nothing that can be said. Never a `Product`; in wellness
 * mode no medical type, so neither a muscle nor the page. docs/structured-data.md says what is left out and why.
 */
export function graphOf(elements: Iterable<Shown>, page: ShownPage): GraphNode[] {
  const shown = [...elements];
  const wellness = page.wellness || shown.some((each) => each.wellness);
  const muscles = new Map<string, GraphNode>();
  const lists = new Map<string, GraphNode>();
  const videos = new Map<string, GraphNode>();
  const people = new Map<string, GraphNode>();
  const bases = new Map<string, GraphNode>();
  const citations = new Map<string, GraphNode>();
  const languages = new Set<string>();
  const reviews: (Review | null | undefined)[] = [];
  const about = new Set<string>();
  let name: string | undefined;

  const idOf = (kind: string, key = '') => `${page.url}#${kind}${key && `=${encodeURIComponent(key)}`}`;
  const ref = (kind: string, key?: string) => ({ '@id': idOf(kind, key) });
  const refs = (kind: string, keys: Iterable<string>) => [...keys].map((key) => ref(kind, key));
  /** An address as it is to be written; undefined where it must not become one. */
  const address = (text: string | null | undefined) => {
    const base = page.base ?? page.url;
    const url = safeUrl(text, base || 'https://page.invalid');
    return (url && (base ? url : text)) || undefined;
  };
  /** A muscle's node, made when it is first spoken of. */
  const muscleNode = (id: string) => {
    const node = muscles.get(id) ?? { '@type': 'Muscle', ...ref('muscle', id) };
    muscles.set(id, node);
    return node;
  };

  for (const element of shown) {
    try {
      read(element);
    } catch {
      // An element of another version, with another shape of data: it says nothing here, and sinks no other.
    }
  }

  function read(element: Shown): void {
    if (element.localName.endsWith('treatment-video')) return video(element);
    const document = (element.data.value ?? {}) as Contents;
    const { muscle, topic, guide, author, article = topic?.article } = document;
    if (topic) list(document, topic, element as Shown & { linkTemplate?: string | null });
    if (wellness) return;
    if (typeof author === 'object') person(author);
    // The other documents have no medical statement in them.
    if (!document.sources) return;
    if (document.lang) languages.add(document.lang);
    if (muscle) {
      about.add(muscle.id);
      // What a list says of it is less.
      Object.assign(muscleNode(muscle.id), without(described(muscle)));
    }
    name ??= guide?.title;
    if (article) bases.set(article.url, source(article, document, topic));
    for (const { title, url: written, year } of Object.values(document.sources)) {
      const url = safeUrl(written);
      citations.set(
        url ?? title,
        without({ '@type': 'CreativeWork', name: title, url, datePublished: year ? `${year}` : null }),
      );
    }
    reviews.push(
      ...(document.techniques?.map(({ reviewed }) => reviewed) ?? [
        muscle?.reviewed ?? guide?.reviewed ?? document.reviewed,
      ]),
    );
  }

  function list(
    { muscles: stubs = {} }: Contents,
    topic: Topic,
    { linkTemplate }: { linkTemplate?: string | null },
  ): void {
    const entries = (ids: string[], entry: (id: string) => object) =>
      ids.map((id, i) => ({ '@type': 'ListItem', position: i + 1, ...entry(id) }));
    const one = (id: string) => {
      const { name = id, latin, place } = stubs[id] ?? {};
      if (wellness) return { name };
      const node = muscleNode(id);
      const stub = {
        name,
        alternateName: latin && [latin],
        bodyLocation: place,
        url: linkTemplate && address(linkTemplate.replaceAll('{id}', encodeURIComponent(id))),
      };
      Object.assign(node, without({ ...stub, ...node }));
      return { item: ref('muscle', id) };
    };
    const groups = topic.groups.map(({ name, muscles: ids }) =>
      ids.length === 1
        ? { name, ...one(ids[0]!) }
        : { name, item: { '@type': 'ItemList', name, numberOfItems: ids.length, itemListElement: entries(ids, one) } },
    );
    lists.set(topic.id, {
      '@type': 'ItemList',
      ...ref('muscle-list', topic.id),
      name: (wellness && topic.wellnessTitle) || topic.title,
      numberOfItems: groups.length,
      itemListElement: groups.map((group, i) => ({ '@type': 'ListItem', position: i + 1, ...group })),
    });
  }

  function video(element: Shown & VideoElement): void {
    const { label, poster, src, provider, duration } = element;
    const uploadDate = element.getAttribute('upload-date') ?? '';
    const thumbnailUrl = address(poster);
    const source = videoSource(src, provider);
    const file = source?.provider === 'file' ? address(source.href) : undefined;
    const player = source?.player && new URL(source.player(0));
    // As a search engine is to embed it, it starts when it is told to.
    player?.searchParams.delete('autoplay');
    // Without all of these it is no video to Google, and we know of no other date or picture.
    if (!source || !(file || player) || !label || !thumbnailUrl || !DATE.test(uploadDate) || !Date.parse(uploadDate))
      return;
    const length = Math.round(seconds(duration));
    videos.set(
      source.href,
      without({
        '@type': 'VideoObject',
        ...ref('video', source.href),
        name: label,
        thumbnailUrl,
        uploadDate,
        duration: length > 0 ? `PT${length}S` : null,
        contentUrl: file,
        embedUrl: player?.href,
      }),
    );
  }

  /** Somebody whom the page presents as its author. */
  function person({ id, name, bio, conflictOfInterest, url }: Author): void {
    people.set(
      id,
      without({
        '@type': 'Person',
        ...ref('author', id),
        name,
        // The one does not go without the other.
        description: [bio, conflictOfInterest].filter(Boolean).join(' '),
        url: safeUrl(url),
      }),
    );
  }

  /** The article that something is written after; who wrote that one did not write ours. */
  function source(
    { title, url, date }: SourceArticle,
    { authors, author }: Contents,
    topic: Topic | undefined,
  ): GraphNode {
    const key = topic?.author ?? author;
    const by = typeof key === 'string' && authors?.[key]?.name;
    return without({
      '@type': 'Article',
      headline: title,
      url: safeUrl(url),
      datePublished: date,
      author: by && { '@type': 'Person', name: by },
    });
  }

  const graph = [...muscles.values(), ...lists.values(), ...videos.values(), ...people.values()];
  if (wellness || languages.size === 0) return graph;
  // A page counts as reviewed when everything on it is: the date is the oldest.
  const reviewed = reviews.every((each): each is Review => !!each?.by && !!each.date) ? reviews : [];
  return [
    without({
      '@type': 'MedicalWebPage',
      ...ref('muscle-widgets'),
      url: page.url,
      name,
      inLanguage: [...languages],
      author: refs('author', people.keys()),
      reviewedBy: [...new Set(reviewed.map(({ by }) => by))].map((by) => ({ '@type': 'Person', name: by })),
      lastReviewed: reviewed.map(({ date }) => date).sort()[0],
      about: refs('muscle', about),
      mentions: refs('muscle-list', lists.keys()),
      video: refs('video', videos.keys()),
      isBasedOn: [...bases.values()],
      citation: [...citations.values()],
    }),
    ...graph,
  ];
}

/** The graph as the text of a script element, which nothing in it can end; empty: there is nothing to say. */
export const jsonLd = (graph: GraphNode[]): string =>
  graph.length > 0
    ? JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')
    : '';

interface VideoElement {
  readonly label?: string | null;
  readonly poster?: string | null;
  readonly src?: string | null;
  readonly provider?: string | null;
  readonly duration?: string | null;
}

/** A day, or a moment with its time zone, as ISO 8601 writes them. */
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** What can be said without a word of doubt; of the rest there is no way to say how sure it is. */
const sure = (facts: readonly (AnatomyFact | null)[]): string[] =>
  facts.flatMap((fact) => (fact && /^(agreed|single)$/.test(fact.sure) ? fact.text : []));

const named = (type: string, names: string[]) => names.map((name) => ({ '@type': type, name }));

function described({
  name,
  latin,
  synonyms,
  place,
  summary,
  ids,
  parts,
  actions,
  insertion,
  innervation,
}: Muscle): GraphNode {
  const codes: [system: string, code: string | null][] = [
    // A wider term is another thing.
    ['UBERON', ids.uberonMatch === 'exact' ? ids.uberon : null],
    ['FMA', ids.fma],
    ['TA2', ids.ta2],
    ['NCIT', ids.ncit],
  ];
  return {
    name,
    alternateName: [...new Set([latin, ...synonyms])].filter((each) => each && each !== name),
    description: sure([summary])[0],
    bodyLocation: place,
    muscleAction: sure(actions),
    insertion: named('AnatomicalStructure', sure(insertion)),
    nerve: named('Nerve', sure([innervation.nerve])),
    subStructure: named(
      'Muscle',
      parts.map(({ name }) => name),
    ),
    code: codes.flatMap(([codingSystem, code]) =>
      code ? { '@type': 'MedicalCode', codingSystem, codeValue: code.replace(/^\w+:/, '') } : [],
    ),
  };
}

/** Without what is not known. */
const without = (node: GraphNode): GraphNode =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
