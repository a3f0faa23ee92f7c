// The bundled lit lacks what our elements never use (tools/rollup/lean-lit.js): they must not begin to use it unnoticed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as library from '../../dist/index.js';
import { CUTS, leanLit } from '../../tools/rollup/lean-lit.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const classes = Object.values(library).filter((each) => each.isMuscleWidget);
const scripts = readdirSync(DIST, { recursive: true })
  .filter((name) => name.endsWith('.js') && !name.startsWith('server'))
  .map((name) => [name, readFileSync(join(DIST, name), 'utf8')]);

describe('the bundled lit', () => {
  it('serves every property of every element', () => {
    assert.ok(classes.length > 4);
    for (const elementClass of classes) {
      // Reading this makes lit ready the class.
      void elementClass.observedAttributes;
      for (const [name, options] of elementClass.elementProperties) {
        const { wrapped, noAccessor, useDefault, state, reflect, converter, type } = options;
        const own = converter !== undefined && typeof converter === 'function';
        assert.deepEqual(
          { wrapped, noAccessor, useDefault, state, reflect: !!reflect, own },
          {
            wrapped: undefined,
            noAccessor: undefined,
            useDefault: undefined,
            state: undefined,
            reflect: false,
            own: false,
          },
          `${elementClass.name}.${name}`,
        );
        assert.ok([undefined, String, Number, Boolean].includes(type), `${elementClass.name}.${name}`);
        assert.equal(typeof name, 'string');
      }
    }
  });

  it('has every style once', () => {
    for (const { elementStyles, name } of classes)
      assert.equal(new Set(elementStyles).size, elementStyles.length, name);
  });

  it('serves every template and directive', () => {
    for (const [name, code] of scripts) {
      assert.doesNotMatch(
        code,
        /mathml|lit\/directives?|addInitializer|removeController|hostUpdated|firstUpdated|shouldUpdate/,
        name,
      );
      assert.doesNotMatch(code, /<(script|style|textarea|title)\b[^>`]*>[^<`]*\$\{/, `${name}: in a raw text`);
      assert.doesNotMatch(code, /<!--/, `${name}: a comment`);
      assert.doesNotMatch(
        code,
        /<[a-z][\w-]*(?:\s+[^\s>=`$]+(?:=(?:"[^"`]*"|\$\{[^}`]*\}))?)*\s+\$\{/,
        `${name}: in an attribute's place`,
      );
    }
  });

  it('serves every quoted attribute: none is quoted singly', () => {
    const src = fileURLToPath(new URL('../../src/', import.meta.url));
    for (const name of readdirSync(src, { recursive: true }).filter((each) => each.endsWith('.ts')))
      assert.doesNotMatch(readFileSync(join(src, name), 'utf8'), /\s[\w-]+='/, name);
  });

  it('is built only where each piece stands as it did', () => {
    const fail = (message) => assert.fail(message);
    const [module] = Object.keys(CUTS);
    const other = () => leanLit().transform.call({ error: fail }, 'a later version', `/x/node_modules/${module}`);
    assert.throws(other, /no longer says/);
    assert.equal(leanLit().transform.call({ error: fail }, 'another module', '/x/node_modules/y.js'), null);
    assert.throws(() => leanLit().buildEnd.call({ error: fail }), /nobody imports/);
  });
});
