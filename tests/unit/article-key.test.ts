import { expect, test } from 'vitest';
import { buildArticleKey, isKeyOfSite, keyOfAddress, keysOfParts } from '../../lib/article-key';

test.each([
  ['https://news.test/a.html', '', 'https://news.test/a.html'],
  ['https://news.test/a.html#part', '', 'https://news.test/a.html'],
  ['https://news.test/a?id=7&utm_source=x&spm=1.2', '', 'https://news.test/a?id=7'],
  ['https://user:secret@news.test/a', '', 'https://news.test/a'],
  ['file:///home/a.html', 'file:///home/b.html', 'file:///home/a.html'],
  // Routes of a page that shows its articles by script.
  ['https://news.test/#/a/7', '', 'https://news.test/#/a/7'],
  ['https://news.test/#!/a/7', '', 'https://news.test/#!/a/7'],
])('%s with canonical “%s” is kept as %s', (url, canonical, key) => {
  expect(buildArticleKey(url, canonical)).toBe(key);
  expect(buildArticleKey(key, '')).toBe(key);
});

const DESKTOP = 'https://www.news.test/a.html';
test.each([
  'https://m.news.test/a.html',
  'https://news.test/a.html?from=timeline',
  'http://www.news.test/a.html',
  'https://www.news.test/amp/a.html',
  'https://www.news.test/a.amp.html',
  'https://www.news.test/m/a.html',
  'https://amp.news.test/a.html?amp=1',
])('a canonical address is believed where it names the same page: %s', (url) => {
  expect(buildArticleKey(url, DESKTOP)).toBe(DESKTOP);
});

test.each([
  ['another article of the host', 'https://news.test/b.html', 'https://news.test/a.html'],
  [
    'one address for all articles of a script',
    'https://news.test/q.html?id=1',
    'https://news.test/q.html',
  ],
  [
    'another article of the script',
    'https://news.test/q.html?id=1',
    'https://news.test/q.html?id=2',
  ],
  ['another site', 'https://evil.test/a.html', 'https://news.test/a.html'],
  ['a sister host', 'https://blog.news.test/a.html', 'https://news.test/a.html'],
  ['another port', 'https://news.test:8443/a.html', 'https://news.test/a.html'],
  ['no address', 'https://news.test/a.html', 'javascript:alert(1)'],
  ['the address without its route', 'https://news.test/#/a/7', 'https://news.test/'],
])('a canonical address that names %s is not believed', (_what, url, canonical) => {
  expect(buildArticleKey(url, canonical)).toBe(url);
});

test('joined pages share the key of the first, whichever was open', () => {
  const first = 'https://news.test/a.html';
  const second = 'https://news.test/a_2.html';
  const joined = { url: second, canonicalUrl: second, parts: [first, second] };
  expect(keyOfAddress(joined)).toBe(first);
  expect(keyOfAddress({ ...joined, url: first, canonicalUrl: first })).toBe(first);
  expect(keysOfParts(joined)).toEqual([second]);
});

test('pages of other articles cannot be joined into one', () => {
  const address = {
    url: 'https://news.test/evil.html',
    canonicalUrl: '',
    parts: ['https://news.test/a.html', 'https://bank.test/account'],
  };
  expect(keyOfAddress(address)).toBe('https://news.test/evil.html');
  expect(keysOfParts(address)).toEqual([]);
});

test('a key belongs to the pages of its site', () => {
  expect(isKeyOfSite('https://www.news.test/a', 'https://m.news.test/b')).toBe(true);
  expect(isKeyOfSite('https://news.test/a', 'https://evil.test/?news.test')).toBe(false);
  expect(isKeyOfSite('https://news.test/a', 'https://news.test:8443/a')).toBe(false);
  expect(isKeyOfSite('https://news.test/a', '')).toBe(false);
});
