// Reading in the clean view: what steps back, what is left, finding words, pictures one after the other, themes and faces.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { readArticle } from './harness/call-reader';
import { PICTURES, tryingPage } from './pages/trying-page';

let browser: Chromium;
let site: Site;
let page: Page;
let view: Frame;

beforeAll(async () => {
  const article = tryingPage()
    .replace('第9节 修路与修桥', '第9节 ＡＢＣ 與 GDP 的帳目')
    .replace('整理了这些材料', '整理了<b>这些</b>材料');
  site = await servePages({ '/article': article, ...PICTURES });
  browser = await launchChromium({ window: [1280, 800] });
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  view = await readArticle(browser, site.url('/article', 'news.test'));
});

const style = (path: string, name: string) =>
  view
    .locator(path)
    .first()
    .evaluate((e, property) => getComputedStyle(e).getPropertyValue(property), name);

describe('the bar', () => {
  const opacity = () => style('.bar', 'opacity');

  test('steps back on the way down, and is back on the way up, under the pointer and for the keyboard', async () => {
    await page.mouse.move(700, 500);
    expect(await opacity()).toBe('1');
    await page.mouse.wheel(0, 900);
    await expect.poll(opacity).toBe('0');
    await page.mouse.wheel(0, -100);
    await expect.poll(opacity).toBe('1');
    await page.mouse.wheel(0, 600);
    await expect.poll(opacity).toBe('0');
    await page.mouse.move(900, 20);
    await expect.poll(opacity).toBe('1');
    await page.mouse.move(700, 500);
    await expect.poll(opacity).toBe('0');
    await view.locator('.tool-keys').focus();
    await expect.poll(opacity).toBe('1');
  });

  test('says how long it takes and what is left', async () => {
    const time = () => view.locator('.bar-time').textContent();
    expect(await time()).toBe('约 21 分钟 · 剩 21 分钟');
    await page.keyboard.press('End');
    await expect.poll(time).toBe('约 21 分钟 · 剩 0 分钟');
    expect(await view.locator('.read-so-far').textContent()).toBe('已读 100%');
  });
});

describe('find', () => {
  const count = () => view.locator('.find-count').textContent();
  const find = async (words: string) => {
    await page.keyboard.press('f');
    await view.locator('.find input').fill(words);
  };
  const painted = (name: string) =>
    view.evaluate(
      (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => range.toString()),
      name,
    );

  test('counts, paints and goes from place to place, round the end too', async () => {
    await find('修桥');
    // The link, the accounts, and the sections but the ninth.
    await expect.poll(count).toBe('第 1 处，共 69 处');
    await page.keyboard.press('Enter');
    await expect.poll(count).toBe('第 2 处，共 69 处');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(count).toBe('第 69 处，共 69 处');
    expect(await painted('found')).toHaveLength(69);
    const box = await view.locator('.body h2', { hasText: '第68节' }).boundingBox();
    expect(box?.y).toBeLessThan(800);
    await page.keyboard.press('Escape');
    await view.locator('.find').waitFor({ state: 'detached' });
    await expect.poll(() => painted('found')).toEqual([]);
  });

  test('width and case do not count, and words may run through bold ones', async () => {
    await find('abc 與');
    await expect.poll(() => painted('found-now')).toEqual(['ＡＢＣ 與']);
    await view.locator('.find input').fill('ｇｄｐ 的账');
    await expect.poll(() => painted('found-now')).toEqual(['GDP 的帳']);
    await view.locator('.find input').fill('了这些材料');
    await expect.poll(() => painted('found-now')).toEqual(['了这些材料']);
    await view.locator('.find input').fill('没有的话');
    await expect.poll(count).toBe('没有找到');
  });

  test('keys are words while one types, and the article’s again afterwards', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('ar');
    expect(await view.locator('.panel').count()).toBe(0);
    expect(await view.locator('.find input').inputValue()).toBe('ar');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await view.locator('.panel').waitFor();
  });
});

test('pictures: the arrows go from one to the next, each with its words', async () => {
  await view.locator('.body img[alt=老街全景]').click();
  const words = () => view.locator('dialog.zoom p').textContent();
  await expect.poll(words).toBe('修缮后的老街全景。李某摄1 / 3');
  await page.keyboard.press('ArrowRight');
  await expect.poll(words).toContain('2 / 3');
  await page.keyboard.press('ArrowRight');
  await expect.poll(words).toBe('徽章3 / 3');
  await page.keyboard.press('ArrowRight');
  expect(await words()).toBe('徽章3 / 3');
  await view.locator('.zoom-step.back').click();
  await expect.poll(words).toContain('2 / 3');
});

test('themes: each has its own paper, and the system’s wish for contrast is heard', async () => {
  const paper = () => style('.view', 'background-color');
  const papers: Record<string, string> = {};
  for (let i = 0; i < 6; i++) {
    const theme = (await view.locator('.view').getAttribute('data-theme')) ?? '';
    papers[theme] = await paper();
    await page.keyboard.press('t');
    await expect.poll(() => view.locator('.view').getAttribute('data-theme')).not.toBe(theme);
  }
  expect(papers).toEqual({
    system: 'rgb(255, 255, 255)',
    light: 'rgb(255, 255, 255)',
    sepia: 'rgb(248, 241, 226)',
    dark: 'rgb(23, 27, 26)',
    black: 'rgb(0, 0, 0)',
    contrast: 'rgb(255, 255, 255)',
  });
  await page.emulateMedia({ contrast: 'more' });
  expect(await style('.article', 'color')).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  expect(await paper()).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ contrast: null, colorScheme: null });
});

test('forced colours: the entry that is read and the chosen tool are marked by a line', async () => {
  await view.locator('.qy-tree-text').nth(2).click();
  await page.emulateMedia({ forcedColors: 'active' });
  const marks = [
    await style('.outline [aria-current]', 'outline-style'),
    await style('.tool-outline', 'outline-style'),
  ];
  await page.emulateMedia({ forcedColors: null });
  expect(marks).toEqual(['solid', 'solid']);
});
