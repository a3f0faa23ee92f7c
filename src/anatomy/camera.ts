import type { Vec2, Vec3, ViewName } from './facts.js';
import type { Box } from './vector.js';
import { bounds, item, lerp } from './vector.js';

/** Where the viewer stands, what is framed, and how finely it is drawn. */
export interface Camera {
  view: ViewName;
  /** What is seen, in mm on the picture plane (y down). */
  frame: Box;
  /** Millimetres for one unit of the written paths, which are whole numbers. */
  unit: number;
  /** How far a fitted curve may stray, in mm. */
  tolerance: number;
  /** Fibre lines as a share of what the facts name. */
  fibres: number;
}

/** From behind the patient's right is the viewer's right, from the front the viewer's left; the side view faces right. */
export const project = (camera: Camera, p: Vec3): Vec2 => {
  if (camera.view === 'side') return [p[2], -p[1]];
  return [camera.view === 'front' ? -p[0] : p[0], -p[1]];
};
/** Outlines are stored in the plane of their view. */
export const flat = (camera: Camera, p: Vec2): Vec2 => [camera.view === 'front' ? -p[0] : p[0], -p[1]];

/** How far beyond the frame shapes are kept whole. */
const margin = (camera: Camera): number => 6 * camera.unit + 4;

const reach = (camera: Camera): Box => {
  const [x, y, w, h] = camera.frame;
  const m = margin(camera);
  return [x - m, y - m, w + 2 * m, h + 2 * m];
};

export function isSeen(camera: Camera, points: readonly Vec2[]): boolean {
  const [x, y, w, h] = bounds(points);
  const [fx, fy, fw, fh] = reach(camera);
  const across = (from: number, to: number): boolean => to > fx && from < fx + fw;
  // In front and back views the mirror of a shape may be seen where the shape itself is not.
  const sideways = across(x, x + w) || (camera.view !== 'side' && across(-x - w, -x));
  return sideways && y + h > fy && y < fy + fh;
}

/** Cuts a dense ring at the frame (Sutherland-Hodgman), so that a crop does not carry the whole body. */
export function crop(camera: Camera, ring: readonly Vec2[]): Vec2[] {
  const [fx, fy, fw, fh] = reach(camera);
  // Mirrored shapes are cut by the wider of both halves.
  const half = Math.max(Math.abs(fx), Math.abs(fx + fw));
  const [x0, x1] = camera.view === 'side' ? [fx, fx + fw] : [-half, half];
  const [bx, by, bw, bh] = bounds(ring);
  if (bx >= x0 && bx + bw <= x1 && by >= fy && by + bh <= fy + fh) return [...ring];
  const cut = (points: readonly Vec2[], axis: 0 | 1, limit: number, sign: 1 | -1): Vec2[] => {
    const out: Vec2[] = [];
    points.forEach((b, i) => {
      const a = item(points, i === 0 ? points.length - 1 : i - 1);
      const [da, db] = [(a[axis] - limit) * sign, (b[axis] - limit) * sign];
      if (da < 0 !== db < 0) out.push(lerp(a, b, da / (da - db)));
      if (db >= 0) out.push(b);
    });
    return out;
  };
  return cut(cut(cut(cut(ring, 0, x0, 1), 0, x1, -1), 1, fy, 1), 1, fy + fh, -1);
}
