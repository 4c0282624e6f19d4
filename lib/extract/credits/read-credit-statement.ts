// Credits that carry no label and colon: “本报记者 甲 乙”, “《人民日报》（2024年05月10日 04版）”, “图片均来自网络”, “（钟才文）”.
import type { Credit } from '../../article';
import { says } from '../../language/says';
import { REPORT } from '../../names/byline-grammar';
import { beforePlaces, splitRun } from '../../names/han-names';
import { isMediumName } from '../../names/media-names';
import { splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { endsIn } from '../../text/single-marks';
import { trimEdges } from '../../text/trim-edges';
import { wordsIn } from '../../text/words';
import { NEXT_WRITER, SLASH, TAIWAN_DESK } from './dateline-grammar';
import {
  ADDRESS,
  ANOTHER_TITLE,
  BRACKETED_NAMES,
  COLUMNIST,
  CORRESPONDENT,
  DESK,
  MARKED_NAMES,
  mediumOf,
  NAME_FIRST,
  OWN_REPORTER,
  PHOTOGRAPHER,
  PLACE,
  REPORTER,
  STATEMENTS,
  TAIL,
  TOOK_IT,
  TOOK_PICTURE,
  WORK,
} from './statement-grammar';

const NONE: ReadonlySet<string> = new Set();
const SLASHES: ReadonlySet<string> = new Set('/／');

/** The credit a whole line states without a label; null when the line is none. */
export function readCreditStatement(text: string): Credit | null {
  if (text.length > 120) return null;
  const line = text.replace(SLASH, '/');
  const reporter = readReporterLine(line);
  if (reporter) return reporter;
  for (const { role, pattern } of STATEMENTS) {
    const match = pattern.exec(line);
    if (match) return { role, ...stated(role, match), text: line };
  }
  return readReporting(line) ?? readColumnist(line) ?? readDesk(line) ?? readLoneNames(line);
}

const MARKS: ReadonlySet<string> = new Set(' ：:（(【[');

/** Name and label: “转载自：某某日报，作者甲” says with its first words whose text it is. */
function stated(role: Credit['role'], [whole, value = '']: RegExpExecArray) {
  const name = balance(value.trim());
  if (role !== 'source') return { label: '', name };
  const label = trimEdges(whole.slice(0, whole.indexOf(value)), MARKS, MARKS);
  return { label, name: name.split('，')[0]! };
}

/** “英国《某某时报》 甲 北京报道”, “編譯甲／綜合報導”, “新浪手机 甲”: who reports from where, who writes for a medium. */
function readReporting(line: string): Credit | null {
  const match = PLACE.exec(line);
  const left = line.slice(0, match?.index);
  const [first = '', ...more] = wordsIn(left);
  const isMedium = isMediumName(first) || (first.length > LONGEST_HAN && more.every(isHanName));
  const medium = more.length > 0 && isMedium ? first : '';
  const isTold = match
    ? match[1]!.trim() + medium !== '' || isPlace(match[2]!)
    : more.length === 1 && DESK.test(medium);
  const name = medium === '' ? left.trim() : more.join(' ');
  const { names } = splitNames(isTold ? name : '');
  if (names.length === 0 || !names.every(isHanName)) return null;
  if (names.some((one) => isPlace(one) || isMediumName(one))) return null;
  return { role: 'author', label: medium && `${medium}/`, name: names.join('、'), text: line };
}

const LONGEST_HAN = 4;

const isPlace = (text: string): boolean => says('place').startAtEnd(beforePlaces(text)) === 0;

/** “陆某某 为某某网撰稿” */
function readColumnist(line: string): Credit | null {
  const [, name = '', sent] = COLUMNIST.exec(line) ?? [];
  const { names } = splitNames(name);
  // Who reports from somewhere may have a pen name.
  const isName = (one: string) => isHanName(one) || (sent !== undefined && one.length < 5);
  if (names.length === 0 || !names.every(isName)) return null;
  return { role: 'author', label: '', name, text: line };
}

/** “【甲、乙／台南報導】”, “社會中心／甲報導”: the whole line. */
function readDesk(line: string): Credit | null {
  const [said = '', desk, name = desk ?? ''] = TAIWAN_DESK.exec(line) ?? [];
  const isWhole = desk === undefined ? endsIn(line, '）)〕】］]') : said === line;
  if (name === '' || !isWhole || !splitNames(name).sure) return null;
  return { role: 'author', label: '', name, text: line };
}

/** Gives back the closing bracket that the pattern took for the line's own. */
function balance(name: string): string {
  const open = name.lastIndexOf('（') > name.lastIndexOf('）');
  return open ? `${name}）` : name;
}

function readReporterLine(line: string): Credit | null {
  const match = REPORTER.exec(line.replace(ADDRESS, ''));
  if (!match) return null;
  const [, title = '', rest = ''] = match;
  const people = withoutPlace(rest).replace(TAIL, '').replace(NEXT_WRITER, '、');
  if (ANOTHER_TITLE.test(people)) return null;
  const label = title.trim();
  const value = partRun(trimEdges(people, NONE, SLASHES));
  if (value === '' ? !isBareTitle(label) : !splitNames(value).sure) return null;
  const role =
    PHOTOGRAPHER.test(label) || TOOK_IT.test(value)
      ? 'photographer'
      : CORRESPONDENT.test(label)
        ? 'correspondent'
        : 'author';
  return { role, label, name: value, text: line };
}

/** “记者罗某苏某发自北京”: behind a title names may run together. */
const partRun = (value: string) =>
  (splitNames(value).sure ? value : splitRun(value).join('、')) || value;

function withoutPlace(people: string): string {
  const match = PLACE.exec(people);
  if (!match) return withoutRunPlace(people);
  return match[1]!.trim() === '' && isHanName(match[2]!) ? people : people.slice(0, match.index);
}

/** “王某某台北報導”: the place runs on. */
function withoutRunPlace(people: string): string {
  const name = beforePlaces(people.replace(REPORT, ''));
  return REPORT.test(people) && isHanName(name) ? name : people;
}

/** “新华社记者” alone, the names having been lost or set in the next line. */
function isBareTitle(label: string): boolean {
  return isMediumName(mediumOf(label)) || OWN_REPORTER.test(label);
}

/** “（钟才文）”, “■ 钟才文”: names alone in brackets or behind a mark. */
function readLoneNames(line: string): Credit | null {
  const match = BRACKETED_NAMES.exec(line) ?? MARKED_NAMES.exec(line) ?? NAME_FIRST.exec(line);
  if (!match || ANOTHER_TITLE.test(match[1]!)) return null;
  const name = match[1]!.replace(WORK, '');
  const names = splitNames(name).names;
  const known = names.length > 0 && names.every(isHanName) && !isPlace(name);
  const role = TOOK_PICTURE.test(name) ? 'photographer' : 'author';
  return known ? { role, label: '', name, text: line } : null;
}
