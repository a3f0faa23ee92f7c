import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import '../../src/define.js';
import type { SectionDocument } from '../../src/data/figures.js';
import { enFacts } from '../../src/i18n/en-facts.js';
import { arMore } from '../../src/i18n/ar.js';
import { enDepth } from '../../src/i18n/en-depth.js';
import { en } from '../../src/i18n/en.js';
import type { DepthDocument, MuscleDataset, MuscleDepth } from '../../src/index.js';
import { branches, depthDocument, leaves, PATHS, withValue } from '../documents.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  put,
  recorded,
  reset,
  settled,
  showsFallback,
  shown,
  text,
} from '../fixture.js';
import { fakeNetwork, json, status } from '../network.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };
const depth = (muscle = 'multifidus', more = '') =>
  `<muscle-depth muscle="${muscle}" ${more}><p>In short.</p></muscle-depth>`;
const BASE = new URL('../../src/data/v1/', import.meta.url);
const get = window.fetch.bind(window);
const figureDocument = async () =>
  (await (await get(new URL('figures/section-l3.json', BASE))).json()) as SectionDocument;

const items = (element: Element, selector: string) => findAll(element, `${selector} > li`).map((li) => li.textContent);
const numbers = (element: Element, selector = '.marks text') =>
  findAll(element, selector).map(({ textContent }) => textContent);
const titled = (element: Element, title: string) =>
  findAll(element, 'section').find((each) => each.querySelector('.label')?.textContent === title);

