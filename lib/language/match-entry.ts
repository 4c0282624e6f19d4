// Compares one entry of a word list with a text at one place. Both are folded.
import { isWordEdge } from './letters';
import type { Piece } from './word-notation';

/** What is looked for, and where it may end: at one of two places, or anywhere (−1). */
export interface Look {
  text: string;
  pieces: readonly Piece[];
  end: number;
  bareEnd: number;
}

/** Where the entry ends when it begins at `at`; −1 when it does not. */
export const endOfEntry = (look: Look, at: number): number => goOn(look, 0, at);

function goOn(look: Look, i: number, at: number): number {
  const piece = look.pieces[i];
  if (!piece) return look.end < 0 || at === look.end || at === look.bareEnd ? at : NOWHERE;
  if (piece.kind === 'text') return goOnText(look, i, at);
  return piece.kind === 'gap' ? goOnGap(look, i, at) : goOnNumber(look, i, at);
}

const NOWHERE = -1;

function goOnText(look: Look, i: number, at: number): number {
  const { text, pieces } = look;
  const piece = pieces[i] as Piece & { kind: 'text' };
  const inWord = pieces[i - 1]?.kind === 'gap' && !isWordEdge(text, at);
  const isLast = pieces[i + 1]?.kind !== 'text';
  for (const choice of piece.choices) {
    if ((inWord && !choice.joined) || !text.startsWith(choice.text, at)) continue;
    const end = at + choice.text.length;
    if (isLast && !choice.open && !isWordEdge(text, end)) continue;
    const found = goOn(look, i + 1, end);
    if (found >= 0) return found;
  }
  return NOWHERE;
}

/** A gap ends with the sentence. */
function goOnGap(look: Look, i: number, at: number): number {
  const { text, pieces } = look;
  const { most } = pieces[i] as Piece & { kind: 'gap' };
  for (let to = at; to <= at + most && to <= text.length; to++) {
    const found = goOn(look, i + 1, to);
    if (found >= 0) return found;
    if (endsSentence(text, to)) return NOWHERE;
  }
  return NOWHERE;
}

/** A full stop behind a short word ends an abbreviation: “our Acme Inc. newsletter”. */
const LONG_WORD = 4;

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '。') return at < text.length - 1;
  if (text[at + 1] !== ' ') return false;
  return (
    mark === '!' || mark === '?' || (mark === '.' && text.lastIndexOf(' ', at) < at - LONG_WORD)
  );
}

function goOnNumber(look: Look, i: number, at: number): number {
  const { text } = look;
  const from = text[at] === ' ' ? at + 1 : at;
  let to = from;
  while (isDigit(text, to) || (to > from && isJoint(text, to))) to++;
  if (to === from) return NOWHERE;
  const found = goOn(look, i + 1, to);
  return found < 0 && text[to] === ' ' ? goOn(look, i + 1, to + 1) : found;
}

export const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
};

/** The comma of 4,060, or the full stop: not that of 9.7 and 10.2196. */
function isJoint(text: string, at: number): boolean {
  if (text[at] !== ',' && text[at] !== '.') return false;
  return [1, 2, 3].every((i) => isDigit(text, at + i)) && !isDigit(text, at + 4);
}
