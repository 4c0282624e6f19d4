// The clipboard itself, both flavours, in Chromium: every format on every selection by the command, some by the popup's
// button, the clean view's bar and the menu. What must come out was written by hand in tests/e2e/clipboard/.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES, serveCases } from './clipboard/all-cases';
import {
  type Copies,
  expectedCopies,
  type Flavours,
  FORMATS,
  type Format,
  type PageCase,
  type Selection,
  TEMPLATE,
} from './clipboard/page-cases';
import { selectWords } from './clipboard/select-words';
import { type Chromium, launchChromium, openClosedRoots, type Site } from './harness';
import { grantPage } from './harness/call-reader';

let browser: Chromium;
let site: Site;
/** A secure page that may read the clipboard. */
let taker: Page;

beforeAll(async () => {
  site = await serveCases();
  browser = await launchChromium({ language: 'zh-CN' });
  taker = await browser.context.newPage();
  await taker.goto(site.url('/taker'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

function readClipboard(): Promise<Flavours> {
  return taker.evaluate(async () => {
    const [item] = await navigator.clipboard.read({ unsanitized: ['text/html'] } as never);
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

async function setFormat(quoteFormat: Format): Promise<void> {
  await browser.worker.evaluate(
    (settings) => chrome.storage.local.set({ settings }),
    { quoteFormat, quoteTemplate: TEMPLATE },
  );
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

/** As the browser does when the key is pressed. */
async function pressKey(): Promise<void> {
  await browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.commands.onCommand as unknown as {
      dispatch(name: string, tab: unknown): void;
    };
    event.dispatch('copy-quote', tab);
  });
}

/** The clipboard once something else is on it than before. */
async function copyBy(act: () => Promise<void>): Promise<Flavours> {
  const before = await readClipboard();
  await act();
  await expect.poll(async () => (await readClipboard()).text, { interval: 10 }).not.toBe(before.text);
  return readClipboard();
}

async function copyInEveryFormat(): Promise<Copies> {
  const copies: Partial<Copies> = {};
  for (const format of FORMATS) {
    await setFormat(format);
    copies[format] = await copyBy(pressKey);
  }
  return copies as Copies;
}

describe.each(PAGES)('$name', (page) => {
  beforeAll(() => open(page));
  test.each(page.selections)('$what', async (selection) => {
    await select(page, selection);
    const expected = expectedCopies(page, selection, site.url('', page.host));
    expect(await copyInEveryFormat()).toEqual(expected);
  });
});
