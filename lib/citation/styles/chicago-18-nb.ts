// Chicago 18, notes and bibliography: the bibliography entry. Without an author the title comes first.
import { type CslItem, mediumOf } from '../csl';
import { americanDate } from '../dates';
import { joined } from '../joined';
import { quotedTitle, sentences } from '../sentences';
import { chicagoAddress, chicagoAuthors, isUnsigned } from './chicago-18';

export function formatChicagoNb(item: CslItem): string {
  const medium = isUnsigned(item) ? '' : mediumOf(item);
  const container = joined(', ', medium, americanDate(item.issued));
  return sentences(chicagoAuthors(item), quotedTitle(item.title), container, chicagoAddress(item));
}
