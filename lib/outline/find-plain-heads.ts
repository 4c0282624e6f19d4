// Headings that nothing but their shape gives away: short lines between long paragraphs, parallel opening sentences.
import type { Head } from './head';
import { readNonHeading } from './never-headings';
import type { ReadyLine } from './outline-line';
import { isTitleLike } from './title-shape';

const SHORT_MIN = 4;
const SHORT_MAX = 28;
/** Widths of the paragraphs before and after, in Han characters. */
export const BETWEEN_LONG: Neighbours = { before: 30, after: 40 };
const BETWEEN_SHORTER: Neighbours = { before: 18, after: 20 };
const SIZE_SPREAD = 4;
const PARALLEL_MIN = 3;
const PARALLEL_WIDTH = 16;
/** A dashed point's opening sentence ends within this many characters. */
const DASHED_REACH = 34;

/**
 * Two at least, and not so many that the text is made of short lines.
 * Two that stand between long paragraphs vouch for others of their size: between shorter ones, or asking, exclaiming, quoting.
 */
export function findShortHeads(lines: readonly ReadyLine[]): Head[] {
  const captioned = areCaptionsKnown(lines);
  const shaped = lines.filter((line) => isShortHead(line) && (captioned || !line.afterImage));
  const plain = shaped.filter((line) => !SPOKEN_ENDS.includes(line.folded.slice(-1)));
  const sure = plain.filter((line) => standsBetween(line, lines, BETWEEN_LONG));
  if (sure.length < 2) return [];
  const widest = Math.max(...sure.map((line) => line.width)) + SIZE_SPREAD;
  const least = (line: ReadyLine) => (plain.includes(line) ? BETWEEN_SHORTER : BETWEEN_LONG);
  const found = shaped.filter(
    (line) => line.width <= widest && standsBetween(line, lines, least(line)),
  );
  if (found.length * 2 > lines.length) return [];
  return found.map((line) => buildPlainHead(line, SHORT, line.words));
}

/** Where so many captions are known for what they are, another line below a picture is none. */
const CAPTIONS = 2;

/** Nor where the text goes on below two of three pictures. */
function areCaptionsKnown(lines: readonly ReadyLine[]): boolean {
  const below = lines.filter(({ afterImage }) => afterImage);
  const goOn = below.filter(({ width }) => width > SHORT_MAX);
  const captions = lines.filter(({ place }) => place === 'caption');
  return captions.length >= CAPTIONS || goOn.length * 3 > below.length * 2;
}
/** Headings end so, and so do lines of a dialogue. */
const SPOKEN_ENDS = '?？!！”';

