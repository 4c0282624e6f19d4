// The harness itself: locators see into a closed shadow root, the page does not.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Chromium,
  countRoots,
  launchChromium,
  openClosedRoots,
  type Site,
  servePages,
} from './harness';

const PAGE = `<!doctype html><meta charset="utf-8"><x-host></x-host><script>
  const root = document.querySelector('x-host').attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.textContent = 'inside';
  button.addEventListener('click', () => { button.textContent = 'pressed'; });
  root.append(button);
</script>`;

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/closed': PAGE });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a closed shadow root can be clicked in, and stays closed for the page', async () => {
  const { page } = browser;
  await page.goto(site.url('/closed'));
  expect(await countRoots(page)).toBe(1);
  expect(await page.locator('button').count()).toBe(0);
  expect(await openClosedRoots(page)).toBe(1);
  await page.locator('button').click();
  expect(await page.locator('button').textContent()).toBe('pressed');
  expect(await page.evaluate(() => document.querySelector('x-host')?.shadowRoot)).toBe(null);
});

test('with inPage the page sees it too, for axe', async () => {
  const { page } = browser;
  await page.goto(site.url('/closed'));
  await openClosedRoots(page, { inPage: true });
  const seen = () => document.querySelector('x-host')?.shadowRoot?.textContent;
  expect(await page.evaluate(seen)).toBe('inside');
});
