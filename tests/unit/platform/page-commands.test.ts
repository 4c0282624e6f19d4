import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article, Quote } from '../../../lib/article';
import { EMPTY_STATE } from '../../../lib/article-state';
import type { Stores } from '../../../lib/platform/call-means';
import type { ReadResult } from '../../../lib/platform/messages';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

const { readPage, sendToReader, writeClipboardInTab, openPopup } = vi.hoisted(() => ({
  openPopup: vi.fn(async () => {}),
  readPage: vi.fn(),
  sendToReader: vi.fn(),
  writeClipboardInTab: vi.fn(),
}));
vi.mock('../../../lib/platform/browser', () => ({ browser: { action: { openPopup } } }));
vi.mock('../../../lib/platform/reader-client', () => ({ readPage, sendToReader }));
vi.mock('../../../lib/platform/clipboard', () => ({ writeClipboardInTab }));
vi.mock('../../../lib/platform/translate', () => ({ t: (key: string) => key }));

import { runPageCommand, saveArticle } from '../../../lib/platform/page-commands';

const ARTICLE = {
  ok: true,
  title: '停水通知',
  authors: [] as string[],
  source: '',
  site: '',
  publishedTime: '',
  lang: 'zh-CN',
  url: 'http://news.test/notice.html',
  canonicalUrl: '',
  byline: '',
  textContent: '明天上午停水。',
  blocks: [] as Article['blocks'],
  pages: { current: 1, total: 1, next: [] as string[], joined: 1 },
  outline: [] as Article['outline'],
} as Article;
const QUOTE: Quote = {
  exact: '明天上午停水。',
  shown: '明天上午停水。',
  prefix: '',
  suffix: '',
  blocks: null,
  elided: false,
  link: 'http://news.test/notice.html#:~:text=明天上午停水。',
};
const FAILURE: ReadResult = {
  result: { ok: false, reason: 'too-little-text', detail: '' },
  selection: null,
  cleanViewOpen: false,
  isViewLost: false,
  readyState: 'complete',
};

const stores = {
  settings: { get: async () => DEFAULT_SETTINGS },
  library: { open: async () => ({ state: EMPTY_STATE }) },
} as unknown as Stores;

const save = vi.fn();
const saver = { save };

/** What the page is read as: where there is an article, and in its whole text. */
function readAs(auto: ReadResult, wholeText: ReadResult): void {
  readPage.mockImplementation(async (_tab: number, mode: string) =>
    mode === 'auto' ? auto : wholeText,
  );
}

const copyQuote = () => runPageCommand('copy-quote', { id: 7 }, { stores, saver });
const reading = (selection: Quote | null): ReadResult => ({
  ...FAILURE,
  result: ARTICLE,
  selection,
});
const answers = () => sendToReader.mock.calls.map(([, , toast]) => toast);

beforeEach(() => {
  vi.clearAllMocks();
  writeClipboardInTab.mockResolvedValue(true);
});

test('without an article the selection is quoted from the whole text', async () => {
  readAs(FAILURE, reading(QUOTE));
  await copyQuote();
  const text =
    '“明天上午停水。”——《停水通知》\nhttp://news.test/notice.html#:~:text=明天上午停水。';
  expect(writeClipboardInTab).toHaveBeenCalledWith(7, expect.objectContaining({ text }));
  expect(answers()).toEqual([{ text: 'answerQuoteCopied', detail: '明天上午停水。' }]);
});

test.each([
  ['nothing is selected', reading(null), { text: 'answerNothingSelected' }],
  ['there is not even text', FAILURE, { text: 'problemTooLittle', detail: 'answerOtherWays' }],
  [
    'the page is still loading',
    { ...FAILURE, readyState: 'loading' as const },
    { text: 'answerStillLoading' },
  ],
])('when %s, that is told', async (_what, wholeText, answer) => {
  readAs(FAILURE, wholeText);
  await copyQuote();
  expect(writeClipboardInTab).not.toHaveBeenCalled();
  expect(answers()).toEqual([answer]);
});

test('the clean view that finds nothing to open says why', async () => {
  sendToReader.mockResolvedValueOnce({ open: false, refused: FAILURE.result });
  await runPageCommand('toggle-clean-view', { id: 7 }, { stores, saver });
  expect(answers().at(-1)).toEqual({ text: 'problemTooLittle', detail: 'answerOtherWays' });
});

