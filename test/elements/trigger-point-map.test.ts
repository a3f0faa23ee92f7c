import { arMore } from '../../src/i18n/ar.js';
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/i18n/en.js';
import { enMap } from '../../src/i18n/en-map.js';
import type { MuscleDataset, PatternsDocument, TriggerPointMap } from '../../src/index.js';
import { patternsDocument, PATHS, withValue } from '../documents.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  prerendered,
  press,
  put,
  recorded,
  reset,
  settled,
  showsFallback,
  shown,
  text,
} from '../fixture.js';
import { fakeNetwork, json, status as failed } from '../network.js';

const MAP = '<trigger-point-map topic="back-pain"><p>Muscles of the back.</p></trigger-point-map>';
const uses = (map: Element, selector = 'svg use') => findAll(map, selector).map((each) => each.getAttribute('href'));
/** Muscles brought forward, once for each side. */
const forward = (map: Element) => uses(map, 'svg .dim + g use');
const button = (map: Element, muscle: string) => find(map, `button[data-muscle="${muscle}"]`)!;
/** What is said to those who do not see the picture change. */
const status = (map: Element) => text(map, '.unseen[role=status]');
const heading = (map: Element) => text(map, '.panel [role=heading]');
const regionButton = (map: Element, name: string) =>
  findAll(map, 'button.region').find((each) => each.textContent.startsWith(name))!;
const pointsOf = async (muscle: string) => (await patternsDocument()).muscles[muscle]!.points;

async function chosen(map: TriggerPointMap, muscle: string): Promise<void> {
  button(map, muscle).click();
  await settled(map);
}

describe('a prerendered trigger-point-map', () => {
  it('marks before any script the view, the side and no box', async () => {
    const page = Document.parseHTMLUnsafe(await prerendered(MAP));
    const { shadowRoot } = page.querySelector('trigger-point-map')!;
    const marked = [...shadowRoot!.querySelectorAll<HTMLInputElement>('input[checked]')];
    expect(marked.map(({ name, checked }) => [name, checked])).to.deep.equal([
      ['view', true],
      ['side', true],
    ]);
    const labels = marked.map(({ parentElement }) => parentElement!.textContent);
    expect(labels).to.deep.equal([enMap.views.back, enMap.sides.both]);
  });
});

