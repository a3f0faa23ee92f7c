/** Vertebrae and discs from a few parameters each: traced silhouettes merge into one blob. */
import type { Camera } from './camera.js';
import type { Facts, Vec2, Vertebra } from './facts.js';
import type { Shape } from './figure.js';
import type { Locate } from './landmarks.js';
import { flat } from './camera.js';
import { smooth } from './curve.js';
import { area, blob } from './path.js';
import { ribbon } from './strand.js';
import { item, lerp } from './vector.js';

type Kind = 'C' | 'T' | 'L';
const radians = Math.PI / 180;

const vertebraNames: readonly string[] = [
  ...Array.from({ length: 7 }, (_, i) => `C${i + 1}`),
  ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `L${i + 1}`),
];

/** An evenly sampled line, for `ribbon`. */
const sampled = (points: readonly Vec2[]): Vec2[] => smooth(points, false, 6);
/** Whole ring from its right half. */
const whole = (half: readonly Vec2[]): Vec2[] => [...half, ...[...half].reverse().map(([x, y]): Vec2 => [-x, y])];

export function spine(camera: Camera, facts: Facts, locate: Locate): Shape[] {
  return camera.view === 'side' ? sideSpine(camera, facts, locate) : facingSpine(camera, facts, locate);
}

function facingSpine(camera: Camera, facts: Facts, locate: Locate): Shape[] {
  let [bodies, discs, transverse] = ['', '', ''];
  const arches: Shape[] = [];
  // From below: each arch overlaps the one beneath it.
  for (const name of [...vertebraNames].reverse()) {
    const v = vertebra(facts, name);
    const kind = name.charAt(0) as Kind;
    const [y, h, w] = [v.c[0], (v.h / 2) * Math.cos(v.tilt * radians) * 0.96, v.w / 2];
    const up = (points: readonly Vec2[]): Vec2[] => points.map((p) => flat(camera, p));
    const half: Vec2[] = [
      [0, y + h],
      [w * 0.6, y + h + 0.5],
      [w, y + h - 1],
      [w * 0.88, y],
      [w, y - h + 1],
      [w * 0.6, y - h - 0.5],
      [0, y - h],
    ];
    bodies += blob(camera, up(whole(half)));
    discs += area(camera, discRing(camera, facts, name));
    const [tx, ty] = locate(`${name}.transverse`);
    const drop = kind === 'T' ? 5 : 0;
    const root = kind === 'L' ? 10 : 8;
    const arm: Vec2[] = [
      [root, ty - drop],
      [(root + tx) / 2, ty - drop * 0.4],
      [tx, ty + (kind === 'L' ? 1 : 0)],
    ];
    const thickness = (t: number): number =>
      (kind === 'L' ? 11 - 4.5 * t : kind === 'T' ? 9.5 - t : 8 - t) * (t > 0.93 ? 0.7 : 1);
    transverse += area(camera, ribbon(sampled(up(arm)), thickness, 0, 1, 8, 0.3));
    if (camera.view !== 'back') continue;
    const c = ty - drop;
    const arch = facts.skeleton.arch[kind].map(([x, dy]): Vec2 => [x, c + dy]);
    arches.push({
      paint: 'bone',
      d: blob(camera, up(whole(arch))) + area(camera, spinous(camera, name, c, locate(`${name}.spinous`)[1])),
    });
  }
  const far: Shape = { paint: camera.view === 'back' ? 'bone-far' : 'bone', d: bodies };
  const arms: Shape = { paint: 'bone', d: transverse, mirror: true };
  const disc: Shape = { paint: 'disc', d: discs };
  const shapes = camera.view === 'back' ? [disc, far, arms, ...arches] : [disc, arms, far];
  return shapes.filter((s) => s.d !== '');
}

/** The spinous process from behind. */
function spinous(camera: Camera, name: string, c: number, tip: number): Vec2[] {
  const kind = name.charAt(0) as Kind;
  const k = Number(name.slice(1));
  if (name === 'C1') return [];
  const path: Record<Kind, Vec2[]> = {
    L: [
      [0, c - 2],
      [0, (c + tip) / 2 - 4],
      [0, tip - 9],
    ],
    T: [
      [0, c - 2],
      [0, (c + tip) / 2],
      [0, tip],
    ],
    C: [
      [0, c - 2],
      [0, tip - 2],
      [0, tip - 5],
    ],
  };
  const width: Record<Kind, (t: number) => number> = {
    L: (t) => 6.4 + 3 * Math.sin(Math.PI * Math.min(1, t * 1.1)),
    T: (t) => 9 - 4.2 * t,
    C: (t) => (k === 2 || k === 7 ? 9 : 7) - 1.5 * t,
  };
  return ribbon(sampled(path[kind].map((p) => flat(camera, p))), width[kind], 0, 1, 7, 0.65);
}

