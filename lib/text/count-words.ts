// Words and minutes of a text: Han, kana and hangul by the character, other scripts by the word.
import { CJK } from './scripts';

/** Silent reading: characters and words a minute (Brysbaert 2019: 238 for English non-fiction). */
const CHARACTERS_A_MINUTE = 400;
const WORDS_A_MINUTE = 238;

export function countWords(text: string): { wordCount: number; readingMinutes: number } {
  const { characters, words } = countUnits(text);
  const minutes = characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
  return { wordCount: characters + words, readingMinutes: Math.max(1, Math.round(minutes)) };
}

interface Counts {
  characters: number;
  words: number;
}

/** What a UTF-16 unit is; 0 not yet asked. */
const [LETTER, CHARACTER, HALF, OTHER, BLANK] = [1, 2, 3, 4, 5] as const;
const kinds = new Uint8Array(0x10000);
/** Joins two parts of one word: don't, e-mail, 3.14 */
const JOINTS = new Set([...".,'’-"].map((character) => character.charCodeAt(0)));

function askKind(unit: number): number {
  kinds[unit] = isHalf(unit) ? HALF : readKind(String.fromCharCode(unit));
  return kinds[unit];
}

/** UTF-16 surrogates (The Unicode Standard, 3.8). */
const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
const LAST_UNIT = 0xffff;
const MOST_PAIRS = 4000;

function readKind(character: string): number {
  if (CJK.test(character)) return CHARACTER;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return character.trim() === '' ? BLANK : OTHER;
}

/** Characters that take two units are few of their kind in any text. */
const pairs = new Map<number, number>();

function kindOfPair(code: number): number {
  let kind = pairs.get(code);
  if (kind === undefined) {
    kind = readKind(String.fromCodePoint(code));
    if (pairs.size < MOST_PAIRS) pairs.set(code, kind);
  }
  return kind;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = kinds[unit] || askKind(unit);
  return kind === HALF ? kindOfPair(text.codePointAt(at) as number) : kind;
}

/** In one look at each unit. */
function countUnits(text: string): Counts {
  const found = { characters: 0, words: 0 };
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let kind = kinds[unit] || askKind(unit);
    if (kind === HALF) {
      const code = text.codePointAt(i) as number;
      if (code > LAST_UNIT) i++;
      kind = kindOfPair(code);
    }
    if (kind === CHARACTER) found.characters++;
    if (kind === LETTER) {
      if (!inWord) found.words++;
      inWord = true;
    } else if (inWord) inWord = JOINTS.has(unit) && kindAt(text, i + 1) === LETTER;
  }
  return found;
}

/** UTF-16 units that are not white space. */
export function countInk(text: string): number {
  let ink = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((kinds[unit] || askKind(unit)) !== BLANK) ink++;
  }
  return ink;
}
