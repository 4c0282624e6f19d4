import { expect, it } from 'vitest';
import { firstTemplate } from '../../../lib/clipboard/build-quote-copy';
import { fillTemplate } from '../../../lib/quote/template';
import { anArticle } from '../quote/an-article';

const FIELDS = { accessed: '2026-11-25', style: 'apa-7' } as const;
const quote = { exact: 'The “old boat” stays.', link: 'https://news.test/1.html#:~:text=old' };
const fill = (changes: Parameters<typeof anArticle>[1]) => {
  const article = anArticle([], { lang: 'en', ...changes });
  return fillTemplate(firstTemplate(article.lang), quote, article, FIELDS).split('\n');
};

it('speaks the language of the article and closes up where a field is missing', () => {
  const all = {
    title: 'The last year of the ferry',
    authors: ['Jane Doe'],
    site: 'Harbour Times',
    source: 'Hill News',
    publishedTime: '2024-05-10',
  };
  expect(fill(all)).toEqual([
    '“The ‘old boat’ stays.”',
    '— Jane Doe, “The last year of the ferry,” Harbour Times (via Hill News), May 10, 2024',
    quote.link,
  ]);
  expect(fill({ ...all, source: '', authors: [], publishedTime: '' })[1]).toBe(
    '— “The last year of the ferry,” Harbour Times',
  );
  expect(firstTemplate('zh-TW')).toContain('《{title}》');
});
