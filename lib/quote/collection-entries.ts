// Collected quotes of one article, as a collection lists them.
import type { CollectedQuote } from '../article-state';
import type { CitedArticle } from '../citation/to-csl';
import type { CollectionEntry } from './format-collection';

export const toEntries = (
  quotes: readonly CollectedQuote[],
  article: CitedArticle,
): CollectionEntry[] =>
  quotes.map((quote) => ({ quote, article, note: quote.note, accessed: quote.accessed }));
