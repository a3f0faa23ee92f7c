import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import '../../src/define.js';
import { defineMuscleWidgets, type GuideDocument, type MuscleDataset, type MuscleGuide } from '../../src/index.js';
import { enGuide } from '../../src/i18n/en-guide.js';
import { en } from '../../src/i18n/en.js';
import { guideDocument, leaves, withValue } from '../documents.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  prerendered,
  press,
  put,
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

/** Elements in the guide, by name without a prefix. */
const parts = (guide: Element) => findAll(guide, '.child').map(({ localName }) => localName);
const part = <T extends HTMLElement = HTMLElement>(guide: Element, name: string) => find<T>(guide, name)!;
const section = (guide: Element, id: string) => find(guide, `[data-id=${id}]`);
const headings = (guide: Element) => findAll(guide, '[part=section-heading]').map(({ textContent }) => textContent);
const contents = (guide: Element) => findAll<HTMLAnchorElement>(guide, 'nav a');
const anchors = (guide: Element) => [...guide.querySelectorAll('[slot^=anchor-]')].map(({ id }) => id);
const attributes = (element: Element, ...names: string[]) => names.map((name) => element.getAttribute(name));
/** Sections that are one element have its heading. */
const HEADED = ['muscles', 'why', 'hands', 'how', 'video', 'evidence'];
const shadow = (element: Element) => element.shadowRoot!;

