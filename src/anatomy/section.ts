/**
 * The axial section at L3, seen from below as scans are: the patient's right is the viewer's left, so x is turned round. Below
 * the back there is room for a row of numbers.
 */
import type { Camera } from './camera.js';
import type { SectionShape, Vec2 } from './facts.js';
import type { SectionFigure, SectionPart } from './figure.js';
import type { Anatomy } from './figures.js';
import type { PaintName } from './paints.js';
import { smooth } from './curve.js';
import { area, polygon, whole } from './path.js';
import { bounds, inside } from './vector.js';

const paints: Readonly<Record<string, PaintName>> = {
  skin: 'skin-cut',
  fat: 'fat',
  inner: 'wall',
  cavity: 'cavity',
  bone: 'bone',
  canal: 'canal',
  sac: 'disc',
  nerve: 'nerve',
  artery: 'artery',
  vein: 'vein',
  fascia: 'fascia',
  main: 'muscle',
  alt: 'muscle-alt',
  deep: 'muscle-deep',
};

export function sectionFigure(model: Anatomy): SectionFigure {
  const { section, cards } = model.facts;
  const camera: Camera = { view: 'front', frame: [-150, -106, 300, 234], unit: 0.25, tolerance: 0.2, fibres: 1 };
  const fromBelow = ([x, z]: Vec2): Vec2 => [-x, section.centre - z];
  const place = (at: Vec2): Vec2 => {
    const [x, y] = fromBelow(at);
    return [whole(x / camera.unit), whole(y / camera.unit)];
  };
  // Only what has a record can be chosen, and shows its fascicles then; all other muscles are there to find one's bearings.
  const chosen = new Set(Object.values(cards).flatMap((card) => card.parts));
  const parts = new Map<string, SectionPart>();
  for (const { id, style, symmetry, ring: half, at = origin, mark = at } of section.shapes) {
    const paint = paints[style];
    if (!paint) throw new Error(`No paint for "${style}".`);
    const ring = smooth(outline(symmetry, half).map(fromBelow), true);
    const mirror = symmetry === 'pair' ? { mirror: true as const } : {};
    const shape = { paint, d: area(camera, ring), ...mirror };
    const part = parts.get(id) ?? { id, shapes: [], label: place(at), mark: place(mark) };
    const pale = paint.startsWith('muscle') ? { ...shape, paint: 'context' as const } : shape;
    const fibres = { paint: 'fibre' as const, d: fascicles(camera, ring), ...mirror };
    const full = chosen.has(id) ? { full: [...(part.full ?? []), shape, ...(fibres.d ? [fibres] : [])] } : {};
    parts.set(id, { ...part, shapes: [...part.shapes, pale], ...full });
  }
  const box = camera.frame.map((v) => whole(v / camera.unit)) as unknown as SectionFigure['box'];
  return {
    view: 'section-l3',
    direction: 'below',
    box,
    unit: camera.unit,
    line: 2.6,
    row: box[1] + box[3] - 78,
    parts: [...parts.values()],
  };
}

const origin: Vec2 = [0, 0];

/** A point on the midline is its own mirror image: twice it would make a corner. */
function outline(symmetry: SectionShape['symmetry'], ring: readonly Vec2[]): readonly Vec2[] {
  if (symmetry !== 'closed') return ring;
  const other = ring.filter(([x]) => x !== 0).map(([x, z]): Vec2 => [-x, z]);
  return [...ring, ...other.reverse()];
}

/** What a muscle cut across shows: bundles side by side, on a honeycomb that is no two cells alike. */
function fascicles(camera: Camera, ring: readonly Vec2[]): string {
  const [x, y, w, h] = bounds(ring);
  const [wide, high] = [5.4, 4.7];
  let d = '';
  for (let row = 0; row * high < h; row++)
    for (let column = 0; column * wide < w; column++) {
      const seed = row * 7 + column * 3;
      const centre: Vec2 = [x + (column + 0.5 + (row % 2) * 0.5) * wide, y + (row + 0.5) * high];
      const cell = Array.from({ length: 6 }, (_, corner): Vec2 => {
        const angle = ((corner + 0.5) * Math.PI) / 3;
        const reach = 2.1 + (((seed + corner * 5) % 7) - 3) * 0.13;
        return [centre[0] + Math.cos(angle) * reach, centre[1] + Math.sin(angle) * reach];
      });
      const clear = cell.map((p): Vec2 => [p[0] + (p[0] - centre[0]) * 0.35, p[1] + (p[1] - centre[1]) * 0.35]);
      if (clear.every((p) => inside(p, ring))) d += polygon(camera, cell);
    }
  return d;
}
