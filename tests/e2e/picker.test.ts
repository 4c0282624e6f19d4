// Picking the article by hand, on a page where nothing is an article by itself.
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type Chromium,
  countRoots,
  launchChromium,
  openClosedRoots,
  openView,
  type Site,
  servePages,
} from './harness';
import { callReader, grantPage } from './harness/call-reader';

const note = (n: number) =>
  `第${n}条：本周三下午三点，在二楼会议室清点仓库里的工具，请带上登记册，缺的当场补上，多的写明来处。`;
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>通知</title>
<style>body{margin:0;font:16px/1.6 sans-serif}#a,#b{margin:20px;padding:10px;border:1px solid}</style>
<body><div id="a">${[1, 2, 3].map((n) => `<div class="line" id="line-${n}">${note(n)}</div>`).join('')}</div>
<div id="b">${note(4)}</div><button onclick="window.pressed = true">站内按钮</button>
<script>addEventListener('click', () => { window.clicks = (window.clicks ?? 0) + 1; });</script></body></html>`;

let browser: Chromium;
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await servePages({ '/notes': PAGE });
  browser = await launchChromium();
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

let before: string;
const html = () => page.evaluate(() => document.documentElement.outerHTML);
beforeEach(async () => {
  await page.goto(site.url('/notes', 'news.test'));
  await grantPage(browser);
  before = await html();
  expect(await callReader(browser, 'pick-block', {})).toEqual({ started: true });
  await openClosedRoots(page);
  await page.locator('.frame').waitFor();
});

/** The frame stands around this element of the page, within a few px. */
async function expectFrameAround(id: string): Promise<void> {
  const wanted = await page.locator(`#${id}`).boundingBox();
  await expect
    .poll(async () => {
      const box = await page.locator('.frame').boundingBox();
      if (!box || !wanted) return null;
      return Math.max(
        Math.abs(box.x - wanted.x),
        Math.abs(box.y - wanted.y),
        Math.abs(box.height - wanted.height),
      );
    })
    .toBeLessThan(10);
}

async function hover(id: string): Promise<void> {
  const box = await page.locator(`#${id}`).boundingBox();
  if (!box) throw new Error(`#${id} is not shown`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

test('hover frames a block, arrows widen and narrow, Enter takes it', async () => {
  await hover('line-2');
  await expectFrameAround('line-2');
  await page.keyboard.press('ArrowUp');
  await expectFrameAround('a');
  await page.keyboard.press('ArrowDown');
  await expectFrameAround('line-2');
  await page.keyboard.press('ArrowLeft');
  await expectFrameAround('line-1');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.picker').count()).toBe(0);
  const view = await openView(page);
  const text = await view.locator('.article .body').textContent();
  expect(text).toContain('第1条：本周三下午三点');
  expect(text).toContain('第3条');
  expect(text).not.toContain('第4条');
});

test('a click takes the block and does not reach the page', async () => {
  await hover('a');
  await page.keyboard.press('ArrowUp');
  const box = await page.locator('#b').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 20);
  await openView(page);
  expect(await page.evaluate(() => (window as { clicks?: number }).clicks)).toBeUndefined();
});

test('Esc leaves the page as it was', async () => {
  await page.keyboard.press('Escape');
  await expect.poll(() => countRoots(page)).toBe(0);
  expect(await html()).toBe(before);
});

test('the buttons do what the keys do', async () => {
  await page.locator('button.cancel').click();
  await expect.poll(() => countRoots(page)).toBe(0);
  expect(await html()).toBe(before);
});
