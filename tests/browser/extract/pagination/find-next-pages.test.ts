// Pagers in the shapes that news sites use, and what only looks like one.
import { describe, expect, test } from 'vitest';
import { findNextPages } from '../../../../lib/extract/pagination/find-next-pages';

const SITE = 'https://www.example.cn';
const find = (html: string, path: string) =>
  findNextPages(new DOMParser().parseFromString(html, 'text/html'), SITE + path);
const at = (...paths: string[]) => paths.map((path) => SITE + path);

describe('pagers', () => {
  test('【1】【2】【3】', () => {
    const html =
      '<div class="zdfy"><a href="/n1/c1-311.html">【1】</a><a href="/n1/c1-311-2.html">【2】</a><a href="/n1/c1-311-3.html">【3】</a></div>';
    expect(find(html, '/n1/c1-311.html')).toEqual({
      current: 1,
      total: 3,
      next: at('/n1/c1-311-2.html', '/n1/c1-311-3.html'),
      joined: 1,
    });
  });

  test('1 2 3 下一页, the current number no link', () => {
    const html =
      '<div id="displaypagenum"><span>1</span><a href="content_1_2.htm">2</a><a href="content_1_3.htm">3</a><a href="content_1_2.htm">下一页</a></div>';
    expect(find(html, '/2024/content_1.htm')).toMatchObject({
      total: 3,
      next: at('/2024/content_1_2.htm', '/2024/content_1_3.htm'),
    });
  });

  test('only 下一页', () => {
    expect(find('<p><a href="/a_2.html">下一页</a></p>', '/a.html')).toMatchObject({
      total: 2,
      next: at('/a_2.html'),
    });
  });

  test('余下全文', () => {
    expect(find('<a href="/a_2.html">余下全文</a>', '/a.html')).toMatchObject({ total: 2 });
  });

  test('the pages between two known ones are made by their pattern', () => {
    const html =
      '<nav>1 <a href="?page=2">2</a> … <a href="?page=5">5</a> <a href="?page=2">Next ›</a></nav>';
    expect(find(html, '/story')).toMatchObject({
      total: 5,
      next: at('/story?page=2', '/story?page=3', '/story?page=4', '/story?page=5'),
    });
  });

  test('共5页 tells more than the links', () => {
    const html =
      '<div>共5页 <b>1</b> <a href="/a_2.html">2</a> <a href="/a_2.html">下一页</a></div>';
    expect(find(html, '/a.html')).toMatchObject({ total: 5 });
  });

  test('on page 2 the first page is missing too', () => {
    const html =
      '<div><a href="/a.html">1</a> <b>2</b> <a href="/a_3.html">3</a> <a href="/a.html">上一页</a><a href="/a_3.html">下一页</a></div>';
    expect(find(html, '/a_2.html')).toMatchObject({
      current: 2,
      total: 3,
      next: at('/a.html', '/a_3.html'),
    });
  });

  test('link rel=next', () => {
    const html = '<link rel="next" href="/story/2/"><p>text</p>';
    expect(find(html, '/story/')).toMatchObject({ total: 2, next: at('/story/2/') });
  });

  test('a list of pages to choose from', () => {
    const html =
      '<select><option value="/a.html">第1页：起</option><option value="/a_2.html">第2页：承</option><option value="/a_3.html">第3页：转</option></select>';
    expect(find(html, '/a.html')).toMatchObject({ total: 3, next: at('/a_2.html', '/a_3.html') });
  });

  test('a pager that leads elsewhere still tells how many pages there are', () => {
    const html = '<p>上一页 1/2 <a href="https://wap.example.cn/x_2.html">下一页</a></p>';
    expect(find(html, '/a.html')).toEqual({ current: 1, total: 2, next: [], joined: 1 });
  });

  test('at most twenty pages', () => {
    const links = Array.from({ length: 60 }, (_, i) => `<a href="/a_${i + 2}.html">${i + 2}</a>`);
    const { total, next } = find(`<div>1 ${links.join(' ')}</div>`, '/a.html');
    expect(total).toBe(61);
    expect(next).toHaveLength(19);
  });
});

describe('what is no pager', () => {
  const SINGLE = { current: 1, total: 1, next: [], joined: 1 };
  test.each([
    [
      'the next article',
      '<link rel="next" href="/another-story/"><a rel="next" href="/another-story/">Next</a>',
      '/story/',
    ],
    [
      'the next article by number',
      '<a href="/news/124.html">下一篇：别的事</a><a href="/news/124.html">Next</a>',
      '/news/123.html',
    ],
    ['a pager without pages', '<div class="fy">首页 | 上一页 1 下一页 | 尾页</div>', '/a.html'],
    [
      'pages of comments',
      '<div class="comment-pager"><a href="/a?page=2">2</a><a href="/a?page=3">3</a></div>',
      '/a',
    ],
    [
      'a ranking',
      '<ol><li><a href="/x/1.html">1</a></li><li><a href="/x/2.html">2</a></li></ol>',
      '/a.html',
    ],
    [
      'a link that does something',
      '<a href="/a_2.html?do=delete">2</a><a href="/a_2.html?action=logout">下一页</a>',
      '/a.html',
    ],
    ['script links', '<span>1</span><a href="javascript:go(2)">2</a>', '/a.html'],
  ])('%s', (_, html, path) => {
    expect(find(html, path)).toEqual(SINGLE);
  });
});
