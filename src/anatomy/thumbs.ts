/** Locators for lists: where a muscle lies, small enough that a silhouette says it. */
import type { Camera } from './camera.js';
import type { Vec2, ViewName } from './facts.js';
import type { Thumb, ThumbView } from './figure.js';
import type { Anatomy } from './figures.js';
import type { Box } from './vector.js';
import { bone } from './bones.js';
import { flat, project } from './camera.js';
import { smooth } from './curve.js';
import { silhouette } from './hit.js';
import { outlines } from './muscle.js';
import { area, whole } from './path.js';
import { ribbon } from './strand.js';
import { bounds } from './vector.js';

/** Pictures are some fifty pixels high: a unit is half of one. */
const camera = (view: ViewName): Camera => ({
  view,
  frame: [-500, -1790, 1000, 1120],
  unit: 4,
  tolerance: 4,
  fibres: 0,
});

/** The other side of the body. */
function mirrored(d: string): string {
  const tokens = d.match(/[a-z]|-?\d+/gi) ?? [];
  let [text, pair] = ['', 0];
  for (const token of tokens) {
    if (/[a-z]/i.test(token)) [text, pair] = [text + token, 0];
    else {
      const value = pair % 2 ? Number(token) : 0 - Number(token);
      text += (pair++ && value >= 0 ? ' ' : '') + String(value);
    }
  }
  return text;
}

/** Body and main bones, each one path. */
export function thumbView({ facts, locate }: Anatomy, view: ViewName): ThumbView {
  const eye = camera(view);
  const outline = facts.outline[view === 'side' ? 'side' : 'front'].map((p) => flat(eye, p));
  const column = ['L5', 'L3', 'L1', 'T9', 'T5', 'T1', 'C4', 'C1'].map((name) => project(eye, locate(`${name}.body`)));
  const spine = ribbon(smooth(column, false), (t) => 19 - 8 * t, 0, 1, 12);
  const bones = ['skull', 'pelvis', 'sacrum', 'femur', 'scapula', 'humerus']
    .filter((name) => view !== 'side' || !/scapula|humerus/.test(name))
    .flatMap((name) => bone(eye, facts, name))
    .map(({ d, mirror }) => (mirror ? d + mirrored(d) : d));
  return { skin: area(eye, smooth(outline, true, 4)), bone: [area(eye, spine), ...bones].join('') };
}

/** A muscle as one area, seen as its card shows it. */
export function thumb(model: Anatomy, id: string): Thumb {
  const card = model.facts.cards[id];
  if (!card) throw new Error(`No card for "${id}".`);
  const eye = camera(card.view);
  const rings = card.parts.flatMap((part) => outlines(eye, model.locate, model.muscle(part)));
  const { hit } = silhouette(eye, rings);
  return {
    view: card.view,
    box: frame(eye, bounds(rings.flat())).map((v) => whole(v / eye.unit)) as unknown as Box,
    d: card.view === 'side' ? hit : hit + mirrored(hit),
  };
}

/** The trunk for a long muscle, the hips for a short one: four wide, five high, the midline in the middle. */
function frame(eye: Camera, [x, y, w, h]: Box): Box {
  const height = h > 300 ? Math.max(820, h * 1.2) : 500;
  const [, top, , room] = eye.frame;
  const [cx, cy]: Vec2 = [eye.view === 'side' ? x + w / 2 : 0, y + h / 2];
  return [cx - height * 0.4, Math.min(Math.max(cy - height / 2, top), top + room - height), height * 0.8, height];
}
