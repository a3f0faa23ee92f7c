// What the tests in a real browser share: the library on one origin (127.0.0.1), pages on another (localhost), so that
// module CORS, JSON CORS and Content-Security-Policy are the real thing; and a page that remembers all it complained of.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { serve } from '../../tools/serve.mjs';

export const CDN_DIR = fileURLToPath(new URL('../../cdn/', import.meta.url));

/** What is delivered of the muscle that most tests show, and two facts that only its data say. */
export const { muscle: QL } = JSON.parse(
  readFileSync(new URL('../../cdn/data/v1/en/muscles/quadratus-lumborum.json', import.meta.url), 'utf8'),
);
export const FACTS = [QL.insertion[0].text, QL.innervation.roots.text];

/** The text a page gives for readers without script. */
export const FALLBACK = 'The quadratus lumborum joins the lowest rib and the pelvis.';
export const CARD = `<muscle-card muscle="quadratus-lumborum"><p>${FALLBACK}</p></muscle-card>`;

/** One of each element, and a part of its shadow root that is only there with its data. */
export const ELEMENTS = {
  'author-bio': { html: '<author-bio><p>About the author.</p></author-bio>', part: 'bio', says: 'Graeme' },
  'evidence-panel': {
    html: '<evidence-panel claim="massage-cannot-reach"><p>Studies are mixed.</p></evidence-panel>',
    part: 'panel',
    says: 'Not very sure',
  },
  'massager-guide': {
    html: '<massager-guide kind="vibration-pad"><p>What a massager reaches.</p></massager-guide>',
    part: 'guide',
    says: 'A pad can rest',
  },
  'muscle-card': { html: CARD, part: 'card', says: FACTS[0] },
  'muscle-depth': {
    html: '<muscle-depth muscle="multifidus"><p>It lies deep.</p></muscle-depth>',
    part: 'depth',
    says: 'Untested idea',
  },
  'muscle-guide': {
    html: '<muscle-guide><p>The article.</p></muscle-guide>',
    part: 'guide',
    says: 'Muscles can certainly hurt',
  },
  'muscle-list': {
    html: '<muscle-list><p>Seven groups.</p></muscle-list>',
    part: 'list',
    says: 'Intrinsic spinal muscles',
  },
  'pain-finder': {
    html: '<pain-finder><p>Where it hurts, and what else it can be.</p></pain-finder>',
    part: 'finder',
    says: 'Where does it hurt?',
  },
  'related-articles': {
    html: '<related-articles><p>More to read.</p></related-articles>',
    part: 'list',
    says: 'Related articles',
  },
  'technique-guide': {
    html: '<technique-guide muscle="gluteus-medius" tool="ball"><p>What you can do.</p></technique-guide>',
    part: 'guide',
    says: 'A soft ball at the side of the hip',
  },
  'treatment-video': {
    html: '<treatment-video src="https://youtu.be/aqz-KE-bpKQ"><p>A video.</p></treatment-video>',
    part: 'video',
    says: 'YouTube',
  },
  'newsletter-signup': {
    html: '<newsletter-signup action="/subscribe"><p>Subscribe.</p></newsletter-signup>',
    part: 'form',
    says: 'Subscribe',
  },
  'trigger-point-map': {
    html: '<trigger-point-map topic="back-pain" muscle="gluteus-medius"><p>Muscles of the back.</p></trigger-point-map>',
    part: 'map',
    says: 'Place partly confirmed',
  },
};

export async function launch(options = {}) {
  return puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs(), ...options });
}

/** A policy that allows the library's origin and nothing else, with what a test adds or changes. */
export const strictPolicy = (cdn, changes = {}) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': cdn,
    'connect-src': cdn,
    'img-src': "'self'",
    'style-src': "'none'",
    'require-trusted-types-for': "'script'",
    ...changes,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

export const loaderTag = (cdn, query = '') =>
  `<script type="module" src="${cdn}/loader.js${query}" crossorigin></script>`;

/** A whole page; `style` goes into a stylesheet of the page's own. */
export const pageOf = (body, { head = '', style = '', lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host page</title>${style && `<style>${style}</style>`}${head}</head><body>${body}</body></html>`;

async function send(response, { html, headers }) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  for await (const part of typeof html === 'string' ? [html] : html) response.write(part);
  response.end();
}

/**
 * Both origins.
 * @param {object} [options]
 * @param {string} [options.root] folder of the library
 * @param {(request, response, path: string) => boolean | void} [options.handle] answers a request to the library itself
 */
export async function twoOrigins({ handle, root = CDN_DIR } = {}) {
  const pages = new Map();
  const library = await serve({ root, handle });
  const host = await serve({
    handle(request, response, path) {
      const page = pages.get(path);
      // No page at all for what a browser asks for by itself (an icon), and no error in its console either.
      if (!page) response.writeHead(204).end();
      else void send(response, page);
      return true;
    },
  });
  return {
    cdn: library.origin,
    /** Paths asked of the library, in order. */
    asked: library.requests,
    /** Puts a page up, whole or as parts that come in turn (an async iterable), and returns its address. */
    put(html, headers = {}, path = `/page-${pages.size}.html`) {
      pages.set(path, { html, headers });
      return `${host.origin.replace('127.0.0.1', 'localhost')}${path}`;
    },
    close: () => Promise.all([library.close(), host.close()]),
  };
}

/**
 * A page in a browser context of its own (so with a cold cache and empty storage), which remembers console messages, page
 * errors, reports of its policy and the requests it made.
 */
export async function openPage(browser, { javascript = true, viewport = { width: 1000, height: 800 } } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.setJavaScriptEnabled(javascript);
  const complaints = [];
  const requests = [];
  // Console messages include what the browser itself says of the policy and of failed loads.
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`page error: ${error}`));
  page.on('issue', ({ code }) => complaints.push(`issue: ${code}`));
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests, close: () => context.close() };
}

/** Waits until the first such element shows the part that is only there with its data. */
export const shown = (page, tag, part = ELEMENTS[tag].part) =>
  page.waitForFunction((t, p) => document.querySelector(t)?.shadowRoot?.querySelector(`[part~="${p}"]`), {}, tag, part);

/** Text of the first such element's shadow root, its style elements left out. */
export const shadowText = (page, tag) =>
  page.$eval(tag, ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.base')].map(({ textContent }) => textContent).join(' '),
  );

/** Whether the reader sees this text anywhere outside shadow roots: laid out, and not hidden. */
export const seesText = (page, text) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.includes(wanted)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects().length > 0 && node.parentElement.checkVisibility({ visibilityProperty: true });
    }
    return false;
  }, text);

/** Resolves with the text of the next console message of this kind. */
export const nextMessage = (page, type) =>
  new Promise((resolve) => {
    page.on('console', (message) => message.type() === type && resolve(message.text()));
  });

/** Runs `work` with a fresh page and closes it, whatever happens. */
export async function withPage(browser, options, work) {
  const opened = await openPage(browser, options);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
