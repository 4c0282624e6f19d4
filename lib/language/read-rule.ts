// Word rules taken apart into entries, each read whole only when a text begins like it.
import { fold } from './fold-text';
import type { WordRule } from './language-pack';
import { cutGap, entriesOf, isPlain, type Piece, readEntry, startsOf } from './word-notation';

export interface Entry<R> {
  rule: R;
  /** Place of its rule among all: of two that fit the first counts. */
  order: number;
  words: string;
  /** Read from the words when they are first needed. */
  pieces: readonly Piece[] | null;
  /** Must reach the end of the text. */
  closes: boolean;
  /** How far into the text it may begin. */
  reach: number;
}

/** One of the texts that an entry may begin with. */
export interface Start<R> {
  entry: Entry<R>;
  head: string;
  /** Letters may stand before it. */
  joined: boolean;
}

export const ANYWHERE = Number.POSITIVE_INFINITY;

export function readRule<R extends WordRule>(rule: R, order: number): Entry<R>[] {
  const read = (words: string | undefined, closes: boolean, reach: number): Entry<R>[] =>
    entriesOf(words ?? '').map((entry) => {
      const { most, rest } = cutGap(entry);
      return { rule, order, words: rest, pieces: null, closes, reach: most || reach };
    });
  return [
    ...read(rule.is, true, 0),
    ...read(rule.opens, false, 0),
    ...read(rule.closes, true, ANYWHERE),
    ...read(rule.holds, false, ANYWHERE),
  ];
}

export const startsOfEntry = <R>(entry: Entry<R>): Start<R>[] =>
  startsOf(entry.words, fold).map(({ text, joined }) => ({ entry, head: text, joined }));

export function piecesOf(entry: Entry<unknown>): readonly Piece[] {
  entry.pieces ??= readEntry(entry.words, fold);
  return entry.pieces;
}

/** Plain words at the end of a text: compared from there. */
export const isPlainEnd = ({ closes, reach, words }: Entry<unknown>): boolean =>
  closes && reach === ANYWHERE && isPlain(words.startsWith('*') ? words.slice(1) : words);

const DIGITS = [...'0123456789'];

/** What a start is looked up by: the two characters it begins with, or ends with. */
export function keysOf({ head }: Start<unknown>, fromEnd: boolean): readonly string[] {
  if (head === '') return DIGITS;
  return [fromEnd ? head.slice(-2) : head.slice(0, 2)];
}
