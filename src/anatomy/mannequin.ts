/**
 * A person of 1750 mm as soft shapes, joint by joint. Millimetres, y down. Segment lengths after D. Winter, "Biomechanics
 * and Motor Control of Human Movement"; thicknesses are ours.
 */
import { alongIndex } from './curve.js';
import type { Vec2 } from './facts.js';
import { beside, blend, disc, limb, within, type Field } from './implicit.js';
import { distance, item, lerp, minus, plus, unit } from './vector.js';

export const THIGH = 425;
export const SHANK = 410;
/** Height of the ankle over the sole. */
export const ANKLE = 62;
export const UPPER_ARM = 300;
export const FOREARM = 250;

/** The way an angle points: 0 up, 90 to the right of the picture, in degrees. */
export const way = (angle: number): Vec2 => {
  const a = (angle * Math.PI) / 180;
  return [Math.sin(a), -Math.cos(a)];
};
/** A point by its distances along a direction and to its right: forwards, for a body that looks there. */
export const from = (at: Vec2, angle: number, along: number, aside = 0): Vec2 =>
  plus(plus(at, way(angle), along), way(angle + 90), aside);

/** The joint between two bones, so that the second ends at `end`; `side` 1: it bends to the right of the line. */
export function bend(start: Vec2, end: Vec2, first: number, second: number, side: number): [joint: Vec2, end: Vec2] {
  const line = unit(minus(end, start));
  const reach = Math.min(distance(start, end), first + second - 2);
  const along = (first * first - second * second + reach * reach) / (2 * reach);
  const off = Math.sqrt(Math.max(0, first * first - along * along)) * side;
  return [plus(plus(start, line, along), [-line[1], line[0]], off), plus(start, line, reach)];
}

/** A limb through points with their thickness, in between smooth. */
function tube(...points: readonly (readonly [at: Vec2, radius: number])[]): Field {
  const dense = alongIndex(
    points.map(([[x, y], r]) => [x, y, r]),
    points.length * 4,
  );
  const limbs = dense.slice(1).map(([x, y, r], i) => {
    const [px, py, pr] = item(dense, i);
    return limb([px, py], pr, [x, y], r);
  });
  return (p) => {
    let near = Infinity;
    for (const each of limbs) near = Math.min(near, each(p));
    return near;
  };
}

// --- seen from the side; the body looks to the right of its own upward direction ---

interface Spine {
  hip: Vec2;
  pelvis: number;
  chest: number;
  head: number;
}

export function fromSide({ hip, pelvis, chest, head }: Spine) {
  const low = (along: number, aside: number): Vec2 => from(hip, pelvis, along, aside);
  const loin = low(130, 0);
  const high = (along: number, aside: number): Vec2 => from(loin, chest, along - 130, aside);
  const neck = high(560, -18);
  const skull = (along: number, aside: number): Vec2 => from(neck, head, along, aside);
  const trunk = tube(
    [low(0, 2), 94],
    [low(70, 4), 96],
    [low(140, 8), 88],
    [high(230, 6), 94],
    [high(320, 2), 108],
    [high(400, -8), 108],
    [high(470, -16), 88],
    [high(525, -22), 66],
    [neck, 58],
    [skull(60, 12), 53],
    [skull(110, 22), 53],
  );
  const face = blend(
    20,
    limb(skull(168, 20), 92, skull(160, 34), 90),
    limb(skull(150, 66), 58, skull(82, 86), 30),
    limb(skull(140, 120), 9, skull(114, 134), 9),
  );
  const hair = within(
    blend(20, limb(skull(172, 18), 99, skull(166, 26), 98), limb(skull(110, -14), 56, skull(84, -14), 38)),
    beside(skull(140, 52), way(head + 28)),
  );
  return {
    trunk: blend(46, trunk, disc(low(2, -50), 86)),
    head: face,
    hair,
    low,
    high,
    shoulder: high(484, -14),
    skull,
  };
}

export const angleOf = (a: Vec2, b: Vec2): number => (Math.atan2(b[0] - a[0], a[1] - b[1]) * 180) / Math.PI;

