// Every sentence exists in all three languages, is used somewhere, and takes the same things in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, readSourceFiles } from './support/source-files';

const LANGUAGES = ['en', 'zh_CN', 'zh_TW'] as const;
type Messages = Record<string, { message: string }>;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const messages = Object.fromEntries(
  LANGUAGES.map((l) => [l, JSON.parse(read(`public/_locales/${l}/messages.json`)) as Messages]),
);
const english = messages.en ?? {};
const keys = Object.keys(english);

const placeholders = (text: string) => [...new Set(text.match(/\$\d|\$[A-Z_]+\$/gi) ?? [])].sort();

// Characters that the other script never uses.
const SIMPLIFIED_ONLY = /[这说过题页读选为来时对开关语应无们样从动点发记录复码简输链网]/u;
const TRADITIONAL_ONLY = /[這說過題頁讀選為來時對開關語應無們樣從動點發記錄複碼簡輸鏈網]/u;

describe.each(['zh_CN', 'zh_TW'])('%s', (language) => {
  const own = messages[language] ?? {};

  test('has the same keys as English', () => {
    expect(Object.keys(own).sort()).toEqual(keys.toSorted());
  });

  test('takes the same things in', () => {
    const other = keys.filter(
      (key) =>
        placeholders(own[key]?.message ?? '').join() !==
        placeholders(english[key]?.message ?? '').join(),
    );
    expect(other).toEqual([]);
  });

  test('keeps to its own script', () => {
    const foreign = language === 'zh_CN' ? TRADITIONAL_ONLY : SIMPLIFIED_ONLY;
    // The names of the languages are written in themselves.
    const mixed = Object.entries(own)
      .filter(([key, { message }]) => !/^language/.test(key) && foreign.test(message))
      .map(([key, { message }]) => `${key}: ${message}`);
    expect(mixed).toEqual([]);
  });
});

test('no message is empty', () => {
  const empty = LANGUAGES.flatMap((language) =>
    Object.entries(messages[language] ?? {})
      .filter(([, { message }]) => message.trim() === '')
      .map(([key]) => `${language} ${key}`),
  );
  expect(empty).toEqual([]);
});

test('no message is unused', () => {
  const files = readSourceFiles('lib', 'entrypoints').map(({ text }) => text);
  const code = [...files, read('wxt.config.ts')].join('\n');
  const words = new Set(code.match(/[A-Za-z]\w+/g) ?? []);
  const unused = keys.filter((key) => !words.has(key));
  expect(unused.filter((key) => !code.includes(`__MSG_${key}__`))).toEqual([]);
});

test('no two keys differ by capitals alone: Firefox takes them for one and refuses the package', () => {
  const english = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'));
  const keys = Object.keys(english).map((key) => key.toLowerCase());
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
