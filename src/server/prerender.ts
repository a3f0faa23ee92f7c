import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement, TemplateResult } from 'lit';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { defaultBaseUrl } from '../data/base-url.js';
import { DatasetError } from '../data/errors.js';
import { safeUrl } from '../data/links.js';
import { DatasetScope } from '../data/scope.js';
import { DatasetStore, isId, type DocumentRequest } from '../data/store.js';
import { AuthorBio } from '../elements/author-bio/author-bio.js';
import { EvidencePanel } from '../elements/evidence-panel/evidence-panel.js';
import { MassagerGuide } from '../elements/massager-guide/massager-guide.js';
import { MuscleCard } from '../elements/muscle-card/muscle-card.js';
import { MuscleDepth } from '../elements/muscle-depth/muscle-depth.js';
import { MuscleGuide } from '../elements/muscle-guide/muscle-guide.js';
import { MuscleList } from '../elements/muscle-list/muscle-list.js';
import { NewsletterSignup } from '../elements/newsletter-signup/newsletter-signup.js';
import type { HiddenField } from '../elements/newsletter-signup/newsletter-signup.template.js';
import { PainFinder } from '../elements/pain-finder/pain-finder.js';
import { RelatedArticles } from '../elements/related-articles/related-articles.js';
import { TechniqueGuide } from '../elements/technique-guide/technique-guide.js';
import { TreatmentVideo } from '../elements/treatment-video/treatment-video.js';
import { TriggerPointMap } from '../elements/trigger-point-map/trigger-point-map.js';
import { english, loadLocale, localeOf } from '../i18n/locale.js';
import { indexKind } from '../data/kinds/index-kind.js';
import { themes } from '../styles/themes.js';
import type { DatasetController } from '../internal/dataset-controller.js';
import { DATA_ATTRIBUTE } from '../internal/inlined-data.js';
import { withServerScope } from '../internal/server-scope.js';
import { GRAPH_ATTRIBUTE, graphOf, jsonLd, type Shown } from '../structured-data/graph.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

export interface PrerenderOptions {
  /** Folder with the dataset, as a file: URL. Default: the one in this package. */
  data?: string;
  /** Language of the page where it names none. */
  lang?: string;
  /** Prefix of the elements' names, as given to `defineMuscleWidgets`. */
  prefix?: string;
  /** Whether to write what the elements show as JSON-LD too, in one script element at the end of the page; default: no. */
  structuredData?: boolean;
}

export interface PrerenderResult {
  /** The page, unchanged but for what was added. */
  html: string;
  /** How many elements were rendered. */
  rendered: number;
  /** Elements left as they were, and why: their text stays, and the browser tries again. */
  problems: DatasetError[];
  /** `'sha256-…'` of each style element that was added, for the page's style-src. */
  styleHashes: string[];
}

interface Work {
  element: Element;
  lang: string;
  src: string | null;
  claims: string | null;
  selected: string | null;
  /** Whether the page wants no structured data of it. */
  silent?: boolean;
  /** Name of the element whose shadow root it is in. */
  host?: string;
}

const CLASSES = {
  'author-bio': AuthorBio,
  'evidence-panel': EvidencePanel,
  'massager-guide': MassagerGuide,
  'muscle-card': MuscleCard,
  'muscle-depth': MuscleDepth,
  'muscle-guide': MuscleGuide,
  'muscle-list': MuscleList,
  'newsletter-signup': NewsletterSignup,
  'pain-finder': PainFinder,
  'related-articles': RelatedArticles,
  'technique-guide': TechniqueGuide,
  'treatment-video': TreatmentVideo,
  'trigger-point-map': TriggerPointMap,
} as unknown as Record<string, new () => Prerenderable>;
type Prerenderable = LitElement &
  Shown & {
    loads: DatasetController<unknown>[];
    /** Targets of links that the element puts into its light DOM: slot to id. */
    anchors?: Map<string, string>;
    render(): TemplateResult;
  };

// The renderer only lets <slot> stand inside an element that it rendered itself; this one renders nothing but the inside.
const INSIDE_AN_ELEMENT = { customElementHostStack: [{} as ElementRenderer] };

// A card's cells find their places by what follows them, so one that is laid out while the page still arrives would move.
// It shows when its last node, which the browser's script takes away again, is there.
const WHOLE = '<hr hidden>';
const WHEN_WHOLE = '.base:not(:has(+ hr)){display:none}';

const attribute = ({ attrs }: Element, name: string) => attrs.find((each) => each.name === name)?.value ?? null;

/** What one page's rendering gathers. */
interface Run {
  readonly html: string;
  readonly prefix: string;
  readonly base: string;
  readonly store: DatasetStore;
  readonly problems: DatasetError[];
  readonly styles: Set<string>;
  /** Path of each document that was needed, to its text. */
  readonly used: Map<string, string>;
  /** Ids that were written into the page. */
  readonly ids: Set<string>;
  /** What structured data are written of. */
  readonly shown: Shown[];
  /** Whether anything in the page may only show what is fit for retail. */
  wellness: boolean;
  rendered: number;
}

