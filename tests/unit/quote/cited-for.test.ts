// In a thread a quote cites who wrote its own post, and when.
import { describe, expect, it, test } from 'vitest';
import type { QuoteFormat } from '../../../lib/article';
import { formatCollection } from '../../../lib/quote/format-collection';
import { formatQuote } from '../../../lib/quote/format-quote';
import { makeQuote } from '../../../lib/quote/make-quote';
import { fillTemplate } from '../../../lib/quote/template';
import { anArticle } from './an-article';

const first = { author: '林小禾', time: '2025-03-08T09:30+08:00' };
const second = { author: '老街灯匠', time: '2025-03-11T21:05+08:00' };
const unsigned = { author: '', time: '' };
const THREAD = anArticle([
  { text: '桥通了，谁去看过？', post: first },
  { text: '老街灯匠 2025-03-11 21:05', post: { ...second, head: true } },
  { text: '我昨天去了，灯还没亮。', post: second },
  { text: '路也没修完。', post: unsigned },
]);
const OPTIONS = { accessed: '2025-03-12' };
const quoteOf = (words: string) => makeQuote(THREAD, words);

describe('a quote from a thread', () => {
  it('knows the post it stands in, and no more of it than its author and time', () => {
    expect(quoteOf('灯还没亮').post).toEqual(second);
    expect(makeQuote(anArticle(['桥通了。']), '桥通了')).not.toHaveProperty('post');
  });

  test.each<QuoteFormat>(['plain', 'markdown', 'html', 'org'])('cites it: %s', (format) => {
    const text = formatQuote(quoteOf('灯还没亮'), THREAD, format, OPTIONS);
    expect(text).toContain('老街灯匠');
    expect(text).toMatch(/3月11日|2025-03-11/);
    expect(text).not.toContain('林小禾');
  });

  it('cites it in a reference and in a form of one’s own', () => {
    const quote = quoteOf('灯还没亮');
    const style = 'gb-t-7714-2025' as const;
    expect(formatQuote(quote, THREAD, 'plain', { ...OPTIONS, style })).toContain('老街灯匠');
    const filled = fillTemplate('{quote} {author} {date}', quote, THREAD, { ...OPTIONS, style });
    expect(filled).toBe('灯还没亮 老街灯匠 2025年3月11日');
  });

  it('stands in a collection with a reference of its own', () => {
    const entries = ['谁去看过', '灯还没亮'].map((words) => ({
      ...{ quote: quoteOf(words), article: THREAD, ...OPTIONS },
    }));
    const text = formatCollection(entries, {
      format: 'plain',
      style: 'gb-t-7714-2025' as const,
      numbered: true,
    });
    expect(text).toMatch(/\[1\].*\[2\].*林小禾.*老街灯匠/s);
  });

  it('is nobody’s where its post is not signed', () => {
    const text = formatQuote(quoteOf('路也没修完'), THREAD, 'plain', OPTIONS);
    expect(text).toContain('山城的桥');
    expect(text).not.toMatch(/林小禾|3月/);
  });
});
