import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { MuscleCard, MuscleDataset, MuscleList } from '../../src/index.js';
import { find, findAll, mount, prerendered, put, reset, settled, showsFallback, shown, text } from '../fixture.js';
import { fakeNetwork } from '../network.js';

const SAMPLES: [string, string][] = [
  ['muscle-card', '<muscle-card muscle="quadratus-lumborum"><p>In short.</p></muscle-card>'],
  ['muscle-card compact', '<muscle-card muscle="rotatores" variant="compact"></muscle-card>'],
  ['muscle-card row', '<muscle-card muscle="rotatores" variant="row"></muscle-card>'],
  ['muscle-card in wellness mode', '<muscle-card muscle="rotatores" claims="wellness"></muscle-card>'],
  ['muscle-card in German', '<muscle-card muscle="rotatores" lang="de"></muscle-card>'],
  ['muscle-card in Arabic', '<muscle-card muscle="rotatores" lang="ar" theme="warm"></muscle-card>'],
  ['muscle-depth', '<muscle-depth muscle="multifidus"><p>In short.</p></muscle-depth>'],
  ['muscle-depth without a picture, in Arabic', '<muscle-depth muscle="piriformis" lang="ar"></muscle-depth>'],
  ['muscle-list', '<muscle-list></muscle-list>'],
  ['muscle-list with links', '<muscle-list link-template="https://host.example/{id}"></muscle-list>'],
  ['related-articles', '<related-articles></related-articles>'],
  ['related-articles in German', '<related-articles lang="de"></related-articles>'],
  ['author-bio', '<author-bio></author-bio>'],
  ['technique-guide', '<technique-guide muscle="gluteus-maximus"></technique-guide>'],
  [
    'technique-guide that advises against, in French',
    '<technique-guide technique="iliopsoas-ball" lang="fr"></technique-guide>',
  ],
  ['massager-guide', '<massager-guide kind="vibration-pad"><p>In short.</p></massager-guide>'],
  [
    'massager-guide of a product, in Arabic',
    '<massager-guide kind="roller" head="ribbed" product="Reach" lang="ar"></massager-guide>',
  ],
  ['evidence-panel', '<evidence-panel muscle="rotatores"></evidence-panel>'],
  ['pain-finder', '<pain-finder></pain-finder>'],
  ['pain-finder with places, in German', '<pain-finder region="groin" side="both" lang="de"></pain-finder>'],
  ['muscle-guide', '<muscle-guide></muscle-guide>'],
  ['muscle-guide in Arabic', '<muscle-guide lang="ar" without="evidence"></muscle-guide>'],
  ['newsletter-signup', '<newsletter-signup action="/subscribe" consent></newsletter-signup>'],
  ['treatment-video', '<treatment-video src="https://youtu.be/aqz-KE-bpKQ" label="How to"></treatment-video>'],
  ['trigger-point-map', '<trigger-point-map></trigger-point-map>'],
  [
    'trigger-point-map with a muscle, in German',
    '<trigger-point-map topic="back-pain" muscle="iliacus" lang="de"></trigger-point-map>',
  ],
  [
    'trigger-point-map of one muscle on one side',
    '<trigger-point-map muscle="piriformis" side="left" layer="3"></trigger-point-map>',
  ],
  ['trigger-point-map of a region', '<trigger-point-map region="sacrum"></trigger-point-map>'],
];

/** Markup from Node, in the page as the parser leaves it: not one of its elements is ours yet. */
function parsed(html: string): HTMLElement {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.setHTMLUnsafe(html);
  return holder;
}
const root = (element: Element) => element.shadowRoot!;
function comments(element: Element): Comment[] {
  const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}
/** What the element renders; Node puts more beside it. */
const nodes = (element: Element) =>
  [...root(element).querySelectorAll('.base, .base *')].filter((each) => !each.closest(LATER));
/** The finder's picture, which comes after all that Node renders. */
const LATER = '.stage > *, .thumb > *';
const wordsIn = (all: Element[]) =>
  all.flatMap(({ childNodes }) => [...childNodes].map((each) => (each instanceof Text ? each.data : ''))).join('');

