// The smallest end-to-end test: a press on the toolbar button opens the popup, in Chromium and in Firefox.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Chromium,
  type Firefox,
  launchChromium,
  launchFirefox,
  type Site,
  servePages,
} from './harness';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>一个标题</title>
<article><h1>一个标题</h1>${'<p>这一段话只是为了让页面看上去像一篇文章，所以写得长一些，再长一些，直到有了足够的字。</p>'.repeat(6)}</article>`;

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/article': PAGE });
});
afterAll(() => site.close());

describe('Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('the toolbar button opens the popup', async () => {
    await browser.page.goto(site.url('/article', 'news.test'));
    const popup = await browser.openPopup();
    expect(popup.url()).toBe(browser.extensionUrl('popup.html'));
    await popup.waitForFunction(() => document.body.innerText.trim().length > 0);
  });
});

describe('Firefox', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await launchFirefox();
  });
  afterAll(() => browser.close());

  test('the toolbar button opens the popup', async () => {
    await browser.goto(site.url('/article', 'news.test'));
    await browser.openPopup();
    const text = await browser.until('text in the popup', () =>
      browser.inPopup<string>('return document.body.innerText.trim();'),
    );
    expect(text).not.toBe('');
  });
});
