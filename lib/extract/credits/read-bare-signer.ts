// Names without a label in the line of the date, with what stands around them there: “王某某 某某日报”, “某某大学教授 王某某”, “王某某 发布于”.
import type { Credit } from '../../article';
import { says } from '../../language/says';
import { isInterface } from '../../names/interface-words';
import { isMediumName } from '../../names/media-names';
import { splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { splitAt } from '../../text/single-marks';
import { creditLabel, writes } from './credit-labels';

/** Who signs a piece that is names and their media, offices and what they did, and nothing else; null for any other. Two names need the date beside them. */
export function readBareSigner(piece: string, beside: boolean): Credit | null {
  const words = splitAt(piece.replace('》', '》 '), ' /／|｜').filter(Boolean);
  const persons = words.filter(isPerson);
  const others = words.filter((word) => !isPerson(word));
  const least = beside ? 2 : persons.length + 1;
  if (persons.length === 0 || words.length < least || !others.every(isBesideNames)) return null;
  const medium = others.find(isMediumName);
  return {
    role: 'author',
    label: medium ? `${medium}/` : '',
    name: persons.join('、'),
    text: piece,
  };
}

const isPerson = (word: string): boolean =>
  isHanName(word) && !isInterface(word) && !isMediumName(word);

const isBesideNames = (word: string): boolean =>
  isMediumName(word) || says('workplace').test(word) || isWork(word);

/** 撰文, 发布于 */
function isWork(word: string): boolean {
  const known = creditLabel(word);
  return says('dateLabel').test(word) || (known !== undefined && writes(known.role));
}

/** Whether a text is persons' names in Chinese characters and nothing else. */
export function arePersons(text: string): boolean {
  const { names, sure } = splitNames(text);
  return sure && names.every(isHanName);
}
