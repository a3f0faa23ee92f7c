/**
 * Soft shapes as distances: limbs run into each other without a seam, and one outline goes around them all. After
 * I. Quilez, "2D distance functions".
 */
import type { Vec2 } from './facts.js';
import { distance, dot, item, lerp, minus, plus, unit, type Box } from './vector.js';

/** Distance to a shape's edge; negative inside. */
export type Field = (p: Vec2) => number;

/** A limb: round at both ends, as thick as they are. */
export function limb(a: Vec2, ra: number, b: Vec2, rb: number): Field {
  const length = distance(a, b);
  if (length <= Math.abs(ra - rb)) return (p) => (ra > rb ? distance(p, a) - ra : distance(p, b) - rb);
  const along = unit(minus(b, a));
  const sine = (ra - rb) / length;
  const cosine = Math.sqrt(1 - sine * sine);
  return (p) => {
    const q = minus(p, a);
    const [x, y] = [Math.abs(q[0] * along[1] - q[1] * along[0]), dot(q, along)];
    const t = cosine * y - sine * x;
    if (t < 0) return distance(p, a) - ra;
    return t > cosine * length ? distance(p, b) - rb : cosine * x + sine * y - ra;
  };
}
export const disc = (a: Vec2, r: number): Field => limb(a, r, a, r);

/** All of them, grown together where they come as near as `soft`. */
export const blend = (soft: number, ...fields: readonly Field[]): Field => {
  const [first, ...rest] = fields as [Field, ...Field[]];
  return (p) =>
    rest.reduce((near, field) => {
      const d = field(p);
      const h = Math.max(soft - Math.abs(near - d), 0) / soft;
      return Math.min(near, d) - (h * h * soft) / 4;
    }, first(p));
};
/** What lies within both. */
export const within =
  (a: Field, b: Field): Field =>
  (p) =>
    Math.max(a(p), b(p));
/** What lies on the left of a line from `a` in that direction. */
export const beside =
  (a: Vec2, along: Vec2): Field =>
  (p) =>
    dot(minus(p, a), [-along[1], along[0]]);

/** Where a ray from within a shape leaves it. */
export function surface(field: Field, from: Vec2, towards: Vec2): Vec2 {
  let at = from;
  // A step may be as long as the distance to the edge: it never goes past it.
  for (let i = 0; i < 64; i++) {
    const d = -field(at);
    if (d < 0.1) break;
    at = plus(at, towards, d);
  }
  return at;
}

const memo = (width: number, compute: (i: number, j: number) => number) => {
  const known = new Map<number, number>();
  return (i: number, j: number): number => {
    const key = j * width + i;
    const value = known.get(key) ?? compute(i, j);
    known.set(key, value);
    return value;
  };
};

/** The rings around a shape, by marching squares. */
export function outlines(field: Field, [x0, y0, w, h]: Box, step: number): Vec2[][] {
  const [columns, rows] = [Math.ceil(w / step), Math.ceil(h / step)];
  const corner = (i: number, j: number): Vec2 => [x0 + i * step, y0 + j * step];
  // No edge is nearer than the distance says: most of the grid is told by the middle of its block.
  const block = 8;
  const coarse = new Map<number, number>();
  const value = memo(columns + 1, (i, j) => {
    const [bi, bj] = [Math.floor(i / block), Math.floor(j / block)];
    const key = bj * columns + bi;
    const far = coarse.get(key) ?? field(corner((bi + 0.5) * block, (bj + 0.5) * block));
    coarse.set(key, far);
    return Math.abs(far) > block * step ? far : field(corner(i, j));
  });
  const next = new Map<string, { to: string; at: Vec2 }>();
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      // Clockwise from the upper left.
      const corners: (readonly [number, number])[] = [
        [i, j],
        [i + 1, j],
        [i + 1, j + 1],
        [i, j + 1],
      ];
      const crossings = corners.flatMap(([ai, aj], k) => {
        const [bi, bj] = item(corners, (k + 1) % 4);
        const [a, b] = [value(ai, aj), value(bi, bj)];
        if (a < 0 === b < 0) return [];
        const key = [ai + bi, aj + bj].join();
        return [{ key, at: lerp(corner(ai, aj), corner(bi, bj), a / (a - b)), leaves: a < 0 }];
      });
      // The inside stays on the same hand: from where the edge leaves it to where it enters.
      for (let k = 0; k < crossings.length; k++) {
        const from = item(crossings, k);
        if (from.leaves) next.set(from.key, { to: item(crossings, (k + 1) % crossings.length).key, at: from.at });
      }
    }
  }
  const rings: Vec2[][] = [];
  for (const [start] of next) {
    const ring: Vec2[] = [];
    for (let key = start, found = next.get(key); found; found = next.get(key)) {
      ring.push(found.at);
      next.delete(key);
      key = found.to;
    }
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
}
