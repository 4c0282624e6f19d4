// A window of Firefox: Marionette looks and says where things are; mouse and keys are the screen's.
import { type Firefox, launchFirefox } from '../../e2e/harness/firefox';
import { GECKO_ID } from '../../e2e/harness/paths';
import {
  type BrowserWindow,
  openMenu,
  type Place,
  type Point,
  until,
  untilFocused,
  type WindowOptions,
} from './browser-window';
import type { Desk } from './desk';

const ROOTS = `const roots = [...document.documentElement.children].map(closedRoot).filter(Boolean);
  const stage = [...document.querySelectorAll('html > dialog > *')].map(closedRoot)[0] ?? null;
  const viewRoot = stage?.querySelector('iframe.stage')?.contentDocument ?? null;`;
/** A place in the page, on the screen, where there is nothing to click. */
const BLANK: Point = [40, 600];
const FRONT = 'win.gBrowser.selectedBrowser';
const MIDDLE = `const middle = (element) => {
    const box = element?.getBoundingClientRect();
    const window = element?.ownerDocument.defaultView;
    const scale = window?.devicePixelRatio;
    return box ? [(window.mozInnerScreenX + box.left + box.width / 2) * scale, (window.mozInnerScreenY + box.top + box.height / 2) * scale] : null;
  };`;

export async function openFirefoxWindow(
  desk: Desk,
  options: WindowOptions = {},
): Promise<BrowserWindow & { browser: Firefox }> {
  const browser = await launchFirefox({
    display: desk.screen.display,
    pageLoadStrategy: 'none',
    preferences: buildPreferences(desk.folder, options),
    window: options.size ?? [1280, 880],
  });
  desk.screen.focus('firefox');
  await until('our keys', () => browser.inBrowser<boolean>(HAS_KEYS));
  return { ...buildWindow(desk, browser), browser };
}

function buildPreferences(folder: string, { asks = false, scale, printsToPdf }: WindowOptions) {
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.lastDir': folder,
    'browser.download.useDownloadDir': !asks,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'dom.security.https_first': false,
    ...(scale ? { 'layout.css.devPixelsPerPx': String(scale) } : {}),
    ...(printsToPdf
      ? {
          'print.always_print_silent': true,
          print_printer: 'Mozilla Save to PDF',
          [`${printer}.print_to_file`]: true,
          [`${printer}.print_to_filename`]: `${folder}/printed.pdf`,
        }
      : {}),
  };
}

function buildWindow(desk: Desk, browser: Firefox): BrowserWindow {
  const { screen } = desk;
  const inPlace = <T>(place: Place, body: string): Promise<T | null> => {
    if (place === 'popup')
      return browser
        .inPopup<T>(`${MIDDLE} const root = document; ${body}`)
        .catch((): T | null => null);
    const root = { view: 'viewRoot', stage: 'stage', page: 'document' }[place];
    return browser
      .inTab<T>(`${MIDDLE} ${ROOTS} const root = ${root}; if (!root) return null; ${body}`)
      .catch((): T | null => null);
  };
  return {
    kind: 'firefox',
    desk,
    async goto(url, hangs = false) {
      const before = await browser.inBrowser<number>(`return ${FRONT}.innerWindowID;`);
      await browser.load(url);
      await until(`the page ${url}`, () =>
        browser.inBrowser<boolean>(`const front = ${FRONT};
          const isThere = front.innerWindowID !== ${before} && front.currentURI.spec === ${JSON.stringify(url)};
          return isThere && (${hangs} || !front.webProgress.isLoadingDocument);`),
      );
      screen.click(...BLANK);
      if (!hangs) await untilFocused(() => browser.inTab<boolean>('return document.hasFocus();'));
    },
    evaluate: async <T>(expression: string) =>
      browser.inTab<T>(`return await window.eval(${JSON.stringify(expression)});`),
    find: (place, selector) =>
      inPlace<Point>(place, `return middle(root.querySelector(${JSON.stringify(selector)}));`),
    read: (place, selector) =>
      inPlace<string>(
        place,
        `return root.querySelector(${JSON.stringify(selector)})?.textContent ?? null;`,
      ),
    inspect: (place, expression) => inPlace(place, `return (${expression});`),
    isVisible: (place, selector) =>
      inPlace<boolean>(
        place,
        `const element = root.querySelector(${JSON.stringify(selector)});
        return element && element.ownerDocument.defaultView.getComputedStyle(element).visibility === 'visible';`,
      ),
    scrollTo: async (place, selector) =>
      void (await inPlace(
        place,
        `root.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' }); return 1;`,
      )),
    selectedText: async (place) =>
      (await inPlace<string>(place, `return root.getSelection().toString();`)) ?? '',
    isViewOpen: async () =>
      (await browser.inTab<boolean>(`return !!document.querySelector('html > dialog:modal');`)) ??
      false,
    async chooseFromMenu(words) {
      const body = await until('the page', () =>
        inPlace<Point>('page', 'return middle(root.documentElement);'),
      );
      const findEntry = (isParent: boolean) =>
        browser.inBrowser<Point | null>(FIND_ENTRY(words, isParent));
      screen.click(...(await openMenu(screen, [body[0] / 2, 500], () => findEntry(true))));
      screen.click(...(await until('the entry', () => findEntry(false))));
    },
    readToast: async () =>
      (await browser
        .inTab<string>(
          `${ROOTS} return roots.map((r) => r.querySelector('.toast')?.textContent ?? '').find(Boolean) ?? '';`,
        )
        .catch(() => '')) ?? '',
    async pressToolbarButton() {
      const button = await browser.inBrowser<Point>(FIND_BUTTON);
      screen.click(...button);
    },
    tabs: async () => ({
      count: await browser.inBrowser<number>(
        `return [...Services.wm.getEnumerator('navigator:browser')].reduce((sum, w) => sum + w.gBrowser.tabs.length, 0);`,
      ),
    }),
    close: () => browser.close(),
  };
}

const WIDGET_ID = GECKO_ID.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
const HAS_KEYS = `return win.document.getElementById('ext-keyset-id-${WIDGET_ID}') !== null;`;

/** Our entry with those words, or the entry that opens our submenu; once the menu is open. */
const FIND_ENTRY = (words: string, isParent: boolean) => `
  const menu = win.document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return null;
  const own = [...menu.querySelectorAll('[id^="${GECKO_ID.replace(/[^a-z0-9_-]/gi, '_')}"]')];
  const item = own.find((one) => ${isParent ? "one.localName === 'menu'" : `one.label.startsWith(${JSON.stringify(words)})`})
    ?? own.find((one) => one.label.startsWith(${JSON.stringify(words)}));
  const box = item?.getBoundingClientRect();
  const scale = win.devicePixelRatio;
  return box && box.width ? [(item.screenX + box.width / 2) * scale, (item.screenY + box.height / 2) * scale] : null;`;

const FIND_BUTTON = `
  const button = win.document.getElementById('${WIDGET_ID}-BAP') ?? win.document.querySelector('[data-extensionid="${GECKO_ID}"]');
  const box = button.getBoundingClientRect();
  const scale = win.devicePixelRatio;
  return [(button.screenX + box.width / 2) * scale, (button.screenY + box.height / 2) * scale];`;
