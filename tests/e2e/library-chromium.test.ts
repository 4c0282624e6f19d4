// What is kept of an article, in a real Chromium: under its own key, told when it is not, open to nobody else, in step everywhere.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BackgroundCalls } from '../../lib/platform/messages';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { grantPage } from './harness/call-reader';
import { forgetKept } from './harness/forget-kept';
import { buildWithFaults } from './library/build-with-faults';
import { aboutOf, quoteOf } from './library/records';
import { articlePage } from './pages/article-page';

const OWN_WORDS = '原来这条街叫做河沿，每逢赶集的日子，两岸的人都要从石桥上走过来。';

/** An article of its own words, with the canonical address that it claims. */
const page = (words: string, canonical = '', title = '') =>
  articlePage({ head: canonical && `<link rel="canonical" href="${canonical}">` })
    .replace('<div class="content">', `<div class="content"><p>${words}</p>`)
    .replaceAll('老街修好了', title || '老街修好了');

let browser: Chromium;
let site: Site;
let popup: Page;
/** A page of ours behind the others: it sees the storage, and outlives the background. */
let own: Page;
beforeAll(async () => {
  site = await servePages({
    '/a': page('甲文开头的一句话，说的是石桥和老街在去年冬天的样子，三月以后才动工。'),
    '/evil': page('乙文开头的一句话，跟别的文章没有一点关系，只是想看别人存了些什么。', '/a'),
    '/q': ({ url = '' }) => ({
      body: page(
        url.includes('id=1')
          ? OWN_WORDS
          : '第二篇自己的话，跟第一篇说的不是一件事情，人也不是同样的人。',
        '/q',
      ),
    }),
  });
  browser = await launchChromium({ build: buildWithFaults('chrome') });
  own = await browser.context.newPage();
  await own.goto(browser.extensionUrl('popup.html'));
  // The build takes its time.
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  await forgetKept(own);
  // It remembers what waits.
  await stopBackground();
});

const url = (path: string) => site.url(path, 'news.test');