bothWays('trigger-point-map', (way, fixture) => {
  it('draws the topic and names every muscle of it in a list', async () => {
    const { muscles, title } = await patternsDocument();
    const map = await fixture<TriggerPointMap>(MAP);
    expect(text(map, '[part=heading]')).to.equal(title);
    expect(findAll(map, 'button.muscle').map((each) => each.dataset['muscle'])).to.deep.equal(Object.keys(muscles));
    const drawn = Object.entries(muscles)
      .filter(([, { views }]) => views.includes('torso-back'))
      .map(([id]) => `#muscle-${id}`);
    expect([...new Set(uses(map))].sort()).to.deep.equal(drawn.sort());
    expect(showsFallback(map)).to.equal(false);
    expect(leaks(map)).to.deep.equal([]);
  });

  it('prints which side is which, as seen from behind, from the front and from the side', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    const sides = () => findAll(map, '.sides:not([hidden]) span').map((each) => each.textContent);
    expect(sides()).to.deep.equal(['your left', 'your right']);
    map.view = 'front';
    await settled(map);
    expect(sides()).to.deep.equal(['your right', 'your left']);
    map.view = 'side';
    await settled(map);
    expect(sides()).to.deep.equal([]);
    expect(text(map, '[part=caption]')).to.contain('From your right side.');
  });

  it('brings a chosen muscle forward, tells the page and the scope, and says its points and where they are felt', async () => {
    const points = await pointsOf('quadratus-lumborum');
    const map = await fixture<TriggerPointMap>(MAP);
    const events = recorded(map, 'muscle-select');
    await chosen(map, 'quadratus-lumborum');
    expect(events.map(({ muscle, topic }) => [muscle, topic])).to.deep.equal([['quadratus-lumborum', 'back-pain']]);
    expect(map.data.scope!.selection.muscle).to.equal('quadratus-lumborum');
    expect(forward(map)).to.deep.equal(['#muscle-quadratus-lumborum', '#muscle-quadratus-lumborum']);
    expect(heading(map)).to.equal('Quadratus lumborum');
    expect(findAll(map, '.place').map((each) => each.textContent)).to.deep.equal(
      points.map(({ location }) => location),
    );
    // One cross for each point on each side.
    expect(findAll(map, '.mark').length).to.equal(points.length * 2);
    const all = shown(map);
    const { regions } = await patternsDocument();
    for (const id of points.flatMap(({ essential, spillover }) => [...essential, ...spillover]))
      expect(all).to.contain(regions[id]!.label);
  });

  it('leaves the choice to the page when the event is prevented', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    map.addEventListener('muscle-select', (event) => event.preventDefault());
    await chosen(map, 'piriformis');
    expect(heading(map)).to.equal(enMap.muscles);
    expect(map.data.scope!.selection.muscle).to.equal(null);
  });

  it('changes no path when another muscle is chosen', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    await chosen(map, 'gluteus-maximus');
    const paths = findAll(map, 'defs g path, [clip-path] > path');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const path of paths) observer.observe(path, { attributes: true, childList: true });
    map.data.scope!.update({ selection: { muscle: 'gluteus-medius' } });
    await settled(map);
    changes.push(...observer.takeRecords());
    expect(forward(map)).to.include('#muscle-gluteus-medius');
    expect(paths.length).to.be.greaterThan(100);
    expect(paths.every((path) => path.isConnected)).to.equal(true);
    expect(changes).to.deep.equal([]);
  });

  it('marks what the page sets, also after the reader marked something', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    const marked = () =>
      findAll<HTMLInputElement>(map, 'input:checked').map(({ parentElement }) => parentElement!.textContent.trim());
    findAll<HTMLInputElement>(map, 'input[name=view]')[1]!.click();
    findAll<HTMLInputElement>(map, 'input[type=checkbox]')[0]!.click();
    await settled(map);
    expect(marked()).to.deep.equal([enMap.views.front, enMap.sides.both, enMap.whole]);
    Object.assign(map, { view: 'back', side: 'left', wholeBody: false });
    await settled(map);
    expect(marked()).to.deep.equal([enMap.views.back, enMap.sides.left]);
  });

  it('goes to the view that shows the chosen muscle; after that the view is the reader’s', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    await chosen(map, 'psoas-major');
    expect(map.seenFrom).to.equal('front');
    expect(forward(map)).to.include('#muscle-psoas-major');
    findAll<HTMLInputElement>(map, 'input[name=view]')[0]!.click();
    await settled(map);
    expect(map.seenFrom).to.equal('back');
    expect(text(map, '[part=caption]')).to.contain(enMap.notHere);
    // A muscle of the neck is out of the close-up.
    map.data.scope!.update({ selection: { muscle: 'semispinalis' } });
    await settled(map);
    expect(map.figure).to.match(/^body-/);
    expect(forward(map)).to.include('#muscle-semispinalis');
  });

  it('steps through the points, round and round, and tells the page and those who do not see it', async () => {
    const points = await pointsOf('gluteus-medius');
    const map = await fixture<TriggerPointMap>(MAP);
    const events = recorded(map, 'trigger-point-select');
    await chosen(map, 'gluteus-medius');
    const next = findAll(map, '.panel .link').find((each) => each.textContent === enMap.next)!;
    for (let i = 0; i <= points.length; i++) next.click();
    next.click();
    await settled(map);
    const [a, b, c] = points.map(({ id }) => id);
    expect(events.map(({ muscle, point }) => `${muscle} ${point}`)).to.deep.equal(
      [a, b, c, a, b].map((id) => `gluteus-medius ${id}`),
    );
    expect(status(map)).to.contain(enMap.point(2, 3)).and.to.contain(points[1]!.location);
    expect(find(map, '.place[aria-pressed=true]')!.textContent).to.equal(points[1]!.location);
    expect(findAll(map, '.mark.current').length).to.equal(2);
  });

  it('tells essential from spillover by pattern and by words, not by colour alone', async () => {
    const [first] = await pointsOf('piriformis');
    const map = await fixture<TriggerPointMap>(MAP);
    await chosen(map, 'piriformis');
    find(map, '.place')!.click();
    await settled(map);
    const ids = (kind: string) => [...new Set(findAll(map, `svg .${kind} path`).map((each) => each.dataset['region']))];
    expect(ids('essential')).to.have.members(first!.essential);
    expect(ids('spillover')).to.have.members(first!.spillover);
    expect(getComputedStyle(find(map, '.spillover path')!).fill).to.contain('#dots');
    expect(getComputedStyle(find(map, '.essential path')!).fill).to.match(/^rgb/);
    expect(status(map)).to.match(/Felt most: .*\. Felt sometimes: /);
    expect(findAll(map, '.point:first-child ul').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      en.feltMost,
      en.feltSometimes,
    ]);
  });

  it('draws and names a customary place as what it is', async () => {
    const points = await pointsOf('gluteus-medius');
    const map = await fixture<TriggerPointMap>(MAP);
    await chosen(map, 'gluteus-medius');
    const customary = points.filter(({ basis }) => basis === 'customary').map(({ id }) => id);
    expect(customary.length).to.be.greaterThan(0);
    expect(findAll(map, '.mark.customary').map((each) => each.dataset['point'])).to.have.members([
      ...customary,
      ...customary,
    ]);
    expect(getComputedStyle(find(map, '.customary circle')!).stroke).not.to.equal('none');
    expect(text(map, '.key')).to.contain('customary');
    expect(findAll(map, '.point').filter((each) => each.textContent.includes(en.basis.customary)).length).to.equal(
      customary.length,
    );
  });

  it('shows one side or both, and names regions by side', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    await chosen(map, 'piriformis');
    const transforms = () => [...new Set(findAll(map, '.mark').map((each) => each.getAttribute('transform')))];
    expect(transforms()).to.deep.equal([null, 'scale(-1 1)']);
    map.side = 'left';
    await settled(map);
    expect(transforms()).to.deep.equal(['scale(-1 1)']);
    expect(findAll(map, 'button.region')[0]!.textContent).to.contain(', your left');
    map.side = 'right';
    await settled(map);
    expect(transforms()).to.deep.equal([null]);
    expect(forward(map)).to.deep.equal(['#muscle-piriformis']);
  });

  it('peels the layers from the skin to the bone', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    const slider = find<HTMLInputElement>(map, 'input[type=range]')!;
    const peel = async (value: number) => {
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await settled(map);
      return [...new Set(uses(map))];
    };
    expect(await peel(1)).to.include('#muscle-gluteus-maximus');
    const deep = await peel(4);
    expect(deep).not.to.include('#muscle-gluteus-maximus').and.not.to.include('#muscle-longissimus');
    expect(deep).to.include('#muscle-multifidus');
    expect(slider.getAttribute('aria-valuetext')).to.equal(enMap.layer(4));
    expect(await peel(6)).to.deep.equal([]);
    // What is spoken of stays.
    await chosen(map, 'gluteus-maximus');
    expect(forward(map)).to.include('#muscle-gluteus-maximus');
  });

  it('says which muscles are felt in a region, and from which point', async () => {
    const { muscles } = await patternsDocument();
    const map = await fixture<TriggerPointMap>(MAP.replace('topic', 'side="left" topic'));
    const events = recorded(map, 'region-select');
    await chosen(map, 'quadratus-lumborum');
    regionButton(map, 'sacroiliac').click();
    await settled(map);
    expect(events.map(({ region, side }) => [region, side])).to.deep.equal([['sacroiliac-region', 'left']]);
    expect(heading(map)).to.contain('sacroiliac').and.to.contain('your left');
    expect(status(map)).to.contain('your left');
    const expected = Object.values(muscles).flatMap(({ name, points }) =>
      points
        .filter(({ essential, spillover }) => [...essential, ...spillover].includes('sacroiliac-region'))
        .map(({ location }) => `${name}: ${location}`),
    );
    expect(findAll(map, '.panel li .link').map((each) => each.textContent)).to.have.members(expected);
    expect(findAll(map, '.mark').length).to.be.greaterThan(3);
    // From there to the point.
    findAll(map, '.panel li .link')[0]!.click();
    await settled(map);
    expect(find(map, '.place[aria-pressed=true]')).not.to.equal(null);
    expect(map.region).to.equal(null);
  });

  it('says all of it in a list without the picture: for each region the muscles and points', async () => {
    const { muscles, regions } = await patternsDocument();
    const map = await fixture<TriggerPointMap>(MAP);
    const terms = findAll(map, '.words dt').map((each) => each.textContent);
    expect(terms).to.deep.equal(Object.values(regions).map(({ label }) => label));
    const said = findAll(map, '.words dd').map((each) =>
      [...each.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim()),
    );
    Object.keys(regions).forEach((id, i) => {
      const expected = Object.values(muscles).flatMap(({ name, points }) =>
        points.flatMap(({ essential, spillover, location }) =>
          essential.includes(id)
            ? [`${name}: ${location} ${en.feltMost}`]
            : spillover.includes(id)
              ? [`${name}: ${location} ${en.feltSometimes}`]
              : [],
        ),
      );
      expect(said[i], id).to.have.members(expected);
    });
  });

  it('shows red flags, the grade with its sentence, sources and the disclaimer, none of them a part of its own', async () => {
    const { redFlags, claims, disclaimer, sources } = await patternsDocument();
    const map = await fixture<TriggerPointMap>(MAP);
    expect(findAll(map, '.alert li').map((each) => each.textContent)).to.deep.equal(redFlags);
    expect(find(map, '.alert')!.closest('details, [part]:not([part=map])')).to.equal(null);
    expect(text(map, '[part=grade]')).to.equal(en.grades.disputed);
    expect(shown(map)).to.contain(claims[0]!.plain).and.to.contain(disclaimer);
    expect(findAll(map, '.foot ol li').length).to.equal(Object.keys(sources).length);
  });

  it('leaves out what is not fit for retail', async () => {
    const { wellnessTitle, muscles } = await patternsDocument();
    const map = await fixture<TriggerPointMap>(MAP.replace('topic', 'claims="wellness" topic'));
    expect(text(map, '[part=heading]')).to.equal(wellnessTitle);
    for (const [id, { note }] of Object.entries(muscles)) {
      if (note?.mode !== 'full') continue;
      map.data.scope!.update({ selection: { muscle: id } });
      await settled(map);
      expect(shown(map)).not.to.contain(note.text);
    }
  });

  it('says that there is no known pattern, and draws none', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    await chosen(map, 'interspinales');
    expect(shown(map)).to.contain(enMap.noPoints);
    expect(findAll(map, '.mark, [data-region]')).to.deep.equal([]);
  });

  it('follows the selection of its scope, and keeps to its own muscle when it names one', async () => {
    const holder = await fixture(
      `<div>${MAP}${MAP.replace('topic', 'muscle="iliacus" topic')}<muscle-list></muscle-list></div>`,
    );
    const [free, pinned] = [...holder.querySelectorAll<TriggerPointMap>('trigger-point-map')];
    find(holder.querySelector('muscle-list')!, '[data-muscle=piriformis]')!.click();
    await settled(holder);
    expect([heading(free!), heading(pinned!)]).to.deep.equal(['Piriformis', 'Iliacus']);
    // What is chosen on a pinned map stays there.
    findAll(pinned!, '.panel .link')[0]!.click();
    await settled(holder);
    await chosen(pinned!, 'psoas-major');
    expect([heading(free!), heading(pinned!)]).to.deep.equal(['Piriformis', 'Psoas major']);
  });

  it('draws one muscle alone, with no list to go back to', async () => {
    const map = await fixture<TriggerPointMap>('<trigger-point-map muscle="gluteus-minimus"></trigger-point-map>');
    expect(text(map, '[part=heading]')).to.equal('Gluteus minimus');
    expect([...new Set(uses(map))]).to.deep.equal(['#muscle-gluteus-minimus']);
    expect(findAll(map, 'button.muscle')).to.deep.equal([]);
    const errors = recorded(map, 'dataset-error');
    map.view = 'front';
    await settled(map);
    expect(text(map, '[part=caption]')).to.contain(enMap.notHere);
    expect(errors).to.deep.equal([]);
  });

  it('draws and names muscles whose record is still to come, when asked for every muscle, or for one of them', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    findAll<HTMLInputElement>(map, 'input[type=checkbox]')[1]!.click();
    await settled(map);
    await chosen(map, 'latissimus-dorsi');
    expect(heading(map)).to.equal('Latissimus dorsi');
    expect(forward(map)).to.include('#muscle-latissimus-dorsi');
    expect(shown(map)).to.contain(enMap.toCome);
    const alone = await fixture<TriggerPointMap>('<trigger-point-map muscle="latissimus-dorsi"></trigger-point-map>');
    expect(uses(alone)).to.include('#muscle-latissimus-dorsi');
    expect(shown(alone)).to.contain(enMap.toCome);
  });

  it('keeps such a muscle to itself: no card or depth beside it knows it', async () => {
    const holder = await fixture(`<div>${MAP}<muscle-card><p>Choose.</p></muscle-card></div>`);
    const map = holder.firstElementChild as TriggerPointMap;
    const errors = recorded(holder, 'dataset-error');
    map.every = true;
    await settled(holder);
    await chosen(map, 'latissimus-dorsi');
    expect(heading(map)).to.equal('Latissimus dorsi');
    expect(map.data.scope!.selection.muscle).to.equal(null);
    // Without the others it is not drawn any more, so not spoken of.
    map.every = false;
    await settled(holder);
    expect(heading(map)).to.equal(enMap.muscles);
    map.data.scope!.update({ selection: { muscle: 'iliacus' } });
    await settled(holder);
    expect(heading(map)).to.equal('Iliacus');
    expect(errors).to.deep.equal([]);
  });

  for (const id of ['nonsense', 'constructor', '__proto__'])
    it(`takes a muscle that it does not know for none: ${id}`, async () => {
      const problems: unknown[] = [];
      const note = ({ reason }: PromiseRejectionEvent) => problems.push(reason);
      window.addEventListener('unhandledrejection', note);
      const map = await fixture<TriggerPointMap>(MAP.replace('topic', `muscle="${id}" topic`));
      expect(heading(map)).to.equal(enMap.muscles);
      window.removeEventListener('unhandledrejection', note);
      expect(problems).to.deep.equal([]);
    });

  it('shows the right from the side, and says so', async () => {
    const map = await fixture<TriggerPointMap>(
      MAP.replace('topic', 'muscle="gluteus-medius" view="side" side="left" topic'),
    );
    expect(findAll(map, 'button.region')[0]!.textContent).to.contain(', your right');
    expect(findAll(map, 'input[name=side]')).to.deep.equal([]);
  });

  it('stays with the whole body when the view changes, and leaves the zoom behind', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    map.data.scope!.update({ selection: { muscle: 'semispinalis' } });
    await settled(map);
    const [scale] = map.figure.split('-');
    expect(scale).to.equal('body');
    map.panZoom.closer();
    findAll<HTMLInputElement>(map, 'input[name=view]')[0]!.click();
    await settled(map);
    expect(map.figure).to.equal('body-back');
    expect(map.panZoom.zoom).to.equal(1);
    expect(forward(map)).to.include('#muscle-semispinalis');
  });

  it('leaves a region for what is chosen in its scope', async () => {
    const map = await fixture<TriggerPointMap>(MAP.replace('topic', 'region="sacrum" topic'));
    expect(heading(map)).to.contain('sacrum');
    map.data.scope!.update({ selection: { muscle: 'piriformis' } });
    await settled(map);
    expect(heading(map)).to.equal('Piriformis');
  });

  it('keeps the view it is given, as Node rendered it', async () => {
    const map = await fixture<TriggerPointMap>(MAP.replace('topic', 'muscle="quadratus-femoris" view="front" topic'));
    expect(map.figure).to.equal('torso-front');
    expect(text(map, '[part=caption]')).to.contain(enMap.notHere);
  });

  it('is where the reader left it when it comes back into the page', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    await chosen(map, 'gluteus-medius');
    find(map, '.place')!.click();
    await settled(map);
    const { point, parentElement } = map;
    map.remove();
    map.theme = 'warm';
    await map.updateComplete;
    parentElement!.append(map);
    await settled(map);
    expect([map.point, heading(map)]).to.deep.equal([point, 'Gluteus medius']);
  });

  it('highlights in the picture what the list is on', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    // A page in the background gives no focus; what is tested is what follows from it.
    button(map, 'iliocostalis').dispatchEvent(new FocusEvent('focus'));
    await settled(map);
    expect(findAll(map, 'svg .named').map((each) => each.dataset['muscle'])).to.deep.equal(['iliocostalis']);
    const name = find(map, 'svg .named text')!;
    expect([name.textContent, getComputedStyle(name).display]).to.deep.equal(['Iliocostalis', 'block']);
    button(map, 'iliocostalis').dispatchEvent(new FocusEvent('blur'));
    await settled(map);
    expect(findAll(map, 'svg .named')).to.deep.equal([]);
  });

  it('chooses what is pressed in the picture', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    const events = recorded(map, 'muscle-select');
    find(map, 'svg [data-muscle=gluteus-maximus] .hit')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(map);
    expect(events.map(({ muscle }) => muscle)).to.deep.equal(['gluteus-maximus']);
    const points = recorded(map, 'trigger-point-select');
    find(map, 'svg .mark .target')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(map);
    expect(points.length).to.equal(1);
    expect(find(map, '.place[aria-pressed=true]')).not.to.equal(null);
  });

  it('zooms and moves by keys and buttons, and leaves the page its own', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    const picture = find(map, '.picture')!;
    const box = () => find(map, 'svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    const before = box();
    const key = async (name: string) => {
      const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
      picture.dispatchEvent(event);
      await map.updateComplete;
      return event.defaultPrevented;
    };
    expect(await key('ArrowDown')).to.equal(false);
    expect(await key('Tab')).to.equal(false);
    expect(await key('+')).to.equal(true);
    expect(box()[2]! * 1.5).to.be.closeTo(before[2]!, 0.01);
    const [x, y] = box();
    expect(await key('ArrowRight')).to.equal(true);
    expect([box()[0]! > x!, box()[1]]).to.deep.equal([true, y]);
    expect(await key('ArrowUp')).to.equal(true);
    expect(box()[1]).to.be.lessThan(y!);
    for (let i = 0; i < 20; i++) await key('ArrowLeft');
    expect(box()[0]).to.be.closeTo(before[0]!, 0.01);
    expect(await key('0')).to.equal(true);
    expect(box()).to.deep.equal(before);
    const [closer, farther, reset] = findAll(map, 'button.zoom');
    closer!.click();
    closer!.click();
    farther!.click();
    await map.updateComplete;
    expect(box()[2]! * 1.5).to.be.closeTo(before[2]!, 0.01);
    reset!.click();
    await map.updateComplete;
    expect(box()).to.deep.equal(before);
  });

  it('zooms by the wheel with a modifier, at the pointer; without one the page scrolls', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    const picture = find(map, '.picture')!;
    const box = () => find(map, 'svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    const before = box();
    const { left, top } = picture.getBoundingClientRect();
    const wheel = async (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', { deltaY: -200, ctrlKey, clientX: left, clientY: top, cancelable: true });
      picture.dispatchEvent(event);
      await map.updateComplete;
      return event.defaultPrevented;
    };
    expect(await wheel(false)).to.equal(false);
    expect(box()).to.deep.equal(before);
    expect(await wheel(true)).to.equal(true);
    expect(box()[2]! * 2).to.be.closeTo(before[2]!, 0.01);
    // The corner under the pointer stays.
    expect(box()[0]).to.be.closeTo(before[0]!, 0.01);
    expect(box()[1]).to.be.closeTo(before[1]!, 0.01);
  });

  it('moves by the mouse when zoomed in, without choosing; pinches by two fingers, scrolls the page by one', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    const picture = find(map, '.picture')!;
    const box = () => find(map, 'svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    const before = box();
    const pointer = async (
      type: string,
      pointerType: string,
      pointerId: number,
      clientX: number,
      clientY: number,
      buttons = 1,
    ) => {
      picture.dispatchEvent(
        new PointerEvent(type, {
          pointerType,
          pointerId,
          clientX,
          clientY,
          bubbles: true,
          isPrimary: pointerId !== 2,
          buttons: type === 'pointerup' ? 0 : buttons,
        }),
      );
      await map.updateComplete;
    };
    await pointer('pointerdown', 'touch', 1, 100, 100);
    await pointer('pointermove', 'touch', 1, 100, 200);
    expect(box()).to.deep.equal(before);
    await pointer('pointerdown', 'touch', 2, 140, 200);
    await pointer('pointermove', 'touch', 2, 180, 200);
    expect(box()[2]).to.be.lessThan(before[2]! * 0.75);
    await pointer('pointerup', 'touch', 1, 100, 200);
    await pointer('pointerup', 'touch', 2, 180, 200);
    const [x] = box();
    await pointer('pointerdown', 'mouse', 3, 100, 100);
    await pointer('pointermove', 'mouse', 3, 60, 100);
    expect(box()[0]).to.be.greaterThan(x!);
    const events = recorded(map, 'muscle-select');
    const click = () => find(map, 'svg .hit')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    click();
    expect(events).to.deep.equal([]);
    // Let go outside: without a button it moves nothing.
    const [still] = box();
    await pointer('pointermove', 'mouse', 3, 20, 100, 0);
    expect(box()[0]).to.equal(still);
    // A click may shake.
    await pointer('pointerdown', 'mouse', 3, 100, 100);
    await pointer('pointermove', 'mouse', 3, 102, 101);
    await pointer('pointerup', 'mouse', 3, 102, 101);
    click();
    expect(events.length).to.equal(1);
    // A finger that never was lifted here does not count as a second one.
    map.panZoom.reset();
    await pointer('pointerdown', 'touch', 4, 100, 100);
    await pointer('pointerdown', 'touch', 5, 100, 100);
    await pointer('pointermove', 'touch', 5, 100, 180);
    expect(box()).to.deep.equal(before);
  });

  it('can be used by the keyboard alone', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    await press(button(map, 'multifidus'), 'Enter');
    await settled(map);
    expect(heading(map)).to.equal('Multifidus');
    // The keyboard goes on where the choice led.
    expect(map.shadowRoot!.activeElement).to.equal(find(map, '.panel [role=heading]'));
    await press(find(map, '.place')!, ' ');
    await settled(map);
    expect(find(map, '.place')!.getAttribute('aria-pressed')).to.equal('true');
    await press(find(map, 'button.region')!, 'Enter');
    await settled(map);
    expect(map.region).to.be.a('string');
    expect(text(map, '.panel .link')).to.equal(enMap.goBack);
    await press(find(map, '.panel .link')!, 'Enter');
    await settled(map);
    expect(heading(map)).to.equal('Multifidus');
    // As it was left.
    expect(find(map, '.place')!.getAttribute('aria-pressed')).to.equal('true');
    await press(find(map, '.panel .link')!, 'Enter');
    await settled(map);
    expect(heading(map)).to.equal(enMap.muscles);
  });

  it('has targets of at least 24 by 24 pixels', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    await chosen(map, 'gluteus-medius');
    for (const each of findAll(map, 'button, summary, .choice label, .tick, input[type=range]')) {
      const { width, height } = each.getBoundingClientRect();
      if (width === 0) continue;
      expect(Math.min(width, height), each.outerHTML).to.be.at.least(24);
    }
    const target = getComputedStyle(find(map, '.target')!);
    expect([target.strokeWidth, target.vectorEffect]).to.deep.equal(['24px', 'non-scaling-stroke']);
  });

  it('keeps the picture’s place whatever is in it', async () => {
    const map = await fixture<TriggerPointMap>(MAP);
    const size = () => find(map, '.picture')!.getBoundingClientRect().toJSON() as object;
    const before = size();
    await chosen(map, 'psoas-major');
    expect(size()).to.deep.equal(before);
    map.wholeBody = true;
    await settled(map);
    expect(size()).to.deep.equal(before);
  });

  it('speaks the language around it', async () => {
    const map = await fixture<TriggerPointMap>(MAP.replace('topic', 'lang="ar" topic'));
    expect(shown(map)).to.contain(arMore.map.yours.left);
    expect(find(map, '[part=map]')!.lang).to.equal('en');
  });

  if (way === 'prerendered')
    it('is there before any script, picture and all', async () => {
      const html = await prerendered(MAP);
      expect(html).to.contain('href="#muscle-multifidus"').and.to.contain('Quadratus lumborum');
      expect(html).to.contain('data-muscle-widgets="figures/torso-back.json"');
    });
});

