// Words and minutes of a text: Han, kana and hangul by the character, other scripts by the word.
import { CJK } from './scripts';

const CHARACTERS = new RegExp(CJK, 'gu');
const WORDS = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
/** Silent reading: characters and words a minute (Brysbaert 2019: 238 for English non-fiction). */
const CHARACTERS_A_MINUTE = 400;
const WORDS_A_MINUTE = 238;

export function countWords(text: string): { wordCount: number; readingMinutes: number } {
  const { characters, words } = countUnits(text) ?? countMatches(text);
  const minutes = characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
  return { wordCount: characters + words, readingMinutes: Math.max(1, Math.round(minutes)) };
}

interface Counts {
  characters: number;
  words: number;
}

function countMatches(text: string): Counts {
  const words = count(text.replace(CHARACTERS, ' '), WORDS);
  return { characters: count(text, CHARACTERS), words };
}

/** What a UTF-16 unit is; 0 not yet asked. */
const [LETTER, CHARACTER, HALF, OTHER] = [1, 2, 3, 4] as const;
const kinds = new Uint8Array(0x10000);
const kindOf = (unit: number) => kinds[unit] || askKind(unit);
/** Joins two parts of one word: don't, e-mail, 3.14 */
const JOINTS = new Set([...".,'’-"].map((character) => character.charCodeAt(0)));

function askKind(unit: number): number {
  const text = String.fromCharCode(unit);
  const letter = /[\p{L}\p{N}]/u.test(text) ? LETTER : OTHER;
  kinds[unit] = /\p{Cs}/u.test(text) ? HALF : CJK.test(text) ? CHARACTER : letter;
  return kinds[unit];
}

/** As many as the patterns would find, in one look at each unit; null where a character takes two. */
function countUnits(text: string): Counts | null {
  const found = { characters: 0, words: 0 };
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] || askKind(unit);
    if (kind === HALF) return null;
    if (kind === CHARACTER) found.characters++;
    if (kind === LETTER) {
      if (!inWord) found.words++;
      inWord = true;
    } else if (inWord) inWord = JOINTS.has(unit) && kindOf(text.charCodeAt(i + 1)) === LETTER;
  }
  return found;
}

/** UTF-16 units that are not white space. */
export const countInk = (text: string): number => text.replace(/\s+/g, '').length;

/** Without the array that `match` would make of a long text. */
function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
