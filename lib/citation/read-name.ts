// A name as the byline shows it → CSL parts. Whatever is not surely a person's surname and given name stays whole (`literal`).
import { isCjk } from '../text/scripts';
import type { CslName } from './csl';

const COMPOUND_SURNAMES = /^(?:[欧歐][阳陽]|司[马馬徒]|上官|[诸諸]葛)/;
const CHINESE_ORGANISATION = /[社报報刊网網台局部院会會组組编]$|[编編本记記][辑輯报報刊者]/;
const ORGANISATION =
  /^The\b|\b(?:of|and|for|agency|committee|council|desk|editorial|editors?|institute|media|ministry|news|press|reporters?|staff|team|times|university)\b|[\d@&]/i;
/** What a person is called before the name, in citations nowhere (APA 7 9.8, MLA 9 5.15, Chicago 18 13.74). */
const TITLES =
  /^(?:(?:Drs?|Prof|Professor|Mr|Mrs|Ms|Mx|Rev|Dipl\.-Ing|Ing|Doc|Hon|h\.c|med|phil|jur)\.? )+(?=\S+ \S)/i;
const CHINESE_TITLES =
  /^(\p{sc=Han}{2,4})(?:教授|博士|院士|研究[员員]|[讲講][师師]|先生|女士|[医醫]生|律[师師])$/u;
// van der Berg, de la Cruz, bin Salman
const PARTICLE = /^\p{Ll}/u;
const SUFFIX = /^(?:[js]r\.?|i{2,3}|iv)$/i;

/** @param name with its white space collapsed. @param language of the article: Japanese and Korean names are kept whole. */
export function readName(shown: string, language = ''): CslName {
  const name = shown.replace(TITLES, '').replace(CHINESE_TITLES, '$1');
  const person = isCjk(name) ? readChineseName(name, language) : readWesternName(name);
  return person ?? { literal: name };
}

/** Two or three Han characters, or four with a surname of two. */
function readChineseName(name: string, language: string): CslName | null {
  if (/^(ja|ko)/.test(language) || !/^\p{sc=Han}{2,4}$/u.test(name)) return null;
  const family = COMPOUND_SURNAMES.exec(name)?.[0] ?? name.charAt(0);
  const given = name.slice(family.length);
  return /^..?$/.test(given) && !CHINESE_ORGANISATION.test(name) ? { family, given } : null;
}

function readWesternName(name: string): CslName | null {
  const words = name.replace(/,/g, '').split(' ');
  const suffix = SUFFIX.test(words.at(-1) ?? '') && words.pop();
  if (words.length < 2 || ORGANISATION.test(name)) return null;
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start--;
  const [given, family] = [words.slice(0, start), words.slice(start)].map((part) => part.join(' '));
  return { family, given, ...(suffix && { suffix }) };
}
