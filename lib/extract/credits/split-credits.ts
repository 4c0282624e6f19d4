// Cuts a line into labelled credits, dates and what is left: the one grammar behind credit lines and the lines near the headline.
import type { CreditRole } from '../../article';
import { isWeekdayName } from '../../dates/weekday-names';
import { type CreditLabel, creditLabel, writes } from './credit-labels';
import { findLabels, type Joint, type LabelMark, PART_MARK } from './find-labels';

export { PART_MARK };

import { findShownDates, type ShownDate } from '../../dates/find-shown-dates';
import { says } from '../../language/says';
import { splitNames } from '../../names/split-names';
import { HAN } from '../../text/scripts';
import { endsIn, endsInColon, splitAt } from '../../text/single-marks';
import { trimEdges } from '../../text/trim-edges';
import { EDITION, LIST_MARKS, NEXT_NAME, TOOK_IT } from './statement-grammar';

export interface LabelledPart {
  role: CreditRole;
  label: string;
  value: string;
  /** The piece of the line, label and value. */
  text: string;
  /** The label alone makes it a credit; else the value must look like names. */
  sure: boolean;
  joint: Joint;
}

export interface DatePart extends ShownDate {
  /** The words before the date that say what it is: 发布时间, 更新于, Updated. */
  label: string;
  /** What the element that shows it says to machines; '' for nothing. */
  machine?: string;
}

export interface SplitLine {
  credits: LabelledPart[];
  dates: DatePart[];
  /** Unlabelled pieces, in order. */
  loose: string[];
}

interface Mark extends LabelMark {
  date?: ShownDate;
}

const LINE_CAP = 400;

/** Splits a line; `glued` also reads labels that run into their value (“来源CSDN”), which only meta lines have. */
export function splitCredits(
  text: string,
  options: { glued?: boolean; lang?: string } = {},
): SplitLine {
  const line = text.length > LINE_CAP ? text.slice(0, LINE_CAP) : text;
  const lang = options.lang ?? '';
  const marks = findMarks(line, options);
  const split: SplitLine = { credits: [], dates: [], loose: [] };
  addLoose(split, line.slice(0, marks[0]?.at ?? line.length));
  marks.forEach((mark, i) => {
    const next = marks[i + 1]?.at ?? line.length;
    if (mark.date) addDate(split, mark.date, { line, mark, next: marks[i + 1], lang });
    else {
      const rest = line.slice(
        mark.end,
        marks[i + 1]?.date ? behindEdition(line, marks[i + 1]!) : next,
      );
      addCredit(split, mark, marks[i + 1]?.date ? withoutLabel(rest) : rest);
    }
  });
  return split;
}

/** “来源：某某报（2024年05月13日 07版）”: the day of the paper's edition is part of what names it. */
function behindEdition(line: string, { at, end }: Mark): number {
  const isOpen = endsIn(line.slice(0, at).trimEnd(), '（(');
  const edition = EDITION.exec(line.slice(end));
  return isOpen && edition ? end + edition[0].length : at;
}

interface Around {
  line: string;
  mark: Mark;
  next: Mark | undefined;
  lang: string;
}

/** With the words before it that say what it is, or those behind it: “于 2024-05-13 首次发布”. A page's only date may be “… 更新”. */
function addDate(split: SplitLine, date: ShownDate, { line, mark, next, lang }: Around): void {
  const rest = line.slice(mark.end, next?.at);
  const [first = '', ...others] = rest.split(PART_MARK);
  const before = cutDateLabel(split, lang);
  const isLabel = before === '' && !next?.date && says('dateLabel').test(first.trim());
  const behind = isLabel && says('published').search(first) >= 0 ? first.trim() : '';
  split.dates.push({ ...date, label: behind || before });
  addLoose(split, isLabel ? others.join(PART_MARK) : rest);
}

/** Labels and dates in order; a date's own digits and marks are no label's. */
function findMarks(line: string, { glued = false, lang = '' }): Mark[] {
  const dates: Mark[] = findShownDates(line, lang).map((date) => ({
    at: date.start,
    end: date.end,
    label: '',
    joint: 'none',
    date,
  }));
  const labels = findLabels(line, glued).filter(
    (mark) => !dates.some((date) => date.at < mark.at && mark.at < date.end),
  );
  return [...dates, ...labels].sort((a, b) => a.at - b.at);
}

