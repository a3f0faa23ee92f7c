import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/i18n/en.js';
import { leaves, massagerDocument, muscleDocument } from '../documents.js';
import { SAMPLES } from '../elements.js';
import { bothWays } from '../fixture.js';

/** Lines that warn, and that tell whose interest is at stake: they show in every mode, in words of their own. */
const SAFETY = /^(safety|redFlags|stopIf|notOver|whoShouldNot|disclaimer|conflictOfInterest)$/;

/** Everything that an element says, to the eye or to a screen reader. */
function said(element: Element): string[] {
  const pieces: string[] = [];
  const walk = (root: ParentNode & Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Element)) pieces.push(node.nodeValue!.trim());
      else {
        for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt']) pieces.push(node.getAttribute(name) ?? '');
        if (node.shadowRoot) walk(node.shadowRoot);
      }
    }
  };
  walk(element.shadowRoot!);
  return pieces.filter(Boolean);
}

/** A card of each muscle too: their sources differ. */
const CARDS = [
  'gemellus-inferior',
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'iliacus',
  'longissimus',
  'multifidus',
  'obturator-internus',
  'piriformis',
  'psoas-major',
  'rotatores',
  'semispinalis',
].map((id) => ({
  name: `a card of ${id}`,
  tag: 'muscle-card',
  attributes: `muscle="${id}"`,
  document: () => muscleDocument(id),
}));

/** A guide of each other kind of massager. */
const MASSAGERS = ['ball', 'percussion', 'roller'].map((kind) => ({
  name: `a guide of a ${kind}`,
  tag: 'massager-guide',
  attributes: `kind="${kind}" head="point"`,
  document: () => massagerDocument(kind),
}));

bothWays('wellness mode', (_, fixture) => {
  let claim: RegExp;
  before(async () => {
    // The words that the build looks for in the dataset.
    const words = new URL('../../../tools/dataset/wording.mjs', import.meta.url).href;
    claim = ((await import(words)) as { CLAIM_WORDS: { en: RegExp } }).CLAIM_WORDS.en;
  });

  for (const { name, tag, attributes, document } of [
    ...SAMPLES.filter(({ name }) => !name.includes('feed')),
    ...CARDS,
    ...MASSAGERS,
  ])
    for (const on of ['the element', 'the scope'])
      it(`on ${on} leaves no treatment or disease claim in ${name}`, async () => {
        const safe = new Set(
          [...leaves(await document())].flatMap(({ path, value }) =>
            path.some((key) => SAFETY.test(String(key))) ? [String(value)] : [],
          ),
        );
        const own = `<${tag} ${attributes} ${on === 'the element' ? 'claims="wellness"' : ''}></${tag}>`;
        const holder = await fixture(
          on === 'the scope' ? `<muscle-dataset claims="wellness">${own}</muscle-dataset>` : `<div>${own}</div>`,
        );
        const pieces = said(holder.querySelector(tag)!);
        expect(pieces.length).to.be.above(1);
        const claims = pieces.filter((piece) => claim.test(piece) && !safe.has(piece) && piece !== en.redFlags);
        expect(claims).to.deep.equal([]);
      });
});
