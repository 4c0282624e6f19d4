// Chicago 18, author–date: the reference-list entry; the year follows the author, or the title where there is none.
import { type CslItem, mediumOf } from '../csl';
import { dateParts, monthDay } from '../dates';
import { joined } from '../joined';
import { quotedTitle, sentences } from '../sentences';
import { chicagoAddress, chicagoAuthors, isUnsigned } from './chicago-18';

export function formatChicagoAd(item: CslItem): string {
  const authors = chicagoAuthors(item);
  const year = dateParts(item.issued)[0] ?? 'n.d.';
  const title = quotedTitle(item.title);
  const medium = isUnsigned(item) ? '' : mediumOf(item);
  const container = joined(', ', medium, monthDay(item.issued));
  const opening = authors ? sentences(authors, year, title) : sentences(title, year);
  return sentences(opening, container, chicagoAddress(item));
}
