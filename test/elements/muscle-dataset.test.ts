import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { MuscleCard, MuscleDataset } from '../../src/index.js';
import { muscleDocument } from '../documents.js';
import { bothWays, find, mount, put, reset, settled, showsFallback, text } from '../fixture.js';
import { fakeNetwork, json, status } from '../network.js';

const CARD = '<muscle-card></muscle-card>';

bothWays('muscle-dataset', (_, fixture) => {
  it('has no box of its own and shows what is inside', async () => {
    const dataset = await fixture<MuscleDataset>('<muscle-dataset><p>Inside.</p></muscle-dataset>');
    expect(getComputedStyle(dataset).display).to.equal('contents');
    expect(dataset.firstElementChild!.checkVisibility()).to.equal(true);
  });

  it('shares its selection with what is inside', async () => {
    const dataset = await fixture<MuscleDataset>(`<muscle-dataset>${CARD}<div>${CARD}</div></muscle-dataset>`);
    expect(dataset.selection).to.deep.equal({ muscle: null });
    dataset.select('iliacus');
    await settled(dataset);
    expect(dataset.selection).to.deep.equal({ muscle: 'iliacus' });
    expect([...dataset.querySelectorAll('muscle-card')].map((card) => text(card, '[part=heading]'))).to.deep.equal([
      'Iliacus',
      'Iliacus',
    ]);
    dataset.select(null);
    await settled(dataset);
    expect(find(dataset.firstElementChild!, '[part=card]')).to.equal(null);
  });

  it('may say what is chosen from the start; later choices stand beside it', async () => {
    const dataset = await fixture<MuscleDataset>(`<muscle-dataset selected="iliacus">${CARD}</muscle-dataset>`);
    const name = () => text(dataset.firstElementChild!, '[part=heading]');
    expect(name()).to.equal('Iliacus');
    dataset.select('piriformis');
    dataset.claims = 'wellness';
    await settled(dataset);
    expect(name()).to.equal('Piriformis');
    expect(dataset).to.have.attribute('selected', 'iliacus');
    dataset.selected = 'psoas-major';
    await settled(dataset);
    expect(name()).to.equal('Psoas major');
  });

  it('gives its language to what is inside, unless that has its own', async () => {
    const dataset = await fixture<MuscleDataset>(
      `<muscle-dataset lang="de"><muscle-card muscle="iliacus"></muscle-card><muscle-card muscle="iliacus" lang="en"></muscle-card></muscle-dataset>`,
    );
    expect([...dataset.children].map((card) => find(card, '.base')!.lang)).to.deep.equal(['de', 'en']);
  });

  it('gives its claims mode, read as the milder where it is unknown', async () => {
    const dataset = await fixture<MuscleDataset>(`<muscle-dataset claims="wellness">${CARD}</muscle-dataset>`);
    const card = dataset.firstElementChild as MuscleCard;
    expect(card.wellness).to.equal(true);
    dataset.claims = 'full';
    await dataset.updateComplete;
    expect(card.wellness).to.equal(false);
  });

  it('hands an element that moves over to the next scope', async () => {
    const holder = await fixture(
      `<div><muscle-dataset>${CARD}</muscle-dataset><muscle-dataset></muscle-dataset></div>`,
    );
    const [first, second] = [...holder.children] as [MuscleDataset, MuscleDataset];
    const card = first.firstElementChild!;
    first.select('iliacus');
    second.select('piriformis');
    await settled(holder);
    second.append(card);
    await settled(holder);
    expect(text(card, '[part=heading]')).to.equal('Piriformis');
    first.select('psoas-major');
    await settled(holder);
    expect(text(card, '[part=heading]')).to.equal('Piriformis');
  });
});

