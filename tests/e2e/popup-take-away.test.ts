// What leaves the popup: quotes in every format and style, a template of one's own, a collection with one reference list,
// direct speech, and references for managers; on the real clipboard and as real files.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { forgetKept } from './harness/forget-kept';

const WORDS = [
  '河里的水位比去年这个时候低了将近半米，渡口的石阶露出来十几级。',
  '“一天要跑二十几趟，都是上学和赶集的人。”船工罗长河说，“桥通了，我也就上岸了。”',
  '县交通局局长何望表示：“渡船停航以后，码头会修成一个小公园，老船也留下来。”',
];
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>渡口的最后一年_清溪网</title>
<meta property="og:site_name" content="清溪网"><body><article><h1>渡口的最后一年</h1>
<div><span>2024-05-10 06:58</span> <span>来源：清溪日报</span> <span>作者：程望江</span></div>
${WORDS.map((words) => `<p>${words}</p>`).join('')}
<p>对岸的桥已经合龙，护栏还没有装完。工人们说，赶在汛期以前，两岸的人就能走着过河了。村里的孩子每天放学都要来看一看，数一数又多了几根栏杆。</p>
<p>老人们更愿意坐船。他们说，船上能说话，桥上只能走路。可是谁也不会为了说话就不要桥，这一点他们也明白。</p></article></body></html>`;

let browser: Chromium;
let site: Site;
let popup: Page;

beforeAll(async () => {
  site = await servePages({ '/ferry.html': PAGE });
  browser = await launchChromium({ language: 'zh-CN' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  await forgetKept(browser.worker);
  await popup?.close().catch(() => {});
  await browser.page.goto(site.url('/ferry.html', 'news.test'));
});

/** Selects paragraph `index` on the page and opens the popup over it. */
async function openOn(index: number): Promise<void> {
  await popup?.close().catch(() => {});
  await browser.page.evaluate((at) => {
    const paragraph = document.querySelectorAll('article p')[at];
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  }, index);
  popup = await browser.openPopup();
  await popup.locator('main.article').waitFor();
}

async function readClipboard(): Promise<{ plain: string; html: string }> {
  await popup.locator('.toast', { hasText: '已复制' }).waitFor();
  return popup.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

const copySelected = () =>
  popup.locator('.card').first().getByRole('button', { name: '复制', exact: true }).click();
const url = () => site.url('/ferry.html', 'news.test');

describe('a quote', () => {
  test('in plain words and rich, inner marks nested', async () => {
    await openOn(1);
    await copySelected();
    const { plain, html } = await readClipboard();
    expect(plain).toBe(
      `“‘一天要跑二十几趟，都是上学和赶集的人。’船工罗长河说，‘桥通了，我也就上岸了。’”——程望江：《渡口的最后一年》，清溪网（来源：清溪日报），2024年5月10日\n${plain.split('\n')[1]}`,
    );
    expect(plain.split('\n')[1]).toContain(`${url()}#:~:text=`);
    expect(html).toContain(`<blockquote cite="${url()}"><p>“一天要跑二十几趟`);
  });

  test.each([
    ['markdown', /^> 河里的水位.+\n>\n> —— 程望江，\[《渡口的最后一年》\]\(http/],
    ['org', /^#\+begin_quote\n河里的水位.+\n#\+end_quote\n.*\[\[http/],
  ])('%s is text alone, so that no app converts it', async (format, shape) => {
    await openOn(0);
    await popup.getByLabel('摘录格式').selectOption(format);
    await copySelected();
    const { plain, html } = await readClipboard();
    expect(plain).toMatch(shape);
    expect(html).toBe('');
  });

  test('a template is written with a live preview, kept, and used', async () => {
    await openOn(0);
    await popup.getByRole('button', { name: '设置' }).click();
    const sheet = popup.getByRole('dialog', { name: '设置' });
    await sheet.getByLabel('摘录格式').selectOption('template');
    const area = sheet.getByRole('textbox', { name: '自定义模板' });
    await area.fill('{quote}｜{author}｜');
    await sheet.getByRole('button', { name: '来源' }).click();
    const shown = `${WORDS[0]}｜程望江｜清溪日报`;
    await expect.poll(() => sheet.locator('.preview').textContent()).toBe(shown);
    await area.press('End');
    await area.pressSequentially('{nobody}');
    await sheet.locator('.field-error', { hasText: 'nobody' }).waitFor();
    await area.fill('{quote}｜{author}');
    await popup.keyboard.press('Escape');
    await openOn(0);
    await copySelected();
    expect(await readClipboard()).toEqual({ plain: `${WORDS[0]}｜程望江`, html: '' });
  });
});

test('a collection is put in order, noted, and taken away with one list of references', async () => {
  for (const index of [0, 2]) {
    await openOn(index);
    await popup.getByRole('button', { name: '收集', exact: true }).click();
    await popup.locator('.toast', { hasText: '已收集' }).waitFor();
  }
  const items = popup.locator('.collection-item');
  await items.nth(1).getByRole('button', { name: '上移' }).click();
  await expect.poll(() => items.first().textContent()).toContain('县交通局局长');
  await popup.getByRole('button', { name: '全部复制' }).click();
  const { plain } = await readClipboard();
  expect(plain).toMatch(
    /县交通局局长[\s\S]+\[1\][\s\S]+河里的水位[\s\S]+\[1\][\s\S]+参考文献\n\[1\] 程望江\. 渡口的最后一年\[EB\/OL\]/,
  );
  expect(plain.match(/EB\/OL/g)).toHaveLength(1);

  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: '全部保存' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('2024-05-10 渡口的最后一年.txt');
  expect(readFileSync(await file.path(), 'utf8')).toContain('参考文献');
});

test('something said is copied with who said it', async () => {
  await openOn(0);
  const said = popup.locator('.speech li', { hasText: '渡船停航以后' });
  expect(await said.locator('.speaker').textContent()).toBe('县交通局局长何望');
  await said.getByRole('button', { name: '复制并注明转引' }).click();
  const { plain } = await readClipboard();
  expect(plain).toContain(
    '“渡船停航以后，码头会修成一个小公园，老船也留下来。”——县交通局局长何望，转引自程望江：《渡口的最后一年》',
  );
});

test('the reference is copied in the chosen style and saved for reference managers', async () => {
  await openOn(0);
  const card = popup.locator('.card', { hasText: '引用本文' });
  await popup.getByLabel('出处样式').selectOption('apa-7');
  await card.getByRole('button', { name: '复制参考文献' }).click();
  expect((await readClipboard()).plain).toBe(
    `程望江. (2024, May 10). 渡口的最后一年. 清溪网. ${url()}`,
  );
  const download = popup.waitForEvent('download');
  await card.getByRole('button', { name: '导入文献管理软件', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('2024-05-10 渡口的最后一年.ris');
  expect(readFileSync(await file.path(), 'utf8')).toMatch(
    /^TY {2}- ELEC\r\nTI {2}- 渡口的最后一年\r\n/,
  );
});
