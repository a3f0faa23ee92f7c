import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import '../../src/define.js';
import { ar, arMore } from '../../src/i18n/ar.js';
import { en } from '../../src/i18n/en.js';
import { enFinder } from '../../src/i18n/en-finder.js';
import { rankMuscles, type MuscleDataset, type PainFinder, type PainPlace, type PainQuery } from '../../src/index.js';
import { finderDocument } from '../documents.js';
import { SRC } from '../elements.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  prerendered,
  press,
  recorded,
  reset,
  settled,
  showsFallback,
  shown,
  text,
  until,
} from '../fixture.js';
import { fakeNetwork, json, status } from '../network.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };
const texts = (element: Element, selector: string) =>
  findAll(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const order = (element: Element) => findAll(element, '.muscle').map(({ dataset }) => dataset['muscle']);
const button = (element: Element, { id, side }: PainPlace) =>
  find(element, `.places [data-region="${id}"][data-side="${side}"]`)!;
const area = (element: Element, { id, side }: PainPlace) =>
  element.shadowRoot!.querySelector<SVGElement>(`.area[data-region="${id}"][data-side="${side}"]`)!;
/** How the picture marks a place. */
const marks = (element: Element, { id, side }: PainPlace) =>
  findAll(element, `.picture svg + svg [data-region="${id}"][data-side="${side}"]`).map((each) =>
    each.getAttribute('class'),
  );
/** Opens the list, so that its buttons can be focused. */
const open = (element: Element) =>
  findAll<HTMLDetailsElement>(element, '.places details').forEach((each) => (each.open = true));
const LOW = { id: 'lumbar-paraspinal', side: 'left' } as const;
const SACRUM = { id: 'sacrum', side: 'midline' } as const;

async function choose(element: PainFinder, place: PainPlace) {
  button(element, place).click();
  await answered(element);
}
/** Resolves when the answer is about what is chosen: it comes a moment later. */
async function answered(element: PainFinder) {
  await until(() => element.answered === element.picked);
  await settled(element);
}
/** Which side is written under the picture, from left to right. */
const ends = (element: Element) =>
  findAll(element, '.ends span')
    .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
    .map(({ textContent }) => textContent);
/** What may hold of a place in a query, as its reader chooses it. */
const sidesOf = ({ paired }: { paired: boolean }) => (paired ? (['left', 'right'] as const) : (['midline'] as const));

bothWays('pain-finder', (way, fixture) => {
  it('says first what needs a doctor: before all that can be chosen, in no part, behind nothing that opens', async () => {
    const { redFlags, disclaimer } = await finderDocument();
    const element = await fixture<PainFinder>('<pain-finder><p>In short.</p></pain-finder>');
    expect(showsFallback(element)).to.equal(false);
    const alert = find(element, '.alert')!;
    expect([...alert.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(redFlags);
    expect(alert.textContent).to.contain(en.redFlags).and.to.contain(enFinder.care);
    expect(alert.closest('details, [hidden]')).to.equal(null);
    expect([alert, ...alert.querySelectorAll('*')].some((each) => each.hasAttribute('part'))).to.equal(false);
    const first = find(element, 'button, input, summary')!;
    expect(alert.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(text(element, '.foot')).to.contain(disclaimer);
    expect(leaks(element)).to.deep.equal([]);
  });

  it('offers every region with its sides, each named in full', async () => {
    const { regions, groups } = await finderDocument();
    const element = await fixture<PainFinder>('<pain-finder></pain-finder>');
    expect(texts(element, '.places summary')).to.deep.equal(Object.values(groups));
    const named = Object.values(regions).flatMap((region) =>
      sidesOf(region).map((side) => `${region.label}, ${enFinder.sides[side]}`),
    );
    const buttons = findAll(element, '.places button');
    expect(buttons.map((each) => each.ariaLabel).sort()).to.deep.equal(named.sort());
    expect(buttons.map((each) => each.ariaPressed)).to.deep.equal(buttons.map(() => 'false'));
    expect(text(element, '.chosen')).to.equal(enFinder.nothing);
    expect(find(element, '[part=answer]')).to.equal(null);
  });

  it('begins with what the page names: regions, and their side', async () => {
    const element = await fixture<PainFinder>(
      '<pain-finder region="lumbar-paraspinal nowhere  sacrum" side="right"></pain-finder>',
    );
    expect(findAll(element, '.places [aria-pressed=true]').map((each) => each.ariaLabel)).to.deep.equal([
      'low back beside the spine, your right',
      'sacrum, in the middle',
    ]);
    const both = await fixture<PainFinder>('<pain-finder region="groin" side="both"></pain-finder>');
    expect(findAll(both, '.places [aria-pressed=true]')).to.have.length(2);
    const unsaid = await fixture<PainFinder>('<pain-finder region="groin"></pain-finder>');
    expect(text(unsaid, '.chosen')).to.contain(`groin, ${enFinder.unsaid}`);
    expect(findAll(unsaid, '.muscle').length).to.be.above(0);
    const mixed = await fixture<PainFinder>(
      '<pain-finder region="lumbar-paraspinal:left groin:both sacrum:left mid-buttock:up upper-buttock" side="right"></pain-finder>',
    );
    expect(mixed.places.map(({ id, side }) => `${id} ${side}`)).to.deep.equal([
      'lumbar-paraspinal left',
      'groin left',
      'groin right',
      'sacrum midline',
      'mid-buttock midline',
      'upper-buttock right',
    ]);
    for (const each of [element, both, unsaid, mixed]) expect(leaks(each)).to.deep.equal([]);
  });

  it('confirms in words what was chosen, and tells the page', async () => {
    const element = await fixture<PainFinder>('<pain-finder></pain-finder>');
    const events = recorded(document, 'region-select');
    await choose(element, LOW);
    await choose(element, SACRUM);
    await choose(element, LOW);
    expect(
      events.map(({ region, side, regions, cancelable }) => ({ region, side, regions, cancelable })),
    ).to.deep.equal([
      { region: LOW.id, side: 'left', regions: [LOW], cancelable: false },
      { region: SACRUM.id, side: 'midline', regions: [LOW, SACRUM], cancelable: false },
      { region: LOW.id, side: 'left', regions: [SACRUM], cancelable: false },
    ]);
    expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    const said = find(element, '.chosen')!;
    expect(said).to.have.attribute('role', 'status');
    expect(said.textContent).to.contain(`${enFinder.chosen}: sacrum, in the middle.`);
  });

  it('shows the choice at once and its answer a moment later, also of two choices in one', async () => {
    const element = await fixture<PainFinder>('<pain-finder></pain-finder>');
    await settled(element);
    button(element, LOW).click();
    await element.updateComplete;
    expect(text(element, '.chosen')).to.contain('low back beside the spine, your left.');
    expect(marks(element, LOW)).to.deep.equal(['on']);
    expect(order(element)).to.deep.equal([]);
    button(element, SACRUM).click();
    await answered(element);
    expect(button(element, LOW)).to.have.attribute('aria-pressed', 'true');
    const data = await finderDocument();
    expect(order(element)).to.deep.equal(rankMuscles(data, { regions: [LOW, SACRUM] }).map(({ id }) => id));
    expect(text(element, '.foot')).to.contain(data.disclaimer);
  });

  it('takes a side that is said for one that was not, and lets go of a place by its own button', async () => {
    const element = await fixture<PainFinder>('<pain-finder region="groin"></pain-finder>');
    const events = recorded(element, 'region-select');
    await choose(element, { id: 'groin', side: 'left' });
    expect(text(element, '.chosen')).to.contain('groin, your left.').and.not.to.contain(enFinder.unsaid);
    find(element, '.chips .toggle')!.click();
    await settled(element);
    expect(events.at(-1)!.regions).to.deep.equal([]);
    expect(text(element, '.chosen')).to.equal(enFinder.nothing);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '.chosen'));
  });

  it('finds a place by what people call it, with or without accents and capitals', async () => {
    const element = await fixture<PainFinder>('<pain-finder></pain-finder>');
    const search = find<HTMLInputElement>(element, '[type=search]')!;
    const seek = async (what: string) => {
      search.value = what;
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled(element);
      return texts(element, '.places details[open]:not([hidden]) .name');
    };
    expect(await seek('BÁCKBONE lower')).to.deep.equal(['lumbar spinous processes']);
    expect(text(element, '.pick [role=status]')).to.equal(`${enFinder.found}: 1`);
    // A side is no name of a place, but readers type it.
    expect(await seek('left lumbar spinous')).to.deep.equal(['lumbar spinous processes']);
    expect(await seek('zzz')).to.deep.equal([]);
    expect(text(element, '.pick [role=status]')).to.equal(`${enFinder.found}: 0`);
    expect(await seek('')).to.deep.equal([]);
    expect(findAll(element, '.places details:not([hidden])').length).to.equal(findAll(element, 'summary').length - 1);
  });

  it('asks about the tender spot, and only sorts by the answers', async () => {
    const element = await fixture<PainFinder>('<pain-finder region="lumbar-paraspinal" side="left"></pain-finder>');
    const before = order(element);
    expect(shown(element)).to.contain(enFinder.spot).and.to.contain(enFinder.movementsHelp);
    const group = (name: string) => findAll<HTMLInputElement>(element, `[name=${name}]`);
    expect(group('depth').map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    group('depth')[1]!.click();
    group('place')[1]!.click();
    const moves = findAll<HTMLInputElement>(element, '.moves input');
    moves[0]!.click();
    moves[1]!.click();
    await settled(element);
    moves[1]!.click();
    await settled(element);
    const document = await finderDocument();
    const query: PainQuery = {
      regions: [LOW],
      depth: 'deep',
      place: 'beside',
      movements: [Object.keys(document.movements)[0]!],
    };
    const ranked = rankMuscles(document, query);
    expect(order(element)).to.deep.equal(ranked.map(({ id }) => id));
    expect([...order(element)].sort()).to.deep.equal([...before].sort());
    expect(order(element)).not.to.deep.equal(before);
    const whys = texts(element, '.why');
    ranked.forEach(({ answers: { depth, place, movements } }, i) => {
      const said = {
        depth: enFinder.depths.deep,
        place: enFinder.spots.beside,
        movement: Object.values(document.movements)[0]!,
      };
      const verdicts = { depth: depth!, place: place!, movement: Object.values(movements!)[0]! };
      for (const key of ['depth', 'place', 'movement'] as const)
        expect(whys[i]).to.match(new RegExp(`${enFinder.verdicts[verdicts[key]]}:[^:]*${said[key]}`));
    });
  });

  it('chooses a muscle for the scope, unless the page says no', async () => {
    const dataset = await fixture<MuscleDataset>(
      '<muscle-dataset><pain-finder region="groin" side="left"></pain-finder><muscle-card variant="row"></muscle-card></muscle-dataset>',
    );
    const [element, card] = [...dataset.children] as [PainFinder, HTMLElement];
    const events = recorded(dataset, 'muscle-select');
    const [first] = findAll(element, '.muscle');
    first!.click();
    await settled(dataset);
    expect(events.map(({ muscle, topic }) => [muscle, topic])).to.deep.equal([[order(element)[0], 'back-pain']]);
    expect(first).to.have.attribute('aria-current', 'true');
    expect(text(card)).to.contain(first!.querySelector('b')!.textContent);
    dataset.addEventListener('muscle-select', (event) => event.preventDefault());
    findAll(element, '.muscle')[1]!.click();
    await settled(dataset);
    expect(first).to.have.attribute('aria-current', 'true');
  });

  it('says that nothing is known where it is so', async () => {
    const document = await finderDocument();
    const empty = Object.keys(document.regions).find(
      (id) => !rankMuscles(document, { regions: [{ id, side: 'midline' }] }).length,
    )!;
    const element = await fixture<PainFinder>(`<pain-finder region="${empty}" side="left"></pain-finder>`);
    expect(text(element, '[part=answer]')).to.contain(enFinder.empty);
    expect(findAll(element, '.muscle')).to.have.length(0);
    for (const { name, points } of Object.values(document.muscles))
      if (!points.length) expect(text(element, '.foot')).to.contain(name);
  });

  it('never hides that researchers disagree, and is no diagnosis', async () => {
    const { claims, disclaimer } = await finderDocument();
    const element = await fixture<PainFinder>('<pain-finder region="sacrum"></pain-finder>');
    expect(text(element, '[part=answer] [part=grade]')).to.equal(en.grades.disputed);
    expect(text(element, '[part=answer]')).to.contain(claims[0]!.plain).and.to.contain(enFinder.order);
    // The word is only there to say that it is none.
    const rest = shown(element).replace(claims[0]!.plain, '').replace(disclaimer, '');
    expect(rest).not.to.match(/diagnos/i);
  });

  for (const on of ['the element', 'the scope'])
    it(`has nothing to choose in wellness mode, on ${on}, but what needs a doctor`, async () => {
      const { redFlags, disclaimer, wellnessTitle, regions, muscles } = await finderDocument();
      const own = `<pain-finder region="sacrum" ${on === 'the element' ? 'claims="wellness"' : ''}></pain-finder>`;
      const holder = await fixture(
        on === 'the scope' ? `<muscle-dataset claims="wellness">${own}</muscle-dataset>` : `<div>${own}</div>`,
      );
      const element = holder.querySelector('pain-finder')!;
      for (const each of [...redFlags, disclaimer, wellnessTitle, enFinder.notHere])
        expect(shown(element)).to.contain(each);
      expect(findAll(element, 'button, input, svg')).to.have.length(0);
      for (const { name } of Object.values(muscles)) expect(shown(element)).not.to.contain(name);
      expect(shown(element)).not.to.contain(regions['coccyx']!.label);
    });

  it('speaks other languages and directions, each side by side with its contents', async () => {
    const element = await fixture<PainFinder>('<pain-finder lang="ar" region="groin" side="left"></pain-finder>');
    expect(find(element, '.base')).to.have.attribute('dir', 'rtl');
    expect(shown(element)).to.contain(arMore.finder.title).and.to.contain(ar.redFlags);
    expect(find(element, '[part=finder]')).to.have.attribute('lang', 'en');
    expect(find(element, '[part=heading] > *')).to.have.attribute('lang', 'ar');
    // Set apart, so that the comma after it stands where it does in Arabic.
    expect(text(element, '.chosen')).to.contain(`\u2068groin\u2069, ${arMore.finder.sides.left}`);
  });

  it('lets the page add its own way to care', async () => {
    const element = await fixture<PainFinder>('<pain-finder><a slot="care" href="tel:112">112</a></pain-finder>');
    const slot = find<HTMLSlotElement>(element, '.alert slot')!;
    expect(slot.assignedElements()).to.deep.equal([element.querySelector('a')]);
  });

  it('shows a picture beside the list, turned to what was chosen, and the reader’s own left on the left', async () => {
    const element = await fixture<PainFinder>('<pain-finder></pain-finder>');
    await settled(element);
    expect(ends(element)).to.deep.equal([enFinder.sides.left, enFinder.sides.right]);
    const box = area(element, LOW).getBoundingClientRect();
    const other = area(element, { ...LOW, side: 'right' }).getBoundingClientRect();
    expect(box.right).to.be.below(other.left + 1);
    area(element, LOW).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settled(element);
    expect(text(element, '.status p')).to.equal('low back beside the spine, your left');
    area(element, LOW).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await answered(element);
    expect(marks(element, LOW)).to.deep.equal(['on', 'named']);
    expect(button(element, LOW)).to.have.attribute('aria-pressed', 'true');
    // Seen from the front only, then from one side only: the picture turns.
    await choose(element, { id: 'groin', side: 'left' });
    expect(ends(element)).to.deep.equal([enFinder.sides.right, enFinder.sides.left]);
    expect(marks(element, { id: 'groin', side: 'left' })).to.deep.equal(['on']);
    await choose(element, { id: 'greater-trochanter', side: 'left' });
    expect(marks(element, { id: 'greater-trochanter', side: 'left' })).to.deep.equal(['on']);
    expect(findAll(element, '.picture [data-side=right]')).to.have.length(0);
    // The head is not in the picture of the trunk.
    await choose(element, { id: 'occiput', side: 'right' });
    expect(find<HTMLInputElement>(element, '.controls [type=checkbox]')!.checked).to.equal(true);
    expect(findAll(element, '.thumb use').length).to.be.above(0);
  });

  it('tells apart in each small picture what is felt most and what sometimes', async () => {
    const element = await fixture<PainFinder>('<pain-finder region="upper-buttock:left"></pain-finder>');
    await settled(element);
    const looks = (selector: string) => [
      ...new Set(findAll(element, `.thumb ${selector}`).map((each) => getComputedStyle(each).fillOpacity)),
    ];
    expect(looks('[href="#body"]')).to.deep.equal(['1']);
    expect(looks('.essential')).to.deep.equal(['1']);
    expect(looks('.spillover')).to.deep.equal(['0.15']);
  });

  it('draws the body anew only where that shows something else', async () => {
    const element = await fixture<PainFinder>('<pain-finder></pain-finder>');
    await settled(element);
    const back = area(element, LOW);
    const views = findAll<HTMLInputElement>(element, '.controls input');
    await choose(element, LOW);
    expect(area(element, LOW)).to.equal(back);
    // The sides share one drawing, which is turned; each shows its own half.
    for (const [view, side] of [
      [2, 'left'],
      [3, 'right'],
    ] as const) {
      views[view]!.click();
      await settled(element);
      expect(findAll(element, '.area').map(({ dataset }) => dataset['side'])).to.not.include(
        side === 'left' ? 'right' : 'left',
      );
      expect(findAll(element, `.area[data-side=${side}]`).length).to.be.above(0);
    }
    expect(back.isConnected).to.equal(false);
    views[0]!.click();
    await settled(element);
    expect(marks(element, LOW)).to.deep.equal(['on']);
    element.claims = 'wellness';
    await settled(element);
    expect(find(element, '.area')).to.equal(null);
    element.claims = 'full';
    await settled(element);
    expect(area(element, LOW)).not.to.equal(null);
    expect(marks(element, LOW)).to.deep.equal(['on']);
  });

  it('moves nothing above the answer when a place is chosen or let go', async () => {
    const element = await fixture<PainFinder>('<pain-finder style="inline-size: 300px"></pain-finder>');
    await settled(element);
    open(element);
    const top = () => button(element, LOW).getBoundingClientRect().top - element.getBoundingClientRect().top;
    const before = top();
    for (const place of [LOW, SACRUM, { id: 'groin', side: 'right' } as const, LOW]) {
      await choose(element, place);
      expect(top()).to.equal(before);
    }
    const { bottom } = find(element, '.chosen')!.getBoundingClientRect();
    expect(bottom).to.be.below(find(element, '.cell')!.getBoundingClientRect().bottom);
  });

  it('marks the view that a place in the list turned to, also after the reader turned it', async () => {
    const element = await fixture<PainFinder>('<pain-finder></pain-finder>');
    await settled(element);
    const marked = () => texts(element, '.controls fieldset label:has(:checked)');
    findAll<HTMLInputElement>(element, '.controls input')[2]!.click();
    await settled(element);
    expect(marked()).to.deep.equal([enFinder.views.left]);
    await choose(element, LOW);
    expect(marked()).to.deep.equal([enFinder.views.back]);
  });

  if (way === 'prerendered')
    it('shows red flags, list and answer before any script, marked as they are; the picture comes when the page is alive', async () => {
      const html = '<pain-finder region="sacrum"></pain-finder>';
      const data = await finderDocument();
      const root = Document.parseHTMLUnsafe(await prerendered(html)).querySelector('pain-finder')!.shadowRoot!;
      expect(root.querySelectorAll('.alert li')).to.have.length(data.redFlags.length);
      expect(root.querySelectorAll('.places summary')).to.have.length(Object.keys(data.groups).length);
      expect([...root.querySelectorAll<HTMLElement>('.muscle')].map(({ dataset }) => dataset['muscle'])).to.deep.equal(
        rankMuscles(data, { regions: [SACRUM] }).map(({ id }) => id),
      );
      const marked = [...root.querySelectorAll<HTMLInputElement>('input[checked]')];
      expect(marked.map(({ name, parentElement }) => [name, parentElement!.textContent.trim()])).to.deep.equal([
        ['depth', enFinder.depths['']],
        ['place', enFinder.spots['']],
      ]);
      const element = await fixture<PainFinder>(html);
      await settled(element);
      expect(find(element, '.area')).not.to.equal(null);
    });
});

describe('pain-finder', () => {
  afterEach(reset);

  it('shows, for every region and side, the muscles that the data room ranks, in its order and with its reasons', async () => {
    const document = await finderDocument();
    const element = await mount<PainFinder>('<pain-finder></pain-finder>');
    const kinds = { essential: en.feltMost, spillover: en.feltSometimes };
    for (const [id, region] of Object.entries(document.regions))
      for (const side of sidesOf(region)) {
        const place = { id, side };
        await choose(element, place);
        const ranked = rankMuscles(document, { regions: [place] });
        expect(order(element), id).to.deep.equal(ranked.map((each) => each.id));
        const name = `${region.label}, ${enFinder.sides[side]}`;
        findAll(element, '.answer > ol > li').forEach((item, i) => {
          const { id: muscle, kind, sources, aheadBy } = ranked[i]!;
          const why = [...item.querySelectorAll('.why > ul > li')].map(({ textContent }) => textContent.trim());
          const numbers = sources.map((key) => key.slice(1)).join(', ');
          expect(why, `${id} ${muscle}`).to.deep.equal([
            `${kinds[kind]}: ${name}`,
            ...(sources.length ? [`${enFinder.named}: ${sources.length} (${numbers})`] : []),
            ...(aheadBy ? [`${enFinder.ahead}: ${enFinder.aheadBy[aheadBy]}`] : []),
          ]);
          for (const { text } of document.muscles[muscle]!.confusedWith) expect(item.textContent).to.contain(text);
        });
        if (!ranked.length) expect(text(element, '[part=answer]')).to.contain(enFinder.empty);
        await choose(element, place);
      }
  }).timeout(30_000);

  it('says what one muscle covers of several places, and on which side', async () => {
    const document = await finderDocument();
    const element = await mount<PainFinder>('<pain-finder></pain-finder>');
    const places = [LOW, SACRUM, { id: 'groin', side: 'right' } as const];
    for (const place of places) await choose(element, place);
    const ranked = rankMuscles(document, { regions: places });
    const whys = texts(element, '.why');
    expect(order(element)).to.deep.equal(ranked.map(({ id }) => id));
    ranked.forEach(({ regions, sides }, i) => {
      const side = sides.length === 1 ? ` (${enFinder.sides[sides[0]!]})` : '';
      expect(whys[i]).to.contain(`${enFinder.covers}: ${enFinder.placesOf(regions, 3)}${side}`);
    });
  });

  it('can be used by keyboard alone, and names a place before it is chosen', async () => {
    const element = await mount<PainFinder>('<pain-finder></pain-finder>');
    await press(findAll(element, '.places summary')[6]!, 'Enter');
    const target = button(element, LOW);
    target.focus();
    await settled(element);
    expect(text(element, '.status p')).to.equal(target.ariaLabel);
    expect(marks(element, LOW)).to.deep.equal(['named']);
    expect(order(element)).to.deep.equal([]);
    await press(target, ' ');
    await answered(element);
    expect(element.shadowRoot!.activeElement).to.equal(target);
    await press(find(element, '.chips .link')!, 'Enter');
    expect(element.shadowRoot!.activeElement!.textContent).to.equal(enFinder.answer);
    const [unknown] = findAll(element, '[name=depth]');
    unknown!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(findAll<HTMLInputElement>(element, '[name=depth]')[1]!.checked).to.equal(true);
    await press(findAll(element, '.muscle')[0]!, 'Enter');
    await settled(element);
    expect(findAll(element, '[aria-current=true]')).to.have.length(1);
    await press(find(element, '.chips .toggle')!, 'Enter');
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '.chosen'));
  });

  it('gives every control a name and a place to press of 24 px', async () => {
    const element = await mount<PainFinder>('<pain-finder region="sacrum"></pain-finder>');
    findAll<HTMLDetailsElement>(element, 'details').forEach((each) => (each.open = true));
    for (const each of findAll(element, 'button, summary, label')) {
      expect((each.ariaLabel ?? each.textContent).trim(), each.outerHTML).not.to.equal('');
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), each.outerHTML.slice(0, 120)).to.be.at.least(23.9);
    }
    for (const each of findAll<HTMLInputElement>(element, 'input')) expect(each.labels).to.have.length(1);
  });

  it('takes up what the page says later', async () => {
    const element = await mount<PainFinder>('<pain-finder region="sacrum"></pain-finder>');
    await choose(element, LOW);
    element.region = 'groin';
    element.side = 'right';
    await settled(element);
    expect(text(element, '.chosen')).to.contain('groin, your right.').and.not.to.contain('sacrum');
    element.region = null;
    await settled(element);
    expect(text(element, '.chosen')).to.equal(enFinder.nothing);
  });

  it('keeps what was chosen when it is moved in the page', async () => {
    const element = await mount<PainFinder>('<pain-finder></pain-finder>');
    await choose(element, SACRUM);
    element.parentElement!.append(element);
    await settled(element);
    expect(text(element, '.chosen')).to.contain('sacrum');
  });

  it('shows text as text, and makes links of none but web addresses', async () => {
    const hostile = '<img src=x onerror="hurt()">';
    const document = await finderDocument();
    document.regions['sacrum']!.label = document.redFlags[0] = document.claims[0]!.plain = hostile;
    const [muscle] = rankMuscles(document, { regions: [SACRUM] });
    Object.assign(document.muscles[muscle!.id]!, { name: hostile, place: hostile });
    document.muscles[muscle!.id]!.confusedWith[0]!.text = hostile;
    for (const source of Object.values(document.sources)) Object.assign(source, { url: 'javascript:alert(1)' });
    fakeNetwork(() => json(document));
    const element = await mount<PainFinder>('<pain-finder region="sacrum"></pain-finder>');
    expect(findAll(element, 'img, a')).to.have.length(0);
    expect(text(element, '.chosen')).to.contain(hostile);
    expect(text(element, '.muscle b')).to.equal(hostile);
    expect(text(element, '.why')).to.contain(hostile);
    expect(leaks(element)).to.deep.equal([]);
  });

  it('does without the picture when it does not come, and fetches it when asked', async () => {
    const document = await finderDocument();
    let broken = true;
    fakeNetwork((url) => (/figures/.test(url) ? (broken ? status(404) : undefined) : json(document)), true);
    const dataset = await mount<MuscleDataset>(
      `<muscle-dataset src="${SRC}"><pain-finder region="sacrum"></pain-finder></muscle-dataset>`,
    );
    const element = dataset.querySelector('pain-finder')!;
    expect(text(element, '.stage [role=status]')).to.contain(enFinder.pictureFailed);
    expect(order(element).length).to.be.above(0);
    await choose(element, LOW);
    expect(text(element, '.chosen')).to.contain('sacrum').and.to.contain('low back beside the spine');
    broken = false;
    const back = fakeNetwork((url) => (/figures/.test(url) ? undefined : json(document)));
    find(element, '.stage .link')!.click();
    await settled(element);
    expect(back.pictures.length).to.be.above(0);
    expect(find(element, '.area')).not.to.equal(null);
    expect(find(element, '.stage [role=status]')).to.equal(null);
  });

  it('keeps the page’s text when its words do not come, and tries again', async () => {
    const document = await finderDocument();
    fakeNetwork(() => status(404));
    const dataset = await mount<MuscleDataset>(
      `<muscle-dataset src="${SRC}"><pain-finder><p>In short.</p></pain-finder></muscle-dataset>`,
    );
    const element = dataset.querySelector('pain-finder')!;
    expect(showsFallback(element)).to.equal(true);
    expect(text(element, '[part=error]')).to.contain(en.notFound);
    fakeNetwork(() => json(document));
    find(element, '[part=retry]')!.click();
    await settled(element);
    expect(find(element, '[part=finder]')).not.to.equal(null);
  });

  for (const width of [180, 320, 640, 1200, 1800])
    it(`has room in ${width} px`, async () => {
      const holder = await mount(
        `<div style="inline-size: ${width}px"><pain-finder region="lumbar-paraspinal sacrum" side="left"></pain-finder></div>`,
      );
      const element = holder.firstElementChild!;
      findAll<HTMLDetailsElement>(element, 'details').forEach((each) => (each.open = true));
      const right = holder.getBoundingClientRect().right + 0.5;
      const over = findAll(element, '.base *').filter(
        (each) => each.getBoundingClientRect().right > right && !each.closest('svg'),
      );
      expect(over.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    });

  it('keeps the place of the picture, so that nothing moves when it comes', async () => {
    const network = fakeNetwork(undefined, true);
    const dataset = await mount<MuscleDataset>(`<muscle-dataset src="${SRC}"></muscle-dataset>`);
    dataset.innerHTML = '<pain-finder region="sacrum"></pain-finder>';
    const element = dataset.querySelector('pain-finder')!;
    (await network.request(1)).answer(json(await finderDocument()));
    await network.request(2);
    await element.updateComplete;
    const tops = () => findAll(element, '.cell, .muscle, .foot').map((each) => each.getBoundingClientRect().top);
    const before = tops();
    fakeNetwork();
    reset();
    const whole = await mount<PainFinder>('<pain-finder region="sacrum"></pain-finder>');
    expect(find(whole, '.area')).not.to.equal(null);
    const after = findAll(whole, '.cell, .muscle, .foot').map((each) => each.getBoundingClientRect().top);
    expect(after.map((top) => Math.round(top - after[0]!))).to.deep.equal(
      before.map((top) => Math.round(top - before[0]!)),
    );
  });

  for (const scheme of ['light', 'dark'])
    it(`gives axe nothing to say (${scheme})`, async () => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      document.documentElement.lang = 'en';
      document.title = 'Page';
      const main = await mount(
        '<main><h1>Page</h1><h2>Section</h2><pain-finder region="lumbar-paraspinal sacrum" side="both"></pain-finder><pain-finder claims="wellness"></pain-finder></main>',
      );
      for (const element of main.querySelectorAll('pain-finder')) {
        open(element);
        findAll<HTMLDetailsElement>(element, 'details').forEach((each) => (each.open = true));
      }
      const { violations } = await axe.run(main, {
        resultTypes: ['violations'],
        rules: { region: { enabled: false } },
      });
      document.documentElement.removeAttribute('style');
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
    });
});
