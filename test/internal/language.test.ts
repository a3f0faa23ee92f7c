import { expect } from '@open-wc/testing';
import { languageOf, watchLanguage } from '../../src/internal/language.js';
import { put, reset, until } from '../fixture.js';

describe('languageOf', () => {
  afterEach(reset);
  const of = (html: string) => languageOf(put(html).querySelector('i')!);
  const page = document.documentElement;

  it('is the nearest around the element, itself included', () => {
    expect(of('<div lang="ar"><p lang="de"><i></i></p></div>')).to.equal('de');
    expect(of('<div lang="ar"><p><i lang="en-GB"></i></p></div>')).to.equal('en-GB');
  });

  it('is found across shadow roots', () => {
    const host = put('<div lang="de"><div></div></div>').firstElementChild!;
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    inner.attachShadow({ mode: 'closed' }).innerHTML = '';
    expect(languageOf(inner)).to.equal('de');
  });

  it('is unknown where an empty lang says so, or nobody says anything', () => {
    expect(of('<div lang="de"><p lang=""><i></i></p></div>')).to.equal('');
    expect(languageOf(document.createElement('i'))).to.equal('');
    const before = page.lang;
    page.removeAttribute('lang');
    expect(of('<p><i></i></p>')).to.equal('');
    page.lang = before;
  });
});

describe('watchLanguage', () => {
  afterEach(reset);

  it('calls back when a lang changes around the element, also in its own shadow root, until it is told not to', async () => {
    const outer = put('<div><div></div></div>');
    const host = outer.firstElementChild as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p><i></i></p>';
    let heard = 0;
    const stop = watchLanguage(root.querySelector('i')!, () => heard++);
    outer.lang = 'de';
    await until(() => heard === 1);
    root.querySelector('p')!.lang = 'ar';
    await until(() => heard === 2);
    stop();

    // Another watcher hears it; the one that stopped does not.
    let other = 0;
    const stopOther = watchLanguage(host, () => other++);
    outer.lang = 'en';
    await until(() => other === 1);
    stopOther();
    expect(heard).to.equal(2);
  });
});
