// The library's page: everything kept, found by any part of it, chosen, labelled, deleted with undo, brought back from the bin,
// forgotten; no request made.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MarkColour } from '../../lib/article-state';
import { type Chromium, launchChromium } from './harness';
import { emulateFinger, listSmallTargets } from './harness/finger';
import { articleOf } from './library/articles';
import { type LibraryTab, openLibraryTab } from './library/library-page';
import { aboutOf, quoteOf } from './library/records';

let browser: Chromium;
let tab: LibraryTab;
let library: Page;
beforeAll(async () => {
  browser = await launchChromium({ language: 'zh-CN' });
  tab = await openLibraryTab(browser);
  library = tab.page;
});
afterAll(() => browser.close());

const BRIDGE = 'https://news.test/bridge.html';
const STREET = 'https://news.test/street.html';
const RIVER = 'https://river.test/ferry.html';

async function collect(
  key: string,
  title: string,
  id: string,
  exact: string,
  link = key,
  colour?: MarkColour,
) {
  const { authors, byline, source, site, publishedTime, lang, canonicalUrl } = articleOf(
    key,
    title,
  );
  const about = {
    title,
    authors,
    byline,
    source,
    site,
    publishedTime,
    lang,
    url: key,
    canonicalUrl,
  };
  const change = {
    kind: 'collect' as const,
    quote: { ...quoteOf(id, exact, link), ...(colour ? { colour } : {}) },
  };
  await tab.ask('change-article', { key, about, change });
}

/** Articles as the store has them: what takes in a backup takes in many at once. */
const recordsOf = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    article: `https://many.test/${n}.html`,
    ...{ kind: 'article', id: '', schema: 3, order: 0, changed: '2026-11-01T00:00:00.000Z' },
    data: aboutOf(`第${n}篇`, `https://many.test/${n}.html`),
  }));

const button = (name: string) => library.getByRole('button', { name, exact: true });
const card = (key: string) => library.locator(`.article[data-key="${key}"]`);
const search = (words: string) => library.getByRole('searchbox').fill(words);
const noneLeft = () => library.getByText('回收站是空的').waitFor();

beforeEach(async () => {
  await tab.empty();
  await collect(BRIDGE, '老桥修好了', '1', '這座橋已經站了一百年。', `${BRIDGE}#:~:text=x`);
  await collect(BRIDGE, '老桥修好了', '2', '修桥的人没有留名。', 'javascript:alert(1)');
  await collect(STREET, '老街也修好了', '3', '街上的铺子租出去了。');
  await tab.shown(2);
});

