// The lines of the page between its headline and its text.
import { findShownDates } from '../../dates/find-shown-dates';
import { HAN_OR_KANA } from '../../text/scripts';
import { endsIn, splitAt } from '../../text/single-marks';
import type { PageLine } from '../snapshot/collect-page-lines';

const REACH_BELOW = 30;
const LONGEST_DATE = 40;

/** Lines after the headline down to where the body begins: two paragraphs, or one and another heading. */
export function linesBelow(lines: readonly PageLine[], headline: number): PageLine[] {
  const first =
    headline < 0 ? Math.max(0, lines.findIndex(isParagraph) - REACH_BELOW) : headline + 1;
  const below: PageLine[] = [];
  let paragraphs = 0;
  for (const line of lines.slice(first, first + REACH_BELOW)) {
    if (isParagraph(line)) paragraphs++;
    if (paragraphs > 1 || (paragraphs > 0 && line.level > 0 && !isDate(line))) break;
    below.push(line);
  }
  return below;
}

/** Some templates set the date below a standfirst as a heading. */
const isDate = ({ text }: PageLine): boolean =>
  text.length <= LONGEST_DATE && findShownDates(text).length > 0;

export function isParagraph(line: PageLine): boolean {
  return (
    line.level === 0 &&
    line.linked * 3 < line.text.length &&
    isLong(line.text) &&
    endsSentence(line.text) &&
    !/\d\d:\d\d/.test(line.text.slice(0, 40))
  );
}

const isLong = (text: string): boolean =>
  text.length >= 60 || (text.length >= 28 && HAN_OR_KANA.test(text));

/** A bracket or quotation mark at the end closes a sentence only where there is one: date lines end in （实习）, bylines in “(Nice, correspondent)”. */
function endsSentence(text: string): boolean {
  if (endsIn(text, '。！？.!?।۔؟')) return true;
  const marks = HAN_OR_KANA.test(text) ? '。！？，；' : '.!?।۔؟';
  return /[”"’)）]\s?$/.test(text) && splitAt(text, marks).length > 1;
}
