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
  /** Brings back the mark that is taken away, and the quote that goes with it where it was made for it and has no note; null where one is made. */
  undo: ArticleChange | null;
}

export function planMark(state: ArticleState, words: Quote, colour: MarkColour): PlannedMark {
  const known = findSame(state, words);
  if (!known) {
    const quote = {
      ...words,
      id: newId(),
      note: '',
      accessed: todayHere(),
      colour,
      isMarkOnly: true,
    };
    return { change: { kind: 'collect', quote }, quote, undo: null };
  }
  const { id, note, isMarkOnly } = known;
  if (known.colour !== colour)
    return { change: { kind: 'colour', id, colour }, quote: known, undo: null };
  const [change, undo]: [ArticleChange, ArticleChange] =
    isMarkOnly && !note
      ? [
          { kind: 'discard', id },
          { kind: 'collect', quote: known, index: state.tray.indexOf(known) },
        ]
      : [
          { kind: 'colour', id, colour: null },
          { kind: 'colour', id, colour },
        ];
  return { change, quote: known, undo };
}
