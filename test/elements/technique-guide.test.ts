import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import '../../src/define.js';
import type { MuscleDataset, TechniqueGuide } from '../../src/index.js';
import { enTechnique } from '../../src/i18n/en-technique.js';
import { PATHS, poseFigure, techniquesDocument } from '../documents.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  press,
  put,
  recorded,
  reset,
  settled,
  showsFallback,
  shown,
  text,
  tick,
  until,
  type MountOptions,
} from '../fixture.js';
import { fakeNetwork, json, status } from '../network.js';

const guide = (more = '') => `<technique-guide muscle="gluteus-medius" ${more}><p>In short.</p></technique-guide>`;
const radios = (element: Element) => findAll<HTMLInputElement>(element, 'input');
const inputOf = (element: Element, tool: string) => radios(element).find(({ value }) => value.endsWith(tool))!;
const name = (element: Element) => text(element, '[part=technique]');

bothWays('technique-guide', (_, fixture) => {
  it('shows what a reader can do, and its fallback no more', async () => {
    const { name: of, techniques } = await techniquesDocument();
    const element = await fixture<TechniqueGuide>(guide());
    const [first] = techniques;
    expect(text(element, '[part=heading]')).to.equal(of);
    expect(name(element)).to.equal(first!.name);
    expect(findAll(element, '[part=steps] li')).to.have.length(first!.how!.steps.length);
    for (const { advice } of first!.how!.steps) expect(shown(element)).to.contain(advice.text);
    for (const { text: said } of [first!.how!.position, first!.how!.dose, first!.how!.frequency, first!.suits.reason])
      expect(shown(element)).to.contain(said);
    expect(showsFallback(element)).to.equal(false);
    expect(leaks(element)).to.deep.equal([]);
  });

  it('says what to be careful about before the first step, where no page can hide it and nothing folds', async () => {
    const { techniques, redFlags, disclaimer } = await techniquesDocument();
    for (const { id, stopIf, notOver, whoShouldNot } of techniques) {
      const element = await fixture<TechniqueGuide>(guide(`technique="${id}"`));
      const safety = find(element, '.alert')!;
      const said = safety.textContent;
      for (const each of [...stopIf, ...notOver, ...whoShouldNot]) expect(said).to.contain(each.text);
      for (const each of [...redFlags, disclaimer]) expect(said).to.contain(each);
      for (let at: Element | null = safety; at && !at.matches('[part=guide]'); at = at.parentElement)
        expect(at.matches('details, [part], [hidden]')).to.equal(false);
      expect(safety.querySelector('[part], details, [hidden]')).to.equal(null);
      expect(safety.checkVisibility()).to.equal(true);
      const steps = find(element, '[part=steps]');
      if (steps) expect(safety.compareDocumentPosition(steps)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('shows that however a page styles its parts, and hides it only with the element', async () => {
    const element = await fixture<TechniqueGuide>(guide());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('technique-guide::part(guide) { visibility: hidden !important }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const visibility = () => getComputedStyle(find(element, '.alert')!).visibility;
      expect(visibility()).to.equal('visible');
      element.style.visibility = 'hidden';
      expect(visibility()).to.equal('hidden');
    } finally {
      document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    }
  });

  it('says of each tool whether it is advised; one that is not has a reason and no steps', async () => {
    const { techniques } = await techniquesDocument('iliopsoas');
    const element = await fixture<TechniqueGuide>('<technique-guide muscle="iliopsoas" tool="ball"></technique-guide>');
    expect(findAll(element, '.choice .small').map((each) => each.textContent)).to.deep.equal(
      techniques.map(({ suits }) => enTechnique.suits[suits.answer]),
    );
    const ball = techniques.find(({ tool }) => tool === 'ball')!;
    expect(ball.how).to.equal(null);
    expect(shown(element)).to.contain(enTechnique.suits.no).and.to.contain(ball.suits.reason.text);
    expect(find(element, '[part=steps], .start, .pose')).to.equal(null);
    expect(element.figure.status).to.equal('initial');
  });

  it('begins with the technique or the tool it is told, else with the first that says how', async () => {
    const { techniques } = await techniquesDocument();
    for (const [more, at] of [
      ['', 0],
      ['tool="ball"', 1],
      ['technique="gluteus-medius-minimus-vibration"', 2],
      ['tool="spoon" technique="none"', 0],
    ] as const) {
      const element = await fixture<TechniqueGuide>(guide(more));
      expect(name(element), more).to.equal(techniques[at]!.name);
      expect(radios(element).map(({ checked }) => checked)).to.deep.equal(techniques.map((__, i) => i === at));
    }
    const piriformis = await fixture<TechniqueGuide>('<technique-guide muscle="piriformis"></technique-guide>');
    // By hand and with a ball it is not advised.
    expect(radios(piriformis).findIndex(({ checked }) => checked)).to.equal(2);
  });

  it('shows one technique by its own id', async () => {
    const element = await fixture<TechniqueGuide>('<technique-guide technique="deep-hip-vibration"></technique-guide>');
    expect(radios(element)).to.have.length(1);
    expect(find(element, '[part=steps]')).not.to.equal(null);
  });

  it('goes to another tool by the arrow keys, and has its figure', async () => {
    const { techniques } = await techniquesDocument();
    const element = await fixture<TechniqueGuide>(guide());
    inputOf(element, 'hand').focus();
    await sendKeys({
      press: /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent) ? '\uE014' : 'ArrowRight',
    });
    await until(() => name(element) === techniques[1]!.name);
    expect(element.shadowRoot!.activeElement).to.equal(inputOf(element, 'ball'));
    await settled(element);
    expect(find(element, '.pose')).to.have.attribute(
      'viewBox',
      (await poseFigure('gluteus-medius-minimus-ball')).box.join(' '),
    );
    // The page may still decide.
    element.tool = 'vibration';
    await settled(element);
    expect(name(element)).to.equal(techniques[2]!.name);
    expect(inputOf(element, 'vibration').checked).to.equal(true);
  });

  it('says which muscles a technique is meant for, and that another lies too deep', async () => {
    const { techniques, muscles } = await techniquesDocument('gluteus-minimus');
    const element = await fixture<TechniqueGuide>('<technique-guide muscle="gluteus-minimus"></technique-guide>');
    const [hand] = techniques;
    expect(hand!.muscles).not.to.contain('gluteus-minimus');
    expect(shown(element)).to.contain(enTechnique.meantFor(hand!.muscles.map((id) => muscles[id]).join(', ')));
    expect(shown(element)).to.contain(enTechnique.tooDeep('Gluteus minimus'));
    expect(shown(await fixture(guide()))).not.to.contain(enTechnique.tooDeep('Gluteus medius'));
  });

  it('says the pressure limit in words, in a number and on a scale', async () => {
    const { techniques } = await techniquesDocument();
    const { max, words } = techniques[0]!.how!.pressure;
    const element = await fixture<TechniqueGuide>(guide());
    expect(shown(element)).to.contain(words.text).and.to.contain(enTechnique.outOfTen(max));
    const scale = find(element, '.scale[role=img]')!;
    expect(scale.ariaLabel).to.equal(`${enTechnique.pressure}: ${enTechnique.outOfTen(max)}`);
    expect(scale.querySelectorAll('i')).to.have.length(10);
    expect(scale.querySelectorAll('[data-on]')).to.have.length(max);
  });

  it('links its sources, in the order of their numbers, and marks what has none', async () => {
    const { sources, techniques } = await techniquesDocument();
    const element = await fixture<TechniqueGuide>(guide());
    const links = findAll<HTMLAnchorElement>(element, '[part=sources] a').map(({ href }) => href);
    const known = Object.values(sources).flatMap(({ url }) => url ?? []);
    expect(links).to.deep.equal(known.map((url) => new URL(url).href));
    expect(getComputedStyle(find(element, '[part=sources] ol')!).listStyleType).to.equal('decimal');
    const unsure = techniques[0]!.stopIf.find(({ sure }) => sure === 'unverified')!;
    expect(find(element, '.alert')!.textContent).to.contain(`${unsure.text}*`).and.to.contain(enTechnique.unverified);
    expect(shown(element)).to.contain(enTechnique.checked(techniques[0]!.checked));
  });

  it('has a picture whose words stand beside it', async () => {
    const figure = await poseFigure();
    const element = await fixture<TechniqueGuide>(guide());
    const picture = find(element, '.pose')!;
    expect(picture).to.have.attribute('aria-hidden', 'true');
    expect(picture.children).to.have.length(figure.paths.length);
    expect(text(element, '[part=position]')).not.to.equal('');
  });

  it('follows the muscle chosen in its scope, unless it names one', async () => {
    const dataset = await fixture<MuscleDataset>(
      `<muscle-dataset><technique-guide></technique-guide>${guide()}</muscle-dataset>`,
    );
    const [following, pinned] = [...dataset.children] as TechniqueGuide[];
    dataset.select('iliacus');
    await settled(dataset);
    expect(text(following!, '[part=heading]')).to.equal('Iliacus');
    expect(text(pinned!, '[part=heading]')).to.equal('Gluteus medius');
  });

  it('says that there is nothing of that name, and keeps its text', async () => {
    const element = await mount<TechniqueGuide>(
      '<technique-guide muscle="no-muscle"><p>In short.</p></technique-guide>',
    );
    expect(element.data.error).to.include({ code: 'not-found', id: 'no-muscle' });
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part=retry]')).not.to.equal(null);
  });
});

describe('technique-guide on its way', () => {
  afterEach(reset);

  async function waiting() {
    const document = await techniquesDocument();
    const network = fakeNetwork((url) => (url.includes('/figures/') ? undefined : json(document)), true);
    const dataset = put<MuscleDataset>(`<muscle-dataset src="/d/">${guide()}</muscle-dataset>`);
    const element = dataset.firstElementChild as TechniqueGuide;
    const request = await network.request(2);
    await until(() => find(element, '[part=steps]'));
    return { dataset, element, request, network };
  }

  it('keeps the place of its picture, at every width', async () => {
    const { dataset, element, request } = await waiting();
    const heights = () =>
      [180, 360, 640, 1000, 1800].map((width) => {
        element.style.width = `${width}px`;
        return element.offsetHeight;
      });
    const before = heights();
    expect(find(element, '[part=figure]')).to.equal(null);
    request.answer(json(await poseFigure()));
    await settled(dataset);
    expect(find(element, '[part=figure]')).not.to.equal(null);
    expect(heights()).to.deep.equal(before);
  });

  it('is whole without it, and leaves no hole', async () => {
    const { dataset, element, request } = await waiting();
    const errors = recorded(dataset, 'dataset-error');
    request.answer(status(404));
    await settled(dataset);
    expect(find(element, '.pose')).to.equal(null);
    expect(find(element, '[part=error]')).to.equal(null);
    expect(text(element, '[part=position]')).not.to.equal('');
    expect(errors.map(({ error }) => error.code)).to.deep.equal(['not-found']);
  });

  it('shows no picture of another technique', async () => {
    const { dataset, element, request, network } = await waiting();
    request.answer(json(await poseFigure()));
    await settled(dataset);
    inputOf(element, 'ball').click();
    const next = await network.request(3);
    expect(find(element, '[part=figure]')).to.equal(null);
    next.answer(json(await poseFigure('gluteus-medius-minimus-ball')));
    await settled(dataset);
    expect(find(element, '[part=figure]')).not.to.equal(null);
  });

  it('can be asked for again when it failed', async () => {
    const document = await techniquesDocument();
    fakeNetwork((url, n) => (n === 1 ? status(404) : url.includes('/figures/') ? undefined : json(document)));
    const dataset = await mount<MuscleDataset>(`<muscle-dataset src="/d/">${guide()}</muscle-dataset>`);
    const element = dataset.firstElementChild as TechniqueGuide;
    expect(showsFallback(element)).to.equal(true);
    find(element, '[part=retry]')!.click();
    await settled(dataset);
    expect(find(element, '[part=steps]')).not.to.equal(null);
  });
});

describe('technique-guide in wellness mode', () => {
  afterEach(reset);

  it('leaves out what is not fit for retail, and never what to be careful about', async () => {
    const document = await techniquesDocument();
    const { how, suits, stopIf, notOver, whoShouldNot } = document.techniques[0]!;
    const leaves = [how!.position, how!.steps[1]!.advice, how!.dose, how!.pressure.words, how!.frequency, suits.reason];
    const stays = [...stopIf, ...notOver, ...whoShouldNot];
    for (const fact of [...leaves, ...stays]) Object.assign(fact, { mode: 'full' });
    fakeNetwork(() => json(document));
    const dataset = await mount<MuscleDataset>(`<muscle-dataset src="/d/">${guide()}</muscle-dataset>`);
    const element = dataset.firstElementChild as TechniqueGuide;
    for (const each of [...leaves, ...stays]) expect(shown(element)).to.contain(each.text);
    dataset.claims = 'wellness';
    await settled(dataset);
    for (const { text: left } of leaves) expect(shown(element)).not.to.contain(left);
    for (const each of stays) expect(shown(element)).to.contain(each.text);
    for (const each of [...document.redFlags, document.disclaimer]) expect(shown(element)).to.contain(each);
    expect(findAll(element, '[part=steps] li')).to.have.length(how!.steps.length - 1);
    expect(leaks(element)).to.deep.equal([]);
  });
});

// Its steps: in one's own time, then four of 30 seconds.
bothWays('a technique-guide that guides', (_, fixture) => {
  const real = Object.getOwnPropertyDescriptor(navigator, 'wakeLock');
  let time = 0;
  let locks: { released: boolean }[] = [];

  beforeEach(() => {
    locks = [];
    const request = (type: string) => {
      expect(type).to.equal('screen');
      const lock = { released: false, release: () => Promise.resolve(void (lock.released = true)) };
      locks.push(lock);
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    // Beside other tests' pages this one may be in the background.
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
  });
  afterEach(() => {
    delete (document as { hidden?: boolean }).hidden;
    if (real) Object.defineProperty(navigator, 'wakeLock', real);
    else delete (navigator as { wakeLock?: unknown }).wakeLock;
  });

  const player = (element: Element) => find(element, '.player')!;
  const button = (element: Element, action: string) => find(element, `[data-action=${action}]`)!;
  const now = (element: Element) => text(element, '.says [data-now]') ?? '';
  const awake = async () => {
    await tick();
    return locks.filter(({ released }) => !released).length;
  };
  /** As when the reader comes back to the page: the clock is asked what time it is. */
  async function later(element: TechniqueGuide, seconds: number) {
    time += seconds * 1000;
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
  }
  async function key(element: TechniqueGuide, name: string, target: HTMLElement = player(element), more = {}) {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more });
    target.dispatchEvent(event);
    await element.updateComplete;
    return event.defaultPrevented;
  }
  async function started(html = guide(), options?: MountOptions) {
    const element = await fixture<TechniqueGuide>(html, options);
    time = 1_000_000;
    element.now = () => time;
    const events = recorded(element, 'technique-step');
    await press(find(element, '.start')!, 'Enter');
    await until(() => player(element));
    return { element, events, states: () => events.map(({ state, step }) => `${state} ${step}`) };
  }

  it('starts by the keyboard, takes the focus, and tells the page', async () => {
    const { element, events } = await started();
    await until(() => element.shadowRoot!.activeElement === player(element));
    expect(events[0]).to.include({
      technique: 'gluteus-medius-minimus-hand',
      step: 1,
      of: 5,
      state: 'start',
      bubbles: true,
      composed: true,
    });
    expect(now(element)).to.contain(enTechnique.step(1, 5));
    expect(find(element, '[aria-current=step]')).to.equal(find(element, '[part=steps] li'));
    expect(leaks(element)).to.deep.equal([]);
  });

  it('has a live region before it says anything, and says each step once, and the end with when to stop', async () => {
    const { techniques } = await techniquesDocument();
    const [{ how, stopIf }] = techniques as [(typeof techniques)[0]];
    const quiet = await fixture<TechniqueGuide>(guide());
    expect(text(quiet, '[role=status]')).to.equal('');
    const { element } = await started();
    const said = () => text(element, '[role=status]');
    expect(said()).to.equal(`${enTechnique.step(1, 5)}. ${how!.steps[0]!.advice.text}`);
    button(element, 'next').click();
    await element.updateComplete;
    const second = said();
    expect(second).to.contain(how!.steps[1]!.advice.text);
    await later(element, 10);
    expect(said()).to.equal(second);
    await later(element, 900);
    expect(said()).to.contain(enTechnique.done).and.to.contain(stopIf[0]!.text);
    expect(now(element)).to.contain(enTechnique.done);
    expect(findAll(element, '[role=status], [aria-live]')).to.have.length(1);
  });

  it('waits on a step without a time, counts one with a time down, and goes on by itself', async () => {
    const { element, states } = await started();
    await later(element, 900);
    expect(now(element)).to.contain(enTechnique.step(1, 5));
    expect(text(element, '.ring')).to.equal(enTechnique.ownPace);
    expect(find(element, '.buttons button')).to.have.attribute('aria-disabled', 'true');
    button(element, 'next').click();
    await element.updateComplete;
    expect(text(element, '[role=timer]')).to.equal('0:30');
    await later(element, 12.5);
    expect(text(element, '[role=timer]')).to.equal('0:18');
    expect(find(element, '.left')!.getAttribute('stroke-dasharray')).to.match(/^0\.58\d* 2$/);
    await later(element, 17.5);
    expect(now(element)).to.contain(enTechnique.step(3, 5));
    expect(text(element, '[role=timer]')).to.equal('0:30');
    expect(states()).to.deep.equal(['start 1', 'step 2', 'step 3']);
  });

  it('catches up with what went by in a hidden tab', async () => {
    const { element, states } = await started();
    button(element, 'next').click();
    await later(element, 75);
    expect(now(element)).to.contain(enTechnique.step(4, 5));
    expect(text(element, '[role=timer]')).to.equal('0:15');
    expect(states()).to.deep.equal(['start 1', 'step 2', 'step 4']);
    await later(element, 45);
    expect(states().at(-1)).to.equal('done 5');
    await later(element, 900);
    expect(states().filter((state) => state.startsWith('done'))).to.have.length(1);
  });

  it('looks at the clock when the next whole second is over, not more often, and not when nothing counts', async () => {
    const { element } = await started();
    const real = window.setTimeout;
    const waits: [() => void, number][] = [];
    window.setTimeout = ((then: () => void, wait: number) => waits.push([then, wait])) as typeof window.setTimeout;
    try {
      button(element, 'next').click();
      await element.updateComplete;
      expect(waits.splice(0).map(([, wait]) => wait)).to.deep.equal([1]);
      time += 400;
      button(element, 'back').click();
      expect(waits).to.deep.equal([]);
      button(element, 'next').click();
      time += 1;
      const [[look]] = waits.splice(0) as [(typeof waits)[0]];
      look();
      expect(waits.splice(0).map(([, wait]) => wait)).to.deep.equal([1000]);
      time += 30_000;
      look();
      await element.updateComplete;
      expect(now(element)).to.contain(enTechnique.step(3, 5));
    } finally {
      window.setTimeout = real;
    }
  });

  it('pauses, goes on, and goes back, by its buttons', async () => {
    const { element, states } = await started();
    button(element, 'next').click();
    await later(element, 10);
    button(element, 'pause').click();
    await element.updateComplete;
    await later(element, 900);
    expect(text(element, '[role=timer]')).to.equal('0:20');
    button(element, 'resume').click();
    await later(element, 5);
    expect(text(element, '[role=timer]')).to.equal('0:15');
    button(element, 'back').click();
    await element.updateComplete;
    expect(now(element)).to.contain(enTechnique.step(1, 5));
    expect(states()).to.deep.equal(['start 1', 'step 2', 'pause 2', 'resume 2', 'step 1']);
  });

  it('goes by keys: Space, arrows, Escape', async () => {
    const { element, states } = await started();
    expect(await key(element, 'ArrowRight')).to.equal(true);
    expect(await key(element, ' ')).to.equal(true);
    expect(await key(element, ' ')).to.equal(true);
    expect(await key(element, 'ArrowLeft', button(element, 'next'))).to.equal(true);
    expect(await key(element, 'Escape')).to.equal(true);
    expect(states()).to.deep.equal(['start 1', 'step 2', 'pause 2', 'resume 2', 'step 1', 'stop 1']);
    await until(() => element.shadowRoot!.activeElement === find(element, '.start'));
    expect(text(element, '[role=status]')).to.equal('');
  });

  it('leaves the page its keys: outside the player, with a modifier, on a button', async () => {
    const { element, states } = await started();
    const next = button(element, 'next');
    for (const [name, target, more] of [
      [' ', next, {}],
      ['ArrowRight', player(element), { altKey: true }],
      ['ArrowLeft', player(element), { ctrlKey: true }],
      ['Escape', find(element, 'input')!, {}],
      ['ArrowRight', find(element, 'summary')!, {}],
      [' ', document.body, {}],
      ['a', player(element), {}],
    ] as const)
      expect(await key(element, name, target, more), name).to.equal(false);
    expect(states()).to.deep.equal(['start 1']);
  });

  it('mirrors its arrows where the page runs from right to left', async () => {
    const { element, states } = await started(guide('lang="ar"'));
    await key(element, 'ArrowLeft');
    await key(element, 'ArrowRight');
    expect(states()).to.deep.equal(['start 1', 'step 2', 'step 1']);
  });

  it('is done after the last step, and can be closed or done once more', async () => {
    const { element, states } = await started();
    for (let i = 0; i < 5; i++) {
      button(element, 'next').click();
      await element.updateComplete;
    }
    expect(states()).to.deep.equal(['start 1', 'step 2', 'step 3', 'step 4', 'step 5', 'done 5']);
    expect(now(element)).to.equal(enTechnique.done);
    expect(button(element, 'next')).to.have.attribute('aria-disabled', 'true');
    button(element, 'next').click();
    expect(await key(element, 'ArrowLeft')).to.equal(false);
    button(element, 'again').click();
    await element.updateComplete;
    expect(now(element)).to.contain(enTechnique.step(1, 5));
    await key(element, 'Escape');
    expect(states().slice(6)).to.deep.equal(['start 1', 'stop 1']);
  });

  it('does not change its height from step to step', async () => {
    const { element } = await started();
    const heights = [player(element).offsetHeight];
    for (let i = 0; i < 5; i++) {
      button(element, 'next').click();
      await element.updateComplete;
      heights.push(player(element).offsetHeight);
    }
    expect(heights).to.deep.equal(heights.map(() => heights[0]));
  });

  it('never hides when to stop', async () => {
    const { techniques } = await techniquesDocument();
    const { element } = await started();
    for (const { text: stop } of techniques[0]!.stopIf) expect(player(element).textContent).to.contain(stop);
    expect(find(element, '.alert')!.checkVisibility()).to.equal(true);
  });

  it('keeps the screen awake while it runs, and only then', async () => {
    const { element } = await started();
    expect(await awake()).to.equal(1);
    button(element, 'next').click();
    expect(await awake()).to.equal(1);
    button(element, 'pause').click();
    await element.updateComplete;
    expect(await awake()).to.equal(0);
    button(element, 'resume').click();
    expect(await awake()).to.equal(1);
    // The browser took it away while the page was hidden.
    locks.forEach((lock) => (lock.released = true));
    await later(element, 1);
    expect(await awake()).to.equal(1);
    await later(element, 900);
    expect(await awake()).to.equal(0);
  });

  for (const [what, wakeLock] of [
    ['missing', undefined],
    ['refused', { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['lost', { request: () => Promise.resolve({ release: () => Promise.reject(new Error('gone')) }) }],
  ] as const)
    it(`guides all the same where the screen lock is ${what}`, async () => {
      const harm: unknown[] = [];
      const onRejection = (event: PromiseRejectionEvent) => harm.push(event.reason);
      addEventListener('unhandledrejection', onRejection);
      Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: wakeLock });
      const { element, states } = await started();
      button(element, 'next').click();
      await element.updateComplete;
      button(element, 'stop').click();
      await tick();
      await tick();
      removeEventListener('unhandledrejection', onRejection);
      expect(states()).to.deep.equal(['start 1', 'step 2', 'stop 2']);
      expect(harm).to.deep.equal([]);
    });

  it('goes on after a move in the page', async () => {
    const { element, states } = await started();
    const holder = document.createElement('div');
    element.before(holder);
    holder.append(element);
    await tick();
    await later(element, 1);
    expect(states()).to.deep.equal(['start 1']);
    expect(await awake()).to.equal(1);
  });

  it('taken out of the page, it holds: no lock, no listener, no event', async () => {
    const { element, states } = await started();
    button(element, 'next').click();
    await element.updateComplete;
    const parent = element.parentElement!;
    element.remove();
    await tick();
    expect(await awake()).to.equal(0);
    const before = states();
    expect(before).to.deep.equal(['start 1', 'step 2', 'pause 2']);
    await later(element, 900);
    expect(states()).to.deep.equal(before);
    parent.append(element);
    await settled(element);
    expect(text(element, '[role=timer]')).to.equal('0:30');
    button(element, 'resume').click();
    expect(states().at(-1)).to.equal('resume 2');
  });

  it('stops when another technique is chosen', async () => {
    const { element, states } = await started();
    inputOf(element, 'ball').click();
    await settled(element);
    expect(states()).to.deep.equal(['start 1', 'stop 1']);
    expect(find(element, '.player')).to.equal(null);
    expect(await awake()).to.equal(0);
  });

  it('stops when the steps it was started with are no longer what shows', async () => {
    const document = await techniquesDocument();
    document.techniques[0]!.how!.steps[1]!.advice.mode = 'full';
    const documents = { [PATHS.techniques('gluteus-medius')]: document };
    fakeNetwork((url) => (url.includes('/figures/') ? undefined : json(document)));
    const { element, states } = await started(guide(), { documents });
    element.requestUpdate();
    await element.updateComplete;
    expect(states()).to.deep.equal(['start 1']);
    element.claims = 'wellness';
    await settled(element);
    expect(states()).to.deep.equal(['start 1', 'stop 1']);
    expect(find(element, '.player')).to.equal(null);
    // Its reader is not sent to the top of the page.
    await until(() => element.shadowRoot!.activeElement === find(element, '.start'));
  });

  it('stops in time where the next muscle is here already', async () => {
    const other = await fixture<TechniqueGuide>('<technique-guide muscle="iliacus"></technique-guide>');
    expect(find(other, '[part=steps]')).not.to.equal(null);
    const { element, states } = await started();
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(`${name(element)} ${!!find(element, '.player')}`)).observe(
      element.shadowRoot!,
      { childList: true, subtree: true, characterData: true },
    );
    element.muscle = 'iliacus';
    await settled(element);
    await tick();
    expect(states()).to.deep.equal(['start 1', 'stop 1']);
    expect([...seen].filter((each) => each.endsWith('true') && !each.startsWith(name(other)!))).to.deep.equal([]);
    expect(find(element, '.player')).to.equal(null);
  });

  it('lets the page choose another tool when it hears of the end', async () => {
    const { techniques } = await techniquesDocument();
    const { element } = await started();
    element.addEventListener('technique-step', () => (element.tool = 'vibration'), { once: true });
    inputOf(element, 'ball').click();
    await settled(element);
    expect(name(element)).to.equal(techniques[2]!.name);
    expect(inputOf(element, 'vibration').checked).to.equal(true);
    expect(element.figure.value).to.have.property('id', techniques[2]!.id);
  });

  it('starts once, however often it is told to', async () => {
    const element = await fixture<TechniqueGuide>(guide());
    const events = recorded(element, 'technique-step');
    await Promise.all([element.start(), element.start()]);
    expect(events.map(({ state }) => state)).to.deep.equal(['start']);
  });

  it('does not call back a reader who went on while it loaded', async () => {
    const element = await fixture<TechniqueGuide>(guide());
    find(element, '.start')!.click();
    const other = element.parentElement!.appendChild(document.createElement('input'));
    other.focus();
    await until(() => player(element));
    await tick();
    expect(document.activeElement).to.equal(other);
  });

  it('offers no guidance where no step may show', async () => {
    const document = await techniquesDocument();
    for (const { advice } of document.techniques[0]!.how!.steps) advice.mode = 'full';
    const documents = { [PATHS.techniques('gluteus-medius')]: document };
    fakeNetwork((url) => (url.includes('/figures/') ? undefined : json(document)));
    const element = await fixture<TechniqueGuide>(guide('claims="wellness"'), { documents });
    const events = recorded(element, 'technique-step');
    expect(find(element, '[part=steps]')!.children).to.have.length(0);
    expect(find(element, '.start')).to.equal(null);
    // As when the mode changes while it loads.
    await element.start();
    await element.updateComplete;
    expect(events).to.deep.equal([]);
    expect(find(element, '.player')).to.equal(null);
  });

  for (const scheme of ['light', 'dark'])
    it(`gives axe nothing to say: running, held, done, and where nothing is advised (${scheme})`, async () => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const root = document.documentElement;
      Object.assign(root.style, { colorScheme: scheme, background: 'Canvas', color: 'CanvasText' });
      const complaints = async (element: Element) => {
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`);
      };
      const { element } = await started();
      expect(await complaints(element)).to.deep.equal([]);
      button(element, 'next').click();
      button(element, 'pause').click();
      await element.updateComplete;
      expect(await complaints(element)).to.deep.equal([]);
      await key(element, 'ArrowRight');
      await later(element, 900);
      expect(now(element)).to.equal(enTechnique.done);
      expect(await complaints(element)).to.deep.equal([]);
      const none = await fixture<TechniqueGuide>('<technique-guide muscle="iliopsoas" tool="ball"></technique-guide>');
      expect(await complaints(none)).to.deep.equal([]);
      root.removeAttribute('style');
    });

  it('has targets that a finger hits, and no style attribute', async () => {
    const { element } = await started();
    for (const each of [...findAll(element, 'button, summary'), ...findAll(element, '.choice')]) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(find(element, '[style]')).to.equal(null);
  });
});

describe('pictures of techniques that mean harm', () => {
  afterEach(reset);

  it('are drawn as paths, or not at all', async () => {
    const document = await techniquesDocument();
    const figures = [
      { paths: [{ kind: '"><img src=x onerror=hurt()>', d: 'javascript:hurt()' }] },
      { paths: [{ kind: 'constructor', d: '<script>' }], box: [1, 2] },
      { box: ['a'] },
      { paths: 'x' },
      { paths: [null, 7] },
      {},
    ];
    const good = await poseFigure();
    for (const figure of figures) {
      fakeNetwork((url) => json(url.includes('/figures/') ? { ...good, ...figure } : document), true);
      const dataset = await mount<MuscleDataset>(`<muscle-dataset src="/d/">${guide()}</muscle-dataset>`);
      const element = dataset.firstElementChild as TechniqueGuide;
      expect(find(element, '[part=steps]')).not.to.equal(null);
      expect(find(element, 'img, script, [onerror]')).to.equal(null);
      expect(leaks(element)).to.deep.equal([]);
      reset();
    }
  });
});
