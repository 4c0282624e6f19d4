// The clean view of the built extension beside Readability, on one page in one run: opening, scrolling, and what is left afterwards.
import { fileURLToPath } from 'node:url';
import type { CDPSession, Frame, Page } from 'playwright';
import { grantPage } from '../e2e/harness/call-reader.ts';
import { type Chromium, launchChromium } from '../e2e/harness/chromium.ts';
import { openView } from '../e2e/harness/closed-roots.ts';
import { servePages } from '../e2e/harness/serve-pages.ts';
import { longestTask } from './longest-task.ts';
import { median } from './median.mjs';
import { bundle } from './open-chromium.mjs';
import { makePage } from './synthetic-page.mjs';

/** About: an article of a hundred thousand characters. */
const NODES = 7_000;
const READER = '/content-scripts/reader.js';
const READABILITY = fileURLToPath(import.meta.resolve('@mozilla/readability'));

interface Times {
  /** ms from the call that a click makes to the first paragraph on the screen, the page's reading in it. */
  toParagraph: number;
  /** ms of Readability's parse, of a copy made for it: on the page as freshly loaded as ours is, by code as new to the page. */
  parse: number;
  /** ms of reading the page, and of opening the view on a page that was read, to the first paragraph on the screen. */
  reading: number;
  opening: number;
  /** The longest task of a scroll through the article, ms: in the view, and in a plain page of the same text. */
  scrollView: number;
  scrollPlain: number;
}

/** Medians, and the bytes more than before once the view is closed and the garbage collected. */
export type ViewFigures = Times & { left: number };

export async function measureView(runs: number): Promise<ViewFigures> {
  const html = makePage(NODES);
  const site = await servePages({ '/article': html, '/plain': toPlain(html) });
  const browser = await launchChromium({ language: 'en-US', window: [1280, 800] });
  const address = site.url('/article', 'news.test');
  try {
    await browser.page.addInitScript(noteFirstParagraph);
    await browser.page.goto(address);
    await grantPage(browser);
    const readability = await bundle(READABILITY, 'readability');
    const times: Times[] = [];
    for (let run = -1; run < runs; run++) {
      const plain = site.url('/plain', 'news.test');
      const time = await timeRun(browser, { address, plain, readability });
      if (run >= 0) times.push(time);
    }
    const of = (name: keyof Times) => median(times.map((time) => time[name]));
    return {
      ...{ toParagraph: of('toParagraph'), parse: of('parse') },
      ...{ reading: of('reading'), opening: of('opening') },
      ...{ scrollView: of('scrollView'), scrollPlain: of('scrollPlain') },
      left: await measureLeft(browser, address),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Given {
  address: string;
  plain: string;
  /** Its code. */
  readability: string;
}

async function timeRun(browser: Chromium, { address, plain, readability }: Given): Promise<Times> {
  const { page } = browser;
  await settle(page, address);
  const parse = await timeParse(page, readability);
  await settle(page, address);
  const whole = await call(browser, 'toggle-clean-view');
  await leaveAlone();
  const view = await openView(page);
  const toParagraph = (await paintedAt(view)) - whole.from;
  const scrollView = await longestTask(browser, () => scroll(view, '.scroller'));
  await settle(page, address);
  const { from, until } = await call(browser, 'read', { mode: 'auto' });
  const opened = await call(browser, 'toggle-clean-view');
  await leaveAlone();
  const opening = (await paintedAt(await openView(page))) - opened.from;
  await settle(page, plain);
  const scrollPlain = await longestTask(browser, () => scroll(page, 'html'));
  return { toParagraph, parse, reading: until - from, opening, scrollView, scrollPlain };
}

/** Loaded, drawn, and with nothing left to do: no garbage of what went before either. */
async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

const timeParse = (page: Page, code: string): Promise<number> =>
  page.evaluate((script) => {
    const { Readability } = new Function(`${script}; return readability;`)();
    const start = performance.now();
    new Readability(document.cloneNode(true)).parse();
    return performance.now() - start;
  }, code);

/** Runs in every frame: in the view's own it notes when the first paragraph was on the screen. */
function noteFirstParagraph(): void {
  if (location.href !== 'about:srcdoc') return;
  const look = () => {
    if (!document.querySelector('.article .body > p')) return requestAnimationFrame(look);
    // What follows the frame's drawing.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('first-paragraph');
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** What looks into the page runs in the page, a tenth of a second of it at first: none of it before the paragraph is there. */
const leaveAlone = () => new Promise((resolve) => setTimeout(resolve, 1_000));

/** On the clock that all processes share, ms. */
const paintedAt = async (view: Frame): Promise<number> => {
  const mark = () => performance.getEntriesByName('first-paragraph')[0];
  await view.waitForFunction(mark);
  return view.evaluate(
    () =>
      performance.timeOrigin +
      (performance.getEntriesByName('first-paragraph')[0]?.startTime ?? Number.NaN),
  );
};

/** From the call to the answer, on the clock that all processes share, ms. */
function call({ worker }: Chromium, type: string, args: object = {}) {
  return worker.evaluate(
    async ([message, file]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? -1;
      const now = () => performance.timeOrigin + performance.now();
      const from = now();
      await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
      await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
      return { from, until: now() };
    },
    [{ type, args }, READER] as [object, string],
  );
}

/** In a hundred steps, a frame each. */
const scroll = (place: Frame | Page, selector: string) =>
  place.evaluate(async (path) => {
    const scroller = document.querySelector(path) as Element;
    const step = (scroller.scrollHeight - scroller.clientHeight) / 100;
    for (let i = 0; i < 100; i++) {
      scroller.scrollTop += step;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, selector);

async function measureLeft(browser: Chromium, address: string): Promise<number> {
  const { page } = browser;
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const openAndClose = async () => {
    await call(browser, 'toggle-clean-view');
    await paintedAt(await openView(page));
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
