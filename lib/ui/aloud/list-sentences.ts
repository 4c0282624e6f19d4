// The article as sentences to be said one after the other, each with its place.
import type { Article, BlockRange } from '../../article';

export interface Sentence {
  text: string;
  range: BlockRange;
}

/** Code is not read out. */
const SILENT = new Set(['pre']);
const SAYABLE = /[\p{L}\p{N}]/u;

/** In reading order; marks without words are none. */
export function listSentences({ blocks, lang }: Pick<Article, 'blocks' | 'lang'>): Sentence[] {
  const segmenter = openSegmenter(lang);
  return blocks.flatMap(({ sourceText, tag }, block) => {
    if (SILENT.has(tag)) return [];
    return [...segmenter.segment(sourceText)].flatMap(({ segment, index }): Sentence[] => {
      const text = segment.trim();
      if (!SAYABLE.test(text)) return [];
      const startOffset = index + segment.indexOf(text);
      const endOffset = startOffset + text.length;
      return [{ text, range: { startBlock: block, startOffset, endBlock: block, endOffset } }];
    });
  });
}

/** The first sentence that ends behind a place; 0 when none does. */
export function sentenceAt(sentences: readonly Sentence[], block: number, offset = 0): number {
  const at = sentences.findIndex(
    ({ range }) => range.endBlock > block || (range.endBlock === block && range.endOffset > offset),
  );
  return Math.max(0, at);
}

function openSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
