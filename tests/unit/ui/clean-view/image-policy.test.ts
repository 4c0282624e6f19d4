import { expect, test } from 'vitest';
import { mayLoadImage, type PageRequests } from '../../../../lib/ui/clean-view/image-policy';

const requests: PageRequests = {
  urls: new Set(['https://img.news.test/shown.jpg']),
  hosts: new Set(['img.news.test', 'www.news.test']),
};
const lazy = new Set(['https://img.news.test/lazy.jpg', 'https://cdn.tracker.test/lazy.jpg']);
const may = (url: string) => mayLoadImage(url, requests, lazy);

test('an image that the page has loaded', () => {
  expect(may('https://img.news.test/shown.jpg')).toBe(true);
});

test('an image that the page would load on scrolling, from a host it has talked to', () => {
  expect(may('https://img.news.test/lazy.jpg')).toBe(true);
});

test('no image from a host that the page never talked to', () => {
  expect(may('https://cdn.tracker.test/lazy.jpg')).toBe(false);
});

test('no image that the page does not carry, not even from a known host', () => {
  expect(may('https://img.news.test/count.gif?reader')).toBe(false);
});

test('a picture within the page costs no request', () => {
  expect(may('data:image/png;base64,AAAA')).toBe(true);
  expect(may('data:text/html,<p>')).toBe(false);
});
