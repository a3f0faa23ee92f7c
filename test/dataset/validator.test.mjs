// What the dataset's check says of mistakes an author makes: which file, where in it, which rule.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DATASET_DIR, readDataset } from '../../tools/dataset/read.mjs';

const QL = 'muscles/quadratus-lumborum.json';

/** Mistakes: what is done to which file, and the one problem that is to be reported. */
const MISTAKES = [
  {
    title: 'a missing field',
    file: QL,
    plant: (muscle) => delete muscle.innervation,
    path: '/',
    rule: 'required',
    says: /innervation/,
  },
  {
    title: 'a field nobody knows',
    file: QL,
    plant: (muscle) => (muscle.orgin = []),
    path: '/',
    rule: 'additionalProperties',
    says: /orgin/,
  },
  {
    title: 'a word that is no layer',
    file: QL,
    plant: (muscle) => (muscle.layer.level = 'very deep'),
    path: '/layer/level',
    rule: 'enum',
  },
  {
    title: 'a movement nobody has a word for',
    file: QL,
    plant: (muscle) => muscle.actions[0].movements.push('dancing'),
    path: '/actions/0/movements/1',
    rule: 'enum',
  },
  {
    title: 'an id with capitals',
    file: QL,
    plant: (muscle) => (muscle.triggerPoints[0].id = 'QL-1'),
    path: '/triggerPoints/0/id',
    rule: 'pattern',
  },
  {
    title: 'a vocabulary id of another form',
    file: QL,
    plant: (muscle) => (muscle.ids.fma = '15569'),
    path: '/ids/fma',
    rule: 'pattern',
  },
  {
    title: 'a date of another form',
    file: QL,
    plant: (muscle) => (muscle.checked = '23.11.2026'),
    path: '/checked',
    rule: 'pattern',
  },
  {
    title: 'a fact with no source that is not called unverified',
    file: QL,
    plant: (muscle) => (muscle.summary.sources = []),
    path: '/summary/sources',
    rule: 'minItems',
  },
  { title: 'no safety line', file: QL, plant: (muscle) => (muscle.safety = []), path: '/safety', rule: 'minItems' },
  {
    title: 'no trigger point and no note that says why',
    file: 'muscles/interspinales.json',
    plant: (muscle) => (muscle.patternNote = null),
    path: '/patternNote',
    rule: 'type',
  },
  {
    title: 'a region nobody knows',
    file: QL,
    plant: (muscle) => muscle.triggerPoints[1].essential.push('the-moon'),
    path: '/triggerPoints/1',
    rule: 'reference',
    says: /no region "the-moon"/,
  },
  {
    title: 'a source nobody knows',
    file: QL,
    plant: (muscle) => muscle.origin[0].sources.push('hearsay'),
    path: '/origin/0/sources',
    rule: 'reference',
    says: /no source "hearsay"/,
  },
  {
    title: "a trigger point's source nobody knows",
    file: QL,
    plant: (muscle) => muscle.triggerPoints[0].sources.push('hearsay'),
    path: '/triggerPoints/0/sources',
    rule: 'reference',
    says: /no source "hearsay"/,
  },
  {
    title: 'an author nobody knows',
    file: QL,
    plant: (muscle) => (muscle.why[0].whoSays = 'nobody'),
    path: '/why/0/whoSays',
    rule: 'reference',
    says: /no author "nobody"/,
  },
  {
    title: 'a topic nobody knows',
    file: QL,
    plant: (muscle) => muscle.topics.push('neck-pain'),
    path: '/topics',
    rule: 'reference',
    says: /no topic "neck-pain"/,
  },
  {
    title: 'a claim nobody knows',
    file: QL,
    plant: (muscle) => muscle.claims.push('it-works'),
    path: '/claims',
    rule: 'reference',
    says: /no claim "it-works"/,
  },
  {
    title: 'a part the muscle does not have',
    file: QL,
    plant: (muscle) => (muscle.triggerPoints[0].part = 'upper'),
    path: '/triggerPoints/0/part',
    rule: 'reference',
    says: /no part "upper"/,
  },
  {
    title: '"agreed" with one source',
    file: QL,
    plant: (muscle) => Object.assign(muscle.summary, { sure: 'agreed', sources: muscle.summary.sources.slice(0, 1) }),
    path: '/summary/sure',
    rule: 'agreed',
    says: /two sources/,
  },
  {
    title: '"differ" with no note',
    file: QL,
    plant: ({ innervation: { roots } }) => ((roots.sure = 'differ'), delete roots.note),
    path: '/innervation/roots/note',
    rule: 'differ',
    says: /says how/,
  },
  {
    title: 'a treatment claim in a wellness sentence',
    file: QL,
    plant: (muscle) => (muscle.selfCare[0].advice.text = 'Press gently; this relieves the pain.'),
    path: '/selfCare/0/advice/text',
    rule: 'wellness-wording',
    says: /"relieves"/,
  },
  {
    title: 'a treatment claim with a capital letter',
    file: QL,
    plant: (muscle) => (muscle.summary.text = 'Heals the back.'),
    path: '/summary/text',
    rule: 'wellness-wording',
    says: /"Heals"/,
  },
  {
    title: 'a place "read in a source" that names none',
    file: QL,
    plant: (muscle) => (muscle.triggerPoints[0].sources = []),
    path: '/triggerPoints/0',
    rule: 'basis',
  },
  {
    title: 'an id that is not the name of its file',
    file: 'muscles/iliacus.json',
    plant: (muscle) => (muscle.id = 'iliacus-muscle'),
    path: '/id',
    rule: 'file-name',
    among: true,
  },
  {
    title: 'a muscle in a group it does not name',
    file: QL,
    plant: (muscle) => (muscle.group = 'deep-hip'),
    path: '/groups/2',
    rule: 'group',
    in: 'topics/back-pain.json',
  },
  {
    title: 'a muscle of the list that has no file',
    file: 'topics/back-pain.json',
    plant: (topic) => topic.groups[2].muscles.push('latissimus'),
    path: '/groups/2/muscles',
    rule: 'reference',
    says: /no muscle "latissimus"/,
  },
  {
    title: 'a topic with no red flags',
    file: 'topics/back-pain.json',
    plant: (topic) => (topic.redFlags = []),
    path: '/redFlags',
    rule: 'minItems',
  },
  {
    title: 'a claim resting on a source nobody knows',
    file: 'claims.json',
    plant: ([claim]) => (claim.sources[0].ref = 'hearsay'),
    path: '/sources',
    rule: 'reference',
    in: /^claims\.json#/,
  },
  {
    title: 'a claim graded in a word of its own',
    file: 'claims.json',
    plant: ([claim]) => (claim.status = 'true'),
    path: '/status',
    rule: 'enum',
    in: /^claims\.json#/,
  },
  {
    title: 'an article about a muscle nobody knows',
    file: 'articles.json',
    plant: ([article]) => article.muscles.push('latissimus'),
    path: '/muscles',
    rule: 'reference',
    in: /^articles\.json#/,
  },
  {
    title: 'a source without a title',
    file: 'sources.json',
    plant: (sources) => delete Object.values(sources)[0].title,
    path: '/',
    rule: 'required',
    in: /^sources\.json#/,
  },
];