/** Opens the popup over the page, its first paragraph selected, at the quotes. */
async function openOn(path: string): Promise<void> {
  await popup?.close().catch(() => {});
  await browser.page.goto(url(path));
  await browser.page.evaluate(() => {
    const paragraph = document.querySelector('.content p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  popup = await browser.openPopup();
  await popup.locator('main.article').waitFor();
}

const countQuotes = () => popup.locator('.collection-item').count();
const collect = () => popup.getByRole('button', { name: '收集', exact: true }).first().click();
const toast = (text: string) => popup.locator('.toast', { hasText: text }).waitFor();

async function collectOn(path: string): Promise<void> {
  await openOn(path);
  await collect();
  await toast('已收集');
}

/** As the reader in the tab in front asks. */
async function askFromPage(
  type: string,
  args: object,
): Promise<{ ok: boolean; error?: string; result?: never }> {
  return (await own.evaluate(
    async ([message]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: (...parts: unknown[]) => chrome.runtime.sendMessage(parts[0]),
        args: [message],
      });
      return frame?.result;
    },
    [{ type, args }] as [object],
  )) as never;
}

const ABOUT = aboutOf('老街修好了');
const quote = (id: string, exact: string) => quoteOf(id, exact, url('/a'));
const opening = (address: string, canonicalUrl = '') => ({
  address: { url: address, canonicalUrl, parts: [address] },
  about: ABOUT,
});

/** Stops the background; what is asked next starts it anew. */
async function stopBackground(): Promise<void> {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

const setFault = (fault: string | null) =>
  own.evaluate(
    (value) =>
      value ? chrome.storage.session.set({ fault: value }) : chrome.storage.session.remove('fault'),
    fault,
  );

describe('the key', () => {
  test('articles of one script do not mix, though they name one canonical address', async () => {
    await collectOn('/q?id=1');
    await openOn('/q?id=2');
    expect(await countQuotes()).toBe(0);
    await openOn('/q?id=1&utm_source=feed');
    expect(await countQuotes()).toBe(1);
  });

  test('a page that names another article as its canonical address sees nothing of it', async () => {
    await collectOn('/a');
    await openOn('/evil');
    expect(await countQuotes()).toBe(0);
  });

  test('what version 1 kept for both goes to each by its words, and leaves its old place', async () => {
    const old = {
      version: 1,
      changed: '',
      about: null,
      state: {
        corrections: {},
        outline: null,
        tray: [quote('1', OWN_WORDS), quote('x', '谁都没有说过的一句话')],
      },
    };
    const name = `article:${url('/q')}`;
    await own.evaluate(([key, value]) => chrome.storage.local.set({ [key as string]: value }), [
      name,
      old,
    ] as const);
    await stopBackground();
    await openOn('/q?id=2');
    expect(await countQuotes()).toBe(0);
    await openOn('/q?id=1');
    expect(await countQuotes()).toBe(1);
    expect(await own.evaluate(() => chrome.storage.local.get())).not.toHaveProperty([name]);
  });
});

describe('nothing is lost without a word', () => {
  test('what could not be read is told, and can leave as it is', async () => {
    const spoilt = { version: 1, state: { corrections: { title: 5 }, tray: { not: 'a list' } } };
    await own.evaluate(([key, value]) => chrome.storage.local.set({ [key as string]: value }), [
      `article:${url('/a')}`,
      spoilt,
    ] as const);
    await stopBackground();
    await openOn('/a');
    const line = popup.locator('.notice[data-aside]');
    expect(await line.getAttribute('data-aside')).toBe('2');
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      line.getByRole('button').click(),
    ]);
    const { aside } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(aside.map(({ value }: { value: unknown }) => value)).toEqual([
      5,
      { tray: { not: 'a list' } },
    ]);
  });

  test.each(['quota', 'half-way', 'commit', 'gone'])(
    'a store that refuses (%s) is told; what was to be kept can leave at once, and is kept when it can be',
    async (fault) => {
      await collectOn('/a');
      await popup.locator('.collection-item textarea, .collection-item').first().waitFor();
      await setFault(fault);
      await popup
        .getByRole('button', { name: '编辑标题' })
        .or(popup.locator('h1 button'))
        .first()
        .click();
      const field = popup.locator('.article-head textarea, .article-head input').first();
      await field.fill('改过的题目');
      await field.press('Enter');
      await toast('没有存到本机');
      const [download] = await Promise.all([
        popup.waitForEvent('download'),
        popup.locator('.toast').getByRole('button').click(),
      ]);
      const { state } = JSON.parse(readFileSync(await download.path(), 'utf8'));
      expect(state.corrections).toEqual({ title: '改过的题目' });
      expect(state.tray).toHaveLength(1);
      await setFault(null);
      await stopBackground();
      await openOn('/a');
      await popup.getByText('改过的题目').first().waitFor();
      expect(await countQuotes()).toBe(1);
    },
  );

  test('what is kept, and how much room it takes, stands in the settings, with the way out for all of it', async () => {
    await collectOn('/a');
    await popup.getByRole('button', { name: '设置' }).click();
    await popup.getByText(/1 篇文章，1 条摘录；已用 .+，共 .+/).waitFor();
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: '全部另存为文件' }).click(),
    ]);
    const { records } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(records.map(({ kind }: { kind: string }) => kind)).toEqual(['article', 'quote']);
  });
});

