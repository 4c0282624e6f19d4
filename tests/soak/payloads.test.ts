// Hostile pages in the clean view of real browsers: nothing of them runs, loads or stays. `QINGYUE_PAYLOADS=FILE npm run soak -- payloads` takes
// a file of payloads in place of our own, and shows every tenth of them to Firefox.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Chromium,
  type Firefox,
  launchChromium,
  launchFirefox,
  type Site,
  servePages,
} from '../e2e/harness';
import { callReader } from '../e2e/harness/call-reader';
import { groupPayloads, type Payload, readPayloads } from './payloads/payload-list';
import { countCalls, findDangers, touchAll } from './payloads/scan';
import { wrap } from './payloads/wrap';

const FILE = process.env.QINGYUE_PAYLOADS;
const PAYLOADS = readPayloads(FILE);
const PER_PAGE = 6;
const TIMEOUT = 5_400_000;
/** Pages count what they do by themselves for so long before the view is opened, ms. */
const SETTLE = 150;
/** For those that did something then: pages of theirs wait for an animation or a timer of their own, ms. */
const PATIENCE = 2_500;
/** A page that has not been looked at by then hangs, by itself: it is left, ms. */
const LONGEST = 45_000;
/** The view's place for the article. */
const WITHIN = '.article .body';

let site: Site;
const shown = new Map<string, string>();
beforeAll(async () => {
  site = await servePages({});
});
afterAll(() => site.close());

interface Seen {
  dangers: string[];
  /** Calls and requests to others that came with the view. */
  calls: number;
  requests: string[];
  /** Why there is no view: the page was elsewhere by itself before the click, or it was there and nothing could be opened. */
  none?: 'left' | 'refused';
}

type Look = (address: string, settle: number) => Promise<Seen>;

const NOTHING: Seen = { dangers: [], calls: 0, requests: [] };

/** A browser answers nothing about a page that never pauses. */
async function within(time: number, work: Promise<unknown>): Promise<boolean> {
  const late = Symbol('late');
  const end = new AbortController();
  const isLate = sleep(time, late, { signal: end.signal }).catch(() => null);
  const won = await Promise.race([work.then(() => null), isLate]);
  end.abort();
  return won !== late;
}

function addressOf(group: readonly Payload[]): string {
  const path = `/p${shown.size}`;
  shown.set(path, wrap(group));
  site.route(path, shown.get(path) ?? '');
  return site.url(path, 'news.test');
}

/** Looks at the groups, then at each payload of a group that was not clean by itself: what a page does to itself is not ours. */
async function runAll(look: Look, payloads: readonly Payload[]) {
  const bad: string[] = [];
  const without = { left: [] as string[], refused: [] as string[] };
  const isClean = ({ dangers, calls, requests }: Seen) =>
    dangers.length === 0 && calls === 0 && requests.length === 0;
  for (const [number, group] of groupPayloads(payloads, PER_PAGE).entries()) {
    if (number % 20 === 0) console.log(`${number} pages, ${bad.length} bad`);
    const seen = await look(addressOf(group), SETTLE);
    if (isClean(seen) && !seen.none) continue;
    for (const payload of group) {
      const alone = await look(addressOf([payload]), PATIENCE);
      if (alone.none) without[alone.none].push(payload.id);
      if (!isClean(alone)) bad.push(`${payload.id}: ${JSON.stringify(alone)}`);
    }
  }
  console.log(
    `${payloads.length} payloads, ${bad.length} bad, ${tell('refused')}, ${tell('left')}`,
  );
  return { bad, ...without };

  function tell(none: keyof typeof without): string {
    const ids = without[none];
    return `${ids.length} ${none}${ids.length > 0 ? `: ${ids.join(', ')}` : ''}`;
  }
}

const isForeign = (url: string) => /^https?:/.test(url) && !/^https?:\/\/news\.test[:/]/.test(url);

/** The frame of the view: payloads have frames of their own, and one whose address is nobody's never answers. */
async function findView(page: Page): Promise<Frame> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(20)) {
    const asked = page.frames().map(async (frame) => {
      if ((await frame.locator(WITHIN).count()) === 0) throw new Error('another frame');
      return frame;
    });
    const patience = new AbortController();
    const late = sleep(1_000, null, { signal: patience.signal }).catch(() => null);
    const frame = await Promise.race([Promise.any(asked).catch(() => null), late]);
    patience.abort();
    if (frame && frame !== page.mainFrame()) return frame;
  }
  throw new Error('the view did not open');
}

