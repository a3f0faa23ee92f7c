import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { de } from '../../src/i18n/de.js';
import { localeOf } from '../../src/i18n/locale.js';
import type { MuscleList } from '../../src/index.js';
import { find, mount, reset, settled, text } from '../fixture.js';

// In a page of its own, where no language has been loaded yet.
describe('a language that changes while its words load', () => {
  afterEach(reset);

  it('is the one that was set last', async () => {
    const list = await mount<MuscleList>('<muscle-list></muscle-list>');
    list.lang = 'ar';
    list.requestUpdate();
    // The update has begun, and waits for Arabic.
    await Promise.resolve();
    await Promise.resolve();
    expect(localeOf('ar')).to.equal(undefined);
    list.lang = 'de';
    await settled(list);
    expect(find(list, '.base')!.lang).to.equal('de');
    expect(text(list, '.alert b')).to.equal(de.redFlags);
  });
});
