/** Posed figures: how a body is held, what it rests on, and where a tool touches it. Nothing of it is measured. */
import type { Camera } from './camera.js';
import type { Vec2 } from './facts.js';
import { beside, blend, disc, limb, outlines, surface, within, type Field } from './implicit.js';
import {
  ANKLE,
  angleOf,
  arm,
  bend,
  fist,
  FOREARM,
  from,
  fromFront,
  fromSide,
  shin,
  shinFromFront,
  SHANK,
  THIGH,
  thigh,
  thighFromFront,
  UPPER_ARM,
  way,
} from './mannequin.js';
import { area, stroke } from './path.js';
import { bounds, distance, dot, lerp, minus, plus, unit, type Box } from './vector.js';

type PoseName = 'lie-face-down' | 'lie-on-back' | 'lie-on-side' | 'sit' | 'stand' | 'stand-at-wall' | 'half-kneel';
type PlaceName = 'back' | 'lower-back' | 'waist' | 'buttock' | 'side-of-hip' | 'front-of-hip';
type ToolName = 'hand' | 'ball' | 'vibration';

/** What a path stands for, and so what it is painted with. */
type PoseKind = 'far' | 'body' | 'near' | 'wear' | 'hair' | 'ground' | 'prop' | 'tool' | 'mark';
interface PosePath {
  kind: PoseKind;
  d: string;
}
interface PoseFigure {
  box: Box;
  paths: PosePath[];
}

/** Where a tool can touch: a point inside the body and the way out of it; without one the place faces the viewer. */
interface Place {
  inside: Vec2;
  out?: Vec2;
}
/** An arm: where its hand is, which way the fingers point, and to which side the elbow goes. */
interface Reach {
  wrist: Vec2;
  fingers: number;
  elbow: number;
  /** Where the elbow is, if the arm points at the viewer and looks shorter. */
  joint?: Vec2;
  thumb?: number;
}
type Layer = readonly [kind: PoseKind, shape: Field | Vec2[]];

interface Scene {
  /** From back to front, without the arm that holds the tool. */
  layers: Layer[];
  /** What a tool can touch. */
  skin: Field;
  places: Record<PlaceName, Place>;
  shoulder: Vec2;
  /** The arm where it holds nothing. */
  rest: Reach;
  /** The elbow's side where it does. */
  elbow: number;
  /** Ground and wall. */
  lines: (readonly [PoseKind, Vec2[]])[];
  /** What else a body can press a tool against. */
  supports?: Vec2[][];
}

const BALL = 40;
/** How far a ball sinks in. */
const SUNK = 12;
/** What lies between a body and what it rests against. */
const gap = (held: boolean): number => (held ? 2 * BALL - SUNK : 0);

// --- from the side ---

const sideOf = ({ low, high }: ReturnType<typeof fromSide>, pelvis: number, chest: number): Scene['places'] => ({
  back: { inside: high(320, 0), out: way(chest - 90) },
  'lower-back': { inside: low(135, 0), out: way(pelvis - 90) },
  buttock: { inside: low(5, -30), out: way(pelvis - 100) },
  'front-of-hip': { inside: low(60, 20), out: way(pelvis + 90) },
  waist: { inside: low(175, -4) },
  'side-of-hip': { inside: low(15, -8) },
});

interface SideSpec {
  hip: Vec2;
  pelvis: number;
  chest: number;
  head: number;
  /** Ankles, the way of the toes, and the knee's side. */
  near: readonly [ankle: Vec2, toes: number, knee: number];
  far: readonly [ankle: Vec2, toes: number, knee: number];
}
/** Body, far leg and clothes of somebody seen from the side. */
function sideFigure({ hip, pelvis, chest, head, near, far }: SideSpec) {
  const spine = fromSide({ hip, pelvis, chest, head });
  const limbOf = ([ankle, toes, side]: SideSpec['near']) => {
    const [knee, end] = bend(hip, ankle, THIGH, SHANK, side);
    const along = angleOf(hip, knee);
    return {
      upper: thigh(hip, knee),
      lower: shin(knee, end, toes),
      hem: beside(from(hip, along, 215), way(along - 90)),
      knee,
    };
  };
  const [nearLeg, farLeg] = [limbOf(near), limbOf(far)];
  const dressed = blend(20, spine.trunk, nearLeg.upper);
  const body = blend(10, dressed, nearLeg.lower);
  const collar = beside(spine.high(505, 0), way(chest - 100));
  const layers: Layer[] = [
    ['far', blend(10, farLeg.upper, farLeg.lower)],
    ['wear', within(farLeg.upper, farLeg.hem)],
    ['body', blend(8, body, spine.head)],
    ['wear', within(within(dressed, nearLeg.hem), collar)],
    ['hair', spine.hair],
  ];
  return {
    layers,
    skin: body,
    places: sideOf(spine, pelvis, chest),
    shoulder: spine.shoulder,
    spine,
    nearKnee: nearLeg.knee,
    farKnee: farLeg.knee,
  };
}

