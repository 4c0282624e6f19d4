import { beforeEach, expect, test, vi } from 'vitest';
import type { Article, Quote } from '../../../lib/article';
import { EMPTY_STATE } from '../../../lib/article-state';
import type { Stores } from '../../../lib/platform/background-calls';
import type { ReadResult } from '../../../lib/platform/messages';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

const { readPage, sendToReader, writeClipboardInTab } = vi.hoisted(() => ({
  readPage: vi.fn(),
  sendToReader: vi.fn(),
  writeClipboardInTab: vi.fn(),
}));
vi.mock('../../../lib/platform/browser', () => ({ browser: {} }));
vi.mock('../../../lib/platform/reader-client', () => ({ readPage, sendToReader }));
vi.mock('../../../lib/platform/clipboard', () => ({ writeClipboardInTab }));
vi.mock('../../../lib/platform/translate', () => ({ t: (key: string) => key }));

import { runPageCommand } from '../../../lib/platform/page-commands';

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
  outline: [] as Article['outline'],
} as Article;
const QUOTE: Quote = {
  exact: '明天上午停水。',
  prefix: '',
  suffix: '',
  blocks: null,
  elided: false,
  link: 'http://news.test/notice.html',
};
const FAILURE: ReadResult = {
  result: { ok: false, reason: 'too-little-text', detail: '' },
  selection: null,
  cleanViewOpen: false,
};

const stores = {
  settings: { get: async () => DEFAULT_SETTINGS },
  states: { get: async () => EMPTY_STATE },
} as unknown as Stores;

/** What the page is read as: where there is an article, and in its whole text. */
function readAs(auto: ReadResult, wholeText: ReadResult): void {
  readPage.mockImplementation(async (_tab: number, mode: string) =>
    mode === 'auto' ? auto : wholeText,
  );
}

const copyQuote = () => runPageCommand('copy-quote', { id: 7 }, stores);
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
  const text = '“明天上午停水。”——《停水通知》\nhttp://news.test/notice.html';
  expect(writeClipboardInTab).toHaveBeenCalledWith(7, expect.objectContaining({ text }));
  expect(answers()).toEqual([{ text: 'answerQuoteCopied', detail: '明天上午停水。' }]);
});

test.each([
  ['nothing is selected', reading(null), 'answerNothingSelected'],
  ['there is not even text', FAILURE, 'answerNoArticle'],
])('when %s, that is told', async (_what, wholeText, answer) => {
  readAs(FAILURE, wholeText);
  await copyQuote();
  expect(writeClipboardInTab).not.toHaveBeenCalled();
  expect(answers()).toEqual([{ text: answer }]);
});

test('a refused copy is shown to be copied by hand', async () => {
  writeClipboardInTab.mockResolvedValue(false);
  readAs(reading(QUOTE), FAILURE);
  await copyQuote();
  const detail = '“明天上午停水。”——《停水通知》\nhttp://news.test/notice.html';
  expect(answers()).toEqual([{ text: 'answerCopyRefused', detail, isToCopy: true }]);
});
