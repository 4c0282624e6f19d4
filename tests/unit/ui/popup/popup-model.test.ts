// The popup's behaviour without a browser: what it shows and says when the world does not play along.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article, Failure } from '../../../../lib/article';
import { EMPTY_STATE } from '../../../../lib/article-state';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';
import { PopupModel } from '../../../../lib/ui/popup/popup-model';
import type { PopupPorts, PreparedArticle, ReadOutcome } from '../../../../lib/ui/popup/ports';

const ARTICLE = {
  ok: true,
  title: '题目',
  authors: ['甲'],
  byline: '甲',
  url: 'https://news.test/a.html',
  canonicalUrl: '',
  outline: [],
  pages: { current: 1, total: 3, next: ['b', 'c'], joined: 1 },
} as unknown as Article;

const PREPARED: PreparedArticle = {
  forecast: { sure: 1, most: 1, total: 2 },
  copyOf: (format) => ({ text: `whole as ${format}` }),
};

const OPENED = {
  key: ARTICLE.url,
  state: EMPTY_STATE,
  keeping: 'kept' as const,
  aside: 0,
  isReadable: true,
  saved: '',
};

const reading = (
  result: Article | Failure,
  readyState: DocumentReadyState = 'complete',
): ReadOutcome => ({
  reading: { result, selection: null, cleanViewOpen: false, isViewLost: false, readyState },
});
const failure = (reason: Failure['reason'], detail = ''): Failure => ({
  ok: false,
  reason,
  detail,
});

function openModel(changed: Partial<PopupPorts> = {}) {
  const ports: PopupPorts = {
    getSettings: async () => DEFAULT_SETTINGS,
    readAbout: async () => ({ version: '1', browser: 'b', address: 'https://news.test/a.html' }),
    setSettings: async (patch) => ({ value: { ...DEFAULT_SETTINGS, ...patch }, saved: true }),
    read: async () => reading(ARTICLE),
    joinPages: async () => reading(ARTICLE),
    stopReading: () => {},
    openArticle: async () => OPENED,
    change: async () => ({ saved: true }),
    saveToLibrary: async () => ({ text: '已存入', undo: { key: 'k', mark: null, text: '' } }),
    undoSave: async () => ({ saved: true }),
    hearChanges: () => () => {},
    openLibrary: () => {},
    readUsage: async () => ({ articles: 0, quotes: 0, aside: 0, pending: 0, bytes: 0, quota: 0 }),
    readRaw: async () => ({}),
    openCleanView: async () => true,
    showBlock: async () => true,
    pickBlock: async () => true,
    copy: async () => true,
    save: () => true,
    openExtensionSettings: () => {},
    openOptions: () => {},
    nextReadyState: async () => 'complete',
    openAddress: () => {},
    getQuoteKey: async () => 'Alt+Shift+E',
    prepareArticle: async () => PREPARED,
    saveArticle: async () => ({ state: 'handed-over', filename: '老街.epub' }),
    ...changed,
  };
  return new PopupModel(ports, (key) => key);
}

const problemOf = (model: PopupModel) =>
  model.page.kind === 'problem' ? model.page.reason : model.page.kind;

