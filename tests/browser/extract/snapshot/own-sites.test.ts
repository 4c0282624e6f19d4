// Which links stay within the page's own site.
import { expect, test } from 'vitest';
import { findOwnSites, isOwnLink, leadsWithin } from '../../../../lib/extract/snapshot/own-sites';

function linkTo(href: string): Element {
  const page = document.implementation.createHTMLDocument('');
  const link = page.createElement('a');
  link.setAttribute('href', href);
  return link;
}

const empty = document.implementation.createHTMLDocument('');

test.each([
  ['https://www.163.com/dy/article/1.html', 'https://news.163.com/special/'],
  ['https://www.163.com/dy/article/1.html', '//sports.163.com/'],
  ['https://new.qq.com/rain/a/1', 'https://v.qq.com/x'],
  ['https://news.sina.com.cn/c/1.html', 'https://finance.sina.com.cn/'],
  ['https://www.bbc.co.uk/news/1', 'HTTPS://SPORT.BBC.CO.UK/2'],
  ['https://www.ce.cn/1.html', '/next.html'],
])('on %s, %s is a link of its own', (url, href) => {
  const own = findOwnSites(empty, url);
  expect(isOwnLink(linkTo(href), own)).toBe(true);
  expect(leadsWithin(linkTo(href), own)).toBe(true);
});

test.each([
  ['https://www.163.com/1.html', 'https://www.qq.com/'],
  ['https://news.sina.com.cn/1.html', 'https://www.people.com.cn/'],
  ['https://www.bbc.co.uk/news/1', 'https://www.theregister.co.uk/'],
])('on %s, %s leads elsewhere', (url, href) => {
  expect(isOwnLink(linkTo(href), findOwnSites(empty, url))).toBe(false);
});

test('the site that most links lead to is the page’s own, where its address is unknown', () => {
  const page = document.implementation.createHTMLDocument('');
  for (const name of ['news', 'sports', 'money', 'ent', 'www'])
    page.body.append(linkTo(`https://${name}.163.com/`));
  expect([...findOwnSites(page, 'file:///home/saved.html')]).toEqual(['163.com']);
});
