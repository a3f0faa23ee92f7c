import type { Kind } from './kind.js';
import type { Shape } from '../shape.js';

// What every kind of figure is made of. Parts that must be there to draw anything are lists and strings, which become
// empty where they are missing: then nothing is drawn, and nothing breaks.

export const shapes = [{ paint: '', d: '' }] as const satisfies Shape;
export const points = [{ id: '', at: [0], basis: '' }] as const satisfies Shape;
/** What is missing is empty, and is not painted. */
export const paints = { '*': { fill: '', end: '', stroke: '', width: 0, opacity: 0 } } as const satisfies Shape;
/** Of figures with a viewBox of their own. */
export const picture = { direction: '', box: [0], paints } as const satisfies Shape;

/** A kind of figure, `figures/<place><id>.json`. */
export const figureKind = <T extends { id: string }>(name: string, place: string, shape: Shape): Kind<T> => ({
  name,
  path: (id) => `figures/${place}${id}.json`,
  idOf: ({ id }) => id,
  shape,
});
