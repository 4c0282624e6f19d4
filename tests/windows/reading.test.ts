// Reading in a real window: the browser's own zoom, the mouse on outline and bar, and keys that go on scrolling after it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../e2e/harness';
import { PICTURES, tryingPage } from '../e2e/pages/trying-page';
import {
  BROWSERS,
  type BrowserWindow,
  click,
  type Desk,
  openDesk,
  openViewByKey,
  openWindow,
  until,
} from './harness';

describe.each(BROWSERS)('%s', (browser) => {
  let desk: Desk;
  let site: Site;
  let window: BrowserWindow;
  beforeAll(async () => {
    desk = await openDesk();
    site = await servePages({ '/a': tryingPage(), ...PICTURES });
    window = await openWindow(browser, desk, { size: [1280, 860] });
  });
  afterAll(async () => {
    await window.close();
    await site.close();
    desk.close();
  });
  beforeEach(async () => {
    await window.goto(site.url('/a', 'news.test'));
    await openViewByKey(window);
  });

  const scrollTop = () =>
    window.inspect<number>('view', `root.querySelector('.scroller').scrollTop`);

  test('after a click on the outline, Space reads on', async () => {
    desk.photographFailure(`${browser}-reading-outline`);
    await click(window, 'view', '.qy-tree-item:nth-child(3) .qy-tree-text');
    const before = await until('the section', scrollTop);
    desk.screen.key('space');
    await until('the next screen', async () => ((await scrollTop()) ?? 0) > before);
    expect(await window.isViewOpen()).toBe(true);
  });

  test('enlarged by the browser, the outline makes room and does not cover the text', async () => {
    desk.photographFailure(`${browser}-reading-zoom`);
    const outline = () => window.find('view', '.outline');
    await until('the outline', outline);
    for (let i = 0; i < 4; i++) desk.screen.key('ctrl+plus');
    await until('the outline to go', async () => (await outline()) === null);
    desk.screen.key('ctrl+0');
    await until('the outline to come back', outline);
  });
});
