// Selecting, marking and collecting in the clean view in a real Firefox: its closed roots give selections away differently.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox, type Site, STRICT_CSP, servePages } from './harness';
import { articlePage } from './pages/article-page';

const VIEW = `const root = viewDocument();
  const find = (path) => root?.querySelector(path) ?? null;`;

let browser: Firefox;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage() });
  browser = await launchFirefox();
  await browser.goto(site.url('/article', 'news.test'));
  await openView();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const inView = <T>(body: string) => browser.inPage<T>(`${VIEW} ${body}`);
const shows = (path: string) =>
  browser.until(path, () => inView<boolean>(`return !!find('${path}');`));

async function openView(): Promise<void> {
  await browser.openPopup();
  await browser.until('the button in the popup', () =>
    browser.inPopup<boolean>(`const read = [...document.querySelectorAll('button')]
      .find((b) => /^(Read|阅读)$/.test(b.textContent.trim())); read?.click(); return !!read;`),
  );
  await shows('.article .body p');
}

test('the page beneath is held still, and only while the view is open', async () => {
  const overflow = await inView<string>(
    'return getComputedStyle(document.documentElement).overflowY;',
  );
  expect(overflow).toBe('hidden');
});

test('the facts stand on one line', async () => {
  const bottoms = await inView<number[]>(`return [...root.querySelectorAll('.fact')].map((fact) => {
    const mark = root.createElement('span');
    mark.style.cssText = 'display:inline-block;width:0;height:0';
    fact.append(mark);
    const { bottom } = mark.getBoundingClientRect();
    mark.remove();
    return Math.round(bottom * 4) / 4;
  });`);
  expect(bottoms.length).toBe(4);
  expect(new Set(bottoms).size).toBe(1);
});

test('what is looked for is found and counted', async () => {
  await inView(`find('.scroller').focus();`);
  await browser.pressKey('f');
  await shows('.find input');
  await inView(`const input = find('.find input'); input.value = '账目';
    input.dispatchEvent(new Event('input', { bubbles: true }));`);
  await browser.until('the count', () =>
    inView<boolean>(`return /^(第 1 处，共 |1 of )\\d+/.test(find('.find-count').textContent);`),
  );
  await browser.pressKey('\uE00C');
  await browser.until('the bar to close', () => inView<boolean>(`return !find('.find');`));
});

test('selecting brings the bar; M marks, N writes a note, S collects, the words stay', async () => {
  await inView(
    `find('.scroller').focus(); root.getSelection().selectAllChildren(find('.body > p'));`,
  );
  await shows('.selection-bar');
  await browser.pressKey('m');
  await shows('mark.highlight');
  await browser.pressKey('n');
  await shows('.notes-pane textarea');
  await browser.pressKey('\uE00C');
  await browser.until('the pane to close', () => inView<boolean>(`return !find('.notes-pane');`));
  await inView(
    `find('.scroller').focus(); root.getSelection().selectAllChildren(find('.body blockquote p'));`,
  );
  await shows('.selection-bar');
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
  // What is selected is let go first.
  await browser.pressKey('\uE00C');
  await browser.pressKey('\uE00C');
  await browser.until('the view to close', () =>
    browser.inPage<boolean>('return document.documentElement.children.length === 2;'),
  );
  const overflow = await browser.inPage<string>(
    'return getComputedStyle(document.documentElement).overflowY;',
  );
  expect(overflow).toBe('visible');
});

test.each([
  ['no policy', {}],
  ['a policy that allows no style', STRICT_CSP],
])('own CSS styles the article and nothing around it: %s', async (what, headers) => {
  const settings = { ownCss: 'p, div { color: rgb(1, 2, 3) }' };
  const set = `Cu.cloneInto({ settings: ${JSON.stringify(settings)} }, window)`;
  await browser.inBackground(`await window.wrappedJSObject.browser.storage.local.set(${set});`);
  site.route('/styled', { body: articlePage(), headers });
  await browser.goto(site.url(`/styled?${what.length}`, 'news.test'));
  await openView();
  const colour = (path: string) =>
    inView<string>(`return root.defaultView.getComputedStyle(find('${path}')).color;`);
  await browser.until('the style', async () => (await colour('.body p')) === 'rgb(1, 2, 3)');
  expect(await colour('.late')).not.toBe('rgb(1, 2, 3)');
  await browser.inBackground(`await window.wrappedJSObject.browser.storage.local.clear();`);
});

test('pictures that the page forbids itself: after the first, the others wait for a click', async () => {
  const picture = (n: number) =>
    `<p><img data-src="/p${n}.png" width="640" height="360" alt="图${n}"></p>`;
  const far = '<p>这一段讲的是河边小城怎样在三年里修好了老街，账目清清楚楚地写在墙上。</p>'.repeat(
    150,
  );
  const body = articlePage().replace(
    '<blockquote>',
    `${[1, 2, 3].map(picture).join(far)}<blockquote>`,
  );
  site.route('/forbidden', { body, headers: { 'content-security-policy': "img-src 'none'" } });
  await browser.goto(site.url('/forbidden', 'news.test'));
  await openView();
  // The page's own picture was refused to the page already; of the three that it would load on scrolling the first is tried.
  await inView(`find('.body img')?.scrollIntoView();`);
  await browser.until('the others to wait', () =>
    inView<boolean>(`return root.querySelectorAll('.held-image').length === 4;`),
  );
  expect(site.requests.filter((request) => /p\d\.png/.test(request))).toEqual([]);
});
