// A window of Chromium: the popup and the view are looked at through the DevTools protocol, attached for a moment only, so that
// the popup closes as it does for users.
import { createHash } from 'node:crypto';
import type { CDPSession, Frame, Page } from 'playwright';
import { type Chromium, launchChromium } from '../../e2e/harness/chromium';
import { openClosedRoots } from '../../e2e/harness/closed-roots';
import { CHROME_BUILD } from '../../e2e/harness/paths';
import {
  type BrowserWindow,
  openMenu,
  type Point,
  until,
  untilFocused,
  type WindowOptions,
} from './browser-window';
import type { Desk } from './desk';

/** The ground of the icon, a colour that no test page has. */
const ICON: [number, number, number] = [0x0e, 0x7f, 0x7c];
/** Below the tabs, which may show the icon too, px. */
const TABS_HEIGHT = 42;
const TOOLBAR_HEIGHT = 88;

export async function openChromiumWindow(
  desk: Desk,
  options: WindowOptions = {},
): Promise<BrowserWindow & { browser: Chromium }> {
  const { size = [1280, 900], scale } = options;
  const browser = await launchChromium({
    display: desk.screen.display,
    attachPopups: false,
    ownDownloads: true,
    language: 'en-US',
    window: size,
    preferences: buildPreferences(desk.folder, options),
    args: [
      '--window-position=0,0',
      ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
      ...(options.printsToPdf ? ['--kiosk-printing'] : []),
    ],
  });
  desk.screen.focus('chromium');
  return { ...buildWindow(desk, browser, size, scale ?? 1), browser };
}

function buildPreferences(folder: string, { asks = false, printsToPdf }: WindowOptions) {
  const pdf = { id: 'Save as PDF', origin: 'local', account: '', capabilities: {} };
  const appState = JSON.stringify({ version: 2, recentDestinations: [pdf] });
  return {
    download: { default_directory: folder, prompt_for_download: asks },
    savefile: { default_directory: folder },
    translate: { enabled: false },
    extensions: { pinned_extensions: [idOf(CHROME_BUILD)] },
    ...(printsToPdf ? { printing: { print_preview_sticky_settings: { appState } } } : {}),
  };
}

