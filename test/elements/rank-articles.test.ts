import { expect } from '@open-wc/testing';
import { readShape } from '../../src/data/shape.js';
import { feedKind, type FeedDocument } from '../../src/data/kinds/feed.js';
import {
  fromDataset,
  fromFeed,
  rankArticles,
  type ArticleItem,
} from '../../src/elements/related-articles/rank-articles.js';
import { articlesDocument } from '../documents.js';

const item = (id: string, about: string[], url: string | null = null) => ({ id, about, url }) as ArticleItem;
const order = (items: ArticleItem[], topic: string, muscle: string) =>
  rankArticles(items, topic, muscle)
    .map(({ id }) => id)
    .join(' ');

describe('rankArticles', () => {
  it('puts a shared muscle before a shared topic before neither', () => {
    expect(
      order([item('none', []), item('topic', ['t']), item('muscle', ['m']), item('both', ['t', 'm'])], 't', 'm'),
    ).to.equal('both muscle topic none');
  });

  it('puts what can be opened before what cannot, where they share as much', () => {
    expect(
      order(
        [item('closed', ['t']), item('open', ['t'], 'https://a.example/'), item('elsewhere', [], 'https://a.example/')],
        't',
        '',
      ),
    ).to.equal('open closed elsewhere');
  });

  it('keeps the given order, and the given list, else', () => {
    const items = [item('b', ['t']), item('a', ['t']), item('c', ['t'])];
    expect(order(items, 't', '')).to.equal('b a c');
    expect(items.map(({ id }) => id)).to.deep.equal(['b', 'a', 'c']);
  });

  it('takes no article for related because nothing is asked for', () => {
    expect(order([item('a', ['']), item('b', [''], 'https://a.example/')], '', '')).to.equal('b a');
  });
});

describe('fromDataset', () => {
  it('takes each article, with what it is about and whether it is fit for retail', async () => {
    const document = await articlesDocument();
    const items = fromDataset(document);
    expect(items.map(({ id }) => id)).to.deep.equal(document.articles.map(({ id }) => id));
    expect(items.map(({ wellness }) => wellness)).to.deep.equal(
      document.articles.map(({ mode }) => mode === 'wellness'),
    );
    expect(items[0]!.about).to.deep.equal([...document.articles[0]!.topics, ...document.articles[0]!.muscles]);
  });
});

describe('fromFeed', () => {
  const read = (items: object[]) => fromFeed(readShape(feedKind.shape, { items }, '') as FeedDocument);

  it('makes ids of tags', () => {
    expect(read([{ title: 'a', tags: ['Back pain', 'Quadratus_Lumborum'] }])[0]!.about).to.deep.equal([
      'back-pain',
      'quadratus-lumborum',
    ]);
  });

  it('takes the summary, or else the beginning of the text, cut at a word', () => {
    const long = 'word '.repeat(60).trim();
    const [summary, short, cut, none] = read([
      { title: 'a', summary: 'In short.', content_text: 'At length.' },
      { title: 'b', content_text: 'At length.' },
      { title: 'c', content_text: long },
      { title: 'd' },
    ]);
    expect(summary!.excerpt).to.equal('In short.');
    expect(short!.excerpt).to.equal('At length.');
    expect(cut!.excerpt).to.match(/^(word )+word…$/);
    expect(cut!.excerpt.length).to.be.at.most(201);
    expect(none!.excerpt).to.equal('');
  });

  it('names an item without a title by its address, and leaves out one that has neither', () => {
    const items = read([
      { id: '1', url: 'https://host.example/post' },
      { id: '2', content_text: 'Words.' },
      { title: 'No link' },
    ]);
    expect(items.map(({ title }) => title)).to.deep.equal(['https://host.example/post', 'No link']);
  });

  it('may show all of it in wellness mode: the host answers for its own words', () => {
    expect(read([{ title: 'a' }])[0]!.wellness).to.equal(true);
  });
});
