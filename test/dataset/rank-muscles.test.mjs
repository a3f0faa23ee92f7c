// The order in which the finder names muscles: for every region, side and answer what the patterns say, and nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finderKind } from '../../build/src/data/kinds/finder.js';
import { RANKING, rankMuscles } from '../../build/src/data/rank-muscles.js';
import { readShape } from '../../build/src/data/shape.js';
import { allDocuments } from '../../tools/dataset/build.mjs';
import { readDataset } from '../../tools/dataset/read.mjs';

const { dataset, editions } = readDataset();
const files = await allDocuments(dataset, editions);
const finder = files.get('en/finder/back-pain.json');

const SIDES = ['left', 'right', 'midline'];
const MOVES = Object.keys(finder.movements);
const ANSWERS = [undefined, 'deep', 'surface'].flatMap((depth) =>
  [undefined, 'beside', 'out'].flatMap((place) =>
    [undefined, ...MOVES.map((move) => [move]), MOVES.slice(0, 3), MOVES].map((movements) => ({
      ...{ depth, place, movements },
    })),
  ),
);
const REGIONS = [...Object.keys(finder.regions), 'elbow-back'];
const PLACES = REGIONS.flatMap((id) => SIDES.map((side) => ({ id, side })));
/** Chosen together: each place with the next ones, of its own side and of the other. */
const QUESTIONS = PLACES.flatMap((place, i) => [
  [place],
  ...(i % 4 ? [] : [[place, PLACES[(i + 4) % PLACES.length], PLACES[(i + 26) % PLACES.length]]]),
]);

/** From the records themselves: the muscles that refer to one of the places, by kind. */
function saidBy(places) {
  const ids = places.map(({ id }) => id);
  const names = (key) => (muscle) => muscle.triggerPoints.some((point) => point[key].some((id) => ids.includes(id)));
  const muscles = [...dataset.muscles.values()];
  const essential = muscles.filter(names('essential'));
  const spillover = muscles.filter((muscle) => !essential.includes(muscle) && names('spillover')(muscle));
  return { essential: essential.map(({ id }) => id).sort(), spillover: spillover.map(({ id }) => id).sort() };
}
const ids = (ranked, kind) => ranked.filter((each) => each.kind === kind).map(({ id }) => id);

