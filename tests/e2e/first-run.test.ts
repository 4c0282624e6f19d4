// The page that opens once, at installation: the three things are really done on its sample, and the real toolbar button reads it like
// any article.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, openView } from './harness';
import { listViolations } from './harness/axe';

const LANGUAGES = [
  {
    language: 'zh-CN',
    title: '一间图书室怎样在村里开了十年',
    read: '阅读',
    outline: '看大纲',
    quote: '复制一句',
    first: '一、门要先开着',
    copied: ['门关着的时候，书再多也没有用。', '林小满', '南岸周刊', '2026'],
    gone: ['推荐阅读', '分享给微信好友'],
  },
  {
    language: 'zh-TW',
    title: '一間圖書室怎樣在村裡開了十年',
    read: '閱讀',
    outline: '看大綱',
    quote: '複製一句',
    first: '一、門要先開著',
    copied: ['門關著的時候，書再多也沒有用。', '林小滿', '南岸週刊', '2026'],
    gone: ['推薦閱讀', '分享給好友'],
  },
  {
    language: 'en-US',
    title: 'How a village reading room stayed open for ten years',
    read: 'Read',
    outline: 'Show the outline',
    quote: 'Copy a quote',
    first: 'Keep the door open',
    copied: ['it does not matter how many books there are', 'Nora Finch', '2026'],
    gone: ['Related articles', 'Share this article'],
  },
];

describe.each(LANGUAGES)('$language', ({ language, title, ...words }) => {
  let browser: Chromium;
  let page: Page;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  beforeAll(async () => {
    browser = await launchChromium({ language, keepsFirstRun: true });
    const found = browser.context.pages().find((one) => one.url().endsWith('/first-run.html'));
    if (!found) throw new Error('no page opened at installation');
    page = found;
    await page.bringToFront();
    await page.locator('.further[data-ready=true]').waitFor();
  });
  afterAll(() => browser.close());

  test('a clean read: the article alone', async () => {
    await button(words.read).click();
    const view = await openView(page);
    expect(await view.locator('h1').first().textContent()).toBe(title);
    const text = await view.locator('.article').innerText();
    for (const clutter of words.gone) expect(text).not.toContain(clutter);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('html > dialog'));
  });

  test('an outline, whose entries lead into the view', async () => {
    await button(words.outline).click();
    const entry = page.getByRole('treeitem').first();
    expect(await entry.textContent()).toContain(words.first);
    await entry.press('Enter');
    await openView(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('html > dialog'));
  });

  test('a cited quote is on the clipboard and is shown', async () => {
    await button(words.quote).click();
    await page.locator('.trial .preview').waitFor();
    const clipboard = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of words.copied) expect(clipboard).toContain(part);
    expect((await page.locator('.trial .preview').textContent())?.trim()).toBe(clipboard.trim());
  });

  test('has no violations, tried and untried, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await listViolations(page)).toEqual([]);
    }
  });

  test('the real toolbar button shows the sample in the popup as any article', async () => {
    const popup = await browser.openPopup(page);
    await popup.locator('main.article').waitFor();
    expect(await popup.locator('h1').first().textContent()).toBe(title);
    await popup.locator('#tab-outline').click();
    expect(await popup.getByRole('treeitem').first().textContent()).toContain(words.first);
    await popup.close();
  });
});
