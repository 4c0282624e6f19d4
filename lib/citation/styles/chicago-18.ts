// What both systems of the Chicago Manual (18th edition) share: authors, and the access date of an undated page.
import { type CslItem, isNewspaper, mediumOf } from '../csl';
import { americanDate } from '../dates';
import { firstInverted, listNames } from '../names';
import { sentences } from '../sentences';

// 13.78: up to six are listed, of more the first three.
const MAX_AUTHORS = 6;
const SHORTENED_TO = 3;

/** 14.97: an unsigned article of a newspaper begins with the paper. */
export const isUnsigned = (item: CslItem): boolean =>
  isNewspaper(item) && !item.author?.length && !!mediumOf(item);

export function chicagoAuthors(item: CslItem): string {
  const { author = [] } = item;
  if (isUnsigned(item)) return mediumOf(item) ?? '';
  const names = firstInverted(author);
  if (names.length <= MAX_AUTHORS) return listNames(names, 'and');
  return [...names.slice(0, SHORTENED_TO), 'et al'].join(', ');
}

/** 13.15: the access date only where no date of publication is known. */
export function chicagoAddress({ issued, accessed, URL }: CslItem): string {
  return sentences(!issued && accessed ? `Accessed ${americanDate(accessed)}` : '', URL);
}
