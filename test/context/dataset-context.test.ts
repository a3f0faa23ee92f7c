import { expect } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import '../../src/define.js';
import { datasetContext, DatasetScope, MuscleCard, MuscleDataset } from '../../src/index.js';
import { define } from '../../src/internal/define.js';
import { muscleDocument } from '../documents.js';
import { mount, put, QUICK, reset, settled, text, tick } from '../fixture.js';
import { fakeNetwork, json } from '../network.js';

const scopeOf = (element: Element) => (element as MuscleCard).data.scope;
let names = 0;
/** A prefix that no element has yet. */
const fresh = () => `late${++names}`;

/** The default scope of the page. */
function defaultScope(): DatasetScope {
  let found: DatasetScope;
  const root = document.documentElement;
  root.dispatchEvent(new ContextEvent(datasetContext, root, (scope) => (found = scope)));
  return found!;
}

describe('dataset context', () => {
  afterEach(reset);

  it('has a key that every copy of the library shares', () => {
    expect(datasetContext).to.equal(Symbol.for('muscle-widgets/dataset@1'));
  });

  it('gives elements outside every dataset the default scope of the page', async () => {
    const card = await mount<MuscleCard>('<muscle-card></muscle-card>');
    expect(card.data.scope).to.be.instanceOf(DatasetScope);
    expect(card.data.scope).to.equal(defaultScope());
  });

  it('gives elements the nearest dataset around them', async () => {
    const outer = await mount<MuscleDataset>(
      '<muscle-dataset><muscle-card></muscle-card><muscle-dataset><muscle-card></muscle-card></muscle-dataset></muscle-dataset>',
    );
    const inner = outer.querySelector('muscle-dataset')!;
    const cards = [...outer.querySelectorAll('muscle-card')];
    expect(cards.map(scopeOf)).to.deep.equal([outer.scope, inner.scope]);
  });

  it('reaches into open shadow roots', async () => {
    const dataset = await mount<MuscleDataset>('<muscle-dataset><div></div></muscle-dataset>');
    const root = dataset.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<muscle-card></muscle-card>';
    expect(scopeOf(root.querySelector('muscle-card')!)).to.equal(dataset.scope);
  });

  describe('when elements are upgraded', () => {
    const nested = (prefix: string) =>
      `<${prefix}-muscle-dataset><${prefix}-muscle-card></${prefix}-muscle-card></${prefix}-muscle-dataset>`;

    it('provider first: they find it', () => {
      const prefix = fresh();
      define('muscle-dataset', MuscleDataset, prefix);
      const dataset = put<MuscleDataset>(nested(prefix));
      define('muscle-card', MuscleCard, prefix);
      expect(scopeOf(dataset.firstElementChild!)).to.equal(dataset.scope);
    });

    it('provider later: they leave the default scope for it', async () => {
      const prefix = fresh();
      define('muscle-card', MuscleCard, prefix);
      const dataset = put<MuscleDataset>(nested(prefix));
      const card = dataset.firstElementChild!;
      expect(scopeOf(card)).to.equal(defaultScope());
      define('muscle-dataset', MuscleDataset, prefix);
      expect(scopeOf(card)).to.equal(dataset.scope);
      dataset.select('iliacus');
      await settled(dataset);
      expect(text(card, '[part=heading]')).to.equal('Iliacus');
    });

    it('several providers later: each takes its own, the rest stay', () => {
      const prefix = fresh();
      define('muscle-card', MuscleCard, prefix);
      const holder = put(`<div>${nested(prefix).repeat(3)}<${prefix}-muscle-card></${prefix}-muscle-card></div>`);
      define('muscle-dataset', MuscleDataset, prefix);
      const datasets = [...holder.querySelectorAll<MuscleDataset>(`${prefix}-muscle-dataset`)];
      for (const dataset of datasets) expect(scopeOf(dataset.firstElementChild!)).to.equal(dataset.scope);
      expect(scopeOf(holder.lastElementChild!)).to.equal(defaultScope());
    });

    it('providers inside a provider later: each takes its own', async () => {
      const prefix = fresh();
      define('muscle-card', MuscleCard, prefix);
      const outer = await mount<MuscleDataset>(`<muscle-dataset>${nested(prefix).repeat(3)}</muscle-dataset>`);
      define('muscle-dataset', MuscleDataset, prefix);
      const datasets = [...outer.children] as MuscleDataset[];
      for (const dataset of datasets) expect(scopeOf(dataset.firstElementChild!)).to.equal(dataset.scope);
    });

    it('a late provider with its own data: what was on its way from elsewhere is dropped', async () => {
      const prefix = fresh();
      const document = await muscleDocument();
      const network = fakeNetwork();
      define('muscle-card', MuscleCard, prefix);
      const dataset = put<MuscleDataset>(
        `<${prefix}-muscle-dataset src="/elsewhere/"><${prefix}-muscle-card muscle="quadratus-lumborum"></${prefix}-muscle-card></${prefix}-muscle-dataset>`,
      );
      const early = await network.request(1);
      define('muscle-dataset', MuscleDataset, prefix);
      const own = await network.request(2);
      expect(own.url).to.equal(`${location.origin}/elsewhere/en/muscles/quadratus-lumborum.json`);
      expect(early.signal.aborted).to.equal(true);
      document.muscle.name = 'Elsewhere';
      own.answer(json(document));
      await settled(dataset);
      expect(text(dataset.firstElementChild!, '[part=heading]')).to.equal('Elsewhere');
    });
  });

  it('is left by an element that leaves the page', async () => {
    const dataset = await mount<MuscleDataset>('<muscle-dataset><muscle-card></muscle-card></muscle-dataset>');
    const network = fakeNetwork();
    const card = dataset.querySelector('muscle-card')!;
    card.remove();
    await tick();
    dataset.select('iliacus');
    await settled(card);
    await tick();
    expect(network.requests).to.have.length(0);
  });

  it('adopts properties that were set before the upgrade', async () => {
    const prefix = fresh();
    const dataset = put<MuscleDataset>(
      `<${prefix}-muscle-dataset><${prefix}-muscle-card></${prefix}-muscle-card></${prefix}-muscle-dataset>`,
    );
    const card = dataset.firstElementChild as MuscleCard;
    Object.assign(dataset, { claims: 'wellness', src: '/early/', loading: QUICK });
    Object.assign(card, { muscle: 'quadratus-lumborum', variant: 'row', headingLevel: 2 });
    const document = await muscleDocument();
    const network = fakeNetwork(() => json(document));
    define('muscle-dataset', MuscleDataset, prefix);
    define('muscle-card', MuscleCard, prefix);
    await settled(dataset);
    expect(network.requests.map(({ url }) => url)).to.deep.equal([
      `${location.origin}/early/en/muscles/quadratus-lumborum.json`,
    ]);
    expect(text(card, '[part=heading]')).to.equal('Quadratus lumborum');
    expect(card.shadowRoot!.querySelectorAll('.cell')).to.have.length(1);
    expect(card.shadowRoot!.querySelector('[part=heading]')).to.have.attribute('aria-level', '2');
    expect(card.wellness).to.equal(true);
  });
});
