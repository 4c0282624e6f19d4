// Nothing tells a page that the extension is there: not before the click, not with the popup open, not after the view was left. And
// with the view open the page finds its host, and nothing in it.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { callReader, grantPage, openCleanView } from './harness/call-reader';
import { articlePage } from './pages/article-page';
import { probe, withProbe } from './pages/probe-page';

let browser: Chromium;
let site: Site;
let page: Page;
const look = () => page.evaluate(probe, browser.extensionUrl('').replace(/\/$/, ''));

beforeAll(async () => {
  site = await servePages({ '/probe': withProbe(articlePage()) });
  browser = await launchChromium();
  page = browser.page;
  await page.goto(site.url('/probe'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the probe sees what an extension without care would leave', async () => {
  const other = await browser.context.newPage();
  await other.goto(site.url('/probe'));
  const before = await other.evaluate(probe, 'none:');
  await other.evaluate(() => {
    document.documentElement.append(document.createElement('careless-host'));
    performance.mark('careless');
    document.adoptedStyleSheets = [new CSSStyleSheet()];
  });
  const after = await other.evaluate(probe, 'none:');
  const changed = Object.keys(after).filter(
    (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
  );
  expect(changed).toEqual([
    'events, changes and measures seen',
    'markup',
    'nodes of the root',
    'adopted style sheets',
    'marks',
  ]);
  await other.close();
});

test('before the click, with the popup open, and after it', async () => {
  // Anew, also when it is tried again: a trace of the time before would be taken for the page's own.
  await page.goto(site.url('/probe'));
  await page.evaluate('seen.length = 0');
  const before = await look();
  expect(Object.keys(before).length).toBeGreaterThanOrEqual(25);
  expect(before).toMatchObject({ 'files that answer': 0, 'extension API': 'undefined' });
  const popup = await browser.openPopup();
  await popup.getByText('老街修好了').first().waitFor();
  expect(await look()).toEqual(before);
  await popup.close();
  expect(await look()).toEqual(before);
});

test('with the view open: a host with a neutral name, and nothing to be read in it', async () => {
  await grantPage(browser);
  const view = await openCleanView(browser);
  await view.locator('.article .body p').first().waitFor();
  const found = await page.evaluate(() => {
    const host = document.querySelector('html > dialog')?.firstElementChild;
    return {
      name: host?.localName ?? '',
      root: host?.shadowRoot ?? null,
      text: document.querySelector('html > dialog')?.textContent ?? '',
      frames: window.length,
      names: [...(document.querySelector('html > dialog')?.querySelectorAll('*') ?? [])].flatMap(
        (element) => element.getAttributeNames(),
      ),
    };
  });
  expect(found).toMatchObject({ root: null, text: '', frames: 0 });
  expect(found.name).not.toMatch(/qing|yue|reader|clean/i);
  expect(found.names.filter((name) => /qing|yue|data-/.test(name))).toEqual([]);
});

test('after leaving it', async () => {
  await page.reload();
  await page.evaluate('seen.length = 0');
  const before = await look();
  await grantPage(browser);
  await openCleanView(browser);
  await callReader(browser, 'toggle-clean-view', {});
  await expect.poll(() => page.evaluate('document.documentElement.children.length')).toBe(2);
  const { 'events, changes and measures seen': seen, ...after } = await look();
  const { 'events, changes and measures seen': _none, ...wanted } = before;
  expect(after).toEqual(wanted);
  // While it was open the page could tell: the host came and went, and nothing else did.
  const kinds = new Set(
    String(seen)
      .split(' ')
      .map((one) => one.replace(/:.*/, '')),
  );
  expect([...kinds].filter((kind) => !['mutation', '', 'toggle', 'scroll'].includes(kind))).toEqual(
    [],
  );
});

test('a content script finds no storage, where the browser closes it', async () => {
  const levels = await browser.worker.evaluate(async () => {
    await chrome.storage.local.set({ planted: 1 });
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () =>
        Promise.all(
          (['local', 'session'] as const).map((area) =>
            chrome.storage[area].get('planted').then(
              (found) => JSON.stringify(found),
              (error) => String(error),
            ),
          ),
        ),
    });
    await chrome.storage.local.remove('planted');
    return answer?.result as string[];
  });
  for (const level of levels) expect(level).toMatch(/not allowed/i);
});
