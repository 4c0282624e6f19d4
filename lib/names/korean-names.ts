// Korean names: family name and given name in one word, before the word for a reporter: “김민수 기자”.
import { says } from '../language/says';
import { isCjk } from '../text/scripts';
import { splitAt } from '../text/single-marks';

const NAME = /^\p{Script=Hangul}{2,4}$/u;
const LONGEST = 80;

/** Whoever stands before the word for a reporter: “뉴욕=김민수·이서연 특파원”. */
export function koreanReporters(text: string): string[] {
  if (text.length > LONGEST || !isCjk(text)) return [];
  const words = splitAt(text, ' ,=()|').filter((word) => word !== '');
  return words
    .flatMap((word, i) => (says('reporter').test(words[i + 1] ?? '') ? splitAt(word, '·') : []))
    .filter((name) => NAME.test(name));
}
