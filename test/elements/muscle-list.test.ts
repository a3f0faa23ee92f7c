import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { MuscleCard, MuscleDataset, MuscleList, MuscleSelectEvent } from '../../src/index.js';
import { ar } from '../../src/i18n/ar.js';
import { en } from '../../src/i18n/en.js';
import { topicDocument } from '../documents.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  press,
  recorded,
  reset,
  settled,
  showsFallback,
  shown,
  text,
  until,
} from '../fixture.js';

const LIST = '<muscle-list><ol><li>Spine</li></ol></muscle-list>';
const muscle = (list: Element, id: string) => find(list, `[data-muscle="${id}"]`)!;
const current = (list: Element) => findAll(list, '[aria-current]').map((each) => each.dataset['muscle']);
const details = (list: Element, id: string) => muscle(list, id).closest('details')!;

bothWays('muscle-list', (_, fixture) => {
  it('shows the groups in order, with a reason each, and their muscles', async () => {
    const { topic, muscles } = await topicDocument();
    const list = await fixture<MuscleList>(LIST);
    expect(text(list, '[part=heading]')).to.equal(topic.title);
    expect(text(list, '[part=intro]')).to.equal(topic.intro.text);
    const groups = findAll(list, '[part=group]');
    expect(groups.map((group) => group.querySelector('.name')!.textContent)).to.deep.equal(
      topic.groups.map(({ name }) => name),
    );
    expect(groups.map((group) => group.querySelector('[part=reason]')!.textContent)).to.deep.equal(
      topic.groups.map(({ reason }) => reason.text),
    );
    expect(groups.map((group) => group.querySelector('.number')!.textContent)).to.deep.equal(
      topic.groups.map((__, i) => String(i + 1)),
    );
    expect(
      groups.map((group) =>
        [...group.querySelectorAll<HTMLElement>('[data-muscle]')].map((each) => each.dataset['muscle']),
      ),
    ).to.deep.equal(topic.groups.map((group) => group.muscles));
    const all = shown(list);
    // A group of one goes by its own name.
    const named = topic.groups.filter((group) => group.muscles.length > 1).flatMap((group) => group.muscles);
    const words = named.flatMap((id) => [muscles[id]!.name, muscles[id]!.place]);
    expect(words.filter((each) => !all.includes(each))).to.deep.equal([]);
    expect(showsFallback(list)).to.equal(false);
    expect(leaks(list)).to.deep.equal([]);
  });

  it('opens a group of several to its muscles; a group of one is its muscle', async () => {
    const { topic } = await topicDocument();
    const list = await fixture<MuscleList>(LIST);
    for (const [i, group] of findAll(list, '[part=group]').entries()) {
      const folds = group.querySelector('details');
      expect(Boolean(folds), topic.groups[i]!.id).to.equal(topic.groups[i]!.muscles.length > 1);
      expect(folds?.open ?? false).to.equal(false);
    }
  });

  it('shows red flags and the disclaimer', async () => {
    const { topic } = await topicDocument();
    const list = await fixture<MuscleList>(LIST);
    expect(findAll(list, '.alert li').map((each) => each.textContent)).to.deep.equal(
      topic.redFlags.map((each) => each.text),
    );
    expect(text(list, '.alert b')).to.equal(en.redFlags);
    expect(shown(list)).to.contain(topic.disclaimer);
  });

  describe('choosing a muscle', () => {
    it('tells the page and the scope', async () => {
      const holder = await fixture(`<div>${LIST}<muscle-card><p>In short.</p></muscle-card></div>`);
      const [list, card] = [...holder.children] as [MuscleList, MuscleCard];
      const events = recorded(holder, 'muscle-select');
      muscle(list, 'quadratus-lumborum').click();
      await settled(holder);
      expect(events).to.have.length(1);
      expect(events[0]).to.include({
        muscle: 'quadratus-lumborum',
        topic: 'back-pain',
        bubbles: true,
        composed: true,
        cancelable: true,
        target: list,
      });
      expect(current(list)).to.deep.equal(['quadratus-lumborum']);
      expect(text(card, '[part=heading]')).to.equal('Quadratus lumborum');
    });

    it('changes nothing when the page says no', async () => {
      const holder = await fixture(`<div>${LIST}<muscle-card></muscle-card></div>`);
      const [list, card] = [...holder.children] as [MuscleList, MuscleCard];
      holder.addEventListener('muscle-select', (event) => event.preventDefault());
      muscle(list, 'quadratus-lumborum').click();
      await settled(holder);
      expect(current(list)).to.deep.equal([]);
      expect(card.data.status).to.equal('initial');
    });

    it('leaves a card alone that names its own', async () => {
      const holder = await fixture(`<div>${LIST}<muscle-card muscle="iliacus"></muscle-card></div>`);
      const [list, card] = [...holder.children] as [MuscleList, MuscleCard];
      muscle(list, 'quadratus-lumborum').click();
      await settled(holder);
      expect(text(card, '[part=heading]')).to.equal('Iliacus');
      expect(current(list)).to.deep.equal(['quadratus-lumborum']);
    });

    it('stays inside its dataset', async () => {
      const inside = `<muscle-dataset>${LIST}<muscle-card></muscle-card></muscle-dataset>`;
      const holder = await fixture(`<div>${inside}${inside}<muscle-card></muscle-card></div>`);
      const [first, second] = [...holder.children] as MuscleDataset[];
      muscle(first!.firstElementChild!, 'quadratus-lumborum').click();
      await settled(holder);
      expect([first!.selection, second!.selection]).to.deep.equal([{ muscle: 'quadratus-lumborum' }, { muscle: null }]);
      const shows = [...holder.querySelectorAll('muscle-card')].map((card) => Boolean(find(card, '[part=card]')));
      expect(shows).to.deep.equal([true, false, false]);
      expect(current(second!.firstElementChild!)).to.deep.equal([]);
    });

    it('elsewhere opens its group once: a reader may close it again', async () => {
      const dataset = await fixture<MuscleDataset>(`<muscle-dataset>${LIST}</muscle-dataset>`);
      const list = dataset.firstElementChild as MuscleList;
      dataset.select('iliacus');
      await settled(dataset);
      const group = details(list, 'iliacus');
      expect(group.open).to.equal(true);
      expect(group.className).to.equal('chosen');
      group.open = false;
      list.headingLevel = 2;
      await settled(dataset);
      expect(group.open).to.equal(false);
      dataset.select('psoas-major');
      await settled(dataset);
      expect(group.open).to.equal(true);
      expect(current(list)).to.deep.equal(['psoas-major']);
    });

    it('may be one that the list does not have', async () => {
      const dataset = await fixture<MuscleDataset>(`<muscle-dataset>${LIST}</muscle-dataset>`);
      dataset.select('no-such-muscle');
      await settled(dataset);
      expect(current(dataset.firstElementChild!)).to.deep.equal([]);
      dataset.select(null);
      await settled(dataset);
      expect(findAll(dataset.firstElementChild!, '.chosen')).to.have.length(0);
    });
  });

  describe('by keyboard', () => {
    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`${name} opens a group and closes it`, async () => {
        const list = await fixture<MuscleList>(LIST);
        const group = details(list, 'multifidus');
        const summary = group.querySelector('summary')!;
        for (const open of [true, false]) {
          await press(summary, key);
          expect(list.shadowRoot!.activeElement).to.equal(summary);
          await until(() => group.open === open);
        }
      });

      it(`${name} chooses a muscle, and the focus stays`, async () => {
        const list = await fixture<MuscleList>(LIST);
        const button = muscle(list, 'gluteus-maximus');
        await press(button, key);
        await until(() => current(list).length);
        expect(current(list)).to.deep.equal(['gluteus-maximus']);
        expect(list.shadowRoot!.activeElement).to.equal(button);
      });
    }

    it('Tab goes through the groups in order, and into an open one only', async () => {
      const list = await fixture<MuscleList>(LIST);
      const summary = details(list, 'multifidus').querySelector('summary')!;
      const order = () =>
        findAll(list, 'summary, button, a').filter((each) => each.checkVisibility({ contentVisibilityAuto: true }));
      expect(order()[0]).to.equal(summary);
      expect(order()).not.to.contain(muscle(list, 'multifidus'));
      summary.click();
      await until(() => order()[1] === muscle(list, 'multifidus'));
      expect(order().every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
    });
  });

  describe('with link-template', () => {
    const LINKS = '<muscle-list link-template="/muscles/{id}?from={id}"></muscle-list>';

    it('muscles are links to their pages', async () => {
      const { topic } = await topicDocument();
      const list = await fixture<MuscleList>(LINKS);
      const ids = topic.groups.flatMap(({ muscles }) => muscles);
      expect(findAll<HTMLAnchorElement>(list, 'a').map(({ href }) => href)).to.deep.equal(
        ids.map((id) => `${location.origin}/muscles/${id}?from=${id}`),
      );
      expect(findAll(list, 'button')).to.have.length(0);
    });

    it('are no links where the address is none a link may have', async () => {
      const list = await fixture<MuscleList>('<muscle-list link-template="javascript:alert({id})"></muscle-list>');
      expect(findAll(list, 'a')).to.have.length(0);
      expect(findAll(list, 'button')).not.to.have.length(0);
    });

    it('a click is told, chooses, and is followed', async () => {
      const list = await fixture<MuscleList>(LINKS);
      const { events, followed } = clicks(list, {});
      await settled(list);
      expect(events.map((event) => event.muscle)).to.deep.equal(['iliacus']);
      expect(followed).to.deep.equal([true]);
      expect(current(list)).to.deep.equal(['iliacus']);
    });

    it('a click that the page says no to is not followed', async () => {
      const list = await fixture<MuscleList>(LINKS);
      list.addEventListener('muscle-select', (event) => event.preventDefault());
      const { followed } = clicks(list, {});
      await settled(list);
      expect(followed).to.deep.equal([false]);
      expect(current(list)).to.deep.equal([]);
    });

    for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])
      it(`a click with ${Object.keys(how)[0]} leaves this page as it is`, async () => {
        const list = await fixture<MuscleList>(LINKS);
        const { events, followed } = clicks(list, how);
        await settled(list);
        expect(events).to.have.length(0);
        expect(followed).to.deep.equal([true]);
        expect(current(list)).to.deep.equal([]);
      });

    for (const template of ['javascript:alert({id})', 'data:text/html,{id}', 'mailto:{id}'])
      it(`makes no link of ${template}`, async () => {
        const list = await fixture<MuscleList>(`<muscle-list link-template="${template}"></muscle-list>`);
        expect(findAll(list, 'a')).to.have.length(0);
        expect(findAll(list, 'button').length).to.be.greaterThan(0);
      });

    /** Clicks a muscle's link; `followed`: whether the browser would have gone there. */
    function clicks(list: MuscleList, how: MouseEventInit) {
      const events: MuscleSelectEvent[] = recorded(list, 'muscle-select');
      const followed: boolean[] = [];
      const stay = (event: Event) => {
        followed.push(!event.defaultPrevented);
        event.preventDefault();
      };
      document.addEventListener('click', stay);
      muscle(list, 'iliacus').dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how }),
      );
      document.removeEventListener('click', stay);
      return { events, followed };
    }
  });

  it('leaves out what is not fit for retail, never red flags', async () => {
    const { topic } = await topicDocument();
    const list = await fixture<MuscleList>('<muscle-list claims="wellness"></muscle-list>');
    const facts = [topic.intro, ...topic.groups.map(({ reason }) => reason)];
    const all = shown(list);
    for (const fact of facts) expect(all.includes(fact.text), fact.text).to.equal(fact.mode === 'wellness');
    for (const flag of topic.redFlags) expect(all).to.contain(flag.text);
  });

  it('speaks the language around it and marks its contents as English', async () => {
    const holder = await fixture(`<div lang="ar">${LIST}</div>`);
    const list = holder.firstElementChild!;
    expect(text(list, '.alert b')).to.equal(ar.redFlags);
    expect(find(list, '.alert b')).to.have.attribute('lang', 'ar');
    expect(find(list, '[part=list]')).to.have.attribute('lang', 'en');
  });

  it('has its heading at the level it is told', async () => {
    const list = await fixture<MuscleList>('<muscle-list heading-level="1"></muscle-list>');
    expect(find(list, '[part=heading]')).to.have.attribute('aria-level', '1');
  });

  it('keeps its text for an unknown topic', async () => {
    const list = await fixture<MuscleList>('<muscle-list topic="no-such-topic"><p>In short.</p></muscle-list>');
    expect(showsFallback(list)).to.equal(true);
    expect(text(list, '[part=error]')).to.contain(en.notFound);
  });
});

