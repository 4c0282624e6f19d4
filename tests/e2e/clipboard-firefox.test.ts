// The clipboard itself, both flavours, in Firefox, by real keys and clicks: every format on every selection by the key, some by
// the popup's button, the clean view's bar and the menu. What must come out was written by hand in tests/e2e/clipboard/.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PAGES, serveCases } from './clipboard/all-cases';
import {
  expectedCopies,
  type Flavours,
  FORMATS,
  type Format,
  inFirefox,
  type PageCase,
  type Selection,
  TEMPLATE,
  withoutFrame,
} from './clipboard/page-cases';
import { selectWords } from './clipboard/select-words';
import { REFUSING } from './clipboard/small-cases';
import { WAYS } from './clipboard/ways';
import { type Firefox, launchFirefox, type Site } from './harness';
import { openScreen, type VirtualScreen } from './harness/virtual-screen';

let screen: VirtualScreen;
let browser: Firefox;
let site: Site;

beforeAll(async () => {
  site = await serveCases();
  screen = await openScreen();
  browser = await launchFirefox({ display: screen.display });
  screen.focus('firefox');
});
afterAll(async () => {
  await browser.close();
  screen.close();
  await site.close();
});

async function readClipboard(): Promise<Flavours> {
  const { text, html } = await browser.readClipboard();
  return { text, html: withoutFrame(html) };
}

const open = (page: PageCase) => browser.goto(site.url(page.path, page.host));

const COPY_KEY = 'alt+shift+c';

async function select({ inside = 'body' }: PageCase, selection: Selection): Promise<void> {
  await browser.inPage(`const host = document.querySelector(${JSON.stringify(inside)});
    const place = (closedRoot(host) ?? host).querySelector('p');
    (${selectWords})(place, ${words(selection)});`);
}

const words = ({ from, to }: Selection) => JSON.stringify([from, to]);

async function setFormat(quoteFormat: Format): Promise<void> {
  const settings = JSON.stringify({ quoteFormat, quoteTemplate: TEMPLATE });
  await browser.inBackground(
    `await window.wrappedJSObject.browser.storage.local.set(Cu.cloneInto({ settings: ${settings} }, window));`,
  );
}

async function expectCopied(page: PageCase, selection: Selection, format: Format): Promise<void> {
  const expected = expectedCopies(page, inFirefox(selection), site.url('', page.host))[format];
  await expect.poll(readClipboard, { interval: 10, timeout: 5000 }).toEqual(expected);
}

describe.each(PAGES)('by key: $name', (page) => {
  beforeAll(() => open(page));
  test.each(page.selections)('$what', async (selection) => {
    await select(page, selection);
    for (const format of FORMATS) {
      await setFormat(format);
      screen.key(COPY_KEY);
      await expectCopied(page, selection, format);
    }
  });
});

type Point = [x: number, y: number];

const inView = <T>(body: string) =>
  browser.inPage<T>(`${MIDDLE} const root = viewDocument(); ${body}`);

async function openCleanView(): Promise<void> {
  // Tried again, it may be open.
  if (!(await inView<boolean>('return !!root;'))) screen.key('alt+shift+y');
  await browser.until('the clean view', () => inView<boolean>('return !!root;'));
}

const selectInView = (selection: Selection) =>
  inView(`(${selectWords})(root.querySelector('.body p'), ${words(selection)});`);

/** The middle of `box`, on the screen. */
const MIDDLE = `const middle = ({ left, top, width, height }) =>
  [window.mozInnerScreenX + left + width / 2, window.mozInnerScreenY + top + height / 2];`;

describe.each(WAYS)('by click: $page.name, $format', ({ page, selection, format }) => {
  beforeAll(async () => {
    await setFormat(format);
    await open(page);
  });
  beforeEach(() =>
    browser.inBrowser('Services.clipboard.emptyClipboard(Ci.nsIClipboard.kGlobalClipboard);'),
  );

  test('the button in the popup', async () => {
    await select(page, selection);
    await browser.openPopup();
    const point = await browser.until('the button in the popup', () =>
      browser.inPopup<Point | null>(`${MIDDLE}
        const button = document.querySelector('.card .primary');
        return button && middle(button.getBoundingClientRect());`),
    );
    screen.click(...point);
    await expectCopied(page, selection, format);
    screen.key('Escape');
    await browser.until('the popup to close', async () => !(await browser.popupOpen()));
  });

  test('the entry of the menu', async () => {
    await select(page, selection);
    const words = await browser.inPage<Point>(`${MIDDLE}
      return middle(document.getSelection().getRangeAt(0).getClientRects()[0]);`);
    screen.openMenu(...words);
    const entry = await browser.until('the menu', () =>
      browser.inBrowser<Point | null>(`const menu = win.document.getElementById('contentAreaContextMenu');
        const item = menu.state === 'open' && menu.querySelector('[id$="copy-quote"]');
        const { width, height } = item ? item.getBoundingClientRect() : {};
        return item ? [item.screenX + width / 2, item.screenY + height / 2] : null;`),
    );
    screen.click(...entry);
    await expectCopied(page, selection, format);
  });

  test('the bar of the clean view', async () => {
    await openCleanView();
    await selectInView(selection);
    const point = await browser.until('the bar', () =>
      inView<Point | null>(`const button = root.querySelector('.selection-bar button');
        const isShown = button && root.defaultView.getComputedStyle(button).visibility === 'visible';
        return isShown ? middle(button.getBoundingClientRect()) : null;`),
    );
    screen.click(...point);
    await expectCopied(page, selection, format);
  });
});

describe('where copying fails, the finished quote is shown selected for Ctrl+C', () => {
  const selection = REFUSING.selections[0] as Selection;
  beforeEach(async () => {
    await setFormat('plain');
    await open(REFUSING);
  });

  const isWaiting = () =>
    browser.inPage<boolean>(`return [...document.documentElement.children].map(closedRoot)
      .some((root) => root?.activeElement?.matches('textarea'));`);

  async function expectByHand(): Promise<void> {
    await browser.until('the quote', isWaiting);
    screen.key('ctrl+c');
    const { plain } = expectedCopies(REFUSING, inFirefox(selection), site.url('', REFUSING.host));
    await expect.poll(readClipboard, { timeout: 5000 }).toEqual({ text: plain.text, html: '' });
    screen.key('Escape');
    await browser.until('it to go', async () => !(await isWaiting()));
  }

  test('not in the clean view, whose copying no page can keep from us', async () => {
    await openCleanView();
    await selectInView(selection);
    screen.key('q');
    await expectCopied(REFUSING, selection, 'plain');
  });

  test('on the page, after the key', async () => {
    await select(REFUSING, selection);
    screen.key(COPY_KEY);
    await expectByHand();
  });
});
