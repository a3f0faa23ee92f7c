import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import '../../src/define.js';
import type { EvidencePanel, MuscleDataset } from '../../src/index.js';
import { enEvidence } from '../../src/i18n/en-evidence.js';
import { en } from '../../src/i18n/en.js';
import { evidenceDocument, PATHS } from '../documents.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  press,
  reset,
  settled,
  showsFallback,
  shown,
  text,
  until,
} from '../fixture.js';
import { fakeNetwork, json } from '../network.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };
const texts = (element: Element, selector: string) => findAll(element, selector).map((each) => each.textContent.trim());
/** Links of a panel as a reader is told of them. */
const links = (element: Element, selector: string) =>
  findAll<HTMLAnchorElement>(element, selector).map((each) => ({ name: each.ariaLabel, href: each.href }));
const CLAIM = 'vibration-reaches-easily';

bothWays('evidence-panel', (_, fixture) => {
  it('says of each claim who makes it, how sure anyone is, and what can be said', async () => {
    const { claims, authors } = await evidenceDocument();
    const element = await fixture<EvidencePanel>('<evidence-panel topic="back-pain"><p>In short.</p></evidence-panel>');
    expect(text(element, '[part=heading]')).to.equal(enEvidence.title);
    expect(texts(element, '[part=claim-text]')).to.deep.equal(claims.map((claim) => claim.text));
    expect(texts(element, '[part=grade]')).to.deep.equal(claims.map(({ status }) => en.grades[status]));
    expect(texts(element, '[part=plain]')).to.deep.equal(claims.map(({ plain }) => plain));
    findAll(element, '[part=claim]').forEach((each, i) => {
      const { whoSays, certainty, wouldChange } = claims[i]!;
      const { name, conflictOfInterest } = authors[whoSays]!;
      for (const said of [name, conflictOfInterest ?? name, enEvidence.certainty[certainty], wouldChange!])
        expect(each.textContent).to.contain(said);
    });
    expect(showsFallback(element)).to.equal(false);
    expect(leaks(element)).to.deep.equal([]);
  });

  it('says at each view what its author gains by it, where no page can hide it', async () => {
    const { claims, authors } = await evidenceDocument();
    for (const variant of ['full', 'chip']) {
      const element = await fixture<EvidencePanel>(
        `<evidence-panel topic="back-pain" variant="${variant}"></evidence-panel>`,
      );
      findAll(element, '[part=claim]').forEach((each, i) => {
        const { conflictOfInterest } = authors[claims[i]!.whoSays]!;
        const said = [...each.querySelectorAll('p')].find((p) =>
          p.textContent.includes(conflictOfInterest ?? 'Who says'),
        )!;
        expect(said.hasAttribute('part'), claims[i]!.id).to.equal(false);
        expect(said.parentElement!.part.value === '' || said.parentElement!.part.value === 'claim').to.equal(true);
      });
    }
  });

  it('lists what speaks for and against, of harm and besides, and how direct it is', async () => {
    const { claims } = await evidenceDocument(CLAIM);
    const element = await fixture<EvidencePanel>(`<evidence-panel claim="${CLAIM}"></evidence-panel>`);
    for (const [stance, label] of Object.entries(enEvidence.stances)) {
      const list = find(element, `.${stance} ul`)!;
      expect(find(element, `[id="${list.getAttribute('aria-labelledby')}"]`)!.textContent).to.equal(label);
      const found = claims[0]!.sources.filter((each) => each.stance === stance);
      expect(
        [...list.children].map((each) => each.textContent.replace(/\s+/g, ' ').replace(/ \[\d+\]$/, '')),
      ).to.deep.equal(found.map(({ finding, directness }) => `${finding} ${enEvidence.directness[directness]}`));
    }
  });

  it('links each finding to its source, by a number that the list of sources has too', async () => {
    const { sources } = await evidenceDocument();
    const element = await fixture<EvidencePanel>('<evidence-panel topic="back-pain"></evidence-panel>');
    const listed = findAll(element, '.end li');
    expect(listed).to.have.length(Object.keys(sources).length);
    expect(text(element, '.end summary')).to.equal(en.sources(listed.length));
    const numbered = links(element, '.side a');
    expect(numbered).not.to.have.length(0);
    for (const { name, href } of numbered) {
      const [, number, title] = /^(\d+): (.*)$/s.exec(name!)!;
      const entry = listed[+number! - 1]!;
      expect([entry.textContent, entry.querySelector('a')!.href]).to.deep.equal([title, href]);
    }
    const known = Object.values(sources).map(({ title, year }) => `${title}${year ? ` (${year})` : ''}`);
    expect(listed.map((each) => each.textContent)).to.have.members(known);
    expect(findAll(element, '.end li:not(:has(a))')).to.have.length(
      Object.values(sources).filter(({ url }) => !url).length,
    );
  });

  it('says that nothing was found where a side is empty', async () => {
    const { claims } = await evidenceDocument();
    const without = (['supports', 'disputes'] as const).map(
      (stance) => claims.filter(({ sources }) => !sources.some((each) => each.stance === stance)).length,
    );
    expect(without[0]! + without[1]!).to.be.above(0);
    const element = await fixture<EvidencePanel>('<evidence-panel topic="back-pain"></evidence-panel>');
    expect([texts(element, '.supports > p').length, texts(element, '.disputes > p').length]).to.deep.equal(without);
    expect(new Set(texts(element, '.side > p'))).to.deep.equal(new Set([enEvidence.noneFound]));
    // Of harm it does not say so: nobody may have looked.
    expect(findAll(element, '.harm')).to.have.length(1);
  });

  it('counts its claims by grade', async () => {
    const { claims } = await evidenceDocument();
    const element = await fixture<EvidencePanel>('<evidence-panel topic="back-pain"></evidence-panel>');
    const head = text(element, '.head')!;
    expect(head).to.contain(enEvidence.count(claims.length));
    for (const status of new Set(claims.map((claim) => claim.status)))
      expect(head).to.contain(`${en.grades[status]} (${claims.filter((claim) => claim.status === status).length})`);
  });

  it('has headings below its own, as deep as the page says', async () => {
    const element = await fixture<EvidencePanel>(
      `<evidence-panel claim="${CLAIM}" heading-level="2"></evidence-panel>`,
    );
    expect(findAll(element, '[role=heading]').map((each) => each.ariaLevel)).to.deep.equal(['2', '3']);
  });

  it('shows the claims of a muscle, of the one chosen in its scope, or one alone', async () => {
    const of = async (id: string) => (await evidenceDocument(id)).claims.map((claim) => claim.text);
    const dataset = await fixture<MuscleDataset>(
      `<muscle-dataset selected="piriformis"><evidence-panel></evidence-panel><evidence-panel muscle="psoas-minor"></evidence-panel><evidence-panel claim="${CLAIM}" muscle="psoas-minor"></evidence-panel></muscle-dataset>`,
    );
    const all = () => [...dataset.children].map((each) => texts(each, '[part=claim-text]'));
    expect(all()).to.deep.equal([await of('piriformis'), await of('psoas-minor'), await of(CLAIM)]);
    dataset.select('multifidus');
    await settled(dataset);
    expect(all()[0]).to.deep.equal(await of('multifidus'));
  });

  it('is one line in an article, with the rest to open', async () => {
    const { claims, disclaimer } = await evidenceDocument(CLAIM);
    const element = await fixture<EvidencePanel>(`<evidence-panel claim="${CLAIM}" variant="chip"></evidence-panel>`);
    expect(find(element, '[role=heading]')).to.equal(null);
    const details = find<HTMLDetailsElement>(element, 'details')!;
    const seen = findAll(element, '.base *').filter((each) => each.checkVisibility() && !each.children.length);
    expect(seen.map((each) => each.textContent)).to.deep.equal([
      en.grades[claims[0]!.status],
      claims[0]!.plain,
      enEvidence.forAndAgainst,
      disclaimer,
    ]);
    await press(details.querySelector('summary')!, 'Enter');
    await until(() => details.open);
    for (const said of [claims[0]!.text, claims[0]!.wouldChange!]) expect(details.textContent).to.contain(said);
    expect(findAll(element, 'details .side').every((each) => each.checkVisibility())).to.equal(true);
    expect(findAll(element, 'ol li')).to.have.length(claims[0]!.sources.length);
  });

  it('ends that with the disclaimer, once, behind nothing that opens and in no part', async () => {
    const { disclaimer } = await evidenceDocument();
    for (const attributes of ['topic="back-pain"', `claim="${CLAIM}"`, 'claims="wellness"']) {
      const element = await fixture<EvidencePanel>(`<evidence-panel ${attributes} variant="chip"></evidence-panel>`);
      const said = findAll(element, 'p').filter((each) => each.textContent === disclaimer);
      expect(said, attributes).to.have.length(1);
      expect(said[0]!.checkVisibility()).to.equal(true);
      expect(said[0]!.closest('details, [part]')).to.equal(null);
      const last = findAll(element, '[part=panel] *').at(-1)!;
      expect(last.compareDocumentPosition(said[0]!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  for (const variant of ['full', 'chip'])
    it(`says what an author gains, and the disclaimer, however a page styles its parts (${variant})`, async () => {
      const { authors, claims, disclaimer } = await evidenceDocument(CLAIM);
      const element = await fixture<EvidencePanel>(
        `<evidence-panel claim="${CLAIM}" variant="${variant}"></evidence-panel>`,
      );
      findAll<HTMLDetailsElement>(element, 'details').forEach((each) => (each.open = true));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('evidence-panel::part(panel), evidence-panel::part(claim) { visibility: hidden !important }');
      document.adoptedStyleSheets.push(sheet);
      try {
        const { conflictOfInterest } = authors[claims[0]!.whoSays]!;
        for (const each of [conflictOfInterest!, disclaimer]) {
          const said = findAll(element, 'p').find(({ textContent }) => textContent.includes(each))!;
          expect(said.checkVisibility({ visibilityProperty: true }), each).to.equal(true);
        }
        element.style.visibility = 'hidden';
        expect(find(element, 'p')!.checkVisibility({ visibilityProperty: true })).to.equal(false);
      } finally {
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      }
    });

  for (const variant of ['full', 'chip'])
    it(`names no title of a source there, and finds nothing of a claim that does not show (${variant})`, async () => {
      const document = await evidenceDocument();
      const [first, ...rest] = document.claims;
      const some = { ...document, claims: [{ ...first, mode: 'wellness' }, ...rest] };
      fakeNetwork(() => json(some));
      const element = await fixture<EvidencePanel>(
        `<evidence-panel claims="wellness" variant="${variant}"></evidence-panel>`,
        { documents: { [PATHS.evidence('back-pain')]: some } },
      );
      const labels = findAll(element, '[aria-label]').map((each) => each.ariaLabel!);
      expect(labels).not.to.have.length(0);
      const all = [shown(element), ...labels].join('\n');
      for (const { title } of Object.values(document.sources)) expect(all).not.to.contain(title);
      const own = first!.sources.map(({ finding }) => finding);
      for (const each of own) expect(all).to.contain(each);
      for (const { sources } of rest)
        for (const { finding } of sources) if (!own.includes(finding)) expect(all).not.to.contain(finding);
      const [link] = links(element, '.side a');
      expect(link!.name).to.contain(`1: ${en.cites('1')}`);
    });

  for (const variant of ['full', 'chip'])
    it(`shows no claim that is not fit for retail, and says so (${variant})`, async () => {
      const { claims, disclaimer } = await evidenceDocument();
      expect(claims.every(({ mode }) => mode === 'full')).to.equal(true);
      const element = await fixture<EvidencePanel>(
        `<evidence-panel topic="back-pain" claims="wellness" variant="${variant}"></evidence-panel>`,
      );
      expect(findAll(element, '[part=claim]')).to.have.length(0);
      for (const each of [enEvidence.noClaims, disclaimer]) expect(shown(element)).to.contain(each);
      for (const { text, plain } of claims) expect(shown(element)).not.to.contain(text).and.not.to.contain(plain);
      expect(showsFallback(element)).to.equal(false);
      expect(find(element, '[part=error]')).to.equal(null);
    });

  it('calls the topic by its other name there', async () => {
    const { title, wellnessTitle } = await evidenceDocument();
    const element = await fixture<EvidencePanel>('<evidence-panel claims="wellness"></evidence-panel>');
    expect(text(element, '.head')).to.contain(wellnessTitle!).and.not.to.contain(title);
  });

  it('shows what is fit for retail, with what its author gains', async () => {
    const document = await evidenceDocument();
    const [first] = document.claims;
    const documents = {
      [PATHS.evidence('back-pain')]: { ...document, claims: [{ ...first, mode: 'wellness' }, document.claims[1]] },
    };
    fakeNetwork(() => json(Object.values(documents)[0]));
    const element = await fixture<EvidencePanel>('<evidence-panel claims="wellness"></evidence-panel>', { documents });
    expect(texts(element, '[part=claim-text]')).to.deep.equal([first!.text]);
    expect(shown(element)).to.contain(document.authors[first!.whoSays]!.conflictOfInterest!);
    // Sources of what does not show do not show.
    expect(findAll(element, '.end li')).to.have.length(first!.sources.length);
  });

  it('says which of its words are in which language', async () => {
    const element = await fixture<EvidencePanel>('<evidence-panel lang="ar"></evidence-panel>');
    expect(find(element, '[part=panel]')).to.have.attribute('lang', 'en');
    for (const own of ['[part=heading] > *', '.side > .label > *', 'summary > *'])
      expect(find(element, own), own).to.have.attribute('lang', 'ar');
    expect(find(element, '[part=plain]')!.closest('[lang]')).to.have.attribute('lang', 'en');
  });

  it('keeps its text for a claim that there is not', async () => {
    const element = await fixture<EvidencePanel>('<evidence-panel claim="no-such"><p>In short.</p></evidence-panel>');
    expect(showsFallback(element)).to.equal(true);
    expect(text(element, '[part=error]')).to.contain(en.notFound);
  });
});

describe('evidence-panel', () => {
  afterEach(reset);

  /** Shows one claim, changed. */
  async function show(change: (document: any) => void) {
    const document = await evidenceDocument(CLAIM);
    change(document);
    fakeNetwork(() => json(document));
    return mount<EvidencePanel>(`<evidence-panel claim="${CLAIM}"></evidence-panel>`);
  }

  for (const key of ['later', 'constructor', ''])
    it(`counts what it does not know as opinion and as context: ${JSON.stringify(key)}`, async () => {
      const element = await show(({ claims: [claim] }) => {
        claim.status = claim.certainty = key;
        for (const source of claim.sources) source.stance = source.directness = key;
      });
      expect(text(element, '[part=grade]')).to.equal(en.grades.opinion);
      expect(texts(element, '.side > p')).to.deep.equal([enEvidence.noneFound, enEvidence.noneFound]);
      expect(findAll(element, '.context li')).to.have.length(6);
      expect(leaks(element)).to.deep.equal([]);
    });

  it('shows what lacks all but its text', async () => {
    const element = await show((document) => {
      document.claims = [{ id: CLAIM, text: 'A claim', sources: [{ finding: 'A finding', ref: 'nowhere' }] }];
      for (const key of ['sources', 'authors', 'disclaimer']) Reflect.deleteProperty(document, key);
    });
    expect(text(element, '[part=claim-text]')).to.equal('A claim');
    expect(text(element, '.context li')).to.equal('A finding');
    expect(leaks(element)).to.deep.equal([]);
  });

  it('makes links of none but web addresses, and text of all else', async () => {
    const element = await show(({ claims: [claim], sources }) => {
      claim.text = claim.plain = '<img src=x onerror="hurt()">';
      for (const { ref } of claim.sources)
        Object.assign(sources[ref], { url: 'javascript:alert(1)', title: '<b>x</b>' });
    });
    expect(text(element, '[part=claim-text]')).to.equal('<img src=x onerror="hurt()">');
    expect(findAll(element, 'a, img, li b')).to.have.length(0);
    expect(text(element, '.end li')).to.match(/^<b>x<\/b>/);
  });

  for (const width of [180, 320, 640, 1200, 1800])
    for (const attributes of ['topic="back-pain"', `claim="${CLAIM}" variant="chip"`])
      it(`has room in ${width} px: ${attributes}`, async () => {
        const holder = await mount(
          `<div style="inline-size: ${width}px"><evidence-panel ${attributes}></evidence-panel></div>`,
        );
        const element = holder.firstElementChild!;
        findAll<HTMLDetailsElement>(element, 'details').forEach((each) => (each.open = true));
        const right = holder.getBoundingClientRect().right + 0.5;
        const over = findAll(element, '.base *').filter((each) => each.getBoundingClientRect().right > right);
        expect(over.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
        // For and against stand side by side where there is room.
        const [one, other] = findAll(element, '.side').map((each) => each.getBoundingClientRect());
        expect(one!.top === other!.top).to.equal(width > 500);
      });

  for (const scheme of ['light', 'dark'])
    it(`gives axe nothing to say of all claims, and of one in short (${scheme})`, async () => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      document.documentElement.lang = 'en';
      document.title = 'Page';
      const main = await mount(
        `<main><h1>Page</h1><h2>Section</h2><evidence-panel></evidence-panel><evidence-panel claim="${CLAIM}" variant="chip"></evidence-panel></main>`,
      );
      for (const element of main.querySelectorAll('evidence-panel'))
        findAll<HTMLDetailsElement>(element, 'details').forEach((each) => (each.open = true));
      const { violations } = await axe.run(main, {
        resultTypes: ['violations'],
        rules: { region: { enabled: false } },
      });
      document.documentElement.removeAttribute('style');
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
    });

  it('says what a reader has to know of a translation', async () => {
    const element = await show((document) => (document.notice = 'Not checked.'));
    expect(text(element)).to.match(/^Not checked\./);
  });
});
