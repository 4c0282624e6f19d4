// “Report this page”: made in the popup, shown whole, taken by the reader's hand; nothing leaves by itself.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { articlePage } from './pages/article-page';

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/secret-place': articlePage(), '/short': '<title>x</title><p>短。' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const report = (popup: Page) => popup.locator('dialog textarea').inputValue();

test('an article: copied and saved; the address and the words only with leave', async () => {
  await browser.page.goto(site.url('/secret-place'));
  const popup = await browser.openPopup();
  await popup.locator('main.article').waitFor();
  await popup.locator('.actions [aria-haspopup=dialog]').last().click();
  await popup.locator('[data-report]').click();
  const asked = site.requests.length;
  await expect.poll(() => report(popup)).toContain('title: 5 characters, from ');
  const bare = await report(popup);
  expect(bare).toMatch(/^Qingyue \d+\.\d+\.\d+\nBrowser: .*Chrome/);
  expect(bare).not.toMatch(/secret-place|老街|赵某某|河边/);
  await popup.getByRole('checkbox').check();
  const whole = await report(popup);
  expect(whole).toContain(`Address: ${site.url('/secret-place')}`);
  expect(whole).toContain('title: “老街修好了”');
  await popup.getByRole('button', { name: '复制' }).last().click();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(whole);
  const saving = popup.waitForEvent('download');
  await popup.getByRole('button', { name: '保存' }).last().click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toBe(whole);
  expect(site.requests.length).toBe(asked);
  await popup.close();
});

test('no article: the way stands beside the others, and the report gives the reason', async () => {
  await browser.page.goto(site.url('/short'));
  const popup = await browser.openPopup();
  await popup.locator('main.problem [data-report]').click();
  await expect.poll(() => report(popup)).toContain('Result: too-little-text');
  await popup.close();
});
