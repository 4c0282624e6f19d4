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
  refused: boolean;
}

type Look = (address: string, settle: number) => Promise<Seen>;

const NOTHING: Seen = { dangers: [], calls: 0, requests: [], refused: false };

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
  const refused: string[] = [];
  const isClean = ({ dangers, calls, requests }: Seen) =>
    dangers.length === 0 && calls === 0 && requests.length === 0;
  for (const [number, group] of groupPayloads(payloads, PER_PAGE).entries()) {
    if (number % 20 === 0) console.log(`${number} pages, ${bad.length} bad`);
    const seen = await look(addressOf(group), SETTLE);
    if (isClean(seen) && !seen.refused) continue;
    for (const payload of group) {
      const alone = await look(addressOf([payload]), PATIENCE);
      if (alone.refused) refused.push(payload.id);
      if (!isClean(alone)) bad.push(`${payload.id}: ${JSON.stringify(alone)}`);
    }
  }
  console.log(
    `${payloads.length} payloads, ${bad.length} bad, ${refused.length} refused: ${refused.join(', ')}`,
  );
  return { bad, refused };
}

const isForeign = (url: string) => /^https?:/.test(url) && !/^https?:\/\/news\.test[:/]/.test(url);

/** The frame of the view: payloads have frames of their own. */
async function findView(page: Page): Promise<Frame> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(20)) {
    for (const frame of page.frames()) {
      const count = await frame
        .locator(WITHIN)
        .count()
        .catch(() => 0);
      if (count > 0 && frame !== page.mainFrame()) return frame;
    }
  }
  throw new Error('the view did not open');
}

async function lookInChromium(browser: Chromium, address: string, settle: number): Promise<Seen> {
  const page = await browser.context.newPage();
  let seen = { ...NOTHING, refused: true };
  const look = lookAtPage(browser, page, { address, settle }).then(
    (found) => {
      seen = found;
    },
    () => {},
  );
  await within(LONGEST, look);
  const others = browser.context.pages().filter((one) => one !== browser.page);
  await within(LONGEST, Promise.allSettled(others.map((one) => one.close())));
  return seen;
}

/** Rejects where nothing is read. */
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
  return { dangers, calls: (await calls()) - called, requests: after, refused: false };
}

const CALLED = 'return window.wrappedJSObject.called ?? 0;';

async function lookInFirefox(browser: Firefox, address: string, settle: number): Promise<Seen> {
  try {
    await browser.load(address);
    await browser.until('the page', () =>
      browser.inTab<boolean>(`return document.URL === ${JSON.stringify(address)};`),
    );
    await sleep(settle);
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
  } catch {
    return { ...NOTHING, refused: true };
  }
}

test('in Chromium', { timeout: TIMEOUT }, async () => {
  const browser = await launchChromium({ language: 'en-US' });
  const { bad, refused } = await runAll((...place) => lookInChromium(browser, ...place), PAYLOADS);
  await browser.close();
  expect(bad).toEqual([]);
  expect(refused.length).toBeLessThanOrEqual(PAYLOADS.length / 50);
});

test('in Firefox', { timeout: TIMEOUT }, async () => {
  const browser = await launchFirefox();
  const some = FILE ? PAYLOADS.filter((_, i) => i % 10 === 0) : PAYLOADS;
  const { bad, refused } = await runAll((...place) => lookInFirefox(browser, ...place), some);
  await browser.close();
  expect(bad).toEqual([]);
  expect(refused.length).toBeLessThanOrEqual(some.length / 50);
});
