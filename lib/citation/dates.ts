// Dates to the precision they have: 2024, 2024-07 or 2024-07-27.
import type { CslDate } from './csl';
import { joined } from './joined';

/** '' for none. */
function monthName(month: number | undefined): string {
  return month ? new Date(2000, month - 1).toLocaleString('en', { month: 'long' }) : '';
}

export function dateParts(date: CslDate | undefined): number[] {
  return date?.['date-parts']?.[0]?.map(Number).filter(Boolean) ?? [];
}

export function isoDate(date: CslDate | undefined, separator = '-'): string {
  const parts = dateParts(date).map((part) => String(part).padStart(2, '0'));
  return parts.join(separator);
}

/** July 27 */
export function monthDay(date: CslDate | undefined): string {
  const [, month, day] = dateParts(date);
  return joined(' ', monthName(month), day);
}

/** July 27, 2024 · July 2024 · 2024 */
export function americanDate(date: CslDate | undefined): string {
  const [year, , day] = dateParts(date);
  return joined(day ? ', ' : ' ', monthDay(date), year);
}

/** 27 July 2024 · 8 Mar. 2025: all but May, June and July are shortened (MLA 9, appendix 1). */
export function mlaDate(date: CslDate | undefined): string {
  const [year, month, day] = dateParts(date);
  const name = monthName(month);
  const short = name.length > 4 ? `${name.slice(0, month === 9 ? 4 : 3)}.` : name;
  return joined(' ', day, short, year);
}
