// Private windows: what is saved there leaves no name in the history of the others.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../e2e/harness';
import { CHROME_BUILD } from '../e2e/harness/paths';
import { articlePage } from '../e2e/pages/article-page';
import {
  answerSaveDialog,
  click,
  type Desk,
  openChromiumWindow,
  openDesk,
  openFirefoxWindow,
  openViewByKey,
  until,
} from './harness';

const FILE = '2024-07-27 老街修好了.md';

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/a': articlePage() });
});
afterAll(() => site.close());

const expectFile = (desk: Desk) => until(FILE, () => desk.listFiles().join() === FILE);

describe('Chromium', () => {
  let desk: Desk;
  let window: Awaited<ReturnType<typeof openChromiumWindow>>;
  beforeAll(async () => {
    desk = await openDesk();
    window = await openChromiumWindow(desk);
    // As the switch on the extension's page does it; Playwright does not know the command.
    const { cdp, context } = window.browser;
    const options = { path: CHROME_BUILD, enableInIncognito: true };
    const started = context.waitForEvent('serviceworker');
    await cdp.send('Extensions.loadUnpacked' as 'Browser.close', options as never);
    await (await started).evaluate(() => chrome.windows.getAll());
    desk.screen.key('ctrl+shift+n');
    await until('the private window', () => desk.screen.windowNames().some(isPrivate));
    desk.screen.key('ctrl+l');
    desk.screen.type(site.url('/a', 'news.test'));
    desk.screen.key('Return');
    await until('the page', () => desk.screen.windowNames().some((n) => n.startsWith('老街')));
    await until('the private background', async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const workers = targetInfos.filter(({ type }) => type === 'service_worker');
      return new Set(workers.map(({ browserContextId }) => browserContextId)).size > 1;
    });
  });
  afterAll(async () => {
    await window.close();
    desk.close();
  });
  const isPrivate = (name: string) => name.includes('Incognito');

  async function countInHistory(): Promise<number> {
    const page = await window.browser.context.newPage();
    await page.goto('chrome://downloads');
    await page.locator('downloads-manager #no-downloads, downloads-item').first().waitFor();
    const count = await page.locator('downloads-item').count();
    await page.close();
    return count;
  }

  // Chromium asks in every private window.
  test.each([
    ['key', async () => desk.screen.key('alt+shift+o')],
    ['menu', () => window.chooseFromMenu('Save the outline')],
    [
      'popup',
      async () => {
        await window.pressToolbarButton();
        await click(window, 'popup', '.panel-foot .split:last-child .split-main');
      },
    ],
    [
      'popup, the whole article',
      async () => {
        await window.pressToolbarButton();
        await click(window, 'popup', '.actions [aria-haspopup="dialog"]');
        await click(window, 'popup', '.sheet-ways .primary');
      },
    ],
    [
      'popup, where the library keeps nothing',
      async () => {
        await window.pressToolbarButton();
        await click(window, 'popup', '.actions .keep');
        await click(window, 'popup', '.toast button');
        await click(window, 'popup', '.sheet-ways .primary');
      },
    ],
  ])('by %s', async (way, act) => {
    desk.photographFailure(`chromium-private-${way}`);
    desk.emptyFolder();
    await act();
    await answerSaveDialog(desk, 'alt+s');
    await expectFile(desk);
  });

  test('the ordinary window knows nothing of it', async () => {
    desk.photographFailure('chromium-private-history');
    expect(await countInHistory()).toBe(0);
    // The same look finds what an ordinary window saves.
    desk.emptyFolder();
    await window.goto(site.url('/a', 'news.test'));
    desk.screen.key('alt+shift+o');
    await expectFile(desk);
    expect(await countInHistory()).toBe(1);
  });
});

test('Firefox', async () => {
  const desk = await openDesk();
  const window = await openFirefoxWindow(desk);
  try {
    const { inBrowser } = window.browser;
    const countInHistory = (list: 'PUBLIC' | 'PRIVATE') =>
      inBrowser<number>(`const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
        return (await (await Downloads.getList(Downloads.${list})).getAll()).length;`);
    await inBrowser('win.OpenBrowserWindow({ private: true });');
    const isPrivate = () =>
      inBrowser<boolean>(
        `return !!win.gBrowser && win.document.documentElement.hasAttribute('privatebrowsingmode') && !!win.gBrowserInit?.delayedStartupFinished;`,
      );
    await until('the private window', isPrivate);
    desk.screen.activate('Private Browsing');
    await window.goto(site.url('/a', 'news.test'));
    desk.screen.key('alt+shift+o');
    await expectFile(desk);
    expect([await countInHistory('PUBLIC'), await countInHistory('PRIVATE')]).toEqual([0, 1]);
    // What is collected here says how long it lasts.
    await openViewByKey(window);
    await window.scrollTo('view', '.body li');
    desk.screen.tripleClick(...(await until('the words', () => window.find('view', '.body li'))));
    await until('the selection', async () => (await window.selectedText('view')).includes('铺'));
    desk.screen.key('s');
    await until('the answer', async () =>
      (await window.read('view', '.toast'))?.includes('until the last private window is closed'),
    );
  } catch (error) {
    desk.photograph('firefox-private');
    throw error;
  } finally {
    await window.close();
    desk.close();
  }
});
