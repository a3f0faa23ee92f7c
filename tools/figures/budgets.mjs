// What a figure may weigh, in bytes of brotli.
import { brotliCompressSync } from 'node:zlib';

const size = (text) => brotliCompressSync(text).length;

export function weigh(files) {
  const entries = [...files];
  const named = (pattern) => entries.filter(([name]) => pattern.test(name));
  const heaviestFirst = (items) => items.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kind = (name, limit, items) => ({ kind: name, limit, items: heaviestFirst(items) });
  const whole = (pattern) => named(pattern).map(([name, text]) => [name, size(text)]);
  const { muscles } = JSON.parse(files.get('figures/index.json'));
  const perView = Object.entries(muscles)
    .flatMap(([id, { views }]) => views.map((view) => `figures/packs/${view}-${id}.json`))
    .map((name) => [name, size(files.get(name))]);
  const single = new Set(perView.map(([name]) => name));
  return [
    kind('base figures', 14_000, whole(/^figures\/(body|torso|section)-[^/]+\.json$/)),
    kind('muscles, each view', 2_000, perView),
    kind('cards', 6_000, whole(/^figures\/cards\/.+\.json$/)),
    kind('thumbs', 6_000, whole(/^figures\/thumbs\//)),
    kind('techniques', 2_000, whole(/^figures\/techniques\//)),
    kind('card SVG', null, whole(/\.svg$/)),
    kind('regions', null, whole(/^figures\/regions\//)),
    kind(
      'packs',
      null,
      whole(/^figures\/packs\//).filter(([name]) => !single.has(name)),
    ),
    kind('index', null, whole(/^figures\/index/)),
  ];
}

export const overweight = (weights) =>
  weights.flatMap(({ kind, limit, items }) =>
    items
      .filter(([, bytes]) => limit && bytes > limit)
      .map(([name, bytes]) => `${name} weighs ${bytes} B; ${kind} may weigh ${limit} B.`),
  );
