import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { SAMPLES } from '../elements.js';
import { bothWays, find, findAll, put, reset, settled } from '../fixture.js';

// What a page may set on what surrounds an element, and what would change in it were it inherited.
const PAGE: Record<string, string> = {
  'letter-spacing': '9px',
  'word-spacing': '9px',
  'text-transform': 'uppercase',
  'text-align': 'center',
  'text-indent': '40px',
  'white-space': 'pre',
  'line-height': '3',
  'font-style': 'italic',
  'font-weight': '900',
  'font-variant': 'small-caps',
  'font-stretch': 'condensed',
  'text-shadow': '1px 1px red',
  'list-style-type': 'square',
  'list-style-position': 'inside',
  'word-break': 'break-all',
  'overflow-wrap': 'normal',
  hyphens: 'manual',
  cursor: 'wait',
  'border-collapse': 'collapse',
  quotes: 'none',
  'tab-size': '2',
  'text-decoration-line': 'none',
};
/** Properties that follow the font or the size of the box: the same in both only where these are. */
const READ = Object.keys(PAGE).filter((name) => !['font-stretch'].includes(name));

const styleOf = (element: Element, selector: string) => {
  const computed = getComputedStyle(find(element, selector)!);
  return Object.fromEntries(READ.map((name) => [name, computed.getPropertyValue(name)]));
};
const css = (rules: Record<string, string>) =>
  Object.entries(rules)
    .map(([name, value]) => `${name}: ${value}`)
    .join(';');

bothWays('the page around an element', (_, fixture) => {
  afterEach(() => document.querySelectorAll('style[data-page]').forEach((each) => each.remove()));

  for (const { name, tag, attributes, part } of SAMPLES.filter(({ attributes }) => !/feed/.test(attributes)))
    it(`does not change how ${name} is set`, async () => {
      const html = `<${tag} ${attributes}></${tag}>`;
      const plain = (await fixture(`<div>${html}</div>`)).firstElementChild!;
      const styled = (await fixture(`<div style="${css(PAGE)}">${html}</div>`)).firstElementChild!;
      for (const selector of ['.base', `[part=${part}]`, '[part=heading]', 'p'])
        expect(styleOf(styled, selector), selector).to.deep.equal(styleOf(plain, selector));
    });

  it('does not make its text small with a small root', async () => {
    const style = document.createElement('style');
    style.dataset['page'] = '';
    style.textContent = 'html { font-size: 10px }';
    const card = await fixture('<muscle-card muscle="iliacus"></muscle-card>');
    document.head.append(style);
    // Between 15 and 20 px, whatever the page has.
    expect(getComputedStyle(find(card, '.base')!).fontSize).to.equal('15px');
    style.textContent = 'html { font-size: 40px }';
    expect(getComputedStyle(find(card, '.base')!).fontSize).to.equal('20px');
  });

  it('reaches nothing inside with rules for every element', async () => {
    const card = await fixture('<muscle-card muscle="iliacus"></muscle-card>');
    const before = styleOf(card, '[part=heading]');
    const style = document.createElement('style');
    style.dataset['page'] = '';
    style.textContent =
      '* { text-transform: uppercase !important; letter-spacing: 5px !important; text-align: center !important }';
    document.head.append(style);
    expect(styleOf(card, '[part=heading]')).to.deep.equal(before);
  });

  it('does not turn around an element that has its own language', async () => {
    const holder = await fixture(
      '<div style="direction: rtl"><muscle-card muscle="iliacus" lang="en"></muscle-card></div>',
    );
    expect(getComputedStyle(find(holder.firstElementChild!, '.base')!).direction).to.equal('ltr');
    expect(getComputedStyle(find(holder.firstElementChild!, '[part=heading]')!).textAlign).to.equal('start');
  });

  it('turns around one that takes its language from it', async () => {
    const holder = await fixture('<div dir="rtl" lang="ar"><muscle-card muscle="iliacus"></muscle-card></div>');
    expect(getComputedStyle(find(holder.firstElementChild!, '[part=heading]')!).direction).to.equal('rtl');
  });

  it('gives it its typeface, visibility, pointer events and colour scheme', async () => {
    const holder = await fixture(
      '<div style="font-family: monospace; visibility: hidden; pointer-events: none; color-scheme: dark"><muscle-card muscle="iliacus"></muscle-card></div>',
    );
    const card = holder.firstElementChild!;
    const inside = () => getComputedStyle(find(card, '[part=heading]')!);
    expect(inside().fontFamily).to.equal('monospace');
    expect([inside().visibility, inside().pointerEvents, inside().colorScheme]).to.deep.equal([
      'hidden',
      'none',
      'dark',
    ]);
    const dark = getComputedStyle(find(card, '[part=card]')!).backgroundColor;
    holder.style.colorScheme = 'light';
    holder.style.visibility = 'visible';
    expect(getComputedStyle(find(card, '[part=card]')!).backgroundColor).not.to.equal(dark);
    expect(inside().visibility).to.equal('visible');
  });

  it('colours the light-DOM text as its own', async () => {
    const holder = await fixture(
      '<div style="color: rgb(1, 2, 3)"><muscle-card muscle="no-such-muscle"><p>In short.</p></muscle-card></div>',
    );
    expect(getComputedStyle(holder.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(find(holder.firstElementChild!, '.base')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('hides it with hidden, whatever display it is given', async () => {
    const holder = await fixture(
      '<div><muscle-card muscle="iliacus" hidden style="display: grid"></muscle-card><muscle-list hidden></muscle-list></div>',
    );
    for (const element of holder.children) expect(element.checkVisibility(), element.localName).to.equal(false);
    for (const element of holder.children) element.removeAttribute('hidden');
    for (const element of holder.children) expect(element.checkVisibility(), element.localName).to.equal(true);
  });

  it('sets its public properties, from anywhere around', async () => {
    const holder = await fixture(
      '<div style="--muscle-color-paper: rgb(1, 2, 3); --muscle-font-size: 18px"><muscle-card muscle="iliacus" theme="warm"></muscle-card></div>',
    );
    const card = holder.firstElementChild!;
    expect(getComputedStyle(find(card, '.cell')!).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(find(card, '.base')!).fontSize).to.equal('18px');
  });
});

describe('a narrow place and a wide one', () => {
  afterEach(reset);
  for (const width of [180, 320, 640, 1200, 1800])
    for (const { name, tag, attributes } of SAMPLES.filter(({ attributes }) => !/feed/.test(attributes)))
      it(`${width} px: ${name} neither overflows nor cuts off a word`, async () => {
        const holder = put(`<div style="inline-size: ${width}px"><${tag} ${attributes}></${tag}></div>`);
        await settled(holder);
        const right = holder.getBoundingClientRect().right + 0.5;
        // What lies inside a picture is cut off at its edge.
        const over = findAll(holder.firstElementChild!, '.base *:not(svg *)')
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > right)
          .map((each) => each.outerHTML.slice(0, 80));
        expect(over).to.deep.equal([]);
      });
});
