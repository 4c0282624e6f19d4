// The people or accounts in a byline's value: “南都见习记者 林子沛”, “王乐文 方 敏”, “Jane Doe and John Roe, Reuters”.

import { ofPacks } from '../language/known-packs';
import { says } from '../language/says';
import { remembered } from '../remembered';
import { BYLINE_CAP, cleanText } from '../text/clean-text';
import { HAN } from '../text/scripts';
import { before, trimEdges } from '../text/trim-edges';
import {
  BRACKETED,
  PLACE_REPORT,
  SENT_FROM,
  STAFF_CODE,
  WHAT_THEY_ARE,
  WHERE,
} from './byline-grammar';
import { splitHan } from './han-names';
import { koreanReporters } from './korean-names';
import { splitLatin, withoutBy } from './latin-names';
import { isMediumName } from './media-names';
import { isNameLike, isPersonName } from './name-shapes';
import { isHanName } from './surnames';

export interface Names {
  names: readonly string[];
  /** Every piece has the shape of a person's name. */
  sure: boolean;
}

const NO_MARKS: ReadonlySet<string> = new Set();
const UNDERSCORE: ReadonlySet<string> = new Set('_');

const splitting = ofPacks(() => remembered(split));

/** Splits a byline's value into names; brackets, staff codes, titles and places are left out. */
export const splitNames = (value: string): Names => splitting()(value);

function split(value: string): Names {
  const plain = before(withOthers(withoutAddresses(cleanText(value, BYLINE_CAP))), WHAT_THEY_ARE)
    .replace(BRACKETED, ' ')
    .replace(STAFF_CODE, ' ')
    .replace(PLACE_REPORT, ' ')
    .replace(SENT_FROM, '');
  const reporters = koreanReporters(plain);
  if (reporters.length > 0) return { names: reporters, sure: true };
  const bare = withoutBy(plain).trim();
  const pieces =
    HAN.test(bare) || bare.includes('、')
      ? splitHan(trimEdges(bare, NO_MARKS, UNDERSCORE))
      : splitLatin(bare);
  const names = withoutMedia([...new Set(pieces)].filter(isNameLike));
  return { names, sure: pieces.length > 0 && pieces.every(isPersonName) };
}

/** “Jeanne Dupont (avec Jean Martin et Anne Petit)”: in brackets, and all the same they wrote it. */
export function withOthers(text: string): string {
  const open = text.indexOf(' (');
  const close = text.indexOf(')', open);
  const inside = text.slice(open + 2, close);
  if (open < 0 || close < 0 || !says('and').test(inside.split(' ', 1)[0]!)) return text;
  const others = inside.slice(inside.indexOf(' ') + 1);
  const persons = splitLatin(others);
  return persons.every(isPersonName)
    ? `${text.slice(0, open)}, ${others}${text.slice(close + 1)}`
    : text;
}

/** “Jane Doe jane.doe@news.example”, “Jane Doe @janedoe” */
const withoutAddresses = (text: string): string =>
  text.includes('@') && text.includes(' ')
    ? text
        .split(' ')
        .filter((word) => !word.includes('@'))
        .join(' ')
    : text;

/** “观察者网 赵某某”: where a person is named, the medium beside is whose reporter it is. */
function withoutMedia(names: string[]): string[] {
  // “Jane Doe, LDR LINDACH”: in capitals throughout, beside a name that is not.
  if (names.some((name) => isPersonName(name) && /\p{Ll}{2}/u.test(name)))
    return names.filter((name) => !isShouted(name));
  return names.some((name) => isHanName(name) && !WHERE.test(name))
    ? names.filter((name) => !WHERE.test(name) && (isHanName(name) || !isMediumName(name)))
    : names;
}

const isShouted = (name: string) => /^\p{Lu}{2,}\s\p{Lu}{2,}/u.test(name) && !/\p{Ll}/u.test(name);