const GROUND = (x0: number, x1: number): Scene['lines'][number] => [
  'ground',
  [
    [x0, 0],
    [x1, 0],
  ],
];
/** What a head lies on. */
const pillow = (x: number, height: number, half = 130): Layer => [
  'prop',
  limb([x - half + height / 2, -height / 2], height / 2, [x + half - height / 2, -height / 2], height / 2),
];

const SCENES: Record<PoseName, (at: PlaceName | null, tool: ToolName) => Scene> = {
  'lie-on-back'(at) {
    const lift = gap(at === 'buttock' || at === 'lower-back' || at === 'back');
    const hip: Vec2 = [0, -136 - lift];
    const tilt = at === 'back' ? -92 : -94 - lift / 8;
    const figure = sideFigure({
      hip,
      pelvis: -90 - lift / 10,
      chest: tilt,
      head: at === 'back' ? -97 : -84,
      near: [[430, -ANKLE], 90, -1],
      far: [[500, -ANKLE], 90, -1],
    });
    const { shoulder } = figure;
    return {
      ...figure,
      layers: [pillow(-735, 56), ...figure.layers],
      // The elbow on the ground, the hand on the belly.
      rest: { wrist: plus(shoulder, [330, -112]), fingers: 100, elbow: 1, joint: [shoulder[0] + 236, -46] },
      elbow: 1,
      lines: [GROUND(-900, 720)],
    };
  },
  'lie-face-down'(at) {
    const lift = gap(at === 'front-of-hip');
    const figure = sideFigure({
      hip: [0, -102 - lift],
      pelvis: 90 + lift / 9,
      chest: 91 + lift / 14,
      head: 84,
      near: [[-832, -62 - lift / 3], 254, -1],
      far: [[-831, -66 - lift / 3], 248, -1],
    });
    const { shoulder } = figure;
    const folded = (x: number): Reach => ({
      wrist: [shoulder[0] + x + 120, -62],
      fingers: 92,
      elbow: 1,
      joint: [shoulder[0] + x, -46],
      thumb: -1,
    });
    const under = folded(225);
    return {
      ...figure,
      layers: [
        pillow(shoulder[0] + 320, 40),
        ['far', arm(shoulder, under.joint!, under.wrist, under.fingers, -1)],
        ...figure.layers,
      ],
      rest: folded(205),
      elbow: 1,
      lines: [GROUND(-1060, 930)],
    };
  },
  'lie-on-side': (at, tool) => fromFrontLying(at, tool),
  sit(at, tool) {
    // A stool, unless the back presses a ball against something.
    const behind = tool === 'ball' && (at === 'back' || at === 'lower-back');
    const lift = gap(tool !== 'hand' && at === 'buttock');
    const hip: Vec2 = [0, -550 - lift];
    const figure = sideFigure({
      hip,
      pelvis: -4,
      chest: 1,
      head: 4,
      near: [[425, -ANKLE], 90, -1],
      far: [[470, -ANKLE], 90, -1],
    });
    const seat = -452;
    const { places, skin } = figure;
    const edge = (name: 'back' | 'lower-back') =>
      surface(skin, places[name].inside, places[name].out!)[0] - gap(behind && name === at);
    const rest = Math.min(edge('back'), edge('lower-back')) - 8;
    const rail = (a: Vec2, b: Vec2): Layer => ['prop', limb(a, 11, b, 11)];
    return {
      ...figure,
      layers: [
        ...(behind ? [rail([rest - 14, -1000], [rest - 4, seat + 12])] : []),
        rail([rest, seat + 12], [rest - 26, -11]),
        rail([240, seat + 12], [262, -11]),
        rail([rest - 4, seat + 12], [290, seat + 12]),
        ...figure.layers,
      ],
      places: { ...places, buttock: { inside: figure.spine.low(0, -30), out: way(180) } },
      rest: { wrist: plus(figure.nearKnee, [-150, -95]), fingers: 96, elbow: 1, thumb: 1 },
      elbow: 1,
      lines: [GROUND(rest - 160, 760)],
      supports:
        !behind && at !== 'buttock'
          ? []
          : [
              [
                [rest, -1000],
                [rest, seat],
              ],
              [
                [rest, seat],
                [290, seat],
              ],
            ],
    };
  },
  stand() {
    const figure = sideFigure({
      hip: [0, -893],
      pelvis: 2,
      chest: -4,
      head: 6,
      near: [[-15, -ANKLE], 90, -1],
      far: [[50, -ANKLE], 90, -1],
    });
    const { shoulder } = figure;
    return {
      ...figure,
      rest: { wrist: plus(shoulder, [25, 540]), fingers: 176, elbow: 1, thumb: -1 },
      elbow: 1,
      lines: [GROUND(-420, 480)],
    };
  },
  'stand-at-wall'(at, tool) {
    if (at === 'waist' || at === 'side-of-hip' || at === 'buttock') return fromFrontAtWall(at, tool);
    // Feet a step away, leaning.
    const facing = at === 'front-of-hip';
    const figure = sideFigure({
      hip: [0, -868],
      pelvis: facing ? 7 : -9,
      chest: facing ? 5 : at === 'lower-back' ? -3 : -8,
      head: facing ? 2 : 2,
      near: [[facing ? -150 : 215, -ANKLE], 90, -1],
      far: [[facing ? -90 : 275, -ANKLE], 90, -1],
    });
    const { shoulder, places, skin } = figure;
    const edge = (name: PlaceName) => surface(skin, places[name].inside, places[name].out!)[0];
    const held = gap(tool !== 'hand');
    const x = facing
      ? edge('front-of-hip') + held
      : Math.min(...(['back', 'lower-back', 'buttock'] as const).map((name) => edge(name) - (name === at ? held : 0)));
    return {
      ...figure,
      rest: facing
        ? { wrist: [x - 40, shoulder[1] - 60], fingers: 2, elbow: -1, thumb: -1 }
        : { wrist: plus(shoulder, [150, 510]), fingers: 162, elbow: 1, thumb: -1 },
      elbow: 1,
      lines: [
        GROUND(facing ? -480 : x, facing ? x : x + 900),
        [
          'ground',
          [
            [x, -1800],
            [x, 0],
          ],
        ],
      ],
    };
  },
  'half-kneel'() {
    const figure = sideFigure({
      hip: [0, -470],
      pelvis: 0,
      chest: -3,
      head: 5,
      near: [[-500, -46], 262, -1],
      far: [[385, -ANKLE], 90, -1],
    });
    return {
      ...figure,
      rest: { wrist: plus(figure.farKnee, [-105, -78]), fingers: 112, elbow: 1 },
      elbow: 1,
      lines: [GROUND(-780, 720)],
    };
  },
};

