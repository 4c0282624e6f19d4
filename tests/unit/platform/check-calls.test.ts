import { describe, expect, test, vi } from 'vitest';
import { BACKGROUND_CHECKS, buildBackgroundHandlers } from '../../../lib/platform/background-calls';
import { type Asker, findHandler, isOwnPage } from '../../../lib/platform/check-calls';
import { createOpenedArticles } from '../../../lib/platform/library/opened-articles';
import type { BackgroundCalls, SavingAnswer } from '../../../lib/platform/messages';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { ABOUT, aDisk, collect, memoryArea, quote, startLibrary } from '../library/a-library';
import { anArticle } from '../quote/an-article';
import { noOptions } from './no-options';

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
    ['the background of another extension, which has no URL', { id: 'other' }, false],
    ['another extension with an address of ours', { id: 'other', url: `${ORIGIN}x.html` }, false],
    ['a page that names itself after us', { id: ID, url: 'https://our-id/', tab: {} }, false],
  ])('%s', (_who, sender, expected) => {
    expect(isOwnPage(sender, ID, ORIGIN)).toBe(expected);
  });
});

const OWN: Asker = { tabUrl: null, isPrivate: false, tabId: null };
const SCRIPT: Asker = { tabUrl: 'https://www.news.test/a.html', isPrivate: false, tabId: 7 };
const KEY = 'https://www.news.test/a.html';

/** A background with two libraries in memory. Tab 5 is private, tab 6 is gone. */
function openBackground() {
  const settings = {
    get: vi.fn(async () => DEFAULT_SETTINGS),
    change: vi.fn(async () => ({ value: DEFAULT_SETTINGS, saved: true })),
    importAll: async () => ({ value: DEFAULT_SETTINGS, saved: true, aside: [] }),
    listAside: async () => [],
  };
  const disk = aDisk();
  const privateDisk = aDisk();
  const stores = {
    settings,
    library: startLibrary(disk),
    privateLibrary: startLibrary(privateDisk),
    opened: createOpenedArticles(memoryArea()),
    ...noOptions().stores,
  };
  const saveOutline = vi.fn(async () => {});
  const saveArticle = vi.fn(async () => {});
  const saveJob = vi.fn(async () => ({ state: 'failed' as const }));
  const tellNews = vi.fn();
  const saver = { claim: vi.fn(() => null), report: vi.fn() };
  const handlers = buildBackgroundHandlers(stores, {
    openLibrary: async () => {},
    injectScripts: async () => true,
    keepingOf: (isPrivate) => (isPrivate ? 'private' : 'kept'),
    async keepingOfTab(tabId) {
      if (tabId === 6) throw new Error('no tab with id 6');
      return tabId === 5 ? 'private' : 'kept';
    },
    tellNews,
    saveOutline,
    saveArticle,
    saveJob,
    saver,
    readArticle: async () => anArticle([], { url: KEY, canonicalUrl: '' }),
    openPictures: () => ({ survey: async () => [], read: async () => null }),
    t: (key) => key,
    ...noOptions().deeds,
  });
  const call = (message: unknown, asker: Asker) =>
    findHandler<BackgroundCalls>(message, handlers, (type, args) =>
      BACKGROUND_CHECKS[type](args),
    )?.(asker);
  const count = () => [disk, privateDisk].map(({ contents }) => contents.records.length);
  return { stores, saver, saveOutline, saveArticle, saveJob, tellNews, call, count };
}

