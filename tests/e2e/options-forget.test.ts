// What is kept goes for good from the page of options: asked once more, and shown to be gone.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import chinese from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { type Chromium, launchChromium } from './harness';
import { listViolations } from './harness/axe';

let browser: Chromium;
let options: Page;
beforeAll(async () => {
  browser = await launchChromium({ language: 'zh-CN' });
  options = browser.page;
  await options.goto(browser.extensionUrl('options.html'));
});
afterAll(() => browser.close());

test('what is kept of a site goes for good, once it was asked again; the focus is on keeping', async () => {
  const url = 'https://news.test/kept.html';
  const about = { title: '留下的', authors: [], byline: '', source: '', site: '', url };
  await options.evaluate((args) => chrome.runtime.sendMessage({ type: 'change-article', args }), {
    key: url,
    about: { ...about, publishedTime: '', lang: 'zh-CN', canonicalUrl: '' },
    change: { kind: 'correct', field: 'title', value: '改过的' },
  });
  await options.reload();
  const button = (name: string) => options.getByRole('button', { name, exact: true });
  await button('忘掉这个网站的全部').click();
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe(
    chinese.libraryForgetNot.message,
  );
  expect(await listViolations(options)).toEqual([]);
  await button(chinese.libraryForgetNot.message).press('Enter');
  await button('忘掉这个网站的全部').click();
  await button(chinese.libraryForget.message).click();
  await options.getByText(chinese.libraryForgotten.message).waitFor();
  await expect.poll(() => button('忘掉这个网站的全部').count()).toBe(0);
});