// --- from the front or from behind: outlines are the same ---

function frontFigure(
  hip: Vec2,
  angle: number,
  head: number,
  legs: readonly (readonly [knee: Vec2, ankle: Vec2, toes: number])[],
) {
  const trunk = fromFront(hip, angle, head);
  const shapes = legs.map(([knee, ankle, toes], i) => ({
    upper: thighFromFront(trunk.at(0, i ? 84 : -84), knee),
    lower: shinFromFront(knee, ankle, toes),
    hem: beside(lerp(trunk.at(0, 0), knee, 0.52), way(angleOf(trunk.at(0, 0), knee) - 90)),
  }));
  const collar = beside(trunk.at(525, 0), way(angle - 90));
  const dressed = shapes.map(({ upper, hem }) => within(blend(14, trunk.trunk, upper), hem));
  return {
    ...trunk,
    body: blend(14, trunk.trunk, ...shapes.map(({ upper, lower }) => blend(10, upper, lower))),
    wear: within(blend(14, ...dressed), collar),
  };
}

function fromFrontLying(at: PlaceName | null, tool: ToolName): Scene {
  // The head to the left; up is the side that is on top.
  const under = tool === 'ball' && !!at;
  const lift = gap(under);
  const hip: Vec2 = [0, -176 - lift];
  const figure = frontFigure(hip, -88 - lift / 9, -90, [
    [[345, -88], [665, -56], 100],
    [[345, -268 - lift], [665, -236 - lift], 96],
  ]);
  const { at: on, head, hair, body, wear } = figure;
  const side = under ? way(180) : way(0);
  const shoulder = on(484, 140);
  return {
    layers: [
      pillow(-740, 118, 160),
      // Between the knees.
      ['prop', limb([250, -170 - lift], 44, [560, -150 - lift], 38)],
      ['body', blend(8, body, head)],
      ['wear', wear],
      ['hair', hair],
    ],
    skin: body,
    places: {
      back: { inside: on(330, 0) },
      'lower-back': { inside: on(140, 0) },
      buttock: under ? { inside: on(-10, 0), out: side } : { inside: on(-20, 30) },
      'front-of-hip': { inside: on(20, 40) },
      waist: { inside: on(180, 0), out: side },
      'side-of-hip': { inside: on(10, 0), out: side },
    },
    shoulder,
    rest: { wrist: on(-45, 158), fingers: 94, elbow: -1 },
    elbow: -1,
    lines: [GROUND(-960, 880)],
  };
}

