import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { reportTo, type Report, type ReportOptions, type ReportTarget } from '../../src/analytics/analytics.js';
import * as library from '../../src/index.js';
import { find, findAll, mount, recorded, reset, tick, until } from '../fixture.js';

const {
  ArticleOpenEvent,
  DatasetError,
  DatasetErrorEvent,
  MuscleSelectEvent,
  ProductActionEvent,
  RegionSelectEvent,
  SignupEvent,
  TechniqueStepEvent,
  TriggerPointSelectEvent,
  VideoPlayEvent,
} = library;

const missing = () => {
  const error = new DatasetError('not-found', 'https://cdn.example/v1/en/muscles/x.json?key=1', 'no such', 404);
  error.id = 'no-such-muscle';
  return new DatasetErrorEvent(error);
};

/** Every event, and all that may be said of it. */
const EVENTS: [() => Event, Report['type'], Record<string, unknown>][] = [
  [
    () => new ArticleOpenEvent('muscles-behind-back-pain', 'https://www.example.com/a/b?utm=1#c'),
    'article-open',
    { host: 'www.example.com', article: 'muscles-behind-back-pain' },
  ],
  [missing, 'dataset-error', { code: 'not-found', status: 404, record: 'no-such-muscle' }],
  [
    () => new MuscleSelectEvent('multifidus', 'back-pain'),
    'muscle-select',
    { muscle: 'multifidus', topic: 'back-pain' },
  ],
  [
    () => new ProductActionEvent('Reach for Anna', 'vibration-pad', 'https://shop.example/cart?customer=anna'),
    'product-action',
    { kind: 'vibration-pad', host: 'shop.example' },
  ],
  [() => new RegionSelectEvent('lumbar', 'left'), 'region-select', { region: 'lumbar', side: 'left' }],
  [() => new SignupEvent(202), 'signup', { status: 202 }],
  [
    () => new TechniqueStepEvent('piriformis-ball', 2, 6, 'pause'),
    'technique-step',
    { technique: 'piriformis-ball', step: 2, of: 6, state: 'pause' },
  ],
  [
    () => new TriggerPointSelectEvent('multifidus', 'tp1'),
    'trigger-point-select',
    { muscle: 'multifidus', point: 'tp1' },
  ],
  [
    () => new VideoPlayEvent('vimeo', 'https://vimeo.com/76979871?h=8272103f6e', 'Anna shows it'),
    'video-play',
    { provider: 'vimeo' },
  ],
];
const named = (type: string) => `muscle_widgets_${type.replaceAll('-', '_')}`;

const page = window as any;
const stops: (() => void)[] = [];
const start = (target: ReportTarget, options?: ReportOptions) => {
  const stop = reportTo(target, options);
  stops.push(stop);
  return stop;
};
/** Reports that a callback gets. */
const collected = (options?: ReportOptions): Report[] => {
  const reports: Report[] = [];
  start((report) => reports.push(report), options);
  return reports;
};
/** Fires events in the page, and waits until whatever reports there are have been handed over. */
const fire = async (...events: Event[]) => {
  for (const event of events) document.body.dispatchEvent(event);
  await over();
};
/** Timers run in order: one that is set now runs after those that were set before. */
const over = () => new Promise((resolve) => setTimeout(resolve));

