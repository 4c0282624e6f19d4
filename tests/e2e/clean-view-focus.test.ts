// Where keys, wheel and focus go in the clean view: reading goes on after whatever was clicked or closed.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { readArticle } from './harness/call-reader';
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

const scrollTop = () => view.locator('.scroller').evaluate((e) => e.scrollTop);
/** Class of what has the focus. */
const focused = () =>
  view.locator('body').evaluate((e) => e.ownerDocument.activeElement?.className ?? '');
const center = async (path: string): Promise<[number, number]> => {
  const box = await view.locator(path).first().boundingBox();
  if (!box) throw new Error(`${path} is not shown`);
  return [box.x + box.width / 2, box.y + box.height / 2];
};

async function expectKeysScroll(): Promise<void> {
  for (const key of ['Space', 'PageDown', 'ArrowDown']) {
    const before = await scrollTop();
    await page.keyboard.press(key);
    await expect.poll(scrollTop, { message: key }).toBeGreaterThan(before);
  }
}

describe('a panel that is closed gives the focus back', () => {
  test.each(['a', '?', 'r'])('%s, by Esc: reading goes on', async (key) => {
    await page.keyboard.press(key);
    await view.locator('.panel').waitFor();
    await page.keyboard.press('Escape');
    await view.locator('.panel').waitFor({ state: 'detached' });
    await expectKeysScroll();
    await page.keyboard.press('End');
    await expect.poll(scrollTop).toBeGreaterThan(5000);
  });

  test('opened by its button with the keyboard, the button has it again', async () => {
    await view.locator('.tool-keys').focus();
    await page.keyboard.press('Enter');
    await view.locator('.panel').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toContain('tool-keys');
  });
});

describe('after a click beside the article reading goes on', () => {
  test('on an entry of the outline', async () => {
    await view.locator('.qy-tree-text').nth(2).click();
    await expect.poll(scrollTop).toBeGreaterThan(100);
    await expectKeysScroll();
  });

  test('on the empty part of the pane and of the bar', async () => {
    await view.locator('.outline h2').click();
    await expectKeysScroll();
    await page.mouse.click(640, 24);
    await expectKeysScroll();
  });

  test('the wheel over the bar scrolls the article', async () => {
    await page.mouse.move(640, 24);
    await page.mouse.wheel(0, 400);
    await expect.poll(scrollTop).toBeGreaterThan(100);
  });
});

test('J, K and the others are keys of a keyboard, whatever script it writes', async () => {
  const press = (key: string, code: string) =>
    view
      .locator('.scroller')
      .evaluate(
        (e, init) =>
          e.dispatchEvent(
            new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
          ),
        { key, code },
      );
  await press('ф', 'KeyA');
  await view.locator('.panel .settings').waitFor();
  await press('Escape', 'Escape');
  await press('ο', 'KeyO');
  await view.locator('.outline').waitFor({ state: 'detached' });
  // A Latin layout of another order keeps its own letters.
  await press('q', 'KeyA');
  await expect.poll(() => view.locator('.toast').textContent()).toContain('请先选中文字');
});

test('a link into the article goes there; the card is for notes alone', async () => {
  await view.locator('.body a', { hasText: '到第三节去看修桥' }).click();
  const heading = view.locator('.body h2', { hasText: '第3节' });
  await expect.poll(async () => (await heading.boundingBox())?.y ?? 9999).toBeLessThan(200);
  expect(await view.locator('.note').count()).toBe(0);
  expect(browser.context.pages().length).toBe(1);
  await page.keyboard.press('Home');
  await view.locator('.body sup a').click();
  expect(await view.locator('.note').textContent()).toContain('二〇二四年公布的账目');
});

describe('pictures', () => {
  test('are buttons that say what they do, and give the focus back', async () => {
    const picture = view.locator('.body figure img').first();
    expect(await picture.getAttribute('role')).toBe('button');
    expect(await picture.getAttribute('aria-label')).toContain('老街全景');
    await picture.focus();
    await page.keyboard.press('Space');
    await view.locator('dialog.zoom[open]').waitFor();
    expect(await view.locator('dialog.zoom p').textContent()).toContain('修缮后的老街全景。李某摄');
    await page.keyboard.press('Escape');
    await view.locator('dialog.zoom').waitFor({ state: 'detached' });
    expect(await picture.evaluate((e) => e === e.ownerDocument.activeElement)).toBe(true);
  });
});

test('printing leaves the article with the focus: Space does not print again', async () => {
  await view.evaluate(() => Object.assign(window, { printed: 0, print: () => {} }));
  await view.locator('.tool-print').click();
  await expectKeysScroll();
});

test('what the outline marks is what is read', async () => {
  expect(await view.locator('.outline [role=treeitem]').count()).toBe(68);
  const current = () => view.locator('.outline [aria-current]');
  const isInSight = async () => {
    const [row, pane] = await Promise.all([
      current().boundingBox(),
      view.locator('.outline').boundingBox(),
    ]);
    return !!row && !!pane && row.y >= pane.y && row.y + row.height <= pane.y + pane.height;
  };
  await page.mouse.move(...(await center('.scroller')));
  await page.keyboard.press('End');
  await expect.poll(() => current().textContent()).toContain('第68节');
  await expect.poll(isInSight).toBe(true);
  // The reader looks through the pane: it is not pulled away.
  await page.mouse.move(...(await center('.outline')));
  await page.mouse.wheel(0, -9000);
  const paneTop = () => view.locator('.outline').evaluate((e) => e.scrollTop);
  await expect.poll(paneTop).toBe(0);
  await page.keyboard.press('PageUp');
  await expect.poll(() => current().textContent()).not.toContain('第68节');
  expect(await paneTop()).toBe(0);
  await page.mouse.move(...(await center('.scroller')));
  await page.mouse.wheel(0, -3000);
  await expect.poll(isInSight).toBe(true);
});
