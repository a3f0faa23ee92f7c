/** A broad muscle as a surface between its fibre bundles: u runs across the bundles, t from origin to insertion. */
import type { Camera } from './camera.js';
import type { Sheet, Vec2 } from './facts.js';
import type { Locate } from './landmarks.js';
import { project } from './camera.js';
import { alongIndex, alongPath, between, pointAt, smooth } from './curve.js';
import { distance, inside, item, lerp, turn } from './vector.js';

const samples = 15;

export interface Surface {
  bundles: readonly (readonly Vec2[])[];
  at(u: number, t: number): Vec2;
}

export function surface(camera: Camera, part: Sheet, locate: Locate, visible: Vec2 | undefined): Surface | null {
  const chosen = visible ? part.bundles.slice(visible[0], visible[1]) : part.bundles;
  if (chosen.length < 2) return null;
  const sample = part.byIndex ? alongIndex : alongPath;
  const bundles = chosen.map((bundle) => sample(bundle.map(locate), samples).map((p) => project(camera, p)));
  const at = (u: number, t: number): Vec2 => {
    const x = u * (bundles.length - 1);
    const k = Math.min(bundles.length - 2, Math.floor(x));
    const on = (i: number): Vec2 => pointAt(item(bundles, i), t);
    return between(on(k - 1), on(k), on(k + 1), on(k + 2), x - k);
  };
  return { bundles, at };
}

const across = (s: Surface, t: number): Vec2[] => {
  const steps = Math.max(6, s.bundles.length * 3);
  return Array.from({ length: steps + 1 }, (_, k) => s.at(k / steps, t));
};
const along = (s: Surface, u: number): Vec2[] =>
  smooth(
    Array.from({ length: samples }, (_, i) => s.at(u, i / (samples - 1))),
    false,
    3,
  );

/** The envelope: four open curves that meet in crisp corners. */
export const envelope = (s: Surface): Vec2[] => [
  ...along(s, 0),
  ...across(s, 1).slice(1),
  ...along(s, 1).reverse().slice(1),
  ...across(s, 0).reverse().slice(1, -1),
];

/** A sheet that wraps round the body folds over in projection; then its envelope is no outline and strips are needed. */
export function folds(s: Surface, ring: readonly Vec2[]): boolean {
  let outside = 0;
  for (const bundle of s.bundles.slice(1, -1)) for (const p of bundle.slice(1, -1)) if (!inside(p, ring)) outside++;
  return outside > 2;
}
export const strips = (s: Surface): Vec2[][] => {
  const n = s.bundles.length - 1;
  const facing = (ring: Vec2[]): Vec2[] => (turn(ring) < 0 ? ring.reverse() : ring);
  // They overlap a little, so that no seam shows, and turn the same way, so that the nonzero rule unites them.
  const overlap = 0.12;
  return Array.from({ length: n }, (_, k) => {
    const [u, v] = [Math.max(0, k - overlap) / n, Math.min(n, k + 1 + overlap) / n];
    return facing([...along(s, u), ...along(s, v).reverse()]);
  });
};
const lengthOf = (line: readonly Vec2[]): number => line.reduce((sum, p, i) => sum + distance(p, item(line, i - 1)), 0);
export const widthOf = (s: Surface): number => lengthOf(across(s, 0.5));

/** Tendon at one end: it runs into the flesh in soft, uneven tongues, never along a straight edge. */
export function tendonCap(s: Surface, share: number, end: 0 | 1, spacing: number): Vec2[] {
  const depth = (t: number): number => (end === 0 ? t : 1 - t);
  const edge = across(s, end);
  const tongues = Math.max(2, Math.min(9, Math.round(lengthOf(edge) / spacing / 1.3)));
  // Long tendons have long tongues, but an aponeurosis does not tear into the belly.
  const reach = Math.min(share * 0.42, 3.2 / lengthOf(along(s, 0.5)));
  const line: Vec2[] = [];
  for (let k = 0; k <= tongues * 2; k++) {
    const uneven = unevenness[(k * 5 + tongues) % unevenness.length] ?? 0;
    const tip = k % 2 === 1;
    const corner = k === 0 || k === tongues * 2;
    const u = (k + (tip ? uneven * 0.6 - 0.2 : 0)) / (tongues * 2);
    line.push(s.at(u, depth(share + reach * (corner ? -0.5 : tip ? 0.2 + uneven : uneven * 0.6 - 0.7))));
  }
  return [...edge, ...smooth(line, false, 4).reverse()];
}
/** Fixed, so that the same facts draw the same picture. */
const unevenness = [0.05, 0.55, 0.2, 0.7, 0, 0.4, 0.15, 0.6, 0.3];

/** A lens-shaped band along the fibres, for light and shade. */
export function lens(s: Surface, u: number, halfWidth: number, from: number, to: number): Vec2[] {
  const edge = (sign: 1 | -1): Vec2[] =>
    Array.from({ length: 9 }, (_, i) => {
      const k = i / 8;
      const v = u + sign * halfWidth * Math.sin(Math.PI * k);
      return s.at(Math.max(0, Math.min(1, v)), from + (to - from) * k);
    });
  return [...smooth(edge(1), false, 3), ...smooth(edge(-1), false, 3).reverse().slice(1, -1)];
}

/** A fibre line; neighbours start and stop unevenly, as fibres do. */
export function fibre(s: Surface, u: number, from: number, to: number, index: number): Vec2[] {
  const [a, b] = [from + 0.02 + 0.03 * (index % 3), to - 0.02 - 0.03 * ((index + 1) % 3)];
  return smooth(
    Array.from({ length: 8 }, (_, i) => s.at(u, a + ((b - a) * i) / 7)),
    false,
    3,
  );
}

/** A tendinous intersection: a wavy line across the fibres. */
export const band = (s: Surface, t: number): Vec2[] =>
  smooth(
    Array.from({ length: 9 }, (_, i) => lerp(s.at(i / 8, t), s.at(i / 8, t + 0.012), i % 2)),
    false,
    4,
  );