function fromFrontAtWall(at: PlaceName, tool: ToolName): Scene {
  const figure = frontFigure([0, -872], 5, 2, [
    [[-105, -468], [-150, -ANKLE], 188],
    [[50, -468], [5, -ANKLE], 172],
  ]);
  const { at: on, head, hair, body, wear } = figure;
  const places: Scene['places'] = {
    back: { inside: on(330, 0) },
    'lower-back': { inside: on(140, 0) },
    buttock: { inside: on(-30, 40), out: way(97) },
    'front-of-hip': { inside: on(20, 70) },
    waist: { inside: on(185, 0), out: way(95) },
    'side-of-hip': { inside: on(45, 40), out: way(94) },
  };
  const held = tool !== 'hand';
  const { inside, out } = places[at];
  const edge = surface(body, inside, out!)[0];
  const arms = [on(484, 146), on(484, -146)] as const;
  const x = Math.max(edge + gap(held), arms[0][0] + 62);
  // One hand on the wall.
  const elbow: Vec2 = [x - 62, arms[0][1] + 100];
  const wrist: Vec2 = [x - 34, elbow[1] - 225];
  return {
    layers: [
      ['far', arm(arms[0], elbow, wrist, 2, -1)],
      ['body', blend(8, body, head)],
      ['wear', wear],
      ['hair', hair],
    ],
    skin: body,
    places,
    shoulder: arms[1],
    rest: { wrist: plus(arms[1], [-70, 530]), fingers: 184, elbow: 1, thumb: -1 },
    elbow: 1,
    lines: [
      GROUND(-560, x),
      [
        'ground',
        [
          [x, -1800],
          [x, 0],
        ],
      ],
    ],
  };
}

// --- the tool, and the arm that holds it ---

