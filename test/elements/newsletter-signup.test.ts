import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { NewsletterSignup } from '../../src/index.js';
import { arMore } from '../../src/i18n/ar.js';
import { deMore } from '../../src/i18n/de.js';
import { enSignup } from '../../src/i18n/en-signup.js';
import { en } from '../../src/i18n/en.js';
import { esMore } from '../../src/i18n/es.js';
import { frMore } from '../../src/i18n/fr.js';
import {
  bothWays,
  find,
  findAll,
  leaks,
  mount,
  press,
  recorded,
  reset,
  shown,
  showsFallback,
  text,
  tick,
  until,
} from '../fixture.js';
import { asText, json, status } from '../network.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };

interface Post {
  readonly url: string;
  readonly init: RequestInit;
  /** What was posted, as a form's fields. */
  readonly fields: [string, string][];
  answer(response: Response): void;
  fail(error: unknown): void;
}

/** Takes the posts of a page until `reset`; those that `answer` says nothing to wait for the test. */
function fakePosts(answer: () => Response | undefined = () => undefined): Post[] {
  const posts: Post[] = [];
  window.fetch = (url, init) =>
    new Promise((resolve, reject) => {
      init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error));
      const body = init!.body;
      const fields = body instanceof URLSearchParams ? [...body] : [];
      posts.push({ url: url as string, init: init!, fields, answer: resolve, fail: reject });
      const response = answer();
      if (response) resolve(response);
    });
  return posts;
}

const FORM = '<newsletter-signup action="/subscribe"><p>Write to us.</p></newsletter-signup>';
const withAttributes = (attributes: string, children = '') =>
  `<newsletter-signup action="/subscribe" ${attributes}>${children}</newsletter-signup>`;
const input = (element: Element, id = 'email') => find<HTMLInputElement>(element, `#${id}`)!;
const button = (element: Element) => find<HTMLButtonElement>(element, '[part=submit]')!;
const focused = (element: Element) => element.shadowRoot!.activeElement?.id;
const fault = (element: Element, id = 'email') => text(element, `#${id}-wrong`);
const isDone = (element: Element) => find(element, '[part=success]')!.checkVisibility();
const failure = (element: Element) => text(element, '[part=error]');

/** Types an address and submits, by the button. */
function submit(element: Element, address = 'ann@example.org'): void {
  input(element).value = address;
  button(element).click();
}