bothWays('muscle-guide', (_, fixture) => {
  let document: GuideDocument;
  before(async () => (document = await guideDocument()));

  it('is the article: title, lead, sections in order, sources, each with its heading', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide heading-level="2"><p>In short.</p></muscle-guide>');
    expect(showsFallback(guide)).to.equal(false);
    expect(text(guide, '[part=heading]')).to.equal(document.guide.title);
    expect(find(guide, '[part=heading]')).to.have.attribute('aria-level', '2');
    for (const { text } of document.guide.lead) expect(shown(guide)).to.contain(text);
    const sections = document.guide.sections.filter(({ id }) => id !== 'newsletter');
    expect(findAll(guide, '[part=section]').map((each) => each.dataset['id'])).to.deep.equal(
      sections.map(({ id }) => id),
    );
    expect(headings(guide)).to.deep.equal(
      sections.filter(({ id }) => HEADED.includes(id)).map(({ heading }) => heading),
    );
    for (const heading of findAll(guide, '[part=section-heading]'))
      expect(heading).to.have.attribute('aria-level', '3');
    for (const { body } of sections)
      for (const { fact, subheading } of body) expect(shown(guide)).to.contain(fact?.text ?? subheading);
    expect(findAll(guide, '.sub').map((each) => each.getAttribute('aria-level'))).to.deep.equal(['4', '4', '4']);
    expect(findAll(guide, '[part=sources] li')).to.have.length(Object.keys(document.sources).length);
    expect(leaks(guide)).to.deep.equal([]);
  });

  it('says whose article it is after, when it was written, what he gains, and when to get help', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    const author = document.authors['dr-graeme']!;
    expect(text(guide, 'header')).to.contain(enGuide.after(author.name)).and.to.contain('2024');
    expect(find(guide, 'header > .small a')).to.have.attribute('href', document.article.url);
    expect(text(guide, '.conflict')).to.contain(author.conflictOfInterest!);
    expect(findAll(guide, '.alert li').map(({ textContent }) => textContent)).to.deep.equal(document.redFlags);
    const order = findAll(guide, '.alert, [data-id=muscles]');
    expect(order[0]).to.have.class('alert');
    expect(text(guide, 'footer')).to.contain(document.disclaimer).and.to.contain('not yet reviewed');
  });

  it('is made of the other elements, in their places', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    expect(parts(guide)).to.deep.equal([
      'muscle-list',
      'trigger-point-map',
      'muscle-card',
      'muscle-depth',
      'technique-guide',
      'evidence-panel',
      'author-bio',
      'related-articles',
    ]);
    expect(section(guide, 'muscles')!.querySelectorAll('.child')).to.have.length(3);
    for (const name of ['muscle-list', 'trigger-point-map', 'evidence-panel', 'related-articles'])
      expect(part(guide, name)).to.have.attribute('topic', 'back-pain');
    expect(part(guide, 'muscle-depth')).to.have.attribute('muscle', 'multifidus');
    expect(part(guide, 'technique-guide')).to.have.attribute('muscle', 'intrinsic-spinal');
    expect(part(guide, 'author-bio')).to.have.attribute('author', 'dr-graeme');
    expect(part(guide, 'muscle-card').hasAttribute('muscle')).to.equal(false);
    // Sections have a level below the title, elements in them one more; those that are a section by themselves have its.
    expect(attributes(part(guide, 'muscle-list'), 'heading-level', 'lang', 'theme', 'claims')).to.deep.equal([
      '5',
      null,
      null,
      null,
    ]);
    expect(part(guide, 'technique-guide')).to.have.attribute('heading-level', '4');
    expect(part(guide, 'author-bio')).to.have.attribute('heading-level', '4');
  });

  it('tells them its language and theme', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide lang="de" theme="warm"></muscle-guide>');
    for (const each of findAll(guide, '.child'))
      expect(attributes(each, 'lang', 'theme')).to.deep.equal(['de', 'warm'], each.localName);
  });

  it('gives each an own text until it is there', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    for (const each of findAll(guide, '.child')) expect(each.textContent.trim(), each.localName).not.to.equal('');
    expect(part(guide, 'muscle-card').textContent).to.contain(enGuide.card);
  });

  it('numbers sources as they are cited, and links to them', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    const list = findAll(guide, '[part=sources] li').map(({ textContent }) => textContent);
    const [first, last] = [document.guide.lead[0]!, document.guide.lead.at(-1)!];
    const cites = findAll<HTMLAnchorElement>(guide, '.lead a');
    for (const [fact, cite] of [
      [first, cites[0]!],
      [last, cites.at(-1)!],
    ] as const) {
      const numbers = cite.textContent.split(', ').map(Number);
      expect(numbers.map((number) => list[number - 1])).to.deep.equal(
        fact.sources.map((key) => {
          const { title, year } = document.sources[key]!;
          return `${title}${year ? ` (${year})` : ''}`;
        }),
      );
      expect(cite).to.have.attribute('aria-label', en.cites(cite.textContent));
      expect(cite).to.have.attribute('href', '#back-pain-sources');
    }
  });

  it('marks an author’s view once for paragraphs in a row, and what has no source', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    const bodies = [
      document.guide.lead,
      ...document.guide.sections.map(({ body }) => body.flatMap(({ fact }) => fact ?? [])),
    ];
    const runs = bodies.flatMap((facts) => facts.filter(({ whoSays }, i) => whoSays && !facts[i - 1]?.whoSays));
    expect(findAll(guide, '.view')).to.have.length(runs.length);
    for (const view of findAll(guide, '.view'))
      expect(view.firstElementChild!.textContent).to.equal(enGuide.viewOf('Dr Graeme'));
    expect(section(guide, 'how')!.textContent).to.contain(`* ${enGuide.unverified}`);
    expect(section(guide, 'why')!.textContent).not.to.contain(enGuide.unverified);
  });

  it('grades claims under their paragraphs, and leads to the evidence', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    const named = document.guide.sections.flatMap(({ body }) => body.flatMap(({ claim }) => claim ?? []));
    const grades = findAll(guide, '[part=grade]');
    expect(grades.map(({ textContent }) => textContent)).to.deep.equal(
      named.map((id) => en.grades[document.claims[id]!.status]),
    );
    const [first] = grades;
    const { certainty } = document.claims[named[0]!]!;
    expect(first!.parentElement!.textContent).to.contain(enGuide.certainty[certainty!]);
    expect(first!.parentElement!.querySelector('a')).to.have.attribute('href', '#back-pain-evidence');
    expect(section(guide, 'evidence')!.querySelector('.text [href$=evidence]')).to.equal(null);
  });

  it('has a target in the page for each entry of its contents', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    expect(find(guide, 'nav')).to.have.attribute('aria-label', enGuide.contents);
    const ids = contents(guide).map(({ hash }) => hash.slice(1));
    expect(ids).to.include.members(['back-pain-muscles', 'back-pain-articles', 'back-pain-sources']);
    expect(anchors(guide)).to.deep.equal(ids);
    for (const id of ids) {
      const target = globalThis.document.getElementById(id)!;
      expect(target.parentElement).to.equal(guide);
      expect(target.assignedSlot!.closest('[data-id]')).to.have.attribute('data-id', id.replace('back-pain-', ''));
    }
  });

  it('leaves a name alone that the page has already', async () => {
    const holder = await fixture('<div><h2 id="back-pain-why">Why</h2><muscle-guide></muscle-guide></div>');
    const guide = holder.lastElementChild!;
    expect(globalThis.document.querySelectorAll('#back-pain-why')).to.have.length(1);
    expect(anchors(guide)).to.include('back-pain-how');
    expect(anchors(guide)).not.to.include('back-pain-why');
  });

  it('leaves sections out, but neither red flags nor conflict of interest nor disclaimer', async () => {
    const all = document.guide.sections.map(({ id }) => id);
    const guide = await fixture<MuscleGuide>(`<muscle-guide without=" ${all.join('  ')} nonsense"></muscle-guide>`);
    expect(findAll(guide, '[part=section], .child')).to.have.length(0);
    expect(anchors(guide)).to.deep.equal(['back-pain-sources']);
    expect(shown(guide)).to.contain(document.redFlags[0]).and.to.contain(document.disclaimer);
    expect(text(guide, '.conflict')).to.contain(document.authors['dr-graeme']!.conflictOfInterest!);

    guide.without = 'muscles evidence';
    await guide.updateComplete;
    expect(headings(guide)).to.deep.equal(
      document.guide.sections
        .filter(({ id }) => HEADED.includes(id) && !['muscles', 'evidence'].includes(id))
        .map(({ heading }) => heading),
    );
    expect(findAll(guide, '[href="#back-pain-evidence"], [href="#back-pain-muscles"]')).to.have.length(0);
    expect(anchors(guide)).to.have.members(contents(guide).map(({ hash }) => hash.slice(1)));
  });

  it('has no part for what a page must not hide', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    const hidden = /^(heading|lead|contents|section|section-heading|grade|group|sources)$/;
    for (const words of [
      document.redFlags[0]!,
      document.disclaimer,
      document.authors['dr-graeme']!.conflictOfInterest!,
    ])
      expect(
        findAll(guide, '[part]').filter((each) => hidden.test(each.part.value) && each.textContent.includes(words)),
      ).to.deep.equal([]);
  });

  it('shows what the page gives in the place of a section, below its heading', async () => {
    const guide = await fixture<MuscleGuide>(
      '<muscle-guide><div slot="why">Our own words.</div><form slot="newsletter"></form></muscle-guide>',
    );
    const slot = find<HTMLSlotElement>(guide, 'slot[name=why]')!;
    expect(slot.assignedElements()).to.deep.equal([guide.querySelector('div')]);
    expect(slot.closest('section')!.querySelector('[part=section-heading]')!.checkVisibility()).to.equal(true);
    expect(slot.firstElementChild!.checkVisibility()).to.equal(false);
    expect(section(guide, 'newsletter')!.querySelector('slot:not([name^=anchor])')).to.have.attribute(
      'name',
      'newsletter',
    );
    expect(find<HTMLSlotElement>(guide, 'slot[name=newsletter]')!.assignedElements()).to.deep.equal([
      guide.querySelector('form'),
    ]);
  });

  for (const level of [1, 2, 3, 4, 5])
    it(`has no heading deeper than six levels, in the elements in it either, at ${level}`, async () => {
      const guide = await fixture<MuscleGuide>(`<muscle-guide heading-level="${level}"></muscle-guide>`);
      await settled(shadow(guide));
      const roots = [guide, ...findAll(guide, '.child').filter((each) => each.shadowRoot)];
      const levels = roots.flatMap((each) => findAll(each, '[role=heading]').map((heading) => heading.ariaLevel));
      expect(Math.max(...levels.map(Number))).to.be.within(level, 6);
    });

  it('says once, at the top, that nobody has checked a translation', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide lang="de"></muscle-guide>');
    const { notice } = guide.data.value!;
    if (notice)
      expect(
        findAll(guide, 'p').filter((each) => each.textContent === notice && each.checkVisibility()),
      ).to.have.length(1);
    else expect(guide.data.value!.lang).to.equal('en');
  });

  it('shows nothing but what is fit for retail in wellness mode', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide claims="wellness"></muscle-guide>');
    expect(text(guide, '[part=heading]')).to.equal(document.guide.wellnessTitle);
    const fit = document.guide.sections.filter(({ wellnessHeading }) => wellnessHeading);
    expect(headings(guide)).to.deep.equal(
      fit.filter(({ id }) => HEADED.includes(id)).map(({ wellnessHeading }) => wellnessHeading),
    );
    expect(parts(guide)).not.to.include('evidence-panel');
    for (const { mode, text } of [
      ...document.guide.lead,
      ...document.guide.sections.flatMap(({ body }) => body.flatMap(({ fact }) => fact ?? [])),
    ])
      if (mode === 'full') expect(shown(guide)).not.to.contain(text);
    expect(findAll(guide, '[part=grade], .view')).to.have.length(0);
    expect(shown(guide)).to.contain(document.redFlags[0]).and.to.contain(document.disclaimer);
    expect(text(guide, '.conflict')).to.contain(document.authors['dr-graeme']!.conflictOfInterest!);
    // The title of a source can be a claim by itself.
    for (const { title } of [document.article, ...Object.values(document.sources)])
      expect(shown(guide)).not.to.contain(title);
    for (const each of findAll(guide, '.child')) expect(each).to.have.attribute('claims', 'wellness');
    const cited = findAll(guide, '.text a.small').flatMap(({ textContent }) => textContent.split(', ').map(Number));
    expect(Math.max(...cited)).to.equal(findAll(guide, '[part=sources] li').length);
  });

  it('is in wellness mode where its scope is', async () => {
    const scope = await fixture('<muscle-dataset claims="wellness"><muscle-guide></muscle-guide></muscle-dataset>');
    expect(text(scope.firstElementChild!, '[part=heading]')).to.equal(document.guide.wellnessTitle);
  });

  it('has a video and a form where the page says so', async () => {
    const guide = await fixture<MuscleGuide>(
      '<muscle-guide video-src="/a.mp4" video-poster="/a.jpg" video-label="How" newsletter-action="/subscribe" newsletter-consent="I agree" newsletter-privacy-url="/privacy"></muscle-guide>',
    );
    expect(attributes(part(guide, 'treatment-video'), 'src', 'poster', 'label')).to.deep.equal([
      '/a.mp4',
      '/a.jpg',
      'How',
    ]);
    expect(attributes(part(guide, 'newsletter-signup'), 'action', 'consent', 'privacy-url')).to.deep.equal([
      '/subscribe',
      'I agree',
      '/privacy',
    ]);
    expect(anchors(guide)).to.include('back-pain-newsletter');
  });

  it('links to the source article where there is no video', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    expect(section(guide, 'video')!.querySelector(`a[href="${document.article.url}"]`)).not.to.equal(null);
  });

  it('shows the techniques of the group that a reader picks, by keyboard too', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide></muscle-guide>');
    const groups = findAll<HTMLButtonElement>(guide, '[part=group]');
    expect(groups.map(({ textContent }) => textContent)).to.deep.equal(document.groups.map(({ name }) => name));
    const pressed = () => groups.filter((each) => each.ariaPressed === 'true').map(({ textContent }) => textContent);
    expect(pressed()).to.deep.equal(['Intrinsic spinal muscles']);
    await press(groups[3]!, 'Enter');
    await guide.updateComplete;
    expect(pressed()).to.deep.equal(['Gluteus maximus']);
    expect(part(guide, 'technique-guide')).to.have.attribute('muscle', 'gluteus-maximus');
  });

  it('shows those of the muscle chosen in its scope, until a reader picks others', async () => {
    const dataset = await fixture<MuscleDataset>(
      '<muscle-dataset selected="iliacus"><muscle-guide></muscle-guide></muscle-dataset>',
    );
    const guide = dataset.firstElementChild as MuscleGuide;
    const shows = () => part(guide, 'technique-guide').getAttribute('muscle');
    expect(shows()).to.equal('iliopsoas');
    findAll(guide, '[part=group]')[1]!.click();
    await guide.updateComplete;
    expect(shows()).to.equal('erector-spinae');
    dataset.select('piriformis');
    await guide.updateComplete;
    expect(shows()).to.equal('deep-hip');
  });

  it('shows the muscle that is chosen in its list on its card, and lets the page know', async () => {
    const holder = await fixture('<div><muscle-guide></muscle-guide></div>');
    const guide = holder.firstElementChild!;
    const selected = recorded(holder, 'muscle-select');
    const [list, card] = [part(guide, 'muscle-list'), part(guide, 'muscle-card')];
    await settled(list);
    expect(card.textContent.trim()).to.equal(enGuide.card);
    shadow(list).querySelector<HTMLElement>('[data-muscle=quadratus-lumborum]')!.click();
    await until(() => shadow(card).querySelector('[part=card]'));
    expect(shadow(card).querySelector('[part=heading]')!.textContent).to.equal('Quadratus lumborum');
    expect(selected.map(({ muscle }) => muscle)).to.deep.equal(['quadratus-lumborum']);
  });

  for (const scheme of ['light', 'dark'])
    it(`has nothing that axe would say, in ${scheme}`, async () => {
      const root = globalThis.document.documentElement;
      root.style.cssText = `color-scheme:${scheme};background:Canvas;color:CanvasText`;
      globalThis.document.title = 'Page';
      root.lang = 'en';
      try {
        const main = await fixture(
          '<main><h1>Page</h1><h2>Guide</h2><muscle-guide newsletter-action="/subscribe"></muscle-guide></main>',
        );
        // What is in it has its own tests; here its place in the article counts.
        await settled(shadow(main.lastElementChild!));
        const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.deep.equal([]);
      } finally {
        root.removeAttribute('style');
      }
    });

  it('keeps its text for a topic that is unknown', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide topic="no-such"><p>In short.</p></muscle-guide>');
    expect(showsFallback(guide)).to.equal(true);
    expect(text(guide, '[part=error]')).to.contain(en.notFound);
    expect(anchors(guide)).to.deep.equal([]);
  });

  it('marks its contents as English in a page of another language', async () => {
    const guide = await fixture<MuscleGuide>('<muscle-guide lang="ar"></muscle-guide>');
    const frame = find(guide, '[part=guide]')!;
    expect(frame).to.have.attribute('lang', 'en');
    for (const each of findAll(guide, '.child')) expect(each).to.have.attribute('lang', 'ar');
  });
});

