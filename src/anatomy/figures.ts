/** Puts muscles and bones together: base figures, muscles in a view, cards. */
import type { Camera } from './camera.js';
import type { Facts, MuscleFact, Vec2 } from './facts.js';
import type { BaseFigure, CardFigure, MuscleFigure, PointMark, Shape } from './figure.js';
import type { Locate } from './landmarks.js';
import type { Box } from './vector.js';
import type { View } from './views.js';
import { flat, project } from './camera.js';
import { silhouette } from './hit.js';
import { locator } from './landmarks.js';
import { drawMuscle, outlines } from './muscle.js';
import { smooth } from './curve.js';
import { area, whole } from './path.js';
import { skeleton } from './skeleton.js';
import { bounds } from './vector.js';

export interface Anatomy {
  facts: Facts;
  locate: Locate;
  muscle(id: string): MuscleFact;
}

export function anatomy(facts: Facts): Anatomy {
  const byId = new Map(facts.muscles.map((m) => [m.id, m]));
  const muscle = (id: string): MuscleFact => {
    const found = byId.get(id);
    if (!found) throw new Error(`Unknown muscle "${id}".`);
    return found;
  };
  return { facts, locate: locator(facts.landmarks), muscle };
}

const inUnits = (camera: Camera, box: Box): Box => box.map((v) => whole(v / camera.unit)) as unknown as Box;
const pointInUnits = (camera: Camera, p: Vec2): Vec2 => [whole(p[0] / camera.unit), whole(p[1] / camera.unit)];

function skin(camera: Camera, facts: Facts, arm: boolean): Shape[] {
  const names =
    camera.view !== 'side' ? (['front'] as const) : arm ? (['side', 'sideArm'] as const) : (['side'] as const);
  const shape = (name: keyof Facts['outline']): Shape => {
    const ring = smooth(
      facts.outline[name].map((p) => flat(camera, p)),
      true,
      4,
    );
    return { paint: 'skin', d: area(camera, ring) };
  };
  return names.map(shape).filter((s) => s.d !== '');
}

export function baseFigure(model: Anatomy, view: View): BaseFigure {
  const { camera } = view;
  const shapes = [
    ...skin(camera, model.facts, !view.without.includes('arm')),
    ...skeleton(camera, model.facts, model.locate, view.without),
  ];
  return {
    view: view.id,
    direction: camera.view,
    box: inUnits(camera, camera.frame),
    unit: camera.unit,
    line: round(view.line / camera.unit),
    shapes,
  };
}
const round = (v: number): number => Math.round(v * 100) / 100;

/** Painting order within a view: deep to superficial, then as the facts say. */
function paintingOrder(model: Anatomy, view: Camera['view']): MuscleFact[] {
  const key = (m: MuscleFact): number =>
    m.first?.includes(view) ? -1000 : (6 - m.layer) * 1000 + (m.z?.[view] ?? 0) * 5;
  // The sort is stable: equals keep the order of the file.
  return model.facts.muscles.filter((m) => m.views.includes(view)).sort((a, b) => key(a) - key(b));
}

/** The points of a muscle that are known; none is made up. */
function points(model: Anatomy, camera: Camera, ids: readonly string[]): PointMark[] {
  const at = (p: Parameters<typeof project>[1]): Vec2 => pointInUnits(camera, project(camera, p));
  return model.facts.triggerPoints
    .filter((p) => ids.includes(p.id))
    .map((p) => ({ id: p.id, at: at(p.at), ...(p.span ? { span: p.span.map(at) } : {}), basis: p.basis }));
}

/** `pointIds`: the trigger points of the muscle, by the dataset if it has a record. */
export function muscleFigure(
  model: Anatomy,
  view: View,
  parts: readonly string[],
  pointIds: readonly string[],
): MuscleFigure | null {
  const { camera } = view;
  const order = paintingOrder(model, camera.view);
  const seen = order.filter((m) => parts.includes(m.id) && view.shows(m));
  const rings = seen.flatMap((m) => outlines(camera, model.locate, m));
  if (rings.length === 0 || !mostlyFramed(camera, rings)) return null;
  const shapes = seen.flatMap((muscle) => drawMuscle({ camera, locate: model.locate, emphasis: 'full' }, muscle));
  if (shapes.length === 0) return null;
  const { hit, label } = silhouette(camera, rings);
  const top = seen[seen.length - 1];
  const under = seen.flatMap((m) => m.under?.[camera.view] ?? []);
  const marks = points(model, camera, pointIds);
  return {
    side: 'right',
    layer: Math.min(...seen.map((m) => m.layer)),
    order: top ? order.indexOf(top) : 0,
    box: inUnits(camera, bounds(rings.flat())),
    hit,
    label: pointInUnits(camera, label),
    ...(seen.some((m) => m.behind?.includes(camera.view)) ? { behind: true as const } : {}),
    ...(under.length > 0 ? { under } : {}),
    shapes,
    ...(marks.length > 0 ? { points: marks } : {}),
  };
}

