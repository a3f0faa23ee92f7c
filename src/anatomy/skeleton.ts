/** The bones of a view in painting order, far to near. */
import type { Camera } from './camera.js';
import type { Facts, Vec2 } from './facts.js';
import type { Shape } from './figure.js';
import type { Locate } from './landmarks.js';
import type { PaintName } from './paints.js';
import { bone, markings, patch } from './bones.js';
import { flat, project } from './camera.js';
import { area, blob, stroke } from './path.js';
import { cartilage, ribs } from './ribs.js';
import { spine } from './spine.js';
import { ribbon } from './strand.js';

/** Groups a view may leave out, because they would hide what it shows. */
export type BoneGroup = 'ribs' | 'sternum' | 'arm' | 'shoulder' | 'skull' | 'leg';

export function skeleton(camera: Camera, facts: Facts, locate: Locate, without: readonly string[] = []): Shape[] {
  const shown = (group: BoneGroup, draw: () => Shape[]): Shape[] => (without.includes(group) ? [] : draw());
  const one = (name: string, paint?: PaintName): Shape[] => bone(camera, facts, name, paint);
  const all = (...names: string[]): Shape[] => names.flatMap((name) => one(name));
  const { lines } = facts.skeleton;
  const column = (): Shape[] => spine(camera, facts, locate);
  if (camera.view === 'side')
    return [
      ...shown('skull', () => all('jaw', 'skull', 'zygoma')),
      ...one('sacrum'),
      ...column(),
      ...shown('sternum', () => one('sternum', 'bone-far')),
      ...shown('ribs', () => [...cartilage(camera, facts), ...ribs(camera, facts, 'whole', 'bone')]),
      ...all('pelvis', 'femur'),
      ...shown('leg', () => all('fibula', 'tibia', 'patella', 'foot')),
      ...shown('arm', () => all('humerus', 'ulna', 'radius', 'hand')),
    ];
  const arm = (): Shape[] => shown('arm', () => all('radius', 'ulna', 'humerus', 'hand'));
  const leg = (): Shape[] => [
    ...shown('leg', () => all('fibula', 'tibia', 'foot')),
    ...one('femur'),
    ...shown('leg', () => one('patella')),
  ];
  if (camera.view === 'back')
    return [
      ...shown('ribs', () => ribs(camera, facts, 'anterior', 'bone-far')),
      ...shown('sternum', () => one('sternum', 'bone-far')),
      ...leg(),
      ...arm(),
      ...shown('skull', () => one('jaw', 'bone-far')),
      ...one('pelvis'),
      ...markings(camera, lines.pelvisBack),
      ...patch(camera, 'bone-far', lines.tuberosity),
      ...sacrum(camera, facts, locate),
      ...column(),
      ...shown('ribs', () => ribs(camera, facts, 'posterior', 'bone')),
      ...shown('shoulder', () => [...one('clavicle', 'bone-far'), ...all('scapula', 'acromion')]),
      ...shown('skull', () => [...one('skull'), ...markings(camera, lines.skullBack)]),
    ];
  return [
    ...shown('ribs', () => ribs(camera, facts, 'posterior', 'bone-far')),
    ...shown('shoulder', () => one('scapula', 'bone-far')),
    ...arm(),
    ...column(),
    ...sacrum(camera, facts, locate),
    ...one('pelvis'),
    ...markings(camera, lines.pelvisFront),
    // The head of the femur faces forward in its socket.
    ...leg(),
    ...shown('ribs', () => cartilage(camera, facts)),
    ...shown('sternum', () => one('sternum')),
    ...shown('ribs', () => ribs(camera, facts, 'anterior', 'bone')),
    ...shown('shoulder', () => all('clavicle', 'acromion', 'coracoid')),
    ...shown('skull', () => [
      ...all('jaw', 'skull'),
      ...one('orbit', 'bone-far'),
      ...one('nose', 'bone-far'),
      ...one('teeth'),
      ...markings(camera, lines.teeth),
    ]),
  ];
}

/** The sacrum with its holes; from behind with its crest, from the front with the lines where its vertebrae have grown together. */
function sacrum(camera: Camera, facts: Facts, locate: Locate): Shape[] {
  const plate = bone(camera, facts, 'sacrum');
  if (plate.length === 0) return [];
  let [holes, marks] = ['', ''];
  for (let i = 1; i <= 4; i++) {
    const [hx, hy] = project(camera, locate(`sacrum.S${i}.foramen-posterior`));
    const [rx, ry] = [3.3 - 0.3 * i, 2.9 - 0.25 * i];
    holes += blob(
      camera,
      Array.from({ length: 8 }, (_, k): Vec2 => [
        hx + rx * Math.cos((k * Math.PI) / 4),
        hy + ry * Math.sin((k * Math.PI) / 4),
      ]),
    );
    const y = locate(`sacrum.S${i}.spinous`)[1];
    const points = (list: readonly Vec2[]): Vec2[] => list.map((p) => flat(camera, p));
    marks +=
      camera.view === 'back'
        ? area(
            camera,
            ribbon(
              points([
                [0, y + 8],
                [0, y],
                [0, y - 8],
              ]),
              (t) => 6.5 * Math.sin(Math.PI * (0.15 + 0.7 * t)),
              0,
              1,
              6,
            ),
          )
        : stroke(
            camera,
            points([
              [-13, y - 9],
              [13, y - 9],
            ]),
          );
  }
  const details: Shape[] = [
    { paint: 'hollow', d: holes, mirror: true, bone: 'sacrum' },
    { paint: camera.view === 'back' ? 'bone' : 'bone-line', d: marks, bone: 'sacrum' },
  ];
  return [...plate, ...details.filter((s) => s.d !== '')];
}
