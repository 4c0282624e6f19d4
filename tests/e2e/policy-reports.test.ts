// A site is told nothing: no report and no violation event from the click to leaving, whatever policy it sends.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Chromium,
  type Firefox,
  launchChromium,
  launchFirefox,
  openClosedRoots,
  type Site,
  servePages,
} from './harness';
import { callReader, grantPage } from './harness/call-reader';
import { openView } from './harness/closed-roots';
import { articlePage } from './pages/article-page';
import { META_POLICY, POLICIES, withHandlers } from './pages/policies';

const SHAPES = [...Object.keys(POLICIES), 'meta'];

let site: Site;
/** What the site was told, by shape: directive and address. */
const reports: Record<string, string[]> = {};
const picture = {
  body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  headers: { 'content-type': 'image/svg+xml' },
};

beforeAll(async () => {
  site = await servePages({ '/photo.png': picture, '/n.png': picture });
  for (const shape of SHAPES) {
    const policy = POLICIES[shape];
    const body = withHandlers(articlePage(), policy ? '' : META_POLICY);
    const headers = policy
      ? { 'content-security-policy': `${policy}; report-uri /reports/${shape}` }
      : undefined;
    site.route(`/${shape}`, { body, ...(headers ? { headers } : {}) });
    site.stream(`/reports/${shape}`, (request, response) => {
      let text = '';
      request.on('data', (part) => (text += part));
      request.on('end', () => {
        const { 'csp-report': report } = JSON.parse(text);
        reports[shape]?.push(
          `${report['effective-directive'] ?? report['violated-directive']} ${report['blocked-uri']}`,
        );
        response.end();
      });
    });
  }
});
afterAll(() => site.close());

/** A fetch that the policy forbids: when its report is there, those before it are. */
const controlAt = (url: string) => `fetch(${JSON.stringify(url)}).catch(() => {})`;

interface Told {
  events: string[];
  reports: string[];
}

/** What was told while `use` ran, the two controls around it left out. */
async function listen(
  shape: string,
  { run, use }: { run<T>(code: string): Promise<T>; use(): Promise<void> },
): Promise<Told> {
  const isTold = (name: string, told: string[]) => told.some((line) => line.includes(name));
  const control = async (name: string) => {
    await run(controlAt(site.url(`/${name}`, 'control.test')));
    const [events, sent] = [() => run<string[]>('held'), () => reports[shape] ?? []];
    await expect.poll(async () => isTold('control.test', await events())).toBe(true);
    if (!POLICIES[shape]) return;
    await expect.poll(() => isTold('control.test', sent())).toBe(true);
    // Each kind of the events is in a report by then: what comes later is ours.
    const isAllSent = async () => (await events()).every((kind) => sent().includes(kind));
    await expect.poll(isAllSent).toBe(true);
  };
  await control('before');
  await run('held.length = 0');
  reports[shape] = [];
  await use();
  await control('after');
  const others = (told: string[]) => told.filter((line) => !line.includes('control.test'));
  return { events: others(await run<string[]>('held')), reports: others(reports[shape] ?? []) };
}

describe('Chromium, from the click to leaving', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each(SHAPES)('%s', async (shape) => {
    reports[shape] = [];
    await browser.page.goto(site.url(`/${shape}`, 'news.test'));
    const told = await listen(shape, {
      run: (code) => browser.page.evaluate(code) as never,
      use: () => useInChromium(browser, shape),
    });
    expect(told).toEqual({ events: [], reports: [] });
  });
});

async function useInChromium(browser: Chromium, shape: string): Promise<void> {
  const { page } = browser;
  await grantPage(browser);
  await callReader(browser, 'toggle-clean-view', {});
  const view = await findView(browser, shape);
  await view.locator('.article .body p').first().waitFor();
  await page.keyboard.press('r');
  await view.locator('.removed details summary').first().click();
  await view.locator('.removed li button').first().click();
  await view.locator('.restored').first().waitFor();
  const range = { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 20 };
  const quote = await callReader(browser, 'quote', { range });
  expect(quote?.exact.length, shape).toBeGreaterThan(10);
  await saves(browser, () => page.keyboard.press('d'));
  await view.locator('.tool-save').click();
  await saves(browser, () => view.locator('.settings .main').click());
  await callReader(browser, 'toggle-clean-view', {});
  await expect.poll(() => page.evaluate('document.documentElement.children.length')).toBe(2);
}

