import { expect } from '@open-wc/testing';
import type { DatasetError } from '../../src/data/errors.js';
import { forgetAll, load, peek, seed } from '../../src/data/load.js';
import { reset, tick } from '../fixture.js';
import { asText, fakeNetwork, json, status } from '../network.js';

const URL_A = 'https://data.example/a.json';
const same = (value: unknown) => value;
const quick = { backoff: 1 };

/** The error a load ends with. */
const failure = (promise: Promise<unknown>): Promise<DatasetError> =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error as DatasetError,
  );

describe('load', () => {
  afterEach(reset);

  it('gives what the reader makes of the JSON', async () => {
    fakeNetwork(() => json({ n: 1 }));
    expect(await load(URL_A, (value) => (value as { n: number }).n + 1, quick)).to.equal(2);
  });

  it('makes one request for all who ask at the same time, and reads once', async () => {
    let reads = 0;
    const network = fakeNetwork();
    const loads = [1, 2, 3].map(() => load(URL_A, () => ({ reads: ++reads }), quick));
    (await network.request(1)).answer(json({}));
    const [first, ...others] = await Promise.all(loads);
    expect(others).to.deep.equal([first, first]);
    expect([network.requests.length, reads]).to.deep.equal([1, 1]);
  });

  it('makes one request for each URL', async () => {
    const network = fakeNetwork((url) => json({ url }));
    const [a, b] = await Promise.all([load(`${URL_A}?1`, same, quick), load(`${URL_A}?2`, same, quick)]);
    expect([a, b]).to.deep.equal([{ url: `${URL_A}?1` }, { url: `${URL_A}?2` }]);
    expect(network.requests).to.have.length(2);
  });

  it('keeps what it loaded', async () => {
    const network = fakeNetwork(() => json({}));
    const value = await load(URL_A, same, quick);
    expect(peek(URL_A)).to.equal(value);
    expect(await load(URL_A, same, quick)).to.equal(value);
    expect(network.requests).to.have.length(1);
    forgetAll();
    expect(peek(URL_A)).to.equal(undefined);
  });

  it('takes a document that came with the page in the place of a load', () => {
    const network = fakeNetwork();
    const value = {};
    expect(seed(URL_A, value)).to.equal(value);
    expect(peek(URL_A)).to.equal(value);
    expect(network.requests).to.have.length(0);
  });

  it('forgets a failure: asked again, it loads again', async () => {
    const network = fakeNetwork((_, n) => (n === 1 ? status(404) : json({ n })));
    await failure(load(URL_A, same, quick));
    expect(await load(URL_A, same, quick)).to.deep.equal({ n: 2 });
    expect(network.requests).to.have.length(2);
  });

  it('gives every caller the same failure, then forgets it', async () => {
    const network = fakeNetwork();
    const loads = [failure(load(URL_A, same, quick)), failure(load(URL_A, same, quick))];
    (await network.request(1)).answer(status(404));
    const [a, b] = await Promise.all(loads);
    expect(a).to.equal(b);
    const again = load(URL_A, same, quick);
    (await network.request(2)).answer(json({}));
    expect(await again).to.deep.equal({});
  });

  it('forgets what the reader refused', async () => {
    fakeNetwork((_, n) => json({ n }));
    const refuse = () => {
      throw new Error('no');
    };
    expect(await failure(load(URL_A, refuse, quick))).to.have.property('message', 'no');
    expect(await load(URL_A, same, quick)).to.deep.equal({ n: 2 });
  });

  for (const [what, answer, code] of [
    ['404', () => status(404), 'not-found'],
    ['410', () => status(410), 'not-found'],
    ['403', () => status(403), 'http'],
    ['a content type that is not JSON', () => json({}, 'text/html'), 'type'],
    ['an answer without a content type', () => new Response(new Blob(['{}'])), 'type'],
    ['a text that is not JSON', () => asText('<!doctype html>'), 'parse'],
    ['half a document', () => asText('{"version":1,"mus'), 'parse'],
    ['an empty answer', () => asText(''), 'parse'],
  ] as const) {
    it(`says ${code} for ${what}, at once`, async () => {
      const network = fakeNetwork(answer);
      const error = await failure(load(URL_A, same, quick));
      expect(error).to.include({ name: 'DatasetError', code, url: URL_A, status: answer().status });
      expect(error.message).to.contain(URL_A);
      expect(network.requests).to.have.length(1);
    });
  }

  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/feed+json',
    'text/json',
  ]) {
    it(`reads ${type}`, async () => {
      fakeNetwork(() => json({ n: 1 }, type));
      expect(await load(URL_A, same, quick)).to.deep.equal({ n: 1 });
    });
  }

  it('tries a 5xx answer twice again, then says http', async () => {
    const network = fakeNetwork(() => status(503));
    expect(await failure(load(URL_A, same, quick))).to.include({ code: 'http', status: 503 });
    expect(network.requests).to.have.length(3);
  });

  it('tries a network error twice again, then says network', async () => {
    const network = fakeNetwork();
    const loading = failure(load(URL_A, same, quick));
    for (let n = 1; n <= 3; n++) (await network.request(n)).fail();
    const error = await loading;
    expect(error).to.include({ code: 'network', status: undefined });
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  it('comes through when a later try does', async () => {
    const network = fakeNetwork((_, n) => (n < 3 ? status(500) : json({ n })));
    expect(await load(URL_A, same, quick)).to.deep.equal({ n: 3 });
    expect(network.requests).to.have.length(3);
  });

  it('tries as often as it is told', async () => {
    const network = fakeNetwork(() => status(500));
    await failure(load(URL_A, same, { ...quick, retries: 0 }));
    expect(network.requests).to.have.length(1);
    await failure(load(URL_A, same, { ...quick, retries: 4 }));
    expect(network.requests).to.have.length(6);
  });

  it('waits twice as long before each further try', async () => {
    const waits: number[] = [];
    const real = window.setTimeout;
    window.setTimeout = ((run: () => void, wait: number) => (waits.push(wait), real(run))) as typeof window.setTimeout;
    try {
      fakeNetwork(() => status(500));
      await failure(load(URL_A, same, { retries: 3, backoff: 400 }));
    } finally {
      window.setTimeout = real;
    }
    expect(waits).to.deep.equal([400, 800, 1600]);
  });

  it('says timeout when no answer comes, and does not try again', async () => {
    const network = fakeNetwork();
    const error = await failure(load(URL_A, same, { ...quick, timeout: 1 }));
    expect(error).to.include({ code: 'timeout', url: URL_A, status: undefined });
    expect(network.requests).to.have.length(1);
    expect(network.requests[0]!.signal.aborted).to.equal(true);
  });

  for (const kind of ['silent', 'stalled']) {
    it(`says timeout for a real server that stays ${kind}`, async () => {
      expect(await failure(load(`${location.origin}/unreliable/${kind}`, same, { ...quick, timeout: 50 }))).to.include({
        code: 'timeout',
      });
    });
  }

  it('says network for a server that is not there', async () => {
    expect(await failure(load('http://127.0.0.1:1/a.json', same, { ...quick, retries: 0 }))).to.include({
      code: 'network',
    });
  });

  describe('given up', () => {
    it('aborts the request when nobody is left waiting', async () => {
      const network = fakeNetwork();
      const [one, other] = [new AbortController(), new AbortController()];
      const loads = [one, other].map(({ signal }) => failure(load(URL_A, same, quick, signal)));
      const { signal } = await network.request(1);
      one.abort();
      expect(await loads[0]).to.have.property('name', 'AbortError');
      expect(signal.aborted).to.equal(false);
      other.abort();
      await loads[1];
      expect(signal.aborted).to.equal(true);
    });

    it('keeps the request for one who still waits', async () => {
      const network = fakeNetwork();
      const one = new AbortController();
      const gone = failure(load(URL_A, same, quick, one.signal));
      const kept = load(URL_A, same, quick);
      const request = await network.request(1);
      one.abort();
      await gone;
      request.answer(json({ n: 1 }));
      expect(await kept).to.deep.equal({ n: 1 });
    });

    it('loads anew for one who asks after that', async () => {
      const network = fakeNetwork();
      const one = new AbortController();
      const gone = failure(load(URL_A, same, quick, one.signal));
      await network.request(1);
      one.abort();
      await gone;
      const later = load(URL_A, same, quick);
      (await network.request(2)).answer(json({ n: 2 }));
      expect(await later).to.deep.equal({ n: 2 });
    });

    it('stops trying again', async () => {
      const network = fakeNetwork(() => status(500));
      const one = new AbortController();
      const gone = failure(load(URL_A, same, { backoff: 1, retries: 1000 }, one.signal));
      await network.request(2);
      one.abort();
      await gone;
      const made = network.requests.length;
      // Two loads that fail and try again as often are behind the first one's next try.
      await failure(load(`${URL_A}?2`, same, { ...quick, retries: 4 }));
      expect(network.requests.filter(({ url }) => url === URL_A)).to.have.length(made);
    });

    it('makes no request when given up already', async () => {
      const network = fakeNetwork();
      expect(await failure(load(URL_A, same, quick, AbortSignal.abort()))).to.have.property('name', 'AbortError');
      await tick();
      expect(network.requests.filter(({ signal }) => !signal.aborted)).to.have.length(0);
    });
  });
});
