// Prerendering in Node, by the package's server entry as it is published.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { prerender } from '../../dist/server/index.js';

const DATA = fileURLToPath(new URL('../../dist/data/v1/', import.meta.url));
const { muscle: QL } = JSON.parse(readFileSync(join(DATA, 'en/muscles/quadratus-lumborum.json'), 'utf8'));
const CARD = '<muscle-card muscle="quadratus-lumborum"><p>Text.</p></muscle-card>';

const SHADOW = /<template shadowrootmode="open">.*?<\/template>/gs;
const INLINED =
  /<script type="application\/json" data-muscle-widgets="[^"]*">[^<]*<\/script>(\n(?=<script type="application\/json" data-muscle-widgets))?/g;
/** A page without what prerendering adds. */
const without = (html) => html.replace(SHADOW, '').replace(INLINED, '');

/** Elements of parsed HTML in document order, template contents included. */
function* elements(node) {
  if (node.tagName) yield node;
  for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) yield* elements(child);
}
const all = (html, name) => [...elements(parse(html))].filter(({ tagName }) => tagName === name);
const attribute = (element, name) => element.attrs.find((each) => each.name === name)?.value;
function text(node) {
  if (node.nodeName === '#text') return node.value;
  return node.nodeName === 'style'
    ? ''
    : [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].map(text).join('');
}
/** Inlined documents by their path. */
const inlined = (html) =>
  Object.fromEntries(
    all(html, 'script')
      .filter((each) => attribute(each, 'data-muscle-widgets'))
      .map((each) => [attribute(each, 'data-muscle-widgets'), JSON.parse(text(each))]),
  );
/** Text of the first shadow root in `html`. */
const shadow = (html) => text(all(html, 'template').find((each) => attribute(each, 'shadowrootmode')));

