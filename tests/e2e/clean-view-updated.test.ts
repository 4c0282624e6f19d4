// The extension is updated beneath a page that is being read: reading goes on, and what no longer works says so.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, countRoots, launchChromium, type Site, servePages } from './harness';
import { grantPage, openCleanView } from './harness/call-reader';
import { articlePage, FIRST_WORDS } from './pages/article-page';

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage() });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the view stays readable, says what to do, and can be left', async () => {
  const { page, worker } = browser;
  await page.goto(site.url('/article', 'news.test'));
  await page.evaluate(() => scrollTo(0, 500));
  await grantPage(browser);
  const view = await openCleanView(browser);
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await gone;

  await page.keyboard.press('a');
  await view.locator('.settings').waitFor();
  expect(await view.locator('.panel h2').textContent()).toBe('排版');
  await page.keyboard.press('+');
  await expect.poll(() => view.locator('.toast').textContent()).toContain('清阅已更新');
  const size = () => view.locator('.article').evaluate((e) => getComputedStyle(e).fontSize);
  expect(await size()).toBe('20px');

  // What can no longer be kept is not shown as kept.
  await page.keyboard.press('Escape');
  await view
    .locator('.body p')
    .first()
    .evaluate((e) => getSelection()?.selectAllChildren(e));
  await view.locator('.selection-bar').waitFor();
  await page.keyboard.press('s');
  await expect.poll(() => view.locator('mark.collected').count()).toBe(0);
  await expect.poll(() => view.locator('.toast').textContent()).toContain('清阅已更新');
  expect(await view.locator('.article .body p').first().textContent()).toContain(FIRST_WORDS);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => countRoots(page)).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBe(500);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
