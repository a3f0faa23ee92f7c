import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import '../../src/define.js';
import type { MuscleDataset } from '../../src/index.js';
import { SAMPLES } from '../elements.js';
import { bothWays, findAll, settled } from '../fixture.js';
import { fakeNetwork, json } from '../network.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };

/** What axe says against a part of the page. */
async function complaints(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, {
    resultTypes: ['violations'],
    // That all content stands in landmarks is up to the page.
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

// Levels before the element's own, as in a page.
const page = (html: string) => `<main><h1>Page</h1><h2>Section</h2>${html}</main>`;

bothWays('axe has nothing to say', (way, fixture) => {
  const root = document.documentElement;
  for (const scheme of ['light', 'dark'] as const) {
    describe(`in ${scheme}`, () => {
      before(() => {
        root.style.colorScheme = scheme;
        root.style.background = 'Canvas';
        root.style.color = 'CanvasText';
        root.lang = 'en';
        document.title = 'Page';
      });
      after(() => root.removeAttribute('style'));

      for (const { name, tag, attributes } of SAMPLES.filter(({ attributes }) => !attributes.includes('feed')))
        it(`of ${name}`, async () => {
          const main = await fixture(page(`<${tag} ${attributes}></${tag}>`));
          for (const details of findAll<HTMLDetailsElement>(main.lastElementChild!, 'details')) details.open = true;
          expect(await complaints(main)).to.deep.equal([]);
        });

      for (const theme of ['warm', 'plain', 'dark', 'warm light'])
        it(`of a card and a list with theme ${theme}`, async () => {
          const main = await fixture(
            page(
              `<muscle-card muscle="rotatores" theme="${theme}"></muscle-card><muscle-list theme="${theme}"></muscle-list>`,
            ),
          );
          expect(await complaints(main)).to.deep.equal([]);
        });

      for (const attributes of ['', 'muscle="gluteus-medius" point="gmed-1"', 'region="sacroiliac-region" side="left"'])
        it(`of a map of the topic ${attributes}`, async () => {
          const main = await fixture(page(`<trigger-point-map topic="back-pain" ${attributes}></trigger-point-map>`));
          for (const details of findAll<HTMLDetailsElement>(main.lastElementChild!, 'details')) details.open = true;
          expect(await complaints(main)).to.deep.equal([]);
        });

      it('of a list with a chosen muscle, and of one with links', async () => {
        const main = await fixture(
          page(
            '<muscle-dataset><muscle-list></muscle-list><muscle-list link-template="https://host.example/{id}"></muscle-list></muscle-dataset>',
          ),
        );
        const dataset = main.lastElementChild as MuscleDataset;
        dataset.select('iliacus');
        await settled(dataset);
        expect(await complaints(main)).to.deep.equal([]);
      });

      it('of elements in other languages', async () => {
        const main = await fixture(
          page(
            '<muscle-card muscle="rotatores" lang="ar"></muscle-card><muscle-list lang="de"></muscle-list><author-bio lang="ar"></author-bio>',
          ),
        );
        expect(await complaints(main)).to.deep.equal([]);
      });

      it('of an element that could not be loaded', async () => {
        const main = await fixture(page('<muscle-card muscle="no-such-muscle"><p>In short.</p></muscle-card>'));
        expect(findAll(main.lastElementChild!, '[part=retry]')).to.have.length(1);
        expect(await complaints(main)).to.deep.equal([]);
      });

      if (way === 'client')
        it('of articles of a feed', async () => {
          const { attributes, document } = SAMPLES.find(({ attributes }) => attributes.includes('feed'))!;
          const feed = await document();
          fakeNetwork(() => json(feed));
          const main = await fixture(page(`<related-articles ${attributes}></related-articles>`));
          expect(await complaints(main)).to.deep.equal([]);
        });
    });
  }

  it('and would have, were there something', async () => {
    const main = await fixture(page('<p style="color: #aaa; background: #fff">Too pale.</p><img src="data:,">'));
    expect((await complaints(main)).map((each) => each.split(' ')[0])).to.have.members(['color-contrast', 'image-alt']);
  });
});