describe('muscle-dataset src', () => {
  afterEach(reset);

  const asked = async (src: string) => {
    const document = await muscleDocument();
    const network = fakeNetwork(() => json(document));
    await settled(
      put(`<muscle-dataset src="${src}"><muscle-card muscle="quadratus-lumborum"></muscle-card></muscle-dataset>`),
    );
    return network.requests.map(({ url }) => url);
  };
  const path = 'en/muscles/quadratus-lumborum.json';

  it('is a folder, relative to the page, with or without a slash', async () => {
    for (const src of ['/data/', '/data']) {
      expect(await asked(src)).to.deep.equal([`${location.origin}/data/${path}`]);
      reset();
    }
    expect(await asked('data')).to.deep.equal([new URL(`data/${path}`, document.baseURI).href]);
  });

  it('may be on another server', async () => {
    expect(await asked('https://data.example/v1')).to.deep.equal([`https://data.example/v1/${path}`]);
  });

  it('gives a typed error, not a thrown one, where it is no address', async () => {
    const element = put<MuscleDataset>('<muscle-dataset src="https://"></muscle-dataset>');
    const error = new Promise<string>((resolve) =>
      element.addEventListener('dataset-error', (event) => resolve(event.error.code), { once: true }),
    );
    element.loading = { backoff: 0 };
    element.innerHTML = '<muscle-card muscle="quadratus-lumborum">Kept.</muscle-card>';
    expect(await error).to.equal('network');
    expect(showsFallback(element.firstElementChild!)).to.equal(true);
  });

  it('is the data that come with the library where there is none', async () => {
    const dataset = await mount<MuscleDataset>('<muscle-dataset></muscle-dataset>');
    const own = dataset.scope.store.base;
    expect(own).to.equal(new URL('../../src/data/v1/', import.meta.url).href);
    dataset.src = '/data/';
    await dataset.updateComplete;
    expect(dataset.scope.store.base).to.equal(`${location.origin}/data/`);
    dataset.src = null;
    await dataset.updateComplete;
    expect(dataset.scope.store.base).to.equal(own);
  });

  it('is known to what is inside before anything is asked for', async () => {
    const document = await muscleDocument();
    const network = fakeNetwork(() => json(document));
    const dataset = globalThis.document.createElement('muscle-dataset');
    dataset.innerHTML = '<muscle-card muscle="quadratus-lumborum"></muscle-card>';
    put('<div></div>').append(dataset);
    dataset.setAttribute('src', '/late/');
    await settled(dataset);
    expect(network.requests.map(({ url }) => url)).to.deep.equal([`${location.origin}/late/${path}`]);
  });

  it('reads data that are in the page under its name', async () => {
    const document = await muscleDocument();
    const network = fakeNetwork();
    document.muscle.name = 'In the page';
    const holder = put(
      `<div><script type="application/json" data-muscle-widgets="/data/${path}">${JSON.stringify(document)}</script><muscle-dataset src="/data/"><muscle-card muscle="quadratus-lumborum"></muscle-card></muscle-dataset></div>`,
    );
    await settled(holder);
    expect(text(holder.querySelector('muscle-card')!, '[part=heading]')).to.equal('In the page');
    expect(network.requests).to.have.length(0);
  });

  it('tries as often as its loading says', async () => {
    const network = fakeNetwork(() => status(500));
    const dataset = put<MuscleDataset>(
      '<muscle-dataset src="/data/"><muscle-card muscle="iliacus"></muscle-card></muscle-dataset>',
    );
    dataset.loading = { retries: 0 };
    await settled(dataset);
    expect(network.requests).to.have.length(1);
  });
});

describe('muscle-dataset selected', () => {
  afterEach(reset);

  it('is what following elements show at first; later choices win over it', async () => {
    const dataset = await mount<MuscleDataset>(
      '<muscle-dataset selected="piriformis"><muscle-card></muscle-card></muscle-dataset>',
    );
    const card = dataset.firstElementChild!;
    expect(text(card, '[part=heading]')).to.equal('Piriformis');
    dataset.select('iliacus');
    await settled(dataset);
    dataset.claims = 'wellness';
    await settled(dataset);
    expect(text(card, '[part=heading]')).to.equal('Iliacus');
  });

  it('is rendered by the server too', async () => {
    const dataset = await mount<MuscleDataset>(
      '<muscle-dataset selected="piriformis"><muscle-card></muscle-card></muscle-dataset>',
      'prerendered',
    );
    expect(text(dataset.firstElementChild!, '[part=heading]')).to.equal('Piriformis');
  });
});
