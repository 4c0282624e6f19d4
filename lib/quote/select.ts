// A selection → the place in the article it stands for. In the clean view by the blocks' own elements; in the page by the
// elements the blocks came from and the words in them, through open and closed shadow roots.
import type { Article, BlockRange, Quote } from '../article';
import { END_TO_END, FOLLOWING, START_TO_END } from '../dom-numbers';
import { standsApart } from '../extract/body/block-words';
import { alignWords } from './align-words';
import { findWords, makeQuote, quoteWords } from './make-quote';
import { type DomRange, readSelectedText, type SelectedElement } from './selected-text';
import type { RootOf } from './walk-composed';
import { offsetAfter, offsetBefore, wordCount } from './word-count';
import { withoutMarks } from './word-index';

type Blocks = Pick<Article, 'blocks'>;

export interface PageSelection {
  document: Document;
  /** The live element of a block, as extraction gives it. */
  elementAt: (sourceIndex: number) => Element | null;
  closedRootOf?: RootOf;
}

/** Selected in the clean view; null when no word of the article is.
 * @param elements the view's block elements, aligned with the article's blocks */
export function readViewSelection(
  range: DomRange,
  elements: readonly Element[],
  { blocks }: Blocks,
): BlockRange | null {
  const start = startIn(range, elements);
  const end = endIn(range, elements);
  if (!start || !end) return null;
  const [first, last] = [blocks[start.block], blocks[end.block]];
  if (!first || !last) return null;
  const startOffset = offsetBefore(first.sourceText, start.words);
  const endOffset = offsetAfter(last.sourceText, end.words);
  const before = start.block < end.block || (start.block === end.block && startOffset < endOffset);
  if (!before) return null;
  return { startBlock: start.block, startOffset, endBlock: end.block, endOffset };
}

/** Selected in the page. Words outside of the article become a quote without a place; null when no words are selected. */
export function readPageSelection(
  range: DomRange,
  article: Article,
  page: PageSelection,
): Quote | null {
  const elements = new Map<Element, number[]>();
  /** Blocks whose elements the page has built anew: only their words can be found. */
  const adrift = new Set<number>();
  article.blocks.forEach(({ sourceIndex }, i) => {
    const live = page.elementAt(sourceIndex);
    if (live?.isConnected) elements.set(live, [...(elements.get(live) ?? []), i]);
    else adrift.add(i);
  });
  const selected = readSelectedText(range, page.document, {
    isBlock: (element) => elements.has(element),
    closedRootOf: page.closedRootOf,
  });
  if (!selected.words.trim()) return null;
  const found = selected.elements.flatMap((part) =>
    rangesIn(part, article, elements.get(part.element) ?? []),
  );
  const passage = joinRanges(found);
  if (!passage) return quoteElsewhere(article, selected.words, adrift);
  const quote = makeQuote(article, passage);
  return runsOut(selected.words, article, passage) ? { ...quote, runsOut: true } : quote;
}

/** Words that stand outside of the article are quoted from there, whatever words the article shares with them. */
function quoteElsewhere(article: Article, words: string, adrift: ReadonlySet<number>): Quote {
  const blocks = article.blocks.map((block, i) =>
    adrift.has(i) ? block : { ...block, sourceText: '', shown: [], noteMarks: [] },
  );
  const range = findWords({ blocks }, words);
  return range ? makeQuote(article, range) : quoteWords(article, words);
}

/** How many letters tell an end of the selection. */
const END = 12;
/** Words left over at an end up to this are marks and bullets. */
const MARGIN = 6;

/** Whether what is selected begins before the article's words or goes on after them. */
function runsOut(selected: string, { blocks }: Blocks, range: BlockRange): boolean {
  const words = withoutMarks(selected);
  const head = withoutMarks(blocks[range.startBlock]?.sourceText.slice(range.startOffset) ?? '');
  const tail = withoutMarks(blocks[range.endBlock]?.sourceText.slice(0, range.endOffset) ?? '');
  return (
    !words.slice(0, END + MARGIN).includes(head.slice(0, END).slice(0, words.length)) ||
    !words.slice(-END - MARGIN).includes(tail.slice(-END).slice(-words.length))
  );
}

/** The selected part of each block that came from one element; several when <br> parts them. */
function rangesIn(
  { text, start, end }: SelectedElement,
  { blocks }: Blocks,
  indexes: readonly number[],
): BlockRange[] {
  let from = 0;
  return indexes.flatMap((block) => {
    const words = blocks[block]?.sourceText ?? '';
    const places = alignWords(words, text, from);
    if (!places) return [];
    from = (places.at(-1) ?? from) + 1;
    const inside = places.map((at) => at >= start && at < end);
    const first = inside.indexOf(true);
    if (first < 0) return [];
    const startOffset = offsetBefore(words, first);
    const endOffset = offsetAfter(words, inside.lastIndexOf(true) + 1);
    return [{ startBlock: block, startOffset, endBlock: block, endOffset }];
  });
}

function joinRanges(ranges: readonly BlockRange[]): BlockRange | null {
  const ordered = [...ranges].sort((a, b) => a.startBlock - b.startBlock);
  const [first, last] = [ordered[0], ordered.at(-1)];
  return first && last ? { ...first, endBlock: last.endBlock, endOffset: last.endOffset } : null;
}

interface Place {
  block: number;
  /** Characters of words before the place. */
  words: number;
}

function startIn(range: DomRange, elements: readonly Element[]): Place | null {
  const { startContainer: node, startOffset: offset } = range;
  const inside = placeInside(elements, node, offset);
  if (inside) return inside;
  const next = elements.findIndex((element) => isAfter(element, node, offset));
  return next < 0 ? null : { block: next, words: 0 };
}

function endIn(range: DomRange, elements: readonly Element[]): Place | null {
  const { endContainer: node, endOffset: offset } = range;
  const inside = placeInside(elements, node, offset);
  if (inside) return inside;
  const last = elements.findLastIndex((element) => !isAfter(element, node, offset));
  const element = elements[last];
  return element
    ? { block: last, words: wordsBefore(element, element, element.childNodes.length) }
    : null;
}

function placeInside(elements: readonly Element[], node: Node, offset: number): Place | null {
  const block = elements.findIndex((element) => element.contains(node));
  const own = elements[block];
  return own ? { block, words: wordsBefore(own, node, offset) } : null;
}

function wordsBefore(element: Element, node: Node, offset: number): number {
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  let words = wordCount(range.toString());
  // Readings above the words are none of them.
  for (const apart of element.querySelectorAll('rt,rp,math'))
    if (standsApart(apart)) words -= wordsInside(apart, range);
  return words;
}

function wordsInside(part: Element, range: Range): number {
  const inside = part.ownerDocument.createRange();
  inside.selectNodeContents(part);
  if (range.compareBoundaryPoints(START_TO_END, inside) <= 0) return 0;
  if (range.compareBoundaryPoints(END_TO_END, inside) < 0)
    inside.setEnd(range.endContainer, range.endOffset);
  return wordCount(inside.toString());
}

/** Does the element begin after the point? */
function isAfter(element: Element, node: Node, offset: number): boolean {
  if (!node.contains(element)) return Boolean(node.compareDocumentPosition(element) & FOLLOWING);
  let child: Node = element;
  while (child.parentNode && child.parentNode !== node) child = child.parentNode;
  return [...node.childNodes].indexOf(child as ChildNode) >= offset;
}