/** Of an unpacked extension: sixteen bytes of the hash of its path, in letters. */
function idOf(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function buildWindow(
  desk: Desk,
  browser: Chromium,
  size: [number, number],
  scale: number,
): BrowserWindow {
  const [width, height] = size;
  const { page, cdp } = browser;
  const { screen } = desk;
  const inPopup = <T>(expression: string) => evaluateInPopup<T>(cdp, expression);
  const toScreen = ([x, y]: Point): Point => [x * scale, y * scale];
  return {
    kind: 'chromium',
    desk,
    async goto(url, hangs = false) {
      const options = { waitUntil: hangs ? 'commit' : 'domcontentloaded' } as const;
      await page.goto(url, options).catch((error) => {
        // An error page is a page to be tested too.
        if (!/net::ERR_/.test(String(error))) throw error;
      });
      screen.click(...blankOf(size, scale));
      if (!hangs) await untilFocused(() => page.evaluate(() => document.hasFocus()));
    },
    evaluate: (expression) => page.evaluate(expression),
    async find(place, selector) {
      if (place === 'popup') {
        const found = await inPopup<Point>(middleOf(selector));
        return found && toScreen(found);
      }
      const box = await locate(page, place, selector);
      return box && toScreen(box);
    },
    async read(place, selector) {
      if (place === 'popup')
        return inPopup<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent`);
      const element = await findElement(page, place, selector);
      return element ? element.textContent() : null;
    },
    async inspect<T>(place: 'view' | 'popup', expression: string): Promise<T | null> {
      if (place === 'popup') return inPopup<T>(`((root) => (${expression}))(document)`);
      const view = viewOf(page);
      return view ? view.evaluate<T>(`((root) => (${expression}))(document)`) : null;
    },
    async isVisible(place, selector) {
      const element = place === 'popup' ? null : await findElement(page, place, selector);
      return element
        ? element.evaluate((node) => getComputedStyle(node).visibility === 'visible')
        : null;
    },
    async scrollTo(place, selector) {
      const element = await findElement(page, place, selector);
      await element?.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    },
    async selectedText(place) {
      const element = await findElement(page, place, place === 'view' ? '.view' : 'body');
      return (
        element?.evaluate((node) => {
          const root = node.getRootNode() as Document & { getSelection(): Selection | null };
          return root.getSelection()?.toString() ?? '';
        }) ?? ''
      );
    },
    isViewOpen: () => page.evaluate(() => document.querySelector('html > dialog:modal') !== null),
    async chooseFromMenu(words) {
      const [x, y] = [width * scale * 0.3, height * scale * 0.6];
      const area = { left: 0, top: TOOLBAR_HEIGHT, width: width * scale, height: height * scale };
      area.height -= TOOLBAR_HEIGHT;
      const icon = await openMenu(screen, [x, y], () => screen.findColour(ICON, area));
      screen.click(icon[0] + 60, icon[1]);
      if (words) screen.key(words.slice(0, 1).toLowerCase());
    },
    async readToast() {
      await openClosedRoots(page);
      const toast = page.locator('.toast').first();
      if ((await toast.count()) === 0) return '';
      // It may just have gone.
      return (await toast.textContent({ timeout: 500 }).catch(() => '')) ?? '';
    },
    async pressToolbarButton() {
      const top = TABS_HEIGHT * scale;
      const area = { left: 0, top, width: width * scale, height: TOOLBAR_HEIGHT * scale - top };
      const icon = await until('the toolbar button', () => screen.findColour(ICON, area));
      screen.click(icon[0] + 4, icon[1] + 4);
    },
    async tabs() {
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      return { count: targetInfos.length };
    },
    close: () => browser.close(),
  };
}

/** A place in the page, on the screen, where there is nothing to click. */
const blankOf = ([, height]: [number, number], scale: number): Point => [
  24 * scale,
  height * scale * 0.7,
];

const middleOf = (selector: string) => `(() => {
  const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
  return box ? [screenX + box.left + box.width / 2, screenY + box.top + box.height / 2] : null;
})()`;

/** The frame that the view stands in; null while it is closed. */
const viewOf = (page: Page) =>
  page.frames().find((frame) => frame.url() === 'about:srcdoc') ?? null;

async function findElement(page: Page, place: 'page' | 'view' | 'stage', selector: string) {
  if (place === 'stage') await openClosedRoots(page);
  const where = place === 'view' ? await openViewOf(page) : page;
  const element = where.locator(selector);
  // The frame may go at that very moment.
  const count = await element.count().catch(() => 0);
  return count > 0 ? element.first() : null;
}

/** The view's frame; where the page's policy closes frames to us, the page with our root open. */
async function openViewOf(page: Page): Promise<Page | Frame> {
  const frame = viewOf(page);
  if (!frame) await openClosedRoots(page);
  return frame ?? page;
}

async function locate(
  page: Page,
  place: 'page' | 'view' | 'stage',
  selector: string,
): Promise<Point | null> {
  const element = await findElement(page, place, selector);
  if (!element) return null;
  const measured = element.evaluate(
    (node): Point => {
      const { left, top, width, height } = node.getBoundingClientRect();
      // The view's frame fills the page: its own sizes are the page's.
      const side = (outerWidth - innerWidth) / 2;
      const above = outerHeight - innerHeight - side;
      return [screenX + side + left + width / 2, screenY + above + top + height / 2];
    },
    undefined,
    { timeout: 1_000 },
  );
  // It went while we looked.
  return measured.catch(() => null);
}

/** Attaches to the popup, asks, and lets go of it; null while there is none. */
async function evaluateInPopup<T>(cdp: CDPSession, expression: string): Promise<T | null> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const popup = targetInfos.find(({ url }) => /^chrome-extension:.*\/popup\.html/.test(url));
  if (!popup) return null;
  const { targetId } = popup;
  let sessionId = '';
  try {
    ({ sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false }));
    const params = { expression, returnByValue: true, awaitPromise: true };
    const answer = await ask(cdp, sessionId, { id: 1, method: 'Runtime.evaluate', params });
    return (answer.result?.result?.value as T) ?? null;
  } catch {
    // It closed while we asked.
    return null;
  } finally {
    if (sessionId) await cdp.send('Target.detachFromTarget', { sessionId }).catch(() => {});
  }
}

type Answer = { result?: { result?: { value?: unknown } } };

function ask(cdp: CDPSession, sessionId: string, message: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onMessage = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      cdp.off('Target.receivedMessageFromTarget', onMessage);
      resolve(JSON.parse(event.message));
    };
    cdp.on('Target.receivedMessageFromTarget', onMessage);
    cdp
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) })
      .catch(reject);
  });
}
