// An article of three pages: told, joined on the user's wish by same-origin requests alone, a page that fails can be tried again.
import type { Frame } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { callReader, readArticle } from './harness/call-reader';

const LINE =
  '沿河的二十三间铺子一间一间地修好，账目写在墙上，谁来看都可以，谁来问都有人答，问到什么说到什么。';
const address = (n: number) => (n === 1 ? '/2024/0727/c1-100.html' : `/2024/0727/c1-100-${n}.html`);

function pageOf(n: number): string {
  const links = [1, 2, 3].map((i) =>
    i === n ? `<b>${i}</b>` : `<a href="${address(i)}">${i}</a>`,
  );
  const next = n < 3 ? `<a href="${address(n + 1)}">下一页</a>` : '';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>河边的铺子</title><body>
<h1>河边的铺子</h1><div class="info">2024-07-27 06:07 来源：河边日报</div>
<div class="content">${[1, 2, 3, 4].map((i) => `<p>第${n}页第${i}段。${LINE}</p>`).join('')}</div>
<div class="pages">${links.join(' ')} ${next}</div></body></html>`;
}

let browser: Chromium;
let site: Site;
/** The frame that the view stands in. */
let view: Frame;
let isBroken = true;

beforeAll(async () => {
  site = await servePages({
    [address(1)]: pageOf(1),
    [address(2)]: pageOf(2),
    [address(3)]: () => (isBroken ? { body: 'no', status: 500 } : { body: pageOf(3) }),
  });
  browser = await launchChromium();
  view = await readArticle(browser, site.url(address(1), 'news.test'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const line = () => view.locator('.article .pages').textContent();

test('nothing is fetched before it is asked for', async () => {
  expect(await line()).toContain('本文共 3 页，已合并 1 页');
  expect(site.requests.filter((r) => r.includes('c1-100-'))).toEqual([]);
});

test('what can be read is joined, with a seam; what failed is told', async () => {
  await view.locator('.article .pages button').click();
  await expect.poll(line).toContain('已合并 2 页');
  expect(await line()).toContain('没有读到');
  expect(await view.locator('.seam').first().textContent()).toBe('第 2 页');
  const text = await view.locator('.article .body').textContent();
  expect(text).toContain('第2页第4段。');
  expect(text).not.toContain('下一页');
});

test('the rest comes on trying again', async () => {
  isBroken = false;
  await view.locator('.article .pages button').click();
  await expect.poll(line).toContain('本文共 3 页，已合并 3 页');
  const text = (await view.locator('.article .body').textContent()) ?? '';
  const order = ['第1页第4段', '第2页第1段', '第2页第4段', '第3页第1段', '第3页第4段'];
  const places = order.map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(-1);
});

test('the popup is told the joined article, and a quote carries its own page’s address', async () => {
  const { result } = await callReader(browser, 'read', { mode: 'auto' });
  if (!result.ok) throw new Error(result.reason);
  expect(result.pages).toMatchObject({ total: 3, joined: 3, next: [] });
  const block = result.blocks.findIndex(({ text }) => text.startsWith('第3页第2段'));
  const range = { startBlock: block, startOffset: 0, endBlock: block, endOffset: 7 };
  const quote = await callReader(browser, 'quote', { range });
  expect(quote?.link.startsWith(site.url(address(3), 'news.test'))).toBe(true);
});
