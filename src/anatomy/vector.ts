import type { Vec2, Vec3 } from './facts.js';

export type Box = readonly [x: number, y: number, width: number, height: number];

export const lerp = (a: Vec2, b: Vec2, t: number): Vec2 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
export const lerp3 = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
export const plus = (a: Vec2, b: Vec2, k = 1): Vec2 => [a[0] + b[0] * k, a[1] + b[1] * k];
export const minus = (a: Vec2, b: Vec2): Vec2 => [a[0] - b[0], a[1] - b[1]];
export const dot = (a: Vec2, b: Vec2): number => a[0] * b[0] + a[1] * b[1];
export const distance = (a: Vec2, b: Vec2): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
export const unit = (a: Vec2): Vec2 => {
  const l = Math.sqrt(dot(a, a)) || 1;
  return [a[0] / l, a[1] / l];
};
/** Reads an index that is known to exist; beyond the ends it repeats the last item. */
export const item = <T>(list: readonly T[], i: number): T => list[Math.max(0, Math.min(list.length - 1, i))] as T;

export const bounds = (points: readonly Vec2[]): Box => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return [x0, y0, x1 - x0, y1 - y0];
};

export const inside = ([x, y]: Vec2, ring: readonly Vec2[]): boolean => {
  let odd = false;
  for (let i = 0; i < ring.length; i++) {
    const a = item(ring, i);
    const b = item(ring, i === 0 ? ring.length - 1 : i - 1);
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
  }
  return odd;
};

/** Which way a ring turns, by its sign: twice its area. */
export const turn = (ring: readonly Vec2[]): number =>
  ring.reduce((sum, p, i) => {
    const q = item(ring, (i + 1) % ring.length);
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);
