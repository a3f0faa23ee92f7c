import { expect } from '@open-wc/testing';
import { productIn } from '../../src/data/page-product.js';

const PAGE = 'https://shop.example/products/reach?variant=2';
const read = (...values: unknown[]) =>
  productIn(
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
    PAGE,
  );
const product = (more: object = {}) => ({ '@type': 'Product', name: 'Reach', image: 'a.jpg', ...more });

describe('the product in a page’s JSON-LD', () => {
  for (const [what, value] of Object.entries({
    'by itself': product(),
    'in a list': [{ '@type': 'Organization', name: 'Shop' }, product()],
    'in a @graph': { '@graph': [{ '@type': 'WebSite', name: 'Shop' }, product()] },
    'of which a page is about': { '@type': 'ItemPage', mainEntity: product() },
    'of several types': product({ '@type': ['Thing', 'Product'] }),
    'with a full address for a type': product({ '@type': 'http://schema.org/Product' }),
    'as a group of variants': product({ '@type': 'ProductGroup' }),
    'with its name in an object': product({ name: { '@value': 'Reach', '@language': 'en' } }),
    'with spaces around its name': product({ name: '\n  Reach\t' }),
  }))
    it(`is found ${what}`, () => expect(read(value)?.name).to.equal('Reach'));

  for (const [what, image] of Object.entries({
    'an address': 'a.jpg',
    'a list of addresses': ['a.jpg', 'b.jpg'],
    'an ImageObject': { '@type': 'ImageObject', url: 'a.jpg' },
    'a list of ImageObjects': [{ contentUrl: 'a.jpg' }, { url: 'b.jpg' }],
  }))
    it(`has an image as ${what}`, () => expect(read(product({ image }))!.images[0]).to.equal('a.jpg'));

  it('is none where there is none, or it has no name', () => {
    for (const value of [
      {},
      [],
      null,
      7,
      'no JSON {',
      '',
      { '@type': 'Organization', name: 'Shop' },
      product({ name: undefined }),
      product({ name: '  ' }),
      product({ name: 7 }),
      product({ name: { first: 'Reach' } }),
      product({ '@type': 'ProductCollection' }),
      product({ '@type': { Product: 1 } }),
    ])
      expect(read(value), JSON.stringify(value)).to.equal(undefined);
  });

  it('is none of those that the page only lists or recommends', () => {
    expect(read({ '@type': 'ItemList', itemListElement: [{ item: product() }] })).to.equal(undefined);
    expect(read(product({ isRelatedTo: product({ name: 'Other' }) }))?.name).to.equal('Reach');
  });

  it('of several is the one whose address is the page’s, else none', () => {
    const other = product({ name: 'Other', url: '/products/other' });
    expect(read(other, product({ url: 'https://shop.example/products/reach' }))?.name).to.equal('Reach');
    expect(read(other, product({ '@id': '/products/reach#product' }))?.name).to.equal('Reach');
    expect(read(other, product())).to.equal(undefined);
    expect(read(product(), product())?.name).to.equal('Reach');
  });

  it('is found beside JSON that is none', () => expect(read('{', product(), '<!--')?.name).to.equal('Reach'));

  it('comes to no harm by what a page may write', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const long = read(product({ name: 'w'.repeat(10_000) }))!;
    expect(long.name).to.have.length(150);
    expect(read(deep, product())?.name).to.equal('Reach');
    expect(read(Array(100_000).fill(0), product())).to.satisfy((found: unknown) => !found || typeof found === 'object');
    expect(read('{"__proto__":{"@type":"Product","name":"Bad"}}')).to.equal(undefined);
    expect(read('{"@type":"Product","name":{"toString":1},"image":{"url":{"toString":1}}}')).to.equal(undefined);
    expect(read(product({ image: [null, 7, { url: null }, {}] }))!.images.filter(Boolean)).to.deep.equal([]);
    expect(({} as Record<string, unknown>)['@type']).to.equal(undefined);
  });
});