function addCredit(split: SplitLine, mark: Mark, rest: string): void {
  const label = mark.label.replace(/\s+/g, '');
  const known = roleOf(label);
  const [value, after] = cutValue(rest, { role: known.role, label });
  split.credits.push({
    role: writes(known.role) && TOOK_IT.test(value) ? 'photographer' : known.role,
    label,
    value,
    text: `${mark.label}${JOINTS[mark.joint]}${value}`,
    sure: mark.joint === 'colon' && known.sure,
    joint: mark.joint,
  });
  addLoose(split, after);
}

/** “撰文者：甲　出刊日：2024.05.13”: a word that nobody knows, with a colon before the date, is the date's. */
function withoutLabel(rest: string): string {
  const text = rest.trimEnd();
  if (!endsInColon(text)) return rest;
  const gap = Math.max(...[' ', '\u3000', PART_MARK].map((mark) => text.lastIndexOf(mark)));
  return gap < 0 ? rest : text.slice(0, gap);
}

const JOINTS: Readonly<Record<Joint, string>> = { colon: '：', bar: ' | ', space: ' ', none: '' };

function roleOf(label: string): { role: CreditRole; sure: boolean } {
  const words = splitAt(label, COMBINING);
  const known = words.map(endOfLabel).filter((one) => one !== undefined);
  // “圖、文”: who wrote it too is its author.
  const one = known.find(({ role }) => writes(role)) ?? known[0];
  return one ? { ...one, sure: one.sure || words.length > 1 } : { role: 'other', sure: false };
}

const COMBINING = '/／、&・·';

/** “深度编辑”: the words before it say which. */
function endOfLabel(word: string): CreditLabel | undefined {
  const ends = Array.from(word.slice(1) || word, (_, i) => creditLabel(word.slice(i)));
  return ends.find((known) => known !== undefined);
}

/** A value ends at a bar and at the next element; names run on where the next element holds a name too. */
function cutValue(
  rest: string,
  { role, label }: { role: CreditRole; label: string },
): [string, string] {
  const parts = rest.split(PART_MARK);
  const first = parts.findIndex((part) => part.trim() !== '' && !OPENERS.has(part.trim()));
  if (first < 0) return ['', ''];
  let last = first + 1;
  // What follows a label of tags are tags: no medium's name.
  if (says('tagLabel').test(label)) last = parts.length;
  const many = PERSONS.has(role) && !says('firstPublisher').test(label);
  while (many && last < parts.length && goesOn(parts[last] as string)) last++;
  let own = parts.slice(first, last).join(' ');
  // “<a>某某报</a>（海外版）”
  const more = role === 'source' ? (IN_BRACKETS.exec(parts[last] ?? '')?.[0] ?? '') : '';
  if (more !== '') {
    own += more;
    parts[last] = parts[last]!.slice(more.length);
  }
  const bar = role === 'original-title' ? -1 : endOfValue(own, role);
  const value = bar < 0 ? own : own.slice(0, bar);
  const after = parts.slice(last).join(PART_MARK);
  return [trimValue(value), (bar < 0 ? '' : own.slice(bar)) + PART_MARK + after];
}

const IN_BRACKETS = /^\s?[（(［[][^（(［[\]］)）]{1,20}[\]］)）]/;

/** Where a bar or the mark of a further statement stands, or behind persons the paper they write for; −1 for nowhere. */
function endOfValue(text: string, role: CreditRole): number {
  const bar = text.search(/\s?[|｜︱]/);
  const marks = PERSONS.has(role) ? `${LIST_MARKS}《` : LIST_MARKS;
  const mark = [...text].findIndex((sign, at) => at > 0 && marks.includes(sign));
  return bar < 0 || mark < 0 ? Math.max(bar, mark) : Math.min(bar, mark);
}

/** Roles that people have, and several can share in one credit. */
export const PERSONS: ReadonlySet<CreditRole> = new Set([
  'author',
  'correspondent',
  'editor',
  'reviewer',
  'proofreader',
  'supervisor',
  'photographer',
  'illustrator',
  'translator',
]);

/** “[” in an element of its own before the value. */
const OPENERS: ReadonlySet<string> = new Set('[［【（(：:');

function goesOn(part: string): boolean {
  return part.trim() === '' || NEXT_NAME.test(part) || splitNames(part).sure;
}

/** With the closing bracket of “[ 发布机构 ] 市公安局”. */
const VALUE_START: ReadonlySet<string> = new Set('—–:：-‧·]】］');
const VALUE_END: ReadonlySet<string> = new Set('|｜;；,，、—–/／-‧·[［【（(〔「');
const BRACKETS: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['［', '］'],
  ['「', '」'],
];

