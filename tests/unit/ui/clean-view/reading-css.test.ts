import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';
import { articleLang } from '../../../../lib/ui/clean-view/article-lang';
import {
  isSquareScript,
  readingClass,
  readingStyle,
  regionOf,
} from '../../../../lib/ui/clean-view/reading-css';

test.each([
  ['zh-CN', 'sc'],
  ['zh', 'sc'],
  ['zh-Hans-CN', 'sc'],
  ['zh-TW', 'tc'],
  ['zh-HK', 'hk'],
  ['zh-Hant-HK', 'hk'],
  ['yue', 'hk'],
  ['zh-Hant', 'tc'],
  ['ja', 'jp'],
  ['en-GB', 'latin'],
  ['ko-KR', 'kr'],
  ['', 'latin'],
])('%s is set with the faces of %s', (lang, region) => {
  expect(regionOf(lang)).toBe(region);
});

test('only full-width scripts are indented and justified', () => {
  expect(isSquareScript('zh-TW')).toBe(true);
  expect(readingClass(DEFAULT_SETTINGS, 'zh-CN')).toBe('article indented justified');
  expect(readingClass(DEFAULT_SETTINGS, 'en')).toBe('article spaced ragged');
  expect(readingClass(DEFAULT_SETTINGS, 'ko')).toBe('article spaced ragged');
  expect(readingClass({ ...DEFAULT_SETTINGS, paragraphs: 'spaced' }, 'zh-CN')).toBe(
    'article spaced justified',
  );
});

test('the line holds so many characters of its own script', () => {
  expect(readingStyle(DEFAULT_SETTINGS, 'zh-CN')['--measure']).toBe('38ic');
  expect(readingStyle(DEFAULT_SETTINGS, 'en')['--measure']).toBe('33em');
});

test('no face of another region comes first, and Latin text gets no Chinese quotation marks', () => {
  expect(readingStyle(DEFAULT_SETTINGS, 'zh-TW')['--body-font']).toMatch(/^"Source Han Serif TC"/);
  expect(readingStyle(DEFAULT_SETTINGS, 'en')['--body-font']).not.toMatch(/CJK|Han/);
});

test('where the page names no language, the script decides', () => {
  const article = (title: string, textContent: string) => ({ lang: '', title, textContent });
  expect(articleLang(article('老街', '修好了老街，又把人请回来。'))).toBe('zh-CN');
  expect(articleLang(article('町', 'これは日本語の記事です。'))).toBe('ja');
  expect(articleLang(article('Street', 'The old street (老街) is open again.'))).toBe('');
  expect(articleLang({ ...article('老街', '老街'), lang: 'zh-TW' })).toBe('zh-TW');
});
