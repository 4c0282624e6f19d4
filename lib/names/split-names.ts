// The people or accounts in a byline's value: “南都见习记者 林子沛”, “王乐文 方 敏”, “Jane Doe and John Roe, Reuters”.

import { ofPacks } from '../language/known-packs';
import { says } from '../language/says';
import { remembered } from '../remembered';
import { BYLINE_CAP, cleanText } from '../text/clean-text';
import { HAN } from '../text/scripts';
import { before, trimEdges } from '../text/trim-edges';
import { CAPITAL_FIRST, TWO_LETTERS, wordsIn } from '../text/words';
import { isNewsAgency } from './agencies';
import {
  BARE_TITLE,
  BRACKETED,
  OFFICE_BEHIND,
  PAIR,
  PLACE_REPORT,
  REPORT,
  SENT_FROM,
  STAFF_CODE,
  TITLE,
  WHAT_THEY_ARE,
  WHERE,
  WORK,
} from './byline-grammar';
import { isMediumName } from './media-names';
import { isHanName } from './surnames';

export interface Names {
  names: readonly string[];
  /** Every piece has the shape of a person's name. */
  sure: boolean;
}

const NO_MARKS: ReadonlySet<string> = new Set();
const UNDERSCORE: ReadonlySet<string> = new Set('_');
const ADDRESS = /https?:|www\.|@\w+\./i;

const splitting = ofPacks(() => remembered(split));

/** Splits a byline's value into names; brackets, staff codes, titles and places are left out. */
export const splitNames = (value: string): Names => splitting()(value);

function split(value: string): Names {
  const plain = before(withoutAddresses(cleanText(value, BYLINE_CAP)), WHAT_THEY_ARE)
    .replace(BRACKETED, ' ')
    .replace(STAFF_CODE, ' ')
    .replace(PLACE_REPORT, ' ')
    .replace(SENT_FROM, '');
  const bare = withoutBy(plain).trim();
  const pieces =
    HAN.test(bare) || bare.includes('、')
      ? splitHan(trimEdges(bare, NO_MARKS, UNDERSCORE))
      : splitLatin(bare);
  const names = withoutMedia([...new Set(pieces)].filter(isNameLike));
  return { names, sure: pieces.length > 0 && pieces.every(isPersonName) };
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

function splitHan(text: string): string[] {
  return text
    .split(/[、，,；;/／╱&＆|｜丨︱\n]+/)
    .flatMap((piece) => splitTitled(piece.trim()))
    .map(withoutOffice)
    .flatMap((piece) => splitPair(stripWork(piece)))
    .filter((piece) => piece !== '' && !/^[\p{P}\p{S}\d]+$/u.test(piece));
}

function splitTitled(piece: string): string[] {
  const bare = stripTitle(piece);
  const run = bare === piece ? [] : splitRun(bare);
  return run.length > 0 ? run : splitSpaces(bare);
}

/** Names behind a title that run together: “罗某苏某” is two; [] where they cannot be told apart. */
export function splitRun(text: string): string[] {
  const run = stripWork(text);
  if (!RUN.test(run) || isHanName(run)) return [];
  const cuts = run.length === 5 ? [2, 3] : [run.length / 2];
  const pairs = cuts.map((at) => [run.slice(0, at), run.slice(at)]);
  const fit = pairs.filter((pair) => pair.every(isHanName));
  return fit.length === 1 ? fit[0]! : [];
}

const RUN = /^\p{Script=Han}{4,6}$/u;

/** “张某某北京大学经济学院教授”: the office behind a name. */
function withoutOffice(piece: string): string {
  if (!OFFICE_BEHIND.test(piece)) return piece;
  const ends = [2, 3].filter((end) => isHanName(piece.slice(0, end)));
  const end =
    ends.find((at) => says('place').startAtEnd(piece.slice(0, at + 2)) === at) ?? ends.at(-1);
  return end ? piece.slice(0, end) : piece;
}

function stripTitle(piece: string): string {
  return piece.replace(TITLE, '').trim();
}

/** “陈智 整合” is 陈智; 王乐文 stays whole though 文 may also say what somebody did. */
function stripWork(piece: string): string {
  if (isHanName(piece)) return piece;
  const name = piece.replace(WORK, '').trim();
  // “溫某某台北報導”
  const bare = name === piece ? name : name.slice(0, says('place').startAtEnd(name));
  // “高雄報導”, “柏林报道”: a place may look like a name.
  const isPlace = REPORT.test(piece) && (bare.length < 3 || says('place').startAtEnd(bare) === 0);
  if (isHanName(bare) && !isPlace) return bare;
  return REPORT.test(piece) && HAN.test(name) && name.length <= LONGEST_PLACE ? '' : name;
}

const LONGEST_PLACE = 4;

/** “王乐文 方 敏” is two names; “Demi Xia” and “新湖南 • 深度” are one each. */
function splitSpaces(piece: string): string[] {
  const words = withoutPlace(
    wordsIn(piece).filter((word) => word !== '' && !BARE_TITLE.test(word)),
  );
  const last = words.at(-1) ?? '';
  // “武汉大学历史学院 张某某”
  if (words.length > 1 && isHanName(last) && words.slice(0, -1).every(isWorkplace)) return [last];
  const names: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    if (word.length === 1 && next?.length === 1) {
      names.push(word + next);
      i++;
    } else names.push(word);
  }
  const bare = names.map((name) => stripWork(stripTitle(name) || name)).filter(Boolean);
  return bare.every((name) => isHanName(name) || isHanAccount(name)) ? bare : [piece];
}

