import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { AuthorBio, MuscleDataset } from '../../src/index.js';
import { arMore } from '../../src/i18n/ar.js';
import { enAside } from '../../src/i18n/en-aside.js';
import { en } from '../../src/i18n/en.js';
import { authorDocument } from '../documents.js';
import { bothWays, find, leaks, mount, reset, settled, showsFallback, shown, text } from '../fixture.js';

bothWays('author-bio', (_, fixture) => {
  it('says who the author is, what he gains, and where to find him', async () => {
    const { author } = await authorDocument();
    const element = await fixture<AuthorBio>('<author-bio><p>By Dr Graeme.</p></author-bio>');
    expect(text(element, '[part=heading]')).to.equal(author.name);
    for (const each of [author.role, author.bio, enAside.aboutAuthor]) expect(shown(element)).to.contain(each);
    expect(text(element, '.conflict')).to.contain(author.conflictOfInterest!).and.to.contain(enAside.conflict);
    expect(find(element, '[part=link]')).to.have.attribute('href', author.url!);
    expect(text(element, '[part=link]')).to.equal(new URL(author.url!).hostname);
    expect(showsFallback(element)).to.equal(false);
  });

  it('says what he gains in wellness mode too', async () => {
    const { author } = await authorDocument();
    const element = await fixture<AuthorBio>('<author-bio claims="wellness"></author-bio>');
    expect(text(element, '.conflict')).to.contain(author.conflictOfInterest!);
  });

  it('shows a photo of the page', async () => {
    const element = await fixture<AuthorBio>('<author-bio><span slot="photo">Photo</span></author-bio>');
    const slot = find<HTMLSlotElement>(element, 'slot[name=photo]')!;
    expect(slot.assignedElements()).to.deep.equal([...element.children]);
    expect(element.firstElementChild!.checkVisibility()).to.equal(true);
  });

  it('speaks Arabic, and marks its contents as English', async () => {
    const element = await fixture<AuthorBio>('<author-bio lang="ar"></author-bio>');
    expect(find(element, '[part=bio]')).to.have.attribute('lang', 'en');
    expect(find(element, '.small')).to.have.attribute('lang', 'ar');
    expect(text(element, '.small')).to.equal(arMore.aside.aboutAuthor);
    expect(text(element, '.conflict [lang=ar]')).to.equal(`${arMore.aside.conflict}.`);
  });

  it('keeps its text for somebody unknown', async () => {
    const element = await fixture<AuthorBio>('<author-bio author="nobody"><p>By nobody.</p></author-bio>');
    expect(showsFallback(element)).to.equal(true);
    expect(text(element, '[part=error]')).to.contain(en.notFound);
  });
});

describe('author-bio', () => {
  afterEach(reset);

  it('shows no more than a name where there is no more', async () => {
    const dataset = await mount<MuscleDataset>('<muscle-dataset></muscle-dataset>');
    const element = document.createElement('author-bio');
    dataset.scope.store.add(element.data.request(dataset.scope)!, {
      version: 1,
      lang: 'en',
      author: { id: 'dr-graeme', name: 'A name' },
    });
    dataset.append(element);
    await settled(dataset);
    expect(text(element, '[part=heading]')).to.equal('A name');
    expect(find(element, '.conflict, [part=link]')).to.equal(null);
    expect(leaks(element)).to.deep.equal([]);
  });
});
