// The library's page: everything kept, found by any part of it, deleted with undo, brought back from the bin; no request made.
import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './harness';
import { forgetKept } from './harness/forget-kept';

let browser: Chromium;
let library: Page;
beforeAll(async () => {
  browser = await launchChromium({ language: 'zh-CN' });
  library = await browser.context.newPage();
});
afterAll(() => browser.close());

const aboutOf = (title: string, url: string) => ({
  title,
  authors: ['林小满'],
  byline: '林小满',
  source: '河边日报',
  site: '',
  publishedTime: '2026-10-01T09:30+08:00',
  lang: 'zh-CN',
  url,
  canonicalUrl: '',
});

const collect = (id: string, exact: string, link: string) => ({
  kind: 'collect',
  quote: {
    id,
    exact,
    prefix: '',
    suffix: '',
    blocks: null,
    elided: false,
    link,
    note: '',
    accessed: '',
  },
});

async function keep(key: string, title: string, change: object): Promise<void> {
  await library.evaluate((args) => chrome.runtime.sendMessage({ type: 'change-article', args }), {
    key,
    about: aboutOf(title, key),
    change,
  });
}

const BRIDGE = 'https://news.test/bridge.html';
const STREET = 'https://news.test/street.html';
const titles = () => library.locator('h2').allTextContents();
const button = (name: string) => library.getByRole('button', { name, exact: true });
const shown = (count: number) =>
  library.waitForFunction((wanted) => document.querySelectorAll('h2').length === wanted, count);

async function countViolations(): Promise<string[]> {
  await library.evaluate(axe.source);
  return library.evaluate(async () => {
    const own = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string }[] }> };
    };
    return (await own.axe.run()).violations.map(({ id }) => id);
  });
}

beforeEach(async () => {
  await library.goto(browser.extensionUrl('library.html'));
  await forgetKept(library);
  await library.reload();
  await keep(BRIDGE, '老桥修好了', collect('1', '這座橋已經站了一百年。', `${BRIDGE}#:~:text=x`));
  await keep(BRIDGE, '老桥修好了', collect('2', '修桥的人没有留名。', 'javascript:alert(1)'));
  await keep(STREET, '老街也修好了', collect('3', '街上的铺子租出去了。', STREET));
  await shown(2);
});

test('an empty library says how to fill it', async () => {
  await forgetKept(library);
  await library.reload();
  await library.getByText('还没有存下什么').waitFor();
  expect(await countViolations()).toEqual([]);
});

test('lists newest first what is kept, changes made elsewhere too, and offers no address that runs', async () => {
  expect(await titles()).toEqual(['老街也修好了', '老桥修好了']);
  const links = library.locator(`[data-key="${BRIDGE}"] a`);
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    `${BRIDGE}#:~:text=x`,
    BRIDGE,
  ]);
  expect(await countViolations()).toEqual([]);
});

test('finds simplified by traditional and the other way round, and marks it', async () => {
  await library.getByRole('searchbox').fill('这座桥');
  await shown(1);
  expect(await titles()).toEqual(['老桥修好了']);
  expect(await library.locator('mark').allTextContents()).toEqual(['這座橋']);
  await library.getByRole('searchbox').fill('老橋');
  await library.waitForFunction(() => document.querySelector('mark')?.textContent === '老桥');
  expect(await countViolations()).toEqual([]);
  await library.getByRole('searchbox').fill('没有这样的词');
  await library.getByText('没有同时包含这些词的内容').waitFor();
});

test('a quote is deleted, and comes back by undo to where it was', async () => {
  await library.locator('[data-id="1"]').getByRole('button').click();
  await library.waitForFunction(() => !document.querySelector('[data-id="1"]'));
  await button('撤销').click();
  await library.locator('[data-id="1"]').waitFor();
  await button('回收站').click();
  await library.getByText('回收站是空的').waitFor();
  await button('返回文库').click();
  await shown(2);
  const ids = library.locator(`[data-key="${BRIDGE}"] [data-id]`);
  expect(await ids.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')))).toEqual([
    '1',
    '2',
  ]);
});

test('a deleted quote lies in the bin, and comes back from there', async () => {
  await library.locator('[data-id="1"]').getByRole('button').click();
  await library.waitForFunction(() => !document.querySelector('[data-id="1"]'));
  await library.reload();
  await button('回收站').click();
  await library.locator('[data-id="1"]').waitFor();
  expect(await library.locator('[data-id="2"]').count()).toBe(0);
  await button('恢复').click();
  await button('返回文库').click();
  await library.locator('[data-id="1"]').waitFor();
});

test('an article is deleted, lies in the bin, and comes back with all its quotes', async () => {
  const card = library.locator(`[data-key="${BRIDGE}"]`);
  await card.getByRole('button', { name: '从文库删除这篇文章' }).click();
  await shown(1);
  await library.reload();
  await shown(1);
  await button('回收站').click();
  await library.waitForFunction(() => document.querySelector('h2')?.textContent === '老桥修好了');
  expect(await card.locator('[data-id]').count()).toBe(2);
  expect(await countViolations()).toEqual([]);
  await button('恢复').click();
  await library.getByText('回收站是空的').waitFor();
  await button('返回文库').click();
  await shown(2);
  expect(await card.locator('[data-id]').count()).toBe(2);
});

test('opening the library makes no request', async () => {
  const requests: string[] = [];
  library.on('request', (request) => requests.push(request.url()));
  await library.reload();
  await shown(2);
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
});
