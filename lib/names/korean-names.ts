// Korean names: family name and given name in one word, most often before the word for a reporter: “김민수 기자”.
import { koDeskEnds, koSurnames } from '../language/ko';
import { says } from '../language/says';
import { isCjk } from '../text/scripts';
import { splitAt } from '../text/single-marks';

const NAME = /^\p{Script=Hangul}{2,4}$/u;
const LONGEST = 80;
/** With a family name of one syllable: the given one has two in nearly all. */
const WHOLE = 3;

/** Whoever stands before the word for a reporter: “뉴욕=김민수·이서연 특파원”, “김민수 이서연 기자”. */
export function koreanReporters(text: string): string[] {
  if (text.length > LONGEST || !isCjk(text)) return [];
  const words = splitAt(text, ' ,=()|').filter((word) => word !== '');
  return words.flatMap((_, i) =>
    says('reporter').test(words[i + 1] ?? '') ? before(words, i) : [],
  );
}

/** The names up to a word: the one there, and whole names right before it. */
function before(words: readonly string[], last: number): string[] {
  let first = last;
  while (first > 0 && isKoreanName(words[first - 1]!)) first--;
  return words
    .slice(first, last + 1)
    .flatMap((word) => splitAt(word, '·'))
    .filter((name) => NAME.test(name));
}

/** “김민수”, but not “정치부”. */
export const isKoreanName = (word: string): boolean =>
  word.length === WHOLE &&
  NAME.test(word) &&
  koSurnames.includes(word[0]!) &&
  !koDeskEnds.includes(word[WHOLE - 1]!) &&
  !says('notName').test(word);

/** “김민수·이서연”, “김민수, 이서연”: names and nothing else; [] for any other text. */
export function koreanNames(text: string): string[] {
  const words = splitAt(text, ' ,·').filter((word) => word !== '');
  return words.every(isKoreanName) ? words : [];
}
