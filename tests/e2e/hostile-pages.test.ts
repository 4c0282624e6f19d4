// Pages that break what a script could lean on, change while they are read, or are no ordinary HTML: each is read and shown, or told by name.
import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { callReader, grantPage, openCleanView } from './harness/call-reader';
import { articlePage, FIRST_WORDS } from './pages/article-page';

const script = (code: string) => ({ head: `<script>${code}</script>` });

/** What runs in the page before anything else does. */
const BROKEN_WORLDS: Record<string, string> = {
  'getters that throw': `for (const [owner, names] of [[Node.prototype, ['textContent', 'firstChild', 'parentNode', 'nodeType']], [Element.prototype, ['attributes', 'innerHTML', 'localName', 'shadowRoot']], [Document.prototype, ['body', 'defaultView', 'documentElement']]])
    for (const name of names) Object.defineProperty(owner, name, { get() { throw new Error('no'); } });`,
  'methods that throw': `const no = () => { throw new Error('no'); };
    Object.assign(Element.prototype, { attachShadow: no, getAttribute: no, querySelectorAll: no, append: no });
    Object.assign(Document.prototype, { createElement: no, importNode: no, createTreeWalker: no });
    Object.assign(JSON, { parse: no, stringify: no }); Array.prototype.map = no; globalThis.fetch = no;`,
  'frozen prototypes': `for (const one of [Object, Array, String, Node, Element, HTMLElement, Document, EventTarget]) { Object.freeze(one.prototype); Object.freeze(one); }`,
  'a proxy for a document': `Object.setPrototypeOf(document, new Proxy(Object.getPrototypeOf(document), { get() { throw new Error('no'); } }));`,
  'elements of its own': `customElements.define('p-own', class extends HTMLElement { connectedCallback() { this.remove(); } attributeChangedCallback() { throw new Error('no'); } });
    const define = HTMLElement.prototype; Object.defineProperty(define, 'hidden', { get: () => true });`,
  'no clock and no languages': `Date.now = () => NaN; Date.parse = () => NaN; Intl.DateTimeFormat = Intl.Segmenter = undefined; globalThis.Intl = undefined;`,
};

let browser: Chromium;
let site: Site;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  const plain = articlePage();
  site = await servePages({
    '/plain': plain,
    '/xhtml.xhtml': {
      body: plain
        .replace(
          '<!doctype html><html lang="zh-CN">',
          '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN" lang="zh-CN">',
        )
        .replace('<meta charset="utf-8">', '')
        .replace(/<img ([^>]*)>/g, '<img $1/>'),
    },
    // Long enough to be left while it is read.
    '/endless': articlePage({
      before: `<main>${'<p>一段一段地写下去，写到谁也不想再读，还是没有写完，也写不完。</p>'.repeat(60_000)}</main>`,
    }),
    '/frames':
      '<!doctype html><html><head><title>f</title></head><frameset cols="50%,50%"><frame src="/plain"><frame src="/plain"></frameset></html>',
    '/bodiless': articlePage({
      after: '<script>addEventListener("load", () => document.body.remove())</script>',
    }),
    '/rootless': articlePage({
      after: '<script>addEventListener("load", () => document.documentElement.remove())</script>',
    }),
    '/drafts': articlePage({
      before: `<main>${Array.from({ length: 3000 }, (_, i) => `<p>第${i}段写到这里停一停，再往下写一句，话才算完。${i % 300 ? '' : '<b>此为第0稿。</b>'}</p>`).join('')}</main>`,
      after: `<script>let n = 0; const all = document.querySelectorAll('b'); setInterval(() => { n++; for (const b of all) b.textContent = '此为第' + n + '稿。'; }, 1);</script>`,
    }),
    '/changing': articlePage({
      after: `<script>let n = 0; setInterval(() => { const p = document.querySelector('.content p:nth-of-type(' + (2 + n++ % 5) + ')'); p?.append(' ' + n); document.querySelector('.side').innerHTML = '<p>' + n; }, 1);</script>`,
    }),
  });
  for (const [name, code] of Object.entries(BROKEN_WORLDS))
    site.route(`/${name.replaceAll(' ', '-')}`, articlePage(script(code)));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  errors.length = 0;
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterEach(() => page.close());

async function open(path: string): Promise<void> {
  await page.goto(site.url(path, 'news.test'));
  await grantPage(browser, page);
}
const read = () => callReader(browser, 'read', { mode: 'auto' });

describe('a world that the page has broken', () => {
  test.each(Object.keys(BROKEN_WORLDS))('%s', async (name) => {
    await open(`/${name.replaceAll(' ', '-')}`);
    errors.length = 0;
    const { result } = await read();
    expect(result).toMatchObject({ ok: true, title: '老街修好了', source: '河边日报' });
    const { open: isOpen } = await callReader(browser, 'toggle-clean-view', {});
    expect(isOpen).toBe(true);
    expect(errors).toEqual([]);
  });
});

test('a page that changes a thousand times a second is read as at the click', async () => {
  await open('/changing');
  const { result } = await read();
  expect(result).toMatchObject({ ok: true, title: '老街修好了' });
  const view = await openCleanView({ ...browser, page });
  const words = () => view.locator('.article .body').innerText();
  const shown = await words();
  expect(shown).toContain(FIRST_WORDS);
  const count = await page.evaluate('n');
  await expect.poll(() => page.evaluate('n')).toBeGreaterThan(Number(count) + 20);
  expect(await words()).toBe(shown);
});

