// The clean view of the built extension beside the libraries, on one page in one run: opening, scrolling, and what is left afterwards.
import type { CDPSession, Frame, Page } from 'playwright';
import { grantPage } from '../e2e/harness/call-reader.ts';
import { type Chromium, launchChromium } from '../e2e/harness/chromium.ts';
import { openView } from '../e2e/harness/closed-roots.ts';
import { servePages } from '../e2e/harness/serve-pages.ts';
import { median } from './median.mjs';
import { makePage } from './synthetic-page.mjs';

/** About: an article of a hundred thousand characters. */
const NODES = 7_000;
const READER = '/content-scripts/reader.js';

export const VIEW_PAGE = makePage(NODES);

export interface ViewFigures {
  /** Median ms from the call that a click makes to the first paragraph on the screen, the page's reading in it. */
  toParagraph: number;
  /** Median ms of reading the page, and of opening the view on a page that was read. */
  reading: number;
  opening: number;
  /** Median of the longest frame of a scroll through the article, ms: in the view, and in a plain page of the same text. */
  scrollView: number;
  scrollPlain: number;
  /** Bytes more than before, once the view is closed and the garbage collected. */
  left: number;
}

export async function measureView(runs: number): Promise<ViewFigures> {
  const site = await servePages({ '/article': VIEW_PAGE, '/plain': toPlain(VIEW_PAGE) });
  const browser = await launchChromium({ language: 'en-US', window: [1280, 800] });
  const address = site.url('/article', 'news.test');
  try {
    await browser.page.goto(address);
    await grantPage(browser);
    const times: Omit<ViewFigures, 'left'>[] = [];
    for (let run = -1; run < runs; run++) {
      const time = await timeRun(browser, address, site.url('/plain', 'news.test'));
      if (run >= 0) times.push(time);
    }
    const of = (name: keyof Omit<ViewFigures, 'left'>) => median(times.map((time) => time[name]));
    return {
      toParagraph: of('toParagraph'),
      reading: of('reading'),
      opening: of('opening'),
      scrollView: of('scrollView'),
      scrollPlain: of('scrollPlain'),
      left: await measureLeft(browser, address),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function timeRun(browser: Chromium, address: string, plain: string) {
  const { page } = browser;
  await page.goto(address);
  await call(browser, 'selection');
  const from = performance.now();
  await call(browser, 'toggle-clean-view');
  const view = await openView(page);
  await paint(view);
  const toParagraph = performance.now() - from;
  const scrollView = await scroll(view, '.scroller');
  await page.goto(address);
  const reading = await call(browser, 'read', { mode: 'auto' });
  const opening = await call(browser, 'toggle-clean-view');
  await page.goto(plain);
  return { toParagraph, reading, opening, scrollView, scrollPlain: await scroll(page, 'html') };
}

/** ms until the answer, in the background's own clock. */
function call({ worker }: Chromium, type: string, args: object = {}): Promise<number> {
  return worker.evaluate(
    async ([message, file]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? -1;
      await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
      const start = performance.now();
      await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
      return performance.now() - start;
    },
    [{ type, args }, READER] as [object, string],
  );
}

const paint = (view: Frame) =>
  view.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** The longest frame of a hundred steps, ms. */
const scroll = (place: Frame | Page, selector: string) =>
  place.evaluate(async (path) => {
    const scroller = document.querySelector(path) as Element;
    const step = (scroller.scrollHeight - scroller.clientHeight) / 100;
    let longest = 0;
    let last = performance.now();
    for (let i = 0; i < 100; i++) {
      scroller.scrollTop += step;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      if (i > 0) longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  }, selector);

async function measureLeft(browser: Chromium, address: string): Promise<number> {
  const { page } = browser;
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const openAndClose = async () => {
    await call(browser, 'toggle-clean-view');
    await paint(await openView(page));
    await call(browser, 'toggle-clean-view');
  };
  await openAndClose();
  const before = await readHeap(session);
  for (let i = 0; i < 5; i++) await openAndClose();
  return (await readHeap(session)) - before;
}

async function readHeap(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** The article's paragraphs alone. */
function toPlain(html: string): string {
  const story = /<div class="body">([\s\S]*?)<\/div><\/article>/.exec(html)?.[1] ?? '';
  const style = 'body{font:19px/1.8 serif;max-width:722px;margin:0 auto}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title><style>${style}</style></head><body>${story}</body></html>`;
}
