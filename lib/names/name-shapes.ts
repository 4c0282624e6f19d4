// The shapes of names: what may be a person's, what may stand as an author.
import { says } from '../language/says';
import { HAN } from '../text/scripts';
import { TWO_LETTERS, wordsIn } from '../text/words';
import { isMediumName } from './media-names';
import { isHanName } from './surnames';

const ADDRESS = /https?:|www\.|@\w+\./i;

const isStopped = (text: string) =>
  says('notName').test(text) || says('noNameHolds').test(text) || ADDRESS.test(text);

/** “d’Arc”, “al-Rashed”; Georgian has no capitals; Persian parts a word by a joiner of no width (Unicode, 23.2). */
const NAME_WORD =
  /^(?:[\p{Lu}\p{Lo}\u10d0-\u10ff][\p{L}\p{M}\u200c.'’-]*|\p{Ll}{1,2}['’-]\p{Lu}[\p{L}\p{M}-]*)$/u;
/** Also the “y” of Ortega y Gasset; “Lake Press's Standards” are nobody. */
const isNameWord = (word: string) =>
  (NAME_WORD.test(word) && !POSSESSIVES.some((end) => word.endsWith(end))) ||
  isParticle(word) ||
  (word.length === 1 && says('and').test(word));
const POSSESSIVES = ["'s", '’s'];
export const isParticle = (word: string) =>
  word === word.toLowerCase() && says('particle').test(word);
const MOST_WORDS = 5;

/** Hangul syllables (Unicode, 3.12): a family name and a given one are one word there, or two. */
const isHangul = (word: string): boolean =>
  word.charCodeAt(0) >= 0xac00 && word.charCodeAt(0) <= 0xd7a3;

/** The shape of a person's name in Han or another script: “韩涵”, “Jane O. Doe”, “van der Berg”. */
export function isPersonName(text: string): boolean {
  if (HAN.test(text)) return isHanName(text) && !isStopped(text);
  const words = wordsIn(text);
  if (words.length < 2 || !words.every(isNameWord) || isLong(words, MOST_WORDS)) return false;
  if (isParticle(words.at(-1)!) || (words.length > 2 && words.every(isHangul))) return false;
  return !isStopped(text) && !isMediumName(text);
}

/** The small words of a name do not count: “María José de la Cruz y Álvarez”. */
const isLong = (words: readonly string[], most: number): boolean =>
  words.length > most && words.filter((word) => !isSmall(word)).length > most;

const isSmall = (word: string): boolean => word.length === 1 || isParticle(word);

/** “kingsam”: an account may be written without a capital. */
export const isLogin = (text: string): boolean =>
  /^[a-z]\w{2,19}$/.test(text) && isNameLike(text[0]!.toUpperCase() + text.slice(1));

const LONGEST_NAME = 40;
const MOST_NAME_WORDS = 6;
const NO_NAME = /[。！？!?：:<>[\]]|^[a-z0-9_.-]+$|\.(?:[Cc][Oo][Mm]|[Cc][Nn]|[Nn][Ee][Tt])$/;

/** What may stand as an author: a person, or an account; never a stop word, a number, an address. */
export function isNameLike(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || NO_NAME.test(text)) return false;
  if (!TWO_LETTERS.test(text) || isLong(text.split(' '), MOST_NAME_WORDS)) return false;
  return !isStopped(text) && !says('office').test(text) && !says('nameLink').test(text);
}
