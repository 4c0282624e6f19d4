// What the reader changes of the article in the view: pieces put back, blocks hidden, each step undone.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, countRoots, launchChromium, type Site, servePages } from './harness';
import { readArticle } from './harness/call-reader';
import { articlePage } from './pages/article-page';

// A picture kept as text for readers without scripts, and more lists than one.
const AFTER = `<div class="related"><h3>相关阅读</h3><ul><li><a href="/9">老街的灯为什么修得好</a></li></ul></div>
  <div class="share">分享到：<noscript><img src="/count.gif" width="200" height="60" alt=""></noscript></div>`;

let browser: Chromium;
let site: Site;
let page: Page;
let view: Frame;

beforeAll(async () => {
  site = await servePages({
    '/article': articlePage().replace('</div></main>', `</div>${AFTER}</main>`),
  });
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

const restored = () => view.locator('.restored').count();
const button = (words: string) => view.locator('.removed button', { hasText: words });

describe('the panel of what was removed', () => {
  beforeEach(async () => {
    await page.keyboard.press('r');
    await view.locator('.removed').waitFor();
  });

  test('promises no more than it can do, and shows no markup', async () => {
    for (const group of await view.locator('.removed summary').all()) await group.click();
    const intro = (await view.locator('.removed > .quiet').first().textContent()) ?? '';
    const [all, some] = (intro.match(/\d+/g) ?? []).map(Number);
    const items = await view.locator('.removed li').count();
    const back = await view.locator('.removed li button[aria-pressed]').count();
    expect([all, some]).toEqual([items, back]);
    const others = await view.locator('.removed li', { hasText: '只能在网页上看' }).count();
    expect(back + others).toBe(items);
    expect(await view.locator('.removed').textContent()).not.toMatch(/<\w/);
  });

  test('puts all back and takes all out again; undo goes back step by step', async () => {
    await button('全部放回').first().click();
    await expect.poll(restored).toBeGreaterThan(1);
    await button('全部再次移除').first().click();
    await expect.poll(restored).toBe(0);
    await button('撤销').click();
    await expect.poll(restored).toBeGreaterThan(1);
    await button('撤销').click();
    await expect.poll(restored).toBe(0);
    expect(await button('撤销').count()).toBe(0);
  });

  test('leads to the place where a piece was put back', async () => {
    const group = view.locator('.removed details', { hasText: '推荐阅读' }).first();
    await group.locator('summary').click();
    await group.locator('li button', { hasText: '放回' }).first().click();
    const inSight = async () => {
      const box = await view.locator('.restored').first().boundingBox();
      return !!box && box.y >= 0 && box.y < 700;
    };
    await expect.poll(inSight).toBe(true);
    await view.locator('.scroller').evaluate((e) => e.scrollTo(0, 0));
    await group.locator('li button', { hasText: '看放回处' }).click();
    await expect.poll(inSight).toBe(true);
  });
});

describe('hiding by hand', () => {
  const quote = () => view.locator('.body blockquote').isVisible();
  const toast = () => view.locator('.toast').textContent();

  test('H and a click, Z brings it back; Esc ends', async () => {
    await page.keyboard.press('h');
    await view.locator('.hiding-hint').waitFor();
    await view.locator('.body blockquote').click();
    await expect.poll(quote).toBe(false);
    expect(await toast()).toContain('按 Z 撤销');
    await page.keyboard.press('Escape');
    await view.locator('.hiding-hint').waitFor({ state: 'detached' });
    expect(await countRoots(page)).toBe(1);
    await page.keyboard.press('z');
    await expect.poll(quote).toBe(true);
    await page.keyboard.press('z');
    await expect.poll(toast).toContain('没有可以撤销');
  });

  test('by keys alone: H, the arrows, Enter', async () => {
    await page.keyboard.press('h');
    await view.locator('.to-hide').waitFor();
    const first = await view.locator('.to-hide').textContent();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => view.locator('.to-hide').textContent()).not.toBe(first);
    const chosen = (await view.locator('.to-hide').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect.poll(() => view.locator('.body > [hidden]').textContent()).toBe(chosen);
  });

  test('what is selected is hidden at once, and is not copied', async () => {
    await view.locator('.body blockquote').evaluate((e) => {
      getSelection()?.selectAllChildren(e);
    });
    await page.keyboard.press('h');
    await expect.poll(quote).toBe(false);
    const copied = await view.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.body') as Element);
      const data = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
      return data.getData('text/plain');
    });
    expect(copied).toContain('老街的修缮工程已经完工');
    expect(copied).not.toContain('我在这条街上住了四十年');
  });
});
