// The lines around the headline: date, 来源, byline. What stands there is what the reader of the page is told.
import type { Credit } from '../../article';
import { findAccounts, isAccountMark } from './account-marks';
import { cleanText } from './clean-text';
import type { PageLine } from './collect-page-lines';
import { isInterface } from './interface-words';
import { isMediumName } from './media-names';
import { HAN, readByline } from './read-byline';
import { readCreditStatement } from './read-credit-statement';
import { type DatePart, type LabelledPart, PART_MARK, splitCredits } from './split-credits';

/** A short text without a label beside the date: a medium, an account, or a word of the interface. */
export interface LooseText {
  text: string;
  /** It stands in the date's own line. */
  beside: boolean;
  /** Its element is named or linked like an account's. */
  marked: boolean;
}

export interface HeadlineLines {
  dates: DatePart[];
  credits: LabelledPart[];
  /** Bylines without a colon: “本报记者 甲”, “By Jane Doe”. */
  bylines: Credit[];
  loose: LooseText[];
}

const REACH_BELOW = 30;
const REACH_ABOVE = 6;
const ACCOUNT_REACH = 15;
const LONGEST = 200;

/** Reads the lines near `headline`; with -1, the lines before the first long paragraph. */
export function readHeadlineLines(
  lines: readonly PageLine[],
  headline: number,
  lang: string,
): HeadlineLines {
  const found: HeadlineLines = { dates: [], credits: [], bylines: [], loose: [] };
  const below = linesBelow(lines, headline);
  for (let i = 0; i < below.length; i++) {
    const [text, used] = withNext(below, i);
    readLine(found, below[i]!, { text, lang });
    i += used;
  }
  if (found.dates.length === 0)
    readAbove(found, lines.slice(Math.max(0, headline - REACH_ABOVE), Math.max(0, headline)), lang);
  if (found.loose.length === 0) {
    const above = lines.slice(Math.max(0, headline - ACCOUNT_REACH), Math.max(0, headline));
    for (const text of findAccounts(above)) found.loose.push({ text, beside: false, marked: true });
  }
  if (found.dates.length === 0 && headline > 0) readBareDate(found, lines, { headline, lang });
  dropListDates(found);
  if (found.dates.length === 0 && headline >= 0) readFooter(found, lines.slice(headline + 1), lang);
  return found;
}

/** A date and nothing else directly above the headline, in the same box: a page's header would stand farther off. */
function readBareDate(
  found: HeadlineLines,
  lines: readonly PageLine[],
  { headline, lang }: { headline: number; lang: string },
): void {
  const [above, title] = [lines[headline - 1]!, lines[headline]!];
  if (above.block.parentElement !== title.block.parentElement || above.linked > 0) return;
  const { dates, credits, loose } = splitCredits(markedText(above), { lang });
  if (dates.length === 1 && credits.length + loose.filter(isNoWeekday).length === 0)
    found.dates.push(...dates);
}

const isNoWeekday = (text: string) => !/^(?:星期|周|週)?[一二三四五六日天]$/.test(text);

const LIST_DATES = 3;

/** Three different days without a word to them are the dates of a list. */
function dropListDates(found: HeadlineLines): void {
  const bare = new Set(found.dates.filter(({ label }) => label === '').map(({ day }) => day));
  if (bare.size >= LIST_DATES) found.dates = found.dates.filter(({ label }) => label !== '');
}

/** Where nothing is said near the headline: the first line further down that says “发布日期：…” or “责任编辑：… 来源：…”. */
function readFooter(found: HeadlineLines, lines: readonly PageLine[], lang: string): void {
  for (const line of lines) {
    if (line.text.length > 120 || line.linked * 2 > line.text.length) continue;
    if (!FOOTER.test(line.text) || NOT_OURS.test(line.text)) continue;
    const split = splitCredits(markedText(line), { lang });
    if (found.dates.length === 0)
      found.dates.push(...split.dates.filter((date) => date.label !== ''));
    const closes = split.credits.some(({ role }) => role === 'editor');
    if (closes) found.credits.push(...split.credits.filter(({ value }) => value !== ''));
    if (closes || found.dates.length > 0) return;
  }
}

