import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { MuscleCard } from '../../src/index.js';
import { themes } from '../../src/styles/themes.js';
import { bothWays, find, mount, put, reset, until } from '../fixture.js';

const paper = (card: Element) => getComputedStyle(find(card, '.cell')!).backgroundColor;
const html = (theme: string) => `<muscle-card muscle="iliacus" ${theme}></muscle-card>`;
const has = (card: Element) =>
  card.shadowRoot!.adoptedStyleSheets.filter((sheet) => sheet === themes.styleSheet).length;

bothWays('theme', (_, fixture) => {
  it('brings its sheet into an element that has one, once', async () => {
    expect(has(await fixture(html('')))).to.equal(0);
    const card = await fixture<MuscleCard>(html('theme="warm"'));
    expect(has(card)).to.equal(1);
    card.theme = 'plain';
    await card.updateComplete;
    expect(has(card)).to.equal(1);
  });

  it('may come later, and go', async () => {
    const card = await fixture<MuscleCard>(html(''));
    const clinical = paper(card);
    card.setAttribute('theme', 'warm');
    await until(() => paper(card) !== clinical);
    card.removeAttribute('theme');
    await card.updateComplete;
    expect(paper(card)).to.equal(clinical);
  });

  it('looks different for each preset', async () => {
    const cards = await Promise.all(['', 'theme="warm"', 'theme="plain"'].map((theme) => fixture(html(theme))));
    const looks = cards.map((card) => {
      const { borderRadius, backgroundColor, color } = getComputedStyle(find(card, '[part=card]')!);
      return [borderRadius, backgroundColor, color].join();
    });
    expect(new Set(looks)).to.have.length(3);
  });

  it('sets the colour scheme instead of inheriting it', async () => {
    const holder = await fixture(`<div style="color-scheme: light">${html('theme="dark"')}${html('')}</div>`);
    const [dark, light] = [...holder.children] as [MuscleCard, MuscleCard];
    expect(getComputedStyle(find(dark, '.base')!).colorScheme).to.equal('dark');
    expect(paper(dark)).not.to.equal(paper(light));
    dark.theme = 'warm light';
    await dark.updateComplete;
    expect(getComputedStyle(find(dark, '.base')!).colorScheme).to.equal('light');
  });

  it('that is unknown changes nothing', async () => {
    expect(paper(await fixture(html('theme="nope"')))).to.equal(paper(await fixture(html(''))));
  });
});

describe('a theme set before the upgrade', () => {
  afterEach(reset);

  it('counts, also where the data are here already', async () => {
    await mount(html(''));
    const tag = 'late-theme-muscle-card';
    const card = document.createElement(tag) as MuscleCard;
    card.theme = 'warm';
    card.muscle = 'iliacus';
    put('<div></div>').append(card);
    customElements.define(tag, class extends MuscleCard {});
    await until(() => find(card, '.cell') && has(card) === 1);
    expect(has(card)).to.equal(1);
  });
});
