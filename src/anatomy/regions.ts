/** The areas of the body that pain is named by, as paths in mm: one unit is one millimetre in every view. */
import type { Camera } from './camera.js';
import type { Region, Vec2, ViewName } from './facts.js';
import type { RegionFigure } from './figure.js';
import type { Anatomy } from './figures.js';
import { flat } from './camera.js';
import { area, whole } from './path.js';
import { item, lerp } from './vector.js';

/** The sole is stored as x and z of the right foot, seen from below: like the front view, turned. */
type RegionView = ViewName | 'sole';

/** The areas of a view, by id; the large ones first, so that what is drawn in this order leaves the small ones on top. */
export function regionFigures(model: Anatomy, view: RegionView): Record<string, RegionFigure> {
  const camera: Camera = {
    view: view === 'sole' ? 'front' : view,
    frame: [-2000, -2000, 4000, 4000],
    unit: 1,
    // Areas are tinted, never outlined finely: two millimetres on a body are not seen.
    tolerance: 2,
    fibres: 0,
  };
  const draw = (region: Region): RegionFigure => {
    const [x, y] = flat(camera, region.label);
    return {
      d: region.rings
        .map((ring) =>
          area(
            camera,
            unstep(
              ring.map((p) => flat(camera, p)),
              region.mirror,
            ),
          ),
        )
        .join(''),
      label: [whole(x), whole(y)],
      kind: region.kind,
      ...(region.paired ? { paired: true as const } : {}),
      ...(region.mirror ? { mirror: true as const } : {}),
    };
  };
  const size = ({ rings }: Region) => rings.reduce((sum, ring) => sum + extent(ring.map((p) => flat(camera, p))), 0);
  const regions = Object.entries(model.facts.regions[view] ?? {}).sort(
    ([a, one], [b, other]) => size(other) - size(one) || (a < b ? -1 : 1),
  );
  return Object.fromEntries(regions.map(([id, region]) => [id, draw(region)]));
}

/** Area inside a ring, in the square of its unit, by the shoelace formula. */
function extent(ring: readonly Vec2[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = item(ring, (i + 1) % ring.length);
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/**
 * The areas were traced on a grid: cutting corners takes the steps off, and again makes the edge a curve. Areas that meet
 * their mirror image at the midline keep their corners there, or there would be notches.
 */
function unstep(ring: readonly Vec2[], mirrored: boolean, times = 3): Vec2[] {
  if (times === 0) return [...ring];
  const stays = (p: Vec2): boolean => mirrored && Math.abs(p[0]) <= 1;
  const cut = ring.flatMap((p, i) => {
    const next = item(ring, (i + 1) % ring.length);
    return [stays(p) ? p : lerp(p, next, 0.25), stays(next) ? next : lerp(p, next, 0.75)];
  });
  return unstep(cut, mirrored, times - 1);
}
