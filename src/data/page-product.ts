/** What a page says of the product it sells; what it does not say is empty. */
export interface PageProduct {
  readonly name: string;
  /** Addresses as they stand in the page: the first is the one to show. */
  readonly images: readonly string[];
}

const PRODUCT = /^(https?:\/\/schema\.org\/|schema:)?(Product|ProductGroup|ProductModel|IndividualProduct)$/;
/** Nodes that are looked at in all: a page that has more is no longer read. */
const MOST_NODES = 500;
const LONGEST_NAME = 150;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => !!value && typeof value === 'object' && !Array.isArray(value);
const own = (node: Node, key: string) => (Object.hasOwn(node, key) ? node[key] : undefined);

/** The first string in a value: itself, of a list, or under one of the keys of an object. */
function textIn(value: unknown, ...keys: string[]): string {
  for (const each of list(value).slice(0, MOST_NODES)) {
    const text = isNode(each) ? keys.map((key) => own(each, key)).find((of) => typeof of === 'string') : each;
    if (typeof text === 'string' && text.trim()) return text.replace(/\s+/g, ' ').trim();
  }
  return '';
}

/**
 * The product that a page is about, by its JSON-LD: of several with different names the one whose address is the page's, or
 * none, for another product's name would be worse than none.
 * @param texts contents of the page's JSON-LD scripts; whatever is wrong with one of them, it is left out
 * @param page the page's absolute URL
 */
export function productIn(texts: readonly string[], page: string): PageProduct | undefined {
  const found: Node[] = [];
  let nodes: unknown[] = [];
  for (const text of texts) {
    try {
      nodes.push(JSON.parse(text));
    } catch {
      // Not ours to mend.
    }
  }
  // No recursion: how deep it goes is the page's choice.
  for (let left = MOST_NODES; nodes.length && left > 0; left--) {
    const [node, ...rest] = nodes;
    nodes = rest;
    if (Array.isArray(node)) nodes.unshift(...(node as unknown[]).slice(0, left));
    if (!isNode(node)) continue;
    if (list(own(node, '@type')).some((type) => typeof type === 'string' && PRODUCT.test(type)) && nameOf(node))
      found.push(node);
    // What a page is about; not what it lists or recommends.
    else nodes.unshift(own(node, '@graph'), own(node, 'mainEntity'));
  }
  const node =
    found.find((each) => ['url', '@id', 'mainEntityOfPage'].some((key) => isAt(textIn(own(each, key), '@id'), page))) ??
    (new Set(found.map(nameOf)).size === 1 ? found[0] : undefined);
  if (!node) return undefined;
  const images = list(own(node, 'image'))
    .slice(0, 20)
    .map((image) => textIn(image, 'contentUrl', 'url', '@id'));
  return { name: nameOf(node), images: images.filter(Boolean) };
}

const nameOf = (node: Node) => textIn(own(node, 'name'), '@value').slice(0, LONGEST_NAME);

/** Whether an address is the page's, whatever their queries and fragments. */
function isAt(address: string, page: string): boolean {
  try {
    const [a, b] = [new URL(address, page), new URL(page)];
    // An anchor on the page (`#product`) names no page.
    return !!address && !address.startsWith('#') && a.origin === b.origin && a.pathname === b.pathname;
  } catch {
    return false;
  }
}
