// A storage that refuses, at any time: the reader is told so and nothing else, what was collected stays, and is kept when it works again.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { grantPage, openCleanView, readArticle } from './harness/call-reader';
import { articlePage } from './pages/article-page';

let browser: Chromium;
let site: Site;
let page: Page;
let view: Frame;
let pages = 0;

beforeAll(async () => {
  site = await servePages();
  browser = await launchChromium();
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A new address: nothing is known of it. */
async function openArticle(path = `/article-${++pages}`): Promise<string> {
  site.route(path, articlePage());
  view = await readArticle(browser, site.url(path, 'news.test'));
  return path;
}

/** In the background: every way to read (or write) what is kept fails until `mend`. */
async function breakStorage(what: 'get' | 'set'): Promise<void> {
  await browser.worker.evaluate((method) => {
    const refuse = () => Promise.reject(new Error('put in by the test'));
    const { local } = chrome.storage;
    const own = Object.getOwnPropertyDescriptor(local, method);
    Object.defineProperty(local, method, { value: refuse, configurable: true });
    const [owner, name] =
      method === 'get' ? [IDBFactory.prototype, 'open'] : [IDBObjectStore.prototype, 'put'];
    const whole = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    const fail = () => {
      throw new DOMException('put in by the test', 'QuotaExceededError');
    };
    Object.defineProperty(owner, name, { value: fail, configurable: true });
    Object.assign(globalThis, {
      mend() {
        delete (local as unknown as Record<string, unknown>)[method];
        if (own) Object.defineProperty(local, method, own);
        Object.defineProperty(owner, name, whole);
      },
    });
  }, what);
}
const mend = () => browser.worker.evaluate('mend()');

async function collect(paragraph: number): Promise<void> {
  await collectIn(page, view, paragraph);
}

async function collectIn(page: Page, view: Frame, paragraph: number): Promise<void> {
  await view.locator('.scroller').focus();
  await view
    .locator('.article .body p')
    .nth(paragraph)
    .evaluate((p) => {
      p.ownerDocument.getSelection()?.selectAllChildren(p);
    });
  await page.keyboard.press('s');
}
const said = () => view.locator('[role=status]').first().textContent();
const countMarksIn = (paragraph: number) =>
  view.locator('.body p').nth(paragraph).locator('mark.collected').count();
const countMarks = () => view.locator('mark.collected').count();

test('writing fails: told, not lost, kept with the next', async () => {
  const path = await openArticle();
  await breakStorage('set');
  await collect(0);
  await expect.poll(said).toContain('没有存到本机');
  expect(await said()).not.toContain('更新');
  await expect.poll(countMarks).toBeGreaterThan(0);
  await mend();
  await collect(2);
  await expect.poll(said).toContain('已收');
  await openArticle(path);
  for (const paragraph of [0, 2])
    await expect.poll(() => countMarksIn(paragraph)).toBeGreaterThan(0);
});

test('the background is stopped while it saves: whole, and once', async () => {
  const path = await openArticle();
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const saved = collect(0);
  await session.send('ServiceWorker.stopAllWorkers');
  await saved;
  await expect.poll(said).toContain('已收');
  await openArticle(path);
  await expect.poll(countMarks).toBeGreaterThan(0);
  const popup = await browser.openPopup();
  await popup.getByRole('tab').nth(1).click();
  await expect.poll(() => popup.locator('.collection-item').count()).toBe(1);
  await popup.close();
});

test('two tabs at once: everything is kept', async () => {
  const path = await openArticle();
  const first = { page, view };
  const second = await browser.context.newPage();
  await second.goto(site.url(path, 'news.test'));
  await grantPage(browser, second);
  const other = { page: second, view: await openCleanView({ ...browser, page: second }) };
  const inTurn = async ({ page, view }: typeof first, paragraphs: number[]) => {
    for (const paragraph of paragraphs) {
      await collectIn(page, view, paragraph);
      const marks = () => view.locator('.body p').nth(paragraph).locator('mark.collected').count();
      await expect.poll(marks).toBeGreaterThan(0);
    }
  };
  await Promise.all([inTurn(first, [2, 4, 6]), inTurn(other, [3, 5, 7])]);
  await second.close();
  await openArticle(path);
  for (const paragraph of [2, 3, 4, 5, 6, 7])
    await expect.poll(() => countMarksIn(paragraph)).toBeGreaterThan(0);
});
