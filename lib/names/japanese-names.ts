// Japanese names: “山田 太郎” is one person, “科学部・田中花子” a desk and a person, “ロンドン=田中花子” a place and one.
import { says } from '../language/says';
import { splitAt } from '../text/single-marks';
import { wordsIn } from '../text/words';
import { isMediumName } from './media-names';

/** A family name in Han; the given name in Han or in one of the syllabaries, with or without a blank between. */
const NAME =
  /^(?=.{3,8}$)\p{Script=Han}{1,4}\s?(?:\p{Script=Han}{1,4}|\p{Script=Hiragana}{2,4}|[\p{Script=Katakana}\u30fc]{2,5})$/u;
/** Between names, and between a name and what somebody did. */
const PARTS = '【】（）()[]、，,／/・＝=：:|｜\n';
/** A half of a name: longer ones are names by themselves. */
const LONGEST_HALF = 3;

export const japaneseNames = (text: string): string[] =>
  splitAt(text, PARTS)
    .flatMap(partByBlanks)
    .map(withoutOffice)
    .filter((name) => NAME.test(name) && !says('notName').test(name) && !isMediumName(name));

/** “田中花子 山田太郎” are two; “山田 太郎” is one. */
function partByBlanks(piece: string): string[] {
  const words = wordsIn(piece);
  return words.length === 2 && words.every(({ length }) => length <= LONGEST_HALF)
    ? [words.join(' ')]
    : words;
}

/** “田中花子記者” */
const withoutOffice = (piece: string): string =>
  piece.slice(0, says('office').startAtEnd(piece)).trim();