describe('reportTo', () => {
  afterEach(() => {
    stops.splice(0).forEach((stop) => stop());
    for (const name of ['dataLayer', 'gtag', 'Shopify']) delete page[name];
    reset();
  });

  it('has an answer for every event of the library', () => {
    const classes = Object.values(library).filter(
      (each) => typeof each === 'function' && each.prototype instanceof Event,
    );
    expect(classes).to.have.members(EVENTS.map(([make]) => make().constructor as (typeof classes)[number]));
  });

  for (const [make, type, params] of EVENTS) {
    it(`tells a callback of ${type}`, async () => {
      const reports = collected();
      await fire(make());
      expect(reports).to.deep.equal([{ type, name: named(type), params }]);
    });

    it(`puts ${type} into the page's dataLayer, under a key of its own`, async () => {
      page.dataLayer = [{ 'gtm.start': 1 }];
      start('dataLayer');
      await fire(make());
      expect(page.dataLayer).to.deep.equal([{ 'gtm.start': 1 }, { event: named(type), muscle_widgets: params }]);
    });

    it(`calls the page's gtag for ${type}, by names that Google Analytics takes`, async () => {
      const calls: [string, string, object][] = [];
      page.gtag = (...call: [string, string, object]) => calls.push(call);
      start('gtag');
      await fire(make());
      expect(calls).to.deep.equal([['event', named(type), params]]);
      // 40 characters, 100 for a value; none of the names that GA4 keeps for itself.
      for (const name of [calls[0]![1], ...Object.keys(calls[0]![2])])
        expect(name)
          .to.match(/^[a-z][a-z0-9_]{0,39}$/)
          .and.not.match(/^(ga_|google_|firebase_|gtag|(u|s|c)?id$)/);
    });

    it(`publishes ${type} for Shopify's pixels`, async () => {
      const published: unknown[] = [];
      page.Shopify = { analytics: { publish: (...call: unknown[]) => published.push(call) } };
      start('shopify');
      await fire(make());
      expect(published).to.deep.equal([[`muscle_widgets:${type.replaceAll('-', '_')}`, params]]);
    });
  }

  it('says null where there is nothing to say, and leaves that out for gtag', async () => {
    const calls: unknown[] = [];
    page.gtag = (...call: unknown[]) => calls.push(call);
    const reports = collected();
    start('gtag');
    await fire(
      new MuscleSelectEvent('piriformis'),
      new DatasetErrorEvent(new DatasetError('network', 'https://cdn.example/index.json')),
      new ArticleOpenEvent('', 'https://example.com/'),
      new ProductActionEvent('', 'ball', null),
    );
    expect(reports.map(({ params }) => params)).to.deep.equal([
      { muscle: 'piriformis', topic: null },
      { code: 'network', status: null, record: null },
      { host: 'example.com', article: null },
      { kind: 'ball', host: null },
    ]);
    expect(calls).to.deep.equal([
      ['event', 'muscle_widgets_muscle_select', { muscle: 'piriformis' }],
      ['event', 'muscle_widgets_dataset_error', { code: 'network' }],
      ['event', 'muscle_widgets_article_open', { host: 'example.com' }],
      ['event', 'muscle_widgets_product_action', { kind: 'ball' }],
    ]);
  });

  it('passes on no address, e-mail, sentence, markup or name, wherever an event has one', async () => {
    const taps: unknown[] = [];
    page.dataLayer = taps;
    page.gtag = (...call: unknown[]) => taps.push(call);
    page.Shopify = { analytics: { publish: (...call: unknown[]) => taps.push(call) } };
    for (const target of ['dataLayer', 'gtag', 'shopify', (report: Report) => taps.push(report)] as const)
      start(target);

    const secrets = [
      'https://anna:secret@shop.example/p/anna?email=anna@mail.example&token=secret#anna',
      'anna@mail.example',
      'Anna Example has pain here',
      '<img src=x onerror=alert("anna")>',
      'javascript:alert("anna")',
      'anna,secret',
      'Änna',
      'anna'.repeat(26),
    ];
    const address = secrets[0]!;
    for (const secret of secrets) {
      const error = new DatasetError('http', address, secret, 500, new Error(secret));
      error.id = secret;
      await fire(
        new ArticleOpenEvent(secret, address),
        new DatasetErrorEvent(error),
        new MuscleSelectEvent('multifidus', secret),
        new MuscleSelectEvent(secret, 'back-pain'),
        new RegionSelectEvent(secret, 'left'),
        new RegionSelectEvent('lumbar', secret as 'left'),
        new TechniqueStepEvent(secret, 1, 2, 'start'),
        new TechniqueStepEvent('piriformis-ball', 1, 2, secret as 'start'),
        new TriggerPointSelectEvent('multifidus', secret),
        new VideoPlayEvent('file', address, secret),
        Object.assign(new SignupEvent(200), { email: secret }),
      );
    }
    // What was not dropped whole: five of the eleven, four targets.
    expect(taps).to.have.length(secrets.length * 5 * 4);
    expect(JSON.stringify(taps)).not.to.match(/anna|secret|änna|\?|@|%|:\/\//i);
    const leaves = (value: unknown): unknown[] =>
      Object(value) === value ? Object.values(value as object).flatMap(leaves) : [value];
    for (const leaf of leaves(taps))
      expect(leaf).to.satisfy(
        (each: unknown) => each === null || Number.isInteger(each) || /^[\w.:-]+$/.test(each as string),
      );
  });

  it("takes somebody else's events of the same names for what they are", async () => {
    const reports = collected();
    await fire(
      ...EVENTS.map(([, type]) => new CustomEvent(type, { bubbles: true, detail: { status: 200, provider: 'x' } })),
      Object.assign(new Event('signup', { bubbles: true }), { status: 'ok' }),
      Object.assign(new Event('article-open', { bubbles: true }), { article: 'x', url: '/relative' }),
    );
    expect(reports).to.deep.equal([]);
  });

  it('reports what a reader does', async () => {
    const reports = collected();
    const list = await mount('<muscle-list><p>Muscles.</p></muscle-list>');
    const button = findAll<HTMLButtonElement>(list, 'button[data-muscle]')[0]!;
    button.click();
    const guide = await mount('<technique-guide muscle="gluteus-medius"><p>Massage.</p></technique-guide>');
    const steps = recorded(guide, 'technique-step');
    find<HTMLButtonElement>(guide, '.start')!.click();
    await until(() => steps.length > 0);
    await over();
    const { technique, step, of } = steps[0]!;
    expect(reports.slice(0, 2)).to.deep.equal([
      {
        type: 'muscle-select',
        name: 'muscle_widgets_muscle_select',
        params: { muscle: button.dataset['muscle'], topic: 'back-pain' },
      },
      {
        type: 'technique-step',
        name: 'muscle_widgets_technique_step',
        params: { technique, step, of, state: 'start' },
      },
    ]);
  });

  it('reports nothing that the page cancels, whenever it does so', async () => {
    const reports = collected();
    const cancel = (event: Event) => event.preventDefault();
    // Later than any listener of ours: the window is the last to hear.
    window.addEventListener('muscle-select', cancel);
    await fire(new MuscleSelectEvent('multifidus'));
    window.removeEventListener('muscle-select', cancel);
    await fire(new MuscleSelectEvent('piriformis'));
    expect(reports.map(({ params }) => params)).to.deep.equal([{ muscle: 'piriformis', topic: null }]);
  });

  it('hands over later than the event, in order', async () => {
    const reports = collected();
    document.body.dispatchEvent(new MuscleSelectEvent('multifidus'));
    document.body.dispatchEvent(new SignupEvent(200));
    await Promise.resolve();
    expect(reports).to.deep.equal([]);
    await over();
    expect(reports.map(({ type }) => type)).to.deep.equal(['muscle-select', 'signup']);
  });

  it('hands over what waits when the page is left, once', async () => {
    const reports = collected();
    document.body.dispatchEvent(new ArticleOpenEvent('a', 'https://example.com/a'));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(reports).to.have.length(1);
    await over();
    expect(reports).to.have.length(1);
  });

  it('stops: nothing that comes later, and nothing that waits', async () => {
    const reports: Report[] = [];
    const stop = reportTo((report) => reports.push(report));
    await fire(new SignupEvent(200));
    document.body.dispatchEvent(new SignupEvent(201));
    stop();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await fire(new SignupEvent(202));
    stop();
    expect(reports.map(({ params }) => params)).to.deep.equal([{ status: 200 }]);
  });

  it('reports the types asked for, below the root asked for, under the prefix asked for', async () => {
    const root = document.createElement('div');
    document.body.append(root);
    page.dataLayer = [];
    const published: unknown[] = [];
    page.Shopify = { analytics: { publish: (...call: unknown[]) => published.push(call) } };
    const options = { root, only: ['signup', 'video-play'], prefix: 'acme' } as const;
    start('dataLayer', options);
    start('shopify', options);
    root.dispatchEvent(new SignupEvent(200));
    root.dispatchEvent(new MuscleSelectEvent('multifidus'));
    await fire(new SignupEvent(201));
    root.remove();
    expect(page.dataLayer).to.deep.equal([{ event: 'acme_signup', acme: { status: 200 } }]);
    expect(published).to.deep.equal([['acme:signup', { status: 200 }]]);
  });

  it('makes no global: what is not there gets nothing, and from when it is there, all', async () => {
    const names = () => Object.getOwnPropertyNames(window).sort();
    const before = names();
    for (const target of ['dataLayer', 'gtag', 'shopify'] as const) start(target);
    await fire(new SignupEvent(200));
    expect(names()).to.deep.equal(before);
    page.dataLayer = [];
    await fire(new SignupEvent(201));
    expect(page.dataLayer).to.deep.equal([{ event: 'muscle_widgets_signup', muscle_widgets: { status: 201 } }]);
  });

  for (const [what, target] of [
    [
      'that throws',
      () => {
        throw new Error('a slip in a tag');
      },
    ],
    ['whose promise is rejected', () => Promise.reject(new Error('a slip in a tag'))],
  ] as [string, ReportTarget][]) {
    it(`survives a callback ${what}: the page hears nothing of it, and the next event is reported`, async () => {
      const heard: Event[] = [];
      const hear = (event: Event) => heard.push(event);
      const calls: Report[] = [];
      window.addEventListener('error', hear);
      window.addEventListener('unhandledrejection', hear);
      start((report) => {
        calls.push(report);
        return (target as (report: Report) => unknown)(report);
      });
      await fire(new SignupEvent(200), new SignupEvent(201));
      await fire(new SignupEvent(202));
      await tick();
      window.removeEventListener('error', hear);
      window.removeEventListener('unhandledrejection', hear);
      expect(calls).to.have.length(3);
      expect(heard).to.deep.equal([]);
    });
  }

  it('survives what else may stand under those names', async () => {
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
    for (const target of ['dataLayer', 'gtag', 'shopify'] as const) start(target);
    for (const value of ['text', 7, null, {}, { push: 1, analytics: {} }, { analytics: { publish: 'no' } }]) {
      page.dataLayer = page.gtag = page.Shopify = value;
      await fire(new SignupEvent(200));
    }
    await tick();
    window.removeEventListener('error', hear);
    window.removeEventListener('unhandledrejection', hear);
    expect(heard).to.deep.equal([]);
    const reports = collected();
    await fire(new SignupEvent(200));
    expect(reports).to.have.length(1);
  });
});
