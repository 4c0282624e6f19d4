// What few pages need is brought there, and nowhere else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PARTS } from '../../lib/platform/page-scripts';
import { callReader, grantPage } from './harness/call-reader';
import { type Chromium, launchChromium, type Site, servePages } from './harness/index';
import { ROOT } from './harness/paths';

const page = (lang: string, sentence: string, more: string) =>
  `<!doctype html><meta charset="utf-8"><html lang="${lang}"><title>A</title><h1>A</h1><main>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}<p>${more}</p></main>`;

const CHINESE =
  '河边的小城在这一年里修好了一段老街，账目写在墙上，谁都可以来看，谁都可以来问，谁都可以来记。';
const GERMAN =
  'Die alte Brücke in der Mitte der Stadt wurde am Montag für den Verkehr gesperrt, und die Arbeit wird bis in den Frühling dauern. ';

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  const inDoubt = readFileSync(join(ROOT, 'tests/fixtures/articles/old-blog/source.html'), 'utf8');
  const thread = readFileSync(
    join(ROOT, 'tests/fixtures/articles/forum-thread/source.html'),
    'utf8',
  );
  site = await servePages({
    '/2024-07/27/content_1.htm': page('zh-CN', CHINESE, '责任编辑：王小明'),
    // The template says English, as many do.
    '/2024/07/27/bruecke.html': page('en-US', GERMAN, 'Lesen Sie auch: Der Fluss steigt wieder'),
    '/2008/05/old-blog.html': inDoubt,
    '/forum/thread-4711.html': thread,
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Reads a page; what it says, and which scripts were brought for it. */
async function read(path: string) {
  await browser.page.goto(site.url(path));
  await grantPage(browser);
  const { result } = await callReader(browser, 'read', { mode: 'auto' });
  const brought = await browser.worker.evaluate(
    async (parts) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: (names: string[]) => names.filter((name) => Symbol.for(name) in globalThis),
        args: [parts],
      });
      return frame?.result;
    },
    [...PARTS],
  );
  return { text: result.ok ? result.textContent : result.reason, brought };
}

test('an ordinary page gets the reader alone', async () => {
  const { text, brought } = await read('/2024-07/27/content_1.htm');
  expect(brought).toEqual([]);
  expect(text).toContain(CHINESE);
  expect(text).not.toContain('责任编辑');
});

test('a page in another language is read with its words, whatever its template says', async () => {
  const { text, brought } = await read('/2024/07/27/bruecke.html');
  expect(brought).toEqual(['languages']);
  expect(text).toContain('Die alte Brücke');
  expect(text).not.toContain('Lesen Sie auch');
});

test('a thread gets what finds its posts', async () => {
  const { text, brought } = await read('/forum/thread-4711.html');
  expect(brought).toContain('threads');
  expect(text).toContain('半亩方塘');
  expect(text).not.toContain('积分');
});

test('where the ratings leave much in doubt, another reader is asked', async () => {
  const { brought } = await read('/2008/05/old-blog.html');
  expect(brought).toEqual(['second-reader']);
});
