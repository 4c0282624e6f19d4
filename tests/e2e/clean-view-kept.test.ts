// What the clean view keeps of an article: highlights and notes, where reading stopped, hidden pieces, what its text is.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { readArticle } from './harness/call-reader';
import { openView } from './harness/closed-roots';
import { forgetKept } from './harness/forget-kept';
import { selectInBody } from './harness/select-in-body';
import { articlePage } from './pages/article-page';
import { PICTURES, tryingPage } from './pages/trying-page';

let browser: Chromium;
let site: Site;
let page: Page;
let view: Frame;

const WRONG = articlePage().replace(
  '<div class="side">',
  `<section class="letters">${'<p>来信照登：我们这里的桥也该修一修了，孩子们每天都要绕一里路去上学，老人出门也不方便，请来看看。</p>'.repeat(3)}</section><div class="side">`,
);

beforeAll(async () => {
  site = await servePages({
    '/article': articlePage(),
    '/long': tryingPage(),
    '/wrong': WRONG,
    '/wrong-too': WRONG,
    '/wrong-three': WRONG,
    ...PICTURES,
  });
  browser = await launchChromium({ window: [1280, 800] });
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const open = async (path: string, rememberPlace = true) => {
  view = await readArticle(browser, site.url(path, 'news.test'), { rememberPlace });
};
const toast = () => view.locator('.toast').textContent();
const select = (words: string) => view.evaluate(selectInBody, words);

describe('highlights', () => {
  const marks = async () => {
    const all = await view.locator('mark.highlight').all();
    return Promise.all(
      all.map(async (mark) => [await mark.getAttribute('data-colour'), await mark.textContent()]),
    );
  };
  beforeEach(async () => {
    await forgetKept(browser.worker);
    await open('/article');
  });

  test('by key in a colour, there again after leaving, gone by the same key, and back by undo', async () => {
    await select('住了四十年');
    await page.keyboard.press('3');
    await expect.poll(marks).toEqual([['blue', '住了四十年']]);
    await expect.poll(toast).toContain('已标注');
    await open('/article');
    await expect.poll(marks).toEqual([['blue', '住了四十年']]);
    await select('住了四十年');
    await page.keyboard.press('2');
    await expect.poll(marks).toEqual([['green', '住了四十年']]);
    await page.keyboard.press('m');
    await expect.poll(marks).toEqual([]);
    await view.locator('.toast button', { hasText: '撤销' }).click();
    await expect.poll(marks).toEqual([['green', '住了四十年']]);
    await select('住了四十年');
    await page.keyboard.press('m');
    await expect.poll(marks).toEqual([]);
    await open('/article');
    await view.locator('.body p').first().waitFor();
    expect(await marks()).toEqual([]);
  });

  test('words that were collected become a highlight and stay one quote; without the mark they are a quote again', async () => {
    const quotes = async () => (await view.locator('mark.collected').all()).length;
    await select('住了四十年');
    await page.keyboard.press('s');
    await expect.poll(quotes).toBe(1);
    await page.keyboard.press('m');
    await expect.poll(marks).toEqual([['yellow', '住了四十年']]);
    await open('/article');
    await expect.poll(marks).toEqual([['yellow', '住了四十年']]);
    expect(await quotes()).toBe(0);
    await select('住了四十年');
    await page.keyboard.press('m');
    await expect.poll(marks).toEqual([]);
    await expect.poll(quotes).toBe(1);
    await open('/article');
    await expect.poll(quotes).toBe(1);
    await page.keyboard.press('n');
    await view.locator('.note-words').first().waitFor();
    expect(await view.locator('.note-words').count()).toBe(1);
  });

  test('by the bar, with a note; the pane lists quotes too, leads to them, and gives back what it took', async () => {
    await select('已全部租出');
    await view.locator('.selection-bar .swatch[data-colour=pink]').click();
    await expect.poll(marks).toEqual([['pink', '已全部租出']]);
    await select('古城管理处');
    await page.keyboard.press('s');
    await view.locator('mark.collected').waitFor();
    await select('没见过这么多人');
    await view.locator('.selection-bar button', { hasText: '笔记' }).click();
    const field = view.locator('.notes-pane textarea');
    await field.fill('店主的话');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => view.locator('.note-text').textContent()).toBe('店主的话');
    const words = async () => {
      const all = await view.locator('.note-words').all();
      return Promise.all(all.map((one) => one.textContent()));
    };
    expect(await words()).toEqual(['古城管理处', '没见过这么多人', '已全部租出']);
    await view.locator('.note-open').nth(2).click();
    const box = await view.locator('mark', { hasText: '已全部租出' }).boundingBox();
    expect(box?.y).toBeGreaterThan(40);
    expect(box?.y).toBeLessThan(400);
    await view.locator('.note-item').nth(0).locator('.text-button').last().click();
    await expect.poll(words).toEqual(['没见过这么多人', '已全部租出']);
    await view.locator('.notes-line button').click();
    await expect.poll(words).toEqual(['古城管理处', '没见过这么多人', '已全部租出']);
    await view.locator('.note-item').nth(0).locator('.swatch').nth(1).click();
    await expect.poll(marks).toEqual(expect.arrayContaining([['green', '古城管理处']]));
    await page.keyboard.press('Escape');
    await view.locator('.notes-pane').waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await view.locator('.notes-pane').waitFor();
    expect(await view.locator('.note-text').textContent()).toBe('店主的话');
  });

  test('a click on a mark opens its note; a note half written is kept when the view closes', async () => {
    await select('住了四十年');
    await page.keyboard.press('m');
    await view.locator('mark.highlight').click();
    await view.locator('.notes-pane textarea').fill('四十年前是哪一年');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await open('/article');
    await view.locator('mark.highlight').click();
    await expect
      .poll(() => view.locator('.notes-pane textarea').inputValue())
      .toBe('四十年前是哪一年');
  });
});

test('heading, hint and way into the library of the empty pane of notes begin on one line', async () => {
  await forgetKept(browser.worker);
  await open('/article');
  await page.keyboard.press('n');
  const pane = view.locator('.notes-pane');
  const words = [pane.locator('h2'), pane.locator('.quiet'), pane.locator('> .text-button')];
  const edges = await Promise.all(
    words.map((one) =>
      one.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return Math.round(range.getBoundingClientRect().left);
      }),
    ),
  );
  expect(new Set(edges).size, edges.join()).toBe(1);
});