bothWays('muscle-depth', (way, fixture) => {
  it('shows what lies over its muscle, from the skin inward, as an ordered list', async () => {
    const document = await depthDocument();
    const element = await fixture<MuscleDepth>(depth());
    expect(text(element, '[part=heading]')).to.equal(enDepth.title(document.name));
    expect(find(element, '.layers')!.localName).to.equal('ol');
    expect(items(element, '.layers')).to.deep.equal(document.sections[0]!.layers);
    expect(items(element, '.layers').at(-1)).to.equal('Multifidus');
    expect(shown(element)).to.contain(document.position.text);
    expect(showsFallback(element)).to.equal(false);
    expect(leaks(element)).to.deep.equal([]);
    expect(element.textContent).to.equal('In short.');
  });

  it('says in words all that is in the picture, with the numbers that are in it', async () => {
    const { sections } = await depthDocument();
    const { layers, others, numbers: byPart, text: seen } = sections[0]!;
    const { parts } = await figureDocument();
    const element = await fixture<MuscleDepth>(depth());
    expect(items(element, '.others')).to.deep.equal(others);
    expect(numbers(element)).to.deep.equal(parts.map(({ id }) => String(byPart[id])));
    expect(new Set(numbers(element)).size).to.equal(layers.length + others.length);
    expect(text(element, 'figcaption')).to.equal(seen);
    expect(seen).to.contain('your right is on the left').and.to.contain('not to scale');
    expect(find(element, 'svg')).to.have.attribute('role', 'img');
    expect(find(element, 'svg')!.getAttribute('aria-label')).to.contain('Multifidus');
  });

  it('prints the sides: seen from below, the patient’s right is on the left, in every direction of writing', async () => {
    for (const more of ['', 'lang="ar"']) {
      const element = await fixture<MuscleDepth>(depth('multifidus', more));
      const sides = find(element, '.sides')!;
      expect(sides).to.have.attribute('dir', 'ltr');
      const [right, left] = [...sides.childNodes].filter(
        (node) => !(node instanceof Comment) && node.textContent!.trim(),
      );
      const edge = (node: Node) => {
        const range = document.createRange();
        range.selectNode(node);
        return range.getBoundingClientRect().left;
      };
      expect(edge(right!)).to.be.lessThan(edge(left!));
      if (!more) expect([right!.textContent, left!.textContent]).to.deep.equal([enDepth.yourRight, enDepth.yourLeft]);
    }
  });

  it('paints its muscle in full colour on both sides, and no other', async () => {
    const { parts } = await figureDocument();
    const element = await fixture<MuscleDepth>(depth());
    const drawn = (d: string) => findAll(element, 'svg path').filter((path) => path.getAttribute('d') === d);
    for (const { id, full = [] } of parts as (SectionDocument['parts'][number] & { full?: { d: string }[] })[])
      for (const { d, paint } of full.filter((shape) => shape.paint === 'fibre'))
        expect(drawn(d), `${id} ${paint}`).to.have.length(id === 'multifidus-lumborum' ? 2 : 0);
  });

  for (const id of ['gluteus-maximus', 'piriformis', 'rotatores'])
    it(`says in words that the cut does not show ${id}, and draws nothing`, async () => {
      const { sections, layers } = await depthDocument(id);
      const element = await fixture<MuscleDepth>(depth(id));
      expect(shown(element)).to.contain(sections[0]!.text).and.to.contain('does not show this muscle');
      expect(find(element, 'figure, svg')).to.equal(null);
      expect(items(element, '.layers')).to.deep.equal(layers);
    });

  it('says in words that there is no cut at another level, and guesses none', async () => {
    const { layers } = await depthDocument();
    for (const level of ['L4', 'constructor']) {
      const element = await fixture<MuscleDepth>(depth('multifidus', `level="${level}"`));
      expect(shown(element)).to.contain(enDepth.noSection(level));
      expect(find(element, 'figure')).to.equal(null);
      expect(items(element, '.layers')).to.deep.equal(layers);
    }
    expect(find(await fixture<MuscleDepth>(depth('multifidus', 'level="L3"')), 'figure')).not.to.equal(null);
  });

  it('names millimetres where a study measured them: who, how, where, and that bodies differ', async () => {
    const { depth: measured, sources } = await depthDocument('piriformis');
    const element = await fixture<MuscleDepth>(depth('piriformis'));
    for (const each of [measured!.mm, measured!.people, measured!.method, 'varies with body size', ...measured!.sites])
      expect(shown(element)).to.contain(each);
    const source = sources[measured!.source]!;
    expect(findAll<HTMLAnchorElement>(element, '.layers ~ p a').map(({ href }) => href)).to.deep.equal([source.url]);
  });

  it('names none where no study did', async () => {
    const element = await fixture<MuscleDepth>(depth());
    expect(shown(element)).to.contain(enFacts.depthUnknown);
    expect(text(element, '.frame')!.replace(text(element, '[part=sources]')!, '')).not.to.match(/\d ?(mm|cm)\b/);
  });

  it('says whether fingers, a massager and a needle reach it, each view with its grade, its author and what he gains', async () => {
    const { reach, authors } = await depthDocument();
    const element = await fixture<MuscleDepth>(depth());
    for (const { by, said } of reach) {
      const cell = titled(element, enDepth.by[by])!;
      for (const each of said) {
        expect(cell.textContent).to.contain(each.text);
        if (!each.view) continue;
        const view = [...cell.querySelectorAll('.view')].find((node) => node.textContent.includes(each.view!))!;
        const { name, conflictOfInterest } = authors[each.whoSays!]!;
        expect(view.textContent).to.contain(enFacts.viewOf(name)).and.to.contain(conflictOfInterest!);
        // The grade, and right behind it what it is the grade of.
        expect(view.nextElementSibling!.textContent).to.equal(en.grades[each.status!]);
        expect(view.nextElementSibling!.nextElementSibling!.textContent).to.equal(each.text);
      }
    }
    expect(titled(element, enDepth.by.fingers)!.textContent).to.contain(enFacts.answers.partly);
    expect(findAll(element, '[part=grade]')).to.have.length(3);
  });

  it('does not know what no source says of its muscle', async () => {
    const element = await fixture<MuscleDepth>(depth('gluteus-maximus'));
    for (const by of ['massager', 'needle'] as const)
      expect(titled(element, enDepth.by[by])!.textContent).to.equal(enDepth.by[by] + enFacts.notKnown);
    expect(find(element, '[part=grade], .view')).to.equal(null);
  });

  it('shows no sentence in wellness mode that is not fit for it', async () => {
    const { reach, safety, redFlags } = await depthDocument();
    for (const html of [
      depth('multifidus', 'claims="wellness"'),
      `<muscle-dataset claims="wellness">${depth()}</muscle-dataset>`,
    ]) {
      const holder = await fixture<MuscleDepth>(`<div>${html}</div>`);
      const element = holder.querySelector('muscle-depth')!;
      const all = shown(element);
      for (const each of reach.flatMap(({ said }) => said)) {
        for (const sentence of [each.text, each.view ?? each.text])
          expect(all.includes(sentence), sentence).to.equal(each.mode === 'wellness');
      }
      expect(find(element, '[part=grade]')).to.equal(null);
      expect(titled(element, enDepth.by.needle)).to.equal(undefined);
      for (const line of [...safety.map((fact) => fact.text), ...redFlags]) expect(all).to.contain(line);
    }
  });

  it('keeps safety lines, red flags and the disclaimer in view, out of reach of a page', async () => {
    const { safety, redFlags, disclaimer } = await depthDocument();
    const element = await fixture<MuscleDepth>(depth());
    for (const each of [...safety.map((fact) => fact.text), ...redFlags, disclaimer])
      expect(shown(element)).to.contain(each);
    for (const selector of ['.careful', '.alert'])
      expect([find(element, selector)!.part.length, find(element, selector)!.closest('details')]).to.deep.equal([
        0,
        null,
      ]);
  });

  it('lists its sources as links; the numbers in the text are places in the list', async () => {
    const { sources } = await depthDocument();
    const element = await fixture<MuscleDepth>(depth());
    const links = findAll<HTMLAnchorElement>(element, '[part=sources] a').map(({ href }) => href);
    expect(links).to.deep.equal(Object.values(sources).map(({ url }) => new URL(url!).href));
    expect(Object.keys(sources)).to.deep.equal(links.map((_, i) => `s${i + 1}`));
  });

  it('has headings at the level it is told, those inside one below, whatever the cut’s level', async () => {
    const levels = (element: Element) => findAll(element, '[role=heading]').map((each) => each.ariaLevel);
    expect(new Set(levels(await fixture(depth())).slice(1))).to.deep.equal(new Set(['4']));
    const second = levels(await fixture(depth('multifidus', 'heading-level="2" level="L3"')));
    expect([second[0], ...new Set(second.slice(1))]).to.deep.equal(['2', '3']);
  });

  it('speaks Arabic, and marks its contents as English', async () => {
    const element = await fixture<MuscleDepth>(depth('multifidus', 'lang="ar"'));
    expect(find(element, '[part=depth]')).to.have.attribute('lang', 'en');
    expect(text(element, '[part=heading] [lang=ar]')).to.equal(arMore.depth.title('Multifidus'));
  });

  it('gives axe nothing to say, light and dark', async () => {
    const root = document.documentElement;
    for (const scheme of ['light', 'dark']) {
      reset();
      root.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      const main = await fixture(`<main><h1>Page</h1><h2>Section</h2>${depth()}</main>`);
      const { violations } = await axe.run(main, {
        resultTypes: ['violations'],
        rules: { region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]!.failureSummary])).to.deep.equal([]);
    }
    root.removeAttribute('style');
  });

  if (way === 'client')
    it('follows the muscle chosen around it where it names none', async () => {
      const dataset = await fixture<MuscleDataset>(
        '<muscle-dataset><muscle-depth><p>Choose.</p></muscle-depth></muscle-dataset>',
      );
      const element = dataset.querySelector('muscle-depth')!;
      expect(showsFallback(element)).to.equal(true);
      dataset.select('quadratus-lumborum');
      await settled(dataset);
      expect(items(element, '.layers').at(-1)).to.equal('Quadratus lumborum');
      expect(find(element, 'svg')).not.to.equal(null);
      dataset.select('piriformis');
      await settled(dataset);
      expect(items(element, '.layers').at(-1)).to.equal('Piriformis');
      expect(find(element, 'svg')).to.equal(null);
    });

  if (way === 'prerendered')
    it('asks for no picture that came with the page', async () => {
      const network = fakeNetwork(undefined, true);
      const element = await fixture<MuscleDepth>(depth());
      expect(find(element, 'svg')).not.to.equal(null);
      expect(network.requests).to.have.length(0);
    });
});

