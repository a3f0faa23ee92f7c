import { DatasetError } from './errors.js';

/**
 * What must hold of JSON, by example: `''` a string, `0` a number, `[x]` a list of x, `{…}` an object with these keys,
 * `{ '*': x }` a map to x. What is missing becomes empty (`''`, `0`, `[]`, `{}` for a map, null for an object), so that a
 * newer library shows older data. Keys that are not named stay as they are, so that an older library shows newer data.
 */
export type Shape = string | number | readonly [Shape] | { readonly [key: string]: Shape };

/**
 * Copies `value` in the given shape.
 * @throws {DatasetError} code `shape`, naming the path, where a value is of the wrong kind
 */
export function readShape(shape: Shape, value: unknown, url: string, path = ''): unknown {
  const list = Array.isArray(shape);
  if (value === undefined || value === null)
    return list ? [] : typeof shape !== 'object' ? shape : '*' in shape ? (Object.create(null) as unknown) : null;
  if (typeof value !== typeof shape || Array.isArray(value) !== list)
    throw new DatasetError('shape', url, `${path} should be a ${list ? 'list' : typeof shape}`);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => readShape((shape as readonly [Shape])[0], item ?? {}, url, `${path}/${i}`));
  // A map answers to nothing that it does not hold; `constructor` may be asked for.
  const read = (
    '*' in (shape as object) ? Object.assign(Object.create(null) as object, value) : { ...value }
  ) as Record<string, unknown>;
  for (const [key, field] of Object.entries(shape as Record<string, Shape>)) {
    if (key !== '*') read[key] = readShape(field, read[key], url, `${path}/${key}`);
    else for (const name in read) read[name] = readShape(field, read[name] ?? {}, url, `${path}/${name}`);
  }
  return read;
}
