// What the clean view shows and fetches: pictures by the rule, removed pieces put back, sections reached, a block shown on the page.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type Chromium,
  countRoots,
  launchChromium,
  type Site,
  STRICT_CSP,
  servePages,
} from './harness';
import { callReader, grantPage, openCleanView } from './harness/call-reader';
import { articlePage } from './pages/article-page';

const PICTURE = {
  body: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#286"/></svg>',
  ),
  headers: { 'content-type': 'image/svg+xml' },
};

let browser: Chromium;
let site: Site;
let page: Page;
/** Which page was said to ask for a picture, each time. */
const referrers: Record<string, string[]> = {};
/** The frame that the view stands in. */
let view: Frame;

beforeAll(async () => {
  site = await servePages();
  const foreign = site.url('/foreign.png', 'other.test');
  const figure = (attributes: string, caption: string) =>
    `<figure><img ${attributes} alt="${caption}"><figcaption>${caption}</figcaption></figure>`;
  const pictures = `${figure('src="/blank.gif" data-src="/lazy.png" width="640" height="360"', '后来的图')}
    ${figure(`src="/blank.gif" data-src="${foreign}" width="640" height="360"`, '别处的图')}`;
  site.route('/article', articlePage().replace('<blockquote>', `${pictures}<blockquote>`));
  for (const path of ['/photo.png', '/lazy.png', '/foreign.png', '/blank.gif'])
    site.route(path, ({ headers }) => {
      referrers[path] = [...(referrers[path] ?? []), headers.referer ?? ''];
      return PICTURE;
    });
  browser = await launchChromium();
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  await page.goto(site.url('/article', 'news.test'));
  await grantPage(browser);
});

const asked = (path: string) => site.requests.filter((request) => request.endsWith(path)).length;

test('the page’s own pictures show, one from elsewhere waits for a click', async () => {
  view = await openCleanView(browser);
  const scroller = view.locator('.scroller');
  await scroller.evaluate((e) => e.scrollTo(0, e.scrollHeight));
  await scroller.evaluate((e) => e.scrollTo(0, 0));
  await expect.poll(() => asked('/lazy.png')).toBe(1);
  await view.locator('.held-image').waitFor();
  expect(await view.locator('.held-image').textContent()).toContain('other.test');
  expect(asked('/foreign.png')).toBe(0);
  await view.locator('.held-image').click();
  await expect.poll(() => asked('/foreign.png')).toBe(1);
  // The page asked for its own by itself, and said so.
  expect(referrers['/photo.png']?.[0]).toContain('news.test');
  expect([referrers['/lazy.png'], referrers['/foreign.png']]).toEqual([[''], ['']]);
  const ways = await view
    .locator('.body img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).loading));
  expect([...new Set(ways)]).toEqual(['lazy']);
});

test('a picture opens large, and Esc closes only that', async () => {
  view = await openCleanView(browser);
  await view.locator('.body figure img').first().click();
  await view.locator('dialog.zoom[open]').waitFor();
  const large = view.locator('dialog.zoom img');
  expect(await large.getAttribute('referrerpolicy')).toBe('no-referrer');
  await page.keyboard.press('Escape');
  await view.locator('dialog.zoom').waitFor({ state: 'detached' });
  expect(await countRoots(page)).toBe(1);
});

test('what was removed is listed, and comes back and goes again', async () => {
  view = await openCleanView(browser);
  await page.keyboard.press('r');
  const group = view.locator('.removed details', { hasText: '推荐阅读' });
  await group.locator('summary').click();
  expect(await group.textContent()).toContain('夏天去哪里看水');
  await group.locator('li button', { hasText: '放回' }).first().click();
  await expect.poll(() => view.locator('.restored').textContent()).toContain('夏天去哪里看水');
  await group.locator('li button', { hasText: '再次移除' }).first().click();
  await expect.poll(() => view.locator('.restored').count()).toBe(0);
});

test('opens at a block, goes from section to section, and marks where it is', async () => {
  const { result } = await callReader(browser, 'read', { mode: 'auto' });
  if (!result.ok) throw new Error(result.reason);
  const third = result.blocks.findIndex(({ text }) => text === '三、账目写在墙上');
  view = await openCleanView(browser, third);
  const current = () => view.locator('.outline [aria-current]').textContent();
  await expect.poll(current).toContain('账目写在墙上');
  const top = await view.locator('.section', { hasText: '账目写在墙上' }).boundingBox();
  expect(top?.y).toBeGreaterThan(40);
  expect(top?.y).toBeLessThan(140);
  await page.keyboard.press('k');
  await expect.poll(current).not.toContain('账目写在墙上');
});

test('shows a block on the page itself and leaves nothing there', async () => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const { result } = await callReader(browser, 'read', { mode: 'auto' });
  if (!result.ok) throw new Error(result.reason);
  const last = result.blocks.findIndex(({ text }) => text === '四、以后怎么办');
  expect(await callReader(browser, 'show-block', { block: last })).toEqual({ shown: true });
  const heading = page.locator('p', { hasText: '四、以后怎么办' });
  const box = await heading.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(900);
  expect(await countRoots(page)).toBe(1);
  await expect.poll(() => countRoots(page), { timeout: 5000 }).toBe(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a notice is shown on the page for a moment when the view is closed', async () => {
  await callReader(browser, 'notify', { text: '已复制', detail: '引文' });
  expect(await countRoots(page)).toBe(1);
});

test('prints the article alone, in ink, whatever the theme', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  view = await openCleanView(browser);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('main h1').isVisible()).toBe(false);
  const shown = (path: string) =>
    view.locator(path).evaluate((e) => getComputedStyle(e).display !== 'none');
  expect(await shown('.article h1')).toBe(true);
  expect(await shown('.bar')).toBe(false);
  const ink = await view.locator('.article').evaluate((e) => getComputedStyle(e).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  const hidden = await view.locator('.scroller').evaluate((e) => e.scrollHeight - e.clientHeight);
  expect(hidden).toBe(0);
  await page.emulateMedia({ media: null, colorScheme: null });
});

test.each([
  ['no policy', {}],
  ['a policy that allows no style', STRICT_CSP],
])('own CSS styles the article and nothing around it: %s', async (what, headers) => {
  const settings = { ownCss: 'p, div { color: rgb(1, 2, 3) }' };
  await browser.worker.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
  site.route('/styled', { body: articlePage(), headers });
  await page.goto(site.url(`/styled?${what.length}`, 'news.test'));
  await grantPage(browser);
  view = await openCleanView(browser);
  const colour = (path: string) =>
    view
      .locator(path)
      .first()
      .evaluate((one) => getComputedStyle(one).color);
  await expect.poll(() => colour('.body p')).toBe('rgb(1, 2, 3)');
  expect(await colour('.late')).not.toBe('rgb(1, 2, 3)');
  await browser.worker.evaluate(() => chrome.storage.local.clear());
});
