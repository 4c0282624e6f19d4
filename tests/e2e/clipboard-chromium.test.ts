// The clipboard itself, both flavours, in Chromium: every format on every selection by the command, some by the popup's
// button, the clean view's bar and the menu. What must come out was written by hand in tests/e2e/clipboard/.
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PAGES, serveCases } from './clipboard/all-cases';
import {
  expectedCopies,
  type Flavours,
  FORMATS,
  type Format,
  type PageCase,
  type Selection,
  TEMPLATE,
  withoutFrame,
} from './clipboard/page-cases';
import { selectWords } from './clipboard/select-words';
import { REFUSING } from './clipboard/small-cases';
import { WAYS } from './clipboard/ways';
import { type Chromium, launchChromium, openClosedRoots, openView, type Site } from './harness';
import { grantPage, openCleanView } from './harness/call-reader';

let browser: Chromium;
let site: Site;
/** A secure page of another origin: the only one that may read the clipboard. Writing is left as it is for users. */
let taker: Page;

beforeAll(async () => {
  site = await serveCases();
  browser = await launchChromium({ language: 'zh-CN' });
  await browser.context.clearPermissions();
  const origin = site.url('', 'localhost');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  taker = await browser.context.newPage();
  await taker.goto(`${origin}/taker`);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function readClipboard(): Promise<Flavours> {
  const { text, html } = await taker.evaluate(async () => {
    const [item] = await navigator.clipboard.read(
      ...([{ unsanitized: ['text/html'] }] as unknown as []),
    );
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  return { text, html: withoutFrame(html) };
}

async function open(page: PageCase): Promise<void> {
  await browser.page.goto(site.url(page.path, page.host));
  await grantPage(browser);
  await openClosedRoots(browser.page);
}

async function select({ inside = 'body' }: PageCase, { from, to }: Selection): Promise<void> {
  const place = browser.page.locator(`${inside} p`).first();
  await place.evaluate(selectWords, [from, to] as [string, string]);
}

async function setFormat(quoteFormat: Format): Promise<void> {
  const settings = { quoteFormat, quoteTemplate: TEMPLATE };
  await browser.worker.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
}

/** As the browser does when the key is pressed, or the entry of the menu is chosen. */
async function send(event: 'key' | 'menu'): Promise<void> {
  await browser.worker.evaluate(async (kind) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const dispatch = (to: unknown, what: unknown) =>
      (to as { dispatch(what: unknown, tab: unknown): void }).dispatch(what, tab);
    if (kind === 'key') dispatch(chrome.commands.onCommand, 'copy-quote');
    else dispatch(chrome.contextMenus.onClicked, { menuItemId: 'copy-quote' });
  }, event);
}

async function expectCopied(page: PageCase, selection: Selection, format: Format): Promise<void> {
  const expected = expectedCopies(page, selection, site.url('', page.host))[format];
  await expect.poll(readClipboard, { interval: 10, timeout: 5000 }).toEqual(expected);
}

describe.each(PAGES)('by key: $name', (page) => {
  beforeAll(() => open(page));
  test.each(page.selections)('$what', async (selection) => {
    await select(page, selection);
    for (const format of FORMATS) {
      await setFormat(format);
      await send('key');
      await expectCopied(page, selection, format);
    }
  });
});

describe.each(WAYS)('by click: $page.name, $format', ({ page, selection, format }) => {
  beforeAll(async () => {
    await setFormat(format);
    await open(page);
  });
  beforeEach(() => taker.evaluate(() => navigator.clipboard.writeText('')));

  test('the entry of the menu', async () => {
    await select(page, selection);
    await send('menu');
    await expectCopied(page, selection, format);
  });

  test('the button in the popup', async () => {
    await select(page, selection);
    const popup = await browser.openPopup();
    await popup.locator('.card').first().getByRole('button', { name: '复制', exact: true }).click();
    await expectCopied(page, selection, format);
    await popup.close();
  });

  test.each(['the bar', 'the key'])('%s of the clean view', async (way) => {
    const isOpen = browser.page.frames().length > 1;
    const view = isOpen ? await openView(browser.page) : await openCleanView(browser);
    const place = view.locator('.article .body p').first();
    await place.evaluate(selectWords, [selection.from, selection.to] as [string, string]);
    const button = view.locator('.selection-bar button').first();
    await button.waitFor();
    await (way === 'the bar' ? button.click() : browser.page.keyboard.press('q'));
    await expectCopied(page, selection, format);
  });
});

describe('where copying fails, the finished quote is shown selected for Ctrl+C', () => {
  const selection = REFUSING.selections[0] as Selection;
  const area = () => browser.page.locator('textarea');
  beforeEach(async () => {
    await setFormat('plain');
    await open(REFUSING);
  });

  async function expectByHand(): Promise<void> {
    await browser.page.keyboard.press('Control+c');
    const { plain } = expectedCopies(REFUSING, selection, site.url('', REFUSING.host));
    await expect.poll(readClipboard, { timeout: 5000 }).toEqual({ text: plain.text, html: '' });
    await browser.page.keyboard.press('Escape');
    await expect.poll(() => area().count()).toBe(0);
  }

  test('not in the clean view, whose copying no page can keep from us', async () => {
    const view = await openCleanView(browser);
    const place = view.locator('.article .body p').first();
    await place.evaluate(selectWords, [selection.from, selection.to] as [string, string]);
    await browser.page.keyboard.press('q');
    await expectCopied(REFUSING, selection, 'plain');
  });

  test('on the page, after the key', async () => {
    await select(REFUSING, selection);
    await send('key');
    await expect.poll(() => openClosedRoots(browser.page).then(() => area().count())).toBe(1);
    await expectByHand();
  });
});
