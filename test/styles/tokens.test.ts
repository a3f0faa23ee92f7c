import { expect } from '@open-wc/testing';
import type { CSSResult } from 'lit';
import { AuthorBio, MuscleCard, MuscleList, RelatedArticles } from '../../src/index.js';
import { themes } from '../../src/styles/themes.js';
import { tokens } from '../../src/styles/tokens.js';

const CLASSES = { AuthorBio, MuscleCard, MuscleList, RelatedArticles };
const text = (sheets: readonly unknown[]) => sheets.map((sheet) => (sheet as CSSResult).cssText).join('\n');
const names = (css: string, pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name!));
const defined = (css: string) => names(css, /(--_[\w-]+)\s*:/g);
const used = (css: string) => names(css, /var\(\s*(--_[\w-]+)/g);

describe('private tokens', () => {
  for (const [name, { elementStyles }] of Object.entries(CLASSES))
    it(`that ${name} uses are defined`, () => {
      const css = text(elementStyles);
      expect([...used(css)].filter((each) => !defined(css).has(each))).to.deep.equal([]);
    });

  it('are each used somewhere', () => {
    const all = text(Object.values(CLASSES).flatMap(({ elementStyles }) => elementStyles));
    expect([...defined(all)].filter((each) => !used(all).has(each))).to.deep.equal([]);
  });

  it('that a preset sets are those that the default has', () => {
    expect([...defined(themes.cssText)].filter((each) => !defined(tokens.cssText).has(each))).to.deep.equal([]);
  });

  it('have a public property to set them, with a literal behind it', () => {
    for (const [, value] of tokens.cssText.matchAll(/:\s*var\(([^;]+)\);/g))
      expect(value).to.match(/^--muscle-[\w-]+,\s*[^)]/);
  });
});

describe('styles', () => {
  for (const [name, { elementStyles }] of Object.entries(CLASSES))
    it(`of ${name} use no rem, which a page's root size would change`, () => {
      expect(text(elementStyles)).not.to.match(/\d(rem|vw|vh)\b/);
    });
});