bothWays('newsletter-signup', (_, fixture) => {
  it('posts what was typed to the page’s endpoint, and says that it did', async () => {
    const posts = fakePosts(() => json({ ok: true }));
    const element = await fixture<NewsletterSignup>(FORM);
    expect(showsFallback(element)).to.equal(false);
    const events = recorded(document, 'signup');
    submit(element);
    await until(() => isDone(element));
    expect(posts).to.have.length(1);
    expect(posts[0]).to.deep.include({ url: `${location.origin}/subscribe`, fields: [['email', 'ann@example.org']] });
    expect(posts[0]!.init).to.include({ method: 'POST', credentials: 'same-origin' });
    expect(posts[0]!.init.headers).to.deep.equal({ accept: 'application/json' });
    expect(text(element, '[part=success]')).to.equal(enSignup.sent);
    expect(focused(element)).to.equal('sent');
    expect(find(element, 'form')!.checkVisibility()).to.equal(false);
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ status: 200, bubbles: true, composed: true, cancelable: false, target: element });
    // Nothing of what was typed, whatever is listed of it.
    expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['status']);
    expect(input(element).value).to.equal('');
    expect(leaks(element)).to.deep.equal([]);
  });

  it('is a form that a browser posts without script', async () => {
    const element = await fixture<NewsletterSignup>(FORM);
    expect(find(element, 'form')).to.have.attribute('method', 'post');
    expect(find(element, 'form')).to.have.attribute('action', '/subscribe');
    expect(input(element)).to.include({
      type: 'email',
      name: 'email',
      required: true,
      autocomplete: 'email',
      dir: 'ltr',
    });
  });

  it('posts under the names, and with the fields, that the page gives', async () => {
    const posts = fakePosts();
    const element = await fixture<NewsletterSignup>(
      withAttributes(
        'with-name name-field="EMAIL" consent',
        '<input type="hidden" name="list" value="7"><form><input type="hidden" name="list" value="8"><input name="seen" value="x"></form>',
      ),
    );
    // As it is when it is posted.
    element.querySelector('input')!.value = '9';
    input(element, 'name').value = 'Ann';
    input(element, 'consent').checked = true;
    submit(element);
    await until(() => posts.length);
    expect(posts[0]!.fields).to.have.deep.members([
      ['name', 'Ann'],
      ['EMAIL', 'ann@example.org'],
      ['consent', 'yes'],
      ['list', '9'],
      ['list', '8'],
    ]);
  });

  it('asks for consent, in the page’s words, and does not post without it', async () => {
    const posts = fakePosts();
    const element = await fixture<NewsletterSignup>(
      withAttributes('consent', '<span slot="consent">I agree to <a href="#terms">this</a>.</span>'),
    );
    expect(element.firstElementChild!.checkVisibility()).to.equal(true);
    submit(element);
    await tick();
    expect(fault(element, 'consent')).to.equal(enSignup.consentMissing);
    expect(focused(element)).to.equal('consent');
    expect(input(element, 'consent').ariaInvalid).to.equal('true');
    expect(posts).to.have.length(0);
    input(element, 'consent').click();
    await element.updateComplete;
    expect([fault(element, 'consent'), input(element, 'consent').ariaInvalid]).to.deep.equal(['', 'false']);
    submit(element);
    await until(() => posts.length);
    expect(Object.fromEntries(posts[0]!.fields)).to.include({ consent: 'yes' });
  });

  for (const [attributes, words] of [
    ['consent', enSignup.consent],
    ['consent="I agree."', 'I agree.'],
  ] as const)
    it(`says what is agreed to: ${attributes}`, async () => {
      const element = await fixture<NewsletterSignup>(withAttributes(attributes));
      expect(text(element, '.consent label')).to.equal(words);
    });

  it('asks for none otherwise', async () => {
    const element = await fixture<NewsletterSignup>(FORM);
    expect(input(element, 'consent').checkVisibility()).to.equal(false);
    expect(input(element, 'consent')).to.include({ required: false, disabled: true });
  });

  it('posts no field of the page that is disabled, itself or by its group', async () => {
    const posts = fakePosts();
    const element = await fixture<NewsletterSignup>(
      withAttributes(
        '',
        '<fieldset disabled><div><input type="hidden" name="a" value="1"></div></fieldset><fieldset><input type="hidden" name="b" value="2"></fieldset><input type="hidden" name="c" value="3" disabled>',
      ),
    );
    expect(findAll<HTMLInputElement>(element, 'input[type=hidden]').map(({ name }) => name)).to.deep.equal(['b']);
    submit(element);
    await until(() => posts.length);
    expect(posts[0]!.fields).to.have.deep.members([
      ['email', 'ann@example.org'],
      ['b', '2'],
    ]);
  });

  for (const [what, action] of [
    ['no action', ''],
    ['one that is script', 'action="javascript:alert(1)"'],
    ['one that hides it', 'action=" java&#10;script:alert(1)"'],
    ['one that is no web address', 'action="mailto:x@example.org"'],
  ] as const)
    it(`shows the page’s text, and no form, with ${what}`, async () => {
      const element = await fixture<NewsletterSignup>(
        `<newsletter-signup ${action} privacy-url="/p"><p>Write to us.</p></newsletter-signup>`,
      );
      expect(showsFallback(element)).to.equal(true);
      expect(element.firstElementChild!.checkVisibility()).to.equal(true);
      expect(findAll(element, 'form, button, input')).to.have.length(0);
    });

  it('says how it uses the data, where the page says where that stands', async () => {
    const link = async (url: string) =>
      find(await fixture<NewsletterSignup>(withAttributes(`privacy-url="${url}"`)), 'a');
    expect(await link('/privacy')).to.have.attribute('href', '/privacy');
    expect(await link('javascript:alert(1)')).to.equal(null);
  });

  it('shows text of the page as text', async () => {
    const element = await fixture<NewsletterSignup>(
      withAttributes('heading="&lt;img src=x>" consent="&lt;b>yes&lt;/b>" name-field="&quot;>&lt;img>"'),
    );
    expect([text(element, '[part=heading]'), text(element, '.consent label')]).to.deep.equal([
      '<img src=x>',
      '<b>yes</b>',
    ]);
    expect(input(element).name).to.equal('"><img>');
    expect(findAll(element, 'img, b')).to.have.length(0);
  });

  it('is the same in wellness mode', async () => {
    const [plain, wellness] = [await fixture(FORM), await fixture(FORM.replace('>', ' claims="wellness">'))];
    expect(shown(wellness)).to.equal(shown(plain));
  });

  it('writes an address from left to right in a page that runs the other way', async () => {
    const element = await fixture<NewsletterSignup>(withAttributes('lang="ar"'));
    expect(getComputedStyle(find(element, 'form')!).direction).to.equal('rtl');
    expect(getComputedStyle(input(element)).direction).to.equal('ltr');
  });

  for (const scheme of ['light', 'dark'])
    it(`gives axe nothing to say, whatever it says itself (${scheme})`, async () => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      document.documentElement.lang = 'en';
      document.title = 'Page';
      fakePosts(() => json({ message: 'Known already.' }, 'application/json'));
      const main = await fixture(
        `<main><h1>Page</h1><h2>Section</h2>${withAttributes('consent with-name privacy-url="/p"').repeat(2)}${FORM}${FORM}</main>`,
      );
      const [, wrong, refused, sent] = [...main.querySelectorAll('newsletter-signup')];
      submit(wrong!, '');
      submit(sent!);
      await until(() => isDone(sent!));
      fakePosts(() => status(500));
      submit(refused!);
      await until(() => failure(refused!));
      const { violations } = await axe.run(main, {
        resultTypes: ['violations'],
        rules: {
          region: { enabled: false },
          // Two of the same here, none in a page.
          'landmark-unique': { enabled: false },
        },
      });
      document.documentElement.removeAttribute('style');
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
    });
});

