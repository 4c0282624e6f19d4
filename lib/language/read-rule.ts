// Word rules taken apart: one entry for each text that may begin it.
import { foldText } from './fold-text';
import type { WordRule } from './language-pack';
import { entriesOf, type Piece, readEntry } from './word-notation';

export interface Entry<R> {
  rule: R;
  /** Place of its rule among all: of two that fit the first counts. */
  order: number;
  head: string;
  /** Letters may stand before it. */
  joined: boolean;
  pieces: readonly Piece[];
  /** Must reach the end of the text. */
  closes: boolean;
  /** How far into the text it may begin. */
  reach: number;
}

const ANYWHERE = Number.POSITIVE_INFINITY;

export function readRule<R extends WordRule>(rule: R, order: number): Entry<R>[] {
  const { is, opens, closes, holds } = rule;
  const read = (words: string | undefined, about: Bounds) =>
    entriesOf(words ?? '').flatMap((entry) =>
      readEntries(entry, about).map((read) => ({ rule, order, ...read })),
    );
  return [
    ...read(is, { closes: true, reach: 0 }),
    ...read(opens, { closes: false, reach: 0 }),
    ...read(closes, { closes: true, reach: ANYWHERE }),
    ...read(holds, { closes: false, reach: ANYWHERE }),
  ];
}

type Bounds = Pick<Entry<unknown>, 'closes' | 'reach'>;

/** One for each text that the entry may begin with. A gap at its beginning says how far into the text that may be. */
function readEntries(entry: string, about: Bounds) {
  const [first, ...rest] = readEntry(entry, foldText);
  const pieces = first?.kind === 'gap' || !first ? rest : [first, ...rest];
  const reach = first?.kind === 'gap' ? first.most : about.reach;
  return partByStart(pieces).map((parted) => ({ ...about, reach, ...parted }));
}

/** `{sign up,register} for` is two: a place of a text is asked for the one that can stand there. */
function partByStart(
  pieces: readonly Piece[],
): Pick<Entry<unknown>, 'head' | 'joined' | 'pieces'>[] {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'text') return [{ head: '', joined: false, pieces }];
  return first.choices.flatMap((choice) =>
    choice.text === ''
      ? partByStart(rest)
      : {
          head: choice.text,
          joined: choice.joined,
          pieces: [{ kind: 'text', choices: [choice] } as Piece, ...rest],
        },
  );
}

const DIGITS = [...'0123456789'];

/** What an entry is looked up by: the two characters it begins with; those it ends with when it is plain words at the end of a text. */
export function keysOf({ head, pieces }: Entry<unknown>, fromEnd: boolean): readonly string[] {
  if (head === '') return DIGITS;
  // Where only the first two characters of a longer beginning are known, the second is one of it.
  return [fromEnd && pieces.length === 1 ? head.slice(-2) : head.slice(0, 2)];
}
