import type { Vec2, Vec3 } from './facts.js';
import { distance, item, lerp } from './vector.js';

/** Catmull-Rom between b and c. */
const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
export const between = (a: Vec2, b: Vec2, c: Vec2, d: Vec2, t: number): Vec2 => [
  spline(a[0], b[0], c[0], d[0], t),
  spline(a[1], b[1], c[1], d[1], t),
];
const between3 = (a: Vec3, b: Vec3, c: Vec3, d: Vec3, t: number): Vec3 => [
  spline(a[0], b[0], c[0], d[0], t),
  spline(a[1], b[1], c[1], d[1], t),
  spline(a[2], b[2], c[2], d[2], t),
];

/** A smooth, dense line through control points. Tangents follow the chord, so that uneven spacing makes no loops. */
export function smooth(points: readonly Vec2[], closed: boolean, steps = 8): Vec2[] {
  const n = points.length;
  if (n < 3) return [...points];
  const at = (i: number): Vec2 => (closed ? item(points, (i + n) % n) : item(points, i));
  const line: Vec2[] = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const [d1, d2, d3] = [distance(p0, p1), distance(p1, p2), distance(p2, p3)];
    const k1 = d1 + d2 ? (d2 / (d1 + d2)) * 0.333 : 0;
    const k2 = d2 + d3 ? (d2 / (d2 + d3)) * 0.333 : 0;
    const c1: Vec2 = [p1[0] + (p2[0] - p0[0]) * k1, p1[1] + (p2[1] - p0[1]) * k1];
    const c2: Vec2 = [p2[0] - (p3[0] - p1[0]) * k2, p2[1] - (p3[1] - p1[1]) * k2];
    for (let s = 0; s < steps; s++) line.push(bezier(p1, c1, c2, p2, s / steps));
  }
  if (!closed) line.push(at(n - 1));
  return line;
}

export const bezier = (a: Vec2, b: Vec2, c: Vec2, d: Vec2, t: number): Vec2 => {
  const [u, v] = [1 - t, t];
  const [w0, w1, w2, w3] = [u * u * u, 3 * u * u * v, 3 * u * v * v, v * v * v];
  return [a[0] * w0 + b[0] * w1 + c[0] * w2 + d[0] * w3, a[1] * w0 + b[1] * w1 + c[1] * w2 + d[1] * w3];
};

/** `count` points along a path in space, evenly spaced by length. */
export function alongPath(path: readonly Vec3[], count: number): Vec3[] {
  const last = path.length - 1;
  // The path runs on straight beyond its ends: a bundle keeps its direction into the bone.
  const at = (i: number): Vec3 => {
    if (i >= 0 && i <= last) return item(path, i);
    const [end, next] = i < 0 ? [item(path, 0), item(path, 1)] : [item(path, last), item(path, last - 1)];
    return [2 * end[0] - next[0], 2 * end[1] - next[1], 2 * end[2] - next[2]];
  };
  const dense: Vec3[] = [];
  for (let i = 0; i < last; i++)
    for (let k = 0; k < 12; k++) dense.push(between3(at(i - 1), at(i), at(i + 1), at(i + 2), k / 12));
  dense.push(item(path, last));
  const lengths = [0];
  for (let i = 1; i < dense.length; i++) {
    const [a, b] = [item(dense, i - 1), item(dense, i)];
    lengths.push(item(lengths, i - 1) + Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2));
  }
  const total = item(lengths, lengths.length - 1);
  let j = 0;
  return Array.from({ length: count }, (_, i) => {
    const s = (total * i) / (count - 1);
    while (j < dense.length - 2 && item(lengths, j + 1) < s) j++;
    const step = item(lengths, j + 1) - item(lengths, j) || 1;
    const t = Math.min(1, (s - item(lengths, j)) / step);
    const [a, b] = [item(dense, j), item(dense, j + 1)];
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
  });
}

/** `count` points along a path in space, evenly spaced by its control points. */
export function alongIndex(path: readonly Vec3[], count: number): Vec3[] {
  const last = path.length - 1;
  return Array.from({ length: count }, (_, k) => {
    const x = (last * k) / (count - 1);
    const i = Math.min(last - 1, Math.floor(x));
    return between3(item(path, i - 1), item(path, i), item(path, i + 1), item(path, i + 2), x - i);
  });
}

/** The point at a share `t` of an evenly sampled line. */
export const pointAt = (line: readonly Vec2[], t: number): Vec2 => {
  const x = Math.max(0, Math.min(1, t)) * (line.length - 1);
  const i = Math.min(line.length - 2, Math.floor(x));
  return lerp(item(line, i), item(line, i + 1), x - i);
};
