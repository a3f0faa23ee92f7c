// The budgets hold, and what they count is what a page loads.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';
import { closure, measure } from '../../tools/size.mjs';

const CDN = fileURLToPath(new URL('../../cdn/', import.meta.url));
const ENTRIES = readdirSync(CDN).filter((name) => name.endsWith('.js'));
const SCRIPTS = [
  ...ENTRIES,
  ...readdirSync(join(CDN, 'chunks'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `chunks/${name}`),
];

/** Files a script imports, by a real parser: `closure` finds them by a pattern. */
function imports(file) {
  const found = { now: [], later: [] };
  const place = (source) => join(file, '..', source);
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return void node.forEach(visit);
    if (/^(Import|Export(Named|All))Declaration$/.test(node.type) && node.source)
      found.now.push(place(node.source.value));
    if (node.type === 'ImportExpression' && node.source.type === 'Literal') found.later.push(place(node.source.value));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(readFileSync(join(CDN, file), 'utf8')));
  return found;
}

describe('sizes', () => {
  for (const { what, bytes, fails } of measure()) {
    it(`keep the budget: ${what}`, () => assert.ok(bytes <= fails, `${bytes} B, more than ${fails} B`));
  }

  it('are measured for the loader and for every element', () => {
    const measured = measure().map(({ what }) => what);
    for (const entry of ENTRIES.filter((name) => name !== 'define.js'))
      assert.ok(
        measured.some((what) => what.startsWith(entry)),
        entry,
      );
  });

  it('count every file that an entry imports at once', () => {
    for (const entry of ENTRIES) {
      const files = closure(entry);
      for (const file of files)
        for (const needed of imports(file).now) assert.ok(files.has(needed), `${entry}: ${file} imports ${needed}`);
    }
    assert.ok(closure('muscle-card.js').size > 1);
  });

  it('count nothing twice and nothing that is not there', () => {
    for (const entry of ENTRIES)
      for (const file of closure(entry)) assert.ok(existsSync(join(CDN, file)), `${entry}: ${file}`);
  });

  it('leave no script in cdn/ that nothing imports, and import nothing that is missing', () => {
    const reached = new Set(ENTRIES);
    for (const file of reached) {
      const { now, later } = imports(file);
      for (const needed of [...now, ...later]) {
        assert.ok(existsSync(join(CDN, needed)), `${file} imports ${needed}`);
        reached.add(needed);
      }
    }
    assert.deepEqual(
      SCRIPTS.filter((file) => !reached.has(file)),
      [],
    );
  });

  it('have the loader by itself: it imports nothing at once', () =>
    assert.deepEqual([...closure('loader.js')], ['loader.js']));
});
