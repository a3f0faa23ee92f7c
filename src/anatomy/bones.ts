/** Bones that are stored as outlines of a view. */
import type { Camera } from './camera.js';
import type { Facts, Vec2 } from './facts.js';
import type { Shape } from './figure.js';
import type { PaintName } from './paints.js';
import { flat } from './camera.js';
import { smooth } from './curve.js';
import { area, stroke } from './path.js';
import { turn } from './vector.js';

export function bone(camera: Camera, facts: Facts, name: string, paint: PaintName = 'bone'): Shape[] {
  const rings = facts.bones[camera.view][name];
  if (!rings) return [];
  // Holes turn against their bone, so that the nonzero rule leaves them open; hands and feet are many rings without holes.
  const holes = name === 'pelvis';
  const d = rings
    .map((ring, i) => {
      const points = smooth(
        ring.map((p) => flat(camera, p)),
        true,
      );
      return area(camera, holes && i > 0 ? against(points, ring, rings[0]) : points);
    })
    .join('');
  if (d === '') return [];
  const symmetric = facts.bones.symmetric.includes(name) || camera.view === 'side';
  return [{ paint, d, ...(symmetric ? {} : { mirror: true as const }), bone: name }];
}

const against = (points: Vec2[], hole: readonly Vec2[], outer: readonly Vec2[] | undefined): Vec2[] =>
  outer && turn(hole) > 0 === turn(outer) > 0 ? points.reverse() : points;

/** Lines on bone: crests, sutures, teeth. */
export function markings(camera: Camera, lines: readonly (readonly Vec2[])[]): Shape[] {
  const d = lines
    .map((points) =>
      stroke(
        camera,
        smooth(
          points.map((p) => flat(camera, p)),
          false,
        ),
      ),
    )
    .join('');
  return d ? [{ paint: 'bone-line', d, mirror: true }] : [];
}

export const patch = (camera: Camera, paint: PaintName, ring: readonly Vec2[]): Shape[] => {
  const d = area(
    camera,
    smooth(
      ring.map((p) => flat(camera, p)),
      true,
    ),
  );
  return d ? [{ paint, d, mirror: true }] : [];
};
