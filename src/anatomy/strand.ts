import type { Vec2, Width } from './facts.js';
import { pointAt, smooth } from './curve.js';
import { item, lerp, minus, plus, unit } from './vector.js';

export type Profile = (t: number) => number;

/** Turns the width facts into a smooth function of the share of length (monotone cubic: no bulge that is not in the facts). */
export function profile(width: Width): Profile {
  if (typeof width === 'number') return () => width;
  const stations = width.map((w, i): Vec2 => (typeof w === 'number' ? [i / Math.max(1, width.length - 1), w] : w));
  const slope = (k: number): number => {
    if (k === 0 || k === stations.length - 1) return 0;
    const [p, s, q] = [item(stations, k - 1), item(stations, k), item(stations, k + 1)];
    return (s[1] - p[1]) * (q[1] - s[1]) <= 0 ? 0 : (q[1] - p[1]) / (q[0] - p[0] || 1);
  };
  return (t) => {
    let i = 0;
    while (i < stations.length - 2 && item(stations, i + 1)[0] < t) i++;
    const [a, b] = [item(stations, i), item(stations, i + 1)];
    const h = b[0] - a[0] || 1;
    const u = Math.max(0, Math.min(1, (t - a[0]) / h));
    const [u2, u3] = [u * u, u * u * u];
    return (
      (2 * u3 - 3 * u2 + 1) * a[1] +
      (u3 - 2 * u2 + u) * h * slope(i) +
      (3 * u2 - 2 * u3) * b[1] +
      (u3 - u2) * h * slope(i + 1)
    );
  };
}

/** Both edges of a strand of the given width along an evenly sampled line, from share `from` to share `to`. */
export function edges(
  line: readonly Vec2[],
  width: Profile,
  from: number,
  to: number,
  count: number,
): [Vec2[], Vec2[]] {
  const left: Vec2[] = [];
  const right: Vec2[] = [];
  for (let i = 0; i < count; i++) {
    const t = from + ((to - from) * i) / (count - 1);
    const centre = pointAt(line, t);
    const along = unit(minus(pointAt(line, Math.min(1, t + 0.03)), pointAt(line, Math.max(0, t - 0.03))));
    const across: Vec2 = [-along[1], along[0]];
    left.push(plus(centre, across, width(t) / 2));
    right.push(plus(centre, across, -width(t) / 2));
  }
  return [left, right];
}

/** A strand with softly rounded ends. */
export function ribbon(line: readonly Vec2[], width: Profile, from = 0, to = 1, count = 9, cap = 0.45): Vec2[] {
  const [left, right] = edges(line, width, from, to, count);
  const bulge = (t: number, inward: number): Vec2 => {
    const end = pointAt(line, t);
    return plus(end, unit(minus(end, pointAt(line, inward))), (width(t) / 2) * cap);
  };
  const step = (to - from) * 0.06;
  const ring = [bulge(from, from + step), ...left, bulge(to, to - step), ...right.reverse()];
  return smooth(ring, true, 5);
}

/** A spindle that runs out into its tendons: both ends come to a point, over the given shares of its length. */
export function spindle(
  line: readonly Vec2[],
  width: Profile,
  from: number,
  to: number,
  taper: Vec2,
  count = 13,
): Vec2[] {
  const rise = (x: number, share: number): number =>
    x >= share ? 1 : Math.sin((Math.PI / 2) * Math.max(0, x / share)) ** 0.8;
  const narrowed: Profile = (t) => {
    const u = (t - from) / (to - from);
    return width(t) * rise(u, taper[0]) * rise(1 - u, taper[1]);
  };
  const [left, right] = edges(line, narrowed, from, to, count);
  const first = lerp(item(left, 0), item(right, 0), 0.5);
  const last = lerp(item(left, count - 1), item(right, count - 1), 0.5);
  const pointed = (edge: Vec2[]): Vec2[] => smooth([first, ...edge.slice(1, -1), last], false, 4);
  return [...pointed(left), ...pointed(right).reverse().slice(1, -1)];
}
