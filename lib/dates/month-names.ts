// Names of the months and their short forms, lower case, in all languages that name them.
import { en } from '../language/en';
import { ofPacks } from '../language/known-packs';
import type { LanguagePack } from '../language/language-pack';

const listNames = ({ months = '' }: LanguagePack): [string, number][] =>
  months
    .split('|')
    .flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1]));

const months = ofPacks((packs) => new Map(packs.flatMap(listNames)));

const ownMonths = ofPacks(
  (packs) => new Map(packs.map((pack) => [pack.code, new Map(listNames(pack))])),
);

/** 1 to 12; undefined for any other word. In the language of the page first: listopada is October in Zagreb, November in Warsaw. */
export function monthOf(name: string, lang = ''): number | undefined {
  const word = name.toLowerCase();
  return ownMonths().get(lang.split('-')[0]!.toLowerCase())?.get(word) ?? months().get(word);
}

let englishMonths: ReadonlySet<string> | undefined;

/** In English a day and its month are a date without the year too; elsewhere words of three letters would be too many. */
export function isEnglishMonth(name: string): boolean {
  englishMonths ??= new Set(listNames(en).map(([month]) => month));
  return englishMonths.has(name.toLowerCase());
}
