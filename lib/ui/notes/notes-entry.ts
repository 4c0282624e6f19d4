// A quote of the article, and where it stands in it now.
import type { CollectedQuote } from '../../article-state';
import type { Refound } from '../../quote/find-collected';

export interface NotesEntry {
  quote: CollectedQuote;
  place: Refound;
}
