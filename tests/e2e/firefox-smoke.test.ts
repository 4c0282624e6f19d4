// The main job in a real Firefox: install, press the button, read the popup, open the clean view, leave it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firefox, fixture, launchFirefox, type Site, STRICT_CSP, servePages } from './harness';

const TITLE = '让乡村书屋的灯亮得更久';
const ESCAPE = '\uE00C';

let browser: Firefox;
let site: Site;
beforeAll(async () => {
  const body = fixture('articles/gmw-regional/source.html');
  site = await servePages({ '/plain': { body }, '/strict': { body, headers: STRICT_CSP } });
  browser = await launchFirefox();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openCleanView(): Promise<void> {
  await browser.openPopup();
  await browser.until('the title in the popup', () =>
    browser.inPopup<boolean>(`return document.body.innerText.includes('${TITLE}');`),
  );
  await browser.inPopup(`const read = [...document.querySelectorAll('button')]
    .find((b) => /^(Read|阅读)$/.test(b.textContent.trim()));
    read.click();`);
  await browser.until('the clean view', () => browser.inPage<boolean>('return !!viewDocument();'));
}

describe.each([
  ['on a plain http page', '/plain'],
  ['under a policy that allows nothing', '/strict'],
])('%s', (_name, path) => {
  test('popup, clean view, and the page as it was after leaving', async () => {
    await browser.goto(site.url(path, 'news.test'));
    await browser.inPage('window.scrollTo(0, 300);');
    const readPage = () =>
      browser.inPage<string>('return document.documentElement.outerHTML + window.scrollY;');
    const before = await readPage();
    await openCleanView();

    const shown = await browser.inPage<{ heading: string; entries: number; position: string }>(`
      const root = viewDocument();
      const dialog = document.querySelector('html > dialog');
      return {
        heading: root.querySelector('h1').textContent.trim(),
        entries: root.querySelectorAll('[role=treeitem]').length,
        position: getComputedStyle(dialog).position,
      };`);
    expect(shown).toEqual({ heading: TITLE, entries: 16, position: 'fixed' });

    await browser.pressKey(ESCAPE);
    await browser.until('the clean view to go', () =>
      browser.inPage<boolean>('return document.documentElement.children.length === 2;'),
    );
    expect(await readPage()).toBe(before);
  });
});

test('nothing but the page itself was asked for', () => {
  const asked = new Set(site.requests.map((r) => r.replace(/\?.*/s, '')));
  const own = [...asked].filter(
    (r) => !/ news\.test\/(plain|strict|favicon\.ico|img\/|pic\/)/.test(r),
  );
  expect(own).toEqual([]);
});
