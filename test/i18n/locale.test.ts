import { expect } from '@open-wc/testing';
import { DatasetStore } from '../../src/data/store.js';
import { indexKind } from '../../src/data/kinds/index-kind.js';
import { ar, arMore } from '../../src/i18n/ar.js';
import { de, deMore } from '../../src/i18n/de.js';
import { es, esMore } from '../../src/i18n/es.js';
import { fr, frMore } from '../../src/i18n/fr.js';
import { enAside } from '../../src/i18n/en-aside.js';
import { enDepth } from '../../src/i18n/en-depth.js';
import { enEvidence } from '../../src/i18n/en-evidence.js';
import { enFinder } from '../../src/i18n/en-finder.js';
import { enGuide } from '../../src/i18n/en-guide.js';
import { enMassager } from '../../src/i18n/en-massager.js';
import { enSignup } from '../../src/i18n/en-signup.js';
import { enTechnique } from '../../src/i18n/en-technique.js';
import { enVideo } from '../../src/i18n/en-video.js';
import { enFacts } from '../../src/i18n/en-facts.js';
import { enFigure } from '../../src/i18n/en-figure.js';
import { enMap } from '../../src/i18n/en-map.js';
import { en } from '../../src/i18n/en.js';
import { loadLocale, localeOf } from '../../src/i18n/locale.js';
import { leaves } from '../documents.js';
import { reset } from '../fixture.js';

const BASE = 'https://data.example/';

describe('locale', () => {
  afterEach(reset);

  it('has English from the start, also where no language is known', () => {
    for (const lang of ['', 'en', 'EN', 'en-GB', 'en-x-own']) expect(localeOf(lang)!.strings, lang).to.equal(en);
  });

  it('has the others when they are loaded, for each of their regions', async () => {
    expect(localeOf('de')).to.equal(undefined);
    await loadLocale('de-AT');
    for (const lang of ['de', 'DE-ch', 'de-Latn-AT'])
      expect(localeOf(lang), lang).to.include({ lang: 'de', dir: 'ltr', strings: de });
    await loadLocale('ar');
    expect(localeOf('ar-EG')).to.include({ lang: 'ar', dir: 'rtl', strings: ar, more: arMore });
  });

  // Names that every JavaScript object answers to among them.
  for (const lang of ['xx', 'ency', 'eng', 'not a language', 'constructor', '__proto__', '../de'])
    it(`speaks English where it has no words: ${lang}`, async () => {
      await loadLocale(lang);
      expect(localeOf(lang)).to.include({ lang: 'en', dir: 'ltr', strings: en });
    });

  it('reads contents in its language where the dataset has them, else in English', async () => {
    await loadLocale('de');
    await loadLocale('fr');
    const request = { kind: indexKind, id: '' };
    const [own, english] = [new DatasetStore(`${BASE}own`), new DatasetStore(`${BASE}english`)];
    expect(localeOf('de')!.contents(own)).to.equal(undefined);
    own.add(request, { version: 1, languages: ['en', 'de', 'fr'] });
    english.add(request, { version: 1, languages: ['en'] });
    expect(localeOf('de')!.contents(own)).to.equal('de');
    expect(localeOf('fr')!.contents(own)).to.equal('fr');
    expect(localeOf('de')!.contents(english)).to.equal('en');
    expect(localeOf('en')!.contents(own)).to.equal('en');
  });
});

const SAME: Record<string, string[]> = {
  de: ['more.facts.anatomyTerms.3', 'more.technique.pause', 'more.video.video'],
  es: ['more.facts.answers.no', 'more.video.video'],
  fr: ['sources', 'more.facts.anatomyTerms.2', 'more.map.muscles', 'more.technique.pause'],
};

describe('dictionaries', () => {
  const fill = (value: unknown): unknown =>
    typeof value === 'function'
      ? (value as (...args: unknown[]) => unknown)('7', '8', '9')
      : value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)]))
        : value;

  for (const [lang, strings, more] of [
    ['de', de, deMore],
    ['ar', ar, arMore],
    ['es', es, esMore],
    ['fr', fr, frMore],
  ] as const)
    it(`${lang} says everything that English says, in words of its own, with the same values in it`, () => {
      const english = leaves(
        fill({
          ...en,
          more: {
            ...{ facts: enFacts, aside: enAside, figure: enFigure, map: enMap, depth: enDepth },
            ...{
              evidence: enEvidence,
              finder: enFinder,
              guide: enGuide,
              signup: enSignup,
              massager: enMassager,
              technique: enTechnique,
              video: enVideo,
            },
          },
        }),
      );
      const own = leaves(fill({ ...strings, more }));
      // In which order they are written does not matter.
      for (const each of [english, own]) each.sort((a, b) => (a.path.join() < b.path.join() ? -1 : 1));
      expect(own.map(({ path }) => path)).to.deep.equal(english.map(({ path }) => path));
      own.forEach(({ path, value }, i) => {
        const name = path.join('.');
        expect(value, name).to.be.a('string').and.not.equal('');
        // The same word in both: a nerve in German, "no" in Spanish, "Action" and "sources" in French.
        if (!SAME[lang]?.includes(name)) expect(value, name).not.to.equal(english[i]!.value);
        expect(String(value).match(/[789]/g)?.sort(), name).to.deep.equal(
          String(english[i]!.value).match(/[789]/g)?.sort(),
        );
      });
    });

  it('counts sources', () => {
    expect([1, 2, 3].map(en.sources)).to.deep.equal(['1 source', '2 sources', '3 sources']);
    expect([1, 2].map(de.sources)).to.deep.equal(['1 Quelle', '2 Quellen']);
    expect(ar.sources(1)).not.to.contain('1');
    expect(ar.sources(11)).to.contain('11');
  });
});
