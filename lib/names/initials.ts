// Initials with which somebody signs: “mk”, “lrd/hosb”, small letters that are no word, as German and Nordic papers have it.
import { says } from '../language/says';
import { splitAt } from '../text/single-marks';
import { isAgencyName } from './agencies';

const LONGEST_SIGN = 4;

/** The initials among what stands for authors, each one or a list. */
export const initialsOf = (authors: readonly string[]): string[] =>
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
  const names = initialsOf([text]);
  return names.length === splitAt(text, ',;、').length ? names : [];
}
