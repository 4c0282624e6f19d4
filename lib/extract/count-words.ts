// Words and minutes of a text: Han, kana and hangul by the character, other scripts by the word.

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CHARACTERS = new RegExp(CHARACTER, 'gu');
const WORDS = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
/** Silent reading: characters and words a minute (Brysbaert 2019: 238 for English non-fiction). */
const CHARACTERS_A_MINUTE = 400;
const WORDS_A_MINUTE = 238;

export function countWords(text: string): { wordCount: number; readingMinutes: number } {
  const characters = CHARACTER.test(text) ? count(text, CHARACTERS) : 0;
  const words = count(characters ? text.replace(CHARACTERS, ' ') : text, WORDS);
  const minutes = characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
  return { wordCount: characters + words, readingMinutes: Math.max(1, Math.round(minutes)) };
}

/** Without the array that `match` would make of a long text. */
function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
