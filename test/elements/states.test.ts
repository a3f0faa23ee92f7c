import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { DatasetErrorCode, MuscleCard, MuscleDataset } from '../../src/index.js';
import { indexDocument, muscleDocument } from '../documents.js';
import { inScope, SAMPLES, urlOf } from '../elements.js';
import {
  find,
  findAll,
  mount,
  press,
  put,
  recorded,
  reset,
  settled,
  showsFallback,
  text,
  tick,
  until,
} from '../fixture.js';
import { asText, fakeNetwork, json, status } from '../network.js';

const card = SAMPLES[0]!;
const isBusy = (element: Element) => find(element, '.base')?.getAttribute('aria-busy') === 'true';
const retryOf = (element: Element) => find(element, '[part=retry]')!;

/** Puts a sample into the page, in a scope with a dataset of the test's own. */
function start(sample = card, more = '') {
  const dataset = put<MuscleDataset>(inScope(sample, more));
  return { dataset, element: dataset.firstElementChild as MuscleCard, errors: recorded(dataset, 'dataset-error') };
}

describe('an element and its data', () => {
  afterEach(reset);

  for (const sample of SAMPLES) {
    describe(sample.name, () => {
      it('shows its light-DOM text until the data are there, then the data', async () => {
        const document = await sample.document();
        const network = fakeNetwork();
        const { element, errors } = start(sample);
        const request = await network.request(1);
        expect(request.url).to.equal(urlOf(sample));
        await element.updateComplete;
        expect(element.data.status).to.equal('initial');
        expect(showsFallback(element)).to.equal(true);
        expect(isBusy(element)).to.equal(false);
        expect(find(element, `[part=${sample.part}]`)).to.equal(null);

        request.answer(json(document));
        await settled(element);
        expect(element.data.status).to.equal('complete');
        expect(showsFallback(element)).to.equal(false);
        expect(find(element, `[part=${sample.part}]`)).not.to.equal(null);
        expect(find(element, '[part=error]')).to.equal(null);
        expect(element.textContent).to.equal('In short.');
        expect([network.requests.length, errors.length]).to.deep.equal([1, 0]);
        expect(network.pictures).to.have.length(sample.pictures);
      });

      it('says that it is busy when the data are slow', async () => {
        const document = await sample.document();
        const network = fakeNetwork();
        const { element } = start(sample);
        const request = await network.request(1);
        await until(() => isBusy(element));
        expect(element.data.status).to.equal('pending');
        expect(showsFallback(element)).to.equal(true);
        request.answer(json(document));
        await settled(element);
        expect(isBusy(element)).to.equal(false);
      });

      it('shows its text, an error and a button when they do not come; says so once; the button tries again', async () => {
        const document = await sample.document();
        const network = fakeNetwork((_, n) => (n <= 2 ? status(403) : json(document)));
        const { element, errors } = start(sample);
        await settled(element);
        expect(element.data.status).to.equal('error');
        expect(showsFallback(element)).to.equal(true);
        expect(find(element, '[part=error]')).to.have.attribute('role', 'status');
        expect(text(element, '[part=error]')).to.contain('could not be loaded');
        expect(errors).to.have.length(1);
        expect(errors[0]!.error).to.include({ code: 'http', url: urlOf(sample), status: 403, id: sample.id });
        expect(errors[0]).to.include({ bubbles: true, composed: true, target: element });

        retryOf(element).click();
        await network.request(2);
        await settled(element);
        expect(errors).to.have.length(2);

        retryOf(element).click();
        await network.request(3);
        await settled(element);
        expect(element.data.status).to.equal('complete');
        expect(find(element, '[part=error]')).to.equal(null);
        expect(errors).to.have.length(2);
      });

      it('says so when a slow load fails', async () => {
        const network = fakeNetwork();
        const { element, errors } = start(sample);
        const request = await network.request(1);
        await until(() => isBusy(element));
        request.answer(status(404));
        await settled(element);
        expect(isBusy(element)).to.equal(false);
        expect(text(element, '[part=error]')).to.contain('no such entry');
        expect(errors.map(({ error }) => error.code)).to.deep.equal(['not-found']);
      });

      it('aborts its request when it leaves the page, and asks again when it is back', async () => {
        const document = await sample.document();
        const network = fakeNetwork();
        const { dataset, element, errors } = start(sample);
        const first = await network.request(1);
        element.remove();
        await until(() => first.signal.aborted);
        await element.updateComplete;
        await tick();
        expect(network.requests).to.have.length(1);
        dataset.append(element);
        (await network.request(2)).answer(json(document));
        await settled(element);
        expect(find(element, `[part=${sample.part}]`)).not.to.equal(null);
        expect(errors).to.have.length(0);
      });

      it('neither aborts nor asks again when it is moved', async () => {
        const document = await sample.document();
        const network = fakeNetwork();
        const { dataset, element } = start(sample);
        const request = await network.request(1);
        dataset.appendChild(globalThis.document.createElement('div')).append(element);
        await element.updateComplete;
        await tick();
        expect(request.signal.aborted).to.equal(false);
        request.answer(json(document));
        await settled(element);
        const shown = find(element, `[part=${sample.part}]`);
        dataset.prepend(element);
        await element.updateComplete;
        expect(find(element, `[part=${sample.part}]`)).to.equal(shown);
        expect(network.requests).to.have.length(1);
      });

      it('asks for nothing when it is gone at once', async () => {
        const network = fakeNetwork();
        const { element } = start(sample);
        element.remove();
        await element.updateComplete;
        await tick();
        expect(network.requests).to.have.length(0);
      });
    });
  }
});

