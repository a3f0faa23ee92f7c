import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import '../../src/define.js';
import type { MassagerDocument, MassagerGuide, MuscleDataset } from '../../src/index.js';
import { enMassager } from '../../src/i18n/en-massager.js';
import { enTechnique } from '../../src/i18n/en-technique.js';
import { en } from '../../src/i18n/en.js';
import { massagerDocument, PATHS } from '../documents.js';
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
import { fakeNetwork, json } from '../network.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };
const KINDS = ['vibration-pad', 'ball', 'percussion', 'roller'];
const texts = (element: Element, selector: string) => findAll(element, selector).map((each) => each.textContent.trim());
const plain = (line: string) => line.replace(/\*$/, '');
const groups = (element: Element) => findAll<HTMLDetailsElement>(element, '.reach details');
const guide = (attributes: string, inside = '<p>In short.</p>') =>
  `<massager-guide ${attributes}>${inside}</massager-guide>`;

/** What a page says of its product; goes with the page. */
function pageSays(jsonLd: unknown): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = typeof jsonLd === 'string' ? jsonLd : JSON.stringify(jsonLd);
  script.dataset['fixture'] = '';
  document.head.append(script);
}
const product = (more: object = {}) => ({ '@type': 'Product', name: 'Ovelle Reach', ...more });
/** A picture of the test's own origin. */
const OWN = '/demo/icon.svg';