describe('the ranking, for every region, side and answer', () => {
  it('names the muscles whose pattern names the region, no more and no fewer, essential before spillover', () => {
    for (const regions of PLACES.map((place) => [place])) {
      const said = saidBy(regions);
      for (const answers of ANSWERS) {
        const ranked = rankMuscles(finder, { regions, ...answers });
        assert.deepEqual(
          ranked.map(({ kind }) => kind),
          [...said.essential.map(() => 'essential'), ...said.spillover.map(() => 'spillover')],
        );
        assert.deepEqual(ids(ranked, 'essential').sort(), said.essential);
        assert.deepEqual(ids(ranked, 'spillover').sort(), said.spillover);
      }
    }
  });

  it('does the same where several are chosen', () => {
    for (const regions of QUESTIONS) {
      const said = saidBy(regions);
      for (const answers of ANSWERS.slice(0, 40)) {
        const ranked = rankMuscles(finder, { regions, ...answers });
        assert.deepEqual(ids(ranked, 'essential').sort(), said.essential);
        assert.deepEqual(ids(ranked, 'spillover').sort(), said.spillover);
        assert.deepEqual(
          ranked.map(({ id }) => id),
          [...ids(ranked, 'essential'), ...ids(ranked, 'spillover')],
        );
      }
    }
  });

  it('reorders by answers, and in each kind only', () => {
    let moved = 0;
    for (const regions of QUESTIONS) {
      const plain = rankMuscles(finder, { regions });
      for (const answers of ANSWERS) {
        const ranked = rankMuscles(finder, { regions, ...answers });
        for (const kind of ['essential', 'spillover'])
          assert.deepEqual(ids(ranked, kind).sort(), ids(plain, kind).sort());
        if (ranked.some(({ id }, i) => id !== plain[i].id)) moved++;
      }
    }
    assert.ok(moved > 500, `${moved}`);
  });

  it('is one order: each pair is decided by the first reason that differs, and by the id where none does', () => {
    for (const regions of QUESTIONS) {
      for (const answers of ANSWERS) {
        const ranked = rankMuscles(finder, { regions, ...answers });
        for (const [i, muscle] of ranked.entries()) {
          assert.deepEqual(
            muscle.reasons.map(({ by }) => by),
            RANKING.order,
          );
          const next = ranked[i + 1];
          if (!next) {
            assert.equal(muscle.aheadBy, null);
            continue;
          }
          const at = muscle.reasons.findIndex(({ value }, j) => value !== next.reasons[j].value);
          assert.equal(muscle.aheadBy, at < 0 ? 'id' : muscle.reasons[at].by);
          if (at < 0) assert.ok(muscle.id < next.id);
          else assert.ok(muscle.reasons[at].value > next.reasons[at].value);
        }
      }
    }
  });

  it('does not depend on the order in which things are given, nor on saying them twice', () => {
    const turned = {
      regions: Object.fromEntries(Object.entries(finder.regions).reverse()),
      muscles: Object.fromEntries(Object.entries(finder.muscles).reverse()),
    };
    for (const regions of QUESTIONS) {
      for (const answers of [{}, { depth: 'deep', movements: MOVES.slice(2, 6) }]) {
        const twice = {
          ...answers,
          regions: [...regions, ...regions].reverse(),
          movements: answers.movements && [...answers.movements, ...answers.movements].reverse(),
        };
        assert.deepEqual(rankMuscles(turned, twice), rankMuscles(finder, { regions, ...answers }));
      }
    }
  });

  it('mirrors left and right', () => {
    const mirror = { left: 'right', right: 'left', midline: 'midline' };
    for (const regions of QUESTIONS) {
      const other = regions.map(({ id, side }) => ({ id, side: mirror[side] }));
      const order = (ranked) => ranked.map(({ id, reasons }) => ({ id, reasons }));
      const [here, there] = [regions, other].map((each) => rankMuscles(finder, { regions: each }));
      assert.deepEqual(order(here), order(there));
      assert.deepEqual(
        here.map(({ sides }) => [...sides].sort()),
        there.map(({ sides }) => sides.map((side) => mirror[side]).sort()),
      );
    }
  });

  it('is the ranking of index.json', () => {
    const { regions } = files.get('index.json');
    for (const id of dataset.regions.keys())
      assert.deepEqual(
        rankMuscles(finder, { regions: [{ id, side: 'midline' }] }).map((muscle) => muscle.id),
        regions[id] ?? [],
        id,
      );
  });

  it('breaks ties by id, which for these muscles is the order of their English names', () => {
    const known = Object.entries(finder.muscles).filter(([, { points }]) => points.length > 0);
    const byName = [...known].sort(([, a], [, b]) => (a.name < b.name ? -1 : 1));
    assert.deepEqual(
      byName.map(([id]) => id),
      known.map(([id]) => id).sort(),
    );
  });
});

/** A muscle with one point, as if in a document. */
const muscle = ({ essential = [], spillover = [], sources = ['s1'], place = null, ...more }) => ({
  ...{ level: 'middle', movements: {} },
  points: [{ id: 'p', place, essential, spillover, sources }],
  ...more,
});
const REGION = { back: { paired: true }, hip: { paired: true }, leg: { paired: true }, tail: { paired: false } };
const rank = (muscles, query) => rankMuscles({ regions: REGION, muscles }, query);
const at = (side, ...regions) => regions.map((id) => ({ id, side }));
const order = (ranked) => ranked.map(({ id, aheadBy }) => [id, aheadBy]);
const best = { level: 'deep', place: 'beside', movements: { walk: 'agreed' }, sources: ['s1', 's2', 's3', 's4'] };
const answers = { depth: 'deep', place: 'beside', movements: ['walk'] };

