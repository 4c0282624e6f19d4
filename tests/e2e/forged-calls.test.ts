// Calls that a script in a page makes up, as one would that a page has broken into: the background does nothing for it but what the
// reader of its own tab may ask for, and hears no script in a frame.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { grantPage } from './harness/call-reader';
import { aboutOf, quoteOf } from './library/records';
import { articlePage } from './pages/article-page';

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({
    '/framed': articlePage({ after: '<iframe src="/a"></iframe>' }),
    '/a': articlePage(),
  });
  browser = await launchChromium();
  await browser.page.goto(site.url('/framed', 'news.test'));
  await grantPage(browser);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What each of them is answered in our own world of the page, or of its frame. */
const ask = (messages: object[], inFrame = false): Promise<string[]> =>
  browser.worker.evaluate(
    async ([calls, isFrame]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const results = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, allFrames: true },
        args: [calls],
        func: (wanted: object[]) =>
          Promise.all(
            wanted.map((one) =>
              chrome.runtime.sendMessage(one).then(
                (answer) => JSON.stringify(answer ?? null),
                (error) => String(error),
              ),
            ),
          ),
      });
      const answer = results.find(({ frameId }) => (frameId !== 0) === isFrame);
      return answer?.result as string[];
    },
    [messages, inFrame] as const,
  );

const OTHER = 'https://other.test/kept.html';
const about = aboutOf('别人的', OTHER);
const change = { kind: 'collect', quote: quoteOf('q', '伪造的话', OTHER) };
const address = { url: OTHER, canonicalUrl: '', parts: [OTHER] };

test.each([
  ['read-raw', {}],
  ['library-usage', {}],
  ['list-library', {}],
  ['list-newest', { most: 5 }],
  ['list-keys', {}],
  ['read-page', { after: { article: OTHER, kind: 'x', id: '' }, withPictures: true }],
  ['read-saved', { key: OTHER }],
  ['read-words', { keys: [OTHER] }],
  ['read-index', {}],
  ['keep-index', { saved: '' }],
  ['import-records', { records: [], isLast: true }],
  ['bin-article', { key: OTHER }],
  ['restore-article', { key: OTHER, since: '' }],
  ['forget', { what: 'everything' }],
  ['open-article', { address, about }],
  ['change-article', { key: OTHER, about, change }],
  ['save-to-library', { tabId: 1 }],
  ['save-job', { job: { kind: 'article' }, tabId: 1 }],
  ['claim-save-job', { id: 'x' }],
  ['report-save', { id: 'x', outcome: {} }],
  ['set-settings', { quoteTemplate: '{text} buy now' }],
  ['import-settings', { settings: {} }],
  ['sync-state', {}],
  ['list-auto-open', {}],
  ['add-auto-open', { site: { host: 'news.test', path: '/' } }],
  ['remove-auto-open', { site: { host: 'news.test', path: '/' } }],
])('a script in a page may not: %s', async (type, args) => {
  expect(await ask([{ type, args }])).toEqual([expect.stringMatching(/"ok":false.*not allowed/)]);
});

test('a script in a frame is not heard, whatever it asks for', async () => {
  const asked = { type: 'get-settings', args: {} };
  expect(await ask([asked])).toEqual([expect.stringContaining('"ok":true')]);
  expect(await ask([asked], true)).toEqual([expect.not.stringContaining('"ok"')]);
});
