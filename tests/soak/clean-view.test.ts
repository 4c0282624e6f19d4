// Long use leaves nothing behind: the clean view opened and left a thousand times, the popup a hundred times on changing pages.
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Chromium,
  countRoots,
  fixture,
  launchChromium,
  type Site,
  servePages,
} from '../e2e/harness';

const TIMES = 1000;

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/a': { body: fixture('articles/gmw-regional/source.html') } });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function startCounting(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  return session;
}

async function readCounters(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, jsEventListeners };
}

/** Asks the reader in the tab, as the background does for the keyboard command. */
function toggle(): Promise<unknown> {
  return browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'toggle-clean-view', args: {} });
  });
}

test(`the clean view, ${TIMES} times`, { timeout: 1_200_000 }, async () => {
  const { page } = browser;
  await page.goto(site.url('/a', 'news.test'));
  const popup = await browser.openPopup();
  await popup.getByRole('tab').first().waitFor();
  await popup.close();
  const session = await startCounting(page);
  // The first rounds load what stays on purpose: the script, its style sheet.
  for (let i = 0; i < 10; i++) await toggle();
  await expect.poll(() => countRoots(page)).toBe(0);
  const before = await readCounters(session);
  for (let i = 0; i < TIMES; i++) {
    await toggle();
    await toggle();
  }
  await expect.poll(() => countRoots(page)).toBe(0);
  const after = await readCounters(session);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(5);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(2);
});

test('the popup, 100 times on changing pages', { timeout: 1_200_000 }, async () => {
  const { page } = browser;
  const slugs = ['gmw-old', 'english-news', 'sina-news', 'list-page', 'law-text'];
  for (let i = 0; i < 100; i++) {
    await page.goto(site.url(`/articles/${slugs[i % slugs.length]}/source.html?n=${i}`));
    const popup = await browser.openPopup();
    // Either the article's tabs or the sentence that says why there is none.
    await popup.locator('[role=tab], h1, h2').first().waitFor();
    await popup.close();
  }
  expect(browser.context.pages()).toHaveLength(1);
});