describe('reading', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('the skeleton is there first, says so when it takes long, and gives way to a reason', async () => {
    const model = openModel({ read: () => new Promise(() => {}) });
    expect(model.page).toEqual({ kind: 'loading', isSlow: false });
    const started = model.start();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(model.page).toEqual({ kind: 'loading', isSlow: true });
    await vi.advanceTimersByTimeAsync(15_000);
    await started;
    expect(problemOf(model)).toBe('no-answer');
  });

  test('stopped by the reader it says so, and shows nothing that comes all the same', async () => {
    let answer = (_outcome: ReadOutcome) => {};
    const stopReading = vi.fn();
    const read = () =>
      new Promise<ReadOutcome>((resolve) => {
        answer = resolve;
      });
    const model = openModel({ read, stopReading });
    const started = model.start();
    model.stopReading();
    expect(stopReading).toHaveBeenCalled();
    expect(problemOf(model)).toBe('stopped');
    answer(reading(ARTICLE));
    await started;
    expect(problemOf(model)).toBe('stopped');
  });

  test.each([
    [failure('list-page'), 'list-page'],
    [failure('not-html', 'application/pdf'), 'pdf'],
    [failure('not-html', 'application/xml'), 'xml'],
    [failure('not-html', 'image/svg+xml'), 'xml'],
    [failure('not-html', 'image/png'), 'not-html'],
    [failure('no-article', 'empty'), 'empty-page'],
    [failure('no-article', 'no prose'), 'no-article'],
  ])('%j is shown as %s', async (result, reason) => {
    const model = openModel({ read: async () => reading(result) });
    await model.start();
    expect(problemOf(model)).toBe(reason);
  });

  test('a reader that breaks is a failure with a way on', async () => {
    const model = openModel({ read: () => Promise.reject(new Error('x')) });
    await model.start();
    expect(problemOf(model)).toBe('failed');
  });

  test('an article without storage is still an article', async () => {
    const model = openModel({
      openArticle: () => Promise.reject(new Error('closed by policy')),
      getSettings: () => Promise.reject(new Error('closed by policy')),
    });
    await model.start();
    expect(model.page.kind).toBe('article');
    expect(model.session.settings).toEqual(DEFAULT_SETTINGS);
    expect(model.session.toast?.text).toBe('toastNoSettings');
  });
});

describe('a page that is still loading', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const later = { ...ARTICLE, title: '题目，全文' } as Article;
  /** Ports of a page that goes on when `arrive` is called. */
  function openLoading(first: Article | Failure) {
    let arrive = (_state: DocumentReadyState) => {};
    const read = vi.fn(async () => reading(later));
    read.mockResolvedValueOnce(reading(first, 'loading'));
    const nextReadyState = () =>
      new Promise<DocumentReadyState>((resolve) => {
        arrive = resolve;
      });
    const model = openModel({ read, nextReadyState });
    return { model, read, arrive: (state: DocumentReadyState) => arrive(state) };
  }

  test('is read again by itself when it has arrived', async () => {
    const { model, arrive } = openLoading(ARTICLE);
    await model.start();
    expect(model.page).toMatchObject({ article: { title: '题目' } });
    arrive('complete');
    await vi.waitFor(() => expect(model.page).toMatchObject({ article: later }));
    expect(model.session.hasMore).toBe(false);
  });

  test('stays as it is once something was taken, and says that there is more', async () => {
    const { model, read, arrive } = openLoading(ARTICLE);
    await model.start();
    await model.copy({ text: '题目' });
    arrive('complete');
    await vi.waitFor(() => expect(model.session.hasMore).toBe(true));
    expect(read).toHaveBeenCalledTimes(1);
    await model.read('auto');
    expect(model.page).toMatchObject({ article: later });
    expect(model.session.hasMore).toBe(false);
  });

  test('without an article yet it is not to blame, and is looked at again and again', async () => {
    const { model, read } = openLoading(failure('no-article'));
    read.mockResolvedValueOnce(reading(failure('too-little-text'), 'loading'));
    await model.start();
    expect(problemOf(model)).toBe('still-loading');
    await vi.advanceTimersByTimeAsync(1_600);
    expect(problemOf(model)).toBe('still-loading');
    await vi.advanceTimersByTimeAsync(1_600);
    expect(model.page).toMatchObject({ article: later });
  });
});

describe('saving', () => {
  const FILE = { filename: '题目.md', mime: 'text/markdown', text: '- 一' };

  test('says no more than that the file was handed over, and offers it again', async () => {
    const save = vi.fn(() => true);
    const model = openModel({ save });
    model.save(FILE);
    expect(model.session.toast).toMatchObject({ text: 'toastHandedOver', tone: 'plain' });
    model.session.toast?.action?.run();
    expect(save.mock.calls).toEqual([[FILE], [FILE]]);
  });

  test('a file the browser does not take is complained of', () => {
    const model = openModel({ save: () => false });
    model.save(FILE);
    expect(model.session.toast).toMatchObject({ text: 'toastSaveFailed', tone: 'bad' });
  });
});