describe('what comes first', () => {
  it('is essential, though spillover covers more, fits every answer and is named more often', () => {
    const ranked = rank(
      { a: muscle({ spillover: ['back', 'hip', 'leg'], ...best }), b: muscle({ essential: ['back'], place: 'out' }) },
      { regions: at('left', 'back', 'hip', 'leg'), ...answers },
    );
    assert.deepEqual(order(ranked), [
      ['b', 'kind'],
      ['a', null],
    ]);
  });

  it('is what covers more of the places, though the other fits every answer and is named more often', () => {
    const ranked = rank(
      { a: muscle({ essential: ['back'], ...best }), b: muscle({ essential: ['back'], spillover: ['hip'] }) },
      { regions: at('left', 'back', 'hip'), ...answers },
    );
    assert.deepEqual(order(ranked), [
      ['b', 'regions'],
      ['a', null],
    ]);
  });

  it('is what fits the answers, though the other is named more often', () => {
    const ranked = rank(
      { a: muscle({ essential: ['back'], sources: best.sources }), b: muscle({ essential: ['back'], level: 'deep' }) },
      { regions: at('left', 'back'), depth: 'deep' },
    );
    assert.deepEqual(order(ranked), [
      ['b', 'agreement'],
      ['a', null],
    ]);
  });

  it('is what more sources name, then the alphabet', () => {
    const ranked = rank(
      {
        c: muscle({ essential: ['back'] }),
        b: muscle({ essential: ['back'] }),
        d: muscle({ essential: ['back'], sources: ['s1', 's2'] }),
      },
      { regions: at('left', 'back') },
    );
    assert.deepEqual(order(ranked), [
      ['d', 'sources'],
      ['b', 'id'],
      ['c', null],
    ]);
  });
});

describe('what one side of the body covers', () => {
  const muscles = { a: muscle({ essential: ['back', 'hip'] }) };
  const both = [...at('left', 'back'), ...at('right', 'hip')];

  it('is not added to what the other covers', () => {
    const [apart] = rank(muscles, { regions: both });
    assert.deepEqual([apart.regions, apart.sides], [1, ['left', 'right']]);
    assert.deepEqual(
      apart.places.map(({ id, side }) => [id, side]),
      [
        ['back', 'left'],
        ['hip', 'right'],
      ],
    );
    const [together] = rank(muscles, { regions: at('right', 'back', 'hip') });
    assert.deepEqual([together.regions, together.sides], [2, ['right']]);
  });

  it('is the better side where they differ: essential first, then the number of places', () => {
    const [ranked] = rank(
      { a: muscle({ essential: ['back'], spillover: ['hip', 'leg'] }) },
      { regions: [...at('left', 'back'), ...at('right', 'hip', 'leg')] },
    );
    assert.deepEqual([ranked.kind, ranked.regions, ranked.sides], ['essential', 1, ['left']]);
  });

  it('is the same on both for a region in the midline, whatever side was said', () => {
    const tail = { a: muscle({ essential: ['tail'] }) };
    for (const side of SIDES) {
      const [{ sides, places }] = rank(tail, { regions: at(side, 'tail') });
      assert.deepEqual([sides, places[0].side], [['left', 'right'], 'midline']);
    }
    const [ranked] = rank({ a: muscle({ essential: ['tail', 'back'] }) }, { regions: [...at('left', 'tail', 'back')] });
    assert.deepEqual([ranked.regions, ranked.sides], [2, ['left']]);
  });

  it('counts a place once, though its side was not known at first', () => {
    const [ranked] = rank(muscles, { regions: [...at('midline', 'back'), ...at('left', 'back')] });
    assert.equal(ranked.regions, 1);
  });
});