describe('a load that fails', () => {
  afterEach(reset);

  const cases: [string, (document: any) => Response, DatasetErrorCode, number][] = [
    ['404', () => status(404), 'not-found', 1],
    ['410', () => status(410), 'not-found', 1],
    ['500, tried three times', () => status(500), 'http', 3],
    ['a page in the place of data', () => asText('<!doctype html>', 'text/html'), 'type', 1],
    ['JSON under another type', (document) => json(document, 'text/plain'), 'type', 1],
    ['malformed JSON', () => asText('{version: 1}'), 'parse', 1],
    ['half an answer', (document) => asText(JSON.stringify(document).slice(0, 1000)), 'parse', 1],
    ['another shape', (document) => json({ ...document, muscle: [] }), 'shape', 1],
    ['another muscle', (document) => json({ ...document, muscle: { ...document.muscle, id: 'iliacus' } }), 'shape', 1],
    ['a later version', (document) => json({ ...document, version: 2 }), 'version', 1],
  ];
  for (const [what, answer, code, tries] of cases)
    it(`for ${what}: ${code}`, async () => {
      const document = await muscleDocument();
      const network = fakeNetwork(() => answer(document));
      const { element, errors } = start();
      await settled(element);
      expect(errors.map(({ error }) => error.code)).to.deep.equal([code]);
      // What a document says is read apart from the answer that brought it: it may have come with the page.
      const status = code === 'shape' || code === 'version' ? undefined : answer(document).status;
      expect(errors[0]!.error).to.include({ url: urlOf(card), id: card.id, status });
      expect(network.requests).to.have.length(tries);
      expect(showsFallback(element)).to.equal(true);
      expect(find(element, '[part=card]')).to.equal(null);
    });

  it('for an address that nobody answers, tried three times: network', async () => {
    const network = fakeNetwork();
    const { element, errors } = start();
    for (const n of [1, 2, 3]) (await network.request(n)).fail();
    await settled(element);
    expect(errors.map(({ error }) => error)).to.have.length(1);
    expect(errors[0]!.error).to.include({ code: 'network', url: urlOf(card), status: undefined, id: card.id });
  });

  it('for an answer that does not come: timeout', async () => {
    const network = fakeNetwork();
    const { dataset, element, errors } = start();
    dataset.loading = { timeout: 1 };
    await settled(element);
    expect(errors.map(({ error }) => error.code)).to.deep.equal(['timeout']);
    expect(network.requests).to.have.length(1);
  });

  for (const kind of ['silent', 'stalled'])
    it(`for a real server that stays ${kind}: timeout`, async () => {
      const dataset = put<MuscleDataset>(
        `<muscle-dataset src="/unreliable/${kind}/"><muscle-card muscle="iliacus"><p>In short.</p></muscle-card></muscle-dataset>`,
      );
      dataset.loading = { timeout: 50 };
      const errors = recorded(dataset, 'dataset-error');
      await settled(dataset);
      expect(errors.map(({ error }) => error.code)).to.deep.equal(['timeout']);
      expect(showsFallback(dataset.firstElementChild!)).to.equal(true);
    });

  it('for a muscle that a real server does not have: not-found', async () => {
    const element = await mount<MuscleCard>('<muscle-card muscle="no-such-muscle"><p>In short.</p></muscle-card>');
    expect(element.data.error).to.include({ code: 'not-found', status: 404, id: 'no-such-muscle' });
    expect(showsFallback(element)).to.equal(true);
  });

  for (const id of ['../x', '../../en/topics/back-pain', 'A B', 'https://evil.example/', '%2e%2e', '<b>'])
    it(`for ${id}, which cannot be an id: not-found without a request`, async () => {
      const network = fakeNetwork();
      const { element, errors } = start();
      element.muscle = id;
      await settled(element);
      expect(errors.map(({ error }) => error)).to.have.length(1);
      expect(errors[0]!.error).to.include({ code: 'not-found', url: '', status: undefined, id });
      expect(network.requests).to.have.length(0);
      expect(showsFallback(element)).to.equal(true);
    });

  it('can be tried again by keyboard', async () => {
    const document = await muscleDocument();
    fakeNetwork((_, n) => (n < 3 ? status(404) : json(document)));
    const { element, errors } = start();
    await settled(element);
    await press(retryOf(element), 'Enter');
    await until(() => errors.length === 2);
    await settled(element);
    await press(retryOf(element), ' ');
    await until(() => find(element, '[part=card]'));
    expect(text(element, '[part=heading]')).to.equal('Quadratus lumborum');
    expect(errors).to.have.length(2);
  });

  it('is told by each element that asked, with one request for all', async () => {
    const network = fakeNetwork(() => status(404));
    const dataset = put<MuscleDataset>(
      `<muscle-dataset src="/dataset/">${'<muscle-card muscle="iliacus"></muscle-card>'.repeat(3)}</muscle-dataset>`,
    );
    const errors = recorded(dataset, 'dataset-error');
    await settled(dataset);
    expect(errors.map(({ target }) => target)).to.have.members([...dataset.children]);
    expect(network.requests).to.have.length(1);
  });

  it('gives way to another muscle', async () => {
    const document = await muscleDocument();
    const network = fakeNetwork((url) => (url === urlOf(card) ? json(document) : status(404)));
    const { element, errors } = start(card);
    element.muscle = 'iliacus';
    await settled(element);
    expect(errors).to.have.length(1);
    element.muscle = card.id;
    await settled(element);
    expect(text(element, '[part=heading]')).to.equal('Quadratus lumborum');
    expect(find(element, '[part=error]')).to.equal(null);

    // And the other way round: what failed shows nothing of the one before.
    element.muscle = 'iliacus';
    await settled(element);
    expect(find(element, '[part=card]')).to.equal(null);
    expect(showsFallback(element)).to.equal(true);
    expect([network.requests.length, errors.length]).to.deep.equal([3, 2]);
  });

  it('is not told again when the element renders, moves, or its scope changes', async () => {
    const network = fakeNetwork(() => status(404));
    const { dataset, element, errors } = start();
    await settled(element);
    element.headingLevel = 2;
    dataset.select('iliacus');
    await settled(element);
    dataset.append(element);
    await settled(element);
    expect([network.requests.length, errors.length]).to.deep.equal([1, 1]);
    expect(find(element, '[part=error]')).not.to.equal(null);
  });
});

