// The words at the top of what is read: they tell the place whatever the window's width, the size of type and the page's changes.
import type { KeptPlace } from '../../article-state';
import { offsetBefore, wordCount } from '../../quote/word-count';
import type { ShownBlocks } from './article-selection';
import { findLast } from './find-last';
import { READING_TOP } from './show-target';
import { findPoint } from './text-points';
import { findLastAbove } from './use-reading-place';

/** Characters: enough to tell a place by. */
const LENGTH = 60;
/** As quotes keep them (W3C TextQuoteSelector). */
const CONTEXT = 32;

/** Null at the very beginning. */
export function readTopWords(
  scroller: HTMLElement,
  { blocks, elements }: ShownBlocks,
): KeptPlace | null {
  const line = scroller.getBoundingClientRect().top + READING_TOP;
  const at = findLastAbove(elements, line);
  const [block, element] = [blocks[at], elements[at]];
  if (!block || !element || (at === 0 && element.getBoundingClientRect().top > line)) return null;
  const { sourceText } = block;
  const start = offsetBefore(sourceText, firstBelow(element, wordCount(sourceText), line));
  const end = Math.min(sourceText.length, start + LENGTH);
  return {
    exact: sourceText.slice(start, end),
    prefix: sourceText.slice(Math.max(0, start - CONTEXT), start),
    suffix: sourceText.slice(end, end + CONTEXT),
    blocks: { startBlock: at, startOffset: start, endBlock: at, endOffset: end },
  };
}

/** The number of the first of `count` characters that is not above the line: lines rise, so halving finds it. */
function firstBelow(element: Element, count: number, line: number): number {
  const range = element.ownerDocument.createRange();
  const isAbove = (at: number) => {
    const point = findPoint(element, at);
    if (!point) return false;
    range.setStart(point.node, point.offset);
    range.setEnd(point.node, point.offset + 1);
    return range.getBoundingClientRect().bottom <= line;
  };
  return findLast(Math.max(1, count), (at) => isAbove(at - 1));
}