/** “张某某 台北”: where it was written. */
const withoutPlace = (words: string[]): string[] =>
  words.length > 1 && isHanName(words[0]!) && says('place').startAtEnd(words.at(-1)!) === 0
    ? words.slice(0, -1)
    : words;

const isWorkplace = (word: string) =>
  word.length > 4 && (WHERE.test(word) || isMediumName(word)) && HAN.test(word);

function isHanAccount(text: string): boolean {
  return /^[\p{Script=Han}\w·•]{2,8}$/u.test(text) && HAN.test(text);
}

function splitPair(piece: string): string[] {
  const pair = piece.split(PAIR);
  return pair.length === 2 && pair.every(isHanName) ? pair : [piece];
}

function splitLatin(text: string): string[] {
  const lists = besideDash(text)
    .split(/[,;|/•·\n]/)
    .map((piece) => partByAnd(withoutBy(piece.trim())).map(bareName).filter(Boolean));
  // “Jane Doe and John Roe / Lake Press Staff”: with “and” the list of names is over.
  const last = lists.findLastIndex((names) => names.length > 1 && names.every(isPersonName));
  const pieces = lists.slice(0, last < 0 ? undefined : last + 1).flat();
  const first = pieces.findIndex((piece) => isPersonName(piece) || isAddress(piece));
  return pieces.filter((piece, i) => first < 0 || i <= first || !isBesideName(piece));
}

const bareName = (piece: string): string => withoutPost(withoutStop(beforePlace(withoutBy(piece))));

/** “lake.example, Berlin, Germany” */
const isAddress = (piece: string): boolean =>
  piece.indexOf('.') > 0 && !piece.includes(' ') && piece === piece.toLowerCase();

const LONGEST_POST = 4;

/** “Jane Doe Staff Writer”, “Lake-Redakteurin Anna Beispiel”: the name without what somebody is, before or behind it. */
function withoutPost(piece: string): string {
  const words = wordsIn(piece);
  // “김민수 기자”
  if (words.length > 1 && says('reporter').test(words.at(-1)!)) return words.slice(0, -1).join(' ');
  for (let n = Math.min(LONGEST_POST, words.length - 2); n > 0; n--) {
    const [first, last] = [words.slice(n), words.slice(0, -n)].map((some) => some.join(' '));
    if (isPersonName(first!) && says('office').test(words.slice(0, n).join(' '))) return first!;
    if (isPersonName(last!) && !isShout(words[0]!) && says('idle').test(words.slice(-n).join(' ')))
      return last!;
  }
  return piece;
}

const SHORTEST_CLOSED = 4;

/** “Jeanne DUPONT.” ends a line; “Jane Doe Jr.” does not. An opened bracket whose other half is lost says nothing. */
function withoutStop(piece: string): string {
  const open = piece.indexOf(' (');
  const name = open > 0 ? piece.slice(0, open) : piece;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length > SHORTEST_CLOSED && last.indexOf('.') === last.length - 1
    ? name.slice(0, -1)
    : name;
}

/** “Jane Doe, G1 — São Paulo”, “Berlin - Von Jane Doe”: the side that opens with a name. */
function besideDash(text: string): string {
  const sides = text.split(/\s[–—-]\s/);
  if (sides.length < 2) return text;
  return sides.find((side) => isPersonName(withoutBy(side.split(/[,;|/]/)[0]!.trim()))) ?? text;
}