const open = (url = KEY, more: object = {}) => ({
  type: 'open-article',
  args: { address: { url, canonicalUrl: '', parts: [url] }, about: ABOUT, ...more },
});
const change = (wanted: unknown, more: object = {}) => ({
  type: 'change-article',
  args: { key: KEY, change: wanted, about: ABOUT, ...more },
});
const KEEP = change(collect('q1'));

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
    const { call, count } = openBackground();
    const bad = [
      { type: 'get-settings', args: null },
      { type: 'open-article', args: {} },
      open(KEY, { about: { ...ABOUT, authors: ['x'.repeat(2_000_000)] } }),
      open(KEY, { about: { ...ABOUT, authors: Array(101).fill('x') } }),
      open(KEY, { about: { ...ABOUT, title: 'x'.repeat(2_001) } }),
      open(KEY, { about: { ...ABOUT, lang: 5 } }),
      open(KEY, { words: 5 }),
      open(KEY, { tabId: 'x' }),
      open(KEY, { address: { url: KEY, canonicalUrl: '', parts: 'x' } }),
      open('x'.repeat(20_001)),
      change({ kind: 'constructor' }),
      change({ kind: 'correct', field: '__proto__', value: 'x' }),
      change({ kind: 'outline', outline: 'x' }),
      change({ kind: 'note', id: '', note: 'n' }),
      change({ kind: 'note', id: 'q1', note: 'n' }, { about: 'x' }),
      change({ kind: 'move', id: 'q1', to: -1 }),
      change({ kind: 'collect', quote: ['q1'] }),
      change(collect('q1'), { key: 5 }),
      { type: 'set-choice', args: { choice: { way: 'guess' }, isForSite: false } },
      { type: 'set-choice', args: { choice: null, isForSite: 'yes' } },
      { type: 'forget-site-choice', args: { host: 'x'.repeat(301) } },
      change({ kind: 'colour', id: 'q1', colour: 'plaid' }),
      change({ kind: 'place', place: 'x' }),
      change({ kind: 'revise', revision: [] }),
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
      { type: 'import-records', args: { records: Array(1_001).fill(null), isLast: true } },
      { type: 'import-records', args: { records: {}, isLast: true } },
      { type: 'import-records', args: { records: [] } },
      { type: 'read-words', args: { keys: Array(1_001).fill(KEY) } },
      { type: 'read-words', args: { keys: KEY } },
      { type: 'list-library', args: { keys: ['x'.repeat(20_001)] } },
      { type: 'list-newest', args: { most: -1 } },
      { type: 'read-raw', args: { key: 'x'.repeat(20_001) } },
      { type: 'read-page', args: { after: { article: KEY }, withPictures: true } },
      { type: 'read-page', args: { after: null } },
      { type: 'keep-index', args: { saved: 5 } },
      { type: 'bin-article', args: { key: ['x'] } },
      { type: 'restore-article', args: { key: KEY, since: 'x'.repeat(41) } },
      { type: 'undo-save', args: { key: KEY, undo: { mark: null, text: 'x'.repeat(41) } } },
      { type: 'undo-save', args: { key: KEY, undo: null } },
      { type: 'save-to-library', args: { article: 'x' } },
      { type: 'forget', args: { what: 'all' } },
      { type: 'forget', args: { what: {} } },
      { type: 'forget', args: { what: { site: '' } } },
      { type: 'claim-save-job', args: { id: 'x'.repeat(101) } },
      { type: 'report-save', args: { id: 'a', outcome: 'x' } },
      { type: 'load-parts', args: { parts: ['../../x'] } },
      { type: 'load-parts', args: { parts: [] } },
      { type: 'import-settings', args: { settings: [] } },
      { type: 'add-auto-open', args: { site: 'javascript:alert(1)' } },
    ];
    for (const message of bad)
      await expect(call(message, OWN), JSON.stringify(message).slice(0, 120)).rejects.toThrow();
    expect(count()).toEqual([0, 0]);
  });

  test('what is in shape and yet no quote is not kept, and that is told', async () => {
    const { call, count } = openBackground();
    const refused = { saved: false, refusal: 'too-long' };
    const wrong = change({ kind: 'collect', quote: { ...quote('q'), exact: 5 } });
    await expect(call(wrong, OWN)).resolves.toMatchObject(refused);
    const half = change({ kind: 'outline', outline: [{ text: 1 }] });
    await expect(call(half, OWN)).resolves.toMatchObject(refused);
    expect(count()).toEqual([0, 0]);
  });

  test('a content script for the article that was seen open in its own tab', async () => {
    const { call, count } = openBackground();
    await expect(call(KEEP, SCRIPT)).rejects.toThrow('not allowed');
    await call(open(), SCRIPT);
    await expect(call(KEEP, SCRIPT)).resolves.toEqual({ saved: true });
    expect(count()).toEqual([2, 0]);
  });

  test('a content script for nothing else: not of its host, not of another tab, not after the tab went to another site', async () => {
    const { call, count } = openBackground();
    await call(open(), SCRIPT);
    const other = 'https://www.news.test/b.html';
    await expect(call(open(other), SCRIPT)).rejects.toThrow('not allowed');
    await expect(call(change(collect('q'), { key: other }), SCRIPT)).rejects.toThrow('not allowed');
    await expect(call(KEEP, { ...SCRIPT, tabId: 8 })).rejects.toThrow('not allowed');
    const gone = { ...SCRIPT, tabUrl: 'https://evil.test/' };
    await expect(call(KEEP, gone)).rejects.toThrow('not allowed');
    await expect(call({ type: 'read-raw', args: {} }, SCRIPT)).rejects.toThrow('not allowed');
    await expect(call({ type: 'library-usage', args: {} }, SCRIPT)).rejects.toThrow('not allowed');
    const bin = { type: 'bin-article', args: { key: KEY } };
    await expect(call(bin, SCRIPT)).rejects.toThrow('not allowed');
    const restore = { type: 'restore-article', args: { key: KEY, since: '' } };
    await expect(call(restore, SCRIPT)).rejects.toThrow('not allowed');
    for (const [type, args] of [
      ['list-library', {}],
      ['list-newest', { most: 1 }],
      ['list-keys', {}],
      ['read-saved', { key: KEY }],
      ['read-words', { keys: [KEY] }],
      ['read-index', {}],
      ['keep-index', { saved: '' }],
      ['forget', { what: 'everything' }],
      ['save-to-library', { tabId: 7 }],
      ['save-to-library', { article: anArticle() }],
      ['undo-save', { key: other, undo: { mark: null, text: '' } }],
    ] as const)
      await expect(call({ type, args }, SCRIPT), type).rejects.toThrow('not allowed');
    expect(count()).toEqual([0, 0]);
  });

  test('a content script that saves what its tab shows, and takes it back', async () => {
    const { call, count } = openBackground();
    const answer = (await call({ type: 'save-to-library', args: {} }, SCRIPT)) as SavingAnswer;
    expect(answer.text).toBe('savedToLibrary');
    expect(count()).toEqual([3, 0]);
    const { key, ...undo } = answer.undo ?? { key: '' };
    await call({ type: 'undo-save', args: { key, undo } }, SCRIPT);
    expect(count()).toEqual([0, 0]);
  });

  test('in a private window that a file is the way, and keeps nothing', async () => {
    const { call, count } = openBackground();
    const args = { tabId: 5, article: anArticle() };
    const answer = call({ type: 'save-to-library', args }, OWN);
    await expect(answer).resolves.toEqual({ text: 'keepingPrivate', isForFile: true });
    expect(count()).toEqual([0, 0]);
  });

  test('a canonical address of another article opens nothing of it', async () => {
    const { call } = openBackground();
    await call(change(collect('mine'), { key: 'https://www.news.test/mine.html' }), OWN);
    const address = { url: KEY, canonicalUrl: 'https://www.news.test/mine.html', parts: [KEY] };
    const answer = call({ type: 'open-article', args: { address, about: ABOUT } }, SCRIPT);
    await expect(answer).resolves.toMatchObject({ key: KEY, state: { tray: [] } });
  });

  test('every change is told to the other tabs that show the article', async () => {
    const { call, tellNews } = openBackground();
    await call(open(), SCRIPT);
    await call(open(), { ...SCRIPT, tabId: 8 });
    await call(KEEP, SCRIPT);
    expect(tellNews).toHaveBeenLastCalledWith(
      { key: KEY, change: collect('q1'), by: undefined, isPrivate: false },
      [8],
    );
    await call(change(collect('q2'), { by: 'popup' }), OWN);
    const news = { key: KEY, change: collect('q2'), by: 'popup', isPrivate: false };
    expect(tellNews).toHaveBeenLastCalledWith(news, [7, 8]);
  });

  test('of what is done in a private window only its own tabs hear, and they of nothing else', async () => {
    const { call, tellNews } = openBackground();
    const inPrivate = { ...SCRIPT, tabId: 5, isPrivate: true };
    await call(open(), SCRIPT);
    await call(open(), { ...SCRIPT, tabId: 6 });
    await call(open(), inPrivate);
    await call(KEEP, { ...inPrivate, tabId: 5 });
    expect(tellNews).toHaveBeenLastCalledWith(expect.objectContaining({ isPrivate: true }), []);
    await call(change(collect('q2'), { tabId: 5 }), OWN);
    expect(tellNews).toHaveBeenLastCalledWith(expect.objectContaining({ isPrivate: true }), [5]);
    await call(change(collect('q3')), OWN);
    expect(tellNews).toHaveBeenLastCalledWith(expect.objectContaining({ isPrivate: false }), [7]);
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

  test('private windows from memory: by the tab, whatever is claimed', async () => {
    const { call, count } = openBackground();
    const asker = { ...SCRIPT, isPrivate: true };
    const claims = { isPrivate: false, tabId: 4 };
    await expect(call(open(KEY, claims), asker)).resolves.toMatchObject({ keeping: 'private' });
    await call(change(collect('a'), claims), asker);
    expect(count()).toEqual([0, 2]);
    await call(change(collect('b'), { tabId: 5 }), OWN);
    expect(count()).toEqual([0, 3]);
    // Nobody knows what a tab was that is gone: nothing is written anywhere.
    await expect(call(change(collect('c'), { tabId: 6 }), OWN)).rejects.toThrow('no tab');
    expect(count()).toEqual([0, 3]);
  });
});

describe('saving', () => {
  const claim = { type: 'claim-save-job', args: { id: 'a1' } };
  const report = { type: 'report-save', args: { id: 'a1', outcome: { state: 'failed' } } };

  test('a page of ours takes its job and reports', async () => {
    const { call, saver } = openBackground();
    await call(claim, OWN);
    await call(report, OWN);
    expect(saver.claim).toHaveBeenCalledWith('a1');
    expect(saver.report).toHaveBeenCalledWith('a1', { state: 'failed' });
  });

  test.each([claim, report])('a content script may not: $type', async (message) => {
    const { call, saver } = openBackground();
    await expect(call(message, SCRIPT)).rejects.toThrow('not allowed');
    expect(saver.claim).not.toHaveBeenCalled();
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
