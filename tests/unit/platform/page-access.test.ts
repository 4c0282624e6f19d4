import { describe, expect, test } from 'vitest';
import { findNoAccess, type NoAccess, readRefusal } from '../../../lib/platform/page-access';

const CLOSED: [url: string, reason: NoAccess][] = [
  ['chrome://settings/', 'browser-page'],
  ['edge://extensions/', 'browser-page'],
  ['about:preferences', 'browser-page'],
  ['about:reader?url=https%3A%2F%2Fnews.test%2F', 'reader-view'],
  ['devtools://devtools/bundled/inspector.html', 'browser-page'],
  ['chrome-error://chromewebdata/', 'browser-page'],
  ['about:blank', 'blank'],
  ['about:newtab', 'blank'],
  ['chrome://newtab/', 'blank'],
  ['chrome://new-tab-page/?x=1', 'blank'],
  ['chrome-extension://abcdefghijklmnop/page.html', 'extension-page'],
  ['moz-extension://0f3c/page.html', 'extension-page'],
  ['view-source:https://news.test/a.html', 'view-source'],
  ['data:text/html,<p>x', 'data-url'],
  ['blob:https://news.test/0f3c', 'data-url'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['https://addons.mozilla.org/zh-CN/firefox/', 'store'],
  ['https://accounts.firefox.com/', 'store'],
  ['https://news.test/report.pdf', 'pdf'],
  ['https://news.test/report.PDF?page=2#x', 'pdf'],
  ['file:///home/reader/page.html', 'file-access'],
];

const OPEN = [
  undefined,
  '',
  'http://news.test/2024-07/27/content_1.htm',
  'https://news.test/a.html?ref=chromewebstore.google.com',
  'https://chrome.google.com/other',
  'https://microsoftedge.microsoft.com/news',
  'https://example.test/addons.mozilla.org',
  'https://news.test/why-pdf-is-hard',
];

describe('findNoAccess', () => {
  test.each(CLOSED)('%s is closed: %s', (url, reason) => {
    expect(findNoAccess(url, false)).toBe(reason);
  });
  test.each(OPEN)('%s may be tried', (url) => {
    expect(findNoAccess(url, false)).toBe(null);
  });
  test('a file may be tried once the user allowed files', () => {
    expect(findNoAccess('file:///home/reader/page.html', true)).toBe(null);
    expect(findNoAccess('file:///home/reader/page.pdf', true)).toBe('pdf');
  });
});

const REFUSALS: [error: string, reason: NoAccess | null][] = [
  ['Error: The extensions gallery cannot be scripted.', 'store'],
  ['Error: Cannot access a chrome:// URL', 'browser-page'],
  [
    'Error: Cannot access contents of url "file:///a.html". Extension manifest must request…',
    'file-access',
  ],
  [
    'Error: Cannot access contents of the page. Extension manifest must request permission…',
    'blocked',
  ],
  ['Error: Missing host permission for the tab', 'no-entry'],
  ['Error: This page cannot be scripted due to an ExtensionsSettings policy.', 'blocked'],
  ['Error: Frame with ID 0 is showing error page', 'error-page'],
  ['TypeError: x is not a function', null],
];

test.each(REFUSALS)('the browser says “%s”', (error, reason) => {
  expect(readRefusal(error, 'https://news.test/')).toBe(reason);
});

test('refused without an address: nothing is open that could be read', () => {
  expect(readRefusal('Error: Cannot access contents of the page.', undefined)).toBe('blank');
  expect(readRefusal('Error: Cannot access a chrome:// URL', undefined)).toBe('browser-page');
});
