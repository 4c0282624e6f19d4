// Words and minutes of a text: Han, kana and hangul by the character, other scripts by the word.

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CHARACTERS = new RegExp(CHARACTER, 'gu');
const WORDS = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
/** Silent reading: characters and words a minute (Brysbaert 2019: 238 for English non-fiction). */
const CHARACTERS_A_MINUTE = 400;
const WORDS_A_MINUTE = 238;

export function countWords(text: string): { wordCount: number; readingMinutes: number } {
  const characters = CHARACTER.test(text) ? count(text, CHARACTERS) : 0;
  const words = countWordsOf(characters ? text.replace(CHARACTERS, ' ') : text);
  const minutes = characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
  return { wordCount: characters + words, readingMinutes: Math.max(1, Math.round(minutes)) };
}

const SPACE = /\s/;
const SURROGATE = /[\ud800-\udfff]/;
const LETTER = /[\p{L}\p{N}]/u;
/** Joins two parts of one word: don't, e-mail, 3.14 */
const JOINTS = new Set([...".,'’-"].map((character) => character.charCodeAt(0)));
/** By UTF-16 unit: 0 not yet asked, 1 a letter or digit, 2 neither. */
const kinds = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  const kind = kinds[unit];
  return kind === 0 ? askLetter(unit) : kind === 1;
}

function askLetter(unit: number): boolean {
  const letter = LETTER.test(String.fromCharCode(unit));
  kinds[unit] = letter ? 1 : 2;
  return letter;
}

/** As many as `WORDS` would find, in one look at each character. */
function countWordsOf(text: string): number {
  if (SURROGATE.test(text)) return count(text, WORDS);
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit)) {
      if (!inWord) words++;
      inWord = true;
    } else if (inWord) inWord = JOINTS.has(unit) && isLetter(text.charCodeAt(i + 1));
  }
  return words;
}

/** UTF-16 units that are not white space. */
export function countInk(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit > 0x20 && unit < 0x80) || (unit > 0x3000 && unit < 0xfe00)) found++;
    else if (unit !== 0x20 && !SPACE.test(text[i] as string)) found++;
  }
  return found;
}

/** Without the array that `match` would make of a long text. */
function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
