// The popup where there is little room: its foot is there, its lists scroll, and there is one scroll bar, not two.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../e2e/harness';
import { articlePage } from '../e2e/pages/article-page';
import { BROWSERS, openDesk, openWindow, pickCases, until } from './harness';

const PLACES = [
  { what: 'a small screen', screen: '800x600', size: [800, 600] as [number, number] },
  { what: 'a large scale', screen: '1280x900', size: [840, 580] as [number, number], scale: 1.5 },
  { what: 'a flat screen', screen: '1280x420', size: [1280, 420] as [number, number] },
  {
    what: 'a small window on a large screen',
    screen: '1280x900',
    size: [1000, 500] as [number, number],
  },
];

const cases = BROWSERS.flatMap((browser) => PLACES.map((place) => ({ browser, ...place })));
const typical = pickCases(cases, ({ browser, what }) =>
  browser === 'chromium' ? what === 'a flat screen' : what === 'a large scale',
);

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/a': articlePage() });
});
afterAll(() => site.close());

interface Room {
  inner: number;
  /** Lower edge of the window, on the screen. */
  end: number;
  screen: number;
  foot: number;
  scrolls: boolean;
  listScrolls: boolean;
  width: number;
}

const MEASURE = `(() => {
  const view = root.defaultView;
  const list = root.querySelector('.panel-scroll');
  const page = root.documentElement;
  return {
    inner: view.innerHeight,
    end: (view.mozInnerScreenY ?? view.screenY) + view.innerHeight,
    screen: view.screen.height,
    foot: root.querySelector('.panel-foot').getBoundingClientRect().bottom,
    scrolls: page.scrollHeight > page.clientHeight + 1,
    listScrolls: list.scrollHeight > list.clientHeight,
    width: page.clientWidth,
  };
})()`;

describe.each(typical)('$browser, $what', ({ browser, what, screen, size, scale }) => {
  test('the foot is within the popup, and the popup on the screen', async () => {
    const desk = await openDesk(screen);
    const window = await openWindow(browser, desk, { size, ...(scale ? { scale } : {}) });
    try {
      await window.goto(site.url('/a', 'news.test'));
      await window.pressToolbarButton();
      const isFitted = async () => {
        const room = await window.inspect<Room>(
          'popup',
          `root.querySelector('.panel-foot') && ${MEASURE}`,
        );
        // The browser gives it its own greatest height first.
        const isOnScreen = room && room.end <= room.screen + 1;
        return isOnScreen && room.foot <= room.inner + 1 && !room.scrolls ? room : null;
      };
      const room = await until('the popup to fit, on the screen', isFitted);
      // Chromium on Linux shows nothing of it below the browser's window.
      const edge = await window.evaluate<number>('screenY + outerHeight');
      if (browser === 'chromium') expect(room.end).toBeLessThanOrEqual(edge);
      expect(room.width).toBe(380);
      expect(room.listScrolls).toBe(true);
    } catch (error) {
      desk.photograph(`${browser}-${what}`);
      throw error;
    } finally {
      await window.close();
      desk.close();
    }
  });
});