describe('newsletter-signup', () => {
  afterEach(reset);

  /** A form with a post under way. */
  async function sending(attributes = '') {
    const posts = fakePosts();
    const element = await mount<NewsletterSignup>(withAttributes(attributes));
    const events = recorded(element, 'signup');
    submit(element);
    return { element, posts, events, post: posts[0]! };
  }

  it('is sent with Enter, and told what is wrong in words that the field is described by', async () => {
    const posts = fakePosts();
    const element = await mount<NewsletterSignup>(FORM);
    await press(input(element), 'Enter');
    await until(() => fault(element));
    expect(fault(element)).to.equal(enSignup.emailMissing);
    expect(focused(element)).to.equal('email');
    expect(input(element).ariaInvalid).to.equal('true');
    const described = input(element).getAttribute('aria-describedby');
    expect(find(element, `#${described}`)).to.have.attribute('aria-live', 'polite');
    await sendKeys({ type: 'eva' });
    await until(() => fault(element) === enSignup.emailWrong);
    expect(posts).to.have.length(0);
    await sendKeys({ type: '@example.org' });
    await until(() => !fault(element));
    await press(input(element), 'Enter');
    await until(() => posts.length);
    expect(posts[0]!.fields).to.deep.equal([['email', 'eva@example.org']]);
  });

  it('leaves the browser’s own messages to pages without script', async () => {
    const element = await mount<NewsletterSignup>(FORM);
    expect(find<HTMLFormElement>(element, 'form')!.noValidate).to.equal(true);
  });

  it('sends once, however often it is told to, and says that it is at it', async () => {
    const { element, posts, post } = await sending();
    await element.updateComplete;
    expect(button(element)).to.have.attribute('aria-disabled', 'true');
    expect(button(element).textContent).to.equal(enSignup.sending);
    expect(text(element, '[role=status]')).to.equal(enSignup.sending);
    expect(find(element, '.base')).to.have.attribute('aria-busy', 'true');
    button(element).click();
    await press(input(element), 'Enter');
    await tick();
    expect(posts).to.have.length(1);
    post.answer(json({}));
    await until(() => isDone(element));
    expect(find(element, '.base')).to.have.attribute('aria-busy', 'false');
  });

  for (const [what, answer, said] of [
    ['a message', () => json({ message: 'Look into your mail.' }), 'Look into your mail.'],
    ['a page', () => asText('<h1>Thanks</h1>', 'text/html'), enSignup.sent],
    ['nothing', () => new Response(null, { status: 204 }), enSignup.sent],
    ['JSON of another kind', () => json(['x']), enSignup.sent],
    ['a message that is none', () => json({ message: { text: 'x' } }), enSignup.sent],
    ['markup', () => json({ message: '<img src=x>' }), '<img src=x>'],
  ] as const)
    it(`takes ${what} for a yes`, async () => {
      const { element, post, events } = await sending();
      post.answer(answer());
      await until(() => isDone(element));
      expect(text(element, '[part=success]')).to.equal(said);
      expect(findAll(element, 'h1, img')).to.have.length(0);
      expect(events).to.have.length(1);
    });

  it('shows the page’s own thanks', async () => {
    fakePosts(() => json({}));
    const element = await mount<NewsletterSignup>(withAttributes('', '<b slot="success">Welcome.</b>'));
    expect(element.firstElementChild!.checkVisibility()).to.equal(false);
    submit(element);
    await until(() => isDone(element));
    expect(element.firstElementChild!.checkVisibility()).to.equal(true);
  });

  it('does not put a fault of the endpoint on the reader', () => {
    for (const words of [enSignup, ...[deMore, frMore, esMore, arMore].map(({ signup }) => signup)]) {
      expect(words.refused(422).replace('422', '')).to.not.equal(words.refused(500).replace('500', ''));
      expect(words.refused(503)).to.contain('503');
    }
  });

  for (const [what, answer, code, said] of [
    ['an error status', () => status(403), 403, ''],
    [
      'an error with a message',
      () => new Response('{"message":"Known already."}', { status: 422 }),
      422,
      'Known already.',
    ],
    ['an error by another name', () => new Response('{"error":"<b>No</b>"}', { status: 500 }), 500, '<b>No</b>'],
    ['an error page', () => new Response('<h1>Oh</h1>', { status: 502 }), 502, ''],
    ['a no in a yes', () => json({ ok: false, message: 'Closed.' }), 200, 'Closed.'],
  ] as const)
    it(`takes ${what} for a refusal, and keeps what was typed`, async () => {
      const { element, post, posts, events } = await sending();
      post.answer(answer());
      await until(() => failure(element));
      expect(failure(element)).to.equal(`${enSignup.refused(code)} ${said}`.trim());
      expect(find(element, '[part=error]')!.closest('[role=status]')).not.to.equal(null);
      expect(findAll(element, '[part=error] *')).to.have.length(0);
      expect(input(element).value).to.equal('ann@example.org');
      expect(button(element).textContent).to.equal(enSignup.subscribe);
      expect(events).to.have.length(0);
      // And again, with another end.
      button(element).click();
      await until(() => posts.length === 2);
      posts[1]!.answer(json({}));
      await until(() => isDone(element));
      expect(find(element, '[part=error]')).to.equal(null);
      expect(events).to.have.length(1);
    });

  it('tells an address that does not answer from a refusal, and offers the ordinary post', async () => {
    const { element, post, events } = await sending();
    post.fail(new TypeError('Failed to fetch'));
    await until(() => failure(element));
    expect(failure(element)).to.contain(enSignup.network);
    expect(button(element).textContent).to.equal(en.retry);
    expect(input(element).value).to.equal('ann@example.org');
    const posted: FormData[] = [];
    const { submit: native } = HTMLFormElement.prototype;
    HTMLFormElement.prototype.submit = function () {
      posted.push(new FormData(this));
    };
    try {
      find(element, '[part=usual-way]')!.click();
      input(element).value = '';
      find(element, '[part=usual-way]')!.click();
    } finally {
      HTMLFormElement.prototype.submit = native;
    }
    expect(posted.map((data) => data.get('email'))).to.deep.equal(['ann@example.org']);
    expect(fault(element)).to.equal(enSignup.emailMissing);
    expect(events).to.have.length(0);
  });

  it('posts the ordinary way also where a field has a method’s name', async () => {
    const element = await mount<NewsletterSignup>(
      withAttributes(
        'name-field="submit"',
        '<input type="hidden" name="reset" value="1"><input type="hidden" name="querySelector">',
      ),
    );
    const posts = fakePosts(() => json({}));
    submit(element);
    await until(() => isDone(element));
    expect(Object.fromEntries(posts[0]!.fields)).to.include({ submit: 'ann@example.org', reset: '1' });
  });

  it('says that the reader is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const { element, post } = await sending();
      post.fail(new TypeError('Failed to fetch'));
      await until(() => failure(element));
      expect(failure(element)).to.equal(enSignup.offline);
      expect(button(element).textContent).to.equal(en.retry);
      expect(find(element, '[part=usual-way]')).to.equal(null);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('gives up after fifteen seconds, and says so', async () => {
    const { timeout } = AbortSignal;
    const clock = new AbortController();
    const waits: number[] = [];
    AbortSignal.timeout = (ms) => (waits.push(ms), clock.signal);
    try {
      const { element } = await sending();
      clock.abort(new DOMException('', 'TimeoutError'));
      await until(() => failure(element));
      expect(waits).to.deep.equal([15_000]);
      expect(failure(element)).to.equal(enSignup.timeout);
      expect(input(element).value).to.equal('ann@example.org');
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('posts JSON where the endpoint wants it', async () => {
    const posts = fakePosts();
    const element = await mount<NewsletterSignup>(
      withAttributes(
        'format="json"',
        '<input type="hidden" name="tag" value="a"><input type="hidden" name="tag" value=""><input type="hidden" name="one" value="1">',
      ),
    );
    submit(element);
    expect(posts[0]!.init.headers).to.include({ 'content-type': 'application/json' });
    expect(JSON.parse(posts[0]!.init.body as string)).to.deep.equal({
      email: 'ann@example.org',
      tag: ['a', ''],
      one: '1',
    });
  });

  it('refuses what fills the field that no reader sees, and takes a reader whose browser did it on the next try', async () => {
    const posts = fakePosts();
    const element = await mount<NewsletterSignup>(FORM);
    const events = recorded(element, 'signup');
    const trap = input(element, 'trap');
    // A name that no browser has anything saved for.
    expect(trap).to.include({ tabIndex: -1, autocomplete: 'off', name: 'leave_empty' });
    expect(trap.closest('[aria-hidden=true]')).not.to.equal(null);
    expect(trap.parentElement!.parentElement!.getBoundingClientRect().width).to.be.at.most(1);
    trap.value = 'Bot';
    submit(element);
    await until(() => failure(element));
    expect(failure(element)).to.equal('This was not accepted.');
    expect(input(element).value).to.equal('ann@example.org');
    expect([posts.length, events.length]).to.deep.equal([0, 0]);
    button(element).click();
    await until(() => posts.length);
    expect(posts[0]!.fields).to.deep.equal([['email', 'ann@example.org']]);
  });

  it('ends its request when it leaves the page, and can be used again; a move is no end', async () => {
    const { element, post, posts, events } = await sending();
    const parent = element.parentElement!;
    parent.prepend(element);
    await tick();
    expect(post.init.signal!.aborted).to.equal(false);
    element.remove();
    await until(() => post.init.signal!.aborted);
    await tick();
    parent.append(element);
    await element.updateComplete;
    expect(failure(element)).to.equal(undefined);
    expect(button(element)).to.have.attribute('aria-disabled', 'false');
    button(element).click();
    await until(() => posts.length === 2);
    expect(events).to.have.length(0);
  });

  it('does not call back a reader who went on', async () => {
    const { element, post } = await sending();
    const region = findAll(element, '[role=status]').find((each) => !each.closest('form'));
    const other = element.parentElement!.appendChild(document.createElement('input'));
    other.focus();
    post.answer(json({}));
    await until(() => isDone(element));
    expect(document.activeElement).to.equal(other);
    // He is told all the same: the region has been there before, and shows.
    expect(find(element, '[part=success]')!.closest('[role=status]')).to.equal(region);
    expect(region!.checkVisibility()).to.equal(true);
  });

  it('stands no post in the way when its address is taken away meanwhile', async () => {
    const { element, post, events } = await sending();
    element.action = '';
    await element.updateComplete;
    post.answer(json({}));
    await until(() => events.length);
    expect(showsFallback(element)).to.equal(true);
  });

  it('has the words, and the heading, that it is given', async () => {
    const element = await mount<NewsletterSignup>(withAttributes('heading="Stay in touch" heading-level="4"'));
    expect(text(element, '[part=heading]')).to.equal('Stay in touch');
    expect(find(element, '[part=heading]')).to.have.attribute('aria-level', '4');
    expect(find(element, 'form')).to.have.attribute('aria-label', 'Stay in touch');
    element.heading = '';
    await element.updateComplete;
    expect(find(element, '[part=heading]')).to.equal(null);
    expect(find(element, 'form')).to.have.attribute('aria-label', enSignup.subscribe);
  });

  it('takes fields and consent as properties', async () => {
    const posts = fakePosts();
    const element = await mount<NewsletterSignup>(FORM);
    element.fields = [{ name: 'from', value: 'app' }];
    element.consent = true;
    await element.updateComplete;
    expect(text(element, '.consent label')).to.equal(enSignup.consent);
    element.consent = false;
    await element.updateComplete;
    submit(element);
    expect(posts[0]!.fields).to.deep.equal([
      ['email', 'ann@example.org'],
      ['from', 'app'],
    ]);
  });

  for (const width of [180, 360, 760, 1800])
    it(`has room in ${width} px`, async () => {
      const element = await mount<NewsletterSignup>(withAttributes('consent with-name privacy-url="/p"'));
      element.parentElement!.style.inlineSize = `${width}px`;
      submit(element, '');
      const right = element.getBoundingClientRect().right + 0.5;
      const over = findAll(element, '.base *').filter(
        (each) => each.checkVisibility() && !each.closest('.unseen') && each.getBoundingClientRect().right > right,
      );
      expect(over).to.deep.equal([]);
      for (const each of findAll(element, 'button, input:not(#trap):not([type=hidden]), .consent label'))
        if (each.id !== 'consent') expect(each.getBoundingClientRect().height, each.id).to.be.at.least(24);
    });
});
