// Selecting and copying in the clean view, on the real clipboard, on a plain http page that grabs copying for itself.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { callReader, readArticle } from './harness/call-reader';
import { articlePage } from './pages/article-page';

const HOSTILE_COPY = `<style>*{user-select:none!important}</style><script>
  for (const target of [document, window]) target.addEventListener('copy', (e) => {
    e.clipboardData.setData('text/plain', getSelection() + ' 转载请注明出处'); e.preventDefault(); });
  document.addEventListener('selectstart', (e) => e.preventDefault(), true);
  document.addEventListener('contextmenu', (e) => e.preventDefault(), true);
</script>`;

let browser: Chromium;
let site: Site;
let page: Page;
/** The frame that the view stands in. */
let view: Frame;

beforeAll(async () => {
  site = await servePages({ '/article': articlePage({ head: HOSTILE_COPY }) });
  browser = await launchChromium();
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  view = await readArticle(browser, site.url('/article', 'news.test'));
});

/** Both flavours, read on a secure page of the same browser: an http page may not. */
async function readClipboard(): Promise<{ text: string; html: string }> {
  const reader = await browser.context.newPage();
  await reader.goto(site.url('/blank'));
  const read = await reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const flavour = async (type: string) =>
      item?.types.includes(type) ? await (await item.getType(type)).text() : '';
    return { text: await flavour('text/plain'), html: await flavour('text/html') };
  });
  await reader.close();
  await page.bringToFront();
  return read;
}

/** Drags from the first character of one element to behind the last of another. */
async function drag(from: string, to: string): Promise<void> {
  await view.locator(to).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const ends = await Promise.all([from, to].map((path, i) => pointIn(path, i === 1)));
  const [start, end] = ends as [[number, number], [number, number]];
  await page.mouse.move(...start);
  await page.mouse.down();
  await page.mouse.move(...end, { steps: 4 });
  await page.mouse.up();
}

async function pointIn(path: string, atEnd: boolean): Promise<[number, number]> {
  return view.locator(path).evaluate((element, last) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    const rects = [...range.getClientRects()].filter((r) => r.width > 0);
    const rect = last ? rects.at(-1) : rects[0];
    if (!rect) throw new Error('nothing to select');
    const middle = rect.top + rect.height / 2;
    return [last ? rect.right - 1 : rect.left + 1, middle] as [number, number];
  }, atEnd);
}

test('Ctrl+C takes the words alone, in both flavours', async () => {
  await drag('.body > p:first-child', '.body figcaption');
  await view.locator('.selection-bar').waitFor();
  await page.keyboard.press('Control+c');
  const { text, html } = await readClipboard();
  expect(text).toBe(
    '本报记者从古城管理处获悉，老街的修缮工程已经完工。参观者可以免费入内，开放时间为每天 9:00 至 17:00，周一闭馆。\n\n修缮后的老街。李某摄',
  );
  expect(html).toContain('<figcaption>修缮后的老街。李某摄</figcaption>');
  expect(html).toContain('<p>本报记者从<a href=');
  expect(html).not.toMatch(/class=|style=|<button|tabindex/);
});

test('Ctrl+A selects the article, not the page beneath', async () => {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const { text } = await readClipboard();
  expect(text.startsWith('老街修好了')).toBe(true);
  expect(text).toContain('四、以后怎么办');
  expect(text).toContain('2021\t12\t36000');
  expect(text).not.toContain('推荐阅读');
  expect(text).not.toContain('夏天去哪里看水');
  expect(text).not.toContain('加载');
});

test('the bar copies a quote with its source', async () => {
  await drag('.body blockquote p', '.body blockquote p');
  await view.locator('.selection-bar button').first().click();
  await view.locator('.toast').waitFor();
  const { text, html } = await readClipboard();
  expect(text).toContain(
    '“我在这条街上住了四十年，没见过这么多人。”店主王某说。'.replace(/[“”]/g, (q) =>
      q === '“' ? '‘' : '’',
    ),
  );
  expect(text).toContain('赵某某');
  expect(text).toContain('《老街修好了》');
  expect(text).toContain('河边日报');
  expect(text).toContain(`${site.url('/article', 'news.test')}#:~:text=`);
  expect(html).toContain('<blockquote cite=');
});

test('Q copies, S collects, M marks and unmarks; nothing selected is said', async () => {
  await page.keyboard.press('q');
  await expect.poll(() => view.locator('.toast').textContent()).toContain('请先选中文字');
  await drag('.body > p:first-child', '.body > p:first-child');
  await page.keyboard.press('m');
  await view.locator('mark.highlight').first().waitFor();
  await page.keyboard.press('m');
  await view.locator('mark.highlight').first().waitFor({ state: 'detached' });
  await page.keyboard.press('s');
  await view.locator('mark.collected').first().waitFor();
  await expect.poll(() => view.locator('.toast').textContent()).toContain('已收集');
  const words = await view.locator('.body p').first().textContent();
  expect(words).toContain('本报记者从古城管理处获悉，老街的修缮工程已经完工。');
});

test('the words collected are still marked when the view opens again', async () => {
  const marked = view.locator('mark.collected');
  await marked.first().waitFor();
  expect(await marked.nth(0).textContent()).toBe('本报记者从');
  expect(await marked.nth(1).textContent()).toBe('古城管理处');
});

test('what is selected in the view is what the popup is told', async () => {
  await drag('.body li:nth-child(1)', '.body li:nth-child(2)');
  const quote = await callReader(browser, 'selection', {});
  expect(quote?.exact).toBe('第一批店铺二十三间，已全部租出。\n第二批店铺十七间，年底前交付使用。');
  expect(quote?.blocks).not.toBeNull();
});

test('the reader copies what it is given, without rich text when there is none', async () => {
  await page.keyboard.press('Control+a');
  // A real gesture just happened in the page: that is what the copy command needs.
  await callReader(browser, 'copy', { text: '> 引文' });
  const { text, html } = await readClipboard();
  expect(text).toBe('> 引文');
  expect(html).toBe('');
});
