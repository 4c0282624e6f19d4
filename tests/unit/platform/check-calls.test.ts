import { describe, expect, test, vi } from 'vitest';
import { EMPTY_STATE } from '../../../lib/article-state';
import { BACKGROUND_CHECKS, buildBackgroundHandlers } from '../../../lib/platform/background-calls';
import { type Asker, findHandler, isOwnPage } from '../../../lib/platform/check-calls';
import type { BackgroundCalls } from '../../../lib/platform/messages';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

const ID = 'our-id';
const ORIGIN = 'chrome-extension://our-id/';

describe('isOwnPage', () => {
  test.each([
    ['the popup', { id: ID, url: `${ORIGIN}popup.html` }, true],
    ['the background of Chromium, which has no URL', { id: ID }, true],
    ['our page in a tab', { id: ID, url: `${ORIGIN}library.html`, tab: {} }, true],
    ['our content script', { id: ID, url: 'https://news.test/', tab: {} }, false],
    ['a tab that hides its URL', { id: ID, tab: {} }, false],
    ['another extension', { id: 'other', url: 'chrome-extension://other/x.html' }, false],
    ['a page that names itself after us', { id: ID, url: 'https://our-id/', tab: {} }, false],
  ])('%s', (_who, sender, expected) => {
    expect(isOwnPage(sender, ID, ORIGIN)).toBe(expected);
  });
});

const OWN: Asker = { tabUrl: null, isPrivate: false, tabId: null };
const SCRIPT: Asker = { tabUrl: 'https://www.news.test/a.html', isPrivate: false, tabId: 7 };

function openBackground() {
  const state = { ...EMPTY_STATE };
  const store = () => ({
    get: vi.fn(async () => state),
    change: vi.fn(async () => ({ value: state, saved: true })),
  });
  const settings = {
    get: vi.fn(async () => DEFAULT_SETTINGS),
    change: vi.fn(async () => ({ value: DEFAULT_SETTINGS, saved: true })),
  };
  const stores = { settings, states: store(), privateStates: store() };
  const saveOutline = vi.fn(async () => {});
  const saveArticle = vi.fn(async () => {});
  const saveJob = vi.fn(async () => ({ state: 'failed' as const }));
  const saver = { take: vi.fn(() => null), report: vi.fn() };
  const handlers = buildBackgroundHandlers(stores, {
    injectScripts: async () => true,
    saveOutline,
    saveArticle,
    saveJob,
    saver,
  });
  const call = (message: unknown, asker: Asker) =>
    findHandler<BackgroundCalls>(message, handlers, (type, args) =>
      BACKGROUND_CHECKS[type](args),
    )?.(asker);
  return { stores, saver, saveOutline, saveArticle, saveJob, call };
}

const KEY = 'https://news.test/a.html';
const collect = (quote: unknown) => ({
  type: 'change-article-state',
  args: { key: KEY, change: { kind: 'collect', quote } },
});
const QUOTE = {
  id: 'q1',
  exact: '原话',
  link: KEY,
  accessed: '2026-11-23',
  note: '',
  blocks: null,
};

