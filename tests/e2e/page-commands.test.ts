// Keys and menu entries, without the popup: what they put on the clipboard, save, open and say. Headless Chromium has no
// keys for extensions, so the events are handed to the background; the grant comes from one real press of the button.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium, openClosedRoots, type Site, servePages } from './harness';

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({
    '/refrain': `<!doctype html><meta charset="utf-8"><title>河</title>${'<p>河水又涨了一寸。</p>'.repeat(40)}`,
    '/empty-ish': '<!doctype html><meta charset="utf-8"><title>短</title><p>只有一句话。</p>',
  });
  browser = await launchChromium({ language: 'zh-CN' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string): Promise<void> {
  await browser.page.goto(site.url(path, 'news.test'));
  const popup = await browser.openPopup();
  await popup.locator('main:not([aria-busy])').waitFor();
  await popup.close();
}

const ARTICLE = '/articles/gmw-regional/source.html';
beforeEach(() => open(ARTICLE));

/** As the browser does when the key is pressed. */
async function command(name: string): Promise<void> {
  await browser.worker.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const event = chrome.commands.onCommand as unknown as {
      dispatch(name: string, tab: unknown): void;
    };
    event.dispatch(wanted, tab);
  }, name);
}

/** As the browser does when the entry of the context menu is chosen. */
async function menu(id: string): Promise<void> {
  await browser.worker.evaluate(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as {
      dispatch(info: unknown, tab: unknown): void;
    };
    event.dispatch({ menuItemId }, tab);
  }, id);
}

/** What the extension says in the page, in its closed root. */
async function answer(words: string): Promise<string> {
  await expect
    .poll(async () => {
      await openClosedRoots(browser.page);
      return browser.page.getByText(words).count();
    })
    .toBe(1);
  return (await browser.page.getByText(words).locator('..').textContent()) ?? '';
}

async function select(words: string): Promise<void> {
  await browser.page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const node = walker.currentNode;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
}

// The file itself, in a download folder, is for real windows: tests/windows/saving.test.ts.
test('the outline leaves by a page of our own beside this one, which goes again; the page says so', async () => {
  const opened = browser.context.waitForEvent('page');
  await command('save-outline');
  const page = await opened;
  expect(page.url()).toContain('/save.html#');
  expect(await answer('大纲已交给浏览器')).toContain('2024-07-27 让乡村书屋的灯亮得更久.md');
  expect(await browser.page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect.poll(() => page.isClosed(), { timeout: 10_000 }).toBe(true);
});

test('the page that saves says so when it was opened for nothing', async () => {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('save.html#nothing'));
  await page.getByRole('heading', { name: '这里没有要保存的文件' }).waitFor();
  const closed = page.waitForEvent('close');
  await page.getByRole('button', { name: '关闭' }).click();
  await closed;
  await browser.page.bringToFront();
});

test.each([
  ['the key', () => command('copy-quote')],
  ['the menu', () => menu('copy-quote')],
])('%s copies the selection with its source', async (_what, act) => {
  await select('有四件事是共同的');
  await act();
  await answer('已复制，并附出处');
  const reader = await browser.context.newPage();
  await reader.goto(site.url(ARTICLE));
  const plain = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  expect(plain).toMatch(
    /^“有四件事是共同的”——沈见川：《让乡村书屋的灯亮得更久》，光明网（来源：新湖南 • 深度）/,
  );
});

test.each([
  ['the key', () => command('copy-quote')],
  ['the menu', () => menu('copy-quote')],
])('%s says when the link does not lead to the words', async (_what, act) => {
  await open('/refrain');
  // The same line above it and below: no link tells it from the others.
  await browser.page.evaluate(() => {
    const [line] = document.querySelectorAll('p')[20]?.childNodes ?? [];
    if (line) getSelection()?.setBaseAndExtent(line, 0, line, 7);
  });
  await act();
  expect(await answer('无法生成直达原句的链接')).toContain('河水又涨了一寸');
});

test('what stands outside of the article is quoted with a link of its own', async () => {
  await select('推荐阅读');
  await command('copy-quote');
  await answer('已复制，并附出处');
});

test('a selection is quoted from a page without an article too', async () => {
  await open('/empty-ish');
  await select('只有一句话');
  await command('copy-quote');
  await answer('已复制，并附出处');
});

test('with nothing selected it says what to do', async () => {
  await command('copy-quote');
  await answer('还没有选中文字');
});

test.each(['save-outline', 'toggle-clean-view'])(
  'without an article %s says why, and where to go on',
  async (name) => {
    await open('/empty-ish');
    await command(name);
    expect(await answer('文字太少')).toContain('点工具栏上的清阅图标');
  },
);

test('the clean view opens and closes, by key and by menu', async () => {
  const dialogs = () => browser.page.locator('html > dialog:modal').count();
  await command('toggle-clean-view');
  await expect.poll(dialogs).toBe(1);
  await menu('toggle-clean-view');
  await expect.poll(dialogs).toBe(0);
});

test('asked again while it is still on its way, the clean view does not stay', async () => {
  const replies = await browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const call = { type: 'toggle-clean-view', args: {}, until: Date.now() + 10_000 };
    const ask = () => chrome.tabs.sendMessage(tab?.id ?? -1, call, { frameId: 0 });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      files: ['/content-scripts/clean-view.js', '/content-scripts/reader.js'],
    });
    return Promise.all([ask(), ask()]);
  });
  expect(replies).toEqual([
    { ok: true, result: { open: true } },
    { ok: true, result: { open: false } },
  ]);
  expect(await browser.page.locator('html > dialog').count()).toBe(0);
});
