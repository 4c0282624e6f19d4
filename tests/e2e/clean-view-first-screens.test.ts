// A long article shows its first screens before the rest is there; whoever wants the whole at that moment has it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { readArticle } from './harness/call-reader';
import { PICTURES, tryingPage } from './pages/trying-page';

let browser: Chromium;
let site: Site;

beforeAll(async () => {
  const article = tryingPage().replaceAll(
    '</h2><p>',
    `</h2><p>${'修桥的石料从上游运来。'.repeat(12)}`,
  );
  site = await servePages({ '/article': article, ...PICTURES });
  browser = await launchChromium({ window: [1280, 800] });
  await browser.page.addInitScript(askRightAway);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** In the view's own frame: as soon as something of the article stands there it is to be printed. Notes what it held before and after. */
function askRightAway(): void {
  if (location.href !== 'about:srcdoc') return;
  const watch = new MutationObserver(() => {
    const body = document.querySelector('.article .body');
    if (!body?.firstElementChild) return;
    watch.disconnect();
    const before = body.textContent?.length ?? 0;
    window.dispatchEvent(new Event('beforeprint'));
    performance.mark('asked', { detail: [before, body.textContent?.length ?? 0] });
  });
  watch.observe(document, { childList: true, subtree: true });
}

test('what is printed right away is the whole', async () => {
  const view = await readArticle(browser, site.url('/article', 'news.test'));
  const end = view.locator('.article .body').getByText('第68节').last();
  await end.waitFor({ state: 'attached' });
  const [before, after] = await view.evaluate(
    () => (performance.getEntriesByName('asked')[0] as PerformanceMark).detail,
  );
  const whole = await view.locator('.article .body').evaluate((body) => body.textContent?.length);
  expect(before).toBeLessThan(after);
  expect(after).toBe(whole);
});
