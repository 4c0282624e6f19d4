// Saving to the library from popup and view, taken back right there; read again without the page, in both of its versions.
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { readArticle } from './harness/call-reader';
import { articleOf } from './library/articles';
import { type LibraryTab, openLibraryTab } from './library/library-page';
import { articlePage } from './pages/article-page';

/** One pixel, PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Pictures are kept after the word that the article is. */
const WAIT = { timeout: 20_000 };

let browser: Chromium;
let site: Site;
let tab: LibraryTab;
let library: Page;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage() });
  site.route('/photo.png', { body: PIXEL, headers: { 'content-type': 'image/png' } });
  browser = await launchChromium({ language: 'zh-CN' });
  tab = await openLibraryTab(browser);
  library = tab.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  await tab.empty();
  await browser.page.bringToFront();
  await browser.page.goto(site.url('/article', 'news.test'));
});

const read = () => library.getByRole('button', { name: '阅读', exact: true }).click();

test('from the popup: in the library at once, taken back, saved again', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: '存入文库' }).click();
  await popup.getByText('已存入文库。').waitFor();
  await tab.shown(1);
  expect(await tab.titles()).toEqual(['老街修好了']);
  await popup.getByRole('button', { name: '撤销' }).click();
  await tab.shown(0);
  await popup.getByRole('button', { name: '存入文库' }).click();
  await tab.shown(1);
  await popup.getByRole('button', { name: '已在文库，再存一次' }).click();
  await popup.getByText('已更新').waitFor();
  await popup.close();
});

test('from the view: said there, taken back there', async () => {
  const view = await readArticle(browser, site.url('/article', 'news.test'));
  await view.locator('.tool-collect').click();
  await view.getByText('已存入文库。').waitFor();
  await tab.shown(1);
  await view.locator('.toast button').click();
  await view.getByText('已撤销。').waitFor();
  await tab.shown(0);
});

test.each(['popup', 'view'])('the library is one press away in the %s', async (place) => {
  const opened = browser.context.waitForEvent('page', {
    predicate: (page) => page.url() === browser.extensionUrl('library.html'),
  });
  const where =
    place === 'popup'
      ? await browser.openPopup()
      : await readArticle(browser, site.url('/article', 'news.test'));
  if (place === 'popup') await where.locator('#tab-quotes').click();
  else await where.locator('.tool-notes').click();
  await where.getByRole('button', { name: '打开文库' }).click();
  const page = await opened;
  await page.getByRole('heading', { name: '文库' }).waitFor();
  await page.close();
});

test('read without the page: text, outline, the picture that the page had shown; no request', async () => {
  await browser.page.locator('img').first().scrollIntoViewIfNeeded();
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: '存入文库' }).click();
  await popup.getByText('已存入文库。').waitFor();
  await popup.close();
  await expect
    .poll(async () => {
      const [article] = await tab.ask('list-library', {});
      const { pictures } = await tab.ask('read-saved', { key: article?.key ?? '' });
      return Object.values(pictures).map(({ type }) => type);
    }, WAIT)
    .toEqual(['image/png']);
  const before = site.requests.length;
  await library.bringToFront();
  await read();
  const view = library.locator('.reading');
  await view.locator('.body', { hasText: '第一批店铺二十三间' }).waitFor();
  expect(await view.locator('.body img').getAttribute('src')).toMatch(/^data:image\/png/);
  await view.locator('[role="treeitem"]', { hasText: '账目写在墙上' }).waitFor();
  expect(await tab.violations()).toEqual([]);
  await library.keyboard.press('Escape');
  await view.waitFor({ state: 'detached' });
  expect(site.requests.length).toBe(before);
});

test('a quote collected while reading it there is kept', async () => {
  await tab.ask('save-to-library', { article: articleOf('https://news.test/1', '老桥') });
  await library.bringToFront();
  await read();
  await library.locator('.reading .body p', { hasText: '石头松了' }).click({ clickCount: 3 });
  await library.locator('.reading').getByRole('button', { name: '收集' }).click();
  await library.locator('.reading .toast').waitFor();
  await library.locator('.reading mark.collected').waitFor();
  await library.locator('.reading .tool-close').click();
  await library.locator('.quotes', { hasText: '石头松了' }).waitFor();
});

test('what came out changed when it was kept is shown as it was, and what changed beside it', async () => {
  const article = articleOf('https://news.test/1', '老桥');
  await tab.ask('save-to-library', { article });
  const texts = ['一、起因', '桥老了，石头松了。', '二、经过', '修了三年，今天通了。'];
  const changed = { ...article, textContent: texts.join('\n') };
  const answer = await tab.ask('save-to-library', { article: changed });
  expect(answer.text).toContain('两个版本');
  await library.bringToFront();
  await library.getByText('内容有变').waitFor();
  await library.getByRole('button', { name: '详情与笔记' }).click();
  await library.getByRole('button', { name: '2 个版本：看改动' }).click();
  const sheet = library.getByRole('dialog');
  expect(await sheet.locator('del').textContent()).toBe('两');
  expect(await sheet.locator('ins').textContent()).toBe('三');
  expect(await tab.violations()).toEqual([]);
  await sheet.getByRole('button', { name: '阅读' }).first().click();
  await library.locator('.reading .body', { hasText: '修了两年' }).waitFor();
});

test('hostile HTML that lies in the store is sanitised before it is shown', async () => {
  const content =
    '<p onclick="x()">桥老了，石头松了。<img src=x onerror="document.title=1"><script>1</script></p>';
  const article = articleOf('https://news.test/1', '老桥', { content });
  await tab.ask('save-to-library', { article });
  await library.bringToFront();
  await read();
  const body = library.locator('.reading .body');
  await body.locator('p', { hasText: '石头松了' }).waitFor();
  expect(await body.locator('script, [onclick], [onerror]').count()).toBe(0);
});
