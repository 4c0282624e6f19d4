// Names as the styles write them. CJK names are never split, inverted or shortened.
import { isCjk } from '../text/scripts';
import type { CslName } from './csl';
import { joined } from './joined';

/** True for organisations, single names and every CJK name. */
export function isWhole({ literal, family = '', given = '' }: CslName): boolean {
  return Boolean(literal) || isCjk(family + given) || !given;
}

/** 沈秀兰 · van der Berg (without the given name for a Western person). */
export function surnameOf(name: CslName): string {
  const { literal, family = '', given = '' } = name;
  if (isWhole(name)) return literal ?? family + given;
  return joined(' ', name['non-dropping-particle'], family);
}

/** Jane Ann · Alexis de */
export function givenOf(name: CslName, given = name.given): string {
  return joined(' ', given, name['dropping-particle']);
}

/** Doe, Jane Ann · King, Martin Luther, Jr. · 沈秀兰 */
export function invertedName(name: CslName, given = givenOf(name)): string {
  return isWhole(name) ? surnameOf(name) : joined(', ', surnameOf(name), given, name.suffix);
}

/** Jane Ann Doe */
export function plainName(name: CslName): string {
  return isWhole(name) ? surnameOf(name) : joined(' ', givenOf(name), surnameOf(name), name.suffix);
}

/** First letters of the given names, a hyphen kept with the letter after it: `['J', '-L']`. */
export function initialsOf({ given = '' }: CslName): string[] {
  return given.toUpperCase().match(/-?(?<![\p{L}\p{M}'’])\p{L}/gu) ?? [];
}

/** The first name inverted, the others not: `['Doe, Jane', 'John Smith']`. */
export function firstInverted([first, ...others]: CslName[]): string[] {
  return first ? [invertedName(first), ...others.map(plainName)] : [];
}

/** a, b, and c */
export function listNames(names: string[], and: string): string {
  return joined(`, ${and} `, names.slice(0, -1).join(', '), names.at(-1));
}
