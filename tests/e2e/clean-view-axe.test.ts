// axe-core on the clean view in each theme, panels open, and on the picker: no violation.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, openClosedRoots, type Site, servePages } from './harness';
import { callReader, grantPage, readArticle } from './harness/call-reader';
import { articlePage } from './pages/article-page';
import { svg } from './pages/trying-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage(), '/photo.png': svg(640, 360) });
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
  return runAxe(page, ':root > :last-child');
}

async function runAxe(where: Page | Frame, inside: string): Promise<string[]> {
  await where.evaluate(AXE);
  return where.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: { run(on: Element): Promise<AxeResults> } };
    const host = document.querySelector(selector);
    if (!host) throw new Error('no host');
    const { violations } = await axe.run(host);
    // Rules about whole pages look at all of them; only what is ours counts.
    const isOurs = ({ target: [first] }: NodeResult) =>
      typeof first !== 'string' || host.contains(document.querySelector(first));
    return violations.flatMap(({ id, nodes }) =>
      nodes.filter(isOurs).map((node) => `${id}: ${node.html}`),
    );
  }, inside);
}

describe('the clean view', () => {
  let view: Frame;
  beforeAll(async () => {
    view = await readArticle(browser, site.url('/article'));
  });
  const findAll = async () => [...(await findViolations()), ...(await runAxe(view, 'html'))];

  test.each(['light', 'sepia', 'dark', 'black', 'contrast'])('theme %s', async (theme) => {
    const { page } = browser;
    for (let i = 0; i < 6; i++) {
      if ((await view.locator('.view').getAttribute('data-theme')) === theme) break;
      await page.keyboard.press('t');
    }
    expect(await view.locator('.view').getAttribute('data-theme')).toBe(theme);
    expect(await findAll()).toEqual([]);
  });

  test.each([
    ['a', '.settings'],
    ['r', '.removed'],
    ['?', '.keys'],
    ['f', '.find'],
  ])('panel %s', async (key, inside) => {
    await browser.page.keyboard.press(key);
    await view.locator(inside).waitFor();
    for (const group of await view.locator('.removed summary').all()) await group.click();
    expect(await findAll()).toEqual([]);
  });

  test('choosing what to hide, and a picture enlarged', async () => {
    const { page } = browser;
    await page.keyboard.press('Escape');
    await view.locator('.find').waitFor({ state: 'detached' });
    await page.keyboard.press('h');
    await view.locator('.to-hide').waitFor();
    expect(await findAll()).toEqual([]);
    await page.keyboard.press('Escape');
    await view.locator('.hiding-hint').waitFor({ state: 'detached' });
    await view.locator('.body figure img').first().click();
    await view.locator('dialog.zoom[open]').waitFor();
    expect(await findAll()).toEqual([]);
  });
});

test('the picker', async () => {
  await browser.page.goto(site.url('/article'));
  await grantPage(browser);
  await callReader(browser, 'pick-block', {});
  expect(await findViolations()).toEqual([]);
});