describe('the list', () => {
  test('is empty at first, and says how to fill it', async () => {
    await tab.empty();
    expect(await library.locator('.empty').textContent()).toMatch(/还没有存下什么.*书签/);
    expect(await tab.violations()).toEqual([]);
  });

  test('shows each highlight in its colour, and what is none in no colour', async () => {
    const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
    for (const [i, colour] of COLOURS.entries())
      await collect(STREET, '老街也修好了', `mark-${i}`, `第${i}句话。`, STREET, colour);
    await card(STREET).getByText('还有').click();
    const rows = card(STREET).locator('.quotes > li');
    await expect.poll(() => rows.count()).toBe(5);
    const looks = await rows.evaluateAll((all) =>
      all.map((row) => [
        getComputedStyle(row).borderInlineStartColor,
        row.querySelector('blockquote')?.title,
      ]),
    );
    expect(looks.map(([, title]) => title)).toEqual(['', '黄色', '绿色', '蓝色', '粉色']);
    expect(new Set(looks.map(([shown]) => shown)).size).toBe(5);
    expect(await tab.violations()).toEqual([]);
  });

  test('shows newest first what is kept, changes made elsewhere too, and offers no address that runs', async () => {
    expect(await tab.titles()).toEqual(['老街也修好了', '老桥修好了']);
    const links = await card(BRIDGE)
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual([`${BRIDGE}#:~:text=x`, BRIDGE]);
    expect(await tab.violations()).toEqual([]);
  });

  test('opening it makes no request', async () => {
    await tab.ask('save-to-library', {
      article: articleOf(BRIDGE, '老桥修好了', {
        content: '<p>一、起因</p><img src="https://img.test/a.png">',
      }),
    });
    const requests: string[] = [];
    library.on('request', (request) => requests.push(request.url()));
    await library.reload();
    await tab.shown(2);
    await card(BRIDGE).getByRole('button', { name: '阅读' }).click();
    await library.locator('.reading .held-image').waitFor();
    const outside = requests.filter((url) => !/^(?:chrome-extension|data):/.test(url));
    expect(outside).toEqual([]);
  });

  test('a thousand articles: few of them are drawn, and all are found', {
    timeout: 120_000,
  }, async () => {
    await tab.ask('import-records', { records: recordsOf(1000), isLast: true });
    await library.reload();
    await library.getByText('文章 1002 篇').waitFor();
    expect(await library.locator('.article').count()).toBeLessThan(100);
    await search('第777篇');
    await tab.shown(1);
    expect(await tab.titles()).toEqual(['第777篇']);
  });

  test('a thousand articles: the newest are shown before the others are read, and what is asked at once is answered from all', {
    timeout: 120_000,
  }, async () => {
    await tab.ask('import-records', { records: recordsOf(1000), isLast: true });
    const keysOf = (articles: { key: string }[]) => articles.map(({ key }) => key);
    const newest = await tab.ask('list-newest', { most: 40 });
    expect(newest.isWhole).toBe(false);
    expect(newest.articles).toEqual((await tab.ask('list-library', {})).slice(0, 40));
    expect(keysOf(newest.articles).slice(0, 2)).toEqual([STREET, BRIDGE]);
    expect(new Set(await tab.ask('list-keys', {})).size).toBe(1002);
    const { articles: few } = await tab.ask('list-newest', { most: 5 });
    await library.reload();
    await card(BRIDGE).waitFor();
    const first = await tab.titles();
    expect(first.slice(0, 2)).toEqual(['老街也修好了', '老桥修好了']);
    await library.keyboard.press('Control+a');
    await library.getByText('已选 1002 篇').waitFor();
    expect((await tab.titles()).slice(0, first.length)).toEqual(first);
    await library.reload();
    await search('第777篇');
    await tab.shown(1);
    expect(await tab.titles()).toEqual(['第777篇']);
    expect(keysOf(few)).toEqual(keysOf(newest.articles).slice(0, 5));
  });
});

/** A library whose list goes on behind the newest when it is told to. */
async function openHeld() {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime) as (...args: unknown[]) => unknown;
    const told = new Promise<void>((resolve) => {
      Object.assign(window, { goOn: resolve });
    });
    const sendLater = (...args: unknown[]) =>
      (args[0] as { type?: string }).type === 'list-keys'
        ? told.then(() => send(...args))
        : send(...args);
    Object.assign(runtime, { sendMessage: sendLater });
  });
  await page.goto(browser.extensionUrl('library.html'));
  return { page, goOn: () => page.evaluate('goOn()') };
}

/** What has the focus, and how far below the window's edge, px: once that has come to rest, for cards are laid out as they come near. */
const placeOfFocus = (page: Page) =>
  page.evaluate(async () => {
    const focused = document.activeElement as Element;
    const topNow = () => Math.round(focused.getBoundingClientRect().top);
    let [top, still] = [topNow(), 0];
    while (still < 5) {
      await new Promise(requestAnimationFrame);
      still = topNow() === top ? still + 1 : 0;
      top = topNow();
    }
    return [focused.textContent, top];
  });

