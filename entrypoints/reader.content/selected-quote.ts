// The words selected right now, in the clean view or on the page, as a quote.
import type { Quote } from '../../lib/article';
import type { Reader } from './reader';

export function readSelectedQuote(_reader: Reader): Quote | null {
  return null;
}
