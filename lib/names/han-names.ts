// Names in Han characters: “王乐文 方 敏”, “南都见习记者 林子沛”.
import { says } from '../language/says';
import { HAN } from '../text/scripts';
import { wordsIn } from '../text/words';
import { BARE_TITLE, OFFICE_BEHIND, PAIR, REPORT, TITLE, WHERE, WORK } from './byline-grammar';
import { isMediumName } from './media-names';
import { isHanName } from './surnames';

export function splitHan(text: string): string[] {
  return text
    .split(/[、，,；;/／╱&＆|｜丨︱▪\n]+/)
    .flatMap((piece) => splitTitled(piece.trim()))
    .map(withoutOffice)
    .flatMap(behindOffices)
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

const SHORTEST_OFFICE = 4;

/** “某某研究院院长管某某及分析师张某” is two people, each behind what he is. */
function behindOffices(piece: string): string[] {
  const sides = piece.length > SHORTEST_OFFICE * 2 ? piece.split(PAIR) : [piece];
  const names = sides.map(behindOffice);
  return names.some((name, i) => name !== sides[i]) && names.every(isHanName) ? names : [piece];
}

function behindOffice(piece: string): string {
  const cut = [3, 2].find((length) => {
    const office = piece.slice(0, -length);
    return isHanName(piece.slice(-length)) && office.length > 2 && endsInOffice(office);
  });
  return cut === undefined ? piece : piece.slice(-cut);
}

const endsInOffice = (text: string): boolean => says('workplace').startAtEnd(text) < text.length;

function stripTitle(piece: string): string {
  return piece.replace(TITLE, '').trim();
}

/** “陈智 整合” is 陈智; 王乐文 stays whole though 文 may also say what somebody did. */
function stripWork(piece: string): string {
  if (isHanName(piece)) return piece;
  const name = piece.replace(WORK, '').trim();
  // “溫某某台北報導”
  const bare = name === piece ? name : beforePlaces(name);
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

/** “王某某台灣台北”: without the places that it ends in. */
export function beforePlaces(text: string): string {
  const end = says('place').startAtEnd(text);
  return end > 0 && end < text.length ? beforePlaces(text.slice(0, end)) : text;
}

/** “张某某 台北”: where it was written. */
const withoutPlace = (words: string[]): string[] =>
  words.length > 1 && isHanName(words[0]!) && says('place').startAtEnd(words.at(-1)!) === 0
    ? words.slice(0, -1)
    : words;

const isWorkplace = (word: string) =>
  word.length > 4 &&
  (WHERE.test(word) || isMediumName(word) || endsInOffice(word)) &&
  HAN.test(word);

function isHanAccount(text: string): boolean {
  return /^[\p{Script=Han}\w·•]{2,8}$/u.test(text) && HAN.test(text);
}

function splitPair(piece: string): string[] {
  const pair = piece.split(PAIR);
  return pair.length === 2 && pair.every(isHanName) ? pair : [piece];
}
