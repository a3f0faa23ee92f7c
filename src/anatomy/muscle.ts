/** One muscle, on the patient's right: its parts as shapes, in painting order. */
import type { Camera } from './camera.js';
import type { Belly, MuscleFact, Part, Sheet, Slips, Vec2 } from './facts.js';
import type { Shape } from './figure.js';
import type { Locate } from './landmarks.js';
import type { PaintName } from './paints.js';
import type { Profile } from './strand.js';
import { project } from './camera.js';
import { alongPath, pointAt, smooth } from './curve.js';
import { area, blob, polygon, stroke } from './path.js';
import { band, envelope, fibre, folds, lens, strips, surface, tendonCap, widthOf } from './sheet.js';
import { edges, profile, ribbon, spindle } from './strand.js';
import { bounds, inside, item, lerp } from './vector.js';

/** `full`: the muscle spoken of. `context`: a neighbour, pale, that only helps to find one's bearings. */
type Emphasis = 'full' | 'context';

interface Scene {
  camera: Camera;
  locate: Locate;
  emphasis: Emphasis;
}

const flesh: Readonly<Record<NonNullable<Part['tone']>, PaintName>> = {
  main: 'muscle',
  alt: 'muscle-alt',
  deep: 'muscle-deep',
  tendon: 'tendon',
  apon: 'fascia',
};

export function drawMuscle(scene: Scene, muscle: MuscleFact): Shape[] {
  const { camera } = scene;
  const visible = muscle.visible?.[camera.view];
  const shapes = muscle.parts
    .filter((part) => part.views === undefined || part.views.includes(camera.view))
    .flatMap((part) => drawPart(scene, part, visible));
  return shapes.filter((shape) => shape.d !== '');
}

function drawPart(scene: Scene, part: Part, visible: Vec2 | undefined): Shape[] {
  const { camera, locate } = scene;
  switch (part.kind) {
    case 'sheet':
      return drawSheet(scene, part, visible);
    case 'belly':
      return drawBelly(scene, part);
    case 'slips':
      return drawSlips(scene, part, visible);
    case 'plate':
      return [
        both(
          scene,
          body(scene, part.tone ?? 'apon'),
          blob(
            camera,
            part.ring.map((r) => project(camera, locate(r))),
          ),
        ),
      ];
    case 'ring': {
      const half = (points: Ring3): Vec2[] => {
        const whole = part.symmetric
          ? [...points, ...[...points].reverse().map(([x, y, z]) => [-x, y, z] as const)]
          : points;
        return whole.map((p) => project(camera, p));
      };
      const shape = both(
        scene,
        body(scene, part.tone),
        blob(camera, half(part.ring)) + blob(camera, [...half(part.hole)].reverse()),
      );
      return [part.symmetric ? { paint: shape.paint, d: shape.d } : shape];
    }
  }
}
type Ring3 = Extract<Part, { kind: 'ring' }>['ring'];

/** From the side one sees the right half only; otherwise the left is the mirror. */
const both = (scene: Scene, paint: PaintName, d: string): Shape =>
  scene.camera.view === 'side' ? { paint, d } : { paint, d, mirror: true };
/** Fibres, light and shade say which way and how round: half as exact is exact enough. */
const loose = (camera: Camera): Camera => ({ ...camera, tolerance: camera.tolerance * 2.5 });
/** Light lies across the fibres: muscles that run sideways are shaded sideways. */
const fleshy = (scene: Scene, paint: PaintName, ring: readonly Vec2[], d = area(scene.camera, ring)): Shape => {
  const [, , w, h] = bounds(ring);
  return { ...both(scene, paint, d), ...(w > h * 1.15 && scene.emphasis === 'full' ? { axis: 'x' as const } : {}) };
};
const body = (scene: Scene, tone: Part['tone']): PaintName => {
  const tendinous = tone === 'tendon' || tone === 'apon';
  if (scene.emphasis === 'context') return tendinous ? 'context-tendon' : 'context';
  return flesh[tone ?? 'main'];
};
/** Strips are filled alone; a stroke would show every seam. */
const rimless = (paint: PaintName): PaintName =>
  paint === 'muscle' ? 'flesh' : paint === 'muscle-alt' ? 'flesh-alt' : paint === 'muscle-deep' ? 'flesh-deep' : paint;
