// Outline and whole article as files in a real download folder: from key, menu, popup and clean view, on pages where a content
// script's own link would be blocked or dropped, with and without the browser's dialog.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../e2e/harness';
import { articlePage } from '../e2e/pages/article-page';
import {
  answerSaveDialog,
  BROWSERS,
  type BrowserKind,
  type BrowserWindow,
  click,
  type Desk,
  openDesk,
  openViewByKey,
  openWindow,
  pickCases,
  until,
  waitForSaveDialog,
} from './harness';

const NAME = '2024-07-27 老街修好了';
const FILE = `${NAME}.md`;
const SECTIONS = ['一、先把路修好', '二、再把人请回来', '三、账目写在墙上', '四、以后怎么办'];

const PAGES = {
  secure: ['/a', '127.0.0.1'],
  http: ['/a', 'news.test'],
  sandboxed: ['/sandboxed', 'news.test'],
} as const;
type PageName = keyof typeof PAGES;

type Way = (window: BrowserWindow) => Promise<void>;

/** The outline. */
const WAYS: Record<string, Way> = {
  key: async ({ desk }) => desk.screen.key('alt+shift+o'),
  menu: (window) => window.chooseFromMenu('Save the outline'),
  async popup(window) {
    await window.pressToolbarButton();
    await click(window, 'popup', '.panel-foot .split:last-child .split-main');
  },
  async view(window) {
    await openViewByKey(window);
    await click(window, 'view', '.outline header .tool');
  },
  // The whole article, in the format that a reader finds chosen.
  async 'popup, article'(window) {
    await window.pressToolbarButton();
    await click(window, 'popup', '.actions [aria-haspopup="dialog"]');
    await click(window, 'popup', '.sheet-ways .primary');
  },
  // The whole article as a book.
  async 'view, article'(window) {
    window.desk.screen.key('alt+shift+y');
    await click(window, 'view', '.bar .tool-save');
    await click(window, 'view', '.articleFormat-epub');
    await click(window, 'view', '.settings .main');
  },
};

interface Expected {
  name: string;
  /** The file's whole text, as words. */
  read(bytes: Buffer): string;
}

const asText = (bytes: Buffer) => bytes.toString('utf8');
const OUTLINE: Expected = { name: FILE, read: asText };
const EXPECTED: Record<string, Expected> = {
  'popup, article': { name: FILE, read: asText },
  'view, article': {
    name: `${NAME}.epub`,
    read: (bytes) =>
      strFromU8(unzipSync(new Uint8Array(bytes))['EPUB/article.xhtml'] as Uint8Array),
  },
};
/** Words of the text itself, which no outline has. */
const BODY = '第一批店铺二十三间，已全部租出';

const all = BROWSERS.flatMap((browser) =>
  [false, true].flatMap((asks) =>
    (Object.keys(PAGES) as PageName[]).flatMap((page) =>
      Object.keys(WAYS).map((way) => ({ browser, asks, page, way })),
    ),
  ),
);
type Case = (typeof all)[number];

const TYPICAL: [BrowserKind, boolean, PageName, string][] = [
  ['chromium', false, 'http', 'key'],
  ['chromium', false, 'sandboxed', 'view'],
  ['chromium', false, 'http', 'menu'],
  ['chromium', true, 'http', 'popup'],
  ['chromium', true, 'http', 'key'],
  ['chromium', false, 'sandboxed', 'popup, article'],
  ['chromium', true, 'http', 'view, article'],
  ['firefox', false, 'http', 'popup, article'],
  ['firefox', true, 'sandboxed', 'view, article'],
  ['firefox', false, 'sandboxed', 'key'],
  ['firefox', true, 'http', 'view'],
];
const isTypical = ({ browser, asks, page, way }: Case) =>
  TYPICAL.some(([b, a, p, w]) => b === browser && a === asks && p === page && w === way);
const cases = pickCases(all, isTypical);

const groups = BROWSERS.flatMap((browser) =>
  [false, true].map((asks) => ({
    browser,
    asks,
    cases: cases.filter((one) => one.browser === browser && one.asks === asks),
  })),
);

describe.each(groups)('$browser, asks where to save: $asks', ({ browser, asks, cases: own }) => {
  let desk: Desk;
  let site: Site;
  let window: BrowserWindow;
  beforeAll(async () => {
    desk = await openDesk();
    site = await servePages({
      '/a': articlePage(),
      '/sandboxed': {
        body: articlePage(),
        headers: { 'content-security-policy': 'sandbox allow-scripts' },
      },
    });
    window = await openWindow(browser, desk, { asks });
  });
  afterAll(async () => {
    await window.close();
    await site.close();
    desk.close();
  });
  beforeEach(() => desk.emptyFolder());

  async function start(page: PageName, way: string): Promise<number> {
    await window.goto(site.url(PAGES[page][0], PAGES[page][1]));
    const { count } = await window.tabs();
    await WAYS[way]?.(window);
    return count;
  }

  /** The page that saves closes itself. */
  const isAlone = (count: number) =>
    until('the saving page to close', async () => (await window.tabs()).count === count, 15_000);

  async function expectWholeFile(way: string): Promise<void> {
    const { name, read } = EXPECTED[way] ?? OUTLINE;
    await until(`${name} alone`, () => desk.listFiles().join() === name);
    const bytes = await until('its content', () => {
      const found = readFileSync(join(desk.folder, name));
      return found.length > 0 ? found : null;
    });
    const words = read(bytes);
    for (const section of SECTIONS) expect(words).toContain(section);
    if (way in EXPECTED) expect(words).toContain(BODY);
  }

  test.each(own)('$page page, by $way', async ({ page, way }) => {
    desk.photographFailure(`${browser}-${asks}-${page}-${way}`);
    const tabs = await start(page, way);
    if (asks) {
      await waitForSaveDialog(desk);
      // The page whose file it is stays as long.
      if (!way.startsWith('popup')) expect((await window.tabs()).count).toBe(tabs + 1);
      await answerSaveDialog(desk, 'alt+s');
    }
    await expectWholeFile(way);
    // What became of it after that nobody learns, and nobody claims.
    if (way === 'key' || way === 'menu')
      await until('the answer', async () => {
        const told = await window.readToast();
        return /handed to the browser/i.test(told) && told.includes(FILE);
      });
    // The popup stays open, and counts.
    if (way.startsWith('popup')) desk.screen.key('Escape');
    await isAlone(tabs);
  });

  if (!asks) return;

  test('Cancel leaves no file, and nothing says that there is one', async () => {
    desk.photographFailure(`${browser}-cancel`);
    const tabs = await start('http', 'key');
    await answerSaveDialog(desk, 'Escape');
    expect(await window.readToast()).not.toMatch(/saved/i);
    await isAlone(tabs);
    expect(desk.listFiles()).toEqual([]);
  });
});