describe('where reading stopped', () => {
  const top = () =>
    view.evaluate(() => {
      const box = document.querySelector('.article')?.getBoundingClientRect();
      const at = document.caretPositionFromPoint((box?.x ?? 0) + (box?.width ?? 0) / 2, 48 + 80);
      return at?.offsetNode.textContent ?? '';
    });
  const keptPlaces = () =>
    browser.worker.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const asked = indexedDB.open('library');
          asked.onsuccess = () => {
            const all = asked.result.transaction('records').objectStore('records').getAll();
            all.onsuccess = () => {
              asked.result.close();
              resolve(all.result.filter(({ kind }: { kind: string }) => kind === 'place').length);
            };
          };
        }),
    );
  const scroll = (share: number) =>
    view
      .locator('.scroller')
      .evaluate((e, s) => e.scrollTo(0, (e.scrollHeight - e.clientHeight) * s), share);
  beforeEach(async () => {
    await forgetKept(browser.worker);
    await page.setViewportSize({ width: 1280, height: 800 });
    await open('/long');
  });

  test('is there again by its words, also in a window of another width', async () => {
    await scroll(0.4);
    const words = await top();
    expect(words.length).toBeGreaterThan(3);
    await expect.poll(keptPlaces).toBe(1);
    await open('/long');
    await expect.poll(toast).toBe('已回到上次读到的地方。');
    expect(await top()).toBe(words);
    await page.setViewportSize({ width: 600, height: 800 });
    await open('/long');
    await expect.poll(toast).toBe('已回到上次读到的地方。');
    expect(await top()).toBe(words);
    await scroll(1);
    await expect.poll(keptPlaces).toBe(0);
  });

  test('is not kept when that is turned off, and what was kept goes', async () => {
    await scroll(0.4);
    await expect.poll(keptPlaces).toBe(1);
    await page.keyboard.press('a');
    await view.locator('.settings .check input').uncheck();
    await expect.poll(keptPlaces).toBe(0);
    await page.keyboard.press('Escape');
    await scroll(0.6);
    await open('/long', false);
    await view.locator('.body p').first().waitFor();
    expect(await view.locator('.scroller').evaluate((e) => e.scrollTop)).toBe(0);
    await page.keyboard.press('a');
    await view.locator('.settings .check input').check();
    await expect
      .poll(() => browser.worker.evaluate(async () => await chrome.storage.local.get('settings')))
      .toMatchObject({ settings: { rememberPlace: true } });
  });
});

