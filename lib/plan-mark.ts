// What highlighting a passage changes: highlights are quotes with a colour, and the same words again take the mark away.
import type { Quote } from './article';
import {
  type ArticleChange,
  type ArticleState,
  type CollectedQuote,
  findSame,
  type MarkColour,
} from './article-state';
import { newId } from './new-id';
import { todayHere } from './today';

export interface PlannedMark {
  change: ArticleChange;
  quote: CollectedQuote;
  /** False: the mark is taken away; what has a note stays collected. */
  isMarked: boolean;
}

export function planMark(state: ArticleState, words: Quote, colour: MarkColour): PlannedMark {
  const known = findSame(state, words);
  if (!known) {
    const quote = { ...words, id: newId(), note: '', accessed: todayHere(), colour };
    return { change: { kind: 'collect', quote }, quote, isMarked: true };
  }
  const { id, note } = known;
  if (known.colour !== colour)
    return { change: { kind: 'colour', id, colour }, quote: known, isMarked: true };
  const change: ArticleChange = note
    ? { kind: 'colour', id, colour: null }
    : { kind: 'discard', id };
  return { change, quote: known, isMarked: false };
}
