// What the finder loads: every pattern of the topic and nothing that the dataset does not say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { allDocuments } from '../../tools/dataset/build.mjs';
import { BESIDE, MOVEMENTS } from '../../tools/dataset/finder.mjs';
import { loadSchemas, readDataset } from '../../tools/dataset/read.mjs';

const { dataset, editions } = readDataset();
const files = await allDocuments(dataset, editions);
const finder = files.get('en/finder/back-pain.json');
const points = Object.values(finder.muscles).flatMap((muscle) => muscle.points);
const coordinates = new Map(
  JSON.parse(readFileSync(new URL('../../src/anatomy/facts/trigger-points.json', import.meta.url), 'utf8')).map(
    ({ id, at }) => [id, at],
  ),
);

describe("the finder's document", () => {
  it('weighs at most 8,000 bytes, compressed', () => {
    const bytes = brotliCompressSync(JSON.stringify(finder)).length;
    assert.ok(bytes <= 8000, `${bytes}`);
  });

  it('begins with the red flags', () => {
    const keys = Object.keys(finder);
    assert.ok(keys.indexOf('redFlags') < keys.indexOf('regions'));
    assert.deepEqual(
      finder.redFlags,
      dataset.topics.get('back-pain').redFlags.map(({ text }) => text),
    );
    assert.match(finder.disclaimer, /not a diagnosis/);
    assert.deepEqual(
      finder.claims.map(({ id, certainty }) => [id, certainty]),
      [['trigger-points-are-established', 'low']],
    );
  });

  it("holds the topic's muscles in its order, with every point and pattern of their records", () => {
    const order = dataset.topics.get('back-pain').groups.flatMap(({ muscles }) => muscles);
    assert.deepEqual(Object.keys(finder.muscles), order);
    const pattern = ({ id, location, essential, spillover, basis }) => [id, location, essential, spillover, basis];
    for (const id of order) {
      const { layer, triggerPoints, patternNote, confusedWith } = dataset.muscles.get(id);
      const muscle = finder.muscles[id];
      assert.equal(muscle.level, layer.level, id);
      assert.deepEqual(muscle.points.map(pattern), triggerPoints.map(pattern), id);
      assert.equal(muscle.note?.text, patternNote?.text, id);
      assert.deepEqual(
        muscle.confusedWith.map(({ text }) => text),
        confusedWith.map(({ text }) => text),
        id,
      );
    }
  });

  it('holds every region that a pattern names, and the whole back, pelvis, hip and thigh, with a word to find each by', () => {
    const named = points.flatMap(({ essential, spillover }) => [...essential, ...spillover]);
    const whole = [...dataset.regions.values()].filter(({ group }) =>
      ['upper-back', 'low-back', 'pelvis', 'hip', 'thigh'].includes(group),
    );
    assert.deepEqual(Object.keys(finder.regions).sort(), [...new Set([...named, ...whole.map(({ id }) => id)])].sort());
    for (const [id, { label, group, paired, views, words }] of Object.entries(finder.regions)) {
      const region = dataset.regions.get(id);
      assert.deepEqual([label, group, paired, views], [region.label, region.group, region.paired, region.views], id);
      assert.ok(finder.groups[group], id);
      assert.ok(words.length > 0, id);
    }
    const found = (word) =>
      Object.keys(finder.regions).filter((id) =>
        [finder.regions[id].label, ...finder.regions[id].words].some((each) => each.includes(word)),
      );
    assert.deepEqual(found('groin'), ['groin']);
    assert.deepEqual(found('tailbone'), ['lower-sacrum', 'coccyx']);
    for (const word of ['lower back', 'hip', 'buttock', 'thigh', 'hamstring', 'spine'])
      assert.ok(found(word).length > 1, word);
  });

  it('says beside the spine or out to the side by the coordinates of a point alone, and nothing without them', () => {
    for (const { id, place } of points) {
      const at = coordinates.get(id);
      assert.equal(place, at ? (Math.abs(at[0]) <= BESIDE ? 'beside' : 'out') : null, id);
    }
    assert.deepEqual(
      points.filter(({ place }) => place === null).map(({ id }) => id),
      ['rot'],
    );
    const placeOf = Object.fromEntries(points.map(({ id, place }) => [id, place]));
    assert.equal(placeOf['ql-deep-cranial'], 'beside');
    assert.equal(placeOf['ql-sup-cranial'], 'out');
  });

  it('has no point so near the threshold that a few millimetres would turn it round', () => {
    const near = points.filter(({ id }) => Math.abs(Math.abs(coordinates.get(id)?.[0] ?? 0) - BESIDE) < 4);
    assert.deepEqual(near, []);
  });

  it('counts for a referral only sources that name it', () => {
    const titles = Object.values(finder.sources).map(({ title }) => title);
    assert.ok(titles.some((title) => /where trigger points send pain/.test(title)));
    assert.ok(!titles.some((title) => /trigger point locations/.test(title)));
    for (const { id, sources } of points) assert.ok(sources.length > 0, id);
  });

  it('cites every source that it uses, and no other', () => {
    const used = Object.values(finder.muscles).flatMap(({ points, note, confusedWith }) =>
      [...points, note, ...confusedWith].flatMap((each) => each?.sources ?? []),
    );
    assert.deepEqual([...new Set(used)].sort(), Object.keys(finder.sources).sort());
  });

  it('knows a movement only from an action that says it, as sure as that action', () => {
    for (const [id, { movements }] of Object.entries(finder.muscles)) {
      const { actions } = dataset.muscles.get(id);
      for (const [movement, sure] of Object.entries(movements))
        assert.ok(
          actions.some((action) => action.movements?.includes(movement) && action.sure === sure),
          `${id} ${movement}`,
        );
      assert.deepEqual(
        Object.keys(movements).sort(),
        [...new Set(actions.flatMap((action) => action.movements ?? []))].sort(),
        id,
      );
    }
    assert.equal(finder.muscles['psoas-major'].movements['bend-forward'], 'differ');
  });

  it('names every movement there is, and every action that moves something', () => {
    const [schema] = loadSchemas().filter(({ $id }) => $id === 'common.schema.json');
    assert.deepEqual(Object.keys(MOVEMENTS).sort(), [...schema.$defs.movement.enum].sort());
    assert.deepEqual(finder.movements, MOVEMENTS);
    const still = [...dataset.muscles.values()].flatMap(({ actions }) => actions.filter(({ movements }) => !movements));
    assert.deepEqual(
      still.filter(({ text }) => !/stead|sense|fascia/.test(text)),
      [],
    );
  });

  it('speaks of movements, never of what hurts', () => {
    for (const words of Object.values(finder.movements)) assert.doesNotMatch(words, /pain|hurt|ache|sore|worse/i);
  });

  it('leaves movements out of what a card loads', () => {
    for (const id of dataset.muscles.keys())
      assert.doesNotMatch(JSON.stringify(files.get(`en/muscles/${id}.json`)), /"movements"/, id);
  });
});
