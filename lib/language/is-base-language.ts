// Whether a text is Chinese or English, whose words are always known. In doubt it is not: then the words of all languages are wanted.
import { HAN } from '../text/scripts';

/** UTF-16 units that are looked at. */
const SAMPLE = 60_000;
/** With fewer words there is nothing to know words for. */
const FEWEST_WORDS = 20;
/** So many letters of other scripts, out of ten, are a text of their own and no menu of languages. */
const OTHER_LETTERS = 1;
/** Common in English and no words of its neighbours; menus counted in, they are five to ten of a hundred words of its pages. */
const ENGLISH_ALONE: ReadonlySet<string> = new Set(['the', 'and', 'that', 'with']);
/** Of a hundred words. Pages in other languages have one at most. */
const FEWEST_ENGLISH = 3;
/** Where Latin letters end, and where those with the marks of Vietnamese stand. */
const LATIN_END = 0x250;
const MARKED_LATIN = [0x1e00, 0x1eff] as const;

export function isBaseLanguage(text: string): boolean {
  const { han, latin, other, words, english } = countLetters(text.slice(0, SAMPLE));
  if (other * 10 > (han + latin + other) * OTHER_LETTERS) return false;
  return words < Math.max(FEWEST_WORDS, han) || english * 100 >= words * FEWEST_ENGLISH;
}

/** Letters by script; words are those in Latin letters. */
function countLetters(text: string) {
  const counts = { han: 0, latin: 0, other: 0, words: 0, english: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const script = scriptOf(word);
    counts[script] += word.length;
    if (script === 'latin') counts.words++;
    if (ENGLISH_ALONE.has(word)) counts.english++;
  }
  return counts;
}

/** By its first letter; a run of Japanese has its kana further on. */
function scriptOf(word: string): 'han' | 'latin' | 'other' {
  const unit = word.charCodeAt(0);
  if (unit < LATIN_END || (unit >= MARKED_LATIN[0] && unit <= MARKED_LATIN[1])) return 'latin';
  return [...word].every((letter) => HAN.test(letter)) ? 'han' : 'other';
}
