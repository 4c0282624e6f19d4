// Takes out what stands before the first sentence: the title again, date and source lines, section names.

import type { RemovalKind } from '../../article';
import { DAY_MONTH, FIGURES, MONTH_DAY } from '../../dates/day-grammar';
import { findShownDates } from '../../dates/find-shown-dates';
import { isEnglishMonth } from '../../dates/month-names';
import { FOLLOWING } from '../../dom-numbers';
import { says } from '../../language/says';
import { isInterface } from '../../names/interface-words';
import { withoutBy } from '../../names/latin-names';
import { compareKey } from '../../text/compare-key';
import { HAN } from '../../text/scripts';
import { endsIn } from '../../text/single-marks';
import { LETTER } from '../../text/words';
import { HEADINGS, SET_APART } from '../rules/elements';
import { type BodyLine, type BodyLines, sizeOf } from './body-lines';
import { isStandfirst, labelOfPoints, summaryBox } from './standfirst';

/** Nothing below this many lines is a beginning. */
const REACH = 12;
const MAX_META = 90;
const SENTENCE_ENDS = '.!?。';

/** A day in figures, a time of day, or a day of an English month without its year: “Nov. 15”. */
const hasDay = (text: string): boolean =>
  DIGIT.test(text) &&
  (FIGURES.test(text) ||
    [...text.matchAll(MONTH_DAY), ...text.matchAll(DAY_MONTH)].some(([, month = '']) =>
      isEnglishMonth(month),
    ));
const DIGIT = /\d/;

export interface Beginning {
  title: string;
  authors: readonly string[];
  /** The element of the copy that shows the title, or showed it. */
  headline: Element | null;
}

interface Context extends Beginning {
  body: BodyLines;
  /** The title by its letters. */
  wanted: string;
  holdsHeadline: boolean;
}

type Verdict = { kind: RemovalKind; reason: string };

const SUMMARY: Verdict = { kind: 'other', reason: 'a summary above the text' };

/** In order: the first that fits says why a line goes. */
const RULES: readonly (Verdict & { fits: (line: BodyLine, context: Context) => boolean })[] = [
  {
    kind: 'meta-line',
    reason: 'byline or label',
    fits: (line, { authors, holdsHeadline }) =>
      isSignature(line, authors) || (holdsHeadline && isLabel(line)),
  },
  {
    kind: 'repeated-title',
    reason: 'the title again',
    fits: (line, { wanted, headline }) => repeatsTitle(line, wanted) || isOf(headline, line),
  },
  { kind: 'meta-line', reason: 'date or byline above the text', fits: isMeta },
  { ...SUMMARY, fits: (line, { body }) => isStandfirst(line, body) },
];

export function trimStart(body: BodyLines, beginning: Beginning): void {
  const { title, headline } = beginning;
  const holdsHeadline = headline !== null && body.source.contains(headline);
  const context: Context = { ...beginning, body, wanted: compareKey(title), holdsHeadline };
  if (holdsHeadline) removeAbove(body, headline);
  body.remove(summaryBox(body), { ...SUMMARY });
  removeSplitTitle(context);
  trimLines(context);
  body.remove(labelOfPoints(body), { ...SUMMARY });
}

/** The title once more, in two lines. */
function removeSplitTitle({ body, wanted }: Context): void {
  if (wanted.length < SHORTEST_TITLE) return;
  const start = body.lines.slice(0, REACH).map(({ text }) => text);
  const at = start.findIndex((text, i) => {
    const both = text + (start[i + 1] ?? '');
    const mayBe = i + 1 < start.length && both.length < wanted.length * MOST_BESIDE;
    return mayBe && compareKey(both) === wanted;
  });
  if (at < 0) return;
  const reason = 'the title again, in two lines';
  body.remove(body.lines.slice(at, at + 2), { kind: 'repeated-title', reason });
}

const SHORTEST_TITLE = 4;
/** Marks and blanks are less of a title than its letters. */
const MOST_BESIDE = 2;
/** A line with so much prose is the text itself, or a standfirst. */
const PROSE = 60;

function trimLines(context: Context): void {
  const { body } = context;
  let begun = -1;
  for (const [i, line] of body.lines.slice(0, REACH).entries()) {
    if (begun >= 0 && i - begun > BELOW_STANDFIRST) return;
    if (begun >= 0 && !isStamp(line, context) && !isTitleHeading(line, context)) continue;
    const rule = RULES.find(({ fits }) => fits(line, context));
    if (rule) body.remove([line], { kind: rule.kind, reason: rule.reason });
    else if (line.measure.prose > PROSE) begun = i;
  }
}

/** A standfirst may stand above the byline: so far down only what is nothing but a name or a date goes. */
const BELOW_STANDFIRST = 3;

/** The title once more as a heading, below the standfirst. */
const isTitleHeading = ({ tag, text }: BodyLine, { wanted }: Context): boolean =>
  HEADINGS.has(tag) && wanted.length >= SHORTEST_TITLE && compareKey(text) === wanted;

