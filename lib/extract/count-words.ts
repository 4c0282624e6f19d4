// Words and minutes of a text: Han, kana and hangul by the character, other scripts by the word.

const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const WORDS = /[\p{L}\p{N}]+/gu;
/** Silent reading: characters and words a minute (Brysbaert 2019: 238 for English non-fiction). */
const CHARACTERS_A_MINUTE = 400;
const WORDS_A_MINUTE = 238;

export function countWords(text: string): { wordCount: number; readingMinutes: number } {
  const characters = text.match(CHARACTERS)?.length ?? 0;
  const words = text.replace(CHARACTERS, ' ').match(WORDS)?.length ?? 0;
  const minutes = characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
  return { wordCount: characters + words, readingMinutes: Math.max(1, Math.round(minutes)) };
}