describe('an element that is told something else', () => {
  afterEach(reset);

  /** A document under another name and id. */
  const named = async (id: string, name: string) => {
    const document = await muscleDocument();
    return { ...document, muscle: { ...document.muscle, id, name } };
  };

  it('drops an answer that comes too late', async () => {
    const [first, second] = [await named(card.id, 'First'), await named('iliacus', 'Second')];
    const network = fakeNetwork();
    const { element, errors } = start();
    const early = await network.request(1);
    element.muscle = 'iliacus';
    const late = await network.request(2);
    expect(early.signal.aborted).to.equal(true);
    late.answer(json(second));
    await settled(element);
    early.answer(json(first));
    await tick();
    await settled(element);
    expect(text(element, '[part=heading]')).to.equal('Second');
    expect(errors).to.have.length(0);
  });

  it('drops it also where somebody else still waits for it', async () => {
    const [first, second] = [await named(card.id, 'First'), await named('iliacus', 'Second')];
    const network = fakeNetwork();
    const { dataset, element } = start();
    const other = dataset.appendChild(element.cloneNode() as MuscleCard);
    const early = await network.request(1);
    await other.updateComplete;
    element.muscle = 'iliacus';
    (await network.request(2)).answer(json(second));
    await settled(element);
    expect(early.signal.aborted).to.equal(false);
    early.answer(json(first));
    await settled(dataset);
    expect([element, other].map((each) => text(each, '[part=heading]'))).to.deep.equal(['Second', 'First']);
  });

  it('keeps what it shows until the other is there', async () => {
    const [first, second] = [await named(card.id, 'First'), await named('iliacus', 'Second')];
    const network = fakeNetwork();
    const { element } = start();
    (await network.request(1)).answer(json(first));
    await settled(element);
    element.muscle = 'iliacus';
    const request = await network.request(2);
    await until(() => isBusy(element));
    expect(text(element, '[part=heading]')).to.equal('First');
    request.answer(json(second));
    await settled(element);
    expect(text(element, '[part=heading]')).to.equal('Second');
    element.muscle = card.id;
    await element.updateComplete;
    expect(text(element, '[part=heading]')).to.equal('First');
    expect(network.requests).to.have.length(2);
  });

  it('shows its light-DOM text when it is told nothing any more', async () => {
    const first = await named(card.id, 'First');
    fakeNetwork(() => json(first));
    const { element } = start();
    await settled(element);
    element.removeAttribute('muscle');
    await settled(element);
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part=card]')).to.equal(null);
  });

  it('reads another dataset when its scope does', async () => {
    const documents = [await named(card.id, 'First'), await named(card.id, 'Second')];
    const network = fakeNetwork((_, n) => json(documents[n - 1]));
    const { dataset, element } = start();
    await settled(element);
    dataset.src = 'https://elsewhere.example/data';
    await dataset.updateComplete;
    await settled(element);
    expect(text(element, '[part=heading]')).to.equal('Second');
    expect(network.requests[1]!.url).to.equal(`https://elsewhere.example/data/${card.path}`);
  });
});