/** Through a page of ours, which closes by itself. */
async function saves({ context }: Chromium, act: () => Promise<void>): Promise<void> {
  const saving = context.waitForEvent('page');
  await act();
  const saver = await saving;
  if (!saver.isClosed()) await saver.waitForEvent('close');
}

/** Where a sandbox makes frames opaque, the view stands in the page's own document. */
async function findView({ page }: Chromium, shape: string): Promise<Pick<Frame, 'locator'>> {
  if (shape !== 'sandbox') return openView(page);
  await openClosedRoots(page);
  return page;
}

describe('Firefox, from the click to leaving', () => {
  let browser: Firefox;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'qingyue-policies-'));
    browser = await launchFirefox({
      preferences: {
        'network.dns.localDomains': 'news.test,control.test',
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.alwaysOpenPanel': false,
      },
    });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(SHAPES)('%s', async (shape) => {
    reports[shape] = [];
    await browser.goto(site.url(`/${shape}`, 'news.test'));
    const told = await listen(shape, {
      run: (code) => browser.inPage(inOwnWorld(code)),
      use: () => useInFirefox(browser, shape, folder),
    });
    // A picture that the policy forbids tells of itself, once; the rest then waits for a click.
    const words = (lines: string[]) => lines.filter((line) => !/^img-src .*photo\.png$/.test(line));
    expect(words(told.events), 'events').toEqual([]);
    expect(words(told.reports), 'reports').toEqual([]);
    expect(told.events.length).toBeLessThanOrEqual(1);
  });
});

/** The page's own `held`, and its own fetch. */
const inOwnWorld = (code: string) =>
  `return Cu.waiveXrays(window).eval ? JSON.parse(Cu.evalInSandbox(${JSON.stringify(`JSON.stringify((${code}) ?? null)`)}, Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false }))) : null;`;

async function useInFirefox(browser: Firefox, shape: string, folder: string): Promise<void> {
  await browser.openPopup();
  await browser.until('the button in the popup', () =>
    browser.inPopup<boolean>(`const read = [...document.querySelectorAll('button')]
      .find((b) => /^(Read|阅读)$/.test(b.textContent.trim())); read?.click(); return !!read;`),
  );
  await browser.until('the view', () =>
    browser.inPage<boolean>('return document.documentElement.children.length === 3;'),
  );
  if (shape !== 'sandbox') {
    await browser.until('the article', () => browser.inPage<boolean>('return !!viewDocument();'));
    await browser.pressKey('r');
    await browser.until('a removed part back', () =>
      browser.inPage<boolean>(`const view = viewDocument();
        view.querySelector('.removed details:not([open]) summary')?.click();
        view.querySelector('.removed li button')?.click();
        return !!view.querySelector('.restored');`),
    );
  }
  expect(await quoteInFirefox(browser), shape).toBeGreaterThan(10);
  const saved = (ending: string) =>
    browser.until(ending, async () => {
      const names = readdirSync(folder);
      if (names.length !== 1 || !names[0]?.endsWith(ending)) return false;
      rmSync(join(folder, names[0]));
      return true;
    });
  await browser.pressKey('d');
  await saved('.md');
  await click(browser, '.tool-save');
  await click(browser, '.articleFormat-html');
  await click(browser, '.settings .main');
  await saved('.html');
  await browser.until('the view to close', async () => {
    await browser.pressKey('\uE00C');
    return browser.inPage<boolean>('return document.documentElement.children.length === 2;');
  });
}

/** How long the quote is that a passage makes. */
const quoteInFirefox = (browser: Firefox) =>
  browser.inBackground<number>(`const api = window.wrappedJSObject.browser;
    const own = (value) => Cu.cloneInto(value, window);
    const [tab] = await api.tabs.query(own({ active: true, lastFocusedWindow: true }));
    const range = { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 20 };
    const answer = await api.tabs.sendMessage(tab.id, own({ type: 'quote', args: { range } }), own({ frameId: 0 }));
    return answer.result.exact.length;`);

/** In the view, wherever it stands. */
const click = (browser: Firefox, path: string) =>
  browser.until(path, () =>
    browser.inPage<boolean>(`const [host] = document.querySelectorAll('html > dialog > *');
      const found = (viewDocument() ?? closedRoot(host))?.querySelector(${JSON.stringify(path)});
      found?.click();
      return !!found;`),
  );
