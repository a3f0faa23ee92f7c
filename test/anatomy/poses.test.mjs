// Posed figures: every technique has its own, and its tool is where it says.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '../../tools/dataset/read.mjs';
import { drawing } from '../../tools/figures/read.mjs';
import { techniqueFigures } from '../../tools/figures/techniques.mjs';

const draw = await drawing();
const { dataset } = readDataset();
const figures = techniqueFigures(dataset, draw);

const POSES = ['lie-face-down', 'lie-on-back', 'lie-on-side', 'sit', 'stand', 'stand-at-wall', 'half-kneel'];
const PLACES = ['back', 'lower-back', 'waist', 'buttock', 'side-of-hip', 'front-of-hip', null];
const TOOLS = ['hand', 'ball', 'vibration'];
const every = POSES.flatMap((pose) =>
  PLACES.flatMap((at) => TOOLS.map((tool) => ({ pose, at, tool, figure: draw.poseFigure(pose, at, tool) }))),
);

/** Points along a path's curves, as rings. */
function rings(d) {
  const found = [];
  let at = [0, 0];
  for (const [, letter, text] of d.matchAll(/([Mclz])([^Mclz]*)/g)) {
    const numbers = text.match(/-?\d+/g)?.map(Number) ?? [];
    if (letter === 'M') found.push([(at = numbers)]);
    const size = letter === 'c' ? 6 : 2;
    if (letter === 'c' || letter === 'l')
      for (let i = 0; i < numbers.length; i += size) {
        const from = at;
        const [b, c, d] = [0, 2, 4].map((k) =>
          letter === 'c' ? [from[0] + numbers[i + k], from[1] + numbers[i + k + 1]] : null,
        );
        at = [from[0] + numbers[i + size - 2], from[1] + numbers[i + size - 1]];
        for (let t = 0.1; t <= 1.001; t += 0.1) {
          const u = 1 - t;
          const weights = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
          found
            .at(-1)
            .push(
              [0, 1].map((axis) =>
                letter === 'c'
                  ? weights.reduce((sum, weight, k) => sum + weight * [from, b, c, d][k][axis], 0)
                  : from[axis] * u + at[axis] * t,
              ),
            );
        }
      }
  }
  return found;
}
const of = ({ paths }, ...kinds) => paths.filter(({ kind }) => kinds.includes(kind)).flatMap(({ d }) => rings(d));
const holds = (shapes, at) => shapes.some((ring) => draw.inside(at, ring));

describe('posed figures', () => {
  it('are there for every technique that says how, and for no other', () => {
    const said = [...dataset.techniques.values()].filter(({ how }) => how).map(({ id }) => id);
    assert.ok(said.length > 0);
    assert.deepEqual([...figures.keys()], said);
    for (const [id, figure] of figures) assert.equal(figure.id, id);
  });

  it('lie within their box, in whole numbers, and have a body', () => {
    for (const { pose, at, tool, figure } of every) {
      const [x, y, w, h] = figure.box;
      assert.ok(figure.box.every(Number.isInteger));
      assert.ok(of(figure, 'body').length > 0 && of(figure, 'near').length > 0);
      for (const { kind, d } of figure.paths) {
        assert.match(d, /^(M-?\d+[ -]\d+|[cl]-?\d+([ -]\d+| -\d+)*|z)+$/, `${pose} ${at} ${tool}: ${kind}`);
        for (const [px, py] of rings(d).flat())
          assert.ok(px >= x && px <= x + w && py >= y && py <= y + h, `${pose} ${at} ${tool}: ${kind} at ${px} ${py}`);
      }
    }
  });

  it('have the shape that a page keeps free for them', () => {
    const shapes = { lie: 2 / 5, sit: 1, half: 1, stand: 3 / 2 };
    for (const { pose, figure } of every) {
      const [, , w, h] = figure.box;
      assert.ok(Math.abs(h / w - shapes[pose.split('-')[0]]) < 0.01, pose);
    }
  });

  it('touch the body with their tool, or with the hand, where the ring is', () => {
    for (const { pose, at, tool, figure } of every) {
      const mark = of(figure, 'mark');
      assert.equal(mark.length, at ? 1 : 0);
      if (!at) continue;
      const what = `${pose} ${at} ${tool}`;
      const body = of(figure, 'body');
      const touching = of(figure, tool === 'hand' ? 'near' : 'tool').flat();
      assert.ok(
        touching.some((p) => holds(mark, p)),
        `${what}: not in the ring`,
      );
      assert.ok(tool === 'hand' || touching.some((p) => holds(body, p)), `${what}: not on the body`);
      assert.ok(
        mark.flat().some((p) => holds(body, p)),
        `${what}: ring off the body`,
      );
    }
  });

  it('rest on the ground, and never reach below it', () => {
    for (const { pose, at, tool, figure } of every) {
      const lowest = Math.max(
        ...of(figure, 'body', 'far', 'near', 'tool', 'prop')
          .flat()
          .map(([, y]) => y),
      );
      // Two millimetres a unit; a fold of skin may be squeezed.
      assert.ok(lowest > -16 && lowest < 16, `${pose} ${at} ${tool}: ${lowest}`);
    }
  });

  it('have no tool where none is needed', () => {
    for (const { at, tool, figure } of every) if (!at || tool === 'hand') assert.equal(of(figure, 'tool').length, 0);
  });
});