const tendonPaint = (scene: Scene): PaintName => (scene.emphasis === 'full' ? 'tendon' : 'context-tendon');

const line = (scene: Scene, path: Belly['path']): Vec2[] =>
  alongPath(path.map(scene.locate), 25).map((p) => project(scene.camera, p));

function drawSheet(scene: Scene, part: Sheet, visible: Vec2 | undefined): Shape[] {
  const { camera } = scene;
  const s = surface(camera, part, scene.locate, visible);
  if (!s) return [];
  const ring = envelope(s);
  const paint = body(scene, part.tone);
  const shapes: Shape[] = [];
  if (folds(s, ring)) {
    const d = strips(s)
      .map((strip) => area(camera, strip))
      .join('');
    if (scene.emphasis === 'full') shapes.push(both(scene, 'rim', d));
    shapes.push(fleshy(scene, scene.emphasis === 'full' ? rimless(paint) : paint, ring, d));
  } else shapes.push(fleshy(scene, paint, ring));
  const [t0, t1] = part.tendon;
  const tendinous = part.tone === 'tendon' || part.tone === 'apon';
  const fibres = Math.round((part.fibres ?? 7) * camera.fibres);
  const full = scene.emphasis === 'full' && !tendinous;
  // A narrow band has no room for light and shade.
  if (full && camera.fibres >= 1 && widthOf(s) > 14) {
    const band = Math.min(0.055, 6 / widthOf(s));
    const shadows = [lens(s, band, band, 0.04, 0.96), lens(s, 1 - band, band, 0.04, 0.96)];
    const light = [lens(s, 0.36, band * 0.9, t0 + 0.08, 0.9 - t1), lens(s, 0.62, band * 0.5, t0 + 0.14, 0.86 - t1)];
    shapes.push(both(scene, 'shade', join(loose(camera), shadows)), both(scene, 'sheen', join(loose(camera), light)));
  }
  if (!tendinous) {
    // Finer flames close up: about one for every 16 units of the picture.
    const spacing = Math.max(6, camera.unit * 16);
    const caps: Vec2[][] = [];
    // Fleshy ends have a tendon too thin to be seen.
    if (t0 > 0.01) caps.push(tendonCap(s, t0, 0, spacing));
    if (t1 > 0.01) caps.push(tendonCap(s, t1, 1, spacing));
    shapes.push(both(scene, tendonPaint(scene), join(camera, caps)));
  }
  let lines = '';
  for (let k = 0; k < fibres; k++)
    lines += stroke(loose(camera), fibre(s, (k + 0.5) / fibres, t0 * 1.3, 1 - t1 * 1.3, k));
  shapes.push(both(scene, scene.emphasis === 'full' ? 'fibre' : 'context-fibre', lines));
  if (part.bands) shapes.push(both(scene, 'band', part.bands.map((t) => stroke(camera, band(s, t))).join('')));
  return shapes;
}
const join = (camera: Camera, rings: readonly Vec2[][]): string => rings.map((ring) => area(camera, ring)).join('');