describe('a map whose picture does not come', () => {
  afterEach(reset);

  const start = async (document: PatternsDocument, figures: (url: string) => Response) => {
    fakeNetwork((url) => (url.endsWith(PATHS.patterns('back-pain')) ? json(document) : figures(url)), true);
    const scope = put<MuscleDataset>(`<muscle-dataset src="/dataset/">${MAP}</muscle-dataset>`);
    const map = scope.firstElementChild as TriggerPointMap;
    const errors = recorded(scope, 'dataset-error');
    await settled(scope);
    return { map, errors };
  };

  it('says so, keeps the list, and tries again', async () => {
    let works = false;
    const real = new URL('../../src/data/v1/', import.meta.url);
    const base = await (await fetch(new URL('figures/torso-back.json', real))).text();
    const pack = await (await fetch(new URL('figures/packs/torso-back-back-pain.json', real))).text();
    const { map, errors } = await start(await patternsDocument(), (url) =>
      works ? json(JSON.parse(url.includes('packs') ? pack : base)) : failed(403),
    );
    expect(errors.map(({ error }) => error.code)).to.deep.equal(['http', 'http']);
    expect(find(map, 'svg')).to.equal(null);
    expect(shown(map)).to.contain(enMap.pictureFailed);
    expect(findAll(map, 'button.muscle').length).to.equal(Object.keys((await patternsDocument()).muscles).length);
    await chosen(map, 'iliocostalis');
    expect(findAll(map, '.place').length).to.be.greaterThan(0);
    works = true;
    const retry = findAll(map, '.stage [role=status] .link')[0]!;
    retry.focus();
    retry.click();
    await settled(map);
    // The button is gone; the keyboard goes on at the picture.
    expect(map.shadowRoot!.activeElement).to.equal(find(map, '.picture'));
    expect(find(map, 'svg')).not.to.equal(null);
  });

  it('paints with no address and no unknown colour', async () => {
    const figure = {
      version: 1,
      id: 'torso-back',
      direction: 'back',
      box: [0, 0, 80, 100],
      unit: 1,
      paints: {
        skin: { fill: 'url(https://evil.example/#a)' },
        muscle: { fill: '#abc', end: 'url(//evil.example)', stroke: 'javascript:hurt()' },
      },
      shapes: [{ paint: 'skin', d: 'M0 0h80v100z' }, { paint: 'nobody', d: '"><script>' }, { paint: 'muscle' }, null],
    };
    const { map, errors } = await start(await patternsDocument(), (url) =>
      url.includes('packs')
        ? json({
            version: 1,
            id: 'torso-back-back-pain',
            muscles: { 'a"><b>': { shapes: [{}], points: [{}] }, b: null },
          })
        : json(figure),
    );
    expect(errors).to.deep.equal([]);
    const values = findAll(map, 'svg *').flatMap((each) => [...each.attributes].map(({ value }) => value));
    expect(values.filter((value) => /evil|javascript/.test(value))).to.deep.equal([]);
    expect(find(map, 'script')).to.equal(null);
  });

  it('is not drawn from paths that are none', async () => {
    const { map, errors } = await start(await patternsDocument(), () =>
      json({ version: 1, id: 'torso-back', shapes: [{ d: 7 }] }),
    );
    expect(errors.map(({ error }) => error.code)).to.include('shape');
    expect(find(map, 'svg')).to.equal(null);
    expect(shown(map)).to.contain(enMap.pictureFailed);
  });

  it('is not shown for words that are not what they should be', async () => {
    const document = withValue(await patternsDocument(), ['muscles', 'piriformis', 'points'], 'all over');
    const { map, errors } = await start(document, () => failed(404));
    expect(errors.map(({ error }) => error.code)).to.have.members(['shape', 'not-found', 'not-found']);
    expect(showsFallback(map)).to.equal(true);
  });
});
