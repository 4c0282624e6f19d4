// From a forum's page to the quote: who wrote the answer is cited for it, not who asked.
import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article';
import { extractPage } from '../../../lib/extract/extract-article';
import { formatQuote } from '../../../lib/quote/format-quote';
import { makeQuote } from '../../../lib/quote/make-quote';
import source from '../../fixtures/articles/forum-thread/source.html?raw';

test('an answer is cited with its own author and time', () => {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const { result } = extractPage(page, 'https://bbs.qingteng.example/thread-10086-1-1.html');
  const article = result as Article;
  const cite = (words: string) =>
    formatQuote(makeQuote(article, words), article, 'plain', { accessed: '2026-11-23' });
  expect(cite('韭黄也好吃')).toContain(
    '——清风徐来：《北阳台能种什么菜？》，青藤园艺论坛，2024年2月19日',
  );
  expect(cite('一天只有两个小时的太阳')).toContain('——山茶花开：《');
});
