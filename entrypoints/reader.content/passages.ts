// A passage of the article as a quote.
import type { Article, BlockRange, Quote } from '../../lib/article';

export function quotePassage(article: Article, range: BlockRange): Quote {
  const lines: string[] = [];
  for (let i = range.startBlock; i <= range.endBlock; i++) {
    const text = article.blocks[i]?.text ?? '';
    const from = i === range.startBlock ? range.startOffset : 0;
    const to = i === range.endBlock ? range.endOffset : text.length;
    lines.push(text.slice(from, to));
  }
  return {
    exact: lines.join('\n'),
    prefix: '',
    suffix: '',
    blocks: range,
    elided: false,
    link: article.url,
  };
}

export function formatPassage(article: Article, quote: Quote): { text: string; html?: string } {
  const who = [article.byline, `《${article.title}》`, article.site].filter(Boolean).join('，');
  return { text: `“${quote.exact}”——${who}\n${quote.link}` };
}
