// Collected quotes found again in the article as it stands now: the page may have changed since.
import type { Article } from '../article';
import { type FoundQuote, findQuote, type QuoteSelector } from './anchor';

export type Refound = { state: 'same' | 'changed'; found: FoundQuote } | { state: 'gone' };

/** One answer for each quote, in their order. */
export function findCollected(
  article: Pick<Article, 'blocks' | 'lang'>,
  quotes: readonly QuoteSelector[],
): Refound[] {
  return quotes.map((quote) => {
    const found = findQuote(article, quote);
    return found ? { state: found.exact ? 'same' : 'changed', found } : { state: 'gone' };
  });
}
