import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { arMore } from '../../src/i18n/ar.js';
import { enFigure } from '../../src/i18n/en-figure.js';
import type { MuscleCard, MuscleDataset, MuscleList } from '../../src/index.js';
import {
  branches,
  cardFigure,
  leaves,
  muscleDocument,
  PATHS,
  thumbsDocument,
  topicDocument,
  withValue,
} from '../documents.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  press,
  put,
  recorded,
  reset,
  settled,
  showsFallback,
  text,
  until,
} from '../fixture.js';
import { fakeNetwork, json, status } from '../network.js';

const ID = 'quadratus-lumborum';
const card = (attributes = '') => `<muscle-card muscle="${ID}" ${attributes}><p>In short.</p></muscle-card>`;
const dialogOf = (element: Element) => find<HTMLDialogElement>(element, 'dialog')!;
const opener = (element: Element) => find(element, 'figcaption button')!;
const isOpen = (element: Element) => dialogOf(element).matches(':popover-open');

bothWays('the picture of a muscle-card', (_, fixture) => {
  for (const variant of ['full', 'compact'])
    it(`shows the muscle in its place, with a name and a caption (${variant})`, async () => {
      const { box, shapes, points } = await cardFigure();
      const element = await fixture<MuscleCard>(card(`variant="${variant}"`));
      const svg = find(element, 'figure > svg')!;
      const caption = `${enFigure.seen.back} ${enFigure.points}`;
      expect(svg).to.have.attribute('role', 'img');
      expect(svg).to.have.attribute('aria-label', `Quadratus lumborum in its place. ${caption}`);
      expect(svg).to.have.attribute('viewBox', box.join(' '));
      expect(text(element, 'figcaption')).to.equal(caption + enFigure.larger);
      // Mirrored shapes twice; the crosses and their rim.
      const paths = [...svg.querySelectorAll('path')];
      expect(paths).to.have.length(shapes.length + shapes.filter(({ mirror }) => mirror).length + 2);
      expect(paths.filter((path) => path.hasAttribute('transform'))).to.have.length(
        shapes.filter(({ mirror }) => mirror).length,
      );
      const crosses = paths.at(-1)!;
      expect(crosses.getAttribute('d')!.match(/M/g)).to.have.length(points.length);
      expect(crosses.getBBox().width).to.be.greaterThan(0);
      // Each gradient that is referred to is there, once.
      const used = new Set(paths.map((path) => /url\(#(.*)\)/.exec(path.getAttribute('fill')!)?.[1]).filter(Boolean));
      expect(used.size).to.be.greaterThan(0);
      for (const id of used) expect(findAll(element, `#${id}`)).to.have.length(1);
      // Stops are the gradient's own children.
      expect([...svg.querySelectorAll('linearGradient')].map(({ children }) => children.length)).not.to.include(1);
      expect(leaks(element)).to.deep.equal([]);
    });

  it('draws what it says it draws: the muscle has the size of its shapes, on both sides', async () => {
    const element = await fixture<MuscleCard>(card());
    const muscle = findAll(element, 'figure > svg path[fill^=url]').map((path) =>
      (path as unknown as SVGPathElement).getBoundingClientRect(),
    );
    const picture = find(element, 'figure > svg')!.getBoundingClientRect();
    const middle = picture.x + picture.width / 2;
    expect(muscle.some(({ right, width }) => width > 5 && right < middle)).to.equal(true);
    expect(muscle.some(({ left, width }) => width > 5 && left > middle)).to.equal(true);
  });

  it('speaks of no crosses where there are none', async () => {
    const element = await fixture<MuscleCard>('<muscle-card muscle="intertransversarii"></muscle-card>');
    expect((await cardFigure('intertransversarii')).points).to.have.length(0);
    expect(text(element, 'figcaption')).to.contain(enFigure.seen.back).and.not.to.contain(enFigure.points);
  });

  it('is not in a row, which asks for none', async () => {
    const element = await fixture<MuscleCard>(card('variant="row"'));
    expect(find(element, 'figure')).to.equal(null);
    expect(element.figure.status).to.equal('initial');
  });

  it('speaks the language around it, and is not turned around where that runs from right to left', async () => {
    const element = await fixture<MuscleCard>(card('lang="ar"'));
    expect(find(element, '[part=figure]')).to.have.attribute('lang', 'ar');
    expect(opener(element).textContent).not.to.equal(enFigure.larger);
    expect(text(element, '.base')).to.contain(arMore.facts.reach);
    const [first, mirror] = findAll(element, 'figure > svg path[transform]').map((path) => [
      path.getBoundingClientRect(),
      path.nextElementSibling!.getBoundingClientRect(),
    ])[0]!;
    expect(first!.x).to.be.lessThan(mirror!.x);
  });

  it('follows its muscle, and never stands beside another', async () => {
    const element = await fixture<MuscleCard>(card());
    element.muscle = 'gluteus-medius';
    await settled(element);
    expect(find(element, 'figure > svg')!.ariaLabel).to.equal(
      `Gluteus medius in its place. ${enFigure.seen.side} ${enFigure.points}`,
    );
  });

  describe('larger', () => {
    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const)
      it(`opens by ${name}, is named, and closes by its button; the focus goes there and back`, async () => {
        const element = await fixture<MuscleCard>(card());
        expect(isOpen(element)).to.equal(false);
        expect(dialogOf(element).checkVisibility()).to.equal(false);
        await press(opener(element), key);
        await until(() => isOpen(element));
        const dialog = dialogOf(element);
        expect(dialog).to.have.attribute('aria-label', 'Quadratus lumborum');
        const close = dialog.querySelector('button')!;
        await until(() => element.shadowRoot!.activeElement === close);
        expect(close.textContent).to.equal(enFigure.close);
        const large = dialog.querySelector('svg')!;
        expect(large).to.have.attribute('role', 'img');
        expect(large.getBoundingClientRect().width).to.be.greaterThan(
          find(element, 'figure > svg')!.getBoundingClientRect().width,
        );
        await press(close, key);
        await until(() => !isOpen(element) && element.shadowRoot!.activeElement === opener(element));
      });

    it('closes by Escape, and the focus goes back', async () => {
      const element = await fixture<MuscleCard>(card());
      await press(opener(element), 'Enter');
      await until(() => isOpen(element));
      const webkit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
      await sendKeys({ press: webkit ? '\uE00C' : 'Escape' });
      await until(() => !isOpen(element) && element.shadowRoot!.activeElement === opener(element));
    });

    it('has targets that a finger hits', async () => {
      const element = await fixture<MuscleCard>(card());
      opener(element).click();
      for (const button of findAll(element, 'figure button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    });

    it('fits the window, whatever its shape', async () => {
      const element = await fixture<MuscleCard>(card());
      opener(element).click();
      const { top, left, right, bottom } = dialogOf(element).getBoundingClientRect();
      expect([top >= 0, left >= 0, right <= innerWidth, bottom <= innerHeight]).to.deep.equal([true, true, true, true]);
    });
  });
});

bothWays('the pictures of a muscle-list', (_, fixture) => {
  const LIST = '<muscle-list><p>In short.</p></muscle-list>';

  it('show where each muscle and each group lies, to those who see', async () => {
    const { topic } = await topicDocument();
    const list = await fixture<MuscleList>(LIST);
    for (const row of findAll(list, 'summary, [data-muscle]')) {
      const [thumb, ...more] = row.querySelectorAll('.thumb');
      expect(more).to.have.length(0);
      expect(thumb).to.have.attribute('aria-hidden', 'true');
      expect(thumb!.getAttribute('viewBox')).to.match(/^-?\d+ -?\d+ \d+ \d+$/);
      const body = list.shadowRoot!.querySelector(thumb!.querySelector('use')!.getAttribute('href')!)!;
      expect(body.querySelectorAll('path')).to.have.length(2);
      expect(thumb!.querySelectorAll(':scope > path').length).to.be.greaterThan(0);
    }
    const several = topic.groups.findIndex(({ id, muscles }) => muscles.length > 1 && id);
    const drawn = (row: Element) => [...row.querySelectorAll('.thumb > path')].map((path) => path.getAttribute('d'));
    const group = findAll(list, '[part=group]')[several]!;
    const own = [...group.querySelectorAll('[data-muscle]')].flatMap(drawn);
    expect(own).to.include.members(drawn(group.querySelector('summary')!));
    expect(drawn(group.querySelector('summary')!).length).to.be.greaterThan(1);
    expect(leaks(list)).to.deep.equal([]);
  });
});

describe('a picture on its way', () => {
  afterEach(reset);

  /** A card in a scope of its own, whose picture is the test's to answer. */
  async function waiting(variant = 'full', lang = 'en') {
    const document = await muscleDocument();
    const network = fakeNetwork((url) => (url.includes('/figures/') ? undefined : json(document)), true);
    const dataset = put<MuscleDataset>(
      `<muscle-dataset src="/dataset/" lang="${lang}">${card(`variant="${variant}"`)}</muscle-dataset>`,
    );
    const element = dataset.firstElementChild as MuscleCard;
    const request = await network.request(2);
    await until(() => find(element, '[part=heading]'));
    return { element, dataset, request, errors: recorded(dataset, 'dataset-error'), network };
  }

  it('is asked for below the same base, once the muscle is known', async () => {
    const { request, network } = await waiting();
    expect(network.requests.map(({ url }) => url)).to.deep.equal(
      [PATHS.muscle(ID), `figures/cards/${ID}.json`].map((path) => `${location.origin}/dataset/${path}`),
    );
    request.answer(status(404));
  });

  for (const variant of ['full', 'compact'])
    it(`has its place kept at every width (${variant})`, async () => {
      const { element, dataset, request } = await waiting(variant);
      const heights = () =>
        [180, 240, 360, 480, 640, 768, 1000, 1200, 1800].map((width) => {
          element.style.width = `${width}px`;
          return element.offsetHeight;
        });
      const before = heights();
      expect(find(element, 'figure')!.offsetHeight).to.be.greaterThan(300);
      request.answer(json(await cardFigure()));
      await settled(dataset);
      expect(find(element, '[part=figure]')).not.to.equal(null);
      expect(heights()).to.deep.equal(before);
    });

  it('that does not come leaves the card whole, without a hole, and says so once', async () => {
    const { element, dataset, request, errors } = await waiting();
    request.answer(status(404));
    await settled(dataset);
    expect(find(element, 'figure')).to.equal(null);
    expect(showsFallback(element)).to.equal(false);
    expect(find(element, '[part=error]')).to.equal(null);
    expect(text(element, '[part=summary]')).not.to.equal('');
    expect(errors.map(({ error }) => [error.code, error.url.split('/dataset/')[1]])).to.deep.equal([
      ['not-found', `figures/cards/${ID}.json`],
    ]);
    element.headingLevel = 2;
    await settled(dataset);
    expect(errors).to.have.length(1);
  });

  it('that belongs to the muscle before is not shown beside the next', async () => {
    const { element, dataset, request } = await waiting();
    request.answer(json(await cardFigure()));
    await settled(dataset);
    const next = await muscleDocument('iliacus');
    const network = fakeNetwork((url) => (url.includes('/figures/') ? undefined : json(next)), true);
    element.muscle = 'iliacus';
    const figure = await network.request(2);
    await until(() => text(element, '[part=heading]') === 'Iliacus');
    expect(find(element, '[part=figure]')).to.equal(null);
    figure.answer(json(await cardFigure('iliacus')));
    await settled(dataset);
    expect(find(element, 'figure > svg')!.ariaLabel).to.contain('Iliacus');
  });

  it('of a list that does not come leaves the list whole', async () => {
    const document = await topicDocument();
    fakeNetwork((url) => (url.includes('/figures/') ? status(404) : json(document)), true);
    const dataset = put<MuscleDataset>('<muscle-dataset src="/dataset/"><muscle-list></muscle-list></muscle-dataset>');
    const errors = recorded(dataset, 'dataset-error');
    await settled(dataset);
    const list = dataset.firstElementChild!;
    expect(findAll(list, '.thumb')).to.have.length(0);
    expect(findAll(list, '[part=group]')).to.have.length(document.topic.groups.length);
    expect(errors.map(({ error }) => error.id)).to.deep.equal(['back-pain']);
  });

  it('of a list has its place kept', async () => {
    const document = await topicDocument();
    const network = fakeNetwork((url) => (url.includes('/figures/') ? undefined : json(document)), true);
    const dataset = put<MuscleDataset>('<muscle-dataset src="/dataset/"><muscle-list></muscle-list></muscle-dataset>');
    const list = dataset.firstElementChild as MuscleList;
    const request = await network.request(2);
    await until(() => find(list, '.thumb'));
    const before = list.offsetHeight;
    const thumbs = await thumbsDocument();
    request.answer(json(thumbs));
    await settled(dataset);
    expect(find(list, '.thumb use')).not.to.equal(null);
    expect(list.offsetHeight).to.equal(before);
  });
});

describe('pictures that mean harm', () => {
  afterEach(reset);
  const STRINGS = [
    '<img src=x onerror="hurt()">',
    '"><script>hurt()</script>',
    'url(https://evil.example/x.svg#a)',
    'URL( "//evil.example/x" )',
    'red;background:url(//evil.example)',
    'a) url(https://evil.example/x.svg#a',
    'var(--x, url(//evil.example))',
    'javascript:hurt()',
    'constructor',
    '__proto__',
  ];
  const KINDS = [7, { later: 1 }, [[]], null, 'text'];

  /** What of an element would fetch, run or spill. */
  const faults = (element: Element) =>
    findAll(element, '*').flatMap((each) =>
      [...each.attributes]
        .filter(({ name, value }) => {
          if (name.startsWith('on') || name === 'style' || name === 'src') return true;
          if (name === 'href' && each.closest('svg')) return !value.startsWith('#');
          // What a browser takes for a paint, and finds outside the page.
          return /^(fill|stroke|stop-color)$/.test(name) && CSS.supports(name, value) && /url\((?!#)/i.test(value);
        })
        .map(({ name, value }) => `${each.localName} ${name}=${value}`),
    );

  async function show(element: 'muscle-card' | 'muscle-list', figures: unknown[]) {
    const documents = { 'muscle-card': await muscleDocument(), 'muscle-list': await topicDocument() };
    fakeNetwork((url) => {
      const n = /\/(\d+)-dataset\/figures/.exec(url)?.[1];
      return json(n ? figures[+n] : documents[element]);
    }, true);
    const holder = put(
      `<div hidden>${figures.map((_, i) => `<muscle-dataset src="/${i}-dataset/"><${element} muscle="${ID}"></${element}></muscle-dataset>`).join('')}</div>`,
    );
    await settled(holder);
    return [...holder.children].flatMap((dataset, i) => {
      const shown = dataset.firstElementChild!;
      const whole = find(shown, '[part=heading]') && !showsFallback(shown);
      return [...faults(shown), ...leaks(shown), ...(whole ? [] : ['no heading'])].map((fault) => `${i}: ${fault}`);
    });
  }

  /** As little of a picture as has one of everything. */
  const smallFigure = async () => {
    const { shapes, paints, points, ...rest } = await cardFigure();
    const kept = [shapes.find(({ paint }) => paints[paint]!.end)!, shapes.find(({ mirror }) => mirror)!];
    const painted = Object.fromEntries(kept.map(({ paint }) => [paint, paints[paint]]));
    return { ...rest, shapes: kept, paints: painted, points: points.slice(0, 1) };
  };
  const smallThumbs = async () => {
    const { views, muscles, ...rest } = await thumbsDocument();
    return { ...rest, views: { back: views['back'] }, muscles: { [ID]: muscles[ID] } };
  };

  for (const [element, read] of [
    ['muscle-card', smallFigure],
    ['muscle-list', smallThumbs],
  ] as const) {
    it(`show nothing of it: each text of a ${element}'s in turn`, async () => {
      const figure: object = await read();
      const texts = leaves(figure).filter(({ value }) => typeof value === 'string');
      for (const string of STRINGS)
        expect(
          await show(
            element,
            texts.map(({ path }) => withValue(figure, path, string)),
          ),
          string,
        ).to.deep.equal([]);
    });

    it(`never break a ${element}: values of other kinds, and what is missing`, async () => {
      const figure: object = await read();
      const paths = [...leaves(figure).map(({ path }) => path), ...branches(figure)];
      for (const kind of [...KINDS, undefined])
        expect(
          await show(
            element,
            paths.map((path) => withValue(figure, path, kind)),
          ),
          JSON.stringify(kind),
        ).to.deep.equal([]);
    });
  }

  it('and are seen where they would', () => {
    const element = put('<div></div>');
    element.attachShadow({ mode: 'open' }).innerHTML = '<svg><path fill="url(//evil.example/#a)" /></svg>';
    expect(faults(element)).to.have.length(1);
  });
});