function discRing(camera: Camera, facts: Facts, name: string): Vec2[] {
  const v = vertebra(facts, name);
  const below = facts.skeleton.vertebrae[item(vertebraNames, vertebraNames.indexOf(name) + 1)];
  const top = v.c[0] - (v.h / 2) * 0.96;
  const bottom = below && name !== 'L5' ? below.c[0] + (below.h / 2) * 0.96 : 1022;
  const [middle, w] = [(top + bottom) / 2, (v.w / 2) * 0.97];
  const h = Math.max(2.5, Math.abs(top - bottom) / 2 + 1.2);
  return ribbon(
    sampled(
      [
        [-w + h, middle],
        [0, middle],
        [w - h, middle],
      ].map((p) => flat(camera, p as [number, number])),
    ),
    () => 2 * h,
    0,
    1,
    5,
    0.9,
  );
}

function sideSpine(camera: Camera, facts: Facts, locate: Locate): Shape[] {
  const shapes: Shape[] = [];
  let discs = '';
  for (const name of vertebraNames) {
    const v = vertebra(facts, name);
    const kind = name.charAt(0) as Kind;
    const frame = axes(v);
    const at = (forward: number, up: number): Vec2 => flat(camera, frame(forward, up));
    const [h, d] = [(v.h / 2) * 0.94, v.d / 2];
    const canal = kind === 'L' ? 17 : 15;
    const [, sy, sz] = locate(`${name}.spinous`);
    const tip = flat(camera, [sz, sy]);
    const root = at(-d - canal + 2, kind === 'L' ? -2 : 0);
    const process = ribbon(sampled([root, lerp(at(-d - canal + 2, kind === 'L' ? -4 : -2), tip, 0.55), tip]), (t) =>
      kind === 'L' ? 14 + 7 * t - (t > 0.92 ? 5 : 0) : kind === 'T' ? 10 - 4.5 * t : 7 + (t > 0.8 ? 2 : 0),
    );
    const lumbar = kind === 'L';
    const up = lumbar ? 1 : kind === 'T' ? 0.9 : 0.7;
    const joint = ribbon(
      sampled([
        at(-d - (lumbar ? 13 : 9), h * up + 5),
        at(-d - (lumbar ? 14 : 10), 0),
        at(-d - (lumbar ? 18 : 12), -h * up - 7),
      ]),
      (t) => (lumbar ? 10 : 7.5) * (0.72 + 0.34 * Math.sin(Math.PI * t)),
    );
    const pedicle = ribbon(sampled([at(-d + 3, h * 0.35), at(-d - (lumbar ? 13 : 9), h * 0.2)]), () =>
      lumbar ? 13 : kind === 'T' ? 9.5 : 7,
    );
    shapes.push({ paint: 'bone-far', d: area(camera, pedicle) + area(camera, process) + area(camera, joint) });
    if (name !== 'C1') {
      const body = [
        at(-d, h),
        at(0, h * 0.93),
        at(d, h),
        at(d * 0.88, 0),
        at(d, -h),
        at(0, -h * 0.93),
        at(-d, -h),
        at(-d * 0.9, 0),
      ];
      shapes.push({ paint: 'bone', d: blob(camera, body) });
    }
    const below = facts.skeleton.vertebrae[item(vertebraNames, vertebraNames.indexOf(name) + 1)];
    const next = below && name !== 'L5' ? axes(below) : null;
    const floor: [Vec2, Vec2] =
      next && below
        ? [next(below.d * 0.49, (below.h / 2) * 0.94), next(-below.d * 0.49, (below.h / 2) * 0.94)]
        : [
            [-12, 1009],
            [-39, 1030],
          ];
    discs += blob(camera, [at(-d * 0.98, -h), at(d * 0.98, -h), flat(camera, floor[0]), flat(camera, floor[1])]);
  }
  return [{ paint: 'disc' as const, d: discs }, ...shapes].filter((s) => s.d !== '');
}

/** A vertebra's own axes in the side view: forward and up. */
const axes = (v: Vertebra) => {
  const [sin, cos] = [Math.sin(v.tilt * radians), Math.cos(v.tilt * radians)];
  return (forward: number, up: number): Vec2 => [v.c[1] + cos * forward + sin * up, v.c[0] - sin * forward + cos * up];
};

function vertebra(facts: Facts, name: string): Vertebra {
  const v = facts.skeleton.vertebrae[name];
  if (!v) throw new Error(`Unknown vertebra "${name}".`);
  return v;
}