/** “Jane Doe, Berlin”, “Jane Doe, ARD-Studio Rom”, “Joana Silva, da Folha”: what stands behind the first name. */
const isBesideName = (piece: string): boolean =>
  isParticle(piece.split(' ', 1)[0]!) ||
  (piece.includes('-') && isShout(piece.split('-', 1)[0]!)) ||
  (!piece.includes(' ') && (LATIN_WORD.test(piece) || isShout(piece)) && !isNewsAgency(piece));

export const isShout = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

const LATIN_WORD = /^\p{Lu}[\p{Ll}\p{M}-]+$/u;

/** “Jane Doe and John Roe” */
function partByAnd(piece: string): string[] {
  const parts: string[][] = [[]];
  const shouted = piece === piece.toUpperCase();
  for (const [i, word] of wordsIn(piece).entries()) {
    if (isJoint(word, i, shouted)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((words) => words.join(' '));
}

const LONGEST_JOINT = 4;
const SHORTEST_OPENING = 3;

/** Within a name only a word in small letters joins: Dan and Con are names too. In capitals throughout a longer one does. */
const isJoint = (word: string, i: number, shouted: boolean): boolean =>
  (word === '&' && i > 0) ||
  (word.length <= LONGEST_JOINT &&
    !word.endsWith('.') &&
    (word === word.toLowerCase() || (shouted && i > 0 && word.length > 1)) &&
    says('and').test(word));

/** “Jane Doe in London” */
export function beforePlace(piece: string): string {
  const words = piece.split(' ');
  const shouted = piece === piece.toUpperCase();
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      (word === word.toLowerCase() || (word.length >= SHORTEST_OPENING && (shouted || i > 1))) &&
      CAPITAL_FIRST.test(words[i + 1] ?? '') &&
      says('atPlace').test(word),
  );
  return at < 0 ? piece : words.slice(0, at).join(' ');
}

/** “By Jane Doe” as “Jane Doe”; but Oleh Ivanenko has a first name that says “by” elsewhere. */
export function withoutBy(text: string): string {
  const end = says('by').endAtStart(text);
  if (end === 0 || !/^[\s:：]/.test(text.slice(end))) return text;
  const rest = text.slice(end).replace(/^[\s:：]+/, '');
  const isCapital = text[0] !== text[0]!.toLowerCase();
  const isName = isCapital && end >= SHORTEST_OPENING && text[end] === ' ' && LATIN_WORD.test(rest);
  return isName ? text : rest;
}

const isStopped = (text: string) =>
  says('notName').test(text) || says('noNameHolds').test(text) || ADDRESS.test(text);

const NAME_WORD = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|[dl]['’]\p{Lu}[\p{L}\p{M}-]*)$/u;
const isNameWord = (word: string) => NAME_WORD.test(word) || isParticle(word);
const isParticle = (word: string) => word === word.toLowerCase() && says('particle').test(word);
const MOST_WORDS = 5;

/** Hangul syllables (Unicode, 3.12): a family name and a given one are one word there, or two. */
const isHangul = (word: string): boolean =>
  word.charCodeAt(0) >= 0xac00 && word.charCodeAt(0) <= 0xd7a3;

/** The shape of a person's name in Han or another script: “韩涵”, “Jane O. Doe”, “van der Berg”. */
export function isPersonName(text: string): boolean {
  if (HAN.test(text)) return isHanName(text) && !isStopped(text);
  const words = wordsIn(text);
  if (words.length < 2 || words.length > MOST_WORDS || !words.every(isNameWord)) return false;
  if (isParticle(words.at(-1)!) || (words.length > 2 && words.every(isHangul))) return false;
  return !isStopped(text) && !isMediumName(text);
}

const LONGEST_NAME = 40;
const MOST_NAME_WORDS = 6;
const NO_NAME = /[。！？!?：:<>]|^[a-z0-9_.-]+$|\.(?:[Cc][Oo][Mm]|[Cc][Nn]|[Nn][Ee][Tt])$/;

/** What may stand as an author: a person, or an account; never a stop word, a number, an address. */
export function isNameLike(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || NO_NAME.test(text)) return false;
  if (!TWO_LETTERS.test(text) || text.split(' ').length > MOST_NAME_WORDS) return false;
  return !isStopped(text) && !says('office').test(text) && !says('nameLink').test(text);
}