describe('an answer', () => {
  const regions = at('left', 'back');
  const verdicts = (more, query) =>
    rank({ a: muscle({ essential: ['back'], ...more }) }, { regions, ...query })[0].answers;

  it('is not spoken of where it was not given', () => {
    assert.deepEqual(verdicts(best, {}), {});
    assert.deepEqual(verdicts(best, { movements: [] }), {});
  });

  for (const [level, deep, surface] of [
    ['superficial', 'disagree', 'agree'],
    ['middle', 'unknown', 'unknown'],
    ['deep', 'agree', 'disagree'],
    ['deepest', 'agree', 'disagree'],
    ['somewhere new', 'unknown', 'unknown'],
  ]) {
    it(`on depth is compared with the layer: ${level}`, () => {
      assert.equal(verdicts({ level }, { depth: 'deep' }).depth, deep);
      assert.equal(verdicts({ level }, { depth: 'surface' }).depth, surface);
    });
  }

  it('on the place needs one point there; a place that is not known might be it', () => {
    const point = (place) => ({ id: `${place}`, place, essential: ['back'], spillover: [], sources: [] });
    const of = (...places) => verdicts({ points: places.map(point) }, { place: 'beside' }).place;
    assert.equal(of('beside', 'out'), 'agree');
    assert.equal(of('out', 'out'), 'disagree');
    assert.equal(of('out', null), 'unknown');
    assert.equal(of(null, 'beside'), 'agree');
  });

  it('on the place asks only the points that refer to what was chosen', () => {
    const points = [
      { id: 'p', place: 'out', essential: ['back'], spillover: [], sources: ['s1'] },
      { id: 'q', place: 'beside', essential: ['hip'], spillover: [], sources: ['s2'] },
    ];
    const [ranked] = rank({ a: muscle({ points }) }, { regions, place: 'beside' });
    assert.deepEqual([ranked.points, ranked.sources, ranked.answers.place], [['p'], ['s1'], 'disagree']);
  });

  it('on movements agrees or is not known: no record says what a muscle does not do', () => {
    const { movements } = verdicts({ movements: { walk: 'differ' } }, { movements: ['walk', 'sit', 'constructor'] });
    assert.deepEqual(movements, { constructor: 'unknown', sit: 'unknown', walk: 'agree' });
  });

  it('on movements weighs no more than another answer, however many are chosen', () => {
    const movements = Object.fromEntries(MOVES.map((move) => [move, 'agreed']));
    const agreement = (more, query) =>
      rank({ a: muscle({ essential: ['back'], ...more }) }, { regions, ...query })[0].reasons[2].value;
    assert.equal(agreement({ movements }, { movements: MOVES }), agreement({ level: 'deep' }, { depth: 'deep' }));
    assert.equal(agreement({ movements: { walk: 'agreed' } }, { movements: ['walk', 'sit'] }), 0.5);
    assert.equal(agreement({ level: 'deepest', place: 'out' }, { depth: 'surface', place: 'beside' }), -2);
  });
});

describe('a muscle', () => {
  it('tells which points refer to which place, and how', () => {
    const [{ places, points }] = rankMuscles(finder, {
      regions: [...at('right', 'iliac-crest', 'groin')],
    }).filter(({ id }) => id === 'quadratus-lumborum');
    assert.deepEqual(points, ['ql-sup-cranial']);
    assert.deepEqual(places, [
      { id: 'groin', side: 'right', kind: 'spillover', points: ['ql-sup-cranial'] },
      { id: 'iliac-crest', side: 'right', kind: 'essential', points: ['ql-sup-cranial'] },
    ]);
  });

  it('without a known pattern is never named', () => {
    const without = Object.keys(finder.muscles).filter((id) => finder.muscles[id].points.length === 0);
    assert.equal(without.length, 9);
    const regions = REGIONS.map((id) => ({ id, side: 'midline' }));
    const ranked = rankMuscles(finder, { regions }).map(({ id }) => id);
    assert.deepEqual(
      ranked.sort(),
      Object.keys(finder.muscles)
        .filter((id) => !without.includes(id))
        .sort(),
    );
  });

  it('is ranked alike in a document as a page reads it', () => {
    const read = readShape(finderKind.shape, JSON.parse(JSON.stringify(finder)), 'https://data.example/');
    assert.equal(finderKind.idOf(read), 'back-pain');
    for (const regions of QUESTIONS)
      assert.deepEqual(rankMuscles(read, { regions, ...answers }), rankMuscles(finder, { regions, ...answers }));
  });

  it('of an older document that lacks all it is ranked by is named, and agrees with nothing', () => {
    const old = { regions: { back: {} }, muscles: { a: { points: [{ id: 'p', spillover: ['back'] }] } } };
    const read = readShape(finderKind.shape, old, 'https://data.example/');
    const [ranked] = rankMuscles(read, { regions: at('left', 'back'), ...answers });
    assert.deepEqual([ranked.id, ranked.kind, ranked.sources], ['a', 'spillover', []]);
    assert.deepEqual(ranked.answers, { depth: 'unknown', place: 'unknown', movements: { walk: 'unknown' } });
  });

  it('is not named for nothing', () => {
    assert.deepEqual(rankMuscles(finder, { regions: [] }), []);
    assert.deepEqual(rankMuscles(finder, { regions: at('left', 'constructor'), depth: 'deep' }), []);
  });
});
