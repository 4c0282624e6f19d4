// The quotes that the reader collected from an article, with their notes, as a part of its file.
import type { Article } from '../article';
import type { CollectedQuote } from '../article-state';
import { toEntries } from '../quote/collection-entries';
import { formatCollection } from '../quote/format-collection';

/** One after the other, each with its link and its note; '' for none. Long ones and short ones alike stand as blocks. */
export function writeQuotes(
  article: Article,
  quotes: readonly CollectedQuote[],
  format: 'plain' | 'markdown' | 'html',
): string {
  return formatCollection(toEntries(quotes, article), { format, style: null });
}