describe('muscle-list', () => {
  afterEach(reset);

  it('hides a sentence that is marked full, but not red flags', async () => {
    const document = await topicDocument();
    for (const fact of [
      document.topic.intro,
      ...document.topic.groups.map(({ reason }) => reason),
      ...document.topic.redFlags,
    ])
      fact.mode = 'full';
    const dataset = await mount<MuscleDataset>('<muscle-dataset claims="wellness"></muscle-dataset>');
    const list = globalThis.document.createElement('muscle-list');
    dataset.scope.store.add(list.data.request(dataset.scope)!, document);
    dataset.append(list);
    await settled(dataset);
    expect(findAll(list, '[part=intro], [part=reason]')).to.have.length(0);
    expect(shown(list)).to.contain(document.topic.redFlags[0]!.text);
  });

  it('names a muscle by its id where the document has no name for it', async () => {
    const document = await topicDocument();
    document.topic.groups[0]!.muscles.push('a-new-one');
    const dataset = await mount<MuscleDataset>('<muscle-dataset></muscle-dataset>');
    const list = globalThis.document.createElement('muscle-list');
    dataset.scope.store.add(list.data.request(dataset.scope)!, document);
    dataset.append(list);
    await settled(dataset);
    expect(muscle(list, 'a-new-one').textContent).to.contain('a-new-one');
    expect(leaks(list)).to.deep.equal([]);
  });
});
