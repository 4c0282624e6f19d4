// An article of three pages: the popup counts them, joins them when asked, says what is missing, and tries again.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';

const SENTENCES = [
  '第一页写的是这条老街的来历，从码头到米行，从米行到书局，一百年里换过四次名字，招牌却总有人守着。',
  '第二页写的是修缮的经过，瓦一片一片揭下来，编上号，等梁换好了再按原来的次序放回去，前后用了两年。',
  '第三页写的是搬回来的人家，他们把灶台留在老地方，把窗子开大了一些，说这样做饭的时候能看见街上的人。',
];

function page(number: number): string {
  const links = [1, 2, 3].map((n) =>
    n === number ? `<span>${n}</span>` : `<a href="${address(n)}">${n}</a>`,
  );
  const next = number < 3 ? `<a href="${address(number + 1)}">下一页</a>` : '';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>老街记_清溪网</title><body>
    <article><h1>老街记</h1><div>2024-05-10 06:58 来源：清溪日报</div>
    ${[1, 2, 3].map((n) => `<p>第${number}页第${n}段：${SENTENCES[number - 1]}</p>`).join('')}
    <div class="page">${links.join(' ')} ${next}</div></article></body></html>`;
}

const address = (number: number) => `/2024/0510/c100-4023${number > 1 ? `_${number}` : ''}.html`;

let browser: Chromium;
let site: Site;
let popup: Page;
beforeAll(async () => {
  // The third page is not there at first.
  site = await servePages({ [address(1)]: page(1), [address(2)]: page(2) });
  browser = await launchChromium({ language: 'zh-CN' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('three pages: counted, joined as far as they answer, the rest told and tried again', async () => {
  await browser.page.goto(site.url(address(1), 'news.test'));
  popup = await browser.openPopup();
  const line = popup.locator('.notice.pages');
  await line.filter({ hasText: '本文共 3 页，已合并 1 页' }).waitFor();
  // A line, not a part of the popup.
  expect((await line.boundingBox())?.height).toBeLessThan(40);
  await line.getByRole('button', { name: '合并全文' }).click();
  await line.filter({ hasText: '已合并 2 页' }).waitFor();
  expect(await line.textContent()).toContain('有 1 页没有取到');
  const answer = { contentType: 'text/html; charset=utf-8', body: page(3) };
  await browser.page.route(`**${address(3)}`, (route) => route.fulfill(answer));
  await line.getByRole('button', { name: '重试' }).click();
  await line.filter({ hasText: '已合并 3 页' }).waitFor();
  expect(await line.getByRole('button').count()).toBe(0);
});

test('a medium that publishes its own is named once', async () => {
  await popup.close();
  site.route('/own.html', page(1).replace('清溪日报', '清溪网'));
  await browser.page.goto(site.url('/own.html', 'news.test'));
  popup = await browser.openPopup();
  await popup.locator('main.article').waitFor();
  const meta = (await popup.locator('.meta').textContent()) ?? '';
  expect(meta.split('清溪网').length - 1).toBe(1);
});
