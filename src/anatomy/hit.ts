/** A coarse outline to point at, and a place for the name. */
import type { Camera } from './camera.js';
import type { Vec2 } from './facts.js';
import { polygon } from './path.js';
import { bounds, item } from './vector.js';

const levels = 12;

/** Scans the rings from top to bottom; strands side by side become one area. */
export function silhouette(camera: Camera, rings: readonly (readonly Vec2[])[]): { hit: string; label: Vec2 } {
  const [, top, , extent] = bounds(rings.flat());
  const [, frameTop, , frameHeight] = camera.frame;
  // What is out of the frame cannot be pointed at, nor named.
  const y0 = Math.max(top, frameTop);
  const height = Math.max(1, Math.min(top + extent, frameTop + frameHeight) - y0);
  const left: Vec2[] = [];
  const right: Vec2[] = [];
  let label: Vec2 = [0, y0 + height / 2];
  let best = -Infinity;
  for (let k = 0; k <= levels; k++) {
    const y = y0 + height * Math.max(0.004, Math.min(0.996, k / levels));
    const xs = rings.flatMap((ring) => crossings(ring, y));
    if (xs.length < 2) continue;
    const [a, b] = [Math.min(...xs), Math.max(...xs)];
    left.push([a, y]);
    right.push([b, y]);
    // Wide and near the middle.
    const score = b - a - Math.abs(k - levels / 2) * height * 0.02;
    if (score > best) [best, label] = [score, [(a + b) / 2, y]];
  }
  return { hit: polygon(camera, [...left, ...right.reverse()]), label };
}

function crossings(ring: readonly Vec2[], y: number): number[] {
  const xs: number[] = [];
  ring.forEach((b, i) => {
    const a = item(ring, i === 0 ? ring.length - 1 : i - 1);
    if (a[1] > y !== b[1] > y) xs.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
  });
  return xs;
}