test('what was hidden and put back is so again after leaving, and Z undoes it', async () => {
  await forgetKept(browser.worker);
  await open('/article');
  await select('住了四十年');
  await page.keyboard.press('h');
  const quote = () => view.locator('.body blockquote').isVisible();
  await expect.poll(quote).toBe(false);
  await page.keyboard.press('r');
  const group = view.locator('.removed details', { hasText: '推荐阅读' }).first();
  await group.locator('summary').click();
  await group.locator('li button', { hasText: '放回' }).first().click();
  await view.locator('.restored').waitFor();
  const words = await view.locator('.restored').textContent();
  await open('/article');
  await view.locator('.restored').waitFor();
  expect(await view.locator('.restored').textContent()).toBe(words);
  expect(await quote()).toBe(false);
  await select('本报记者');
  await page.keyboard.press('h');
  await expect.poll(() => view.locator('.body > p').first().isVisible()).toBe(false);
  await page.keyboard.press('z');
  await expect.poll(() => view.locator('.body > p').first().isVisible()).toBe(true);
});

describe('what the text is', () => {
  const offer = (words: string) => view.locator('.choices button', { hasText: words });
  const text = () => view.locator('.body').textContent();
  beforeEach(async () => {
    await forgetKept(browser.worker);
    await open('/wrong');
    await page.keyboard.press('r');
  });

  test('all of the page, remembered for the article, and back', async () => {
    expect(await text()).not.toContain('夏天去哪里看水');
    await offer('取全页文字').click();
    await expect.poll(text).toContain('夏天去哪里看水');
    await open('/wrong');
    await expect.poll(text).toContain('夏天去哪里看水');
    await open('/wrong-too');
    expect(await text()).not.toContain('夏天去哪里看水');
    await open('/wrong');
    await page.keyboard.press('r');
    await offer('恢复自动识别').click();
    await expect.poll(text).not.toContain('夏天去哪里看水');
    await open('/wrong');
    expect(await text()).not.toContain('夏天去哪里看水');
  });

  test('picked by hand: remembered, and for the whole site when wished', async () => {
    await offer('手动选取正文').click();
    await expect.poll(() => page.frames().length).toBe(1);
    await page.locator('.letters').scrollIntoViewIfNeeded();
    const box = await page.locator('.letters p').nth(1).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 8);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');

    view = await openView(page);
    await expect.poll(text).toContain('孩子们每天都要绕一里路');
    expect(await text()).not.toContain('老街的修缮工程');
    await page.keyboard.press('r');
    await view.locator('.choices input').check();
    await open('/wrong-too');
    await expect.poll(text).toContain('孩子们每天都要绕一里路');
    expect(await text()).not.toContain('老街的修缮工程');
    // Where what was picked is not on the page, what is found by itself is shown.
    await open('/article');
    expect(await text()).toContain('老街的修缮工程');
    await open('/wrong-too');
    await page.keyboard.press('r');
    await view.locator('.choices input').uncheck();
    // What was picked for an article stays its own.
    await open('/wrong');
    expect(await text()).toContain('孩子们每天都要绕一里路');
    await open('/wrong-three');
    expect(await text()).toContain('老街的修缮工程');
  });
});