describe('a content script', () => {
  beforeEach(async () => {
    await collectOn('/a');
    await browser.page.goto(url('/evil'));
    await grantPage(browser);
  });

  test.each<[string, keyof BackgroundCalls, () => object]>([
    ['open another article', 'open-article', () => opening(url('/a'))],
    [
      'change another article',
      'change-article',
      () => ({ key: url('/a'), change: { kind: 'discard', id: 'x' }, about: ABOUT }),
    ],
    ['read everything', 'read-raw', () => ({})],
    [
      'make the summary as long as it likes',
      'open-article',
      () => ({ ...opening(url('/evil')), about: { ...ABOUT, authors: ['x'.repeat(2_000_000)] } }),
    ],
  ])('may not %s', async (_what, type, args) => {
    expect(await askFromPage(type, args())).toMatchObject({ ok: false });
  });

  test('gets its own article, whatever it names as canonical, and is told of the caps', async () => {
    const opened = await askFromPage('open-article', {
      ...opening(url('/evil'), url('/a')),
      words: '甲文开头的一句话',
    });
    expect(opened).toMatchObject({ ok: true, result: { key: url('/evil'), state: { tray: [] } } });
    const change = { kind: 'collect', quote: quote('long', '长'.repeat(200_001)) };
    const answer = await askFromPage('change-article', { key: url('/evil'), change, about: ABOUT });
    expect(answer).toMatchObject({ ok: true, result: { saved: false, refusal: 'too-long' } });
  });
});

test('a quote collected in one tab shows in the popup and the view of another', async () => {
  await openOn('/a');
  const change = { kind: 'collect', quote: quote('live', '在别处收集的话') };
  const heard = own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () =>
        new Promise((resolve) => {
          chrome.runtime.onMessage.addListener(((message: { type: string }) => {
            if (message.type === 'apply-change') resolve(message);
          }) as never);
          document.documentElement.dataset.listening = 'yes';
        }) as never,
    });
    return frame?.result;
  });
  await browser.page.waitForFunction(() => document.documentElement.dataset.listening === 'yes');
  await askFromPage('open-article', opening(url('/a')));
  await own.evaluate((args) => chrome.runtime.sendMessage({ type: 'change-article', args }), {
    key: url('/a'),
    change,
    about: ABOUT,
  });
  expect(await heard).toMatchObject({ args: { key: url('/a'), change } });
  await popup.getByText('在别处收集的话').waitFor();
});

test('10 tabs collecting 100 quotes each at once: all 1,000 are kept', {
  timeout: 180_000,
}, async () => {
  const pages = await Promise.all(Array.from({ length: 10 }, () => browser.context.newPage()));
  for (const [index, tab] of pages.entries()) {
    await tab.goto(`${url('/a')}?n=${index}`);
    await grantPage(browser, tab);
  }
  const results = await own.evaluate(async (about) => {
    const tabs = (await chrome.tabs.query({})).filter((tab) => /\?n=\d/.test(tab.url ?? ''));
    const work = tabs.map(({ id = -1 }, tab) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        func: (async (number: number, summary: object) => {
          const ask = (type: string, args: object) =>
            chrome.runtime.sendMessage({ type, args }) as Promise<never>;
          const address = { url: location.href, canonicalUrl: '', parts: [location.href] };
          const opened = (await ask('open-article', { address, about: summary })) as {
            result: { key: string };
          };
          const saves = Array.from({ length: 100 }, (_, index) =>
            ask('change-article', {
              key: opened.result.key,
              about: summary,
              change: {
                kind: 'collect',
                quote: {
                  id: `t${number}-${index}`,
                  exact: `第 ${index} 句`,
                  prefix: '',
                  suffix: '',
                  blocks: null,
                  elided: false,
                  link: location.href,
                  note: '',
                  accessed: '2026-11-29',
                },
              },
            }),
          );
          const answers = (await Promise.all(saves)) as { result?: { saved: boolean } }[];
          return answers.filter((answer) => answer.result?.saved).length;
        }) as never,
        args: [tab, about],
      }),
    );
    return (await Promise.all(work)).map(([frame]) => frame?.result);
  }, ABOUT);
  expect(results).toEqual(Array(10).fill(100));
  const { result } = await own.evaluate(
    () =>
      chrome.runtime.sendMessage({ type: 'read-raw', args: {} }) as Promise<{
        result: { records: { kind: string; id: string }[] };
      }>,
  );
  const ids = result.records.filter(({ kind }) => kind === 'quote').map(({ id }) => id);
  expect([ids.length, new Set(ids).size]).toEqual([1000, 1000]);
  for (const tab of pages) await tab.close();
});
