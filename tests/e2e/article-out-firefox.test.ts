// A whole article leaves Firefox: its own pictures are in the book, and neither the site nor its policy hears of it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from './harness';
import { type PictureSite, servePicturePage } from './pages/picture-page';

const FILE = '2024-07-27 老街的照片.epub';

let browser: Firefox;
let site: PictureSite;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qingyue-downloads-'));
  site = await servePicturePage();
  browser = await launchFirefox({
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.alwaysOpenPanel': false,
    },
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = (words: string) =>
  browser.until(words, () =>
    browser.inPopup<boolean>(`const button = [...document.querySelectorAll('button')]
      .findLast((b) => (b.title || b.textContent).trim() === ${JSON.stringify(words)} && !b.disabled);
      button?.click();
      return !!button;`),
  );

test('the book holds the page’s own picture; nobody is asked for any, and nothing is reported', async () => {
  await browser.goto(site.address);
  await browser.until('the pictures', () =>
    browser.inPage<boolean>(
      'return [...document.images].filter((i) => i.naturalWidth > 0).length === 4;',
    ),
  );
  await browser.openPopup();
  await press('Take the whole article');
  await browser.inPopup(`const select = document.querySelector('.sheet .picker select');
    select.value = 'epub';
    select.dispatchEvent(new window.Event('change', { bubbles: true }));`);
  await browser.until('what is told of the pictures', () =>
    browser.inPopup<boolean>(
      `return document.body.innerText.includes('1 of 5 pictures can go into the file; any other becomes a link.');`,
    ),
  );
  const [requests, reports] = [site.requests.length, site.reports.length];
  await press('Save');
  await browser.until(FILE, async () => readdirSync(folder).join() === FILE);
  await browser.until('what became of it', () =>
    browser.inPopup<boolean>(`return document.body.innerText.includes('1 of 5 pictures in it');`),
  );
  const files = unzipSync(new Uint8Array(readFileSync(join(folder, FILE))));
  expect(Object.keys(files).filter((name) => name.includes('images/'))).toEqual([
    'EPUB/images/1.png',
  ]);
  expect(strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array())).toContain(
    `href="http://other.test:${site.port}/open.png"`,
  );
  expect(site.requests.slice(requests)).toEqual([]);
  expect(site.reports.slice(reports)).toEqual([]);
});