/** A piece of text to be put into a page. */
interface Insert {
  readonly at: number;
  readonly text: string;
}

/**
 * Writes the elements of a page into it, as declarative shadow DOM with the data they need, so that they are there
 * before any script and the script takes them over. The rest of the page is left byte for byte as it was.
 *
 * An element inside a `<muscle-dataset src>` is left to the browser: its dataset is not known here.
 * @param html a page, or a part of one
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<PrerenderResult> {
  const isPage = /<(!doctype|html|body)\b/i.test(html);
  const tree = isPage
    ? parse(html, { sourceCodeLocationInfo: true })
    : parseFragment(html, { sourceCodeLocationInfo: true });
  const base = options.data ?? defaultBaseUrl();
  const run: Run = {
    html,
    prefix: options.prefix ? `${options.prefix}-` : '',
    base,
    store: new DatasetStore(base),
    problems: [],
    styles: new Set(),
    used: new Map(),
    ids: new Set(),
    shown: [],
    wellness: false,
    rendered: 0,
  };
  const inserts = await insertsFor(
    tree.childNodes,
    { lang: options.lang ?? '', src: null, claims: null, selected: null },
    run,
  );
  const scripts = [...run.used].map(
    ([path, json]) =>
      `<script type="application/json" ${DATA_ATTRIBUTE}="${path}">${json.replaceAll('<', '\\u003c')}</script>`,
  );
  // A page has one such script.
  if (options.structuredData && !new RegExp(`<script[^>]*\\s${GRAPH_ATTRIBUTE}[\\s=>]`, 'i').test(html)) {
    const graph = jsonLd(graphOf(run.shown, { url: canonical(tree.childNodes), wellness: run.wellness }));
    if (graph) scripts.push(`<script type="application/ld+json" ${GRAPH_ATTRIBUTE}>${graph}</script>`);
  }
  if (scripts.length > 0) inserts.push({ at: endOfBody(tree, html), text: scripts.join('\n') });
  return {
    html: withInserts(html, inserts),
    rendered: run.rendered,
    problems: run.problems,
    styleHashes: [...run.styles].map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`),
  };
}

const withInserts = (html: string, inserts: Insert[]) =>
  inserts.sort((a, b) => b.at - a.at).reduce((page, { at, text }) => page.slice(0, at) + text + page.slice(at), html);

/** What is to be written into the elements among some nodes and below them. */
async function insertsFor(nodes: Node[], around: Omit<Work, 'element'>, run: Run): Promise<Insert[]> {
  const work: Work[] = [];
  collect(nodes, around, run, work);
  const inserts: Insert[] = [];
  for (const each of work) {
    const start = each.element.sourceCodeLocation?.startTag;
    if (!start || each.src !== null || hasShadow(each.element)) continue;
    try {
      const text = await shadowOf(each, run);
      if (!text) continue;
      inserts.push({ at: start.endOffset, text });
      run.rendered++;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      run.problems.push(error);
    }
  }
  return inserts;
}

/** An element's shadow root as a template; undefined where there is nothing to render yet. */
async function shadowOf(
  { element, lang, claims, selected, silent, host }: Work,
  run: Run,
): Promise<string | undefined> {
  const { store, base, used, prefix, problems } = run;
  const own = attribute(element, 'lang') ?? lang;
  if (!localeOf(own)) await loadLocale(own);
  const locale = localeOf(own) ?? english;
  const scope = new DatasetScope(store, claims === 'wellness' ? 'wellness' : 'full');
  scope.update({ selection: { muscle: selected } });
  const instance = withServerScope({ scope, lang, host }, () =>
    make(CLASSES[element.tagName.slice(prefix.length)]!, element),
  );
  const [first] = instance.loads;
  const { standsAlone } = instance.constructor as { standsAlone?: boolean };
  if (!standsAlone && !first?.request(scope)?.kind.path) return;
  if (locale.ready) await need(store, base, { kind: indexKind, id: '' }, used);
  for (const load of instance.loads) {
    const request = load.request(scope);
    try {
      if (request) await need(store, base, { ...request, lang: locale.contents(store)! }, used);
    } catch (error) {
      // Without what comes first there is nothing to show; a picture that is missing is only said to be.
      if (load === first || !(error instanceof DatasetError)) throw error;
      problems.push(error);
    }
    // What the next one asks for may depend on it.
    withServerScope({ scope, lang, host }, () => load.hostUpdate());
  }
  const shadow = withServerScope({ scope, lang, host }, () =>
    collectResultSync(render(instance.render(), INSIDE_AN_ELEMENT)),
  );
  if (!silent) run.shown.push(instance);
  const style = [
    ...(instance.constructor as typeof LitElement).elementStyles,
    ...(attribute(element, 'theme') ? [themes] : []),
  ]
    .map((sheet) => ('cssText' in sheet ? sheet.cssText : ''))
    .concat(WHEN_WHOLE)
    .join('');
  run.styles.add(style);
  // An element may be made of others.
  const inside = parseFragment(shadow, { sourceCodeLocationInfo: true }).childNodes;
  const inserts = await insertsFor(
    inside,
    { lang: own, src: null, claims, selected, silent, host: element.tagName },
    run,
  );
  return `<template shadowrootmode="open"><style>${style}</style>${withInserts(shadow, inserts)}${WHOLE}</template>${anchors(instance, run)}`;
}

