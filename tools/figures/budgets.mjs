// What a figure may weigh, in bytes of brotli.
import { brotliCompressSync } from 'node:zlib';

const size = (text) => brotliCompressSync(text).length;

export function weigh(files) {
  const entries = [...files];
  const named = (pattern) => entries.filter(([name]) => pattern.test(name));
  const heaviestFirst = (items) => items.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kind = (name, limit, items) => ({ kind: name, limit, items: heaviestFirst(items) });
  const whole = (pattern) => named(pattern).map(([name, text]) => [name, size(text)]);
  const perView = named(/^figures\/muscles\//).flatMap(([name, text]) =>
    Object.entries(JSON.parse(text).views).map(([view, figure]) => [`${name} ${view}`, size(JSON.stringify(figure))]),
  );
  return [
    kind('base figures', 14_000, whole(/^figures\/(body|torso|section)-[^/]+\.json$/)),
    kind('muscles, each view', 2_000, perView),
    kind('cards', 6_000, whole(/^figures\/cards\/.+\.json$/)),
    kind('thumbs', 6_000, whole(/^figures\/thumbs\//)),
    kind('card SVG', null, whole(/\.svg$/)),
    kind('regions', null, whole(/^figures\/regions\//)),
    kind('packs', null, whole(/^figures\/packs\//)),
    kind('index', null, whole(/^figures\/index/)),
  ];
}

export const overweight = (weights) =>
  weights.flatMap(({ kind, limit, items }) =>
    items
      .filter(([, bytes]) => limit && bytes > limit)
      .map(([name, bytes]) => `${name} weighs ${bytes} B; ${kind} may weigh ${limit} B.`),
  );