describe('prerender', () => {
  describe('leaves the rest of the page byte for byte as it was', () => {
    const PAGES = {
      'a page': `<!doctype html>\n<html lang="en">\n<head><title>A &amp; B</title></head>\n<body class=x>\n${CARD}\n</body>\n</html>\n`,
      'a page written carelessly': `<!DOCTYPE HTML><HTML><BODY BGCOLOR=white><P>One<P>Two <B>bold<I>both</B></I>\r\n\t&nbsp;&copy &#x41;<br/>${CARD}<TABLE><TR><TD>x</TABLE>`,
      'a page with text after its end': `<html><body>${CARD}</body></html>\n<!-- cached 2026 -->\n`,
      'a part of a page': `<p>Before</p>${CARD}<p>After`,
      'quotes of every kind': `<muscle-card   muscle='quadratus-lumborum'\n data-x=">" >Text</muscle-card><MUSCLE-CARD MUSCLE=quadratus-lumborum>Text</MUSCLE-CARD>`,
      'script and style that speak of our elements': `<script>const s = '<muscle-card muscle="piriformis"></muscle-card>';</script><style>muscle-card > p{}</style><!-- <muscle-card muscle="piriformis"></muscle-card> -->${CARD}`,
      'an inert template': `<template><muscle-card muscle="piriformis"></muscle-card></template>${CARD}`,
      'text beyond the basic plane': `<p>🦴 ‮rtl‬ é</p>${CARD}<p>𝒳</p>`,
    };
    for (const [what, html] of Object.entries(PAGES)) {
      it(what, async () => {
        const result = await prerender(html);
        assert.deepEqual(result.problems, []);
        assert.equal(result.rendered, what === 'quotes of every kind' ? 2 : 1);
        assert.notEqual(result.html, html);
        assert.equal(without(result.html), html);
      });
    }

    it('where there is nothing to render', async () => {
      const html = '<!doctype html><p>No element here: <muscle-cards></muscle-cards><muscle-card></muscle-card>';
      assert.deepEqual(await prerender(html), { html, rendered: 0, problems: [], styleHashes: [] });
    });
  });

  it('puts an element in at the start of its own, and its data at the end of the body', async () => {
    const { html } = await prerender(`<html><body>${CARD}<footer></footer></body></html>`);
    assert.match(html, /<muscle-card muscle="quadratus-lumborum"><template shadowrootmode="open"><style>/);
    assert.match(
      html,
      /<\/template><p>Text\.<\/p><\/muscle-card><footer><\/footer><script type="application\/json" data-muscle-widgets="en\/muscles\/quadratus-lumborum.json">/,
    );
    assert.match(html, /<\/script><\/body><\/html>$/);
    assert.ok(shadow(html).includes(QL.insertion[0].text));
    assert.deepEqual(
      inlined(html)['en/muscles/quadratus-lumborum.json'],
      JSON.parse(readFileSync(join(DATA, 'en/muscles/quadratus-lumborum.json'), 'utf8')),
    );
  });

  it('renders every element that shows data', async () => {
    for (const [tag, says] of Object.entries({
      'author-bio': /chiropract/i,
      'muscle-card': /Piriformis/,
      'muscle-list': /Erector spinae/,
      'related-articles': /trigger points/i,
      'trigger-point-map': /Levatores costarum/,
      'muscle-depth': /skin/,
      'technique-guide': /Who should not/,
      'massager-guide': /Who should not/,
      'pain-finder': /Get medical help now.*?Places to choose/s,
      'evidence-panel': /What would change our mind/,
    })) {
      const { html, rendered } = await prerender(
        `<${tag}${/card|depth|technique|evidence/.test(tag) ? ' muscle="piriformis"' : ''} kind="ball"></${tag}>`,
      );
      assert.equal(rendered, 1, tag);
      assert.match(shadow(html), says, tag);
    }
  });

  it('renders what needs no document of the dataset: a form that posts, a link to a video', async () => {
    const { html, rendered } = await prerender(
      '<newsletter-signup action="/subscribe"></newsletter-signup><treatment-video src="https://youtu.be/aqz-KE-bpKQ"></treatment-video>',
    );
    assert.equal(rendered, 2);
    assert.match(
      html,
      /<form[^>]* action="\/subscribe"[^>]* method="post"|<form[^>]* method="post"[^>]* action="\/subscribe"/,
    );
    assert.match(html, /<a[^>]* href="https:\/\/[^"]*aqz-KE-bpKQ/);
    assert.deepEqual(inlined(html), {});
  });

  it('renders the elements that a guide is made of, the red flags once and with the techniques', async () => {
    const { html, rendered, problems } = await prerender(
      '<muscle-guide newsletter-action="/subscribe" video-src="/film.mp4"></muscle-guide>',
    );
    assert.deepEqual(problems, []);
    for (const tag of [
      ...['muscle-list', 'trigger-point-map', 'muscle-depth', 'technique-guide', 'treatment-video'],
      ...['evidence-panel', 'newsletter-signup', 'author-bio', 'related-articles'],
    ])
      assert.match(html, new RegExp(`<${tag}[^>]*><template shadowrootmode="open">`), tag);
    // The card waits for a muscle to be chosen.
    assert.equal(rendered, 10);
    const [flag] = inlined(html)['en/guides/back-pain.json'].redFlags;
    const page = html.replaceAll(/<script[^]*?<\/script>/g, '');
    assert.equal(page.split(flag).length - 1, 2);
    // By itself each says them.
    for (const tag of ['muscle-list', 'trigger-point-map'])
      assert.ok(
        (await prerender(`<${tag}></${tag}>`)).html.replaceAll(/<script[^]*?<\/script>/g, '').includes(flag),
        tag,
      );
  });

  it('brings data once, however many elements need them', async () => {
    const { html, rendered, styleHashes } = await prerender(CARD + CARD + CARD);
    assert.equal(rendered, 3);
    assert.deepEqual(Object.keys(inlined(html)), [
      'en/muscles/quadratus-lumborum.json',
      'figures/cards/quadratus-lumborum.json',
    ]);
    assert.equal(all(html, 'script').length, 2);
    assert.equal(styleHashes.length, 1);
  });

  it('draws the muscle in its place, and each muscle of a list', async () => {
    const { html } = await prerender(`${CARD}<muscle-list></muscle-list>`);
    assert.ok(all(html, 'path').length > 100);
    assert.ok(
      all(html, 'svg').some((each) => attribute(each, 'aria-label')?.startsWith('Quadratus lumborum in its place')),
    );
    assert.ok(all(html, 'dialog').every((each) => attribute(each, 'popover') === 'auto'));
    assert.deepEqual(Object.keys(inlined(html)).sort(), [
      'en/muscles/quadratus-lumborum.json',
      'en/topics/back-pain.json',
      'figures/cards/quadratus-lumborum.json',
      'figures/thumbs/back-pain.json',
    ]);
  });

  it('renders a card whose picture is missing, keeps its place, and says which', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'data-'));
    try {
      cpSync(DATA, dir, { recursive: true });
      rmSync(join(dir, 'figures/cards/quadratus-lumborum.json'));
      const { html, rendered, problems } = await prerender(CARD, { data: pathToFileURL(`${dir}/`).href });
      assert.equal(rendered, 1);
      assert.ok(shadow(html).includes(QL.insertion[0].text));
      assert.equal(all(html, 'figure').length, 1);
      assert.deepEqual(
        problems.map(({ code, url }) => [code, url.endsWith('figures/cards/quadratus-lumborum.json')]),
        [['not-found', true]],
      );
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('changes nothing the second time', async () => {
    const once = await prerender(`<!doctype html><body>${CARD}<muscle-list></muscle-list></body>`);
    const twice = await prerender(once.html);
    assert.equal(twice.html, once.html);
    assert.equal(twice.rendered, 0);
  });

  it('adds only what is new to a page that is prerendered in part', async () => {
    const once = await prerender(`<body>${CARD}</body>`);
    const twice = await prerender(
      once.html.replace('</body>', '<muscle-card muscle="piriformis"></muscle-card></body>'),
    );
    assert.equal(twice.rendered, 1);
    assert.deepEqual(Object.keys(inlined(twice.html)).sort(), [
      'en/muscles/piriformis.json',
      'en/muscles/quadratus-lumborum.json',
      'figures/cards/piriformis.json',
      'figures/cards/quadratus-lumborum.json',
    ]);
  });

  it('leaves an unknown muscle alone, says which and why, and goes on', async () => {
    const unknown = '<muscle-card muscle="no-such-muscle"><p>Text.</p></muscle-card>';
    const { html, rendered, problems } = await prerender(unknown + CARD);
    assert.ok(html.startsWith(unknown));
    assert.equal(rendered, 1);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['not-found'],
    );
    assert.match(problems[0].message, /no-such-muscle/);
  });

  it('never looks outside the dataset for a muscle', async () => {
    for (const id of [
      '../../../../package',
      '../../../../../package',
      '..%2findex',
      '/etc/passwd',
      'Quadratus-Lumborum',
      'https://example.org/x',
      'a b',
    ]) {
      const markup = `<muscle-card muscle="${id}"></muscle-card>`;
      const { html, problems } = await prerender(markup);
      assert.equal(html, markup, id);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['not-found'],
        id,
      );
    }
  });

  describe('in a scope', () => {
    /** A sentence that only editorial pages may show. */
    const EDITORIAL = QL.why.find(({ mode }) => mode === 'full').text;
    const showsIt = async (markup) => shadow((await prerender(markup)).html).includes(EDITORIAL);

    it('holds to its claims mode', async () => {
      assert.equal(await showsIt(CARD), true);
      assert.equal(await showsIt(`<muscle-dataset claims="wellness"><div>${CARD}</div></muscle-dataset>`), false);
      assert.equal(await showsIt(CARD.replace('>', ' claims="wellness">')), false);
    });

    it('holds to the stricter mode of nested scopes', async () => {
      const nested = (outer, inner) =>
        `<muscle-dataset ${outer}><muscle-dataset ${inner}>${CARD}</muscle-dataset></muscle-dataset>`;
      assert.equal(await showsIt(nested('', 'claims="wellness"')), false);
      assert.equal(await showsIt(nested('claims="wellness"', 'claims="full"')), false);
    });

    it('takes the nearest language', async () => {
      const { html } = await prerender(
        `<html lang="ar"><body><muscle-dataset lang="de"><section>${CARD}</section></muscle-dataset></body></html>`,
      );
      assert.match(shadow(html), /Triggerpunkte/);
    });

    it('leaves the elements of another dataset to the browser', async () => {
      const markup = `<muscle-dataset src="/own-data/"><div>${CARD}</div></muscle-dataset>`;
      assert.deepEqual(await prerender(markup), { html: markup, rendered: 0, problems: [], styleHashes: [] });
    });
  });

  describe('in other languages', () => {
    const render = (lang) => prerender(`<html lang="${lang}"><body>${CARD}</body></html>`);

    it('says its own words in Arabic and marks what is English', async () => {
      const { html, problems } = await render('ar-EG');
      assert.deepEqual(problems, []);
      assert.match(html, /<div class="base" lang="ar"/);
      assert.match(html, /part="card" lang="en"/);
    });

    it('shows German contents and their notice', async () => {
      const { html, problems } = await render('de-AT');
      assert.deepEqual(problems, []);
      assert.match(html, /<div class="base" lang="de"/);
      assert.doesNotMatch(html, /part="card" lang=/);
      assert.match(shadow(html), /maschinell[^]*Triggerpunkte/);
    });

    it('gives the same page twice, whatever was rendered in between', async () => {
      const first = await render('de');
      await prerender('<muscle-card muscle="piriformis"></muscle-card>');
      assert.deepEqual(await render('de'), first);
      assert.deepEqual(Object.keys(inlined(first.html)).sort(), [
        'de/muscles/quadratus-lumborum.json',
        'figures/cards/quadratus-lumborum.json',
        'index.json',
      ]);
    });

    it('runs from right to left in Arabic', async () => {
      const { html } = await render('ar');
      assert.match(html, /<div class="base" lang="ar"[^>]* dir="rtl"/);
      assert.match(shadow(html), /[\u0600-\u06ff]{3}/);
    });

    it('takes English for a language it does not know', async () => {
      const { html, problems } = await render('nl');
      assert.deepEqual(problems, []);
      assert.match(shadow(html), /Trigger points/);
    });

    it('takes the language given for a page that names none, and the page before that', async () => {
      assert.match(shadow((await prerender(CARD, { lang: 'de' })).html), /Triggerpunkte/);
      assert.match(shadow((await prerender(`<div lang="en">${CARD}</div>`, { lang: 'de' })).html), /Trigger points/);
    });
  });

  it('knows prefixed names, and only those', async () => {
    const { html, rendered } = await prerender(`${CARD}<acme-muscle-card muscle="piriformis"></acme-muscle-card>`, {
      prefix: 'acme',
    });
    assert.equal(rendered, 1);
    assert.ok(html.startsWith(CARD));
    assert.match(html, /<acme-muscle-card muscle="piriformis"><template shadowrootmode="open">/);
  });

  it('gives the hash of each style element that it adds, and of no other', async () => {
    const { html, styleHashes } = await prerender(
      `<style>p{}</style>${CARD}<muscle-card muscle="piriformis" theme="warm"></muscle-card><muscle-list></muscle-list>`,
    );
    const styles = [...html.matchAll(SHADOW)].flatMap(([template]) =>
      [...template.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css),
    );
    assert.equal(styles.length, 3);
    assert.ok(
      styles.every((css) => css.includes('.base')),
      'each has its styles',
    );
    const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    assert.deepEqual([...styleHashes].sort(), [...new Set(hashes)].sort());
  });

  it('adds no style attribute and no script that runs', async () => {
    const { html } = await prerender(
      CARD +
        '<muscle-list link-template="/m/{id}"></muscle-list><author-bio></author-bio><related-articles></related-articles>',
    );
    for (const element of elements(parse(html))) {
      assert.equal(attribute(element, 'style'), undefined);
      assert.deepEqual(
        element.attrs.filter(({ name }) => /^on|^@/.test(name)),
        [],
      );
      if (element.tagName === 'script') assert.equal(attribute(element, 'type'), 'application/json');
    }
  });

  describe('with a dataset of the host', () => {
    const HOSTILE = `</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>"'&amp;\u2028`;
    let dir, data;
    before(() => {
      dir = mkdtempSync(join(tmpdir(), 'data-'));
      cpSync(DATA, dir, { recursive: true });
      data = pathToFileURL(`${dir}/`).href;
      const file = join(dir, 'en/muscles/quadratus-lumborum.json');
      const document = JSON.parse(readFileSync(file, 'utf8'));
      document.muscle.name = HOSTILE;
      document.muscle.summary.text = HOSTILE;
      document.disclaimer = HOSTILE;
      document.sources.s1 = { title: HOSTILE, url: 'javascript:alert(3)' };
      writeFileSync(file, JSON.stringify(document));
      writeFileSync(join(dir, 'en/muscles/iliacus.json'), JSON.stringify({ version: 2, muscle: {} }));
    });
    after(() => rmSync(dir, { recursive: true }));

    it('shows hostile text as text, and lets no data end its script', async () => {
      const { html, problems } = await prerender(`<body>${CARD}<p>After</p></body>`, { data });
      assert.deepEqual(problems, []);
      assert.equal(inlined(html)['en/muscles/quadratus-lumborum.json'].muscle.name, HOSTILE);
      assert.ok(shadow(html).includes(HOSTILE));
      assert.equal(all(html, 'script').length, Object.keys(inlined(html)).length);
      assert.equal(all(html, 'img').length, 0);
      assert.deepEqual(
        all(html, 'a')
          .map((link) => attribute(link, 'href'))
          .filter((href) => !/^https?:/.test(href)),
        [],
      );
      assert.equal(all(html, 'p').filter((each) => text(each) === 'After').length, 1);
    });

    it('keeps hostile attributes of the page inert', async () => {
      const { html } = await prerender(
        `<muscle-card muscle="piriformis" variant='"><script>alert(1)</script>' heading-level="&quot;><img src=x>"></muscle-card>`,
        { data },
      );
      assert.equal(all(html, 'img').length, 0);
      assert.equal(all(html, 'script').length, Object.keys(inlined(html)).length);
    });

    it('reports a document of a later version instead of showing half of it', async () => {
      const markup = '<muscle-card muscle="iliacus"></muscle-card>';
      const { html, problems } = await prerender(markup, { data });
      assert.equal(html, markup);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['version'],
      );
    });

    it('takes the folder with and without a slash at its end', async () => {
      const path = 'en/muscles/piriformis.json';
      for (const base of [data, data.replace(/\/$/, '')]) {
        const { html, problems } = await prerender('<muscle-card muscle="piriformis"></muscle-card>', { data: base });
        assert.deepEqual(problems, []);
        assert.ok(path in inlined(html), base);
      }
    });
  });
});