function isStamp(line: BodyLine, { authors, body }: Context): boolean {
  if (line.tag !== 'p') return false;
  const bare = withoutBy(line.text);
  if (authors.includes(bare) || says('minutes').test(line.text)) return true;
  // Days that head the parts of a timeline come more than once.
  if (isOnlyDate(line.text)) return body.lines.filter(({ text }) => isOnlyDate(text)).length < 2;
  // “By Jane Doe, The Courier Nov. 15, 2019”, “Jane Doe 19-11-19, 12:36”
  const named = authors.some((author) => author.length > 3 && bare.startsWith(author));
  if (line.text.length > MAX_META || endsIn(line.text, SENTENCE_ENDS)) return false;
  return named && (bare !== line.text || hasDay(line.text));
}

/** “Published: Mon, May 6, 2024 at 9:10 a.m. EDT”; days in figures stand in letters and lists too. */
function isOnlyDate(text: string): boolean {
  const [date] = text.length < MAX_META ? findShownDates(text) : [];
  if (!date || !LETTER.test(text) || HAN.test(text)) return false;
  const rest = text.slice(date.end).trim();
  if (rest !== '' && !(date.time && isLetters(rest, UNIT))) return false;
  const label = text.slice(0, date.start).trim();
  return label === '' || says('dateLabel').test(label) || isLetters(label, WEEKDAY);
}

const isLetters = (text: string, { most, mark }: { most: number; mark: string }): boolean =>
  text.length <= most && [...text].every((sign) => sign === mark || LETTER.test(sign));
/** “Uhr”, “hs.”, “WIB” */
const UNIT = { most: 5, mark: '.' };
/** “Mittwoch,” */
const WEEKDAY = { most: 10, mark: ',' };

/** The headline itself, kicker and all. */
const isOf = (headline: Element | null, { source, tag }: BodyLine): boolean =>
  headline !== null && source !== null && HEADINGS.has(tag) && headline.contains(source);

function repeatsTitle(line: BodyLine, title: string): boolean {
  if (line.text.length > 300 || title.length < 4) return false;
  const text = compareKey(line.text);
  if (text === title) return true;
  const close = text.length > 0.6 * title.length && text.length < 1.4 * title.length;
  return close && HEADINGS.has(line.tag) && (text.includes(title) || title.includes(text));
}

/** “（2024年5月11日第十四届……第九次会议通过）” opens a law: its date is part of the text. */
const isEnactment = (text: string) => says('enacted').test(text) && says('enacting').test(text);

function isMeta(line: BodyLine): boolean {
  if (line.text.length > MAX_META || HEADINGS.has(line.tag)) return false;
  if (says('minutes').test(line.text)) return true;
  const isSentence = /[。！？]$|[a-z]\.$/.test(line.text);
  if (isSentence) return false;
  if (says('metaLine').endAtStart(line.text) > 0 || DATELINE.test(line.text)) return true;
  const dated = hasDay(line.text) || findShownDates(line.text).length > 0;
  return dated && !isEnactment(line.text);
}

/** “MILLBROOK, Ohio —” on a line of its own. */
const DATELINE = /^\p{Lu}[\p{L}\s,.’'|()/-]{2,50}\s[—–-]$/u;

/** What stands above the headline is not the article, unless the headline is only somewhere in its middle. */
function removeAbove(body: BodyLines, headline: Element): void {
  const above = body.lines.filter(
    ({ source }) =>
      source &&
      // Words of a box of their own may stand below the headline in it.
      !source.contains(headline) &&
      (source.compareDocumentPosition(headline) & FOLLOWING) !== 0,
  );
  if (above.length === 0 || sizeOf(above) > MAX_ABOVE || sizeOf(above) * 5 > sizeOf(body.lines))
    return;
  body.remove(above, { kind: 'meta-line', reason: 'above the headline' });
}

const MAX_ABOVE = 300;

/** The author's name, with what the author is: “Jane Fulton, Environment correspondent”. */
function isSignature({ text, tag }: BodyLine, authors: readonly string[]): boolean {
  if (text.length > MAX_SIGNATURE || tag === 'figcaption') return false;
  const bare = withoutBy(text);
  const name = authors.find((author) => author.length > 3 && bare.startsWith(author));
  if (!name) return false;
  // After “By” a whole description may follow; without it, a sentence may begin with a name.
  return (
    bare !== text || bare === name || (text.length <= MAX_META && !endsIn(text, SENTENCE_ENDS))
  );
}

const MAX_SIGNATURE = 300;

/** Between headline and text: names of sections, buttons, how long it takes to read. */
function isLabel(line: BodyLine): boolean {
  const { text, measure } = line;
  if (text.length > MAX_LABEL || HEADINGS.has(line.tag) || SET_APART.has(line.tag)) return false;
  if (isInterface(text) || says('label').test(text) || !LETTER.test(text)) return true;
  const links = [...line.element.getElementsByTagName('a')];
  return links.length > 0 && measure.linkSize >= measure.size * 0.8;
}

const MAX_LABEL = 40;
