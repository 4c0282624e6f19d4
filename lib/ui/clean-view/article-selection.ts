// What is selected in the clean view, as a passage of the article; and a passage as a range of the view.
import type { Block, BlockRange } from '../../article';
import { countBefore, countSolid, findPoint, offsetOfSolid, type Point } from './text-points';

/** The article as it stands in the view: `elements[i]` shows `blocks[i]`. */
export interface ShownBlocks {
  blocks: Block[];
  elements: Element[];
  /** The element that holds them all. */
  body: HTMLElement | null;
}

export const NOTHING_SHOWN: ShownBlocks = { blocks: [], elements: [], body: null };

/** The selection inside a closed root, which `getRangeAt` would not give away; null when there is none. */
export function readRange(root: ShadowRoot): StaticRange | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getComposedRanges({ shadowRoots: [root] })[0];
  if (!range || range.collapsed || !root.contains(range.startContainer)) return null;
  return range;
}

/** Null when the selection touches no block. */
export function toBlockRange(range: StaticRange, shown: ShownBlocks): BlockRange | null {
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  const touched = shown.elements.flatMap((e, i) => (touches(e, start, end) ? [i] : []));
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  const found = {
    startBlock: first,
    startOffset: offsetAt(shown, first, start),
    endBlock: last,
    endOffset: endOffsetAt(shown, last, end),
  };
  return isEmpty(found) ? null : found;
}

const isEmpty = (r: BlockRange) => r.startBlock === r.endBlock && r.startOffset >= r.endOffset;

function touches(element: Element, start: Point, end: Point): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const endsAfterStart = range.comparePoint(start.node, start.offset) <= 0;
  const startsBeforeEnd = range.comparePoint(end.node, end.offset) >= 0;
  return endsAfterStart && startsBeforeEnd && (element.textContent ?? '').trim() !== '';
}

function offsetAt({ blocks, elements }: ShownBlocks, index: number, point: Point): number {
  const element = elements[index];
  const text = blocks[index]?.text ?? '';
  return element ? offsetOfSolid(text, countBefore(element, point)) : 0;
}

function endOffsetAt({ blocks, elements }: ShownBlocks, index: number, point: Point): number {
  const element = elements[index];
  const text = blocks[index]?.text ?? '';
  const count = element ? countBefore(element, point) : 0;
  return count === 0 ? 0 : offsetOfSolid(text, count - 1) + 1;
}

/** The parts of a passage, one per block, as ranges in the view. */
export function toRanges(passage: BlockRange, { blocks, elements }: ShownBlocks): Range[] {
  const ranges: Range[] = [];
  for (let i = passage.startBlock; i <= passage.endBlock; i++) {
    const element = elements[i];
    const text = blocks[i]?.text ?? '';
    if (!element) continue;
    const from = i === passage.startBlock ? passage.startOffset : 0;
    const to = i === passage.endBlock ? passage.endOffset : text.length;
    const range = buildRange(element, countSolid(text, from), countSolid(text, to));
    if (range) ranges.push(range);
  }
  return ranges;
}

/** The first place of `words` in a block, null when they are not there. */
export function findWords(index: number, words: string, shown: ShownBlocks): Range | null {
  const text = shown.blocks[index]?.text ?? '';
  const at = words ? text.indexOf(words) : -1;
  if (at < 0) return null;
  const passage = {
    startBlock: index,
    startOffset: at,
    endBlock: index,
    endOffset: at + words.length,
  };
  return toRanges(passage, shown)[0] ?? null;
}

function buildRange(element: Element, from: number, to: number): Range | null {
  const start = findPoint(element, from);
  const end = findPoint(element, to, true);
  if (!start || !end || from >= to) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
