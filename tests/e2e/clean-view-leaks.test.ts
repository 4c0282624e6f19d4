// Two hundred openings leave no node and no listener behind, counted by the browser itself.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { grantPage, openCleanView } from './harness/call-reader';
import { articlePage } from './pages/article-page';

let browser: Chromium;
let site: Site;

beforeAll(async () => {
  site = await servePages({ '/article': articlePage() });
  browser = await launchChromium({ args: ['--js-flags=--expose-gc'] });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const CYCLES = 200;
const IN_FLIGHT = 3;

/** Opens and closes, so often, from the background: no round trip to the test in between. Resolves with how often it was open. */
async function cycle(times: number): Promise<number> {
  return browser.worker.evaluate(async (count) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const message = { type: 'toggle-clean-view', args: {} };
    let opened = 0;
    for (let i = 0; i < count * 2; i++) {
      const answer = await chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
      if ((answer as { result: { open: boolean } }).result.open) opened += 1;
    }
    return opened;
  }, times);
}

test(`${CYCLES} openings`, { timeout: 120_000 }, async () => {
  const { page, context } = browser;
  await page.goto(site.url('/article', 'news.test'));
  await grantPage(browser);
  await openCleanView(browser);
  await page.keyboard.press('Escape');
  const session = await context.newCDPSession(page);
  const count = async () => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { nodes, jsEventListeners, kilobytes: Math.round(usedSize / 1024) };
  };
  await cycle(5);
  const before = await count();
  expect(await cycle(CYCLES)).toBe(CYCLES);
  const after = await count();
  // What is in flight when counting (a timer, a request) may hold one or two; a leak would hold two hundred.
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(IN_FLIGHT);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(IN_FLIGHT);
  expect((after.kilobytes - before.kilobytes) / CYCLES).toBeLessThan(4);
});