describe('the outline', () => {
  const OUTLINED = { ...ARTICLE, outline: [{ title: '一' }] } as unknown as Article;
  beforeEach(() => readAs({ ...FAILURE, result: OUTLINED }, FAILURE));

  test.each([
    [
      { state: 'handed-over', filename: '停水通知.md' },
      [{ text: 'answerHandedOver', detail: '停水通知.md' }],
    ],
    [{ state: 'failed' }, [{ text: 'answerSaveFailed' }]],
    [{ state: 'cancelled' }, []],
  ])('%j: %j is said', async (outcome, said) => {
    save.mockResolvedValueOnce(outcome);
    await runPageCommand('save-outline', { id: 7, index: 2 }, { stores, saver });
    const article = expect.objectContaining({ title: '停水通知', outline: OUTLINED.outline });
    expect(save).toHaveBeenCalledWith(
      { kind: 'outline', article, format: 'markdown', links: true },
      { id: 7, index: 2 },
    );
    expect(answers()).toEqual(said);
  });
});

describe('the whole article', () => {
  const CHOICE = { format: 'epub', withQuotes: true, withPictures: true } as const;
  const QUOTED = { ...QUOTE, id: 'q1', note: '', accessed: '2026-11-23' };
  const state = { ...EMPTY_STATE, corrections: { title: '改过的题目' }, tray: [QUOTED] };
  const own = { ...stores, library: { open: async () => ({ state }) } } as unknown as Stores;
  const take = () => saveArticle({ id: 7, index: 2 }, CHOICE, { stores: own, saver });
  beforeEach(() => readAs(reading(null), FAILURE));

  test.each([
    [
      { state: 'handed-over', filename: '停水通知.epub', pictures: { embedded: 1, total: 2 } },
      [{ text: 'answerArticleHandedOver', detail: '停水通知.epub\nexportPicturesIn' }],
    ],
    [
      { state: 'handed-over', filename: '停水通知.md' },
      [{ text: 'answerArticleHandedOver', detail: '停水通知.md' }],
    ],
    [{ state: 'failed' }, [{ text: 'answerSaveFailed' }]],
    [{ state: 'cancelled' }, []],
  ])('%j: %j is said', async (outcome, said) => {
    save.mockResolvedValueOnce(outcome);
    await take();
    expect(answers()).toEqual(said);
  });

  test('goes as the reader corrected it, with its quotes, and takes its pictures from its own tab', async () => {
    save.mockResolvedValueOnce({ state: 'failed' });
    await take();
    const [job, tab] = save.mock.calls[0] ?? [];
    expect(job).toMatchObject({
      kind: 'article',
      article: { title: '改过的题目', removed: [] },
      quotes: [QUOTED],
      picturesFrom: 7,
    });
    expect(tab).toEqual({ id: 7, index: 2 });
  });

  test('where there is none any more, that is told', async () => {
    readAs(FAILURE, FAILURE);
    await take();
    expect(save).not.toHaveBeenCalled();
    expect(answers()).toEqual([{ text: 'problemTooLittle', detail: 'answerOtherWays' }]);
  });
});

test('a refused copy is shown to be copied by hand', async () => {
  writeClipboardInTab.mockResolvedValue(false);
  readAs(reading(QUOTE), FAILURE);
  await copyQuote();
  const detail =
    '“明天上午停水。”——《停水通知》\nhttp://news.test/notice.html#:~:text=明天上午停水。';
  expect(answers()).toEqual([{ text: 'answerCopyRefused', detail, isToCopy: true }]);
});

test.each([
  ['an ordinary window', {}, '常'],
  ['a private window', { incognito: true }, '私'],
])(
  'a quote of %s has the corrections that were made in windows of its kind',
  async (_what, kind, title) => {
    const holding = (corrected: string) => ({
      open: async () => ({ state: { ...EMPTY_STATE, corrections: { title: corrected } } }),
    });
    const both = { ...stores, library: holding('常'), privateLibrary: holding('私') };
    readAs(reading(QUOTE), FAILURE);
    const means = { stores: both as unknown as Stores, saver };
    await runPageCommand('copy-quote', { id: 7, ...kind }, means);
    const text = expect.stringContaining(`《${title}》`);
    expect(writeClipboardInTab).toHaveBeenCalledWith(7, expect.objectContaining({ text }));
  },
);
