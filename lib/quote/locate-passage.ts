// Where a quote stands in the lines of a page: from the article's blocks to the page's own text, through the words alone.
import type { Block, BlockRange } from '../article';
import type { PageLine } from './page-lines';
import {
  indexWords,
  positionOf,
  type WordIndex,
  withMarks,
  withoutFormulas,
  withoutMarks,
} from './word-index';

export interface Passage {
  startLine: number;
  startOffset: number;
  endLine: number;
  endOffset: number;
}

/** A page's lines, indexed once for many quotes. */
export interface PageText {
  lines: readonly PageLine[];
  index: WordIndex;
  /** The live element of a block: tells equal blocks apart. */
  elementAt?: (sourceIndex: number) => Element | null;
}

type Blocks = readonly Pick<Block, 'sourceText' | 'tag' | 'sourceIndex' | 'shown'>[];

export function indexPage(lines: readonly PageLine[], elementAt?: PageText['elementAt']): PageText {
  return {
    lines,
    elementAt,
    index: indexWords(
      lines.map(({ text, readings = [] }) => ({ sourceText: text, tag: 'p', noteMarks: readings })),
    ),
  };
}

/** Null when the words of the quote's first or last block are not on the page, or stand there more than once alike. */
export function locatePassage(page: PageText, blocks: Blocks, range: BlockRange): Passage | null {
  const { startBlock, startOffset, endBlock, endOffset } = range;
  const one = startBlock === endBlock;
  const to = one ? endOffset : textOf(blocks, startBlock).length;
  const first = locate(page, blocks, { block: startBlock, from: startOffset, to });
  const last = one ? first : locate(page, blocks, { block: endBlock, from: 0, to: endOffset });
  if (!first || !last || last.end <= first.start) return null;
  return passageOf(page, first.start, last.end);
}

/** Words that are not the article's: where they stand once on the page, or once in a heading, as titles do, the highest first. */
export function locateWords(page: PageText, words: string): Passage | null {
  const { index, lines } = page;
  const wanted = withoutMarks(words);
  if (!wanted) return null;
  const all = occurrences(index.text, wanted);
  const within = (heading: string) =>
    all.filter((at) => lines[index.blocks[at] ?? 0]?.owner?.closest(heading));
  const [at] = [all, within('h1'), within('h1,h2')].find(({ length }) => length === 1) ?? [];
  return at === undefined ? null : passageOf(page, at, at + wanted.length);
}

/** Places of the index, as lines and offsets. */
function passageOf({ index }: PageText, start: number, end: number): Passage {
  return {
    startLine: index.blocks[start]!,
    startOffset: index.offsets[start]!,
    endLine: index.blocks[end - 1]!,
    endOffset: index.offsets[end - 1]! + 1,
  };
}

interface Span {
  start: number;
  end: number;
}

interface BlockPart {
  block: number;
  from: number;
  to: number;
}

/** The squeezed place of `text.slice(from, to)` of one block. */
function locate(page: PageText, blocks: Blocks, { block, from, to }: BlockPart): Span | null {
  const one = blocks.slice(block, block + 1);
  const drawn = one.some(({ shown }) => shown !== undefined);
  const place = locateIn(page, blocks, { block, from, to, own: indexWords(withMarks(one)) });
  if (place || !drawn) return place;
  return locateIn(page, blocks, { block, from, to, own: indexWords(withoutFormulas(one)) });
}

function locateIn(
  page: PageText,
  blocks: Blocks,
  { block, from, to, own }: BlockPart & { own: WordIndex },
): Span | null {
  const start = positionOf(own, 0, from);
  const end = positionOf(own, 0, to);
  if (end <= start) return null;
  const whole = findBlock(page, blocks, { block, text: own.text });
  if (whole >= 0) return { start: whole + start, end: whole + end };
  // The page's block holds more words in between: the quoted part alone, when it stands there once.
  const part = own.text.slice(start, end);
  const [at, another] = occurrences(page.index.text, part);
  return at === undefined || another !== undefined ? null : { start: at, end: at + part.length };
}

/** The place of a whole block; of equal ones the one in the block's own element, or between its neighbours. */
function findBlock(
  page: PageText,
  blocks: Blocks,
  { block, text }: { block: number; text: string },
): number {
  const found = occurrences(page.index.text, text);
  if (found.length < 2) return found[0] ?? -1;
  const live = page.elementAt?.(blocks[block]?.sourceIndex ?? -1);
  const inside = found.filter((at) => live && holds(live, page, at));
  if (inside.length === 1) return inside[0]!;
  const before = withoutMarks(textOf(blocks, block - 1));
  const after = withoutMarks(textOf(blocks, block + 1));
  const between = found.filter(
    (at) =>
      (before && page.index.text.endsWith(before, at)) ||
      (after && page.index.text.startsWith(after, at + text.length)),
  );
  return between.length === 1 ? between[0]! : -1;
}

function holds(element: Element, { lines, index }: PageText, at: number): boolean {
  const owner = lines[index.blocks[at] ?? -1]?.owner;
  return !!owner && (element.contains(owner) || owner.contains(element));
}

const MAX_OCCURRENCES = 50;

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (!words) return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < MAX_OCCURRENCES; ) {
    found.push(at);
    at = text.indexOf(words, at + 1);
  }
  return found;
}

function textOf(blocks: Blocks, block: number): string {
  return blocks[block]?.sourceText ?? '';
}