bothWays('massager-guide', (way, fixture) => {
  for (const kind of KINDS)
    it(`says of each group of muscles what a ${kind} is good for, why, and how sure that is`, async () => {
      const document = await massagerDocument(kind);
      const element = await fixture<MassagerGuide>(guide(`kind="${kind}"`));
      const answers: Record<string, string> = { ...enTechnique.suits, unknown: enMassager.unknown };
      expect(text(element, '[part=heading]')).to.equal(document.name);
      expect(groups(element)).to.have.length(7);
      groups(element).forEach((each, i) => {
        const { name, answer, reason, muscles } = document.groups[i]!;
        expect(each.querySelector('summary')!.textContent).to.equal(name + answers[answer]);
        const said = each.textContent;
        if (reason) for (const part of [reason.text, enMassager.sure[reason.sure]]) expect(said).to.contain(part);
        for (const muscle of muscles) expect(said).to.contain(muscle.name);
      });
      expect(showsFallback(element)).to.equal(false);
      expect(leaks(element)).to.deep.equal([]);
    });

  it('tells the muscles that its steps are meant for from those that they are not', async () => {
    const element = await fixture<MassagerGuide>(guide('kind="vibration-pad"'));
    const medius = groups(element).find((each) => each.textContent.includes('Gluteus medius and minimus'))!;
    const list = [...medius.querySelector('dl')!.children].map((each) => each.querySelector('b') ?? each);
    expect(list.map((each) => each.textContent)).to.deep.equal([
      enMassager.meant,
      'Gluteus medius',
      enMassager.notMeant,
      'Gluteus minimus',
    ]);
  });

  it('gives the steps of each technique, with dose, pressure and time', async () => {
    const document = await massagerDocument();
    const element = await fixture<MassagerGuide>(guide('kind="vibration-pad"'));
    const withSteps = document.groups.filter(({ how }) => how);
    expect(withSteps).to.have.length(5);
    for (const { name, how } of withSteps) {
      const each = groups(element).find((group) => group.querySelector('.name')!.textContent === name)!;
      const { steps, dose, pressure, frequency, position, minutes } = how!;
      expect(each.querySelectorAll('ol li')).to.have.length(steps.length);
      for (const line of [position, ...steps, dose, pressure, frequency])
        expect(each.textContent).to.contain(line!.text);
      expect(each.textContent).to.contain(enTechnique.minutes(minutes));
    }
  });

  for (const kind of ['percussion', 'roller'])
    it(`says of a ${kind} that nothing is known, and warns all the same`, async () => {
      const element = await fixture<MassagerGuide>(guide(`kind="${kind}"`));
      expect(shown(element)).to.contain(enMassager.unknownKind);
      expect(findAll(element, '.chip').every((each) => each.textContent === enMassager.unknown)).to.equal(true);
      expect(findAll(element, '.reach ol, .pose')).to.have.length(0);
      expect(findAll(element, '.care li').length).to.be.above(15);
      expect(text(element, '.care')).to.contain(enMassager.general);
    });

  it('keeps every line that warns where no page can fold it, style it or take it away', async () => {
    for (const kind of KINDS) {
      const { safety, redFlags, disclaimer } = await massagerDocument(kind);
      const element = await fixture<MassagerGuide>(guide(`kind="${kind}"`));
      for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = false;
      const care = find(element, '.care')!;
      const lines = [
        ...Object.values(safety)
          .flat()
          .map((line) => line.text),
        ...redFlags,
      ];
      expect([...care.querySelectorAll('li')].map((each) => plain(each.textContent))).to.deep.equal(lines);
      expect(care.textContent).to.contain(disclaimer);
      expect(care.checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect(care.closest('details, [hidden]')).to.equal(null);
      expect(care.querySelectorAll('[part], slot, details')).to.have.length(0);
      expect(care.closest('[part]')).to.have.attribute('part', 'guide');
    }
  });

  it('is as strict without claims mode as with it', async () => {
    const element = await fixture<MassagerGuide>(guide('kind="ball"'));
    const strict = await fixture<MassagerGuide>(guide('kind="ball" claims="wellness"'));
    const full = await fixture<MassagerGuide>(guide('kind="ball" claims="full"'));
    expect(new Set([element, strict, full].map(shown)).size).to.equal(1);
  });

  it('cites sources by number, never by title or the name of a site', async () => {
    const { sources } = await massagerDocument();
    const element = await fixture<MassagerGuide>(guide('kind="vibration-pad"'));
    const cited = Object.values(sources);
    expect(texts(element, '.foot li')).to.deep.equal(
      cited.map(({ year }, i) => en.cites(`${i + 1}`) + (year ? ` (${year})` : '')),
    );
    expect(findAll<HTMLAnchorElement>(element, '.foot a').map(({ href }) => href)).to.deep.equal(
      cited.filter(({ url }) => url).map(({ url }) => new URL(url!).href),
    );
    expect(JSON.stringify(sources)).not.to.contain('title');
  });

  it('says which head its steps are written for, and that of another it knows nothing', async () => {
    const { made } = await massagerDocument();
    const said = async (attributes: string) =>
      text(await fixture(guide(`kind="vibration-pad" ${attributes}`)), '.intro');
    expect(await said('')).to.equal(made);
    expect(await said('head=" Flat "')).to.equal(`${enMassager.head(' Flat ')} ${made}`);
    expect(await said('head="point"')).to.equal(`${enMassager.head('point')} ${made} ${enMassager.otherHead}`);
  });

  it('is headed as deep as the page says', async () => {
    const element = await fixture<MassagerGuide>(guide('kind="ball" heading-level="2"'));
    const levels = findAll(element, '[role=heading]').map((each) => +each.ariaLevel!);
    expect(levels[0]).to.equal(2);
    levels.slice(1).forEach((level, i) => expect(level).to.be.within(3, levels[i]! + 1));
  });

  it('opens and closes by keyboard, one group at a time, and shows the picture of the one that is open', async () => {
    const element = await fixture<MassagerGuide>(guide('kind="vibration-pad"'));
    const [first, second] = groups(element);
    const open = () => groups(element).filter((each) => each.open);
    expect(open()).to.deep.equal([first]);
    expect(first!.querySelectorAll('svg path').length).to.be.above(5);
    await press(second!.querySelector('summary')!, 'Enter');
    await until(() => second!.querySelector('svg path'));
    expect(open()).to.deep.equal([second]);
    expect(first!.querySelectorAll('svg path')).to.have.length(0);
    await press(second!.querySelector('summary')!, ' ');
    await until(() => !second!.open);
    expect(open()).to.deep.equal([]);
  });

  it('keeps the group in view that opens below another, which closes; and moves no page that only loads it', async () => {
    scrollTo(0, 0);
    const element = await fixture<MassagerGuide>(
      `<div><p style="block-size: 300vh"></p>${guide('kind="vibration-pad"')}<p style="block-size: 300vh"></p></div>`,
    ).then((holder) => holder.querySelector<MassagerGuide>('massager-guide')!);
    await settled(element);
    await until(() => find(element, 'svg path'));
    expect(scrollY).to.equal(0);
    for (const group of groups(element).slice(1)) {
      const summary = group.querySelector('summary')!;
      summary.scrollIntoView({ block: 'center' });
      await press(summary, 'Enter');
      const seen = () => {
        const { top, bottom } = summary.getBoundingClientRect();
        return top >= -1 && bottom <= innerHeight + 1;
      };
      await until(() => group.open && seen());
    }
    scrollTo(0, 0);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible with everything open, in ${scheme}`, async () => {
      const main = await fixture(
        `<main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText"><h1>Shop</h1><h2>Guide</h2>${guide(
          'kind="vibration-pad" product="Reach" head="flat"',
          '<button slot="action" style="color: CanvasText; background: Canvas">Buy</button>',
        )}</main>`,
      );
      document.documentElement.lang = 'en';
      document.title = 'Shop';
      for (const each of groups(main.lastElementChild!)) {
        each.open = true;
        const { violations } = await axe.run(main, {
          resultTypes: ['violations'],
          rules: { region: { enabled: false } },
        });
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
      }
    });

  describe('the product', () => {
    it('has its name and picture from the attributes', async () => {
      pageSays(product({ name: 'Other' }));
      const element = await fixture<MassagerGuide>(guide(`kind="ball" product="Reach" image="${OWN}"`));
      await until(() => find(element, 'img'));
      expect(text(element, '[part=heading]')).to.equal('Reach');
      expect(find<HTMLImageElement>(element, 'img')!.src).to.equal(new URL(OWN, location.origin).href);
      expect(find<HTMLImageElement>(element, 'img')!.alt).to.equal('');
    });

    it('has them from the page’s JSON-LD, which stays as it is', async () => {
      const said = { '@graph': [{ '@type': 'WebPage' }, product({ image: [{ url: OWN }] })] };
      pageSays(said);
      const element = await fixture<MassagerGuide>(guide('kind="vibration-pad"'));
      await until(() => find(element, 'img'));
      expect(text(element, '[part=heading]')).to.equal('Ovelle Reach');
      expect(document.querySelector('script[type="application/ld+json"]')!.textContent).to.equal(JSON.stringify(said));
    });

    it('is named by its kind where the page says nothing', async () => {
      for (const said of ['', '{', [], null, product({ name: '' })]) pageSays(said);
      const element = await fixture<MassagerGuide>(guide('kind="roller"'));
      expect(text(element, '[part=heading]')).to.equal((await massagerDocument('roller')).name);
      expect(find(element, '.photo')).to.equal(null);
    });

    for (const image of [
      'https://third-party.example/a.jpg',
      '//third-party.example/a.jpg',
      'javascript:hurt()',
      'data:image/svg+xml,<svg onload="hurt()"/>',
      'https://[',
      7,
      { url: {} },
    ])
      it(`has no picture that the page does not show: ${JSON.stringify(image)}`, async () => {
        pageSays(product({ image }));
        const element = await fixture<MassagerGuide>(
          guide(`kind="roller" ${typeof image === 'string' ? `image='${image}'` : ''}`),
        );
        await until(() => text(element, '[part=heading]') === 'Ovelle Reach');
        expect(find(element, 'img')).to.equal(null);
      });

    it('has the picture of another origin at the address that the page shows it at', async () => {
      // As far as an address goes; nothing answers there, and nothing is asked for twice.
      const [address, other] = ['https://pictures.example/reach.jpg?width=400', 'https://pictures.example/reach.jpg'];
      pageSays(product({ image: [other] }));
      const picture = document.createElement('img');
      picture.dataset['fixture'] = '';
      picture.src = address;
      document.body.append(picture);
      await until(() => picture.currentSrc);
      const element = await fixture<MassagerGuide>(guide('kind="roller"'));
      await until(() => find(element, 'img'));
      expect(find<HTMLImageElement>(element, 'img')!.src).to.equal(address);
    });

    it('is only text, whatever it is called', async () => {
      const name = '<img src=x onerror="hurt()"> \u202Egnp';
      pageSays(product({ name, image: '"><script>hurt()</script>' }));
      const element = await fixture<MassagerGuide>(guide('kind="roller"'));
      await until(() => text(element, '[part=heading]') === name);
      expect(findAll(element, '[onerror], script')).to.have.length(0);
    });
  });

  describe('its action', () => {
    const made = (inside: string, attributes = 'product="Reach"') =>
      fixture<MassagerGuide>(guide(`kind="ball" ${attributes}`, inside));

    /** Whether each click goes on to what it is for; the test's page itself is never left. */
    const following = () => {
      const clicks: boolean[] = [];
      const note = (event: Event) => {
        clicks.push(!event.defaultPrevented);
        event.preventDefault();
      };
      document.addEventListener('click', note, { once: true });
      return clicks;
    };

    it('is told to the page with product, kind and address', async () => {
      const element = await made('<p>In short.</p><a slot="action" href="#cart"><b>Buy</b></a>');
      const events = recorded(element, 'product-action');
      const followed = following();
      element.querySelector('b')!.click();
      expect(
        events.map(({ type, product, kind, url, bubbles, composed, cancelable }) => [
          ...[type, product, kind, url],
          ...[bubbles, composed, cancelable],
        ]),
      ).to.deep.equal([['product-action', 'Reach', 'ball', new URL('#cart', location.href).href, true, true, true]]);
      expect(followed).to.deep.equal([true]);
    });

    it('does not happen where the page prevents the event', async () => {
      const element = await made('<a slot="action" href="#elsewhere">Buy</a>');
      element.addEventListener('product-action', (event) => event.preventDefault());
      const followed = following();
      element.querySelector('a')!.click();
      expect(followed).to.deep.equal([false]);
      const form = await made('<form slot="action"><button>Buy</button></form>');
      form.addEventListener('product-action', (event) => event.preventDefault());
      const submits = recorded(form, 'submit');
      form.querySelector('button')!.click();
      expect(submits).to.have.length(0);
    });

    it('can be a button, by keyboard too, and has no address then', async () => {
      const element = await made('<button type="button" slot="action">Buy</button>');
      const events = recorded(element, 'product-action');
      await press(element.querySelector('button')!, 'Enter');
      await until(() => events.length);
      expect(events[0]!.url).to.equal(null);
    });

    it('tells no address that is script, and nothing of a click beside it', async () => {
      const element = await made('<div slot="action"><i>only</i> <a href="javascript:void 0">Buy</a></div>');
      const events = recorded(element, 'product-action');
      element.querySelector('i')!.click();
      element.querySelector('a')!.addEventListener('click', (event) => event.preventDefault());
      element.querySelector('a')!.click();
      expect(events.map(({ url }) => url)).to.deep.equal([null]);
    });

    it('is there though the guide is not', async () => {
      const element = await fixture<MassagerGuide>(
        guide('kind="no-such-kind"', '<p>In short.</p><a slot="action" href="#cart">Buy</a>'),
      );
      expect(showsFallback(element)).to.equal(true);
      expect(text(element, '.error')).to.contain(en.notFound);
      const events = recorded(element, 'product-action');
      const link = element.querySelector('a')!;
      expect(link.assignedSlot).not.to.equal(null);
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(events).to.have.length(1);
    });
  });

  it('keeps the page’s text where no kind is given', async () => {
    const element = await fixture<MassagerGuide>(guide(''));
    expect(way === 'prerendered' ? true : showsFallback(element)).to.equal(true);
    expect(element.checkVisibility()).to.equal(true);
  });

  it('stands in the language of the page, from right to left too', async () => {
    const german = await fixture<MassagerGuide>(guide('kind="ball" lang="de"'));
    expect(text(german, '[part=heading]')).to.equal((await massagerDocument('ball', 'de')).name);
    const arabic = await fixture<MassagerGuide>(guide('kind="ball" lang="ar"'));
    // Its words are Arabic, what the dataset says is English and marked so.
    expect(find(arabic, '.base')).to.have.attribute('dir', 'rtl');
    expect(find(arabic, '[part=guide]')).to.have.attribute('lang', 'en');
    expect(findAll(arabic, '.chip [lang=ar]')).to.have.length(7);
    expect(find(arabic, '.base')!.scrollWidth).to.be.at.most(arabic.clientWidth + 1);
  });
});

describe('massager-guide that fails to load', () => {
  afterEach(reset);
  const inScope = (inside: string) => `<muscle-dataset src="/dataset/">${inside}</muscle-dataset>`;

  it('shows what the page gives, tells the page, and loads again when asked to', async () => {
    const answer = await massagerDocument('roller');
    let broken = true;
    const network = fakeNetwork(() => (broken ? new Response('', { status: 404 }) : json(answer)));
    const errors = recorded(window, 'dataset-error');
    const dataset = await mount<MuscleDataset>(inScope(guide('kind="roller"')));
    const element = dataset.querySelector('massager-guide')!;
    expect(showsFallback(element)).to.equal(true);
    expect(errors).to.have.length(1);
    broken = false;
    await press(find(element, '[part=retry]')!, 'Enter');
    await until(() => find(element, '[part=guide]'));
    expect(showsFallback(element)).to.equal(false);
    expect(network.requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(
      Array(2).fill(`/dataset/${PATHS.massager('roller')}`),
    );
  });

  it('says all there is to say without its picture', async () => {
    const answer = await massagerDocument();
    fakeNetwork((url) => (url.includes('figures') ? new Response('', { status: 404 }) : json(answer)), true);
    const dataset = await mount<MuscleDataset>(inScope(guide('kind="vibration-pad"')));
    const element = dataset.querySelector('massager-guide')!;
    expect(findAll(element, '.reach ol')).to.have.length(5);
    expect(findAll(element, 'svg path')).to.have.length(0);
  });

  it('takes another kind', async () => {
    const element = await mount<MassagerGuide>(guide('kind="roller"'));
    element.kind = 'ball';
    await settled(element.parentElement!);
    expect(text(element, '[part=heading]')).to.equal((await massagerDocument('ball')).name);
    expect(groups(element)[0]!.open).to.equal(true);
  });

  it('shows an answer, a sureness and a head that this version does not know', async () => {
    const answer: MassagerDocument = await massagerDocument();
    Object.assign(answer.groups[0]!, { answer: 'constructor' });
    Object.assign(answer.groups[0]!.reason!, { sure: 'toString' });
    fakeNetwork(() => json(answer));
    const dataset = await mount<MuscleDataset>(inScope(guide('kind="vibration-pad" head="constructor"')));
    const element = dataset.querySelector('massager-guide')!;
    expect(text(element, '.chip')).to.equal(enMassager.unknown);
    expect(leaks(element)).to.deep.equal([]);
  });
});
