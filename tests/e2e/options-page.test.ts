// The page of options: what is set is shown, holds at once and everywhere, is found, leaves as a file and comes back.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { listViolations } from './harness/axe';
import { readArticle } from './harness/call-reader';
import { articlePage } from './pages/article-page';

let browser: Chromium;
let site: Site;
let options: Page;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage() });
  browser = await launchChromium({ language: 'zh-CN' });
  options = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  await options.bringToFront();
  await options.goto(browser.extensionUrl('options.html'));
  await options.evaluate(
    (args) => chrome.runtime.sendMessage({ type: 'set-settings', args }),
    DEFAULT_SETTINGS as object,
  );
  await options.reload();
  await options.getByRole('heading', { name: '选项' }).waitFor();
});

const choose = (setting: string, name: string) =>
  options.locator(`[data-setting=${setting}]`).getByRole('radio', { name, exact: true }).check();
const kept = () =>
  browser.worker.evaluate(
    async () => (await chrome.storage.local.get('settings')).settings as Record<string, unknown>,
  );

describe('what a setting does is shown', () => {
  const paper = () => options.locator('[data-sample=reading] .paper-ground');
  test('theme and typesetting, on a sheet', async () => {
    const ground = () => paper().evaluate((e) => getComputedStyle(e).backgroundColor);
    const before = await ground();
    await choose('theme', '深色');
    await expect.poll(ground).not.toBe(before);
    const size = () =>
      paper()
        .locator('.body p')
        .first()
        .evaluate((e) => getComputedStyle(e).fontSize);
    expect(await size()).toBe('19px');
    await options.getByRole('slider', { name: '字号' }).focus();
    await options.keyboard.press('ArrowRight');
    expect(await size()).toBe('20px');
    await expect.poll(kept).toMatchObject({ theme: 'dark', fontSize: 20 });
  });

  test('a quote in the chosen style, an outline in the chosen format', async () => {
    const sample = (group: string) => options.locator(`[data-sample=${group}] pre`).textContent();
    expect(await sample('quotes')).toContain('——林小满：《一间图书室怎样在村里开了十年》');
    await options.getByLabel('出处样式').selectOption({ label: 'GB/T 7714—2015' });
    expect(await sample('quotes')).toContain('一间图书室怎样在村里开了十年[EB/OL]');
    await options.getByLabel('复制与保存的格式').selectOption({ label: '纯文本' });
    expect(await sample('outline')).toContain('一、门要先开着');
    expect(await sample('outline')).not.toContain('](');
  });
});

test('it holds at once in a view that is open', async () => {
  await browser.page.bringToFront();
  const view = await readArticle(browser, site.url('/article', 'news.test'));
  const size = () =>
    view
      .locator('.body p')
      .first()
      .evaluate((e) => getComputedStyle(e).fontSize);
  expect(await size()).toBe('19px');
  await options.bringToFront();
  await options.getByRole('slider', { name: '字号' }).fill('26');
  await expect.poll(size).toBe('26px');
  await choose('language', 'English');
  const label = () => view.locator('header button').last().getAttribute('aria-label');
  await expect.poll(label).toMatch(/^[\x20-\x7e]+$/);
  expect(await view.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('any word finds a setting; no result says so', async () => {
  const search = options.getByRole('searchbox');
  await search.fill('楷体');
  expect(await options.locator('.setting').count()).toBe(1);
  await search.fill('快捷键');
  expect(await options.locator('kbd').allTextContents()).toContain('Alt+Shift+Y');
  await search.fill('没有这样的词');
  await options.getByText('没有选项同时包含这些词').waitFor();
});

test('back to the default: one by its button, which hands the focus on; all, with undo', async () => {
  await choose('font', '楷体');
  await choose('paragraphs', '段间空行');
  await options.getByRole('button', { name: '恢复默认：字体' }).press('Enter');
  await expect.poll(kept).toMatchObject({ font: 'song', paragraphs: 'spaced' });
  expect(await options.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
    'setting-font',
  );
  await options.getByRole('button', { name: '恢复全部默认设置' }).click();
  await expect.poll(kept).toMatchObject({ paragraphs: 'indent' });
  await options.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(kept).toMatchObject({ paragraphs: 'spaced' });
});

test('leaves as a file, comes back; what is unknown in it is set aside and told', async () => {
  await choose('theme', '米黄');
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: '导出设置' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(file).toMatchObject({ format: 'qingyue-settings', settings: { theme: 'sepia' } });
  const put = (text: string) =>
    options.locator('input[type=file]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await put(JSON.stringify({ ...file, settings: { theme: 'black', fontSize: 5000, newer: 1 } }));
  await options.getByText('已从文件读入 1 项设置').waitFor();
  await options.getByText('fontSize、newer').waitFor();
  await expect.poll(kept).toMatchObject({ theme: 'black', fontSize: 19 });
  await put('{"theme":"dark"}');
  await options.getByText('这不是设置文件').waitFor();
});

test('in another language at once: page, menus, popup', async () => {
  await choose('language', '繁體中文');
  await options.getByRole('heading', { name: '選項' }).waitFor();
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
  await browser.page.bringToFront();
  await browser.page.goto(site.url('/article', 'news.test'));
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: '閱讀', exact: true }).waitFor();
  await popup.close();
});

test('in the browser’s account only when it is turned on', async () => {
  const account = () => browser.worker.evaluate(() => chrome.storage.sync.get(null));
  await choose('theme', '纯黑');
  await expect.poll(kept).toMatchObject({ theme: 'black' });
  expect(await account()).toEqual({});
  await options.getByLabel('用浏览器账号同步').check();
  await expect.poll(kept).toMatchObject({ syncSettings: true });
  await choose('theme', '深色');
  await expect.poll(account, { timeout: 10_000 }).toMatchObject({ 'setting:theme': 'dark' });
  expect(await account()).not.toHaveProperty('setting:syncSettings');
  // As another machine would.
  await browser.worker.evaluate(() => chrome.storage.sync.set({ 'setting:font': 'hei' }));
  await expect.poll(kept, { timeout: 10_000 }).toMatchObject({ font: 'hei' });
  await browser.worker.evaluate(() => chrome.storage.sync.clear());
});

test('a site that is none is told', async () => {
  await options.getByLabel('网站或网址').fill('two words');
  await options.getByRole('button', { name: '添加' }).click();
  await options.getByText('这不是网站').waitFor();
});

test('the button opens the view at once, and the menu what the popup offers', async () => {
  await choose('buttonOpens', '直接净读');
  const popupOf = () => browser.worker.evaluate(() => chrome.action.getPopup({}));
  await expect.poll(popupOf).toBe('');
  await browser.page.bringToFront();
  await browser.page.goto(site.url('/article', 'news.test'));
  await browser.pressButton();
  await browser.page.waitForFunction(() => document.querySelector('html > dialog'));
  const tab = await browser.worker.evaluate(async () => {
    const [found] = await chrome.tabs.query({ url: 'http://news.test/*' });
    return found?.id ?? (await chrome.tabs.query({ active: true }))[0]?.id;
  });
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(browser.extensionUrl(`popup.html?tab=${tab}`));
  await popup.locator('main.article').waitFor();
  expect(await popup.locator('h1').first().textContent()).toContain('老街修好了');
  expect(await listViolations(popup)).toEqual([]);
  await popup.close();
  await options.bringToFront();
  await choose('buttonOpens', '弹窗');
  await expect.poll(popupOf).toContain('popup.html');
});
