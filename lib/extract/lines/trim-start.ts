// Takes out what stands before the first sentence: the title again, date and source lines, section names.
import type { RemovalKind } from '../../article';
import { findShownDates } from '../../dates/find-shown-dates';
import { FOLLOWING } from '../../dom-numbers';
import { isInterface } from '../../names/interface-words';
import { compareKey } from '../../text/compare-key';
import { HEADINGS } from '../rules/elements';
import { type BodyLine, type BodyLines, sizeOf } from './body-lines';
import { isStandfirst, summaryBox } from './standfirst';

/** Nothing below this many lines is a beginning. */
const REACH = 12;
const DATE =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}:\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:,|\b)|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const META_START =
  /^(?:by |published|updated|posted|last (?:updated|modified)|发布|时间|日期|来源|來源|作者|文[/|丨｜]|\d+ (?:min|hours?|days?) )/i;
const MAX_META = 90;

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
}

/** The title once more, in two lines. */
function removeSplitTitle({ body, wanted }: Context): void {
  if (wanted.length < SHORTEST_TITLE) return;
  const start = body.lines.slice(0, REACH);
  const at = start.findIndex(
    (line, i) => i + 1 < start.length && compareKey(line.text + start[i + 1]?.text) === wanted,
  );
  if (at < 0) return;
  const reason = 'the title again, in two lines';
  body.remove(start.slice(at, at + 2), { kind: 'repeated-title', reason });
}

const SHORTEST_TITLE = 4;
/** A line with so much prose is the text itself, or a standfirst. */
const PROSE = 60;

function trimLines(context: Context): void {
  const { body } = context;
  let begun = -1;
  for (const [i, line] of body.lines.slice(0, REACH).entries()) {
    if (begun >= 0 && i - begun > BELOW_STANDFIRST) return;
    if (begun >= 0 && !isStamp(line, context)) continue;
    const rule = RULES.find(({ fits }) => fits(line, context));
    if (rule) body.remove([line], { kind: rule.kind, reason: rule.reason });
    else if (line.measure.prose > PROSE) begun = i;
  }
}

/** A standfirst may stand above the byline: so far down only what is nothing but a name or a date goes. */
const BELOW_STANDFIRST = 3;

function isStamp(line: BodyLine, { authors, body }: Context): boolean {
  if (line.tag !== 'p') return false;
  const bare = line.text.replace(BY, '');
  if (authors.includes(bare) || BARE_MINUTES.test(line.text)) return true;
  // Days that head the parts of a timeline come more than once.
  if (ONLY_DATE.test(line.text))
    return (
      body.lines.filter(({ text }) => text.length < MAX_META && ONLY_DATE.test(text)).length < 2
    );
  // “By Jane Doe, The Courier Nov. 15, 2019”, “Jane Doe 19-11-19, 12:36”
  const named = authors.some((author) => author.length > 3 && bare.startsWith(author));
  if (line.text.length > MAX_META || /[.!?。]$/.test(line.text)) return false;
  return named && (bare !== line.text || DATE.test(line.text));
}

const ONLY_DATE =
  /^(?:published|updated|posted)?:?\s?(?:\p{L}{3,9},?\s)?(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\.?\s\p{L}{3,10}\.?,?\s\d{4})(?:[,\s]{1,2}(?:at\s)?\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?)?$/iu;

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
const isEnactment = (text: string) =>
  /(?:通过|通過|修订|修正|公布|施行|批准|印发)[）)]?$/.test(text) &&
  /第.{1,12}[届次号條条]|会议|會議|自.{6,14}起/.test(text);

function isMeta(line: BodyLine): boolean {
  if (line.text.length > MAX_META || HEADINGS.has(line.tag)) return false;
  if (BARE_MINUTES.test(line.text)) return true;
  const isSentence = /[。！？]$|[a-z]\.$/.test(line.text);
  if (isSentence) return false;
  if (META_START.test(line.text) || DATELINE.test(line.text)) return true;
  const dated = DATE.test(line.text) || findShownDates(line.text).length > 0;
  return dated && !isEnactment(line.text);
}

/** How long it takes to read: “4 Min.” */
const BARE_MINUTES = /^\d{1,2}[\s-]?(?:min\.?|minutes?|minuten)$/i;

/** “MILLBROOK, Ohio —” on a line of its own. */
const DATELINE = /^\p{Lu}[\p{L}\s,.’'|()/-]{2,50}\s[—–-]$/u;

/** What stands above the headline is not the article, unless the headline is only somewhere in its middle. */
function removeAbove(body: BodyLines, headline: Element): void {
  const above = body.lines.filter(
    ({ source }) => source && (source.compareDocumentPosition(headline) & FOLLOWING) !== 0,
  );
  if (above.length === 0 || sizeOf(above) > MAX_ABOVE || sizeOf(above) * 5 > sizeOf(body.lines))
    return;
  body.remove(above, { kind: 'meta-line', reason: 'above the headline' });
}

const MAX_ABOVE = 300;

/** The author's name, with what the author is: “Jane Fulton, Environment correspondent”. */
function isSignature({ text, tag }: BodyLine, authors: readonly string[]): boolean {
  if (text.length > MAX_SIGNATURE || tag === 'figcaption') return false;
  const bare = text.replace(BY, '');
  const name = authors.find((author) => author.length > 3 && bare.startsWith(author));
  if (!name) return false;
  // After “By” a whole description may follow; without it, a sentence may begin with a name.
  return bare !== text || bare === name || (text.length <= MAX_META && !/[.!?。]$/.test(text));
}

const MAX_SIGNATURE = 300;
const BY = /^(?:by|von|par|por|di|door|av|af|przez|written by|words by|text)\s?:?\s/i;

/** Between headline and text: names of sections, buttons, how long it takes to read. */
function isLabel(line: BodyLine): boolean {
  const { text, measure } = line;
  if (
    text.length > MAX_LABEL ||
    HEADINGS.has(line.tag) ||
    /^(?:figcaption|pre|td|th)$/.test(line.tag)
  )
    return false;
  if (isInterface(text) || READING_TIME.test(text) || !/\p{L}/u.test(text)) return true;
  const links = [...line.element.getElementsByTagName('a')];
  return links.length > 0 && measure.linkSize >= measure.size * 0.8;
}

const MAX_LABEL = 40;
const READING_TIME =
  /^\d{1,3}[\s-]?(?:min(?:ute)?s?|мин|分)\b.{0,20}$|^(?:listen|share|save|comments?|follow|print|e-?mail)$/i;
