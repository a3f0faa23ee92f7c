import { expect } from '@open-wc/testing';
import type { DatasetError } from '../../src/data/errors.js';
import { indexKind } from '../../src/data/kinds/index-kind.js';
import { muscleKind } from '../../src/data/kinds/muscle.js';
import { DatasetStore } from '../../src/data/store.js';
import { muscleDocument } from '../documents.js';
import { reset } from '../fixture.js';
import { fakeNetwork, json } from '../network.js';

const BASE = 'https://data.example/v1/';
const ID = 'quadratus-lumborum';
const muscle = { kind: muscleKind, id: ID };

const failure = (promise: Promise<unknown>): Promise<DatasetError> =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error as DatasetError,
  );

describe('DatasetStore', () => {
  afterEach(reset);

  it('takes the data that come with the library when it is given no base', () => {
    expect(new DatasetStore('').base).to.equal(new URL('../../src/data/v1/', import.meta.url).href);
  });

  it('ends its base with one slash', () => {
    for (const base of [BASE, BASE.slice(0, -1), `${BASE}//`]) expect(new DatasetStore(base).base).to.equal(BASE);
  });

  it('knows where a document lies, by kind, id and language', () => {
    const store = new DatasetStore(BASE);
    expect(store.url(muscle)).to.equal(`${BASE}en/muscles/${ID}.json`);
    expect(store.url({ ...muscle, lang: 'de' })).to.equal(`${BASE}de/muscles/${ID}.json`);
    expect(store.url({ kind: indexKind, id: '' })).to.equal(`${BASE}index.json`);
  });

  it('loads a document, then has it at hand', async () => {
    const document = await muscleDocument();
    const network = fakeNetwork(() => json(document));
    const store = new DatasetStore(BASE);
    expect(store.peek(muscle)).to.equal(undefined);
    const loaded = await store.load(muscle);
    expect(loaded.muscle.name).to.equal('Quadratus lumborum');
    expect(store.peek(muscle)).to.equal(loaded);
    expect(await new DatasetStore(BASE).load(muscle)).to.equal(loaded);
    expect(network.requests.map(({ url }) => url)).to.deep.equal([`${BASE}en/muscles/${ID}.json`]);
  });

  it('takes a document that is put in', async () => {
    const network = fakeNetwork();
    const store = new DatasetStore(BASE);
    const added = store.add(muscle, await muscleDocument());
    expect(store.peek(muscle)).to.equal(added);
    expect(network.requests).to.have.length(0);
  });

  for (const id of [
    '../x',
    '..',
    'a/b',
    'a%2fb',
    'A',
    '1a',
    '-a',
    'a.json',
    'a?b',
    'a#b',
    'ä',
    ' a',
    'a\n',
    '',
    'https://evil.example/',
  ])
    it(`says not-found for the id ${JSON.stringify(id)} and asks nobody`, async () => {
      const network = fakeNetwork();
      expect(await failure(new DatasetStore(BASE).load({ ...muscle, id }))).to.include({
        code: 'not-found',
        url: '',
        id,
      });
      expect(network.requests).to.have.length(0);
    });

  describe('refuses', () => {
    const url = `${BASE}en/muscles/${ID}.json`;
    const cases: [string, (document: any) => unknown, string][] = [
      ['a later version', (document) => ({ ...document, version: 2 }), 'version'],
      ['a version in words', (document) => ({ ...document, version: '1' }), 'version'],
      ['a document without version', (document) => ({ ...document, version: undefined }), 'shape'],
      ['null', () => null, 'shape'],
      ['a list', () => [], 'shape'],
      ['a number', () => 1, 'shape'],
      ['a string', () => 'text', 'shape'],
      ['an empty object', () => ({}), 'shape'],
      ['another muscle', (document) => ({ ...document, muscle: { ...document.muscle, id: 'iliacus' } }), 'shape'],
      ['no muscle', (document) => ({ ...document, muscle: undefined }), 'shape'],
      ['a muscle without a name', (document) => ({ ...document, muscle: { ...document.muscle, name: '' } }), 'shape'],
      ['a field of a wrong kind', (document) => ({ ...document, redFlags: {} }), 'shape'],
    ];
    for (const [what, change, code] of cases) {
      it(`${what}: ${code}`, async () => {
        const document = await muscleDocument();
        fakeNetwork(() => json(change(document)));
        const store = new DatasetStore(BASE);
        expect(await failure(store.load(muscle))).to.include({ code, url, id: ID });
        expect(store.peek(muscle)).to.equal(undefined);
        expect(() => store.add(muscle, change(document)))
          .to.throw()
          .with.property('code', code);
      });
    }
  });

  describe('with data in the page', () => {
    it('reads them first, by path, and asks nobody', async () => {
      const document = await muscleDocument();
      const asked: string[] = [];
      const inlined = (path: string) => (asked.push(path), JSON.stringify(document));
      const network = fakeNetwork();
      const store = new DatasetStore(BASE, { inlined });
      expect(store.peek(muscle)!.muscle.name).to.equal('Quadratus lumborum');
      expect(await store.load(muscle)).to.equal(store.peek(muscle));
      expect(asked).to.deep.equal([`en/muscles/${ID}.json`]);
      expect(network.requests).to.have.length(0);
    });

    for (const [what, text] of [
      ['cut off', '{"version":1,'],
      ['of another shape', '{"version":1,"muscle":[]}'],
      ['of a later version', '{"version":2}'],
      ['empty', ''],
    ] as const)
      it(`asks the network where they are ${what}`, async () => {
        const document = await muscleDocument();
        const network = fakeNetwork(() => json(document));
        const store = new DatasetStore(BASE, { inlined: () => text });
        expect(store.peek(muscle)).to.equal(undefined);
        expect((await store.load(muscle)).muscle.id).to.equal(ID);
        expect(network.requests).to.have.length(1);
      });
  });

  it('hands its timeout and retries to its loads', async () => {
    const network = fakeNetwork(() => new Response('', { status: 500 }));
    await failure(new DatasetStore(BASE, { retries: 1, backoff: 1 }).load(muscle));
    expect(network.requests).to.have.length(2);
  });
});
