// A selection of the article → a quote: the article's own words, what stands around them, and a link to the passage.
import type { Article, Block, BlockRange, Quote } from '../article';
import { isChinese } from '../text/scripts';
import { exactWords } from './exact-words';
import { buildPassageLink, withLink } from './passage-link';
import { indexWords, rangeOf, withMarks, withoutMarks } from './word-index';

/** Characters of context on each side, as Hypothesis keeps them (W3C TextQuoteSelector). */
const CONTEXT = 32;

type Blocks = Pick<Article, 'blocks' | 'lang' | 'url' | 'title'> &
  Partial<Pick<Article, 'removed'>>;

/** Words that are not in the article's blocks become a quote without a place, and with the plain link. */
export function makeQuote(article: Blocks, selection: BlockRange | string): Quote {
  const range =
    typeof selection === 'string' ? findWords(article, selection) : clamp(article, selection);
  if (!range) return quoteWords(article, String(selection));
  const { exact, shown, elided } = quotedWords(article, range);
  const quote: Quote = {
    exact,
    shown,
    ...contextOf(article, range),
    blocks: range,
    elided,
    link: '',
    ...postOf(article.blocks[range.startBlock]),
  };
  return withLink(quote, buildPassageLink(article, quote));
}

const postOf = (block: Block | undefined): Pick<Quote, 'post'> =>
  block?.post ? { post: { author: block.post.author, time: block.post.time } } : {};

/** Null when the words do not stand in the article one for one; white space does not count. */
export function findWords({ blocks }: Pick<Article, 'blocks'>, words: string): BlockRange | null {
  const wanted = withoutMarks(words);
  return wanted ? (findIn(blocks, wanted) ?? findIn(withMarks(blocks), wanted)) : null;
}

function findIn(blocks: Parameters<typeof indexWords>[0], wanted: string): BlockRange | null {
  const index = indexWords(blocks);
  const at = index.text.indexOf(wanted);
  return at < 0 ? null : rangeOf(index, at, at + wanted.length);
}

/** The mark that stands for what was left out. */
export function ellipsisMark(lang: string): string {
  return isChinese(lang) ? '……' : '[…]';
}

/** Words that are not the article's: its title, a comment. */
export function quoteWords(article: Blocks, words: string): Quote {
  const exact = words
    .split(/\n+/)
    .map((line) => exactWords(line))
    .filter(Boolean)
    .join('\n');
  const quote = {
    exact,
    shown: exact,
    prefix: '',
    suffix: '',
    blocks: null,
    elided: false,
    link: '',
  };
  return withLink(quote, buildPassageLink(article, quote));
}

/** Ends in order and inside the article; null when nothing is selected. */
function clamp({ blocks }: Blocks, range: BlockRange): BlockRange | null {
  const lengthOf = (block: number) => blocks[block]?.sourceText.length ?? 0;
  const between = (value: number, max: number) =>
    Math.min(Math.max(0, Math.trunc(value) || 0), max);
  const last = blocks.length - 1;
  if (last < 0) return null;
  const startBlock = between(range.startBlock, last);
  const endBlock = between(range.endBlock, last);
  const startOffset = between(range.startOffset, lengthOf(startBlock));
  const endOffset = between(range.endOffset, lengthOf(endBlock));
  const ordered = startBlock < endBlock || (startBlock === endBlock && startOffset < endOffset);
  return ordered ? { startBlock, startOffset, endBlock, endOffset } : null;
}

interface QuotedWords {
  exact: string;
  shown: string;
  elided: boolean;
}

function quotedWords(article: Blocks, range: BlockRange): QuotedWords {
  const lines: [exact: string, shown: string][] = [];
  const gaps = gapsIn(article, range);
  const mark = ellipsisMark(article.lang);
  for (let i = range.startBlock; i <= range.endBlock; i++) {
    const exact = wordsOfBlock(article, range, i);
    const shown = exact && wordsOfBlock(article, range, i, SHOWN);
    if (gaps.has(i) && lines.length && lines.at(-1)?.[0] !== mark) lines.push([mark, mark]);
    if (exact) lines.push([exact, shown]);
  }
  const elided = lines.length > 1 && lines.some(([exact]) => exact === mark);
  const [exact = [], shown = []] = [0, 1].map((i) => lines.map((line) => line[i]));
  return { exact: exact.join('\n'), shown: shown.join('\n'), elided };
}

type Edit = readonly [start: number, end: number, words: string];
/** Footnote marks are quoted nowhere; for people, other words stand in for some. */
const BARE = ({ noteMarks = [] }: Block): Edit[] =>
  noteMarks.map(([start, end]) => [start, end, '']);
const SHOWN = (block: Block): Edit[] =>
  [...BARE(block), ...(block.shown ?? [])].sort((a, b) => a[0] - b[0]);

// biome-ignore lint/complexity/useMaxParams: one more than three, with a default
function wordsOfBlock({ blocks }: Blocks, range: BlockRange, index: number, edits = BARE): string {
  const block = blocks[index];
  if (!block) return '';
  const start = index === range.startBlock ? range.startOffset : 0;
  const end = index === range.endBlock ? range.endOffset : block.sourceText.length;
  return exactWords(edited(block.sourceText, edits(block), [start, end]), block.tag);
}

/** Without the footnote marks in it. */
const textBetween = (block: Block, start = 0, end = block.sourceText.length): string =>
  edited(block.sourceText, BARE(block), [start, end]);

/** What is put in for a part that is cut is left as it is, but for marks, which go. */
function edited(text: string, edits: readonly Edit[], [start, end]: [number, number]): string {
  let words = '';
  let from = start;
  for (const [editStart, editEnd, instead] of edits) {
    const isWhole = editStart >= from && editEnd <= end;
    if (instead && !isWhole) continue;
    words += text.slice(from, Math.min(Math.max(from, editStart), end)) + instead;
    from = Math.min(Math.max(from, editEnd), end);
  }
  return words + text.slice(from, end);
}

/** Blocks of the range before which something with words was taken out. */
function gapsIn({ removed = [] }: Blocks, { startBlock, endBlock }: BlockRange): Set<number> {
  const inside = removed.filter(
    ({ beforeBlock, text }) => beforeBlock > startBlock && beforeBlock <= endBlock && text.trim(),
  );
  return new Set(inside.map(({ beforeBlock }) => beforeBlock));
}

function contextOf({ blocks }: Blocks, range: BlockRange): Pick<Quote, 'prefix' | 'suffix'> {
  const { startBlock, startOffset, endBlock, endOffset } = range;
  const textsOf = (from: number, to: number) =>
    blocks.slice(Math.max(0, from), to).map((block) => exactWords(textBetween(block), block.tag));
  const [first, last] = [blocks[startBlock], blocks[endBlock]];
  const head = first ? cleanStart(textBetween(first, 0, startOffset)) : '';
  const tail = last ? cleanEnd(textBetween(last, endOffset)) : '';
  const before = [...textsOf(startBlock - 3, startBlock), head];
  const after = [tail, ...textsOf(endBlock + 1, endBlock + 4)];
  return { prefix: lastUnits(before.join('\n')), suffix: firstUnits(after.join('\n')) };
}

// The inner edge of a context keeps its space: “… said |hello”.
const cleanStart = (text: string) => exactWords(`${text}|`).slice(0, -1);
const cleanEnd = (text: string) => exactWords(`|${text}`).slice(1);

/** Never half of a surrogate pair. */
const lastUnits = (text: string) => text.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, '');
const firstUnits = (text: string) => text.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, '');
