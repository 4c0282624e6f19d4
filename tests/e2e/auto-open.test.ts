// Sites that were chosen: the clean view opens there by itself, on articles alone, and nothing runs anywhere else.
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium, openView, type Site, servePages } from './harness';
import { callReader } from './harness/call-reader';
import { buildWithHosts } from './harness/grant-hosts';
import { articlePage } from './pages/article-page';

const build = { path: '', remove: () => {} };
let browser: Chromium;
let site: Site;
let options: Page;
let page: Page;

beforeAll(async () => {
  Object.assign(build, buildWithHosts(['http://news.test/*', 'https://news.test/*']));
  site = await servePages({
    '/world/1': articlePage(),
    '/world/list': '<!doctype html><title>x</title><p>一句话。',
    '/city/1': articlePage(),
  });
  browser = await launchChromium({ build: build.path });
  page = browser.page;
  options = await browser.context.newPage();
  await options.goto(browser.extensionUrl('options.html'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
  build.remove();
});

const ask = (type: string, args: object) =>
  options.evaluate((message) => chrome.runtime.sendMessage(message), { type, args });
const WORLD = { host: 'news.test', path: '/world/*' };

beforeEach(async () => {
  expect(await ask('add-auto-open', { site: WORLD })).toEqual({
    ok: true,
    result: { added: true },
  });
});

const scripts = () => browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
const dialogs = () => page.evaluate(() => document.querySelectorAll('html > dialog').length);

/** Views over the page, once its own script has asked and been answered: the reader answers one after the other. */
async function countViews(): Promise<number> {
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await ask('list-auto-open', {});
  await page.bringToFront();
  await callReader(browser, 'read', { mode: 'auto' });
  return dialogs();
}

test('an article of a chosen path opens by itself, and again when it is loaded anew', async () => {
  await page.goto(site.url('/world/1', 'news.test'));
  const view = await openView(page);
  expect(await view.locator('h1').first().textContent()).toContain('老街修好了');
  await page.keyboard.press('Escape');
  await expect.poll(dialogs).toBe(0);
  await page.reload();
  await openView(page);
});

test.each([
  ['/world/list', 'no article'],
  ['/city/1', 'a path that was not chosen'],
])('%s: %s, nothing opens and nothing is said', async (path) => {
  await page.goto(site.url(path, 'news.test'));
  expect(await countViews()).toBe(0);
});

test('another host has no script', async () => {
  await page.goto(site.url('/world/1', 'other.test'));
  const [script] = await scripts();
  expect(script?.matches?.toSorted()).toEqual([
    'http://news.test/world/*',
    'https://news.test/world/*',
  ]);
  expect(await dialogs()).toBe(0);
});

test('where the reader comes back to it stays as he left it', async () => {
  await page.goto(site.url('/world/1', 'news.test'));
  await openView(page);
  await page.keyboard.press('Escape');
  await expect.poll(dialogs).toBe(0);
  await page.goto(site.url('/city/1', 'news.test'));
  await page.goBack();
  expect(await countViews()).toBe(0);
});

test('left in this load, it does not open again when it is asked to once more', async () => {
  await page.goto(site.url('/world/1', 'news.test'));
  await openView(page);
  await page.keyboard.press('Escape');
  await expect.poll(dialogs).toBe(0);
  await page.bringToFront();
  expect(await callReader(browser, 'toggle-clean-view', { isUnasked: true })).toEqual({
    open: false,
  });
});

test('withdrawn with one click on the page of options: list, script and view', async () => {
  await options.bringToFront();
  await options.reload();
  await options.getByRole('button', { name: '撤销：news.test/world/*' }).click();
  await options.getByText('还没有选定网站').waitFor();
  expect(await scripts()).toEqual([]);
  await page.bringToFront();
  await page.goto(site.url('/world/1', 'news.test'));
  expect(await countViews()).toBe(0);
});
