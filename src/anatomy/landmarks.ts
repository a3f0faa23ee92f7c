import type { Ref, Vec3 } from './facts.js';
import { lerp3 } from './vector.js';

const pattern = /^([^+~@]+)(?:~([^+@]+)@([\d.]+))?(?:\+(-?[\d.]+),(-?[\d.]+),(-?[\d.]+))?$/;

export type Locate = (ref: Ref) => Vec3;

/** Resolves `landmark`, `landmark+dx,dy,dz`, `landmark~landmark@t` and coordinates, on the patient's right. */
export function locator(landmarks: Readonly<Record<string, Vec3>>): Locate {
  const named = (name: string): Vec3 => {
    const point = landmarks[name];
    if (!point) throw new Error(`Unknown landmark "${name}".`);
    return point;
  };
  return (ref) => {
    if (typeof ref !== 'string') return ref;
    const [, name, toward, share, dx, dy, dz] = pattern.exec(ref) ?? [];
    if (name === undefined) throw new Error(`Not a landmark reference: "${ref}".`);
    const start = named(name);
    const point = toward === undefined ? start : lerp3(start, named(toward), Number(share));
    return dx === undefined ? point : [point[0] + Number(dx), point[1] + Number(dy), point[2] + Number(dz)];
  };
}
