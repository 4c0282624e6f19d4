// axe-core on the clean view in each theme, panels open, and on the picker: no violation.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, openClosedRoots, type Site, servePages } from './harness';
import { callReader, grantPage, openCleanView } from './harness/call-reader';
import { articlePage } from './pages/article-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage() });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Violations within our host, each with the elements it is about. */
async function findViolations(): Promise<string[]> {
  const { page } = browser;
  await openClosedRoots(page, { inPage: true });
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(on: Element): Promise<AxeResults> } };
    const host = document.documentElement.lastElementChild;
    if (!host?.localName.includes('-')) throw new Error('no host');
    const { violations } = await axe.run(host);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

describe('the clean view', () => {
  beforeAll(async () => {
    await browser.page.goto(site.url('/article'));
    await grantPage(browser);
    await openCleanView(browser);
  });

  test.each(['light', 'sepia', 'dark'])('theme %s', async (theme) => {
    const { page } = browser;
    for (let i = 0; i < 4; i++) {
      if ((await page.locator('.view').getAttribute('data-theme')) === theme) break;
      await page.keyboard.press('t');
    }
    expect(await page.locator('.view').getAttribute('data-theme')).toBe(theme);
    expect(await findViolations()).toEqual([]);
  });

  test.each([
    ['a', '.settings'],
    ['r', '.removed'],
    ['?', '.keys'],
  ])('panel %s', async (key, inside) => {
    await browser.page.keyboard.press(key);
    await browser.page.locator(inside).waitFor();
    for (const group of await browser.page.locator('.removed summary').all()) await group.click();
    expect(await findViolations()).toEqual([]);
  });
});

test('the picker', async () => {
  await browser.page.goto(site.url('/article'));
  await grantPage(browser);
  await callReader(browser, 'pick-block', {});
  expect(await findViolations()).toEqual([]);
});