describe('muscle-guide', () => {
  afterEach(reset);

  it('names its elements with its own prefix', async () => {
    defineMuscleWidgets({ prefix: 'acme' });
    const guide = await mount<MuscleGuide>('<acme-muscle-guide></acme-muscle-guide>');
    expect(parts(guide)).to.have.length(8);
    for (const name of parts(guide)) expect(name).to.match(/^acme-/);
  });

  for (const prefix of ['a_b', 'a.b', 'a-b2'])
    it(`names them so where it is ${prefix}`, async () => {
      defineMuscleWidgets({ prefix });
      const guide = await mount<MuscleGuide>(`<${prefix}-muscle-guide></${prefix}-muscle-guide>`);
      expect(parts(guide)).to.have.length(8);
      for (const name of parts(guide)) expect(name.startsWith(`${prefix}-`), name).to.equal(true);
    });

  it('has each anchor once where two on a page are prerendered', async () => {
    const html = await prerendered('<muscle-guide></muscle-guide><muscle-guide></muscle-guide>');
    expect(html.split('id="back-pain-muscles"')).to.have.length(2);
  });

  it('has its anchors in the page before any script, but for names that the page has already', async () => {
    const html = await prerendered('<h2 id=back-pain-why>Why</h2><muscle-guide></muscle-guide>');
    const light = html.slice(html.lastIndexOf('</template>'));
    expect(light).to.contain('<span slot="anchor-muscles" id="back-pain-muscles"></span>');
    expect(light).not.to.contain('back-pain-why');
  });

  it('puts its anchors back when a morph of the page takes them away', async () => {
    const guide = await mount<MuscleGuide>('<muscle-guide></muscle-guide>');
    const before = anchors(guide);
    guide.replaceChildren();
    await until(() => anchors(guide).length === before.length);
    expect(anchors(guide)).to.deep.equal(before);
  });

  it('names its anchors after another topic when it is about another', async () => {
    const other = withValue(withValue(await guideDocument(), ['guide', 'id'], 'neck'), ['guide', 'title'], 'Neck');
    fakeNetwork((url) => (url.endsWith('guides/neck.json') ? json(other) : status(404)));
    const dataset = put<MuscleDataset>(
      '<muscle-dataset src="/dataset/"><muscle-guide topic="neck"></muscle-guide></muscle-dataset>',
    );
    await settled(dataset);
    expect(anchors(dataset.firstElementChild!)[0]).to.equal('neck-muscles');
  });

  it('is what it was when it is moved', async () => {
    const guide = await mount<MuscleGuide>('<muscle-guide></muscle-guide>');
    const before = anchors(guide);
    const place = put('<div></div>');
    place.append(guide);
    await settled(place);
    expect(anchors(guide)).to.deep.equal(before);
  });

  it('stops watching when it leaves the page, and begins again when it is back', async () => {
    const made: IntersectionObserver[] = [];
    const gone: unknown[] = [];
    const Real = window.IntersectionObserver;
    window.IntersectionObserver = class extends Real {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(callback, options);
        made.push(this);
      }
      override disconnect() {
        gone.push(this);
        super.disconnect();
      }
    };
    try {
      const guide = await mount<MuscleGuide>('<muscle-guide></muscle-guide>');
      expect(made).to.have.length(2);
      guide.remove();
      expect(gone).to.have.members(made);
      put('<div></div>').append(guide);
      await settled(guide);
      expect(made).to.have.length(4);
    } finally {
      window.IntersectionObserver = Real;
    }
  });

  it('shows a document of the bare minimum', async () => {
    const bare = {
      version: 1,
      lang: 'en',
      guide: {
        id: 'back-pain',
        title: 'A title',
        sections: [
          { id: 'muscles', heading: 'Muscles' },
          { id: 'hands', heading: 'Hands' },
          { id: 'how', heading: 'How' },
          { id: 'video', heading: 'Video' },
          { id: 'author', heading: 'Author' },
          { id: 'articles', heading: 'Articles' },
          { id: 'later', heading: 'A section of a later version', body: [{ fact: { text: 'Its words.' } }] },
        ],
      },
    };
    fakeNetwork((url) => (url.includes('/guides/') ? json(bare) : status(404)));
    const dataset = put<MuscleDataset>(
      '<muscle-dataset src="/dataset/"><muscle-guide></muscle-guide></muscle-dataset>',
    );
    await settled(dataset);
    const guide = dataset.firstElementChild!;
    expect(text(guide, '[part=heading]')).to.equal('A title');
    expect(section(guide, 'later')!.textContent).to.contain('Its words.');
    expect(leaks(guide)).to.deep.equal([]);
    expect(findAll(guide, '[part=sources], .conflict')).to.have.length(0);
  });

  for (const name of ['topic', 'without', 'lang', 'theme', 'video-src', 'video-label', 'newsletter-action'])
    it(`shows or drops what means harm in ${name}`, async () => {
      const harm = 'javascript:hurt()//"><img src=x onerror=hurt()>';
      const holder = put('<div></div>');
      const guide = document.createElement('muscle-guide');
      guide.setAttribute(name, harm);
      holder.append(guide);
      await settled(guide);
      // What it hands on is theirs to show or drop.
      await settled(shadow(guide));
      for (const each of [guide, ...findAll(guide, '.child').filter(({ shadowRoot }) => shadowRoot)]) {
        const links = findAll<HTMLAnchorElement>(each, 'a').map(({ protocol }) => protocol);
        expect(
          links.filter((protocol) => !/^https?:$/.test(protocol)),
          each.localName,
        ).to.deep.equal([]);
        const harmful = findAll(
          each,
          'script, [onerror], img[src=x], :not(.child):is([src^="javascript:"], [action^="javascript:"])',
        );
        expect(harmful, each.localName).to.have.length(0);
      }
      expect(guide.querySelectorAll('img')).to.have.length(0);
    });

  it('shows text as text wherever it stands', async () => {
    const original = await guideDocument();
    const hostile = '<img src=x onerror="hurt()">"\'javascript:hurt()';
    let document = original;
    for (const { path, value } of leaves(original))
      if (typeof value === 'string' && !['id', 'lang', 'mode'].includes(String(path.at(-1))))
        document = withValue(document, path, hostile);
    fakeNetwork((url) => (url.includes('/guides/') ? json(document) : status(404)));
    const dataset = put<MuscleDataset>(
      '<muscle-dataset src="/dataset/"><muscle-guide></muscle-guide></muscle-dataset>',
    );
    await settled(dataset);
    const guide = dataset.firstElementChild!;
    expect(text(guide, '[part=heading]')).to.equal(hostile);
    expect(findAll(guide, 'img, script, [onerror], a:not([href^="#"])')).to.have.length(0);
    expect(leaks(guide)).to.deep.equal([]);
  });
});
