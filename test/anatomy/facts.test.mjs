// The numbers: every reference resolves, every trigger point lies in its muscle and says what it rests on.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawing, records } from '../../tools/figures/read.mjs';

const draw = await drawing();
const { model } = draw;
const { facts, locate } = model;
const dataset = await records();
const camera = (view) => ({ view, frame: [-2000, -2000, 4000, 4000], unit: 1, tolerance: 1, fibres: 1 });
const holds = (view, ids, at) => {
  const eye = camera(view);
  return ids.some((id) =>
    draw.outlines(eye, locate, model.muscle(id)).some((ring) => draw.inside(draw.project(eye, at), ring)),
  );
};

describe('facts', () => {
  it('name landmarks that exist', () => {
    const refs = (value) =>
      typeof value === 'string'
        ? [value]
        : Array.isArray(value) && typeof value[0] !== 'number'
          ? value.flatMap(refs)
          : [];
    for (const muscle of facts.muscles)
      for (const part of muscle.parts)
        for (const ref of refs(part.bundles ?? part.paths ?? part.path ?? part.ring))
          assert.ok(locate(ref).every(Number.isFinite), `${muscle.id}: ${ref}`);
  });

  it('give every record of the dataset a card made of muscles of the model', () => {
    assert.deepEqual(Object.keys(facts.cards).sort(), dataset.map((record) => record.id).sort());
    for (const [id, card] of Object.entries(facts.cards))
      for (const part of [...card.parts, ...(card.context ?? [])])
        assert.ok(model.muscle(part).views.includes(card.view), `${id}: ${part}`);
  });

  it('refuse a landmark that does not exist', () => {
    assert.throws(() => locate('L9.spinous'), /Unknown landmark "L9.spinous"/);
    assert.throws(() => locate('psis+1,2'), /Not a landmark reference/);
  });
});

describe('trigger points', () => {
  // Seen from the card's side, these lie outside their muscle's outline, for a reason.
  const OUTSIDE = {
    // `ips-1` is where iliacus and psoas major join: it lies on the psoas side of the common tendon.
    'ips-1': 'psoas-major',
  };
  // No point is drawn for these: the dataset itself says that the sources name no level.
  const UNPLACED = ['rot'];

  it('are placed for every point of the dataset whose place is known', () => {
    const placed = new Set(facts.triggerPoints.map((point) => point.id));
    const missing = dataset
      .flatMap((record) => record.triggerPoints.map((point) => point.id))
      .filter((id) => !placed.has(id));
    assert.deepEqual(missing, UNPLACED);
  });

  it('rest on what the dataset says they rest on', () => {
    const basis = new Map(facts.triggerPoints.map((point) => [point.id, point.basis]));
    for (const record of dataset)
      for (const point of record.triggerPoints)
        if (basis.has(point.id)) assert.equal(basis.get(point.id), point.basis, `${record.id} ${point.id}`);
  });

  for (const record of dataset.filter((each) => each.triggerPoints.length > 0))
    it(`of ${record.id} lie inside its outline on its card`, () => {
      const { parts, view } = facts.cards[record.id];
      for (const { id } of record.triggerPoints) {
        const point = facts.triggerPoints.find((each) => each.id === id);
        if (!point) continue;
        const ids = OUTSIDE[id] ? [...parts, OUTSIDE[id]] : parts;
        for (const at of point.span ?? [point.at]) assert.ok(holds(view, ids, at), id);
      }
    });

  it('of every other muscle lie inside it in at least one of its views', () => {
    const undrawn = new Set(['fhb', 'qp']);
    for (const point of facts.triggerPoints) {
      if (undrawn.has(point.id)) continue;
      const { views } = model.muscle(point.muscle);
      assert.ok(
        views.some((view) => holds(view, [point.muscle], point.at)),
        point.id,
      );
    }
  });
});
