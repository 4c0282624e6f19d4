// The direct speech of an article, as candidates to copy: who said what, as far as the sentence tells.
import type { Article, Block, BlockRange } from '../article';
import { isCjk } from '../text/scripts';
import { judgeChinese, type Speech } from './speech/chinese-speech';
import { judgeEnglish } from './speech/english-speech';
import { listQuotations, type Quotation } from './speech/quotations';

export interface SpeechCandidate {
  /** The words without their marks and without the comma before “he said”. */
  text: string;
  /** Null when the sentence names nobody. */
  speaker: string | null;
  range: BlockRange;
}

export function findDirectSpeech({ blocks }: Pick<Article, 'blocks'>): SpeechCandidate[] {
  let previous: { speech: Speech; block: number } | null = null;
  const own = blocks.map(({ sourceText, tag }) => ({ text: sourceText, tag }));
  return listQuotations(own).flatMap((quotation) => {
    const goesOn = previous?.block === quotation.block ? previous.speech : null;
    const speech = judge(quotation, goesOn);
    if (!speech) return [];
    previous = { speech, block: quotation.endBlock };
    return [toCandidate(quotation, speech, blocks)];
  });
}

function judge(quotation: Quotation, previous: Speech | null): Speech | null {
  const { text, before, after } = quotation;
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const cjk = isCjk(text) || isCjk(before.slice(-20) + after.slice(0, 20));
  return cjk ? judgeChinese(quotation, previous) : judgeEnglish(quotation, previous);
}

function toCandidate(
  { text, block, start, endBlock, end }: Quotation,
  { speaker }: Speech,
  blocks: readonly Block[],
): SpeechCandidate {
  const comma = /[，,、]\s*$/.exec(text)?.[0].length ?? 0;
  const last = blocks[endBlock]?.sourceText.slice(0, end - comma).trimEnd().length ?? end;
  return {
    text: text.slice(0, text.length - comma).trim(),
    speaker,
    range: { startBlock: block, startOffset: start, endBlock, endOffset: last },
  };
}
