// Names in scripts that part words by blanks: “Jane Doe and John Roe, Reuters”.
import { says } from '../language/says';
import { CAPITAL_FIRST, wordsIn } from '../text/words';
import { isNewsAgency } from './agencies';
import { isParticle, isPersonName } from './name-shapes';

export function splitLatin(text: string): string[] {
  const lists = besideDash(text)
    .split(/[,،;|/•·\n]/)
    .map((piece) => partByAnd(withoutBy(piece.trim())).map(bareName).filter(Boolean));
  // “Jane Doe and John Roe / Lake Press Staff”: with “and” the list of names is over.
  const last = lists.findLastIndex((names) => names.length > 1 && names.every(isPersonName));
  const pieces = lists.slice(0, last < 0 ? undefined : last + 1).flat();
  const first = pieces.findIndex((piece) => isPersonName(piece) || isAddress(piece));
  if (first < 0) return pieces;
  const post = pieces.findIndex((piece, i) => i > first && isPost(piece));
  return pieces
    .slice(0, post < 0 ? undefined : post)
    .filter((piece, i) => i <= first || !isBesideName(piece));
}

const bareName = (piece: string): string => withoutPost(withoutStop(beforePlace(withoutBy(piece))));

/** The letters of a desk's own mark. */
const LONGEST_MARK = 4;

/** “Jane Doe, reader in sociology, Lake University”: behind what somebody is stands where. */
const isPost = (piece: string): boolean =>
  piece.length > LONGEST_MARK && piece[0] !== piece[0]!.toUpperCase() && !isPersonName(piece);

/** “lake.example, Berlin, Germany” */
const isAddress = (piece: string): boolean =>
  piece.indexOf('.') > 0 && !piece.includes(' ') && piece === piece.toLowerCase();

const LONGEST_POST = 4;

/** “Jane Doe Staff Writer”, “Lake-Redakteurin Anna Beispiel”: the name without what somebody is, before or behind it. */
function withoutPost(piece: string): string {
  const words = wordsIn(piece);
  // “김민수 기자”
  if (words.length > 1 && says('reporter').test(words.at(-1)!)) return words.slice(0, -1).join(' ');
  for (let n = Math.min(LONGEST_POST, words.length - 2); n > 0; n--) {
    const [first, last] = [words.slice(n), words.slice(0, -n)].map((some) => some.join(' '));
    if (isPersonName(first!) && says('office').test(words.slice(0, n).join(' '))) return first!;
    if (isPersonName(last!) && !isShout(words[0]!) && says('idle').test(words.slice(-n).join(' ')))
      return last!;
  }
  return piece;
}

const SHORTEST_CLOSED = 4;

/** “Jeanne DUPONT.” ends a line; “Jane Doe Jr.” does not. An opened bracket whose other half is lost says nothing. */
function withoutStop(piece: string): string {
  const open = piece.indexOf(' (');
  const name = open > 0 ? piece.slice(0, open) : piece;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length > SHORTEST_CLOSED && last.indexOf('.') === last.length - 1
    ? name.slice(0, -1)
    : name;
}

/** “Jane Doe, G1 — São Paulo”, “Berlin - Von Jane Doe”: the side that opens with a name. “Đoan Hạnh - Kim Sa” are two. */
function besideDash(text: string): string {
  const sides = text.split(/\s[–—-]\s/);
  if (sides.length < 2) return text;
  if (isVietnamese(text) && sides.every(isPersonName)) return sides.join(', ');
  return sides.find((side) => isPersonName(withoutBy(side.split(/[,;|/]/)[0]!.trim()))) ?? text;
}

const [FIRST_TWICE_MARKED, LAST_TWICE_MARKED] = [0x1ea0, 0x1ef9];

/** Vowels with two marks (Unicode, Latin Extended Additional) are in nearly every Vietnamese name. */
const isVietnamese = (text: string): boolean =>
  [...text].some((letter) => {
    const code = letter.charCodeAt(0);
    return code >= FIRST_TWICE_MARKED && code <= LAST_TWICE_MARKED;
  });

/** “Jane Doe/ lin”: whoever edited it, in letters of the desk's own. */
const isDeskMark = (piece: string): boolean =>
  piece.length <= LONGEST_MARK && piece === piece.toLowerCase() && piece !== piece.toUpperCase();

/** “Jane Doe, Berlin”, “Jane Doe, ARD-Studio Rom”, “Jane Doe, NDR Info”, “Joana Silva, da Folha”: what stands behind the first name. */
const isBesideName = (piece: string): boolean =>
  isParticle(piece.split(' ', 1)[0]!) ||
  isDeskMark(piece) ||
  '«“"'.includes(piece[0] ?? ' ') ||
  (!isShout(piece) && isShout(piece.split(/[ -]/, 1)[0]!)) ||
  (!piece.includes(' ') && (LATIN_WORD.test(piece) || isShout(piece)) && !isNewsAgency(piece));

export const isShout = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

const LATIN_WORD = /^\p{Lu}[\p{Ll}\p{M}-]+$/u;

/** “Jane Doe and John Roe” */
function partByAnd(piece: string): string[] {
  const parts: string[][] = [[]];
  const shouted = piece === piece.toUpperCase();
  const all = wordsIn(piece);
  for (const [i, word] of all.entries()) {
    if (isJoint(word, i, shouted) && !isSecondSurname(all, i)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((words) => words.join(' '));
}

/** Ortega y Gasset: one word behind a single letter, after more than one, is the same person's second surname. */
const isSecondSurname = (words: readonly string[], at: number): boolean =>
  words[at]!.length === 1 && words[at] !== '&' && at > 1 && words.length === at + 2;

const LONGEST_JOINT = 4;
const SHORTEST_OPENING = 3;

/** Within a name only a word in small letters joins: Dan and Con are names too. In capitals throughout a longer one does. */
const isJoint = (word: string, i: number, shouted: boolean): boolean =>
  (word === '&' && i > 0) ||
  (word.length <= LONGEST_JOINT &&
    !word.endsWith('.') &&
    (word === word.toLowerCase() || (shouted && i > 0 && word.length > 1)) &&
    says('and').test(word));

/** “Jane Doe in London” */
export function beforePlace(piece: string): string {
  const words = piece.split(' ');
  const shouted = piece === piece.toUpperCase();
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      (word === word.toLowerCase() || (word.length >= SHORTEST_OPENING && (shouted || i > 1))) &&
      CAPITAL_FIRST.test(words[i + 1] ?? '') &&
      says('atPlace').test(word),
  );
  return at < 0 ? piece : words.slice(0, at).join(' ');
}

/** “By Jane Doe” as “Jane Doe”; but Oleh Ivanenko has a first name that says “by” elsewhere. */
export function withoutBy(text: string): string {
  const end = says('by').endAtStart(text);
  if (end === 0 || !/^[\s:：]/.test(text.slice(end))) return text;
  const rest = text.slice(end).replace(/^[\s:：]+/, '');
  const isCapital = text[0] !== text[0]!.toLowerCase();
  const isName = isCapital && end >= SHORTEST_OPENING && text[end] === ' ' && LATIN_WORD.test(rest);
  return isName ? text : rest;
}