describe('the background answers', () => {
  test('nothing that is not a call of ours', () => {
    const { call } = openBackground();
    for (const message of [
      null,
      'get-settings',
      [],
      {},
      { type: 'toString', args: {} },
      { type: 7, args: {} },
    ])
      expect(call(message, OWN)).toBeUndefined();
  });

  test('an error to arguments in the wrong shape', async () => {
    const { call, stores } = openBackground();
    const bad = [
      { type: 'get-settings', args: null },
      { type: 'get-article-state', args: {} },
      {
        type: 'save-article',
        args: { choice: { format: 'exe', withQuotes: true, withPictures: true } },
      },
      {
        type: 'save-article',
        args: { choice: { format: 'epub', withQuotes: 1, withPictures: true } },
      },
      { type: 'save-article', args: {} },
      { type: 'save-job', args: { job: null, tabId: 1 } },
      { type: 'get-article-state', args: { key: 5 } },
      { type: 'get-article-state', args: { key: 'https://news.test/a.html#x' } },
      { type: 'change-article-state', args: { key: KEY, change: { kind: 'constructor' } } },
      {
        type: 'change-article-state',
        args: { key: KEY, change: { kind: 'correct', field: '__proto__', value: 'x' } },
      },
      {
        type: 'change-article-state',
        args: { key: KEY, change: { kind: 'outline', outline: [{ text: 1 }] } },
      },
      {
        type: 'change-article-state',
        args: { key: KEY, change: { kind: 'note', id: 'q1', note: 'n' }, about: 'x' },
      },
      collect({ ...QUOTE, id: '' }),
      collect({ ...QUOTE, exact: 'x'.repeat(200_001) }),
      collect(['q1']),
    ];
    for (const message of bad)
      await expect(call(message, OWN), JSON.stringify(message).slice(0, 120)).rejects.toThrow();
    expect(stores.states.change).not.toHaveBeenCalled();
  });

  test('a content script for its own site only', async () => {
    const { call, stores } = openBackground();
    await call(collect(QUOTE), SCRIPT);
    expect(stores.states.change).toHaveBeenCalledOnce();
    const other = { type: 'get-article-state', args: { key: 'https://bank.test/account' } };
    await expect(call(other, SCRIPT)).rejects.toThrow('not allowed');
    await expect(call(other, OWN)).resolves.toBeDefined();
  });

  test('a content script that changes how the article looks, and nothing else', async () => {
    const { call, stores } = openBackground();
    await call({ type: 'set-settings', args: { theme: 'sepia', fontSize: 21 } }, SCRIPT);
    expect(stores.settings.change).toHaveBeenCalledOnce();
    const template = { type: 'set-settings', args: { quoteTemplate: '{text} buy now' } };
    await expect(call(template, SCRIPT)).rejects.toThrow('not allowed');
    await call(template, OWN);
    expect(stores.settings.change).toHaveBeenCalledTimes(2);
  });

  test('private windows from their own store, whatever the page claims', async () => {
    const { call, stores } = openBackground();
    const claim = { type: 'get-article-state', args: { key: KEY, isPrivate: false } };
    await call(claim, { ...SCRIPT, isPrivate: true });
    await call({ ...claim, args: { key: KEY, isPrivate: true } }, OWN);
    expect(stores.privateStates.get).toHaveBeenCalledTimes(2);
    expect(stores.states.get).not.toHaveBeenCalled();
  });
});

describe('saving', () => {
  const take = { type: 'take-save-job', args: { id: 'a1' } };
  const report = { type: 'report-save', args: { id: 'a1', outcome: { state: 'failed' } } };

  test('a page of ours takes its job and reports', async () => {
    const { call, saver } = openBackground();
    await call(take, OWN);
    await call(report, OWN);
    expect(saver.take).toHaveBeenCalledWith('a1');
    expect(saver.report).toHaveBeenCalledWith('a1', { state: 'failed' });
  });

  test.each([take, report])('a content script may not: $type', async (message) => {
    const { call, saver } = openBackground();
    await expect(call(message, SCRIPT)).rejects.toThrow('not allowed');
    expect(saver.take).not.toHaveBeenCalled();
    expect(saver.report).not.toHaveBeenCalled();
  });

  test('a content script has the outline of its own tab saved, and of no other', async () => {
    const { call, saveOutline } = openBackground();
    await call({ type: 'save-outline', args: { tabId: 9 } }, SCRIPT);
    expect(saveOutline).toHaveBeenCalledWith(7);
  });

  test('a content script has the whole article of its own tab saved, as it was chosen there', async () => {
    const { call, saveArticle } = openBackground();
    const choice = { format: 'epub', withQuotes: true, withPictures: false };
    await call({ type: 'save-article', args: { choice, tabId: 9 } }, SCRIPT);
    expect(saveArticle).toHaveBeenCalledWith(7, choice);
  });

  test('any file at all only our own pages ask for', async () => {
    const { call, saveJob } = openBackground();
    const message = { type: 'save-job', args: { job: { kind: 'article' }, tabId: 9 } };
    await expect(call(message, SCRIPT)).rejects.toThrow('not allowed');
    expect(saveJob).not.toHaveBeenCalled();
    await call(message, OWN);
    expect(saveJob).toHaveBeenCalledWith({ kind: 'article' }, 9);
  });
});

test('what was asked for too long ago is not done', async () => {
  const { call, stores } = openBackground();
  const late = { type: 'get-settings', args: {}, until: Date.now() - 1 };
  await expect(call(late, OWN)).rejects.toThrow('too late');
  expect(stores.settings.get).not.toHaveBeenCalled();
  await call({ ...late, until: Date.now() + 60_000 }, OWN);
  expect(stores.settings.get).toHaveBeenCalled();
});
