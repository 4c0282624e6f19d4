// What people type for a site, and which addresses are within it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsAutoOpen, isAutoOpenSite, readAutoOpenSite } from '../../lib/auto-open-site';

test.each([
  ['news.example', '', { host: 'news.example', path: '/*' }],
  [' HTTPS://News.Example:8443/2026/a.html?x#y ', '', { host: 'news.example', path: '/*' }],
  ['新闻.example', '', { host: 'xn--efvy88h.example', path: '/*' }],
  ['news.example', '/world/*', { host: 'news.example', path: '/world/*' }],
  ['news.example', 'world/*', { host: 'news.example', path: '/world/*' }],
  ['news.example', '/新闻/*', { host: 'news.example', path: '/%E6%96%B0%E9%97%BB/*' }],
  ['news.example', '/%E6%96%B0/*', { host: 'news.example', path: '/%E6%96%B0/*' }],
  ['127.0.0.1', '', { host: '127.0.0.1', path: '/*' }],
])('%j with %j', (typed, path, site) => {
  expect(readAutoOpenSite(typed, path)).toEqual(site);
});

test.each([
  ['', ''],
  ['two words', ''],
  ['*', ''],
  ['*.example', ''],
  ['https://', ''],
  ['news.example', '/a?b=1'],
  ['news.example', '/a#b'],
])('%j with %j is none', (typed, path) => {
  expect(readAutoOpenSite(typed, path)).toBeNull();
});

test('what is read can be kept', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (typed, path) => {
      const site = readAutoOpenSite(typed, path);
      return site === null || isAutoOpenSite(site);
    }),
  );
});

test.each([
  ['/*', '/', true],
  ['/a/*', '/a/', true],
  ['/a/*', '/a', false],
  ['/a', '/a', true],
  ['/a', '/a?x=1', false],
  ['/*.html', '/2026/x.html', true],
  ['/*.html', '/2026/x.htm', false],
  ['/a*a', '/a', false],
  ['/*/b/*/c', '/1/b/2/c', true],
  ['/*/b/*/c', '/1/c/2/b', false],
])('path %s and %s: %s', (path, address, fits) => {
  const site = { host: 'news.example', path };
  expect(fitsAutoOpen(`https://news.example${address}`, [site])).toBe(fits);
});
