// What is selected in the clean view, as a passage of the article; and a passage as a range of the view.
import type { Block, BlockRange } from '../../article';
import { readViewSelection } from '../../quote/select';
import { wordCount } from '../../quote/word-count';
import { documentOf } from './stage';
import { findPoint, findPointAfter } from './text-points';

/** The article as it stands in the view: `elements[i]` shows `blocks[i]`. */
export interface ShownBlocks {
  blocks: Block[];
  elements: Element[];
  /** The element that holds them all. */
  body: HTMLElement | null;
}

export const NOTHING_SHOWN: ShownBlocks = { blocks: [], elements: [], body: null };

/** What is selected in the view; null when there is nothing. */
export function readRange(root: Document | ShadowRoot): AbstractRange | null {
  const selection = documentOf(root).getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  // A closed root's selection is not given away by `getRangeAt`.
  const range = isShadowRoot(root)
    ? selection.getComposedRanges({ shadowRoots: [root] })[0]
    : selection.getRangeAt(0);
  if (!range || range.collapsed || !root.contains(range.startContainer)) return null;
  return range;
}

const isShadowRoot = (root: Document | ShadowRoot): root is ShadowRoot => 'host' in root;

/** The parts of a passage, one per block, as ranges in the view. */
export function toRanges(passage: BlockRange, { blocks, elements }: ShownBlocks): Range[] {
  const ranges: Range[] = [];
  for (let i = passage.startBlock; i <= passage.endBlock; i++) {
    const element = elements[i];
    const text = blocks[i]?.sourceText ?? '';
    if (!element) continue;
    const from = i === passage.startBlock ? passage.startOffset : 0;
    const to = i === passage.endBlock ? passage.endOffset : text.length;
    const range = buildRange(element, wordCount(text.slice(0, from)), wordCount(text.slice(0, to)));
    if (range) ranges.push(range);
  }
  return ranges;
}

/** The first place of `words` in a block, null when they are not there. */
export function findWords(index: number, words: string, shown: ShownBlocks): Range | null {
  const text = shown.blocks[index]?.sourceText ?? '';
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
  const end = findPointAfter(element, to);
  if (!start || !end || from >= to) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

export function readPassage(root: Document | ShadowRoot, shown: ShownBlocks): BlockRange | null {
  const range = readRange(root);
  return range && readViewSelection(range, shown.elements, shown);
}

/** Changes nodes of the view without the reader losing what is selected. */
export function keepSelection(shown: ShownBlocks, change: () => void): void {
  const root = shown.body?.getRootNode() as Document | ShadowRoot | undefined;
  const passage = root ? readPassage(root, shown) : null;
  change();
  if (passage) selectPassage(passage, shown);
}

export function selectPassage(passage: BlockRange, shown: ShownBlocks): void {
  const ranges = toRanges(passage, shown);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  const selection = shown.body?.ownerDocument.getSelection();
  selection?.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
}