test('the frame that holds the text is opened by its address', async () => {
  const openAddress = vi.fn();
  const failed = failure('text-in-frame', 'https://news.test/frame.html');
  const model = openModel({ read: async () => reading(failed), openAddress });
  await model.start();
  expect(problemOf(model)).toBe('text-in-frame');
  model.openFrame();
  expect(openAddress).toHaveBeenCalledWith('https://news.test/frame.html');
});

describe('changing', () => {
  const correct = { kind: 'correct', field: 'title', value: '新题' } as const;

  test('what is kept is shown', async () => {
    const change = vi.fn(async () => ({ saved: true }));
    const model = openModel({ change });
    await model.start();
    expect(await model.change(correct)).toBe(true);
    expect(change).toHaveBeenCalledWith(OPENED.key, ARTICLE, correct);
    await model.change({ kind: 'correct', field: 'byline', value: '乙、丙' });
    expect(model.page).toMatchObject({
      article: { title: '新题', authors: ['乙', '丙'] },
      original: { title: '题目' },
    });
    expect(model.session.toast).toBe(null);
  });

  test.each([
    ['failed', 'notKeptFailed'],
    ['newer', 'notKeptNewer'],
    ['too-long', 'notKeptTooLong'],
    ['article-full', 'notKeptArticleFull'],
    ['site-full', 'notKeptSiteFull'],
  ] as const)(
    'what could not be kept is shown all the same, said, and can leave: %s',
    async (refusal, said) => {
      const save = vi.fn((_file: { text: string }) => true);
      const model = openModel({ change: async () => ({ saved: false, refusal }), save });
      await model.start();
      expect(await model.change(correct)).toBe(false);
      expect(model.page).toMatchObject({ article: { title: '新题' } });
      expect(model.session.toast).toMatchObject({ text: said, tone: 'bad' });
      model.session.toast?.action?.run();
      const [[file] = []] = save.mock.calls;
      expect(JSON.parse(file?.text ?? '')).toMatchObject({
        kind: 'article',
        about: { title: '题目' },
        state: { corrections: { title: '新题' } },
      });
    },
  );

  test('what could not be opened is not written over by a change', async () => {
    const change = vi.fn(async () => ({ saved: true }));
    const model = openModel({ openArticle: () => Promise.reject(new Error('gone')), change });
    await model.start();
    expect(await model.change(correct)).toBe(false);
    expect(change).not.toHaveBeenCalled();
    expect(model.page).toMatchObject({ article: { title: '新题' }, kept: { isReadable: false } });
    expect(model.session.toast?.text).toBe('notKeptFailed');
  });

  test('what is changed elsewhere is shown, of this article alone', async () => {
    let tell: Parameters<PopupPorts['hearChanges']>[0] = () => {};
    const hearChanges: PopupPorts['hearChanges'] = (listener) => {
      tell = listener;
      return () => {};
    };
    const model = openModel({ hearChanges });
    await model.start();
    tell('https://news.test/other.html', correct);
    expect(model.page).toMatchObject({ article: { title: '题目' } });
    tell(OPENED.key, correct);
    expect(model.page).toMatchObject({ article: { title: '新题' } });
  });

  test('a background that is gone is said', async () => {
    const model = openModel({ change: () => Promise.reject(new Error('no receiver')) });
    await model.start();
    expect(await model.change(correct)).toBe(false);
    expect(model.session.toast?.text).toBe('notKeptFailed');
  });
});

describe('taking away', () => {
  test('a refused or broken clipboard shows the text', async () => {
    for (const copy of [async () => false, () => Promise.reject(new Error('x'))]) {
      const model = openModel({ copy });
      await model.copy({ text: '原话' });
      expect(model.session.refusedCopy).toBe('原话');
      model.closeManualCopy();
      expect(model.session.refusedCopy).toBe(null);
    }
  });

  test('a refused download is said', () => {
    const model = openModel({ save: () => false });
    model.save({ filename: 'a.md', mime: 'text/markdown', text: '' });
    expect(model.session.toast).toMatchObject({ text: 'toastSaveFailed', tone: 'bad' });
  });

  test('a page that is gone is said', async () => {
    const model = openModel({ showBlock: () => Promise.reject(new Error('tab closed')) });
    await model.showBlock(3);
    expect(model.session.toast?.text).toBe('toastPageGone');
  });

  test('a sentence goes by its number: an old one does not take a new one along', () => {
    const model = openModel();
    model.say('toastCopied');
    const old = model.session.toast?.seq ?? 0;
    model.say('toastHandedOver');
    model.hideToast(old);
    expect(model.session.toast?.text).toBe('toastHandedOver');
  });
});

