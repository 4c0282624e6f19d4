// The clean view under a finger, on a narrow screen: what is pressed is 44 px high, nothing stands out to the side.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { readArticle } from './harness/call-reader';
import { emulateFinger, listSmallTargets, tap } from './harness/finger';
import { articlePage } from './pages/article-page';

const WIDTH = 360;

let browser: Chromium;
let page: Page;
let site: Site;
let view: Frame;
beforeAll(async () => {
  const head = '<meta name="viewport" content="width=device-width">';
  site = await servePages({ '/article': articlePage({ head }) });
  browser = await launchChromium();
  page = browser.page;
  await emulateFinger(page, WIDTH);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  view = await readArticle(browser, site.url('/article', 'news.test'));
  await page.bringToFront();
});

/** Links stand in a line of words, which nobody would have as high as that (WCAG 2.2, 2.5.8: inline). */
async function expectRoom(): Promise<void> {
  const small = await listSmallTargets(view);
  expect(small.filter((one) => !one.startsWith('A '))).toEqual([]);
  expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
}

test('every tool of the bar is there, and as wide as a finger', async () => {
  await expectRoom();
  const tools = await view
    .locator('.bar .tool:visible')
    .evaluateAll((all) => all.map((tool) => tool.getBoundingClientRect().toJSON() as DOMRect));
  expect(tools.length).toBeGreaterThanOrEqual(8);
  for (const { width, left, right } of tools) {
    expect(width).toBeGreaterThanOrEqual(44);
    expect([left >= 0, right <= WIDTH]).toEqual([true, true]);
  }
});

test.each([
  ['outline', '.outline .qy-tree-item'],
  ['find', '.find input'],
  ['notes', '.notes-pane'],
  ['type', '.panel .segment'],
  ['removed', '.panel .removed'],
  ['save', '.panel .main'],
])('a tap opens %s, and nothing in it is too small', async (tool, shows) => {
  await tap(page, view.locator(`.tool-${tool}`).first());
  await view.locator(shows).first().waitFor();
  await expectRoom();
});

// Whether a long press selects is the system's: no desktop browser does. What it leaves is a selection.
test('what can be done with selected words stands beside them, and is large enough', async () => {
  await view.locator('.article .body > p').first().selectText();
  const bar = view.locator('.selection-bar');
  await bar.locator('button').first().waitFor();
  await expectRoom();
  // It would scroll: nobody looks for a button there.
  expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const { x = -1, width = WIDTH } = (await bar.boundingBox()) ?? {};
  expect([x >= 0, x + width <= WIDTH]).toEqual([true, true]);
});