describe('many elements', () => {
  afterEach(reset);

  it('make one request for one muscle', async () => {
    const document = await muscleDocument();
    const network = fakeNetwork(() => json(document));
    const dataset = put<MuscleDataset>(
      `<muscle-dataset src="/dataset/">${`<muscle-card ${card.attributes}></muscle-card>`.repeat(50)}</muscle-dataset>`,
    );
    await settled(dataset);
    expect([network.requests.length, network.pictures.length]).to.deep.equal([1, 1]);
    expect([...dataset.children].map((each) => text(each, '[part=heading]'))).to.deep.equal(
      Array(50).fill('Quadratus lumborum'),
    );
    expect([...dataset.children].every((each) => find(each, '[part=figure]'))).to.equal(true);
  });

  it('make one request for two scopes of one dataset', async () => {
    const document = await muscleDocument();
    const network = fakeNetwork(() => json(document));
    const holder = put(`<div>${inScope(card)}${inScope(card)}</div>`);
    await settled(holder);
    expect([network.requests.length, network.pictures.length]).to.deep.equal([1, 1]);
  });

  it('keep one request while one of them stays', async () => {
    const document = await muscleDocument();
    const network = fakeNetwork();
    const { dataset, element } = start();
    const other = dataset.appendChild(element.cloneNode() as MuscleCard);
    const request = await network.request(1);
    await other.updateComplete;
    element.remove();
    await tick();
    expect(request.signal.aborted).to.equal(false);
    request.answer(json(document));
    await settled(dataset);
    expect(text(other, '[part=heading]')).to.equal('Quadratus lumborum');
  });

  it('read data in the page instead of asking', async () => {
    const document = await muscleDocument();
    const network = fakeNetwork();
    document.muscle.name = 'In the page';
    const holder = put(
      `<div><script type="application/json" data-muscle-widgets="${card.path}">${JSON.stringify(document)}</script><muscle-card ${card.attributes}></muscle-card></div>`,
    );
    await settled(holder);
    expect(text(holder.lastElementChild!, '[part=heading]')).to.equal('In the page');
    expect(network.requests).to.have.length(0);
  });

  it('ask where the data in the page are broken', async () => {
    const document = await muscleDocument();
    const network = fakeNetwork(() => json(document));
    const holder = put(
      `<div><script type="application/json" data-muscle-widgets="${card.path}">{"version":</script><muscle-card ${card.attributes}></muscle-card></div>`,
    );
    await settled(holder);
    expect(text(holder.lastElementChild!, '[part=heading]')).to.equal('Quadratus lumborum');
    expect(network.requests).to.have.length(1);
  });
});