describe('joining pages', () => {
  const joined = (next: string[]) =>
    reading({ ...ARTICLE, pages: { current: 1, total: 3, next, joined: 3 - next.length } });

  test('all joined', async () => {
    const model = openModel({ joinPages: async () => joined([]) });
    await model.start();
    await model.join();
    expect(model.session.joining).toBe('idle');
    expect(model.page).toMatchObject({ article: { pages: { joined: 3 } } });
  });

  test('some missing: what came is shown, and the rest can be tried again', async () => {
    const model = openModel({ joinPages: async () => joined(['c']) });
    await model.start();
    await model.join();
    expect(model.session.joining).toBe('failed');
    expect(model.page).toMatchObject({ article: { pages: { joined: 2 } } });
  });

  test.each([
    ['a failure', async () => reading(failure('failed'))],
    ['an error', () => Promise.reject(new Error('offline'))],
  ])('%s leaves the article as it was', async (_what, joinPages) => {
    const model = openModel({ joinPages });
    await model.start();
    await model.join();
    expect(model.session.joining).toBe('failed');
    expect(model.page).toMatchObject({ kind: 'article', article: { pages: { joined: 1 } } });
  });
});

describe('the whole article', () => {
  async function openArticle(changed: Partial<PopupPorts> = {}) {
    const model = openModel(changed);
    await model.start();
    return model;
  }

  test('is copied in the chosen format, with its quotes or without', async () => {
    const copy = vi.fn(async () => true);
    const copyOf = vi.fn(() => ({ text: 'whole' }));
    const model = await openArticle({ copy });
    model.openExport(true);
    await model.setSettings({ articleFormat: 'text', articleQuotes: false });
    await model.taking.copy({ ...PREPARED, copyOf });
    expect(copyOf).toHaveBeenCalledWith('text', true, { quotes: [], frontMatter: '' });
    expect(copy).toHaveBeenCalledWith({ text: 'whole' });
    expect(model.session.toast?.text).toBe('exportCopied');
    expect(model.session.isExportOpen).toBe(false);
  });

  test('a book is no text to be copied', async () => {
    const copy = vi.fn(async () => true);
    const model = await openArticle({ copy });
    await model.setSettings({ articleFormat: 'epub' });
    await model.taking.copy(PREPARED);
    expect(copy).not.toHaveBeenCalled();
  });

  test.each([
    [{ state: 'handed-over', filename: 'a.md' }, 'toastHandedOver', 'saveAgain'],
    [
      { state: 'handed-over', filename: 'a.epub', pictures: { embedded: 1, total: 2 } },
      'toastArticleHandedOver',
      'saveAgain',
    ],
    [{ state: 'failed' }, 'toastSaveFailed', undefined],
    [{ state: 'cancelled' }, 'exportCancelled', undefined],
  ] as const)('%j is told as %s', async (outcome, text, action) => {
    const model = await openArticle({ saveArticle: async () => outcome });
    await model.taking.save();
    expect(model.session.toast?.text).toBe(text);
    expect(model.session.toast?.action?.label).toBe(action);
  });

  test('while it is made the popup tells how far it is, and can cancel it', async () => {
    const saveArticle: PopupPorts['saveArticle'] = (_whole, { onProgress, signal }) =>
      new Promise((_resolve, reject) => {
        onProgress(1, 3);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const model = await openArticle({ saveArticle });
    const saving = model.taking.save();
    expect(model.session.toast?.text).toBe('exportMakingStep');
    model.session.toast?.action?.run();
    await saving;
    expect(model.session.toast?.text).toBe('exportCancelled');
  });
});