const FOOTER =
  /(?:发布|發布|发稿|刊发|发表|录入)(?:时间|時間|日期|[于於]\s?(?:19|20)\d\d)|(?:责任编辑|责编|責任編輯|编辑)\s?[：:]/;

/** Lines after the headline down to where the body begins: two paragraphs, or one and another heading. */
function linesBelow(lines: readonly PageLine[], headline: number): PageLine[] {
  const first =
    headline < 0 ? Math.max(0, lines.findIndex(isParagraph) - REACH_BELOW) : headline + 1;
  const below: PageLine[] = [];
  let paragraphs = 0;
  for (const line of lines.slice(first, first + REACH_BELOW)) {
    if (isParagraph(line)) paragraphs++;
    if (paragraphs > 1 || (paragraphs > 0 && line.level > 0)) break;
    below.push(line);
  }
  return below;
}

function isParagraph(line: PageLine): boolean {
  return (
    line.level === 0 &&
    line.text.length >= (HAN.test(line.text) ? 28 : 60) &&
    line.linked * 3 < line.text.length &&
    endsSentence(line.text) &&
    !/\d\d:\d\d/.test(line.text.slice(0, 40))
  );
}

/** A bracket or quotation mark at the end closes a sentence only where there is one: date lines end in （实习） and 第 04 版）. */
function endsSentence(text: string): boolean {
  if (/[。！？.!?]\s?$/.test(text)) return true;
  return /[”"’)）]\s?$/.test(text) && (!HAN.test(text) || /[。！？，；]/.test(text));
}

/** A label at the end of a line has its value in the next one. */
function withNext(lines: readonly PageLine[], i: number): [string, number] {
  const text = markedText(lines[i]!);
  const next = lines[i + 1];
  if (
    !next ||
    !/(?:来源|來源|作者|记者|记者|时间|日期|发布|稿源|source|author|by|published|updated)\s?[：:]?\s?$/i.test(
      lines[i]!.text,
    ) ||
    next.text.length > 40
  )
    return [text, 0];
  return [`${text}${PART_MARK}${markedText(next)}`, 1];
}

/** The line's text with a mark wherever the element changes. */
function markedText(line: PageLine): string {
  if (line.parts.length < 2) return line.text;
  return line.parts.map((part) => cleanText(part.text)).join(PART_MARK);
}

interface Reading {
  text: string;
  lang: string;
}

function readLine(found: HeadlineLines, line: PageLine, { text, lang }: Reading): void {
  if (text.length > LONGEST || line.level === 1 || isParagraph(line)) return;
  if (line.level === 2 && !isMediumName(line.text)) return;
  if (line.linked >= line.text.length * 0.9 && line.text.length > 30) return;
  if (NOT_OURS.test(line.text.replaceAll(' ', ''))) return;
  const byline = readByline(line);
  readPrintEdition(found, line.text);
  if (byline.length > 0) found.bylines.push(...byline);
  const split = splitCredits(text, { glued: true, lang });
  found.dates.push(...split.dates.filter(isOfTheWeb));
  found.credits.push(...split.credits.filter((credit) => credit.value !== ''));
  const beside = split.dates.length > 0;
  for (const piece of split.loose) readLoose(found, line, { piece, beside });
  for (const piece of split.loose) readBylineBeside(found, { piece, beside });
}

/** Today's date in a page's header, what belongs to pictures and comments, and what somebody is (“Role, …” for screen readers). */
const NOT_OURS =
  /^Role,|今天是|今日是|当前时间|版权|copyright|©|ICP|^(?:图|圖|摄影|图片)[:：为為]/i;

/** “《 人民日报 》（ 2024年05月13日 第 04 版）” names the paper. */
const PRINT_EDITION = /^[（(]?《\s?([^《》]{2,20}?)\s?》\s?[（(]\s?\d{4}\s?[年./-]/;

function readPrintEdition(found: HeadlineLines, text: string): void {
  const paper = PRINT_EDITION.exec(text)?.[1];
  if (paper && isMediumName(paper)) found.loose.push({ text: paper, beside: true, marked: true });
}

/** “聯合報 記者林宸誼” beside the date: who wrote it, and for whom. */
function readBylineBeside(
  found: HeadlineLines,
  { piece, beside }: { piece: string; beside: boolean },
): void {
  const byline = readCreditStatement(piece);
  if (byline?.role !== 'author') return;
  found.bylines.push(byline);
  const medium = byline.label.replace(/\s?(?:记者|記者)$/, '').trim();
  if (beside && medium !== byline.label && isMediumName(medium) && !/^本/.test(medium))
    found.loose.unshift({ text: medium, beside: true, marked: true });
}

/** A day before there were web pages is what the page tells of, unless a word says otherwise. */
const isOfTheWeb = ({ label, day }: DatePart): boolean => label !== '' || day >= '1993';

function readLoose(
  found: HeadlineLines,
  line: PageLine,
  { piece, beside }: { piece: string; beside: boolean },
): void {
  if (
    piece.length < 2 ||
    piece.length > 24 ||
    isInterface(piece) ||
    /记者|記者|撰稿人|特派员|特派員/.test(piece) ||
    isClause(piece) ||
    !/\p{L}{2}/u.test(piece)
  )
    return;
  const part = line.parts.find((p) => p.text.includes(piece));
  const element = part?.element ?? line.block;
  const marked = isAccountMark(element) || isAccountMark(line.block);
  if (!HAN.test(piece) && !HAN.test(line.text)) return;
  if (/\d{2}/.test(piece) && !isMediumName(piece)) return;
  if (/[。！？；]/.test(line.text)) return;
  if (
    beside ||
    ((marked || isMediumName(piece)) && (piece === line.text || isAccountMark(element)))
  )
    found.loose.push({ text: piece, beside, marked });
}

const LONGEST_ACCOUNT = 16;

/** Han characters without a gap, more than an account has: part of a sentence, unless a medium is called so. */
const isClause = (piece: string) =>
  piece.length > LONGEST_ACCOUNT && /^\p{Script=Han}+$/u.test(piece) && !isMediumName(piece);

/** Above the headline only a line that says what its date is, or shows a time of day, is believed. */
function readAbove(found: HeadlineLines, above: readonly PageLine[], lang: string): void {
  for (const [i, line] of above.entries()) {
    if (line.text.length > 120 || NOT_OURS.test(line.text)) continue;
    const split = splitCredits(spreadDate(above, i) || markedText(line), { glued: true, lang });
    if (split.loose.join('').length > 40) continue;
    const dated = split.dates.some((date) => date.label !== '' || date.time !== '');
    if (dated && line.linked * 2 <= line.text.length) found.dates.push(...split.dates);
    const wanted = split.credits.filter(
      ({ value, role, sure }) => value !== '' && (dated || (sure && role === 'source')),
    );
    found.credits.push(...wanted);
  }
}

/** A calendar leaf beside the text: the year, the day and the time of day, each in a line of its own. */
function spreadDate(lines: readonly PageLine[], i: number): string {
  if (!/^(?:19|20)\d\d\s?[年/.-]?$/.test(lines[i]!.text)) return '';
  const [, day = '', time = ''] = lines.slice(i, i + 3).map(({ text }) => text);
  if (!/^\d{1,2}\s?[/月.-]\s?\d{1,2}日?$/.test(day)) return '';
  return `${lines[i]!.text.slice(0, 4)} ${day.replace(/[月.-]/, '/').replace('日', '')} ${time}`;
}