async function lookInChromium(browser: Chromium, address: string, settle: number): Promise<Seen> {
  const page = await browser.context.newPage();
  let seen: Seen = { ...NOTHING, none: 'refused' };
  const look = lookAtPage(browser, page, { address, settle }).then(
    (found) => {
      seen = found;
    },
    (error) => console.log(address, error),
  );
  await within(LONGEST, look);
  const others = browser.context.pages().filter((one) => one !== browser.page);
  await within(LONGEST, Promise.allSettled(others.map((one) => one.close())));
  return seen;
}

/** Rejects where nothing can be opened. */
async function lookAtPage(
  browser: Chromium,
  page: Page,
  { address, settle }: { address: string; settle: number },
): Promise<Seen> {
  const requests: string[] = [];
  await page.addInitScript(countCalls);
  page.on('request', (request) => isForeign(request.url()) && requests.push(request.url()));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  await page.goto(address, { waitUntil: 'commit' });
  await sleep(settle);
  const calls = () => page.evaluate(() => (window as { called?: number }).called ?? 0);
  const before = requests.length;
  const called = await calls();
  if (page.url() !== address) return { ...NOTHING, none: 'left' };
  const popup = await browser.openPopup(page);
  await popup.close();
  await callReader(browser, 'toggle-clean-view', {});
  const frame = await findView(page);
  const run = <T>(what: unknown) =>
    frame.evaluate<T, string[]>(
      ([code, within]) => new Function(`return (${code})(document, ${JSON.stringify(within)})`)(),
      [String(what), WITHIN],
    );
  const dangers = await run<string[]>(findDangers);
  await run(touchAll);
  await sleep(SETTLE);
  // What the page had asked for itself may be shown.
  const after = requests.slice(before).filter((url) => !requests.slice(0, before).includes(url));
  return { dangers, calls: (await calls()) - called, requests: after };
}

const CALLED = 'return window.wrappedJSObject.called ?? 0;';

/** Whatever a frame calls is counted too, as Chromium's own way does; a dialog of the browser's would stand in the way of all that follows. */
const COUNT_IN_FRAMES = `const code = 'addEventListener("DOMWindowCreated", ({ target }) => target.defaultView?.wrappedJSObject?.eval(' + ${JSON.stringify(JSON.stringify(`(${countCalls})()`))} + '), true)';
  Services.mm.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(code), true);
  return true;`;

const ADDRESS = 'return document.URL;';

async function lookInFirefox(browser: Firefox, address: string, settle: number): Promise<Seen> {
  try {
    const last = await browser.inTab<string>(ADDRESS);
    await browser.load(address);
    await browser.until('a page', async () => (await browser.inTab<string>(ADDRESS)) !== last);
    await sleep(settle);
    if ((await browser.inTab<string>(ADDRESS)) !== address) return { ...NOTHING, none: 'left' };
    const before = await browser.inTab<number>(CALLED);
    await browser.openPopup();
    await browser.until('the button', () =>
      browser.inPopup<boolean>(`const read = [...document.querySelectorAll('button')].find((b) => /^(Read|阅读)$/.test(b.textContent.trim()));
        read?.click(); return !!read;`),
    );
    await browser.until('the view', () => browser.inPage<boolean>('return !!viewDocument();'));
    const dangers = await browser.inPage<string[]>(
      `return (${findDangers})(viewDocument(), ${JSON.stringify(WITHIN)});`,
    );
    await browser.inPage(`return void (${touchAll})(viewDocument(), ${JSON.stringify(WITHIN)});`);
    await sleep(SETTLE);
    const calls = (await browser.inPage<number>(CALLED)) - before;
    return { ...NOTHING, dangers, calls };
  } catch (error) {
    console.log(address, error);
    return { ...NOTHING, none: 'refused' };
  }
}

/** Few may have no view: else nothing is shown by those that have one. */
function judge({ bad, left, refused }: Awaited<ReturnType<typeof runAll>>, all: number): void {
  expect(bad).toEqual([]);
  expect(refused.length, refused.join()).toBeLessThanOrEqual(all / 50);
  expect(left.length, left.join()).toBeLessThanOrEqual(all / 100);
}

test('in Chromium', { timeout: TIMEOUT }, async () => {
  const browser = await launchChromium({ language: 'en-US' });
  const found = await runAll((...place) => lookInChromium(browser, ...place), PAYLOADS);
  await browser.close();
  judge(found, PAYLOADS.length);
});

test('in Firefox', { timeout: TIMEOUT }, async () => {
  const browser = await launchFirefox();
  await browser.inBrowser(COUNT_IN_FRAMES);
  const some = FILE ? PAYLOADS.filter((_, i) => i % 10 === 0) : PAYLOADS;
  const found = await runAll((...place) => lookInFirefox(browser, ...place), some);
  await browser.close();
  judge(found, some.length);
});
