// Headings that nothing but their shape gives away: short lines between long paragraphs, parallel opening sentences.
import type { Head } from './head';
import { readNonHeading } from './never-headings';
import type { ReadyLine } from './outline-line';
import { isTitleLike } from './title-shape';

const SHORT_MIN = 4;
const SHORT_MAX = 28;
/** Widths of the paragraphs before and after, in Han characters. */
const BETWEEN_LONG: Neighbours = { before: 30, after: 40 };
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
  const captioned = lines.filter(({ place }) => place === 'caption').length >= CAPTIONS;
  const shaped = lines.filter((line) => isShortHead(line) && (captioned || !line.afterImage));
  const plain = shaped.filter((line) => !SPOKEN_ENDS.includes(line.folded.slice(-1)));
  const sure = plain.filter((line) => !line.afterImage && standsBetween(line, lines, BETWEEN_LONG));
  if (sure.length < 2) return [];
  const widest = Math.max(...sure.map((line) => line.width)) + SIZE_SPREAD;
  const least = (line: ReadyLine) => (plain.includes(line) ? BETWEEN_SHORTER : BETWEEN_LONG);
  const found = shaped.filter(
    (line) => line.width <= widest && standsBetween(line, lines, least(line)),
  );
  if (found.length * 3 > lines.length) return [];
  return found.map((line) => buildPlainHead(line, SHORT, line.words));
}

/** Where so many captions are known for what they are, another line below a picture is none. */
const CAPTIONS = 2;
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

function standsBetween(line: ReadyLine, lines: readonly ReadyLine[], least: Neighbours): boolean {
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
  const alike = (a: ReadyLine, b: ReadyLine) =>
    sharedEnds(a.words, b.words) * 5 >= a.words.length * 2;
  const isGroup = above.length > 1 && above.every((line) => alike(above[0]!, line));
  const named = isGroup && above.length * 2 <= heads.length;
  return named ? above.map((line) => buildPlainHead(line, SHORT, line.words)) : [];
}

/** “向良田要产量。… 向良种要产量。…”: three paragraphs in a row whose first sentences are cut to one pattern. */
export function findParallelLeads(lines: readonly ReadyLine[], taken: ReadonlySet<number>): Head[] {
  const heads: Head[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (!taken.has(to + 1) && isParallel(lines[to], lines[to + 1])) to++;
    const group = taken.has(from) ? [] : lines.slice(from, to + 1);
    if (group.length >= PARALLEL_MIN) {
      heads.push(...group.map((l) => buildPlainHead(l, PARALLEL, firstSentence(l))));
    }
    from = to + 1;
  }
  return heads;
}

function isParallel(a: ReadyLine | undefined, b: ReadyLine | undefined): boolean {
  const one = a && firstSentence(a);
  const two = b && firstSentence(b);
  if (!one || !two || Math.abs(one.length - two.length) > 2) return false;
  const shared = sharedEnds(one, two);
  return one !== two && shared >= 2 && shared * 5 >= one.length * 2;
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
export function findDashedLeads(lines: readonly ReadyLine[], taken: ReadonlySet<number>): Head[] {
  const heads: Head[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (!taken.has(to) && readDashed(lines[to])) to++;
    if (to - from >= PARALLEL_MIN) heads.push(...lines.slice(from, to).map(buildDashed));
    from = Math.max(to, from + 1);
  }
  return heads;
}

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

function readDashed(line: ReadyLine | undefined): { marker: string; title: string } | null {
  const marker = line && !line.place ? (DASHED.exec(line.words)?.[0] ?? '') : '';
  if (!line || !marker) return null;
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
