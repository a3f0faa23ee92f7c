import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { MuscleCard, MuscleDataset, MuscleDocument } from '../../src/index.js';
import { branches, leaves, muscleDocument, PATHS, withValue } from '../documents.js';
import { ar, arMore } from '../../src/i18n/ar.js';
import { enFacts } from '../../src/i18n/en-facts.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  put,
  reset,
  settled,
  showsFallback,
  shown,
  text,
  until,
} from '../fixture.js';
import { fakeNetwork } from '../network.js';

const ID = 'quadratus-lumborum';
const card = (attributes = '') => `<muscle-card muscle="${ID}" ${attributes}><p>In short.</p></muscle-card>`;

bothWays('muscle-card', (way, fixture) => {
  it('shows all there is to say of its muscle', async () => {
    const { muscle, regions, redFlags, sources, claims, disclaimer, group } = await muscleDocument();
    const element = await fixture<MuscleCard>(card());
    expect(text(element, '[part=heading]')).to.equal(muscle.name);
    const wanted = [
      muscle.latin,
      ...muscle.synonyms,
      muscle.place,
      `${group.order} of ${group.of}`,
      muscle.summary.text,
      ...[muscle.origin, muscle.insertion, muscle.actions, muscle.why, muscle.confusedWith, muscle.safety]
        .flat()
        .map((fact) => fact.text),
      ...muscle.selfCare.map(({ advice }) => advice.text),
      ...muscle.triggerPoints.flatMap(({ location, essential, spillover }) => [
        location,
        ...[...essential, ...spillover].map((id) => regions[id]!),
      ]),
      muscle.innervation.nerve.text,
      muscle.innervation.roots!.text,
      muscle.palpable.note.text,
      ...muscle.layer.coveredBy,
      muscle.patternNote!.text,
      claims[0]!.plain,
      ...redFlags,
      ...Object.values(sources).map(({ title }) => title),
      muscle.checked,
      disclaimer,
    ];
    const all = shown(element);
    expect(wanted.filter((each) => !all.includes(each))).to.deep.equal([]);
    expect(leaks(element)).to.deep.equal([]);
    expect(showsFallback(element)).to.equal(false);
    expect(element.textContent).to.equal('In short.');
  });

  it('says that it does not know what is not known', async () => {
    const element = await fixture<MuscleCard>(card());
    expect(find(element, '.layers + p')!.textContent).to.equal(enFacts.depthUnknown);
  });

  it('says what no source was read for', async () => {
    const element = await fixture<MuscleCard>(card());
    expect(text(element, '[part=self-care]')).to.contain(`* ${enFacts.unverified}`);
    expect(text(element, '.careful li:first-of-type')).not.to.contain('*');
  });

  it('names whose view it is and what he gains by it, beside the view', async () => {
    const { muscle, authors } = await muscleDocument();
    const view = muscle.why.find(({ whoSays }) => whoSays)!;
    const { name, conflictOfInterest } = authors[view.whoSays!]!;
    const element = await fixture<MuscleCard>(card());
    const item = findAll(element, '[part=why] li').find((each) => each.textContent.includes(view.text))!;
    expect(item.textContent).to.contain(name).and.to.contain(conflictOfInterest!);
  });

  it('shows grade, references and where they lead', async () => {
    const { sources } = await muscleDocument();
    const element = await fixture<MuscleCard>(card());
    expect(text(element, '[part=grade]')).to.equal('Researchers disagree');
    const listed = Object.values(sources);
    expect(text(element, '[part=sources] summary')).to.equal(`${listed.length} sources`);
    const links = findAll<HTMLAnchorElement>(element, '[part=sources] a').map(({ href }) => href);
    expect(links).to.deep.equal(listed.filter(({ url }) => url).map(({ url }) => new URL(url!).href));
    // Numbers in the text are places in the list: the keys number it.
    expect(Object.keys(sources)).to.deep.equal(listed.map((_, i) => `s${i + 1}`));
  });

  it('tells essential and spillover apart without colour', async () => {
    const element = await fixture<MuscleCard>(card());
    const names = findAll(element, '[part=trigger-point] ul').map((list) => list.getAttribute('aria-label'));
    expect(new Set(names)).to.deep.equal(new Set(['felt most', 'felt sometimes']));
    const style = (selector: string) => getComputedStyle(find(element, selector)!).borderTopStyle;
    expect([style('.region.most'), style('.region:not(.most)')]).to.deep.equal(['solid', 'dashed']);
  });

  it('says less as compact, and least as a row; as compact never without safety', async () => {
    const { muscle } = await muscleDocument();
    const [full, compact, row] = [
      await fixture(card()),
      await fixture(card('variant="compact"')),
      await fixture(card('variant="row"')),
    ];
    const parts = (element: Element) => [...new Set(findAll(element, '[part]').map(({ part }) => part.value))];
    expect(parts(full)).to.include.members([
      'heading',
      'summary',
      'grade',
      'trigger-point',
      'why',
      'looks-like',
      'self-care',
      'sources',
      'footer',
    ]);
    expect(parts(compact)).to.have.members(['card', 'heading', 'summary', 'grade', 'figure']);
    expect(parts(row)).to.have.members(['card', 'heading']);
    // What a page must not style away is no part.
    for (const element of [full, compact]) expect(find(element, '.careful')!.part).to.have.length(0);
    for (const { text } of muscle.safety) expect(shown(compact)).to.contain(text);
    for (const element of [compact, row]) expect(text(element, '.chips')).to.contain('along the iliac crest');
  });

  it('takes an unknown variant for full', async () => {
    expect(find(await fixture(card('variant="poster"')), '.alert')).not.to.equal(null);
  });

  it('has headings at the level it is told, those inside one below', async () => {
    const levels = (element: Element) => findAll(element, '[role=heading]').map((each) => each.ariaLevel);
    expect(new Set(levels(await fixture(card())).slice(1))).to.deep.equal(new Set(['4']));
    expect(levels(await fixture(card()))[0]).to.equal('3');
    const second = levels(await fixture(card('heading-level="2"')));
    expect([second[0], ...new Set(second.slice(1))]).to.deep.equal(['2', '3']);
    expect(levels(await fixture(card('heading-level="none"')))[0]).to.equal('3');
  });

  it('keeps its text for what is unknown', async () => {
    const element = await fixture<MuscleCard>('<muscle-card muscle="no-such-muscle"><p>In short.</p></muscle-card>');
    expect(showsFallback(element)).to.equal(true);
    expect(text(element, '[part=error]')).to.contain('There is no such entry.');
  });

  it('keeps its text, and asks for nothing, where no muscle is named or chosen', async () => {
    const element = await fixture<MuscleCard>('<muscle-card><p>In short.</p></muscle-card>');
    expect(element.data.status).to.equal('initial');
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part=error]')).to.equal(null);
  });

  describe('in wellness mode', () => {
    /** What may only show in full mode. */
    const editorial = ({ muscle, claims }: MuscleDocument) => [
      ...muscle.why.filter(({ mode }) => mode === 'full').map(({ text }) => text),
      ...claims.filter(({ mode }) => mode === 'full').map(({ plain }) => plain),
    ];

    for (const [where, html] of [
      ['on the element', (id: string) => `<div><muscle-card muscle="${id}" claims="wellness"></muscle-card></div>`],
      [
        'on the scope',
        (id: string) => `<muscle-dataset claims="wellness"><muscle-card muscle="${id}"></muscle-card></muscle-dataset>`,
      ],
      [
        'on the scope, though the element asks for more',
        (id: string) =>
          `<muscle-dataset claims="wellness"><muscle-card muscle="${id}" claims="full"></muscle-card></muscle-dataset>`,
      ],
    ] as const)
      it(`${where}: leaves out what is not fit for retail, never safety or red flags`, async () => {
        // Its view, its claim and its note on the pattern are editorial in turn.
        for (const id of ['quadratus-lumborum', 'rotatores', 'piriformis']) {
          const document = await muscleDocument(id);
          const element = (await fixture(html(id))).firstElementChild!;
          const all = shown(element);
          for (const sentence of editorial(document)) expect(all).not.to.contain(sentence);
          for (const { text } of document.muscle.safety) expect(all).to.contain(text);
          for (const sentence of document.redFlags) expect(all).to.contain(sentence);
          expect(leaks(element)).to.deep.equal([]);
        }
      });

    it('hides each sentence that is marked full, wherever it stands, but not the safety ones', async () => {
      const document = await muscleDocument();
      const marked = branches(document).filter(
        (path) => path.at(-1) !== 'safety' && 'mode' in (at(document, path) as object),
      );
      for (const path of marked) {
        const sentence = at(document, path) as { text?: string; plain?: string };
        const secret = 'Only for editors.';
        const changed = withValue(document, path, { ...sentence, mode: 'full', text: secret, plain: secret });
        const element = await mount<MuscleDataset>(
          '<muscle-dataset claims="wellness"><muscle-card></muscle-card></muscle-dataset>',
        );
        element.scope.store.add(
          (element.firstElementChild as MuscleCard).data.request({
            ...element.scope,
            selection: { muscle: ID },
          } as any)!,
          changed,
        );
        element.select(ID);
        await settled(element);
        const visible = shown(element.firstElementChild!).includes(secret);
        expect(visible, path.join('/')).to.equal(path.includes('safety'));
        reset();
      }
    });

    it('shows the interest of one whose view shows', async () => {
      const document = await muscleDocument();
      const view = document.muscle.why.find(({ whoSays }) => whoSays)!;
      view.mode = 'wellness';
      const documents = { [PATHS.muscle(ID)]: document };
      const element = await fixture<MuscleCard>(inline(card('claims="wellness"'), documents), { documents });
      expect(shown(element)).to.contain(view.text);
      expect(shown(element)).to.contain(document.authors[view.whoSays!]!.conflictOfInterest);
    });

    it('follows its scope and its own attribute at runtime', async () => {
      const dataset = await fixture<MuscleDataset>(`<muscle-dataset>${card()}</muscle-dataset>`);
      const element = dataset.firstElementChild as MuscleCard;
      const hides = async () => {
        await settled(dataset);
        return !find(element, '[part=why]');
      };
      expect(await hides()).to.equal(false);
      dataset.setAttribute('claims', 'wellness');
      expect(await hides()).to.equal(true);
      dataset.removeAttribute('claims');
      expect(await hides()).to.equal(false);
      element.setAttribute('claims', 'wellness');
      expect(await hides()).to.equal(true);
    });
  });

  describe('in another language', () => {
    it('shows German contents, and says that nobody has checked them', async () => {
      const element = await fixture<MuscleCard>(card('lang="de"'));
      const base = find(element, '.base')!;
      expect([base.lang, base.dir]).to.deep.equal(['de', 'ltr']);
      expect(find(element, '[part=card]')!.hasAttribute('lang')).to.equal(false);
      expect(shown(element)).to.contain('Lendenwirbel').and.to.contain('Vorsicht').and.to.contain('14 Quellen');
      const { notice } = element.data.value!;
      expect(text(element, 'p:has(+ [part=card])')).to.equal(notice);
      expect(notice).to.match(/maschinell/);
      // Skin and fat keep their colours, whatever they are called.
      expect(findAll(element, '.layers li').map(({ className }) => className)).to.deep.equal([
        'skin',
        'fat',
        'fascia',
        '',
        'target',
      ]);
    });

    it('says nothing of a translation in English', async () => {
      expect(find(await fixture(card()), '[part=card] + p')).to.equal(null);
    });

    it('speaks Arabic, and marks its contents as English', async () => {
      const element = await fixture<MuscleCard>(card('lang="ar"'));
      expect(find(element, '[part=card]')!.lang).to.equal('en');
      const own = findAll(element, '[lang=ar]').map((each) => each.textContent);
      for (const word of [arMore.facts.anatomy, arMore.facts.safety, ar.redFlags, ar.sources(14)])
        expect(own.includes(word), word).to.equal(true);
      expect(find(element, '.careful li')!.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    });

    it('speaks Arabic from right to left', async () => {
      const element = await fixture<MuscleCard>(card('lang="ar"'));
      const base = find(element, '.base')!;
      expect([base.lang, base.dir, getComputedStyle(base).direction]).to.deep.equal(['ar', 'rtl', 'rtl']);
      expect(shown(element)).to.contain('التشريح');
      // Names and places the English text starts at keep their own direction.
      expect(getComputedStyle(find(element, '.careful li')!).unicodeBidi).to.equal('plaintext');
    });

    it('takes the language around it, and follows when that changes', async () => {
      const holder = await fixture(`<section lang="de"><div>${card()}</div></section>`);
      const element = holder.querySelector('muscle-card')!;
      const summary = () => text(element, '[part=sources] summary');
      expect(summary()).to.equal('14 Quellen');
      for (const [lang, words] of [
        ['ar', 'المصادر: 14'],
        ['en-GB', '14 sources'],
        ['xx', '14 sources'],
        ['de-CH', '14 Quellen'],
      ] as const) {
        holder.lang = lang;
        await until(() => summary() === words);
      }
      expect(find(element, '.base')!.dir).to.equal('');
    });

    it('speaks each in its own, side by side', async () => {
      const holder = await fixture(`<div lang="ar">${card('lang="de"')}${card('lang="en"')}${card()}</div>`);
      expect([...holder.children].map((each) => find(each, '.base')!.lang)).to.deep.equal(['de', 'en', 'ar']);
    });

    it('says what went wrong in it', async () => {
      const element = await fixture<MuscleCard>('<muscle-card muscle="no-such-muscle" lang="de"></muscle-card>');
      expect(text(element, '[part=retry]')).to.equal('Erneut versuchen');
    });
  });

  it('opens its sources and keeps them open when it renders again', async () => {
    const element = await fixture<MuscleCard>(card());
    const details = find<HTMLDetailsElement>(element, 'details')!;
    details.querySelector('summary')!.click();
    element.headingLevel = 2;
    await element.updateComplete;
    expect(find(element, 'details')).to.equal(details);
    expect(details.open).to.equal(true);
  });

  it('follows its properties', async () => {
    const element = await fixture<MuscleCard>(card());
    element.muscle = 'iliacus';
    await settled(element);
    expect(text(element, '[part=heading]')).to.equal('Iliacus');
    element.setAttribute('muscle', ID);
    element.variant = 'row';
    await settled(element);
    expect(text(element, '[part=heading]')).to.equal('Quadratus lumborum');
    expect(find(element, '.alert')).to.equal(null);
  });

  it('writes no style element or attribute that a strict policy would refuse', async () => {
    const element = await fixture<MuscleCard>(card('theme="warm dark"'));
    expect(findAll(element, 'style, [style]')).to.have.length(0);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length.greaterThan(0);
    expect(element).not.to.have.attribute('style');
  });

  if (way === 'prerendered')
    it('is there before any script, and needs no request', async () => {
      const network = fakeNetwork();
      const element = await fixture<MuscleCard>(card());
      expect(text(element, '[part=heading]')).to.equal('Quadratus lumborum');
      expect(network.requests).to.have.length(0);
    });

  function inline(html: string, documents: Record<string, unknown>): string {
    if (way === 'prerendered') return html; // Node writes them itself.
    return (
      html +
      Object.entries(documents)
        .map(
          ([path, document]) =>
            `<script type="application/json" data-muscle-widgets="${path}">${JSON.stringify(document)}</script>`,
        )
        .join('')
    );
  }
});

