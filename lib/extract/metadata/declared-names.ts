// The people in what the data of a page name as its author: “Text: Jane Doe”, “Berlin - Jane Doe”, “mk”.

import { says } from '../../language/says';
import { isAgencyName, isNewsAgency } from '../../names/agencies';
import { splitNames } from '../../names/split-names';
import { endsInColon, splitAt } from '../../text/single-marks';
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

/** “mk”, “lrd/hosb”: small letters that are no word, as German and Nordic papers sign. */
const LONGEST_SIGN = 4;

/** Who signs with initials, where the data name nobody by a name. */
export const declaredInitials = (authors: readonly string[]): string[] =>
  authors
    .flatMap((author) => splitAt(author, ',;、'))
    .map((piece) => piece.trim())
    .filter((piece) => splitAt(piece, '/').every(isSign) && !namesAgency(piece));

const isSign = (text: string): boolean =>
  text.length > 1 &&
  text.length <= LONGEST_SIGN &&
  [...text].every((letter) => letter !== letter.toUpperCase()) &&
  !says('notName').test(text);

/** “dpa/mk”: a report of the agency's, by whichever desk. */
const namesAgency = (sign: string): boolean => splitAt(sign, '/').some(isAgencyName);

const LONGEST_LINE = 80;

/** Initials that close a text: “… said he. (mk)”, “kl/apr (afp, dpa)” in a line of their own. */
export function closingInitials(text: string): string[] {
  const line = text.trim();
  const open = line.lastIndexOf('(');
  const inside = line.endsWith(')') ? line.slice(open + 1, -1) : '';
  const alone = line.length <= LONGEST_LINE ? splitAt(line, ';(')[0]! : '';
  return [alone, inside].map(onlyInitials).find((names) => names.length > 0) ?? [];
}

/** The initials of a list that holds nothing else. */
function onlyInitials(text: string): string[] {
  const names = declaredInitials([text]);
  return names.length === splitAt(text, ',;、').length ? names : [];
}
