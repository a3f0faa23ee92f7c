import { safeUrl } from './links.js';

/** What a page says of the product it sells. */
export interface PageProduct {
  readonly name: string;
  /** Addresses as they stand in the page, in its order. */
  readonly images: readonly string[];
}

const PRODUCT = /^(https?:\/\/schema\.org\/|schema:)?Product(Group|Model)?$/;
/** How much of a page is looked at: its own choice must not be our reader's time. */
const MOST_NODES = 500;
const LONGEST_NAME = 150;

/** An address without its query and fragment. */
export const bare = (address: string | null): string | undefined => address?.split(/[?#]/)[0];

type Node = Record<string, unknown>;
/** The first text of a value: of a string, of an object with it under a key, of a list of such. */
const textIn = (value: unknown, key: string): string =>
  [value]
    .flat()
    .map((each) => (each as Node | null)?.[key] ?? each)
    .find((text) => typeof text === 'string' && !!text.trim())
    ?.toString()
    .replace(/\s+/g, ' ')
    .trim() ?? '';
const nameOf = ({ name }: Node) => textIn(name, '@value').slice(0, LONGEST_NAME);

/**
 * The product that a page is about, by its JSON-LD. Of several, those count whose address is the page's; of different names
 * none, for another product's would be worse.
 * @param texts contents of the page's JSON-LD scripts; one that cannot be read is left out
 * @param page the page's absolute URL
 */
export function productIn(texts: readonly string[], page: string): PageProduct | undefined {
  const nodes = texts.map((text) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  });
  const found: Node[] = [];
  // Grows as it is walked, not by recursion: how deep it goes is the page's choice.
  for (let i = 0; i < nodes.length && i < MOST_NODES; i++) {
    const node = nodes[i] as Node | undefined;
    if (Array.isArray(node)) nodes.push(...(node as unknown[]).slice(0, MOST_NODES));
    else if (node && typeof node === 'object') {
      const isProduct = [node['@type']].flat().some((type) => typeof type === 'string' && PRODUCT.test(type));
      if (isProduct && nameOf(node)) found.push(node);
      // What the page is about; not what it lists or recommends.
      nodes.push(node['@graph'], node['mainEntity']);
    }
  }
  const here = found.filter((node) =>
    ['url', '@id'].some((key) => {
      const address = textIn(node[key], '@id');
      return address && bare(safeUrl(address, page)) === bare(page);
    }),
  );
  const [first, ...others] = here.length ? here : found;
  if (!first || others.some((other) => nameOf(other) !== nameOf(first))) return undefined;
  const images = [first['image']].flat().slice(0, 20);
  return { name: nameOf(first), images: images.map((image) => textIn(image, 'url') || textIn(image, 'contentUrl')) };
}
