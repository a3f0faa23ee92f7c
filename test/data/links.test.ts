import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/data/links.js';

describe('safeUrl', () => {
  for (const address of ['https://a.example/b?c=d#e', 'http://a.example/', 'https://a.example/%22%3E'])
    it(`keeps ${address}`, () => expect(safeUrl(address)).to.equal(address));

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \n java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/b',
    'file:///etc/passwd',
    'ftp://a.example/',
    'mailto:a@b.example',
    'about:blank',
    'https://',
    '/relative',
    'not an address',
    '',
    null,
    undefined,
  ])
    it(`refuses ${JSON.stringify(address)}`, () => expect(safeUrl(address)).to.equal(null));

  it('resolves against a base', () => {
    expect(safeUrl('../c', 'https://a.example/b/d')).to.equal('https://a.example/c');
    expect(safeUrl('//c.example/', 'https://a.example/')).to.equal('https://c.example/');
  });

  it('refuses a script whatever the base', () => {
    expect(safeUrl('javascript:alert(1)', 'https://a.example/')).to.equal(null);
  });

  it('gives nothing that could end an attribute', () => {
    expect(safeUrl('https://a.example/"><script>')).not.to.match(/["<>]/);
  });
});
