import { expect, test } from 'vitest';
import { buildArticleKey, isKeyOfSite } from '../../lib/article-key';

test.each([
  ['https://news.test/a.html', '', 'https://news.test/a.html'],
  ['https://news.test/a.html#part', '', 'https://news.test/a.html'],
  ['https://news.test/a?id=7&utm_source=x&spm=1.2', '', 'https://news.test/a?id=7'],
  ['https://m.news.test/a.html', 'https://www.news.test/a.html', 'https://www.news.test/a.html'],
  ['https://news.test/a_2.html', 'https://news.test/a.html', 'https://news.test/a.html'],
  // A page may not speak for another site.
  ['https://evil.test/a.html', 'https://news.test/a.html', 'https://evil.test/a.html'],
  ['https://news.test/a.html', 'javascript:alert(1)', 'https://news.test/a.html'],
  ['https://user:secret@news.test/a', '', 'https://news.test/a'],
  ['file:///home/a.html', 'file:///home/b.html', 'file:///home/a.html'],
])('%s with canonical “%s” is kept as %s', (url, canonical, key) => {
  expect(buildArticleKey(url, canonical)).toBe(key);
  expect(buildArticleKey(key, '')).toBe(key);
});

test('a key belongs to the pages of its site', () => {
  expect(isKeyOfSite('https://www.news.test/a', 'https://m.news.test/b')).toBe(true);
  expect(isKeyOfSite('https://news.test/a', 'https://evil.test/?news.test')).toBe(false);
  expect(isKeyOfSite('https://news.test/a', '')).toBe(false);
});
