// A quote by its key, from words selected with the mouse, as any other program finds it on the clipboard.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../e2e/harness';
import { articlePage } from '../e2e/pages/article-page';
import {
  BROWSERS,
  type BrowserWindow,
  type Desk,
  openDesk,
  openViewByKey,
  openWindow,
  pickCases,
  until,
} from './harness';

const WORDS = '第一批店铺二十三间，已全部租出。';
const PLACES = ['page', 'view'] as const;

describe.each(BROWSERS)('%s', (browser) => {
  let desk: Desk;
  let site: Site;
  let window: BrowserWindow;
  beforeAll(async () => {
    desk = await openDesk();
    const html = articlePage().replace('<ul>', '<ul style="margin-top:0">');
    site = await servePages({ '/a': html });
    window = await openWindow(browser, desk);
  });
  afterAll(async () => {
    await window.close();
    await site.close();
    desk.close();
  });
  beforeEach(() => window.goto(site.url('/a', 'news.test')));

  test.each(pickCases(PLACES, (place) => (place === 'page') === (browser === 'chromium')))(
    'selected in the %s',
    async (place) => {
      desk.photographFailure(`${browser}-copying-${place}`);
      if (place === 'view') {
        await openViewByKey(window);
      }
      const item = place === 'view' ? '.body li' : '.content li';
      await window.scrollTo(place, item);
      const point = await until('the words', () => window.find(place, item));
      desk.screen.tripleClick(...point);
      await until('the selection', async () => (await window.selectedText(place)).includes(WORDS));
      if (place === 'view') desk.screen.key('q');
      else desk.screen.key(browser === 'chromium' ? 'alt+shift+e' : 'alt+shift+c');
      const quote = `“${WORDS}”——赵某某：《老街修好了》`;
      await until('the quote', () => desk.screen.readClipboard().startsWith(quote));
      expect(desk.screen.readClipboard()).toContain('http://news.test');
      expect(desk.screen.readClipboard('text/html')).toContain('<blockquote');
    },
  );
});