// The front of a leg is on the left of its downward direction.
export const thigh = (hip: Vec2, knee: Vec2): Field => {
  const at = (along: number, aside: number): Vec2 => from(hip, angleOf(hip, knee), along, aside);
  return tube([hip, 90], [at(130, -6), 84], [at(270, -8), 70], [at(370, -4), 58], [knee, 54]);
};
const shank = (knee: Vec2, ankle: Vec2): Field => {
  const at = (along: number, aside: number): Vec2 => from(knee, angleOf(knee, ankle), along, aside);
  return tube([knee, 53], [at(60, 4), 53], [at(130, 12), 55], [at(240, 6), 46], [at(340, 0), 35], [ankle, 34]);
};
/** `toes`: the way they point; the sole is on the right of that. */
const foot = (ankle: Vec2, toes: number): Field => {
  const at = (along: number, aside: number): Vec2 => from(ankle, toes, along, aside);
  return blend(
    14,
    tube([at(-34, 28), 33], [at(20, 22), 40], [at(80, 32), 30], [at(130, 42), 20], [at(172, 46), 15]),
    limb(ankle, 35, at(20, 24), 38),
  );
};
/** Below the knee. */
export const shin = (knee: Vec2, ankle: Vec2, toes: number): Field => blend(24, shank(knee, ankle), foot(ankle, toes));

const hand = (wrist: Vec2, fingers: number, thumb = 1): Field => {
  const at = (along: number, aside: number): Vec2 => from(wrist, fingers, along, thumb * aside);
  return blend(
    12,
    tube([wrist, 26], [at(45, 0), 32], [at(90, -2), 32], [at(135, -2), 24], [at(165, -2), 17]),
    limb(at(40, 22), 15, at(98, 44), 11),
  );
};
/** The upper and the lower arm. */
const sleeve = (shoulder: Vec2, elbow: Vec2, wrist: Vec2): Field =>
  blend(
    16,
    tube([shoulder, 56], [lerp(shoulder, elbow, 0.35), 51], [lerp(shoulder, elbow, 0.75), 42], [elbow, 40]),
    tube([elbow, 40], [lerp(elbow, wrist, 0.25), 41], [lerp(elbow, wrist, 0.7), 31], [wrist, 26]),
  );
/** An arm whose hand is closed around something. */
export const fist = (shoulder: Vec2, elbow: Vec2, wrist: Vec2, grip: Vec2): Field =>
  blend(16, sleeve(shoulder, elbow, wrist), limb(wrist, 26, grip, 40));
export const arm = (shoulder: Vec2, elbow: Vec2, wrist: Vec2, fingers: number, thumb = 1): Field =>
  blend(12, sleeve(shoulder, elbow, wrist), hand(wrist, fingers, thumb));

// --- seen from the front or from behind ---

export function fromFront(hip: Vec2, angle: number, head: number) {
  const at = (along: number, aside: number): Vec2 => from(hip, angle, along, aside);
  const neck = at(560, 0);
  const skull = (along: number, aside: number): Vec2 => from(neck, head, along, aside);
  const flank = (side: number): Field =>
    tube(
      [at(-10, side * 88), 84],
      [at(70, side * 84), 84],
      [at(190, side * 54), 82],
      [at(320, side * 66), 82],
      [at(430, side * 92), 76],
    );
  const trunk = blend(
    40,
    tube([at(0, 0), 92], [at(200, 0), 100], [at(460, 0), 84]),
    flank(1),
    flank(-1),
    limb(at(486, -142), 50, at(486, 142), 50),
    limb(at(500, -80), 34, neck, 50),
    limb(at(500, 80), 34, neck, 50),
  );
  const nape = limb(neck, 54, skull(80, 0), 52);
  const face = tube([skull(176, 0), 79], [skull(140, 0), 74], [skull(90, 0), 56], [skull(70, 0), 46]);
  const hair = within(
    tube([skull(180, 0), 87], [skull(140, 0), 84], [skull(100, 0), 70]),
    beside(skull(96, 0), way(head + 90)),
  );
  return { trunk: blend(24, trunk, nape), head: face, hair, at, skull };
}

export const thighFromFront = (hip: Vec2, knee: Vec2): Field =>
  tube([hip, 88], [lerp(hip, knee, 0.4), 78], [lerp(hip, knee, 0.85), 58], [knee, 54]);
export const shinFromFront = (knee: Vec2, ankle: Vec2, toes: number): Field =>
  blend(
    16,
    tube([knee, 54], [lerp(knee, ankle, 0.3), 56], [lerp(knee, ankle, 0.75), 38], [ankle, 34]),
    limb(ankle, 34, from(ankle, toes, 34), 30),
  );
