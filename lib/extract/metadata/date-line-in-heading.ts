// Systems that set the date line into the heading itself, behind a break or as an element that holds the date alone:
// “<h1>…<br><span>2018-06-25 来源：…</span></h1>”.
import { findShownDates, isOnlyDate } from '../../dates/find-shown-dates';
import { cleanText } from '../../text/clean-text';
import type { LinePart, PageLine } from '../snapshot/collect-page-lines';

export const textOf = (parts: readonly LinePart[]): string =>
  cleanText(parts.map(({ text }) => text).join(''));

const isDateLine = ({ element, text }: LinePart): boolean =>
  element.previousElementSibling?.localName === 'br' || isOnlyDate(text.trim());

/** Where the date line begins among the parts of a heading; their number where there is none. */
function startOf({ level, parts }: PageLine): number {
  const at = level === 0 ? -1 : parts.findIndex(isDateLine);
  const isDated = at > 0 && findShownDates(textOf(parts.slice(at))).length > 0;
  return isDated ? at : parts.length;
}

/** The heading's own words. */
export function headingText(line: PageLine): string {
  const start = startOf(line);
  return start < line.parts.length ? textOf(line.parts.slice(0, start)) : line.text;
}

/** The date line as a line of its own, if the heading holds one. */
export function dateLinesIn(heading: PageLine | undefined): PageLine[] {
  const parts = heading ? heading.parts.slice(startOf(heading)) : [];
  if (!heading || parts.length === 0) return [];
  return [{ block: heading.block, level: 0, linked: 0, text: textOf(parts), parts }];
}
