// The headline of a page whose metadata tell none, or another: by where it stands, how it is named, what repeats it.
import { findShownDates } from '../../dates/find-shown-dates';
import { isMediumName } from '../../names/media-names';
import { compareKey } from '../../text/compare-key';
import type { PageLine } from '../snapshot/collect-page-lines';
import { headingText } from './date-line-in-heading';
import { type Headline, isNamedLine, isNamedSubtitle, isWords, SHORTEST_EDGE } from './match-title';

const REACH = 4;

/** The heading nearest above a date line: pages whose title tag names only the section. */
export function findAboveDate(lines: readonly PageLine[]): Headline | null {
  let above = -1;
  for (const [index, line] of lines.entries()) {
    if (line.linked * 2 > line.text.length) continue;
    if (line.level > 0 && compareKey(line.text).length >= 6) {
      if (!isBelowHeadline(lines, index)) above = index;
    } else if (
      above >= 0 &&
      index - above <= REACH &&
      line.text.length < 120 &&
      findShownDates(line.text).length > 0
    )
      return { text: headingText(lines[above]!), from: 'heading', line: above };
  }
  return null;
}

/** A subtitle as a heading, right below the page's h1. */
const isBelowHeadline = (lines: readonly PageLine[], index: number): boolean =>
  lines[index - 1]?.level === 1 && lines[index]!.level > 1 && isNamedSubtitle(lines[index]!);

/** Systems of digital editions have an element of their own for it: <founder-title>. */
const TITLE_ELEMENT = '-title';

/** Without any h1: the one heading or line that is named as the page's, where search engines get other words. */
export function findNamed(lines: readonly PageLine[]): Headline | null {
  if (lines.some(({ level }) => level === 1)) return null;
  const marked = lines.findIndex(({ block }) => block.localName.endsWith(TITLE_ELEMENT));
  if (marked >= 0) return { text: lines[marked]!.text, from: 'heading', line: marked };
  const named = lines.flatMap((line, index) => (isNamedTitle(line) ? [index] : []));
  const [index] = named;
  if (index === undefined || named.length > 1) return null;
  return { text: headingText(lines[index]!), from: 'heading', line: index };
}

const isNamedTitle = (line: PageLine): boolean =>
  (line.level === 2 || (line.level === 0 && isWords(line.text) && !isMediumName(line.text))) &&
  line.linked * 2 < line.text.length &&
  isNamedLine(line) &&
  !isNamedSubtitle(line);

/** A digital edition lists the titles of its page, and sets the one that is open as no link. */
export function findListed(lines: readonly PageLine[]): Headline | null {
  const isLink = ({ linked, text }: PageLine) => linked * 1.2 >= text.length;
  const listed = new Set(lines.filter(isLink).map(({ text }) => compareKey(text)));
  const index = lines.findIndex(
    (line) =>
      !isLink(line) && line.text.length >= SHORTEST_EDGE && listed.has(compareKey(line.text)),
  );
  return index < 0 ? null : { text: lines[index]!.text, from: 'title-line', line: index };
}

export function findOnly(lines: readonly PageLine[]): Headline | null {
  const index = lines.findIndex((line) => line.level === 1);
  return index < 0 ? null : { text: headingText(lines[index]!), from: 'heading', line: index };
}

const [SHORTEST, LONGEST, LONGEST_DATE] = [6, 80, 40];

/** Where nothing is a heading and the tags tell the site alone: the short line right above the date's. */
export function findBareTitle(lines: readonly PageLine[]): Headline | null {
  const isDate = (line: PageLine | undefined) =>
    line !== undefined && line.text.length <= LONGEST_DATE && findShownDates(line.text).length > 0;
  const isTitle = ({ text, linked }: PageLine) =>
    linked === 0 && text.length >= SHORTEST && text.length <= LONGEST && isWords(compareKey(text));
  const index = lines.findIndex(
    (line, i) => isTitle(line) && !isDate(line) && !isMediumName(line.text) && isDate(lines[i + 1]),
  );
  return index < 0 ? null : { text: lines[index]!.text, from: 'title-line', line: index };
}
