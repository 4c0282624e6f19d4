// Which table of sentences is spoken: the browser's own where it answers, else the one that the browser would have taken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadSentences } from '../../../lib/platform/interface-sentences';

const PUBLIC = join(import.meta.dirname, '../../../public');

let fake: { answers: boolean; tag: string };
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    i18n: {
      getMessage: (key: string) => (fake.answers ? `the browser's ${key}` : ''),
      getUILanguage: () => fake.tag,
    },
  },
}));

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => ({
    json: async () => JSON.parse(readFileSync(join(PUBLIC, path), 'utf8')),
  }));
});
afterEach(() => vi.unstubAllGlobals());

const tagOf = async (language: Parameters<typeof loadSentences>[0]) =>
  (await loadSentences(language))?.languageTag ?? null;

test('a browser that answers speaks for itself', async () => {
  fake = { answers: true, tag: 'zh-TW' };
  expect(await tagOf('browser')).toBeNull();
});

test('a language that was chosen has its own table', async () => {
  fake = { answers: true, tag: 'en-US' };
  expect(await tagOf('zh-TW')).toBe('zh-TW');
});

test.each([
  ['en-US', 'en'],
  ['zh-CN', 'zh-CN'],
  ['zh-HK', 'zh-TW'],
  ['de', 'en'],
])('a browser of %s that answers nothing is spoken for in %s', async (tag, expected) => {
  fake = { answers: false, tag };
  expect(await tagOf('browser')).toBe(expected);
});