test('a long page that changes while it is read is of one moment, in all that is made of it', async () => {
  await open('/drafts');
  await expect.poll(() => page.evaluate('n')).toBeGreaterThan(10);
  const { result } = await callReader(browser, 'read', { mode: 'whole-text' });
  if (!result.ok) throw new Error(result.reason);
  const { content, textContent, blocks } = result;
  const words = [content, textContent, ...blocks.flatMap((one) => [one.text, one.sourceText])];
  const drafts = words.flatMap((text) => text.match(/第\d+稿/g) ?? []);
  expect(drafts.length).toBeGreaterThan(30);
  expect(new Set(drafts).size).toBe(1);
});

describe('a page rewritten beneath the view', () => {
  const words = (view: Frame) => view.locator('.article .body').innerText();

  test('its body replaced: the view stays', async () => {
    await open('/plain');
    const view = await openCleanView({ ...browser, page });
    const before = await words(view);
    await page.evaluate(`document.body.replaceWith(document.createElement('body'))`);
    expect(await words(view)).toBe(before);
    const isOnTop = `document.querySelector('html > dialog').contains(document.elementFromPoint(innerWidth / 2, innerHeight / 2))`;
    expect(await page.evaluate(isOnTop)).toBe(true);
    expect(errors).toEqual([]);
  });

  test('another address: the view stays, and says that the page went on', async () => {
    await open('/plain');
    const view = await openCleanView({ ...browser, page });
    const before = await words(view);
    await page.evaluate(`history.pushState(null, '', '/elsewhere')`);
    await view.locator('.stale').waitFor();
    expect(await words(view)).toBe(before);
    expect(errors).toEqual([]);
  });
});

describe('no ordinary HTML', () => {
  test('XHTML is read like HTML', async () => {
    await open('/xhtml.xhtml');
    const { result } = await read();
    expect(result).toMatchObject({ ok: true, title: '老街修好了' });
  });

  test.each(['/frames', '/bodiless', '/rootless'])('%s is told by name', async (path) => {
    await page.goto(site.url(path, 'news.test'));
    const popup = await browser.openPopup(page);
    await popup.locator('main.problem').waitFor();
    expect(await popup.locator('main.problem').getAttribute('data-problem')).toMatch(
      /^(empty-page|text-in-frame|no-article|too-little-text)$/,
    );
    await popup.close();
  });
});

describe('the clock and the place', () => {
  test.each([
    ['Pacific/Apia', 'ar-EG'],
    ['America/St_Johns', 'th-TH-u-ca-buddhist'],
    ['Asia/Kathmandu', 'fa-IR'],
  ])('%s, %s: the same article', async (timezoneId, locale) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTimezoneOverride', { timezoneId });
    await session.send('Emulation.setLocaleOverride', { locale });
    await open('/plain');
    const { result } = await read();
    expect(result).toMatchObject({ ok: true, publishedTime: '2024-07-27T06:07+08:00' });
    const view = await openCleanView({ ...browser, page });
    expect(await view.locator('.article').innerText()).toContain('老街修好了');
  });
});

test('a tab that goes while it is read: the popup says so, and the next page is read', async () => {
  await page.goto(site.url('/endless', 'news.test'));
  const popup = await browser.openPopup(page);
  await popup.locator('main[aria-busy]').waitFor();
  await page.goto('about:blank');
  await popup.locator('main.problem').waitFor({ timeout: 2_000 });
  expect(await popup.locator('main.problem h1').innerText()).toMatch(/\p{L}{2}/u);
  await popup.close();
  await open('/plain');
  expect((await read()).result.ok).toBe(true);
  const badge = await browser.worker.evaluate(() => chrome.action.getBadgeText({}));
  expect(badge).toBe('');
});

test('addresses in the article: what may be followed is, safely, and nothing else', async () => {
  const links = [
    ['javascript:go()', null],
    ['JaVa\tScript:go()', null],
    [' data:text/html,x', null],
    ['vbscript:go()', null],
    ['intent://x#Intent;end', null],
    ['file:///etc/passwd', null],
    ['blob:http://news.test/1', null],
    ['https://user:secret@bank.test/a', 'https://bank.test/a'],
    ['https://xn--80ak6aa92e.test/', 'https://xn--80ak6aa92e.test/'],
    ['mailto:a@b.test', 'mailto:a@b.test'],
  ] as const;
  const inline = links.map(([href], i) => `<a href="${href}">链接${i}号</a>`).join('，');
  site.route(
    '/links',
    articlePage().replace(
      '<blockquote>',
      `<p>文中有许多链接，读者会点：${inline}，到此为止，后面再没有了。</p><blockquote>`,
    ),
  );
  await open('/links');
  const view = await openCleanView({ ...browser, page });
  for (const [i, [, href]] of links.entries()) {
    const link = view.locator('.article .body a', { hasText: `链接${i}号` });
    expect(await view.locator('.article .body').innerText()).toContain(`链接${i}号`);
    const shown = (await link.count()) ? await link.getAttribute('href') : null;
    expect(shown, links[i]?.[0]).toBe(href);
    if (href) expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  }
});