/** Along which share of the strand there is flesh, and over which share of that it tapers. */
function fleshSpan(tendon: Vec2, range: Vec2, least = 0): { span: Vec2; taper: Vec2 } {
  const length = range[1] - range[0];
  // Below this an end is fleshy: it meets the bone at its full width.
  const fleshy = 0.11;
  const inset = (share: number): number => (share > fleshy ? share * 0.52 * length : 0);
  // Where the edge of the body hides the rest, the end is a cut and no tip.
  const narrowing = (share: number, cut: boolean): number =>
    cut ? 0.02 : share > fleshy ? Math.min(0.45, Math.max(least, share * 1.1)) : 0.07;
  return {
    span: [range[0] + inset(tendon[0]), range[1] - inset(tendon[1])],
    taper: [narrowing(tendon[0], range[0] > 0), narrowing(tendon[1], range[1] < 1)],
  };
}

function drawBelly(scene: Scene, part: Belly): Shape[] {
  const { camera } = scene;
  const centre = line(scene, part.path);
  const thin = camera.view === 'side' ? (part.depth ?? 1) : 1;
  const given = profile(part.width);
  const width: Profile = (t) => given(t) * thin;
  const range = part.range?.[camera.view] ?? [0, 1];
  const tendon = part.tendon ?? [0, 0];
  const paint = body(scene, part.tone);
  if (part.tone === 'tendon' || part.tone === 'apon' || tendon[0] >= 1)
    return [
      both(
        scene,
        paint === 'context' ? 'context-tendon' : paint === 'muscle' ? 'tendon' : paint,
        area(camera, ribbon(centre, width, ...range)),
      ),
    ];
  const { span, taper } = fleshSpan(tendon, range);
  const most = Math.max(...[0.3, 0.45, 0.6].map(width));
  const shapes: Shape[] = [];
  if (Math.max(...tendon) > 0.11) {
    const cord: Profile = (t) => Math.min(width(t), most * 0.5) * 0.9;
    const from = tendon[0] > 0.11 ? range[0] : range[0] + (range[1] - range[0]) * 0.3;
    const to = tendon[1] > 0.11 ? range[1] : range[1] - (range[1] - range[0]) * 0.3;
    shapes.push(both(scene, tendonPaint(scene), area(camera, ribbon(centre, cord, from, to, 13, 0.3))));
  }
  shapes.push(fleshy(scene, paint, spindle(centre, width, ...span, taper)));
  if (scene.emphasis === 'context' || camera.fibres === 0) return shapes;
  const [left, right] = edges(centre, width, ...span, 13);
  const inner = (u: number, a: number, b: number): Vec2[] => {
    const points: Vec2[] = [];
    for (let i = a; i <= b; i += 2) points.push(lerp(item(left, i), item(right, i), u));
    return smooth(points, false, 4);
  };
  if (camera.fibres >= 1 && most > 8) {
    const glow = [...inner(0.34, 3, 9), ...inner(0.5, 3, 9).reverse().slice(1, -1)];
    shapes.push(both(scene, 'sheen', area(loose(camera), glow)));
  }
  const count = Math.round(Math.min(6, most / 6) * camera.fibres);
  let lines = '';
  for (let k = 0; k < count; k++)
    lines += stroke(loose(camera), inner(0.16 + (0.68 * (k + 0.5)) / count, 2 + (k % 2), 10));
  shapes.push(both(scene, 'fibre', lines));
  return shapes;
}

interface Strand {
  ring: Vec2[];
  fibres: Vec2[][];
}