function isShortHead(line: ReadyLine): boolean {
  if (line.place || line.heading || line.width < SHORT_MIN) return false;
  if (!isTitleLike(line, SHORT_MAX) || /[：:."]$/.test(line.folded)) return false;
  return readNonHeading(line) === '';
}

interface Neighbours {
  before: number;
  after: number;
}

export function standsBetween(
  line: ReadyLine,
  lines: readonly ReadyLine[],
  least: Neighbours,
): boolean {
  let above = line.index - 1;
  while (lines[above]?.place === 'caption') above--;
  const before = lines[above]?.width ?? 0;
  const after = lines[line.index + 1]?.width ?? 0;
  return before >= least.before && after >= least.after;
}

/** “十月食品类谣言”, “十月健康类谣言”: plain lines cut to one pattern, each right above a heading and with headings after it, name groups of them. */
export function findGroupTitles(lines: readonly ReadyLine[], heads: readonly Head[]): Head[] {
  const taken = new Set(heads.map(({ line }) => line));
  const above = lines.filter(
    (line) => taken.has(line.index + 1) && !taken.has(line.index) && isShortHead(line),
  );
  const [first] = above;
  const isGroup =
    above.length > 1 &&
    above.length * 2 <= heads.length &&
    above.every(({ words }) => areCutAlike(words, first!.words));
  return isGroup ? above.map((line) => buildPlainHead(line, SHORT, line.words)) : [];
}

/** “向良田要产量。… 向良种要产量。…”: three paragraphs in a row whose first sentences are cut to one pattern. */
export const findParallelLeads = (
  lines: readonly ReadyLine[],
  taken: ReadonlySet<number>,
): Head[] =>
  findRows(lines, taken, isParallel).map((l) => buildPlainHead(l, PARALLEL, firstSentence(l)));

/** Lines of the rows that lie below one another and join; none of them taken. */
function findRows(
  lines: readonly ReadyLine[],
  taken: ReadonlySet<number>,
  joins: (a: ReadyLine, b: ReadyLine) => unknown,
): ReadyLine[] {
  const rows: ReadyLine[][] = [];
  for (const line of lines) {
    const above = rows.at(-1)?.at(-1);
    if (taken.has(line.index)) rows.push([]);
    else if (above && joins(above, line)) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.filter((row) => row.length >= PARALLEL_MIN).flat();
}

function isParallel(a: ReadyLine, b: ReadyLine): boolean {
  const one = firstSentence(a);
  const two = firstSentence(b);
  if (!one || !two || Math.abs(one.length - two.length) > 2) return false;
  return one !== two && areCutAlike(one, two);
}

function areCutAlike(a: string, b: string): boolean {
  const shared = sharedEnds(a, b);
  return shared >= 2 && shared * 5 >= a.length * 2;
}

/** Characters that the two share at their beginning and end. */
function sharedEnds(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return head + tail;
}

const DASHED = /^(?:——|—|--)\s?/;

/** “——生态优先、绿色发展。…”: principles in an official paper, three at least, one below the other. */
export const findDashedLeads = (lines: readonly ReadyLine[], taken: ReadonlySet<number>): Head[] =>
  findRows(lines, taken, (a, b) => readDashed(a) && readDashed(b)).map(buildDashed);

const DASHED_TITLE: Neighbours = { before: 18, after: 18 };
/** Names of who is quoted are shorter. */
const DASHED_MIN = 8;

/** “——推进……机制” alone, three at least, each over a paragraph of its own. */
export function findDashedHeads(lines: readonly ReadyLine[]): Head[] {
  const found = lines.filter(
    (line) =>
      !line.place &&
      DASHED.test(line.words) &&
      line.width >= DASHED_MIN &&
      isTitleLike(line, SHORT_MAX) &&
      standsBetween(line, lines, DASHED_TITLE),
  );
  if (found.length < PARALLEL_MIN) return [];
  return found.map((line) => {
    const marker = DASHED.exec(line.words)?.[0] ?? '';
    const head = buildPlainHead(line, SHORT, line.words.slice(marker.length));
    return { ...head, marker, text: line.words };
  });
}

function buildDashed(line: ReadyLine): Head {
  const { marker, title } = readDashed(line) ?? { marker: '', title: '' };
  const head = buildPlainHead(line, { kind: 'bul:——', reason: 'bullet' }, title);
  return { ...head, marker, text: marker + title, role: 'item' };
}

function readDashed(line: ReadyLine): { marker: string; title: string } | null {
  const marker = !line.place ? (DASHED.exec(line.words)?.[0] ?? '') : '';
  if (!marker) return null;
  const end = line.words.slice(0, DASHED_REACH).search(/[。：:]/);
  const enough = end > marker.length + 3 && line.words.length - end > 15;
  return enough ? { marker, title: line.words.slice(marker.length, end) } : null;
}

/** A short opening sentence with a paragraph behind it; '' otherwise. */
function firstSentence(line: ReadyLine): string {
  if (line.place || line.heading || line.bold) return '';
  const end = line.words.slice(0, PARALLEL_WIDTH + 1).search(/[。：]/);
  const enough = end >= 4 && line.words.length - end > 15;
  return enough && !/[，、“”]/.test(line.words.slice(0, end)) ? line.words.slice(0, end) : '';
}

/** Why a plain line is a heading. */
export interface PlainKind {
  kind: string;
  reason: string;
}

export const SHORT: PlainKind = { kind: 'short', reason: 'short-line' };
const PARALLEL: PlainKind = { kind: 'lead', reason: 'parallel' };

export function buildPlainHead(line: ReadyLine, { kind, reason }: PlainKind, title: string): Head {
  return {
    line: line.index,
    at: 0,
    kind,
    n: null,
    style: kind,
    tag: null,
    rank: null,
    marker: '',
    title,
    text: title,
    role: 'heading',
    reason,
  };
}
