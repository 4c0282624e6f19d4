// The extension is updated or switched off while its clean view is open: the view says so, can be left, and the page scrolls.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../e2e/harness';
import { GECKO_ID } from '../e2e/harness/paths';
import { articlePage } from '../e2e/pages/article-page';
import {
  type BrowserWindow,
  click,
  type Desk,
  openChromiumWindow,
  openDesk,
  openFirefoxWindow,
  openViewByKey,
  until,
} from './harness';

/** Longer than the view waits for a sign of its script. */
const TOLD_WITHIN = 25_000;

const isTold = (window: BrowserWindow) => window.isVisible('stage', '.lifeline');

/** Leaves the view, by the way out that needs no script where it is shown, and scrolls the page by key. */
async function expectPageScrolls(window: BrowserWindow): Promise<void> {
  if (await isTold(window)) await click(window, 'stage', '.way-out');
  else await click(window, 'view', '.tool-close');
  await until('the view to close', async () => !(await window.isViewOpen()));
  // From its top: a page that is read to its end cannot scroll on.
  await window.evaluate<void>('scrollTo(0, 0)');
  // A key that comes while the browser still puts the focus back is lost: it is pressed as a reader would, again.
  const isScrolled = async () => {
    window.desk.screen.key('Next');
    return (await window.evaluate<number>('scrollY')) > 0;
  };
  await until('the page to scroll', isScrolled);
}

let desk: Desk;
let site: Site;
beforeAll(async () => {
  desk = await openDesk();
  site = await servePages({ '/a': articlePage() });
});
afterAll(async () => {
  await site.close();
  desk.close();
});

describe('Firefox', () => {
  let window: Awaited<ReturnType<typeof openFirefoxWindow>>;
  beforeAll(async () => {
    window = await openFirefoxWindow(desk);
  });
  afterAll(() => window.close());
  beforeEach(async () => {
    await window.goto(site.url('/a', 'news.test'));
    await openViewByKey(window);
  });

  const onAddon = (deed: string) =>
    window.browser.inBrowser(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)}); await addon.${deed}();`);

  test.each([
    ['updated', 'reload', ''],
    ['switched off', 'disable', 'enable'],
  ])('%s', async (what, deed, back) => {
    desk.photographFailure(`firefox-${what}`);
    expect(await isTold(window)).toBe(false);
    await onAddon(deed);
    await until('the sentence', () => isTold(window), TOLD_WITHIN);
    expect(await window.read('stage', '.lifeline')).toContain('updated or switched off');
    await expectPageScrolls(window);
    if (back) await onAddon(back);
    await openViewByKey(window);
    const dialogs = await window.browser.inTab<number>(
      `return document.querySelectorAll('html > dialog').length;`,
    );
    expect(dialogs).toBe(1);
    await expectPageScrolls(window);
  });

  test('what is still open gives way to the view of the new version', async () => {
    desk.photographFailure('firefox-opened-over');
    await onAddon('reload');
    await until('the sentence', () => isTold(window), TOLD_WITHIN);
    desk.screen.key('alt+shift+y');
    await until('a living view', async () => (await isTold(window)) === false);
    await expectPageScrolls(window);
  });
});

describe('Chromium', () => {
  let window: Awaited<ReturnType<typeof openChromiumWindow>>;
  beforeAll(async () => {
    window = await openChromiumWindow(desk);
  });
  afterAll(() => window.close());

  test('updated', async () => {
    desk.photographFailure('chromium-updated');
    await window.goto(site.url('/a', 'news.test'));
    await openViewByKey(window);
    const { worker } = window.browser;
    const gone = worker.waitForEvent('close');
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await gone;
    await until('the sentence', () => isTold(window), TOLD_WITHIN);
    await expectPageScrolls(window);
  });
});
