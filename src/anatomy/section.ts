/** The axial section at L3, seen from below as scans are: the patient's right is the viewer's left, so x is turned round. */
import type { Camera } from './camera.js';
import type { SectionShape, Vec2 } from './facts.js';
import type { SectionFigure, SectionPart } from './figure.js';
import type { Anatomy } from './figures.js';
import type { PaintName } from './paints.js';
import { smooth } from './curve.js';
import { area, stroke, whole } from './path.js';
import { bounds, inside } from './vector.js';

const paints: Readonly<Record<string, PaintName>> = {
  skin: 'skin-cut',
  fat: 'fat',
  inner: 'wall',
  cavity: 'cavity',
  bone: 'bone',
  canal: 'canal',
  nerve: 'nerve',
  artery: 'artery',
  vein: 'vein',
  fascia: 'fascia',
  main: 'muscle',
  alt: 'muscle-alt',
  deep: 'muscle-deep',
};

export function sectionFigure(model: Anatomy): SectionFigure {
  const { section } = model.facts;
  const camera: Camera = { view: 'front', frame: [-158, -114, 316, 228], unit: 0.25, tolerance: 0.2, fibres: 1 };
  const fromBelow = ([x, z]: Vec2): Vec2 => [-x, section.centre - z];
  const parts = section.shapes.map((shape): SectionPart => {
    const paint = paints[shape.style];
    if (!paint) throw new Error(`No paint for "${shape.style}".`);
    const ring = smooth(outline(shape).map(fromBelow), true);
    const [x, y, w, h] = bounds(ring);
    const fibres = paint.startsWith('muscle') ? cutFibres(camera, ring) : '';
    const pair = shape.symmetry === 'pair';
    return {
      id: shape.id,
      shapes: [
        { paint, d: area(camera, ring), ...(pair ? { mirror: true as const } : {}) },
        ...(fibres ? [{ paint: 'fibre' as const, d: fibres, mirror: true as const }] : []),
      ],
      label: [whole((x + w / 2) / camera.unit), whole((y + h / 2) / camera.unit)],
    };
  });
  const box = camera.frame.map((v) => whole(v / camera.unit)) as unknown as SectionFigure['box'];
  return { view: 'section-l3', direction: 'below', box, unit: camera.unit, line: 2.6, parts };
}

const outline = ({ symmetry, ring }: SectionShape): readonly Vec2[] =>
  symmetry === 'closed' ? [...ring, ...[...ring].reverse().map(([x, z]): Vec2 => [-x, z])] : ring;

/** Cut fascicles: short dashes on a fixed grid, turned this way and that. */
function cutFibres(camera: Camera, ring: readonly Vec2[]): string {
  const [x, y, w, h] = bounds(ring);
  const step = 5.2;
  let d = '';
  for (let row = 0; row * step < h; row++)
    for (let column = 0; column * step < w; column++) {
      const turn = ((row * 7 + column * 3) % 8) * (Math.PI / 8);
      const centre: Vec2 = [x + (column + 0.5 + (row % 2) * 0.5) * step, y + (row + 0.5) * step];
      const arm: Vec2 = [Math.cos(turn) * 1.1, Math.sin(turn) * 1.1];
      const ends: Vec2[] = [
        [centre[0] - arm[0], centre[1] - arm[1]],
        [centre[0] + arm[0], centre[1] + arm[1]],
      ];
      const clear = [-1, 1].flatMap((sx) => [-1, 1].map((sy): Vec2 => [centre[0] + sx * 1.9, centre[1] + sy * 1.9]));
      if (clear.every((p) => inside(p, ring))) d += stroke(camera, [...ends.slice(0, 1), centre, ...ends.slice(1)]);
    }
  return d;
}
