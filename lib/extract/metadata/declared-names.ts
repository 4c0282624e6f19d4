// The people in what the data of a page name as its author: “Text: Jane Doe”, “Berlin - Jane Doe”.

import { isNewsAgency } from '../../names/agencies';
import { splitNames } from '../../names/split-names';
import { endsInColon } from '../../text/single-marks';
import { wordsIn } from '../../text/words';
import { writes } from '../credits/credit-labels';
import { readEnglishCredits } from '../credits/read-english-credits';

/** Whoever wrote it, of what stands for one author. */
export function declaredNames(author: string): readonly string[] {
  const labelled = author.includes(':') && !endsInColon(author) ? readEnglishCredits(author) : [];
  return labelled.length > 0
    ? labelled.filter(({ role }) => writes(role)).flatMap(({ name }) => splitNames(name).names)
    : besideHouse(author);
}

/** “Justice et faits divers - Lake Radio” is a section and its house; a person before the house, or behind a place, is one all the same. */
function besideHouse(author: string): readonly string[] {
  const [head = '', tail] = author.split(' - ');
  if (tail === undefined || splitNames(head).sure) return splitNames(author).names;
  const behind = splitNames(tail);
  const isHouse = wordsIn(tail).some(isNewsAgency);
  return behind.sure && !isHouse && !head.includes(' ') ? behind.names : [];
}
