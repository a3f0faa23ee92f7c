import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { MuscleDataset, RelatedArticles } from '../../src/index.js';
import { arMore } from '../../src/i18n/ar.js';
import { enAside } from '../../src/i18n/en-aside.js';
import { articlesDocument, feedDocument } from '../documents.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  recorded,
  reset,
  settled,
  showsFallback,
  shown,
  text,
} from '../fixture.js';
import { fakeNetwork, json, status } from '../network.js';

const titles = (element: Element) => findAll(element, '[part=article] .name').map((each) => each.textContent);

/** Clicks the first link; whether the browser would have followed it. */
function click(element: Element): boolean {
  let followed = false;
  const stay = (event: Event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stay);
  find(element, '[part=article] a')!.click();
  document.removeEventListener('click', stay);
  return followed;
}

bothWays('related-articles', (_, fixture) => {
  it('shows six articles, those that can be opened first, as links', async () => {
    const { articles } = await articlesDocument();
    const element = await fixture<RelatedArticles>('<related-articles><p>See also.</p></related-articles>');
    expect(titles(element)).to.have.length(6);
    const open = articles.filter(({ url }) => url);
    expect(titles(element).slice(0, open.length)).to.deep.equal(open.map(({ title }) => title).slice(0, 6));
    expect(findAll<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal(
      open.map(({ url }) => url).slice(0, 6),
    );
    expect(text(element, '[part=heading]')).to.equal(enAside.relatedArticles);
    expect(showsFallback(element)).to.equal(false);
    expect(leaks(element)).to.deep.equal([]);
  });

  it('shows as many as it is told', async () => {
    expect(titles(await fixture('<related-articles limit="2"></related-articles>'))).to.have.length(2);
    expect(titles(await fixture('<related-articles limit="999"></related-articles>'))).to.have.length(
      (await articlesDocument()).articles.length,
    );
  });

  it('says where no link is known, in place of one', async () => {
    const { articles } = await articlesDocument();
    const element = await fixture<RelatedArticles>('<related-articles limit="999"></related-articles>');
    const without = findAll(element, '[part=article]').filter((each) => !each.querySelector('a'));
    expect(without).to.have.length(articles.filter(({ url }) => !url).length);
    for (const each of without) expect(each.textContent).to.contain(enAside.noLink);
  });

  it('puts those about its muscle first', async () => {
    const about = (await articlesDocument()).articles.filter(({ muscles }) => muscles.includes('quadratus-lumborum'));
    const element = await fixture<RelatedArticles>('<related-articles muscle="quadratus-lumborum"></related-articles>');
    expect(titles(element).slice(0, about.length)).to.have.members(about.map(({ title }) => title));
  });

  it('follows the muscle chosen in its scope, unless it names one', async () => {
    const { articles } = await articlesDocument();
    const only = articles.find(({ muscles }) => muscles.includes('quadratus-lumborum'))!;
    const dataset = await fixture<MuscleDataset>(
      '<muscle-dataset><related-articles limit="1"></related-articles><related-articles limit="1" muscle="no-muscle"></related-articles></muscle-dataset>',
    );
    const [following, pinned] = [...dataset.children] as RelatedArticles[];
    const before = titles(pinned!);
    dataset.select('quadratus-lumborum');
    await settled(dataset);
    expect(titles(following!)).to.deep.equal([only.title]);
    expect(titles(pinned!)).to.deep.equal(before);
  });

  it('says what their authors gain', async () => {
    const { authors } = await articlesDocument();
    for (const claims of ['full', 'wellness']) {
      const element = await fixture<RelatedArticles>(`<related-articles claims="${claims}"></related-articles>`);
      expect(text(element, '.conflict'))
        .to.contain(authors['dr-graeme']!.name)
        .and.to.contain(authors['dr-graeme']!.conflictOfInterest!);
    }
  });

  it('leaves out what is not fit for retail', async () => {
    const { articles } = await articlesDocument();
    const element = await fixture<RelatedArticles>(
      '<related-articles claims="wellness" limit="999"></related-articles>',
    );
    expect(titles(element)).to.have.members(
      articles.filter(({ mode }) => mode === 'wellness').map(({ title }) => title),
    );
  });

  it('tells the page when one is opened, and is told whether to', async () => {
    const { articles } = await articlesDocument();
    const element = await fixture<RelatedArticles>('<related-articles></related-articles>');
    const [first] = articles.filter(({ url }) => url);
    const events = recorded(element, 'article-open');
    expect(click(element)).to.equal(true);
    expect(events[0]).to.include({
      article: first!.id,
      url: first!.url,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    element.addEventListener('article-open', (event) => event.preventDefault());
    expect(click(element)).to.equal(false);
  });

  it('speaks Arabic, and marks its contents as English', async () => {
    const element = await fixture<RelatedArticles>('<related-articles lang="ar" limit="999"></related-articles>');
    expect(text(element, '[part=heading]')).to.equal(arMore.aside.relatedArticles);
    expect(find(element, '[part=heading]')!.closest('[lang]')).to.have.attribute('lang', 'ar');
    expect(find(element, 'ul')).to.have.attribute('lang', 'en');
    const own = findAll(element, 'ul [lang=ar]').map((each) => each.textContent);
    expect(own).to.contain(`(${arMore.aside.noLink})`);
  });
});

describe('related-articles of a feed', () => {
  afterEach(reset);

  const FEED = '<related-articles feed="/feed.json"><p>See also.</p></related-articles>';
  async function show(feed: object, html = FEED) {
    const network = fakeNetwork(() => json(feed, 'application/feed+json'));
    const element = await mount<RelatedArticles>(html);
    return { element, network };
  }

  it('shows its items, as links, with their date and summary', async () => {
    const { element, network } = await show(feedDocument());
    expect(network.requests.map(({ url }) => url)).to.deep.equal([`${location.origin}/feed.json`]);
    expect(titles(element)).to.deep.equal(['One', 'Two']);
    expect(shown(element)).to.contain('About one.').and.to.contain('Words about two.').and.to.contain('Mar 4, 2026');
    expect(find(element, '.conflict')).to.equal(null);
    expect(leaks(element)).to.deep.equal([]);
  });

  it('ranks them by their tags', async () => {
    const { element } = await show(feedDocument(), FEED.replace('>', ' muscle="quadratus-lumborum">'));
    expect(titles(element)).to.deep.equal(['Two', 'One']);
  });

  it('shows them in wellness mode: the page answers for its own words', async () => {
    expect(titles((await show(feedDocument(), FEED.replace('>', ' claims="wellness">'))).element)).to.have.length(2);
  });

  it('writes dates as its language does', async () => {
    fakeNetwork((url) => json(url.endsWith('index.json') ? { version: 1, languages: ['en'] } : feedDocument()));
    const element = await mount<RelatedArticles>(FEED.replace('>', ' lang="de">'));
    expect(shown(element)).to.contain('04.03.2026');
  });

  it('shows items that lack what the format lets them lack', async () => {
    const { element } = await show({
      version: 'https://jsonfeed.org/version/1',
      items: [
        { id: 'a', url: 'https://host.example/a' },
        { id: 'b', title: 'B', date_published: 'one day' },
        { id: 'c' },
      ],
    });
    expect(titles(element)).to.deep.equal(['https://host.example/a', 'B']);
    expect(leaks(element)).to.deep.equal([]);
  });

  it('resolves addresses against the page, and makes links of none but web addresses', async () => {
    const item = (url: string) => ({ id: url, title: url, url });
    const { element } = await show({
      version: 'https://jsonfeed.org/version/1.1',
      items: ['/here', 'javascript:alert(1)', 'data:text/html,x', 'https://a.example/'].map(item),
    });
    const links = findAll<HTMLAnchorElement>(element, 'a').map(({ href }) => href);
    expect(links).to.deep.equal([`${location.origin}/here`, 'https://a.example/']);
    expect(titles(element)).to.have.length(4);
  });

  it('tells the page which one is opened', async () => {
    const { element } = await show(feedDocument());
    const events = recorded(element, 'article-open');
    click(element);
    expect(events[0]).to.include({ article: '1', url: 'https://host.example/one' });
  });

  it('says that there are none', async () => {
    const { element } = await show({ version: 'https://jsonfeed.org/version/1.1', items: [] });
    expect(shown(element)).to.contain(enAside.noArticles);
  });

  for (const [what, feed, code] of [
    ['of a later version', { version: 'https://jsonfeed.org/version/2', items: [] }, 'version'],
    ['that is none', { items: [] }, 'shape'],
    ['whose items are no list', { version: 'https://jsonfeed.org/version/1', items: 'x' }, 'shape'],
  ] as const)
    it(`keeps its text for a feed ${what}`, async () => {
      const { element } = await show(feed);
      expect(element.data.error).to.include({ code, url: `${location.origin}/feed.json` });
      expect(showsFallback(element)).to.equal(true);
    });

  it('shows another feed when it is told one, and the dataset without any', async () => {
    const { articles } = await articlesDocument();
    const document = await articlesDocument();
    fakeNetwork((url) =>
      url.endsWith('/other.json')
        ? json({ ...feedDocument(), items: [{ id: 'x', title: 'Other' }] })
        : url.endsWith('articles.json')
          ? json(document)
          : status(404),
    );
    const element = await mount<RelatedArticles>(FEED);
    expect(showsFallback(element)).to.equal(true);
    element.feed = '/other.json';
    await settled(element);
    expect(titles(element)).to.deep.equal(['Other']);
    element.removeAttribute('feed');
    element.feed = '';
    await settled(element);
    expect(articles.map(({ title }) => title)).to.include.members(titles(element));
  });

  it('shows the dataset in the place of an address that cannot be a feed', async () => {
    const element = await mount<RelatedArticles>('<related-articles feed="javascript:alert(1)"></related-articles>');
    expect(titles(element)).to.have.length(6);
  });
});
