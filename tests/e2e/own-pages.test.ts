// The extension's own pages: nothing becomes HTML there but through the sanitiser's policy; opened by hand, with no or bad parameters,
// they show something and throw nothing; a page that is no part of the extension cannot open them in a frame.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { articlePage } from './pages/article-page';

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage() });
  browser = await launchChromium();
  await browser.page.goto(site.url('/article', 'news.test'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('Trusted Types in the popup', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await browser.openPopup();
    await popup.getByText('老街修好了').first().waitFor();
  });
  afterAll(() => popup.close());

  const TRIES: [string, () => unknown][] = [
    ['innerHTML', () => Object.assign(document.body, { innerHTML: '<b>x</b>' })],
    ['srcdoc', () => Object.assign(document.createElement('iframe'), { srcdoc: '<b>x</b>' })],
    ['DOMParser', () => new DOMParser().parseFromString('<b>x</b>', 'text/html')],
    ['the text of a script', () => Object.assign(document.createElement('script'), { text: '1' })],
  ];

  test.each(TRIES)('%s takes no text', async (_name, attempt) => {
    await expect(popup.evaluate(attempt)).rejects.toThrow(/TrustedHTML|TrustedScript/);
  });

  test.each(['other', 'qingyue', 'dompurify'])('no second policy: %s', async (name) => {
    const make = (wanted: string) => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      trustedTypes.createPolicy(wanted, {});
    };
    await expect(popup.evaluate(make, name)).rejects.toThrow(/createPolicy|disallowed/);
  });
});

const OWN_PAGES = ['popup.html', 'save.html', 'options.html', 'first-run.html', 'library.html'];
describe.each(OWN_PAGES)('%s', (path) => {
  test.each(['', '#', '#no-such-job', '?a=%ff&tab=-1', `#${'x'.repeat(100_000)}`])(
    'with %j behind its address',
    async (suffix) => {
      const page = await browser.context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(browser.extensionUrl(path + suffix));
      await expect.poll(() => page.locator('body').innerText()).toMatch(/\p{L}{2}/u);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test('shows in no frame of a site', async () => {
    const page = await browser.context.newPage();
    await page.goto(site.url('/article', 'news.test'));
    await page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.addEventListener('load', resolve);
          frame.src = src;
          document.body.append(frame);
        }),
      browser.extensionUrl(path),
    );
    const inside = page.frames().filter((frame) => frame.parentFrame() !== null);
    expect(inside.map((frame) => frame.url())).toEqual(['chrome-error://chromewebdata/']);
    await page.close();
  });
});

test.each(['', '#', '#no-such-job'])(
  'save.html with %j behind its address has nothing to save, and says so',
  async (suffix) => {
    const page = await browser.context.newPage();
    await page.goto(browser.extensionUrl(`save.html${suffix}`));
    await page.locator('main[data-stage="nothing"]').waitFor({ timeout: 5_000 });
    await page.close();
  },
);
