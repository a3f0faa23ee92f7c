import { expect } from '@open-wc/testing';
import { defineMuscleWidgets } from '../../src/define-muscle-widgets.js';
import { MuscleCard } from '../../src/index.js';
import { define, prefixOf } from '../../src/internal/define.js';

const ours = () =>
  class extends HTMLElement {
    static readonly isMuscleWidget = true;
  };

describe('define', () => {
  const warned: unknown[][] = [];
  const { warn } = console;
  beforeEach(() => {
    warned.length = 0;
    console.warn = (...args) => warned.push(args);
  });
  afterEach(() => (console.warn = warn));

  it('registers a class under its name', () => {
    const one = ours();
    define('def-plain', one);
    expect(customElements.get('def-plain')).to.equal(one);
    expect(warned).to.have.length(0);
  });

  it('leaves the name to the first copy of ours, silently', () => {
    const first = ours();
    define('def-twice', first);
    define('def-twice', ours());
    expect(customElements.get('def-twice')).to.equal(first);
    expect(warned).to.have.length(0);
  });

  it('leaves the name to somebody else with one warning that names it', () => {
    const foreign = class extends HTMLElement {};
    customElements.define('def-foreign', foreign);
    define('def-foreign', ours());
    expect(customElements.get('def-foreign')).to.equal(foreign);
    expect(warned).to.have.length(1);
    expect(String(warned[0])).to.contain('<def-foreign>').and.to.contain('prefix');
  });

  it('gives a second name a class of its own', () => {
    const one = ours();
    define('def-card', one);
    define('def-card', one, 'acme');
    const second = customElements.get('acme-def-card')!;
    expect(second).not.to.equal(one);
    expect(document.createElement('acme-def-card')).to.be.instanceOf(one);
    define('def-card', one, 'acme');
    expect(warned).to.have.length(0);
  });

  it('takes no prefix for an empty one', () => {
    for (const prefix of ['', null, undefined]) {
      const name = `def-bare-${String(prefix) || 'empty'}`;
      define(name, ours(), prefix);
      expect(customElements.get(name)).to.be.a('function');
    }
  });

  it('throws what the registry throws for another reason', () => {
    expect(() => define('nohyphen', ours())).to.throw();
    expect(() => define('def-broken', 'no class' as unknown as CustomElementConstructor)).to.throw();
  });

  it('asks no more of a registry than the page has', () => {
    const taken = new Map<string, CustomElementConstructor>();
    const registry = {
      get: (name: string) => taken.get(name),
      getName: () => null,
      define: (name: string, elementClass: CustomElementConstructor) => taken.set(name, elementClass),
    } as unknown as CustomElementRegistry;
    const one = ours();
    define('def-elsewhere', one, 'acme', registry);
    expect([...taken]).to.deep.equal([['acme-def-elsewhere', one]]);
    expect(customElements.get('acme-def-elsewhere')).to.equal(undefined);
  });
});

describe('prefixOf', () => {
  it('reads the prefix that a module was asked for with', () => {
    expect(prefixOf('https://cdn.example/muscle-card.js?prefix=acme')).to.equal('acme');
    expect(prefixOf('https://cdn.example/muscle-card.js')).to.equal(null);
  });
});

describe('defineMuscleWidgets', () => {
  it('registers every element under a prefix, beside those without', () => {
    defineMuscleWidgets();
    defineMuscleWidgets({ prefix: 'acme' });
    for (const tag of [
      'muscle-dataset',
      'muscle-card',
      'muscle-depth',
      'muscle-list',
      'related-articles',
      'author-bio',
      'trigger-point-map',
    ]) {
      expect(customElements.get(tag)).to.be.a('function');
      expect(document.createElement(`acme-${tag}`)).to.be.instanceOf(customElements.get(tag)!);
    }
    expect(customElements.get('muscle-card')).to.equal(MuscleCard);
  });
});
