// The bar at selected words: it goes with them, stays inside the window, goes away, and takes in whole sentences.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, countRoots, launchChromium, type Site, servePages } from './harness';
import { callReader, grantPage, readArticle } from './harness/call-reader';
import { openView } from './harness/closed-roots';
import { PICTURES, tryingPage } from './pages/trying-page';

let browser: Chromium;
let site: Site;
let page: Page;
let view: Frame;

beforeAll(async () => {
  site = await servePages({ '/article': tryingPage(), ...PICTURES });
  browser = await launchChromium({ window: [1280, 800] });
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  view = await readArticle(browser, site.url('/article', 'news.test'));
});

const bar = () => view.locator('.selection-bar');
const isShown = () => bar().isVisible();
const boxOf = async (path: string) => {
  const box = await view.locator(path).first().boundingBox();
  if (!box) throw new Error(`${path} is not shown`);
  return box;
};
const selected = () => view.evaluate(() => getSelection()?.toString() ?? '');

/** Drags over the first words of a paragraph. */
async function selectIn(path: string): Promise<void> {
  const box = await boxOf(path);
  await page.mouse.move(box.x + 60, box.y + 18);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 18, { steps: 4 });
  await page.mouse.up();
  await expect.poll(isShown).toBe(true);
}

test('it goes with the words, and away with them', async () => {
  await selectIn('.body > p:first-child');
  const before = await boxOf('.selection-bar');
  const words = await boxOf('.body > p:first-child');
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await boxOf('.body > p:first-child')).y).toBe(words.y - 60);
  await expect.poll(async () => (await boxOf('.selection-bar')).y).toBe(before.y - 60);
  await page.mouse.wheel(0, 4000);
  await expect.poll(isShown).toBe(false);
  await page.mouse.wheel(0, -4000);
  await expect.poll(isShown).toBe(true);
});

test('a click in the margin or Esc puts it away, and the view stays', async () => {
  await selectIn('.body > p:first-child');
  const text = await boxOf('.body');
  await page.mouse.click(text.x + text.width + 80, text.y + 200);
  await expect.poll(isShown).toBe(false);
  await selectIn('.body > p:first-child');
  await page.keyboard.press('Escape');
  await expect.poll(isShown).toBe(false);
  expect(await countRoots(page)).toBe(1);
});

test('whatever is selected, it stands inside the window', async () => {
  await page.keyboard.press('Control+a');
  await expect.poll(isShown).toBe(true);
  for (const scroll of [0, 600, 100_000]) {
    await view.locator('.scroller').evaluate((e, top) => e.scrollTo(0, top), scroll);
    const isInside = async () => {
      const { x, y, width, height } = await boxOf('.selection-bar');
      return x >= 0 && y >= 48 && x + width <= 1280 && y + height <= 800;
    };
    await expect.poll(isInside).toBe(true);
  }
});

test('a drag beyond the article’s beginning takes nothing of bar and outline', async () => {
  const words = await boxOf('.body > p:first-child');
  await page.mouse.move(words.x + 200, words.y + 18);
  await page.mouse.down();
  await page.mouse.move(150, 400, { steps: 6 });
  await page.mouse.move(100, 20, { steps: 6 });
  await page.mouse.up();
  await expect.poll(selected).toContain('本报记者');
  expect(await selected()).not.toContain('第2节');
  expect(await selected()).not.toContain('大纲');
});

test('the whole sentence, from a part of it', async () => {
  await selectIn('.body > p:first-child');
  await view.locator('.selection-bar button', { hasText: '整句' }).click();
  await expect.poll(selected).toBe('本报记者从古城管理处获悉，老街的修缮工程已经完工[1]。');
  await expect.poll(isShown).toBe(true);
});

test('Ctrl+A and Ctrl+C: the facts and the credits are words apart', async () => {
  await page.keyboard.press('Control+a');
  const copied = await view.evaluate(() => {
    const data = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
    return data.getData('text/plain');
  });
  expect(copied.split('\n')[2]).toBe('赵某某 · 来源：河边日报 · 2024年7月27日 06:07 · 约 21 分钟');
  expect(copied).toContain('\n责任编辑：张某某\n');
});

/** In each frame: selects the article's first words as soon as they are there. */
function selectAtOnce(): void {
  if (parent === window) return;
  new MutationObserver((_, observer) => {
    const words = document.querySelector('.article .body p')?.firstChild;
    if (!words) return;
    observer.disconnect();
    getSelection()?.setBaseAndExtent(words, 0, words, 4);
  }).observe(document, { childList: true, subtree: true });
}

test('words that are selected before the view’s first picture have it too', async () => {
  const own = await browser.context.newPage();
  await own.addInitScript(selectAtOnce);
  await own.goto(site.url('/article', 'news.test'));
  await grantPage(browser, own);
  await callReader(browser, 'toggle-clean-view', {});
  view = await openView(own);
  expect(await selected()).toBe('本报记者');
  await expect.poll(isShown).toBe(true);
  await own.close();
});
