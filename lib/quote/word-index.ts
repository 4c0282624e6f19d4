// The article's words in one string without white space and unseen characters, and the way back to block and offset:
// the same words are found however the page broke its lines.
import type { Block, BlockRange } from '../article';
import { isBlank, wordsOnly } from '../text/unseen';
import { FOOTNOTE_MARK } from './exact-words';

export interface WordIndex {
  text: string;
  /** For every code unit of `text`: its block, and its offset there. */
  blocks: number[];
  offsets: number[];
}

/** The words alone, without footnote marks. */
export const withoutMarks = (text: string): string => wordsOnly(text.replace(FOOTNOTE_MARK, ''));

type Indexed = Pick<Block, 'sourceText' | 'tag' | 'noteMarks' | 'shown'>;

/** Footnote marks are left out: those that look like one, and those that the blocks know of. */
export function indexWords(blocks: readonly Indexed[]): WordIndex {
  const index: WordIndex = { text: '', blocks: [], offsets: [] };
  const parts: string[] = [];
  blocks.forEach((indexed, block) => {
    const words = blankMarks(indexed);
    for (let offset = 0; offset < words.length; offset++) {
      const unit = words.charAt(offset);
      if (isBlank(unit)) continue;
      parts.push(unit);
      index.blocks.push(block);
      index.offsets.push(offset);
    }
  });
  index.text = parts.join('');
  return index;
}

/** Blanks of the same length: offsets stay those of the block. */
function blankMarks({ sourceText, tag, noteMarks = [] }: Indexed): string {
  let words =
    tag === 'pre' ? sourceText : sourceText.replace(FOOTNOTE_MARK, (m) => ' '.repeat(m.length));
  for (const [start, end] of noteMarks)
    words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
  return words;
}

/** The same blocks with every mark in its place, as the page shows them. */
export function withMarks(blocks: readonly Indexed[]): Indexed[] {
  return blocks.map(({ sourceText, tag }) => ({ sourceText, tag }));
}

/** The same without what is drawn: formulas stand on the page in no characters that a finder meets. */
export function withoutFormulas(blocks: readonly Indexed[]): Indexed[] {
  return blocks.map(({ sourceText, tag, shown = [] }) => ({
    sourceText,
    tag,
    noteMarks: shown
      .filter(([start, end]) => end - start > 1)
      .map(([start, end]) => [start, end] as const),
  }));
}

/** The blocks that `text.slice(start, end)` of the index stands in. */
export function rangeOf(index: WordIndex, start: number, end: number): BlockRange {
  const last = Math.max(start, end - 1);
  return {
    startBlock: index.blocks[start] ?? 0,
    startOffset: index.offsets[start] ?? 0,
    endBlock: index.blocks[last] ?? 0,
    endOffset: (index.offsets[last] ?? -1) + 1,
  };
}

/** Where a place of the article lies in the index. */
export function positionOf(index: WordIndex, block: number, offset: number): number {
  let low = 0;
  let high = index.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = index.blocks[middle] ?? 0;
    if (at < block || (at === block && (index.offsets[middle] ?? 0) < offset)) low = middle + 1;
    else high = middle;
  }
  return low;
}
