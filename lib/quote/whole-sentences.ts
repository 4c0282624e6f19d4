// A passage widened to the sentences it begins and ends in.
import type { Block, BlockRange } from '../article';

/** `lang`: a language tag, '' when unknown. A passage that holds whole sentences already comes back as it is. */
export function wholeSentences(passage: BlockRange, blocks: Block[], lang: string): BlockRange {
  const start = textOf(blocks, passage.startBlock);
  const end = textOf(blocks, passage.endBlock);
  return {
    ...passage,
    startOffset: sentenceAt(start, passage.startOffset, lang).start,
    endOffset: sentenceAt(end, Math.max(0, passage.endOffset - 1), lang).end,
  };
}

const textOf = (blocks: Block[], index: number) => blocks[index]?.text ?? '';

/** Where the sentence around a character begins and ends, white space at its end left out. */
function sentenceAt(text: string, offset: number, lang: string): { start: number; end: number } {
  const found = segmenterOf(lang).segment(text).containing(offset);
  if (!found) return { start: offset, end: text.length };
  return { start: found.index, end: found.index + found.segment.trimEnd().length };
}

function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
