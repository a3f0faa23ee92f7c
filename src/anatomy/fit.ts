/**
 * Fits few cubic Béziers to a dense line, within a tolerance: the level of detail of the whole drawing. After P. Schneider,
 * "An Algorithm for Automatically Fitting Digitized Curves", Graphics Gems (1990).
 */
import type { Vec2 } from './facts.js';
import { bezier } from './curve.js';
import { distance, dot, item, minus, plus, unit } from './vector.js';

export type Cubic = readonly [Vec2, Vec2, Vec2, Vec2];

/** Beyond this angle between neighbours a line has a corner, and is fitted in pieces. */
/** Halvings at most: a guard, never the limit of detail. */
const deepest = 14;
const cornerCosine = Math.cos((38 * Math.PI) / 180);

export function fitOpen(points: readonly Vec2[], tolerance: number): Cubic[] {
  const line = distinct(points);
  if (line.length < 2) return [];
  const cubics: Cubic[] = [];
  let start = 0;
  for (let i = 1; i < line.length; i++) {
    if (i < line.length - 1 && !isCorner(item(line, i - 1), item(line, i), item(line, i + 1))) continue;
    const piece = line.slice(start, i + 1);
    cubics.push(...fitPiece(piece, endTangent(piece, false), endTangent(piece, true), tolerance, deepest));
    start = i;
  }
  return cubics;
}

export function fitClosed(points: readonly Vec2[], tolerance: number): Cubic[] {
  let line = distinct(points);
  if (line.length > 1 && distance(item(line, 0), item(line, line.length - 1)) < 1e-6) line = line.slice(0, -1);
  const n = line.length;
  if (n < 3) return [];
  const corner = line.findIndex((p, i) => isCorner(item(line, (i + n - 1) % n), p, item(line, (i + 1) % n)));
  if (corner >= 0) return fitOpen([...line.slice(corner), ...line.slice(0, corner + 1)], tolerance);
  // No corner: both ends meet smoothly, so they share a tangent.
  const tangent = unit(minus(item(line, 1), item(line, n - 1)));
  return fitPiece([...line, item(line, 0)], tangent, [-tangent[0], -tangent[1]], tolerance, deepest);
}

const distinct = (points: readonly Vec2[]): Vec2[] =>
  points.filter((p, i) => i === 0 || distance(p, item(points, i - 1)) > 1e-6);
const isCorner = (a: Vec2, b: Vec2, c: Vec2): boolean => dot(unit(minus(b, a)), unit(minus(c, b))) < cornerCosine;
const endTangent = (line: readonly Vec2[], end: boolean): Vec2 => {
  const n = line.length - 1;
  return end ? unit(minus(item(line, n - 1), item(line, n))) : unit(minus(item(line, 1), item(line, 0)));
};

function fitPiece(line: readonly Vec2[], t1: Vec2, t2: Vec2, tolerance: number, depth: number): Cubic[] {
  const [first, last] = [item(line, 0), item(line, line.length - 1)];
  if (line.length === 2) {
    const third = distance(first, last) / 3;
    return [[first, plus(first, t1, third), plus(last, t2, third), last]];
  }
  let u = byChord(line);
  let cubic = solve(line, u, t1, t2);
  let worst = farthest(line, u, cubic);
  for (let k = 0; k < 4 && worst.error > tolerance && worst.error < tolerance * 4; k++) {
    u = u.map((t, i) => newton(cubic, item(line, i), t));
    cubic = solve(line, u, t1, t2);
    worst = farthest(line, u, cubic);
  }
  if (worst.error <= tolerance || depth === 0) return [cubic];
  const split = worst.index;
  const tangent = unit(minus(item(line, split - 1), item(line, split + 1)));
  return [
    ...fitPiece(line.slice(0, split + 1), t1, tangent, tolerance, depth - 1),
    ...fitPiece(line.slice(split), [-tangent[0], -tangent[1]], t2, tolerance, depth - 1),
  ];
}

function byChord(line: readonly Vec2[]): number[] {
  const u = [0];
  for (let i = 1; i < line.length; i++) u.push(item(u, i - 1) + distance(item(line, i - 1), item(line, i)));
  const total = item(u, u.length - 1) || 1;
  return u.map((v) => v / total);
}

/** Least squares for the two handle lengths, the tangents being given. */
function solve(line: readonly Vec2[], u: readonly number[], t1: Vec2, t2: Vec2): Cubic {
  const [first, last] = [item(line, 0), item(line, line.length - 1)];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  line.forEach((p, i) => {
    const t = item(u, i);
    const s = 1 - t;
    const [b0, b1, b2, b3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    const [a1, a2]: [Vec2, Vec2] = [
      [t1[0] * b1, t1[1] * b1],
      [t2[0] * b2, t2[1] * b2],
    ];
    const rest: Vec2 = [
      p[0] - first[0] * (b0 + b1) - last[0] * (b2 + b3),
      p[1] - first[1] * (b0 + b1) - last[1] * (b2 + b3),
    ];
    c00 += dot(a1, a1);
    c01 += dot(a1, a2);
    c11 += dot(a2, a2);
    x0 += dot(a1, rest);
    x1 += dot(a2, rest);
  });
  const det = c00 * c11 - c01 * c01;
  const chord = distance(first, last);
  let [l1, l2] = det ? [(x0 * c11 - x1 * c01) / det, (c00 * x1 - c01 * x0) / det] : [0, 0];
  // Handles that point backwards or run far past the chord make loops: the usual third does not.
  if (!(l1 > chord * 1e-3 && l2 > chord * 1e-3 && l1 < chord * 3 && l2 < chord * 3)) l1 = l2 = chord / 3;
  return [first, plus(first, t1, l1), plus(last, t2, l2), last];
}

function farthest(line: readonly Vec2[], u: readonly number[], cubic: Cubic): { error: number; index: number } {
  let [error, index] = [0, Math.floor(line.length / 2)];
  for (let i = 1; i < line.length - 1; i++) {
    const d = distance(bezier(...cubic, item(u, i)), item(line, i));
    if (d > error) [error, index] = [d, i];
  }
  return { error, index };
}

function newton(c: Cubic, p: Vec2, t: number): number {
  const d = minus(bezier(...c, t), p);
  const s = 1 - t;
  const first = (k: 0 | 1): number =>
    3 * (s * s * (c[1][k] - c[0][k]) + 2 * s * t * (c[2][k] - c[1][k]) + t * t * (c[3][k] - c[2][k]));
  const second = (k: 0 | 1): number =>
    6 * (s * (c[2][k] - 2 * c[1][k] + c[0][k]) + t * (c[3][k] - 2 * c[2][k] + c[1][k]));
  const [v, a]: [Vec2, Vec2] = [
    [first(0), first(1)],
    [second(0), second(1)],
  ];
  const slope = dot(v, v) + dot(d, a);
  return slope ? Math.max(0, Math.min(1, t - dot(d, v) / slope)) : t;
}
