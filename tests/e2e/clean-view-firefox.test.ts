// Selecting, marking and collecting in the clean view in a real Firefox: its closed roots give selections away differently.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox, type Site, servePages } from './harness';
import { articlePage } from './pages/article-page';

const VIEW = `const root = viewDocument();
  const find = (path) => root?.querySelector(path) ?? null;`;

let browser: Firefox;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage() });
  browser = await launchFirefox();
  await browser.goto(site.url('/article', 'news.test'));
  await browser.openPopup();
  await browser.until('the button in the popup', () =>
    browser.inPopup<boolean>(`const read = [...document.querySelectorAll('button')]
      .find((b) => /^(Read|阅读)$/.test(b.textContent.trim())); read?.click(); return !!read;`),
  );
  await shows('.article .body p');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const inView = <T>(body: string) => browser.inPage<T>(`${VIEW} ${body}`);
const shows = (path: string) =>
  browser.until(path, () => inView<boolean>(`return !!find('${path}');`));

test('the page beneath is held still, and only while the view is open', async () => {
  const overflow = await inView<string>(
    'return getComputedStyle(document.documentElement).overflowY;',
  );
  expect(overflow).toBe('hidden');
});

test('selecting brings the bar; M marks, S collects, the words stay', async () => {
  await inView(
    `find('.scroller').focus(); root.getSelection().selectAllChildren(find('.body > p'));`,
  );
  await shows('.selection-bar');
  await browser.pressKey('m');
  await shows('mark.highlight');
  await browser.pressKey('s');
  await shows('mark.collected');
  const words = await inView<string>(`return find('.body > p').textContent;`);
  expect(words.startsWith('本报记者从古城管理处获悉，')).toBe(true);
});

test('panels open by key and close by Esc, then the view does', async () => {
  await browser.pressKey('?');
  await shows('.keys');
  await browser.pressKey('\uE00C');
  await browser.until('the panel to close', () =>
    inView<boolean>(`return !!root && !find('.keys');`),
  );
  await browser.pressKey('\uE00C');
  await browser.until('the view to close', () =>
    browser.inPage<boolean>('return document.documentElement.children.length === 2;'),
  );
  const overflow = await browser.inPage<string>(
    'return getComputedStyle(document.documentElement).overflowY;',
  );
  expect(overflow).toBe('visible');
});
