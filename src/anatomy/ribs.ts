import type { Camera } from './camera.js';
import type { Facts, Vec2, Vec3 } from './facts.js';
import type { Shape } from './figure.js';
import type { PaintName } from './paints.js';
import { project } from './camera.js';
import { alongPath } from './curve.js';
import { area } from './path.js';
import { ribbon } from './strand.js';
import { item } from './vector.js';

/** A rib turns forward at its outermost point: seen from behind, what lies beyond it is far. */
type Stretch = 'posterior' | 'anterior' | 'whole';

export function ribs(camera: Camera, facts: Facts, stretch: Stretch, paint: PaintName): Shape[] {
  let d = '';
  for (let i = 12; i >= 1; i--) {
    const axis = facts.skeleton.ribs[`rib${i}`] ?? [];
    const floating = i >= 11;
    if (floating && stretch === 'anterior') continue;
    const outermost = axis.reduce((best, p, k) => (p[0] > item(axis, best)[0] ? k : best), 0);
    const seen =
      floating || stretch === 'whole'
        ? axis
        : stretch === 'posterior'
          ? axis.slice(0, outermost + 1)
          : axis.slice(outermost);
    const line = alongPath(seen, 25).map((p) => project(camera, p));
    const width = (t: number): number =>
      floating ? 7 * (1 - 0.5 * t) : 8.6 * (stretch === 'posterior' ? 0.74 + 0.3 * t : 1.04);
    d += area(camera, ribbon(line, width, 0, 1, 12, 0.8));
  }
  return d ? [{ paint, d, ...(camera.view === 'side' ? {} : { mirror: true as const }) }] : [];
}

/** Costal cartilage: ribs 1 to 7 to the sternum, 8 to 10 to the cartilage above. */
export function cartilage(camera: Camera, facts: Facts): Shape[] {
  const sag = [0, 0, 0, -6, -14, -24, -32];
  const paths: Vec3[][] = [];
  for (let i = 1; i <= 10; i++) {
    const axis = facts.skeleton.ribs[`rib${i}`] ?? [];
    const start = item(axis, axis.length - 1);
    const joint = facts.skeleton.cartilage[i - 1];
    if (joint) {
      const [x, y] = joint;
      // The sternum slopes forward on its way down.
      const end: Vec3 = [x, y, 5 + (1431 - y) * 0.45];
      const middle: Vec3 = [
        (start[0] + end[0]) / 2,
        (start[1] + end[1]) / 2 + item(sag, i - 1) * 0.9,
        Math.max(start[2], end[2]) + 1,
      ];
      paths.push(alongPath([start, middle, end], 13));
    } else {
      const end = item(item(paths, i - 2), i === 8 ? 4 : 5);
      const middle: Vec3 = [start[0] * 0.6 + end[0] * 0.4, Math.min(start[1], end[1]) - 5, start[2] + 4];
      paths.push(alongPath([start, middle, end], 13));
    }
  }
  const d = [...paths.entries()]
    .reverse()
    .map(([i, path]) => {
      const line = path.map((p): Vec2 => project(camera, p));
      return area(
        camera,
        ribbon(line, (t) => 8.6 - (i > 6 ? 3 : 1.4) * t, 0, 1, 9, 0.5),
      );
    })
    .join('');
  return d ? [{ paint: 'disc', d, ...(camera.view === 'side' ? {} : { mirror: true as const }) }] : [];
}
