// The clean view over a page: opens, is left in every way, and leaves the page exactly as it was.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Chromium,
  countRoots,
  launchChromium,
  type Site,
  STRICT_CSP,
  servePages,
} from './harness';
import { callReader, grantPage, openCleanView, readArticle } from './harness/call-reader';
import { articlePage, FIRST_WORDS } from './pages/article-page';

let browser: Chromium;
let site: Site;
let page: Page;
/** The frame that the view stands in. */
let view: Frame;

// Swallows every key and every copy before anybody else on the page.
const GREEDY = `<script>
  for (const type of ['keydown', 'keyup', 'keypress', 'wheel', 'selectstart', 'contextmenu', 'mousedown'])
    document.addEventListener(type, (e) => { window.heard = (window.heard ?? 0) + 1; e.stopImmediatePropagation(); }, true);
  document.addEventListener('copy', (e) => { e.clipboardData.setData('text/plain', '转载请注明出处'); e.preventDefault(); }, true);
</script><style>body{user-select:none}</style>`;
const SMALL_ROOT =
  '<style>html{font-size:62.5%}div{color:#999!important}*{letter-spacing:3px}</style>';
const Z_WAR = '<div style="position:fixed;inset:0;z-index:2147483647;background:#c00">最前面</div>';
const SITE_DIALOG = '<dialog id="site">本站提示</dialog><script>site.showModal()</script>';
const REMOVER = `<script>
  new MutationObserver((list) => { for (const m of list) for (const n of m.addedNodes)
    if (n.localName === 'dialog' || n.localName?.includes('-')) { window.removed = (window.removed ?? 0) + 1; n.remove(); } })
    .observe(document.documentElement, { childList: true });
</script>`;

beforeAll(async () => {
  site = await servePages({
    '/article': articlePage(),
    '/csp': { body: articlePage(), headers: STRICT_CSP },
    '/greedy': articlePage({ head: GREEDY }),
    '/rem': articlePage({ head: SMALL_ROOT }),
    '/war': articlePage({ after: Z_WAR }),
    '/dialog': articlePage({ after: SITE_DIALOG }),
    '/remover': articlePage({ head: REMOVER }),
    '/body-scroller': articlePage({ head: '<style>html,body{height:100%;overflow:auto}</style>' }),
    '/photo.png': { body: Buffer.from(PIXEL, 'base64'), headers: { 'content-type': 'image/png' } },
  });
  browser = await launchChromium();
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function open(path: string, host = 'news.test'): Promise<void> {
  view = await readArticle(browser, site.url(path, host));
}

const html = () => page.evaluate(() => document.documentElement.outerHTML);
const isGone = () => expect.poll(() => countRoots(page)).toBe(0);
const shownText = () => view.locator('.article .body p').first().textContent();

describe('leaving', () => {
  let before: string;
  beforeEach(async () => {
    await page.goto(site.url('/article', 'news.test'));
    await page.evaluate(() => scrollTo(0, 700));
    await grantPage(browser);
    before = await html();
    view = await openCleanView(browser);
  });
  const unchanged = async () => {
    await isGone();
    expect(await html()).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(700);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  };

  test('by Esc', async () => {
    await page.keyboard.press('Escape');
    await unchanged();
  });

  test('by the button', async () => {
    await view.locator('.tool-close').click();
    await unchanged();
  });

  test('by the same command', async () => {
    expect(await callReader(browser, 'toggle-clean-view', {})).toEqual({ open: false });
    await unchanged();
  });

  test('after scrolling in the view, which never scrolls the page', async () => {
    await view.locator('.scroller').hover();
    const scrolled = async () => {
      await page.mouse.wheel(0, 2000);
      return view.locator('.scroller').evaluate((e) => e.scrollTop);
    };
    await expect.poll(scrolled).toBeGreaterThan(300);
    await page.mouse.wheel(0, 40000);
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => scrollY)).toBe(700);
    await page.keyboard.press('Escape');
    await unchanged();
  });

  test('Esc closes an open panel first', async () => {
    await page.keyboard.press('a');
    await view.locator('.panel').waitFor();
    await page.keyboard.press('Escape');
    await view.locator('.panel').waitFor({ state: 'detached' });
    expect(await countRoots(page)).toBe(1);
    await page.keyboard.press('Escape');
    await unchanged();
  });
});

