// The popup before its scripts, as a page in a window of its own, and under a finger.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { listViolations } from './harness/axe';
import { grantPage } from './harness/call-reader';
import { emulateFinger, listSmallTargets } from './harness/finger';
import { articlePage } from './pages/article-page';

let browser: Chromium;
let site: Site;
let page: Page;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage() });
  browser = await launchChromium({ language: 'zh-CN' });
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the first paint needs no script: skeleton and colours are in the HTML', async () => {
  const session = await browser.context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(browser.extensionUrl('popup.html'));
  const bar = page.locator('.skeleton .bar').first();
  await bar.waitFor();
  const colour = (await bar.evaluate((e) => getComputedStyle(e).backgroundColor)) as string;
  expect(colour).toBe('rgb(238, 240, 237)');
  expect(await page.locator('main').evaluate((e) => e.getBoundingClientRect().height)).toBe(580);
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
});

/** As the menu opens it: over the tab that is named. */
async function openAsPage(width: number): Promise<void> {
  await browser.page.bringToFront();
  await browser.page.goto(site.url('/article', 'news.test'));
  await grantPage(browser);
  const tab = await browser.worker.evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return front?.id;
  });
  await page.bringToFront();
  await page.setViewportSize({ width, height: 740 });
  await page.goto(browser.extensionUrl(`popup.html?tab=${tab}`));
  await page.locator('main.article').waitFor();
}

test('as a page it shows the tab that it is about, and fits', async () => {
  await openAsPage(360);
  expect(await page.locator('h1').first().textContent()).toContain('老街修好了');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await listViolations(page)).toEqual([]);
});

test.each(['outline', 'quotes', 'removed'])(
  'by finger nothing of %s is smaller than 44 px',
  async (tab) => {
    await openAsPage(360);
    await emulateFinger(page, 360);
    await page.locator(`#tab-${tab}`).click();
    await page.locator(`#tab-${tab}[aria-selected=true]`).waitFor();
    expect(await listSmallTargets(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  },
);