describe('the dataset check', () => {
  let dir;
  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'dataset-'));
    cpSync(DATASET_DIR, dir, { recursive: true });
  });
  after(() => rmSync(dir, { recursive: true }));

  /** Problems found while `file` holds `text`. */
  const problemsWith = (file, text) => {
    const path = join(dir, file);
    const right = readFileSync(path, 'utf8');
    try {
      writeFileSync(path, text(right));
      return readDataset(dir).problems;
    } finally {
      writeFileSync(path, right);
    }
  };

  it('finds nothing wrong with what is delivered', () => {
    assert.deepEqual(readDataset().problems, []);
    assert.deepEqual(readDataset(dir).problems, []);
  });

  for (const { title, file, plant, path, rule, says = /./, in: where = file, among = false } of MISTAKES) {
    it(`names file, path and rule of ${title}`, () => {
      const problems = problemsWith(file, (right) => {
        const value = JSON.parse(right);
        plant(value);
        return JSON.stringify(value);
      });
      const found = problems.filter(
        (each) =>
          each.path === path &&
          each.rule === rule &&
          says.test(each.message) &&
          (where instanceof RegExp ? where.test(each.file) : each.file === where),
      );
      assert.equal(found.length, 1, JSON.stringify(problems, null, 1));
      // A wrong id is also missed by those that refer to it; every other mistake is reported once and alone.
      if (!among)
        assert.ok(
          problems.every((each) => ['oneOf', 'type', rule].includes(each.rule)),
          JSON.stringify(problems, null, 1),
        );
    });
  }

  it('names the file that is not JSON, and goes on with the others', () => {
    const problems = problemsWith(QL, (right) => right.slice(0, 100));
    assert.equal(problems[0].rule, 'json');
    assert.equal(problems[0].file, 'quadratus-lumborum.json');
  });

  it('lets a treatment word stand where it warns, and in full mode', () => {
    const problems = problemsWith(QL, (right) => {
      const muscle = JSON.parse(right);
      muscle.safety[0].text = 'Do not use it instead of treatment.';
      muscle.why[1].text = 'Some say that it relieves pain.';
      return JSON.stringify(muscle);
    });
    assert.deepEqual(problems, []);
  });
});