describe('muscle-depth and its picture', () => {
  afterEach(reset);
  const SRC = '/dataset/';
  const start = (answers: (path: string) => Response | undefined) => {
    const network = fakeNetwork((url) => answers(url.slice(url.indexOf(SRC) + SRC.length)), true);
    const dataset = put<MuscleDataset>(`<muscle-dataset src="${SRC}">${depth()}</muscle-dataset>`);
    const element = dataset.firstElementChild as MuscleDepth;
    return { network, dataset, element, errors: recorded(dataset, 'dataset-error') };
  };

  it('keeps the words whole when it fails, says so in its place, and can try again', async () => {
    const [document, figure] = [await depthDocument(), await figureDocument()];
    let works = false;
    const { element, errors } = start((path) =>
      path === PATHS.depth('multifidus') ? json(document) : works ? json(figure) : status(403),
    );
    await settled(element);
    expect(showsFallback(element)).to.equal(false);
    expect(items(element, '.layers')).to.deep.equal(document.sections[0]!.layers);
    expect(items(element, '.others')).to.deep.equal(document.sections[0]!.others);
    expect(text(element, '.box [role=status]')).to.contain(en.failed);
    expect(errors.map(({ error }) => [error.code, error.id])).to.deep.equal([['http', 'section-l3']]);
    works = true;
    find(element, '.box [part=retry]')!.click();
    await settled(element);
    expect(find(element, '.box svg')).not.to.equal(null);
    expect(find(element, '.box [role=status]')).to.equal(null);
    expect(errors).to.have.length(1);
  });

  it('moves nothing when it comes: its place is kept', async () => {
    const [document, figure] = [await depthDocument(), await figureDocument()];
    const { network, element } = start((path) => (path.startsWith('en/') ? json(document) : undefined));
    const request = await network.request(2);
    await element.updateComplete;
    const heights = () => [element, find(element, '.box')!].map((each) => each.getBoundingClientRect().height);
    const before = heights();
    expect(find(element, '.box')!.childElementCount).to.equal(0);
    expect(before[1]).to.be.greaterThan(100);
    request.answer(json(figure));
    await settled(element);
    expect(find(element, '.box svg')).not.to.equal(null);
    // Its own box too: beside a higher neighbour, or at the end, it could grow unseen.
    expect(heights()).to.deep.equal(before);
  });

  it('shows numbers of others only where there is room for them', async () => {
    const dataset = await mount<MuscleDataset>(`<muscle-dataset>${depth()}</muscle-dataset>`);
    const element = dataset.firstElementChild as MuscleDepth;
    for (const width of [180, 320, 360, 768, 1200, 1800]) {
      element.style.width = `${width}px`;
      const box = element.getBoundingClientRect();
      const drawn = (each: Element) => getComputedStyle(each.closest('g')!).display !== 'none';
      expect(drawn(find(element, '.other')!), `${width}`).to.equal(width > 320);
      const seen = findAll(element, '.marks text').filter(drawn);
      for (const each of seen) {
        const { height, left, right } = each.getBoundingClientRect();
        expect(height, `${width}`).to.be.greaterThan(9);
        expect(left).to.be.greaterThan(box.left);
        expect(right).to.be.lessThan(box.right);
      }
      expect(find(element, '.frame')!.scrollWidth).to.be.at.most(Math.ceil(box.width));
    }
    element.removeAttribute('style');
  });

  describe('takes whatever data there are', () => {
    /** Shows each pair of documents, and gives the faults. */
    async function faults(cases: { name: string; document: unknown; figure: unknown }[]): Promise<string[]> {
      fakeNetwork((url) => {
        const [, at, kind] = /\/(\d+)-dataset\/(\w+)/.exec(url)!;
        return json(cases[+at!]![kind === 'en' ? 'document' : 'figure']);
      }, true);
      const problems: string[] = [];
      const note = ({ message }: ErrorEvent) => problems.push(message);
      window.addEventListener('error', note);
      const holder = put(
        `<div hidden>${cases.map((_, i) => `<muscle-dataset src="/${i}-dataset/">${depth()}</muscle-dataset>`).join('')}</div>`,
      );
      await settled(holder);
      window.removeEventListener('error', note);
      for (const [i, dataset] of [...holder.children].entries()) {
        const element = dataset.firstElementChild as MuscleDepth;
        const { name } = cases[i]!;
        if (findAll(element, 'script, img, template, [onerror], [style]').length) problems.push(`${name}: markup`);
        for (const node of findAll(element, '[href]'))
          if (!/^https?:/.test(node.getAttribute('href')!)) problems.push(`${name}: link`);
        for (const node of findAll(element, '[fill], [stroke]'))
          if (/url|:/.test(`${node.getAttribute('fill')}${node.getAttribute('stroke')}`))
            problems.push(`${name}: address in a colour`);
        if (!find(element, '.layers') === showsFallback(element)) continue;
        problems.push(`${name}: neither words nor text`);
      }
      return problems;
    }
    const HARM = [
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      'url(https://evil.example/a.svg#b)',
      'constructor',
    ];
    const KINDS = [7, { later: 1 }, [[]], null, 'text'];
    const few = (paths: (string | number)[][]) =>
      paths.filter((path) => path.every((key) => typeof key === 'string' || key === 0));
    let document: DepthDocument, figure: SectionDocument;
    before(async () => ([document, figure] = [await depthDocument(), await figureDocument()]));

    it('hostile strings in the place of each text', async () => {
      const cases = HARM.flatMap((harm) => [
        ...few(
          leaves(document)
            .filter(({ value }) => typeof value === 'string')
            .map(({ path }) => [...path]),
        ).map((path) => ({ name: `${harm} at ${path.join('/')}`, document: withValue(document, path, harm), figure })),
        ...few(
          leaves(figure)
            .filter(({ value }) => typeof value === 'string')
            .map(({ path }) => [...path]),
        ).map((path) => ({
          name: `${harm} at figure ${path.join('/')}`,
          document,
          figure: withValue(figure, path, harm),
        })),
      ]);
      expect(await faults(cases)).to.deep.equal([]);
    });

    for (const kind of KINDS)
      it(`${JSON.stringify(kind)} in the place of each value`, async () => {
        const places = (value: unknown) =>
          few([...leaves(value).map(({ path }) => [...path]), ...branches(value).map((path) => [...path])]);
        const cases = [
          ...places(document).map((path) => ({
            name: path.join('/'),
            document: withValue(document, path, kind),
            figure,
          })),
          ...places(figure).map((path) => ({
            name: `figure ${path.join('/')}`,
            document,
            figure: withValue(figure, path, kind),
          })),
        ];
        expect(await faults(cases)).to.deep.equal([]);
      });

    it('no more than a name', async () => {
      const bare = { version: 1, lang: 'en', id: 'multifidus', name: 'Multifidus' };
      const { element } = start(() => json(bare));
      await settled(element);
      expect(text(element, '[part=heading]')).to.equal(enDepth.title('Multifidus'));
      expect(leaks(element)).to.deep.equal([]);
    });
  });
});