/** What is seen of a technique. */
export function poseFigure(pose: PoseName, at: PlaceName | null, tool: ToolName): PoseFigure {
  const scene = SCENES[pose](at, tool);
  const { layers, skin, places, shoulder, lines } = scene;
  const place = at && places[at];
  let reach = scene.rest;
  let held: Layer[1] | undefined;
  let grips: Vec2 | undefined;
  const shapes: Layer[] = [...layers];
  if (place) {
    const { inside, out } = place;
    const touch = out ? surface(skin, inside, out) : inside;
    shapes.push(['mark', circle(touch, 92)]);
    const homeward = unit(minus(shoulder, touch));
    const rests = tool !== 'hand' && !!out && presses(scene, touch, out);
    if (tool === 'ball') held = circle(plus(touch, out ?? [0, 0], BALL - SUNK), BALL);
    if (tool === 'vibration') {
      const base = plus(touch, out ?? [0, 0], 14);
      const across: Vec2 = out ? [-out[1], out[0]] : [0, 0];
      const grip = unit(plus(homeward, out ?? [0, 0], 0.9));
      const end = plus(base, grip, 235);
      const hold = plus(base, grip, 150);
      const pad = out ? limb(plus(base, across, 52), 24, plus(base, across, -52), 24) : disc(base, 50);
      held = rests
        ? limb(plus(base, across, 80), 26, plus(base, across, -80), 26)
        : blend(24, pad, limb(base, 20, end, 21));
      if (!rests) {
        reach = { wrist: plus(hold, homeward, 46), fingers: 0, elbow: scene.elbow };
        grips = hold;
      }
    } else if (!rests) {
      const on = tool === 'ball' ? plus(touch, out ?? [0, 0], 2 * BALL - SUNK) : touch;
      const flat: Vec2 = out ? unit(plus(homeward, out, -dot(homeward, out))) : homeward;
      const palm = plus(on, out ?? [0, 0], 26);
      const wrist = plus(palm, flat, 90);
      const fingers = angleOf(wrist, palm);
      // The thumb lies on the body's side.
      const thumb = out && dot(out, way(fingers + 90)) > 0 ? -1 : 1;
      reach = { wrist, fingers, elbow: scene.elbow, thumb };
    }
  }
  const [bent, wrist] = reach.joint
    ? [reach.joint, reach.wrist]
    : bend(shoulder, reach.wrist, UPPER_ARM, FOREARM, reach.elbow);
  // An elbow stops at the ground: then it points at the viewer.
  const elbow: Vec2 = [bent[0], Math.min(bent[1], -46)];
  const near = grips
    ? fist(shoulder, elbow, wrist, plus(wrist, unit(minus(grips, wrist)), 46))
    : arm(shoulder, elbow, wrist, reach.fingers, reach.thumb);
  if (held) shapes.push(['tool', held]);
  shapes.push(['near', near]);
  return draw(pose, shapes, lines);
}

/** Whether what is at a place lies between body and ground, wall or chair. */
const presses = ({ lines, supports = [] }: Scene, touch: Vec2, out: Vec2): boolean => {
  const there = plus(touch, out, 2 * BALL + 30);
  return [...supports, ...lines.map(([, line]) => line)].some((line) =>
    line.slice(1).some((b, i) => {
      const a = line[i]!;
      const along = unit(minus(b, a));
      const side = (p: Vec2) => (p[0] - a[0]) * along[1] - (p[1] - a[1]) * along[0];
      const at = (touch[0] - a[0]) * along[0] + (touch[1] - a[1]) * along[1];
      return at > -20 && at < distance(a, b) + 20 && side(touch) * side(there) <= 0;
    }),
  );
};

const circle = (at: Vec2, radius: number): Vec2[] =>
  Array.from({ length: 36 }, (_, i) => plus(at, way(i * 10), radius));

const UNIT = 2;
const MARGIN = 40;
/** Height of a figure as a share of its width, by the first word of its pose: a page keeps its place by that. */
const SHAPES: Record<string, number> = { lie: 2 / 5, sit: 1, half: 1, stand: 3 / 2 };
const WORLD: Box = [-1300, -1950, 2600, 2050];

function draw(pose: PoseName, shapes: readonly Layer[], lines: Scene['lines']): PoseFigure {
  const rings = shapes.map(
    ([kind, shape]) =>
      [kind, Array.isArray(shape) ? [shape] : outlines(shape, WORLD, kind === 'tool' ? 4 : 8)] as const,
  );
  const [x, y, w, h] = bounds([...rings.flatMap(([, each]) => each.flat()), ...lines.flatMap(([, line]) => line)]);
  const shape = SHAPES[pose.split('-')[0]!]!;
  const width = Math.max(w + 2 * MARGIN, (h + 2 * MARGIN) / shape);
  const frame: Box = [x + w / 2 - width / 2, y + h + MARGIN - width * shape, width, width * shape];
  const camera: Camera = { view: 'side', frame, unit: UNIT, tolerance: 2, fibres: 0 };
  return {
    box: frame.map((v) => Math.round(v / UNIT)) as unknown as Box,
    paths: [
      ...lines.map(([kind, line]) => ({ kind, d: stroke(camera, line) })),
      ...rings.map(([kind, each]) => ({ kind, d: each.map((ring) => area(camera, ring)).join('') })),
    ],
  };
}