/** An element's anchors, but for ids that the page has already. */
const anchors = ({ anchors = new Map() }: Prerenderable, { html, ids }: Run) =>
  [...anchors]
    .filter(([, id]) => isId(id) && !new RegExp(`\\sid=["']?${id}["'\\s>]`).test(html) && !ids.has(id))
    .map(([slot, id]) => {
      ids.add(id);
      return `<span slot="${slot}" id="${id}"></span>`;
    })
    .join('');

function collect(nodes: Node[], around: Omit<Work, 'element'>, run: Run, work: Work[]): void {
  const { prefix } = run;
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const here = { ...around, lang: attribute(node, 'lang') ?? around.lang };
    // The stricter mode holds, as in the browser; the rest is each scope's own.
    if (attribute(node, 'claims') === 'wellness') here.claims = 'wellness';
    run.wellness ||= here.claims === 'wellness';
    if (attribute(node, 'structured-data') === 'off') here.silent = true;
    if (node.tagName === `${prefix}muscle-dataset`) {
      here.src = attribute(node, 'src');
      here.selected = attribute(node, 'selected');
    }
    if (node.tagName.startsWith(prefix) && Object.hasOwn(CLASSES, node.tagName.slice(prefix.length)))
      work.push({ element: node, ...here });
    if (node.tagName !== 'template') collect(node.childNodes, here, run, work);
  }
}

const hasShadow = ({ childNodes }: Element) =>
  childNodes.some(
    (node) => 'tagName' in node && node.tagName === 'template' && attribute(node, 'shadowrootmode') !== null,
  );

function make<T extends LitElement>(elementClass: new () => T, element: Element): T {
  // Reading this makes lit ready the class, as registering it does in a browser.
  const observed = (elementClass as unknown as typeof LitElement).observedAttributes;
  const instance = new elementClass();
  // By its name an element knows the prefix of those that it renders.
  Object.defineProperty(instance, 'localName', { value: element.tagName });
  for (const { name, value } of element.attrs) {
    instance.setAttribute(name, value);
    if (observed.includes(name)) instance.attributeChangedCallback(name, null, value);
  }
  // An element knows by its children what the page gives; it needs no more of them.
  const children = element.childNodes.flatMap((node) =>
    'tagName' in node ? { slot: attribute(node, 'slot') ?? '' } : [],
  );
  Object.defineProperty(instance, 'children', { value: children });
  if (instance instanceof NewsletterSignup) instance.fields = hiddenFields(element);
  return instance;
}

/** What a page's form is to post besides; in a browser the element finds it among its children. */
const hiddenFields = (element: Element): HiddenField[] =>
  element.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    // A disabled group disables what is in it.
    if (node.tagName === 'fieldset' && attribute(node, 'disabled') !== null) return [];
    const [name, type, disabled] = ['name', 'type', 'disabled'].map((each) => attribute(node, each));
    if (node.tagName !== 'input' || type?.toLowerCase() !== 'hidden') return hiddenFields(node);
    return name && disabled === null ? [{ name, value: attribute(node, 'value') ?? '' }] : [];
  });

async function need(
  store: DatasetStore,
  base: string,
  request: DocumentRequest,
  used: Map<string, string>,
): Promise<void> {
  if (request.kind.idOf && !isId(request.id)) throw new DatasetError('not-found', '', request.id);
  const url = store.url(request);
  const path = url.slice(base.replace(/\/*$/, '/').length);
  if (used.has(path)) return;
  let text: string;
  try {
    text = await readFile(new URL(url), 'utf8');
  } catch (cause) {
    throw new DatasetError('not-found', url, '', undefined, cause);
  }
  const json = JSON.parse(text) as unknown;
  store.add(request, json);
  used.set(path, JSON.stringify(json));
}

/** The address that a page gives for itself, where it is a whole one; else empty. */
function canonical(nodes: Node[]): string {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const href =
      node.tagName === 'link' && /(^|\s)canonical(\s|$)/i.test(attribute(node, 'rel') ?? '') && attribute(node, 'href');
    const found = (href && safeUrl(href)?.replace(/#.*/s, '')) || canonical(node.childNodes);
    if (found) return found;
  }
  return '';
}

function endOfBody(
  tree: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment,
  html: string,
): number {
  const page = tree.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'html');
  const body = page?.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'body');
  return body?.sourceCodeLocation?.endTag?.startOffset ?? html.length;
}