/** What lies at a path of a document. */
const at = (document: unknown, path: readonly (string | number)[]) =>
  path.reduce((value, key) => (value as any)[key], document);

describe('muscle-card and the shape of its data', () => {
  afterEach(reset);

  /** A card that shows this document. */
  async function showing(document: object): Promise<MuscleCard> {
    const dataset = put<MuscleDataset>(`<muscle-dataset src="/dataset/">${card()}</muscle-dataset>`);
    const element = dataset.firstElementChild as MuscleCard;
    fakeNetwork(() => new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } }));
    await settled(dataset);
    return element;
  }

  it('shows newer data: fields and words that it does not know change nothing', async () => {
    const document = await muscleDocument();
    const before = shown(await showing(document));
    reset();
    const newer = structuredClone(document) as any;
    for (const path of [[], ...branches(newer)]) {
      const value = at(newer, path) as any;
      if (!Array.isArray(value) && !['regions', 'sources', 'authors'].includes(String(path.at(-1))))
        value.later = { deep: ['x', 1, null, true] };
    }
    expect(shown(await showing(newer))).to.equal(before);
  });

  it('shows older data: a name and a date are enough', async () => {
    const element = await showing({
      version: 1,
      lang: 'en',
      muscle: { id: ID, name: 'Only a name', checked: '2026-01-02' },
    });
    expect(element.data.error).to.equal(undefined);
    expect(text(element, '[part=heading]')).to.equal('Only a name');
    expect(shown(element))
      .to.contain('not known')
      .and.not.to.match(/\b(undefined|null|NaN|false)\b|\[object/);
  });

  it('shows data that lack any one field', async () => {
    const document = await muscleDocument();
    for (const path of [...leaves(document).map(({ path }) => path), ...branches(document)]) {
      if (['version', 'muscle/id', 'muscle/name', 'muscle'].includes(path.join('/'))) continue;
      const older = structuredClone(document);
      const holder = at(older, path.slice(0, -1)) as any;
      if (Array.isArray(holder)) continue;
      delete holder[path.at(-1)!];
      const element = await showing(older);
      expect(text(element, '[part=heading]'), path.join('/')).to.equal('Quadratus lumborum');
      reset();
    }
  });

  it('takes a status that it does not know for an opinion', async () => {
    const document = await muscleDocument();
    document.claims[0]!.status = 'unheard-of' as 'mixed';
    expect(text(await showing(document), '[part=grade]')).to.equal('An opinion');
  });

  it('says how deep a muscle lies where that was measured', async () => {
    const document = await muscleDocument();
    document.muscle.depth = {
      min: 30,
      max: 45,
      unit: 'mm',
      method: 'ultrasound',
      sites: [],
      people: '20 adults',
      source: 's1',
    };
    expect(shown(await showing(document))).to.contain(enFacts.depth('30–45', '20 adults', 'ultrasound'));
  });
});