describe('an element in another language', () => {
  afterEach(reset);

  it('asks which languages the dataset has, then for the document in one of them', async () => {
    const [index, document] = [await indexDocument(), await muscleDocument()];
    const network = fakeNetwork((url) =>
      json(url.endsWith('index.json') ? { ...index, languages: ['en', 'de'] } : { ...document, lang: 'de' }),
    );
    const { element } = start(card, 'lang="de"');
    await settled(element);
    const base = urlOf(card).replace(card.path, '');
    expect(network.requests.map(({ url }) => url)).to.deep.equal([
      `${base}index.json`,
      `${base}${card.path.replace('en/', 'de/')}`,
    ]);
    expect(find(element, '[part=card]')).not.to.have.attribute('lang');
  });

  it('fails, and can be tried again, where that cannot be known', async () => {
    const [index, document] = [await indexDocument(), await muscleDocument()];
    fakeNetwork((url, n) => (n === 1 ? status(404) : json(url.endsWith('index.json') ? index : document)));
    const { element, errors } = start(card, 'lang="de"');
    await settled(element);
    expect(text(element, '[part=retry]')).to.equal('Erneut versuchen');
    expect(errors).to.have.length(1);
    retryOf(element).click();
    await until(() => element.data.status !== 'error');
    await settled(element);
    expect(text(element, '[part=heading]')).to.equal('Quadratus lumborum');
  });
});

describe('retry buttons', () => {
  afterEach(reset);

  it('are buttons of type button to a form around them', async () => {
    const form = await mount('<form><muscle-card muscle="../x"></muscle-card></form>');
    const submitted = recorded(form, 'submit');
    findAll(form.firstElementChild!, 'button').forEach((button) => button.click());
    await settled(form);
    expect(submitted).to.have.length(0);
  });
});
