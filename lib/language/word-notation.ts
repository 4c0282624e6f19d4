// How words are written down in a language pack. Entries are parted by bars:
//   read {also,next}     one of these, `{also,}` may be missing
//   newsletter(s)        with an s or without
//   newsletter*          more letters may follow; without a star an entry ends where a word ends
//   sign up …80 inbox    up to 80 characters of the same sentence between the two (… alone: 24)
//   # comments           a number, with a space beside it or not
// A star before a word says that letters may stand before it, and a colon that a space may. Case, full-width forms and the variants
// of a pack do not matter: `Tags：` is `tags:`.

/** One way to go on: its folded text, and whether letters may stand before and behind it. */
export interface Choice {
  text: string;
  joined: boolean;
  open: boolean;
}

export type Piece =
  | { kind: 'text'; choices: readonly Choice[] }
  | { kind: 'gap'; most: number }
  | { kind: 'number' };

type Fold = (text: string) => string;

/** Characters that a bare ellipsis stands for at most. */
const USUAL_GAP = 24;

const PIECE = /\{([^{}]*)\}|…(\d*)|#|[:：]|[^{}…#:：]+/g;
const SIGN = /[{…#:：]/;
const COLON = [' :', ':'];
const PLURAL = '(s)';

/** The entries of a list, as they are written. */
export const entriesOf = (words: string): string[] =>
  words.split('|').filter((entry) => entry !== '');

/** A gap at the beginning says how far into a text the rest may begin. */
export function cutGap(entry: string): { most: number; rest: string } {
  if (!entry.startsWith('…')) return { most: 0, rest: entry };
  const rest = entry.replace(/^…\d*/, '');
  return { most: Number(entry.slice(1, -rest.length)) || USUAL_GAP, rest: rest.trimStart() };
}

/** The texts an entry may begin with, without looking further into it; '' for a number. */
export function startsOf(entry: string, fold: Fold): Choice[] {
  if (!entry.startsWith('{')) {
    const sign = entry.search(SIGN);
    return [toChoice(entry.slice(0, sign < 0 ? undefined : sign).trimEnd(), fold)];
  }
  const close = entry.indexOf('}');
  const rest = entry.slice(close + 1);
  return entry
    .slice(1, close)
    .split(',')
    .flatMap((text) => (text === '' ? startsOf(rest, fold) : toChoice(text.trimEnd(), fold)));
}

/** Nothing but words: such an entry is its own start. */
export const isPlain = (entry: string): boolean =>
  !SIGN.test(entry) && !entry.includes('(') && !entry.includes('*');

function toChoice(text: string, fold: Fold): Choice {
  const joined = text.startsWith('*');
  const open = text.endsWith('*') || text.endsWith(PLURAL);
  const bare = text.endsWith(PLURAL) ? text.slice(0, -PLURAL.length) : text;
  return { text: fold(bare.replaceAll('*', '')), joined, open };
}

/** Reads one entry; `fold` puts a text into the form in which it is compared. */
export function readEntry(entry: string, fold: Fold): Piece[] {
  const pieces = [...entry.matchAll(PIECE)].map((match) => readPiece(match, fold));
  return pieces.map((piece, i) => withoutSpacesBeside(piece, pieces[i - 1], pieces[i + 1]));
}

function readPiece([whole, group, most]: RegExpExecArray, fold: Fold): Piece {
  if (whole === '#') return { kind: 'number' };
  if (whole.startsWith('…')) return { kind: 'gap', most: most ? Number(most) : USUAL_GAP };
  const texts = whole === ':' || whole === '：' ? COLON : (group?.split(',') ?? [whole]);
  const choices = texts.flatMap(withPlural).map((text) => toChoice(text, fold));
  return { kind: 'text', choices: choices.sort((a, b) => b.text.length - a.text.length) };
}

const withPlural = (text: string): string[] =>
  text.endsWith(PLURAL)
    ? [text.slice(0, -PLURAL.length), `${text.slice(0, -PLURAL.length)}s`]
    : [text];

/** Numbers and gaps allow for the spaces beside them. */
function withoutSpacesBeside(piece: Piece, before?: Piece, after?: Piece): Piece {
  if (piece.kind !== 'text') return piece;
  const choices = piece.choices.map((choice) => {
    const start = before && before.kind !== 'text' ? choice.text.trimStart() : choice.text;
    return { ...choice, text: after && after.kind !== 'text' ? start.trimEnd() : start };
  });
  return { kind: 'text', choices };
}