/** “华声在线] [”: the bracket of the next credit. */
const NEXT_OPENS = /(?<=[\]】）)])\s?[[【（(]\s?$/;

function trimValue(value: string): string {
  const plain = trimEdges(beforeCloser(value.replace(NEXT_OPENS, '')), VALUE_START, VALUE_END);
  const around = BRACKETS.find(([open, close]) => plain.startsWith(open) && plain.endsWith(close));
  return around ? plain.slice(1, -1).trim() : dropClosers(plain);
}

/** More than a button behind the bracket is a sentence that the credit stands in. */
const LONGEST_BUTTON = 12;

/** “甲）返回首页”: a bracket that was opened before the label closes behind the value. */
function beforeCloser(value: string): string {
  for (let i = 1; i < value.length; i++) {
    const pair = BRACKETS.find(([, close]) => close === value[i]);
    if (!pair || value.slice(0, i).includes(pair[0])) continue;
    return value.length - i - 1 > LONGEST_BUTTON ? value : value.slice(0, i);
  }
  return value;
}

/** A closing bracket stays where its opening one does: 游民星空[整理], but 杨煜 ]. */
function dropClosers(text: string): string {
  let plain = text;
  for (let last = plain.at(-1) ?? ''; ; last = plain.at(-1) ?? '') {
    const pair = BRACKETS.find(([, close]) => close === last);
    if (!pair || plain.split(pair[0]).length >= plain.split(last).length) return plain;
    plain = plain.slice(0, -1).trimEnd();
  }
}

function cutDateLabel(split: SplitLine, lang: string): string {
  const credit = split.credits.at(-1);
  if (credit && credit.value === '' && credit.role === 'other') {
    split.credits.pop();
    return credit.label;
  }
  const [label, used] = labelAtEnd(split.loose, lang);
  if (used > 0) split.loose.splice(-used);
  return label || labelBehindName(split);
}

/** “王某某 发布于” */
function labelBehindName({ loose }: SplitLine): string {
  const last = loose.at(-1) ?? '';
  const cut = last.lastIndexOf(' ');
  const label = last.slice(cut + 1);
  if (cut < 0 || !HAN.test(label) || !says('dateLabel').test(label)) return '';
  loose[loose.length - 1] = last.slice(0, cut);
  return label;
}

/** The label and how many of the pieces it uses. “Actualizado domingo”: the day of the week may stand between, in an element of its own too. */
function labelAtEnd(loose: readonly string[], lang: string): [label: string, used: number] {
  const last = loose.at(-1) ?? '';
  if (last !== '' && says('dateLabel').test(last)) return [last, 1];
  const cut = last.lastIndexOf(' ');
  const before = cut > 0 ? last.slice(0, cut) : (loose.at(-2) ?? '');
  const isLabel = says('dateLabel').test(before) && isWeekdayName(last.slice(cut + 1), lang);
  return isLabel ? [before, cut > 0 ? 1 : 2] : ['', 0];
}

const LONGEST_LABEL = 3;

/** “Jeanne Dupont Publié le”: what stands before the words that say what the date is, and those. */
export function partDateLabel(text: string): [string, string] {
  if (says('dateLabel').test(text)) return ['', text];
  const words = text.trim().split(' ');
  const size = [1, 2, LONGEST_LABEL].findLast(
    (n) => n < words.length && says('dateLabel').test(words.slice(-n).join(' ')),
  );
  if (size === undefined) return [text, ''];
  return [words.slice(0, -size).join(' '), words.slice(-size).join(' ')];
}

/** At bars and where elements meet. */
const PIECES = /[\u2063|｜]/;
/** Spaces of old Chinese encodings that became characters without a meaning. */
const PRIVATE = /\p{Co}/gu;

function addLoose(split: SplitLine, text: string): void {
  for (const part of text.split(PIECES)) {
    const plain = trimLoose(part.replace(PRIVATE, ' ').trim());
    if (plain !== '') split.loose.push(plain);
  }
}

const LOOSE_START: ReadonlySet<string> = new Set(`${LIST_MARKS}()（）[]【】·•,，;；、。—–/／:：-`);
const LOOSE_END: ReadonlySet<string> = new Set('(（[【·•,，;；、。—–/／:：-');

function trimLoose(part: string): string {
  return dropClosers(trimEdges(part, LOOSE_START, LOOSE_END));
}
