// The popup over a real article page, on a plain http: host: fields, outline, quotes, removed, by pointer and by keys.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { forgetKept } from './harness/forget-kept';
import { arabicPage } from './pages/trying-page';

let browser: Chromium;
let site: Site;
let popup: Page;

beforeAll(async () => {
  site = await servePages({ '/arabic': arabicPage() });
  browser = await launchChromium({ language: 'zh-CN' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A page of its own for every test, and nothing remembered from the last one. */
beforeEach(async () => {
  await forgetKept(browser.worker);
  await popup?.close().catch(() => {});
  await browser.page.goto(site.url('/articles/gmw-regional/source.html', 'news.test'));
  popup = await openArticle();
});

async function openArticle(): Promise<Page> {
  const opened = await browser.openPopup();
  await opened.locator('main.article').waitFor();
  return opened;
}

async function reopen(): Promise<void> {
  await popup.close();
  popup = await openArticle();
}

const field = (name: string): Locator => popup.locator(`[data-field="${name}"]`);
const rows = (): Locator => popup.locator('[role=treeitem]');
const toast = (text: string): Promise<void> => popup.locator('.toast', { hasText: text }).waitFor();

/** Both flavours of the real clipboard. */
async function readClipboard(): Promise<{ plain: string; html: string }> {
  return popup.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

test('how long it takes to read is in the order of the interface, whatever the article’s', async () => {
  await popup.close();
  await browser.page.goto(site.url('/arabic', 'news.test'));
  popup = await openArticle();
  const order = (path: string) =>
    popup.locator(path).evaluate((element) => getComputedStyle(element).direction);
  expect(await order('.article-head')).toBe('rtl');
  expect(await order('.meta-fixed')).toBe('ltr');
});

test('the two sentences on how to quote follow each other without a gap', async () => {
  await popup.getByRole('tab', { name: '摘录' }).click();
  const words = await popup.locator('.empty.small').innerText();
  expect(words).toMatch(/。也可以按 Alt\+Shift\+E 直接复制。$/);
});

test('shows what the page says of itself', async () => {
  expect(await field('title').textContent()).toBe('让乡村书屋的灯亮得更久');
  expect(await field('byline').textContent()).toBe('沈见川');
  expect(await field('source').textContent()).toBe('新湖南 • 深度');
  expect(await field('publishedTime').textContent()).toBe('2024-07-27 06:07');
  expect(await popup.locator('.meta-fixed').textContent()).toMatch(/^约 \d+ 分钟$/);
  expect(await field('byline').getAttribute('title')).toMatch(/^取自.+，点击修改$/);
});

test('a corrected author is kept, and used in the reference', async () => {
  await field('byline').click();
  await popup.keyboard.type('沈秀兰');
  await popup.keyboard.press('Enter');
  await popup.locator('[data-field=byline][data-corrected=true]').waitFor();
  await reopen();
  expect(await field('byline').textContent()).toBe('沈秀兰');
  await popup.locator('#tab-quotes').click();
  expect(await popup.locator('.reference').textContent()).toMatch(
    /^沈秀兰\. 让乡村书屋的灯亮得更久\[EB\/OL\]/,
  );

  await field('byline').click();
  await popup.getByRole('button', { name: '恢复网页上的内容' }).click();
  await popup.locator('[data-field=byline][data-corrected=false]').waitFor();
  expect(await field('byline').textContent()).toBe('沈见川');
});

test('a time that is none is not taken, and Esc leaves everything as it was', async () => {
  await field('publishedTime').click();
  await popup.keyboard.type('昨天');
  await popup.locator('.field-error', { hasText: '2024-07-27' }).waitFor();
  await popup.keyboard.press('Enter');
  expect(await popup.locator('input[data-field=publishedTime]').count()).toBe(1);
  await popup.keyboard.press('Escape');
  expect(await field('publishedTime').textContent()).toBe('2024-07-27 06:07');
});

test('the outline is edited, undone, and saved as a real file', async () => {
  expect(await rows().first().textContent()).toContain('选对书是第一步');
  const before = await rows().count();
  await popup.getByRole('button', { name: '编辑大纲' }).click();
  await rows().first().focus();
  await popup.keyboard.press('F2');
  await popup.keyboard.type('选书');
  await popup.keyboard.press('Enter');
  await rows()
    .filter({ hasText: /^选书$/ })
    .waitFor();
  await rows().nth(1).focus();
  await popup.keyboard.press('Delete');
  await expect.poll(() => rows().count()).toBe(before - 1);
  await popup.keyboard.press('Control+z');
  await expect.poll(() => rows().count()).toBe(before);

  await reopen();
  expect(await rows().first().textContent()).toBe('选书');
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: '保存', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('2024-07-27 让乡村书屋的灯亮得更久.md');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('沈见川');
  expect(text).toContain('选书');
  expect(text).not.toContain('选对书是第一步');
  await toast('已交给浏览器：2024-07-27 让乡村书屋的灯亮得更久.md');
});

test('the outline is copied in both flavours, and in the format of the menu', async () => {
  const formats = popup.getByRole('button', { name: '复制：选择格式' });
  await formats.click();
  await popup.getByRole('menuitemradio', { name: '纯文本' }).click();
  await toast('已复制');
  const text = await readClipboard();
  expect(text.plain).toContain('一、选对书是第一步');
  expect(text.html).toContain('<li>');

  await formats.press('ArrowDown');
  await popup.keyboard.press('Home');
  await popup.keyboard.press('Enter');
  await expect.poll(async () => (await readClipboard()).plain).toContain('- [一、选对书是第一步](');
  expect((await readClipboard()).html).toBe('');
});

test('by keyboard alone: tabs, tree, folding, type-ahead, and the clean view at a section', async () => {
  const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
  await popup.locator('#tab-outline').focus();
  await popup.keyboard.press('ArrowRight');
  await popup.locator('#tab-quotes[aria-selected=true]').waitFor();
  expect(await focused()).toContain('摘录');
  await popup.keyboard.press('Home');
  await popup.keyboard.press('Tab');
  expect(await focused()).toContain('选对书是第一步');
  await popup.keyboard.press('ArrowLeft');
  expect(await rows().first().getAttribute('aria-expanded')).toBe('false');
  await popup.keyboard.press('ArrowDown');
  expect(await focused()).toContain('用好人是关键');
  await popup.keyboard.press('ArrowRight');
  expect(await focused()).toContain('要从本村请管理员');
  await popup.keyboard.press('End');
  await popup.keyboard.press('Home');
  await popup.keyboard.press('4');
  expect(await focused()).toContain('管得住才能长久');
  const closed = popup.waitForEvent('close');
  await popup.keyboard.press('Enter');
  await closed;
});

test('what was removed is told by kind, with its words', async () => {
  await popup.locator('#tab-removed').click();
  const share = popup.locator('details[data-kind=share]');
  await share.locator('summary').click();
  expect((await share.locator('li').allTextContents()).join()).toContain('点击右上角');
});

test('a selection on the page becomes a finished quote, is collected, noted, discarded and put back', async () => {
  const words = '一间小小的乡村书屋，怎样才能长久地亮着灯，是许多地方都在想的事。';
  await popup.close();
  await browser.page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(
        walker.currentNode,
        at,
        walker.currentNode,
        at + wanted.length,
      );
      return;
    }
  }, words);
  popup = await openArticle();

  // The words are what the reader came for: their tab is open.
  const preview = popup.locator('.preview');
  expect(await preview.textContent()).toContain(`“${words}”——沈见川：《让乡村书屋的灯亮得更久》`);
  await popup.getByRole('button', { name: '复制', exact: true }).click();
  await toast('已复制');
  const copied = await readClipboard();
  expect(copied.plain).toBe(await preview.textContent());
  expect(copied.html).toContain('<blockquote cite="http://news.test');

  await popup.getByLabel('出处样式').selectOption('gb-t-7714-2025');
  await expect.poll(() => preview.textContent()).toContain('[EB/OL]. （2024-07-27）');

  await popup.getByRole('button', { name: '收集', exact: true }).click();
  await popup.locator('.collection-item', { hasText: words }).waitFor();
  await popup.getByRole('button', { name: '笔记' }).click();
  await popup.keyboard.type('开头');
  await popup.keyboard.press('Control+Enter');
  await reopen();
  const item = popup.locator('.collection-item');
  expect(await item.locator('.note').textContent()).toBe('开头');
  await item.getByRole('button', { name: '移除' }).click();
  await expect.poll(() => item.count()).toBe(0);
  await popup.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await item.filter({ hasText: '开头' }).waitFor();
});

test('a line selected on the page becomes a heading of the user’s own', async () => {
  await popup.close();
  await browser.page.evaluate(() => {
    const line = [...document.querySelectorAll('p')].find((p) =>
      p.textContent?.includes('过去三年'),
    );
    const text = line?.firstChild;
    const at = text?.textContent?.indexOf('过去三年') ?? 0;
    if (text) getSelection()?.setBaseAndExtent(text, at, text, at + 4);
  });
  popup = await openArticle();
  await popup.locator('#tab-outline').click();
  const before = await rows().count();
  await popup.getByRole('button', { name: '编辑大纲' }).click();
  await popup.getByRole('button', { name: '添加选中的一行' }).click();
  await expect.poll(() => rows().count()).toBe(before + 1);
  expect(await rows().first().textContent()).toBe('过去三年');
  await popup.getByRole('button', { name: '恢复原样' }).click();
  await expect.poll(() => rows().count()).toBe(before);
});

test('a refused clipboard is told, and the text shown selected', async () => {
  await popup.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await popup.getByRole('button', { name: '复制', exact: true }).click();
  const dialog = popup.getByRole('dialog', { name: '请手动复制' });
  await dialog.waitFor();
  const selected = await popup.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
  expect(selected).toContain('选对书是第一步');
  await popup.keyboard.press('Control+c');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(selected);
  await popup.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('the live page stays as it was', async () => {
  const html = () => browser.page.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await popup.locator('#tab-removed').click();
  await reopen();
  expect(await html()).toBe(before);
});

test('the popup opens with the tab that was looked at last', async () => {
  await popup.getByRole('tab', { name: /已移除/ }).click();
  await reopen();
  await expect
    .poll(() => popup.getByRole('tab', { name: /已移除/ }).getAttribute('aria-selected'))
    .toBe('true');
});
