import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/muscle-card/muscle-card.define.js';
import { writeStructuredData } from '../../src/structured-data/structured-data.js';

const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];

describe('structured data, in each browser', () => {
  it('are there while they are asked for, in a script element that runs nothing', async () => {
    const stop = writeStructuredData({ url: 'https://host.example/muscles' });
    try {
      await fixture(html`<muscle-card muscle="multifidus"><p>Text.</p></muscle-card>`);
      await waitUntil(() => scripts().some(({ text }) => text.includes('#muscle=multifidus')), 'not written', {
        timeout: 5000,
      });
      expect(scripts()).to.have.length(1);
      const [script] = scripts();
      expect(script!.getAttributeNames().sort()).to.deep.equal(['data-muscle-widgets-graph', 'type']);
      const { '@graph': graph } = JSON.parse(script!.text) as { '@graph': { '@id': string }[] };
      expect(graph.map((node) => node['@id'])).to.deep.equal([
        'https://host.example/muscles#muscle-widgets',
        'https://host.example/muscles#muscle=multifidus',
      ]);
    } finally {
      stop();
    }
    expect(scripts()).to.deep.equal([]);
  });
});
