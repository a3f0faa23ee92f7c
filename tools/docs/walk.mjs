// Walks through a page that is the guide alone, as somebody with a keyboard and a screen reader does, and prints what
// Chromium's accessibility tree says on the way; docs/guide-walk.md comments on it.
// `npm run build && node tools/docs/walk.mjs`
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';

const LANDMARKS = ['article', 'complementary', 'form', 'main', 'navigation', 'region', 'search'];
const STATES = ['checked', 'disabled', 'expanded', 'invalid', 'pressed', 'required'];
const HTML = `<!doctype html><html lang="en"><title>Walk</title><script type="module" src="/cdn/loader.js"></script>
<main><muscle-guide topic="back-pain" heading-level="1" video-src="https://youtu.be/aaaaaaaaaaa" video-label="The treatment"
newsletter-action="/subscribe" newsletter-consent="I agree to get the newsletter."></muscle-guide><a href="/">Next page</a></main>`;

const { origin, close } = await serve({
  handle(request, response, path) {
    if (path !== '/walk' && path !== '/subscribe') return false;
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      response.writeHead(body.includes('refuse') ? 500 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(path === '/walk' ? HTML : '');
    });
    return true;
  },
});
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs() });
const page = await browser.newPage();
await page.setViewport({ width: 1200, height: 900 });
const chromium = await page.createCDPSession();
await chromium.send('Accessibility.enable');

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const heading = (text) => console.log(`\n## ${text}\n`);
const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;
const yes = (value) => value === true || value === 'true';

/** The tree in reading order, as pairs of node and depth, without what a screen reader never meets. */
async function tree() {
  const { nodes } = await chromium.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node, depth) => [
    ...(node.ignored ? [] : [[node, depth]]),
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? below(byId.get(id), depth + !node.ignored) : [])),
  ];
  return below(nodes[0], 0);
}

/** Role, name, description and states of a node, as they are announced. */
function said(node) {
  const states = STATES.flatMap((name) => {
    const value = property(node, name);
    if (yes(value)) return [name];
    return value !== undefined && ['expanded', 'pressed', 'checked'].includes(name) ? [`not ${name}`] : [];
  });
  const description = node.description?.value ? [node.description.value] : [];
  return [`${node.role.value} “${node.name?.value ?? ''}”`, ...states, ...description].join(', ');
}

/** What has the focus, inside however many shadow roots. */
async function focused() {
  const expression =
    'let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; at';
  const { result } = await chromium.send('Runtime.evaluate', { expression: `{${expression}}` });
  const { objectId } = result;
  const { nodes } = await chromium.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  return said(nodes[0]);
}

/** Text of each live region that says something. */
async function live() {
  const all = await tree();
  return all.flatMap(([node, depth], index) => {
    if (!['polite', 'assertive'].includes(property(node, 'live'))) return [];
    const rest = all.slice(index + 1);
    const end = rest.findIndex(([, other]) => other <= depth);
    const inside = rest.slice(0, end < 0 ? rest.length : end).filter(([{ role }]) => role.value === 'StaticText');
    return inside.length > 0 ? [inside.map(([{ name }]) => name.value).join('')] : [];
  });
}

/** Does something and prints what is announced then: new text in live regions, and the focus where it moved. */
async function announced(what, act, ms = 1500) {
  const before = [new Set(await live()), await focused()];
  await act();
  await wait(ms);
  const now = await focused();
  console.log(`- ${what}`);
  for (const text of await live()) if (!before[0].has(text)) console.log(`  - says: ${text}`);
  if (now !== before[1]) console.log(`  - focus: ${now}`);
}
const press = (key) => () => page.keyboard.press(key);

/** Puts the focus on an element's first visible control that has this text. */
const focus = (element, selector, text = '') =>
  page.$eval(
    'muscle-guide',
    ({ shadowRoot }, tag, css, words) => {
      const root = shadowRoot.querySelector(tag)?.shadowRoot ?? shadowRoot;
      const fits = (control) => control.checkVisibility() && control.textContent.includes(words);
      [...root.querySelectorAll(css)].find(fits).focus();
    },
    element,
    selector,
    text,
  );

await page.goto(`${origin}/walk`);
await wait(2000);
for (let y = 0; y < (await page.evaluate(() => document.documentElement.scrollHeight)); y += 500) {
  await page.evaluate((top) => scrollTo(0, top), y); // elements load when they come near
  await wait(200);
}
await page.evaluate(() => scrollTo(0, 0));
const all = (await tree()).map(([node]) => node);

heading('Headings');
for (const node of all.filter(({ role }) => role.value === 'heading')) {
  const level = property(node, 'level');
  console.log(`${'  '.repeat(level - 1)}- ${level} ${node.name.value}`);
}
heading('Landmarks');
for (const node of all.filter(({ role }) => LANDMARKS.includes(role.value))) console.log(`- ${said(node)}`);

heading('Stops by Tab');
for (let stop = '', number = 1; !stop.includes('“Next page”') && number < 400; number++) {
  await page.keyboard.press('Tab');
  stop = await focused();
  console.log(`${number}. ${stop}`);
}

heading('Announced');
await focus('muscle-guide', 'nav a');
await announced('Enter on “The muscles” in the contents', press('Enter'));
await announced('Tab', press('Tab'));
await focus('muscle-list', 'button', 'Quadratus lumborum');
await announced('Enter on “Quadratus lumborum” in the list', press('Enter'), 3000);
await focus('trigger-point-map', 'button', 'Next trigger point');
await announced('Enter on “Next trigger point”, at the map', press('Enter'));
await focus('trigger-point-map', 'button', 'All muscles');
await announced('Enter on “All muscles”', press('Enter'));
await focus('muscle-guide', 'button', 'Erector spinae');
await announced('Enter on “Erector spinae”, at the techniques', press('Enter'), 3000);
await focus('technique-guide', 'input');
await announced('Arrow down in the tools', press('ArrowDown'), 2000);
await announced('Arrow up', press('ArrowUp'), 2000);
await focus('technique-guide', 'button', 'Guide me through');
await announced('Enter on “Guide me through”', press('Enter'));
await focus('technique-guide', 'button', 'Next');
await announced('Enter on “Next”', press('Enter'));
await focus('technique-guide', 'button', 'Pause');
await announced('Enter on “Pause”', press('Enter'));
await announced('Enter on it again', press('Enter'));
await announced('nothing, for 40 seconds', () => {}, 40_000);
await focus('technique-guide', 'button', 'Next');
await announced('Enter on “Next”', press('Enter'));
await announced('Enter on “Next”', press('Enter'));
await announced('Escape', press('Escape'));
await focus('newsletter-signup', 'input[type=email]');
await announced('Enter in an empty form', press('Enter'));
await announced('an address, Enter', async () => {
  await page.keyboard.type('refuse@example.org');
  await page.keyboard.press('Enter');
});
await announced('Space on the box', press('Space'));
await announced('Enter; the endpoint answers 500', press('Enter'), 2500);
await announced(
  'another address, Enter; the endpoint answers 200',
  async () => {
    await focus('newsletter-signup', 'input[type=email]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('somebody@example.org');
    await page.keyboard.press('Enter');
  },
  2500,
);

await browser.close();
await close();
