// The language of our own pages: the one that was chosen, the browser's, and the table itself where the browser says nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLanguage, speak, t } from '../../../lib/platform/translate';

const PUBLIC = join(import.meta.dirname, '../../../public');

let fake: { answers: boolean; background: () => Promise<Record<string, string> | null> };
vi.mock('../../../lib/platform/background-client', () => ({
  sendToBackground: () => fake.background(),
}));
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    i18n: {
      getMessage: (key: string) => (fake.answers ? `the browser's ${key}` : ''),
      getUILanguage: () => 'zh-CN',
    },
  },
}));

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => ({
    json: async () => JSON.parse(readFileSync(join(PUBLIC, path), 'utf8')),
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  speak(null);
});

const said = async (answers: boolean, background: typeof fake.background) => {
  fake = { answers, background };
  await openLanguage();
  return t('languageTag');
};

test('the language that was chosen', async () => {
  expect(await said(true, async () => ({ languageTag: 'en' }))).toBe('en');
});

test("the browser's language where none was chosen", async () => {
  expect(await said(true, async () => null)).toBe("the browser's languageTag");
});

test('a page whose browser says nothing reads the table, though the background has none to give', async () => {
  expect(await said(false, async () => null)).toBe('zh-CN');
});

test('a page whose background does not answer has its sentences too', async () => {
  expect(await said(false, () => Promise.reject(new Error('gone')))).toBe('zh-CN');
});