function drawSlips(scene: Scene, part: Slips, visible: Vec2 | undefined): Shape[] {
  const { camera } = scene;
  const paths = visible ? part.paths.slice(visible[0], visible[1]) : part.paths;
  const width = profile(part.width);
  const range = part.range?.[camera.view] ?? [0, 1];
  const paint = body(scene, part.tone);
  const centres = paths.map((path) => line(scene, path));
  if (part.tone === 'tendon' || part.tone === 'apon')
    return [
      both(
        scene,
        paint,
        join(
          camera,
          centres.map((c) => ribbon(c, width, ...range)),
        ),
      ),
    ];
  // Tendons of all strands lie under all their bellies: one path, no caps that look like labels.
  const tipped = (share: number): number => (share > 0.05 ? Math.max(0.13, share) : share);
  const { span, taper } = fleshSpan([tipped(part.tendon[0]), tipped(part.tendon[1])], range, 0.28);
  const most = Math.max(...[0.3, 0.5, 0.7, 0.9].map(width));
  const cord: Profile = (t) => Math.min(width(t) * 0.62, most * 0.4) * 1.5;
  const strands = centres.map((centre): Strand => {
    const [left, right] = edges(centre, width, ...span, 9);
    const count = camera.fibres >= 1 ? Math.min(2, Math.floor(most / camera.unit / 14)) : 0;
    const fibres = Array.from({ length: count }, (_, k) => {
      const u = (k + 1) / (count + 1);
      return [2, 3, 4, 5, 6].map((i) => lerp(item(left, i), item(right, i), u));
    });
    return { ring: spindle(centre, width, ...span, taper), fibres };
  });
  // A cord comes to a point at the bone (cut straight, its end would look like a label); a fleshy end has none to show.
  const middle = (range[0] + range[1]) / 2;
  const cords = centres.map((c) => {
    const [[left], [right]] = edges(c, cord, middle, middle, 2);
    const tip = (end: 0 | 1): Vec2[] => (part.tendon[end] > 0.05 ? [pointAt(c, range[end])] : []);
    const tips = [tip(0), tip(1)] as const;
    return left && right && tips.flat().length > 0 ? polygon(camera, [...tips[0], left, ...tips[1], right]) : '';
  });
  const shapes = [both(scene, tendonPaint(scene), cords.join(''))];
  if (scene.emphasis === 'context')
    return [
      ...shapes,
      both(
        scene,
        paint,
        join(
          camera,
          strands.map((s) => s.ring),
        ),
      ),
    ];
  // Small things need fewer curves to look smooth.
  const coarse: Scene = {
    ...scene,
    camera: { ...camera, tolerance: Math.max(camera.tolerance, Math.min(camera.unit, most * 0.05)) },
  };
  for (const strand of strands) shapes.push(fleshy(coarse, paint, strand.ring));
  // A fibre that a later strand covers is not seen.
  const seen = strands.flatMap((s, i) =>
    s.fibres.filter((f) => !strands.slice(i + 1).some((later) => f.some((p) => inside(p, later.ring)))),
  );
  shapes.push(both(scene, 'fibre', seen.map((f) => stroke(camera, smooth(f, false, 4))).join('')));
  return shapes;
}

/** The silhouette of a muscle on the patient's right: rings in mm, for framing, pointing and tests. */
export function outlines(camera: Camera, locate: Locate, muscle: MuscleFact): Vec2[][] {
  const scene: Scene = { camera, locate, emphasis: 'full' };
  const visible = muscle.visible?.[camera.view];
  return muscle.parts.flatMap((part): Vec2[][] => {
    if (part.views && !part.views.includes(camera.view)) return [];
    if (part.kind === 'sheet') {
      const s = surface(camera, part, locate, visible);
      if (!s) return [];
      const ring = envelope(s);
      return folds(s, ring) ? strips(s) : [ring];
    }
    if (part.kind === 'belly') {
      const thin = camera.view === 'side' ? (part.depth ?? 1) : 1;
      const width = profile(part.width);
      return [ribbon(line(scene, part.path), (t) => width(t) * thin, ...(part.range?.[camera.view] ?? [0, 1]), 13)];
    }
    if (part.kind === 'slips') {
      const paths = visible ? part.paths.slice(visible[0], visible[1]) : part.paths;
      const width = profile(part.width);
      return paths.map((path) => ribbon(line(scene, path), width, ...(part.range?.[camera.view] ?? [0, 1])));
    }
    if (part.kind === 'plate' || part.kind === 'ring')
      return [
        smooth(
          part.ring.map((r) => project(camera, locate(r))),
          true,
          4,
        ),
      ];
    return [];
  });
}
