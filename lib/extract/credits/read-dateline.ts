// Names in the running text of the first and last paragraphs: “新华社北京5月9日电（记者邹多为、唐诗凝）”, “（中央社記者溫貴香台北21日電）”,
// “…共赢。（钟才文）”. They stay in their sentence and are only read from there.
import { says } from '../../language/says';
import { beforePlaces } from '../../names/han-names';
import { isInterface } from '../../names/interface-words';
import { isMediumName } from '../../names/media-names';
import { isPersonName } from '../../names/name-shapes';
import { splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { compareKey } from '../../text/compare-key';
import { splitAt } from '../../text/single-marks';
import { before } from '../../text/trim-edges';
import {
  AGENCY,
  BRACKET,
  CLOSING_BRACKET,
  DATED,
  NAMES_A_POST,
  NEXT_WRITER,
  NICKNAME_OPENS,
  OTHERS_BEHIND,
  PARTED,
  PLAIN,
  REPORTED_FROM,
  REPORTER,
  REPORTS,
  RUN_IN,
  SIGNED_FOR,
  SLASH,
  TAIWAN,
  TAIWAN_DESK,
  TAIWAN_PAPER,
  WIRED,
} from './dateline-grammar';
import { TOOK_IT } from './statement-grammar';

const HEAD_BLOCKS = 4;
const HEAD_CAP = 200;
const TAIL_CAP = 120;
const LEAD = 90;
/** Reporters named in the opening of the first paragraphs, or in a “本报记者 甲” before the text. */
export function readDateline(texts: readonly string[]): readonly string[] {
  for (const text of texts.slice(0, HEAD_BLOCKS)) {
    const head = text.slice(0, HEAD_CAP).replace(SLASH, '/');
    const names = [...readTaiwanLine(head), ...readOpening(head)];
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** “…（记者 甲 乙）” in the first clause, before the text proper begins. */
function readOpening(head: string): readonly string[] {
  BRACKET.lastIndex = 0;
  for (let m = BRACKET.exec(head); m && m.index < LEAD; m = BRACKET.exec(head)) {
    const wired = WIRED.test(head.slice(0, m.index)) ? readBareNames(m[1]!) : [];
    const found = [wired, readReporters(m[1]!), readTaiwanLine(m[0])];
    const names = found.find((some) => some.length > 0);
    if (names) return names;
  }
  const plain = PLAIN.exec(head);
  if (plain) return splitNames(plain[1]!.replace(NEXT_WRITER, '、')).names.filter(isPersonName);
  const dated = readDated(head);
  return dated.length > 0 ? dated : readRunIn(head);
}

/** Who reports, in a sentence of its own. */
export function readDated(text: string): readonly string[] {
  const [, ...found] = DATED.exec(text) ?? [];
  return found.filter((name) => name !== undefined && isHanName(name));
}

/** “某某晚报记者 甲 乙 今年春天……”: the names are set off by spaces only, and the text follows. */
function readRunIn(head: string): readonly string[] {
  const match = RUN_IN.exec(head);
  if (!match) return [];
  const said = match[1]!;
  const stop = Math.max(...REPORTS.map((word) => said.indexOf(word)));
  const names = stop < 0 ? said : `${said.slice(0, stop)} `;
  const words = names
    .replace(NEXT_WRITER, ' ')
    .split(/[\s、]+/)
    .slice(0, -1);
  const end = words.findIndex((word) => !isHanName(word));
  return end < 0 ? words : words.slice(0, end);
}

/** “中新社北京5月13日电 (张晓明 李红)” */
function readBareNames(inside: string): readonly string[] {
  const { names, sure } = splitNames(inside);
  return sure && names.every(isHanName) && !NAMES_A_POST.test(inside) ? names : [];
}

function readReporters(bracket: string): readonly string[] {
  const match = TOOK_IT.test(bracket) ? null : REPORTER.exec(bracket);
  if (!match) return [];
  const people = before(match[1]!.replace(NEXT_WRITER, '、'), OTHERS_BEHIND);
  const { names, sure } = splitNames(people);
  if (sure) return names;
  const persons = names.filter(isPersonName);
  const parted = PARTED.test(bracket);
  // Who stands in one row with somebody is somebody too.
  const inRow = parted || (names.length > 1 && persons.length > 0);
  if (inRow && names.every((name) => isShortHan(name) && !isInterface(name))) return names;
  return persons;
}

const isShortHan = (name: string) => /^\p{Script=Han}{2,4}$/u.test(name);

/** Name and place run together: 溫貴香台北 is 溫貴香 in 台北. */
function readTaiwanLine(head: string): string[] {
  const desk = TAIWAN_DESK.exec(head);
  const named = TAIWAN_PAPER.exec(head)?.[1] ?? desk?.[1] ?? desk?.[2] ?? '';
  const paper = named.replace(NEXT_WRITER, '、').split('、');
  if (paper.every(isHanName)) return paper;
  const signed = readPaperAndName(head);
  if (signed) return signed.names;
  const list = (TAIWAN.exec(head)?.[1] ?? '').split('、');
  const run = list.pop()!;
  if (run === '') return [];
  const bare = beforePlaces(run);
  const name = bare !== run ? bare : run.slice(0, run.length > 4 ? 3 : 2);
  return [...list, name].every(isHanName) ? [...list, name] : [];
}

/** “【某某快報／陳某某】……” opens the text: whose it is, and who wrote it. */
function readPaperAndName(head: string): { medium: string; names: string[] } | null {
  const inside = head.startsWith('【') ? head.slice(1, head.indexOf('】')) : '';
  const [medium = '', people = '', ...more] = splitAt(inside, '/／');
  const names = people.split('、');
  const isSigned = more.length === 0 && isMediumName(medium) && names.every(isHanName);
  return isSigned ? { medium, names } : null;
}

/** Names alone in a bracket at the very end, or “（记者甲 乙）” there. */
export function readClosingBracket(texts: readonly string[]): readonly string[] {
  const reported = texts.map(readReportedFrom).find((names) => names.length > 0);
  if (reported) return reported;
  for (const text of texts.filter(isParagraph).slice(-2).reverse()) {
    const tail = text.slice(-TAIL_CAP);
    const inside = CLOSING_BRACKET.exec(tail)?.[1];
    if (!inside) continue;
    const reporters = readReporters(inside);
    if (reporters.length > 0) return reporters;
    if (SIGNED_FOR.test(inside) && isMediumName(inside.slice(0, -3))) return [inside];
    if (/[：:0-9a-zA-Z]/.test(inside)) continue;
    const { names } = splitNames(withoutWorkplace(inside));
    const alone = text.length <= inside.length + 3;
    const isName = (name: string) => isHanName(name) || (alone && isShortHan(name));
    if (names.some(isHanName) && names.every(isName)) return names;
    if (alone && names.every(isNickname)) return names;
  }
  return [];
}

/** “小禾”, “阿树” */
const isNickname = (name: string) =>
  name.length < 4 && isShortHan(name) && NICKNAME_OPENS.includes(name[0]!);

/** “（图书馆 甲）” */
function withoutWorkplace(inside: string): string {
  const [place = '', ...people] = inside.trim().split(/\s+/);
  const isPlace = place.length > 2 && people.length > 0 && says('workplace').test(place);
  return isPlace ? people.join(' ') : inside;
}

/** A button or a counter may have been left behind the text. */
const isParagraph = (text: string) => text.length >= SHORTEST || /[）)]\s?$/.test(text);
const SHORTEST = 10;

function readReportedFrom(text: string): readonly string[] {
  const inside = REPORTED_FROM.exec(text.replace(SLASH, '/'))?.[1] ?? '';
  const names = inside.split('、');
  return names.every(isHanName) ? names : [];
}

/** The agency that a dateline in the first paragraphs names; '' when it names none. */
export function readAgency(texts: readonly string[]): string {
  const heads = texts.slice(0, HEAD_BLOCKS).map((text) => AGENCY.exec(text.slice(0, HEAD_CAP)));
  const [first = ''] = texts;
  return (
    heads.find((match) => match !== null)?.[1] ??
    readPaperAndName(first.slice(0, HEAD_CAP).replace(SLASH, '/'))?.medium ??
    ''
  );
}

/** “Lake Post Online - Jane Doe: …”: the medium opens the text, and who writes for it. */
export function behindHouse(text: string, houses: readonly string[]): string[] {
  const [house = '', name = ''] = text.slice(0, text.indexOf(': ')).split(' - ');
  const isHouse = house !== '' && houses.some((one) => compareKey(one) === compareKey(house));
  return isHouse && isPersonName(name) ? [name] : [];
}