describe('taking over what Node rendered', () => {
  afterEach(reset);

  for (const [name, html] of SAMPLES)
    it(`${name}: keeps every node and every word`, async () => {
      const network = fakeNetwork();
      const holder = parsed(await prerendered(html));
      const element = holder.firstElementChild as MuscleCard;
      const before = nodes(element);
      const words = wordsIn(before);
      put('<div></div>').append(holder);
      expect(before.length).to.be.greaterThan(10);
      await settled(holder);
      expect(nodes(element)).to.deep.equal(before);
      expect(wordsIn(nodes(element))).to.equal(words);
      // The form and the video need no document.
      expect(element.data.status).to.equal(/newsletter|video/.test(name) ? 'initial' : 'complete');
      expect(network.requests).to.have.length(0);
      expect(root(element).querySelector('style')).to.equal(null);
      expect(root(element).adoptedStyleSheets.length).to.be.greaterThan(0);

      // And the nodes are the element's own from then on.
      element.headingLevel = 5;
      await settled(holder);
      expect(nodes(element)).to.deep.equal(before);
      expect(find(element, '[part=heading]')).to.have.attribute('aria-level', '5');
    });

  it('keeps what a reader opened before the script came', async () => {
    const holder = parsed(
      await prerendered('<muscle-card muscle="quadratus-lumborum"></muscle-card><muscle-list></muscle-list>'),
    );
    const [card, list] = [...holder.children] as [MuscleCard, MuscleList];
    const opened = [card, list].map((element) => root(element).querySelector('details')!);
    for (const each of opened) each.open = true;
    put('<div></div>').append(holder);
    await settled(holder);
    card.variant = undefined;
    list.headingLevel = 2;
    await settled(holder);
    expect([card, list].map((element) => find<HTMLDetailsElement>(element, 'details'))).to.deep.equal(opened);
    expect(opened.map(({ open }) => open)).to.deep.equal([true, true]);
  });

  it('makes the buttons work', async () => {
    const list = await mount<MuscleList>('<muscle-list></muscle-list>', 'prerendered');
    find(list, '[data-muscle=iliacus]')!.click();
    await settled(list);
    expect(find(list, '[data-muscle=iliacus]')).to.have.attribute('aria-current', 'true');
  });

  it('takes part in a scope', async () => {
    const dataset = await mount<MuscleDataset>(
      '<muscle-dataset><muscle-list></muscle-list></muscle-dataset>',
      'prerendered',
    );
    dataset.select('iliacus');
    await settled(dataset);
    expect(find(dataset.firstElementChild!, '[aria-current]')).to.have.attribute('data-muscle', 'iliacus');
  });

  describe('makes way for a fresh render', () => {
    const HTML = '<muscle-card muscle="quadratus-lumborum"><p>In short.</p></muscle-card>';
    /** What becomes of markup from Node after a change to it. */
    async function changed(change: (element: Element) => void): Promise<MuscleCard> {
      const holder = parsed(await prerendered(HTML));
      change(holder.firstElementChild!);
      put('<div></div>').append(holder);
      await settled(holder);
      return holder.firstElementChild as MuscleCard;
    }
    const CHANGES: [string, (element: Element) => void][] = [
      [
        'the nodes are those of an older version',
        (element) => (root(element).innerHTML = '<style></style><article><p>Old.</p></article>'),
      ],
      ['the nodes are none', (element) => root(element).replaceChildren()],
      [
        'somebody wrote into them',
        (element) => root(element).querySelector('.careful ul')!.prepend(document.createElement('li')),
      ],
      ['a minifier stripped their comments', (element) => comments(element).forEach((each) => each.remove())],
      ['they are those of another template', (element) => (comments(element)[0]!.data = 'lit-part AAAAAAAAAAA=')],
    ];
    for (const [what, change] of CHANGES)
      it(`where ${what}`, async () => {
        const fresh = await mount<MuscleCard>(HTML);
        const element = await changed(change);
        expect(text(element, '[part=heading]')).to.equal('Quadratus lumborum');
        expect(shown(element)).to.equal(shown(fresh));
        expect(findAll(element, '.base')).to.have.length(1);
        expect(findAll(element, 'style')).to.have.length(0);
        element.muscle = 'iliacus';
        await settled(element);
        expect(text(element, '[part=heading]')).to.equal('Iliacus');
      });

    it('where the data did not come with the nodes: text first, then the data', async () => {
      const holder = parsed(await prerendered(HTML));
      holder.querySelectorAll('script').forEach((each) => each.remove());
      const network = fakeNetwork();
      put('<div></div>').append(holder);
      const element = holder.firstElementChild as MuscleCard;
      const request = await network.request(1);
      await element.updateComplete;
      expect(showsFallback(element)).to.equal(true);
      request.answer(new Response('', { status: 404 }));
      await settled(element);
      expect(find(element, '[part=error]')).not.to.equal(null);
    });

    it('where the page says something else by then', async () => {
      const element = await changed((each) => each.setAttribute('muscle', 'iliacus'));
      expect(text(element, '[part=heading]')).to.equal('Iliacus');
      expect(findAll(element, '.base')).to.have.length(1);
    });
  });
});
