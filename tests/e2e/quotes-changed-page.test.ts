// Quotes collected from a page that was changed since: marked where their words stand now, and honestly told of otherwise.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { openCleanView } from './harness/call-reader';

const MOVED = '河里的水位比去年这个时候低了将近半米，渡口的石阶露出来十几级。';
const CHANGED = '对岸的桥已经合龙，护栏还没有装完，工人们说赶在汛期以前就能走人。';
const CHANGED_NOW = '对岸的桥昨天已经合龙，护栏还没装完，工人们说赶在汛期以前就能走人。';
const GONE = '老人们更愿意坐船，他们说船上能说话，桥上只能走路。';
const REST = [
  '村里的孩子每天放学都要来看一看，数一数又多了几根栏杆，有的还带着作业本坐在石阶上写。',
  '可是谁也不会为了说话就不要桥，这一点大家也都明白，只是说起来的时候难免有些舍不得。',
];

const page = (paragraphs: string[]) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<title>渡口的最后一年_清溪网</title><body><article><h1>渡口的最后一年</h1><div>2024-05-10 06:58</div>
${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/ferry.html': page([MOVED, CHANGED, GONE, ...REST]) });
  browser = await launchChromium({ language: 'zh-CN' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function collect(index: number): Promise<void> {
  await browser.page.evaluate((at) => {
    const paragraph = document.querySelectorAll('article p')[at];
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  }, index);
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: '收集', exact: true }).click();
  await popup.locator('.toast', { hasText: '已收集' }).waitFor();
  await popup.close();
}

test('the clean view marks the words where they are, the popup says what became of them', async () => {
  await browser.page.goto(site.url('/ferry.html', 'news.test'));
  for (const index of [0, 1, 2]) await collect(index);
  site.route(
    '/ferry.html',
    page(['更正：本文日前有一处数字有误，特此说明。', MOVED, CHANGED_NOW, ...REST]),
  );
  await browser.page.reload();

  const popup = await browser.openPopup();
  await popup.getByRole('tab', { name: /摘录/ }).click();
  const items = popup.locator('.collection-item');
  await expect.poll(() => items.count()).toBe(3);
  expect(await items.locator('.hint').allTextContents()).toEqual([
    '网页上这段话后来有改动。',
    '网页上已找不到这段话；这里保留的是收集时的原文。',
  ]);
  expect(await items.nth(2).locator('button.quote-open').count()).toBe(0);
  expect(await items.nth(2).locator('blockquote').textContent()).toBe(GONE);
  await popup.close();

  const view = await openCleanView(browser);
  const marks = view.locator('mark.collected');
  await expect.poll(() => marks.count()).toBe(2);
  expect(await marks.nth(0).textContent()).toBe(MOVED);
  expect(await marks.nth(1).textContent()).toBe(CHANGED_NOW);
});