describe('before all is there', () => {
  let page: Page;
  let goOn: () => Promise<unknown>;
  beforeEach(async () => {
    await tab.ask('import-records', { records: recordsOf(1000), isLast: false });
    ({ page, goOn } = await openHeld());
    await page.locator(`.article[data-key="${BRIDGE}"]`).waitFor();
  });
  afterEach(() => page.close());

  test('the newest can be read, nothing is counted, and the place on the screen stays', async () => {
    expect(await page.locator('.list-head .hint').textContent()).toBe('正在打开……');
    expect(await page.locator('.filters .filter').count()).toBe(0);
    expect(await page.getByRole('button', { name: '导出' }).isDisabled()).toBe(true);
    await page.locator('.article').nth(20).locator('.title').focus();
    const before = await placeOfFocus(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await goOn();
    await page.getByText('文章 1002 篇').waitFor();
    expect(await placeOfFocus(page)).toEqual(before);
    expect(await page.locator('.filter', { hasText: 'many.test' }).textContent()).toMatch(/1000$/);
  });

  test('a search and a choice of all are answered from all', async () => {
    await page.keyboard.press('Control+a');
    await page.getByRole('searchbox').fill('第777篇');
    expect(await page.locator('.article').count()).toBe(40);
    await goOn();
    await page.getByText('文章 1 篇').waitFor();
    expect(await page.locator('.title').allTextContents()).toEqual(['第777篇']);
    await page.getByText('已选 1 篇').waitFor();
  });

  test('another order shows nothing until it can be told', async () => {
    await page.getByRole('combobox', { name: '排序' }).selectOption('title');
    await page.locator('.article').first().waitFor({ state: 'detached' });
    await goOn();
    await page.locator('.article').first().waitFor();
    const [first] = await page.locator('.title').allTextContents();
    expect(first).toBe('第0篇');
  });
});

describe('the search', () => {
  test('finds simplified by traditional and the other way round, and marks it', async () => {
    await search('这座桥');
    await tab.shown(1);
    expect(await tab.titles()).toEqual(['老桥修好了']);
    expect(await library.locator('mark').allTextContents()).toEqual(['這座橋']);
    await search('老橋');
    await library.waitForFunction(() => document.querySelector('mark')?.textContent === '老桥');
    expect(await tab.violations()).toEqual([]);
    await search('没有这样的词');
    await library.getByText('没有同时包含这些词的内容').waitFor();
    expect(await tab.violations()).toEqual([]);
  });

  test('finds words of the saved text, and an index that is kept follows every change', async () => {
    await search('石头松了');
    await library.getByText('没有同时包含这些词的内容').waitFor();
    await tab.ask('save-to-library', { article: articleOf(BRIDGE, '老桥修好了') });
    await tab.shown(1);
    expect((await tab.ask('read-index', {})).saved).toContain('石头松了');
    await library.reload();
    await search('石头松了');
    await tab.shown(1);
    await tab.ask('bin-article', { key: BRIDGE });
    await tab.shown(0);
  });
});

describe('filters', () => {
  beforeEach(async () => {
    await collect(RIVER, '渡船还在', '4', '每天两班。');
    await tab.shown(3);
  });
  const filter = (name: string) => library.locator('.filter', { hasText: name });

  test('by site, and back', async () => {
    await filter('river.test').click();
    await tab.shown(1);
    expect(await tab.titles()).toEqual(['渡船还在']);
    expect(await tab.violations()).toEqual([]);
    await filter('river.test').click();
    await tab.shown(3);
  });

  test('by author and source with a search, and all cleared at once', async () => {
    await filter('林小满').click();
    await filter('河边日报').click();
    await search('两班');
    await tab.shown(1);
    await button('清除筛选').click();
    await tab.shown(3);
  });

  test('in another order', async () => {
    await library.getByRole('combobox', { name: '排序' }).selectOption('title');
    await expect.poll(tab.titles).toEqual(['渡船还在', '老街也修好了', '老桥修好了']);
  });
});

describe('labels', () => {
  test('tags and a note are written, kept, found, filtered by', async () => {
    await card(BRIDGE).getByRole('button', { name: '详情与笔记' }).click();
    expect(await tab.violations()).toEqual([]);
    const tags = library.getByLabel('标签，用逗号分隔');
    await tags.fill('桥，论文');
    await tags.blur();
    await card(BRIDGE).locator('.chip').nth(1).waitFor();
    const note = card(BRIDGE).locator('.details textarea');
    await note.fill('写进第二章');
    await note.blur();
    await library.locator('.filter', { hasText: '论文' }).click();
    await tab.shown(1);
    await search('第二章');
    await library.locator('mark', { hasText: '第二章' }).waitFor({ state: 'detached' });
    await tab.shown(1);
    await library.reload();
    await card(BRIDGE).locator('.note', { hasText: '写进第二章' }).waitFor();
  });

  test('what is being typed stays while other things are saved, here and elsewhere', async () => {
    await card(BRIDGE).getByRole('button', { name: '详情与笔记' }).click();
    const tags = library.getByLabel('标签，用逗号分隔');
    const note = library.getByLabel('笔记', { exact: true });
    await tags.click();
    await library.keyboard.type('桥');
    // Leaving the field keeps the tags, and what has changed last stands first.
    await library.keyboard.press('Tab');
    await library.keyboard.type('写进');
    await expect.poll(() => tab.titles()).toEqual(['老桥修好了', '老街也修好了']);
    await collect(RIVER, '渡船停了', '4', '渡船停了。');
    await tab.shown(3);
    await library.keyboard.type('第二章');
    expect(await note.inputValue()).toBe('写进第二章');
    await library.keyboard.press('Tab');
    await expect
      .poll(async () => (await tab.ask('list-library', { keys: [BRIDGE] }))[0]?.label)
      .toEqual({ tags: ['桥'], note: '写进第二章' });
  });

  test('a corrected title stands everywhere, and what the page said comes back', async () => {
    await card(BRIDGE).getByRole('button', { name: '详情与笔记' }).click();
    const title = card(BRIDGE).getByLabel('标题');
    await title.fill('百年老桥');
    await title.blur();
    await expect.poll(tab.titles).toContain('百年老桥');
    await title.fill('老桥修好了');
    await title.blur();
    await expect.poll(tab.titles).toContain('老桥修好了');
  });

  test('a note on a quote', async () => {
    const quote = library.locator('[data-id="1"]');
    await quote.getByRole('button', { name: '写笔记' }).click();
    await quote.locator('textarea').fill('开头用');
    await quote.locator('textarea').press('Control+Enter');
    await quote.locator('.note', { hasText: '开头用' }).waitFor();
  });
});

describe('several at once', () => {
  beforeEach(async () => {
    await collect(RIVER, '渡船还在', '4', '每天两班。');
    await tab.shown(3);
  });
  const bar = () => library.locator('.chosen-bar');

  test('with the mouse and shift: tagged together, and taken back', async () => {
    await library.locator('.choose').nth(0).click();
    await library
      .locator('.choose')
      .nth(2)
      .click({ modifiers: ['Shift'] });
    await bar().getByText('已选 3 篇').waitFor();
    expect(await tab.violations()).toEqual([]);
    await bar().getByRole('button', { name: '加标签' }).click();
    await bar().getByRole('textbox').fill('河');
    await bar().getByRole('textbox').press('Enter');
    await library.waitForFunction(() => document.querySelectorAll('.article .chip').length === 3);
    await button('撤销').click();
    await library.waitForFunction(() => document.querySelectorAll('.article .chip').length === 0);
  });

  test('by keys alone: walked through, chosen, deleted, brought back', async () => {
    await library.keyboard.press('j');
    await library.keyboard.press('Shift+ArrowDown');
    await bar().getByText('已选 2 篇').waitFor();
    await library.keyboard.press('Delete');
    await tab.shown(1);
    expect(await tab.titles()).toEqual(['老桥修好了']);
    await button('撤销').click();
    await tab.shown(3);
    await library.keyboard.press('Control+a');
    await bar().getByText('已选 3 篇').waitFor();
    await library.keyboard.press('Escape');
    await bar().waitFor({ state: 'detached' });
    await library.keyboard.press('/');
    await library.keyboard.type('渡船');
    await tab.shown(1);
    await library.keyboard.press('Escape');
    await tab.shown(3);
  });

  test('the keys are listed', async () => {
    await library.keyboard.press('?');
    await library.getByRole('dialog').getByText('Delete').waitFor();
    expect(await tab.violations()).toEqual([]);
    await library.keyboard.press('Escape');
    await library.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('the bin', () => {
  test('a quote is deleted, and comes back by undo to where it was', async () => {
    await library.locator('[data-id="1"]').getByRole('button', { name: '删除' }).click();
    await library.locator('[data-id="1"]').waitFor({ state: 'detached' });
    await button('撤销').click();
    await library.locator('[data-id="1"]').waitFor();
    await button('回收站').click();
    await noneLeft();
    await button('返回文库').click();
    await tab.shown(2);
    const ids = card(BRIDGE).locator('[data-id]');
    expect(await ids.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')))).toEqual([
      '1',
      '2',
    ]);
  });

  test('a deleted quote lies in the bin, and comes back from there', async () => {
    await library.locator('[data-id="1"]').getByRole('button', { name: '删除' }).click();
    await library.locator('[data-id="1"]').waitFor({ state: 'detached' });
    await library.reload();
    await button('回收站').click();
    await library.locator('[data-id="1"]').waitFor();
    expect(await library.locator('[data-id="2"]').count()).toBe(0);
    await button('恢复').click();
    await button('返回文库').click();
    await library.locator('[data-id="1"]').waitFor();
  });

  test('an article with its text lies there, and comes back with all of it', async () => {
    await tab.ask('save-to-library', { article: articleOf(BRIDGE, '老桥修好了') });
    await card(BRIDGE).getByText('正文已存').waitFor();
    await card(BRIDGE).getByRole('button', { name: '从文库删除这篇文章' }).click();
    await tab.shown(1);
    await library.reload();
    await tab.shown(1);
    await button('回收站').click();
    await card(BRIDGE).waitFor();
    expect(await card(BRIDGE).locator('[data-id]').count()).toBe(2);
    expect(await tab.violations()).toEqual([]);
    await button('恢复').click();
    await noneLeft();
    await button('返回文库').click();
    await tab.shown(2);
    expect(await card(BRIDGE).locator('[data-id]').count()).toBe(2);
    await card(BRIDGE).getByRole('button', { name: '阅读' }).click();
    await library.locator('.reading .body', { hasText: '石头松了' }).waitFor();
  });
});

describe('forgetting', () => {
  const inSheet = (name: string) => library.getByRole('dialog').getByRole('button', { name });

  test('asks, and keeps what was not meant', async () => {
    await card(BRIDGE).getByRole('button', { name: '详情与笔记' }).click();
    await button('永久删除这篇').click();
    expect(await tab.violations()).toEqual([]);
    await inSheet('保留').click();
    await tab.shown(2);
    await button('永久删除这篇').click();
    await inSheet('永久删除').click();
    await tab.shown(1);
    await button('回收站').click();
    await noneLeft();
  });

  test('a site, and everything', async () => {
    await collect(RIVER, '渡船还在', '4', '每天两班。');
    await card(BRIDGE).getByRole('button', { name: '详情与笔记' }).click();
    await button('永久删除 news.test 的全部内容').click();
    await library.getByRole('dialog').getByText('2 篇').waitFor();
    await inSheet('永久删除').click();
    await tab.shown(1);
    expect(await tab.titles()).toEqual(['渡船还在']);
    await button('清空文库').click();
    await inSheet('永久删除').click();
    await library.locator('.empty').waitFor();
    expect(await tab.ask('read-raw', {})).toMatchObject({ records: [], aside: [], pending: [] });
  });
});

test.each([
  [360, 'light'],
  [1440, 'dark'],
] as const)(
  '%i px wide, %s: nothing stands out, and nothing is wrong',
  async (width, colorScheme) => {
    await library.setViewportSize({ width, height: 800 });
    await library.emulateMedia({ colorScheme });
    await library.locator('.choose').first().click();
    const overflow = await library.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await tab.violations()).toEqual([]);
    await library.emulateMedia({ colorScheme: null });
    await library.setViewportSize({ width: 1280, height: 720 });
  },
);

test('in a narrow window a time is not broken, and what filters are called stands above them', async () => {
  const { authors, source, lang, canonicalUrl } = articleOf(RIVER, '渡船还在');
  const about = { ...aboutOf('渡船还在', RIVER), authors, source, lang, canonicalUrl };
  const quote = quoteOf('4', '渡船还在。', RIVER);
  await tab.ask('change-article', {
    key: RIVER,
    about: { ...about, publishedTime: '2024-07-27T06:07' },
    change: { kind: 'collect', quote },
  });
  await tab.shown(3);
  for (const width of [320, 340, 360, 380, 400]) {
    await library.setViewportSize({ width, height: 800 });
    const time = card(RIVER).locator('time');
    expect((await time.boundingBox())?.height, `${width} px`).toBeLessThan(30);
  }
  await library.locator('.filters details').evaluate((e) => Object.assign(e, { open: true }));
  const left = async (path: string) =>
    await library
      .locator(path)
      .first()
      .evaluate((e) => {
        const range = e.ownerDocument.createRange();
        range.selectNodeContents(e);
        return range.getBoundingClientRect().left;
      });
  const first = await library.locator('.filter').first().boundingBox();
  expect(await left('.filter-group h2')).toBe(first?.x);
  await library.setViewportSize({ width: 1280, height: 720 });
});

test('by finger nothing is smaller than 44 px, on the list and in its sheets', async () => {
  const phone = await browser.context.newPage();
  await phone.goto(browser.extensionUrl('library.html'));
  await phone.locator('.article').first().waitFor();
  await emulateFinger(phone, 360);
  expect(await listSmallTargets(phone)).toEqual([]);
  await phone.locator('.filters summary').click();
  expect(await listSmallTargets(phone)).toEqual([]);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.close();
});
