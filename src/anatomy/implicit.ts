/**
 * Soft shapes as distances: limbs run into each other without a seam, and one outline goes around them all. After
 * I. Quilez, "2D distance functions".
 */
import type { Vec2 } from './facts.js';
import { distance, dot, item, lerp, minus, plus, unit, type Box } from './vector.js';

/** Distance to a shape's edge; negative inside. */
export type Field = (p: Vec2) => number;

/** A limb: round at both ends, as thick as they are. Asked millions of times, so in plain numbers. */
export function limb(a: Vec2, ra: number, b: Vec2, rb: number): Field {
  const [ax, ay] = a;
  const length = distance(a, b);
  if (length <= Math.abs(ra - rb)) {
    const [[x, y], r] = ra > rb ? [a, ra] : [b, rb];
    return (p) => Math.hypot(p[0] - x, p[1] - y) - r;
  }
  const [ux, uy] = unit(minus(b, a));
  const sine = (ra - rb) / length;
  const cosine = Math.sqrt(1 - sine * sine);
  return (p) => {
    const [dx, dy] = [p[0] - ax, p[1] - ay];
    const x = Math.abs(dx * uy - dy * ux);
    const y = dx * ux + dy * uy;
    const t = cosine * y - sine * x;
    if (t < 0) return Math.sqrt(x * x + y * y) - ra;
    return t > cosine * length ? Math.sqrt(x * x + (y - length) ** 2) - rb : cosine * x + sine * y - ra;
  };
}
export const disc = (a: Vec2, r: number): Field => limb(a, r, a, r);

/** All of them, grown together where they come as near as `soft`. */
export const blend = (soft: number, ...fields: readonly Field[]): Field => {
  const [first, ...rest] = fields as [Field, ...Field[]];
  return (p) => {
    let near = first(p);
    for (const field of rest) {
      const d = field(p);
      const h = Math.max(soft - Math.abs(near - d), 0) / soft;
      near = Math.min(near, d) - (h * h * soft) / 4;
    }
    return near;
  };
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

/** Cells of the grid in a block. */
const BLOCK = 8;

/** The rings around a shape, by marching squares. */
export function outlines(field: Field, [x0, y0, w, h]: Box, step: number): Vec2[][] {
  const whole = (length: number): number => Math.ceil(length / step / BLOCK) * BLOCK;
  const [columns, rows] = [whole(w), whole(h)];
  const corner = (i: number, j: number): Vec2 => [x0 + i * step, y0 + j * step];
  const known = new Map<number, number>();
  const value = (i: number, j: number): number => {
    const key = j * (columns + 1) + i;
    const found = known.get(key) ?? field(corner(i, j));
    known.set(key, found);
    return found;
  };
  const next = new Map<string, { to: string; at: Vec2 }>();
  const march = (i: number, j: number): void => {
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
    crossings.forEach((from, k) => {
      if (from.leaves) next.set(from.key, { to: item(crossings, (k + 1) % crossings.length).key, at: from.at });
    });
  };
  for (let bj = 0; bj < rows; bj += BLOCK)
    for (let bi = 0; bi < columns; bi += BLOCK) {
      // No edge is nearer than the distance says.
      if (Math.abs(field(corner(bi + BLOCK / 2, bj + BLOCK / 2))) > BLOCK * step) continue;
      for (let j = bj; j < bj + BLOCK; j++) for (let i = bi; i < bi + BLOCK; i++) march(i, j);
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