/** A close-up shows a muscle if its middle is in the frame. */
function mostlyFramed(camera: Camera, rings: readonly Vec2[][]): boolean {
  const [x, y, w, h] = bounds(rings.flat());
  const [fx, fy, fw, fh] = camera.frame;
  const [cx, cy] = [x + w / 2, y + h / 2];
  return cx > fx && cx < fx + fw && cy > fy && cy < fy + fh;
}

/** Cards are upright: four wide, five high. */
const upright = 4 / 5;

export function cardFigure(
  model: Anatomy,
  id: string,
  pointIds: readonly string[],
  aspect: number = upright,
): CardFigure {
  const card = model.facts.cards[id];
  if (!card) throw new Error(`No card for "${id}".`);
  const muscles = card.parts.map(model.muscle);
  const rough: Camera = { view: card.view, frame: [-1e4, -1e4, 2e4, 2e4], unit: 1, tolerance: 1, fibres: 1 };
  const frame = frameOf(
    rough,
    card.frame,
    aspect,
    muscles.flatMap((m) => outlines(rough, model.locate, m)),
  );
  // About a thousand units high, whatever the size of the muscle.
  const unit = [0.2, 0.25, 0.5, 1].find((u) => frame[3] / u <= 1200) ?? 1;
  // A long muscle brings all its vertebrae along: they are drawn more simply.
  const camera: Camera = { view: card.view, frame, unit, tolerance: Math.max(unit * 0.8, frame[3] / 550), fibres: 1 };
  const draw = (emphasis: 'full' | 'context', list: readonly MuscleFact[]): Shape[] =>
    list.flatMap((muscle) =>
      drawMuscle(
        { camera: emphasis === 'full' ? camera : { ...camera, fibres: 0.5 }, locate: model.locate, emphasis },
        muscle,
      ),
    );
  const order = paintingOrder(model, camera.view);
  const inOrder = (ids: readonly string[]): MuscleFact[] => order.filter((m) => ids.includes(m.id));
  const base = skeleton(camera, model.facts, model.locate, ['arm', ...(card.without ?? [])]);
  const named = muscles.flatMap((m) => m.under?.[camera.view] ?? []);
  const contextUnder = (card.context ?? []).flatMap((c) => model.muscle(c).under?.[camera.view] ?? []);
  const again = (names: readonly string[]): Shape[] =>
    base.filter((s) => s.bone !== undefined && names.includes(s.bone));
  const body = skin(camera, model.facts, false);
  const shapes = [
    ...body,
    ...base,
    ...draw('context', inOrder(card.context ?? [])),
    ...again(contextUnder),
    ...draw('full', inOrder(card.parts)),
    ...again(named),
    ...body.map((shape): Shape => ({ ...shape, paint: 'skin-edge' })),
  ];
  const rings = muscles.flatMap((m) => outlines(camera, model.locate, m));
  const { hit, label } = silhouette(camera, rings);
  return {
    id,
    view: `card-${id}`,
    direction: camera.view,
    box: inUnits(camera, frame),
    unit,
    line: round((frame[3] * 0.0029) / unit),
    hit,
    label: pointInUnits(camera, label),
    shapes,
    points: points(model, camera, pointIds),
  };
}

/** The muscle on both sides, with room to see where it is. */
function frameOf(
  camera: Camera,
  given: { x: Vec2; y: Vec2 } | undefined,
  aspect: number,
  rings: readonly Vec2[][],
): Box {
  let [x, y, w, h] = bounds(rings.flat());
  if (given) [x, y, w, h] = [given.x[0], -given.y[1], given.x[1] - given.x[0], given.y[1] - given.y[0]];
  else {
    const half = Math.max(Math.abs(x), Math.abs(x + w));
    if (camera.view !== 'side') [x, w] = [-half, 2 * half];
    const pad = Math.max(22, Math.min(60, 0.14 * Math.max(w, h)));
    [x, y, w, h] = [x - pad, y - pad, w + 2 * pad, h + 2 * pad];
  }
  if (w / h < aspect) [x, w] = [x - (h * aspect - w) / 2, h * aspect];
  else [y, h] = [y - (w / aspect - h) / 2, w / aspect];
  return [Math.round(x), Math.round(y), Math.round(w), Math.round(h)];
}
