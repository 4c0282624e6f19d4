// Days in addresses, and which addresses are a story's own.
import { expect, test } from 'vitest';
import { isStoryAddress, readAddressDay } from '../../../lib/dates/read-address-day';

test.each([
  ['http://a.example/html/2024-05/13/content_1.htm', '2024-05-13'],
  ['http://a.example/20240513/abc/c.html', '2024-05-13'],
  ['http://a.example/gn/202405/t20240513_123.htm', '2024-05-13'],
  ['http://a.example/2024/0513/88.html', '2024-05-13'],
  ['http://a.example/n/20241399.html', ''],
  ['http://a.example/id/120240513456.html', ''],
  ['http://a.example/?d=/20240513/', ''],
])('%s', (url, day) => {
  expect(readAddressDay(url)).toBe(day);
});

test('a story has a number of its own; a list of the day has none', () => {
  expect(isStoryAddress('http://a.example/202405/t20240513_123.html')).toBe(true);
  expect(isStoryAddress('http://a.example/2024/05/13/')).toBe(false);
  expect(isStoryAddress('http://a.example/2024-05/13/node_123.htm')).toBe(false);
});