describe('what the page is like does not matter', () => {
  const cases: [string, string][] = [
    ['a plain http page', '/article'],
    ['a page whose policy forbids everything, Trusted Types too', '/csp'],
    ['a page that swallows keys and copying', '/greedy'],
    ['a page with a small root size and grasping styles', '/rem'],
    ['a page with the highest z-index over everything', '/war'],
    ['a page with its own modal dialog open', '/dialog'],
    ['a page whose body scrolls', '/body-scroller'],
  ];
  test.each(cases)('%s', async (_name, path) => {
    await open(path);
    expect(await shownText()).toContain(FIRST_WORDS);
    const size = await view.locator('.article').evaluate((e) => getComputedStyle(e).fontSize);
    expect(size).toBe('19px');
    const spacing = await view
      .locator('.article p')
      .first()
      .evaluate((e) => getComputedStyle(e).letterSpacing);
    expect(spacing).toBe('normal');
    // What the pointer meets is ours: the click would fail on anything else.
    await view.locator('.head h1').click();
    await page.keyboard.press('Escape');
    await isGone();
  });

  test('on a secure page too', async () => {
    await open('/article', '127.0.0.1');
    expect(await shownText()).toContain(FIRST_WORDS);
    await page.keyboard.press('Escape');
    await isGone();
  });

  test('the page cannot reach into the view, nor hear its keys', async () => {
    await open('/greedy');
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('html > dialog > *')].map((e) => [
        e.localName.includes('-'),
        e.shadowRoot,
      ]),
    );
    expect(seen).toEqual([[true, null]]);
    await page.evaluate(() => Object.assign(window, { heard: 0 }));
    await page.keyboard.press('t');
    await page.mouse.wheel(0, 50);
    expect(await page.evaluate(() => (window as { heard?: number }).heard)).toBe(0);
    await page.keyboard.press('Escape');
    await isGone();
  });
});

test('a site that removes the host: it comes back three times, then says so', async () => {
  await page.goto(site.url('/remover', 'news.test'));
  await grantPage(browser);
  const dialogs: string[] = [];
  page.once('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.accept();
  });
  await callReader(browser, 'toggle-clean-view', {}).catch(() => {});
  await expect.poll(() => dialogs.join()).toContain('反复移除');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await isGone();
});

test('a single-page site that goes elsewhere: the view says so and stays', async () => {
  await open('/article');
  await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
  await view.locator('.stale').waitFor();
  expect(await shownText()).toContain(FIRST_WORDS);
  await page.keyboard.press('Escape');
  await isGone();
});

test('the script put in ten times answers once and opens one view', async () => {
  await page.goto(site.url('/article', 'news.test'));
  await grantPage(browser);
  for (let i = 0; i < 10; i++) await callReader(browser, 'selection', {});
  view = await openCleanView(browser);
  expect(await countRoots(page)).toBe(1);
  await page.keyboard.press('Escape');
  await isGone();
});

test('pressed twice at once it is opened and left again: nothing stays', async () => {
  await page.goto(site.url('/article', 'news.test'));
  await grantPage(browser);
  const before = await html();
  const press = () => callReader(browser, 'toggle-clean-view', {});
  await Promise.all([press(), press()]);
  await isGone();
  expect(await html()).toBe(before);
});

test('asked ten times at once to show a place it is one view', async () => {
  await page.goto(site.url('/article', 'news.test'));
  await grantPage(browser);
  const ask = () => callReader(browser, 'toggle-clean-view', { block: 0 });
  const answers = await Promise.all(Array.from({ length: 10 }, ask));
  expect(answers.every(({ open: isOpen }) => isOpen)).toBe(true);
  const hosts = () => page.evaluate(() => document.querySelectorAll('html > dialog').length);
  expect([await hosts(), await countRoots(page)]).toEqual([1, 1]);
  await page.keyboard.press('Escape');
  await isGone();
  expect(await hosts()).toBe(0);
});
