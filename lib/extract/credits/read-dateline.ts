// Names in the running text of the first and last paragraphs: “新华社北京5月9日电（记者邹多为、唐诗凝）”, “（中央社記者溫貴香台北21日電）”,
// “…共赢。（钟才文）”. They stay in their sentence and are only read from there.
import { isInterface } from '../../names/interface-words';
import { isPersonName, splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { before } from '../../text/trim-edges';

const HEAD_BLOCKS = 4;
const HEAD_CAP = 200;
const TAIL_CAP = 120;
const LEAD = 90;
/** What is drawn for a slash: 【甲╱彰化報導】 */
const SLASH = /[╱∕⁄]/g;

const BRACKET = /[（(【[]\s?([^（()）【】[\]]{2,60}?)\s?[）)】\]]/g;
const REPORTER =
  /^(?:[^，。：:；]{0,24}?)(?:记者|記者|通讯员|通訊員|特约评论员|评论员|实习生|作者|撰稿|文|采写)[：:／/\s|｜]{0,2}(.{2,60})$/;
const CORRESPONDENT = /(?:通讯员|通訊員|实习生|摄影记者|编辑|責編|责编)/;
const TAIWAN =
  /^[（(〔【［[]?[^，。（(]{0,8}?(?:記者|记者)\s?((?:\p{Script=Han}{2,3}、){0,3}[\p{Script=Han}]{4,8}?)\s?[／/]?\s?(?:\d{1,2}日)?(?:專電|綜合報導|外電報導|报道|報導|電|电)/u;
const TAIWAN_PAPER =
  /^[（(〔【［[]?[^，。（(]{0,10}?(?:記者|记者|特派員)\s?([\p{Script=Han}、]{2,16})\s?[／/]\s?[\p{Script=Han}]{2,8}(?:報導|报道|電|电)/u;
/** “生活中心／甲報導”, “【甲／台北報導】” */
const TAIWAN_DESK =
  /^(?:\p{Script=Han}{2,6}(?:中心|組)[／/]\s?([\p{Script=Han}、]{2,16}?)(?:報導|報道)|[（(〔【［[]([\p{Script=Han}、]{2,16})[／/]\p{Script=Han}{2,8}(?:報導|報道))/u;
const PLACES =
  /(?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|連江|馬祖|北京|上海|天津|重庆|广州|深圳|香港|澳門|澳门|東京|东京|首爾|首尔|華盛頓|华盛顿|紐約|纽约|倫敦|伦敦|巴黎|柏林|莫斯科|曼谷|新加坡|雪梨|綜合外電|即時)$/;

/** Reporters named in the opening of the first paragraphs, or in a “本报记者 甲” before the text. */
export function readDateline(texts: readonly string[]): string[] {
  for (const text of texts.slice(0, HEAD_BLOCKS)) {
    const head = text.slice(0, HEAD_CAP).replace(SLASH, '/');
    const names = [...readTaiwanLine(head), ...readOpening(head)];
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** “…（记者 甲 乙）” in the first clause, before the text proper begins. */
function readOpening(head: string): string[] {
  BRACKET.lastIndex = 0;
  for (let m = BRACKET.exec(head); m && m.index < LEAD; m = BRACKET.exec(head)) {
    const wired = /[电電讯訊]\s?$/.test(head.slice(0, m.index)) ? readBareNames(m[1]!) : [];
    const names = wired.length > 0 ? wired : readReporters(m[1]!);
    if (names.length > 0) return names;
  }
  const plain =
    /^[\p{Script=Han}·]{2,16}(?:讯|訊|电|電)\s?[（(]?\s?(?:首席|见习|实习|全媒体)?(?:记者|記者)\s?([\p{Script=Han}、\s]{2,24}?)(?:报道|報導|[：:）)]|\s(?:通讯员|实习生|发自))/u.exec(
      head,
    );
  if (plain) return splitNames(plain[1]!).names.filter(isPersonName);
  const dated = DATED.exec(head)?.[1];
  if (dated && isHanName(dated)) return [dated];
  return readRunIn(head);
}

/** “东方网记者张晓明5月13日报道” */
const DATED =
  /^[\p{Script=Han}·]{2,12}(?:记者|記者)\s?(\p{Script=Han}{2,4})\s?\d{1,2}月\d{1,2}日(?:报道|電|电|讯)/u;

/** “某某晚报记者 甲 乙 今年春天……”: the names are set off by spaces only, and the text follows. */
function readRunIn(head: string): string[] {
  const match = /^[\p{Script=Han}·]{2,16}(?:记者|記者)\s(\S.{1,40})/u.exec(head);
  if (!match) return [];
  const words = match[1]!.split(/[\s、]+/).slice(0, -1);
  const end = words.findIndex((word) => !isHanName(word));
  return end < 0 ? words : words.slice(0, end);
}

/** “中新社北京5月13日电 (张晓明 李红)” */
function readBareNames(inside: string): string[] {
  const { names, sure } = splitNames(inside);
  return sure && names.every(isHanName) && !/[记記]者|[员員编編]/.test(inside) ? names : [];
}

/** “通讯员 甲 记者 乙”: who comes before the reporters. */
const OTHERS_FIRST =
  /^(?:通讯员|通訊員|实习生)[：:／/\s|｜]?[^记記]{2,30}?[\s、，](?=\p{Script=Han}{0,6}(?:记者|記者))/u;

function readReporters(bracket: string): string[] {
  const inside = bracket.replace(OTHERS_FIRST, '');
  const match = REPORTER.exec(inside);
  if (!match) return [];
  const people = before(match[1]!, CORRESPONDENT).replace(NEXT_REPORTER, '、');
  const { names, sure } = splitNames(people);
  if (sure) return names;
  const persons = names.filter(isPersonName);
  const parted = PARTED.test(inside);
  // Who stands in one row with somebody is somebody too.
  if (parted && names.every((name) => isShortHan(name) && !isInterface(name))) return names;
  return persons;
}

/** “首席记者 甲 记者 乙” */
const NEXT_REPORTER =
  /[\s、，,](?:首席|见习|实习|特约|资深|本报|本网|全媒体)?(?:记者|記者)[：:／/\s|｜]?/g;

/** A title with a mark or space behind it names somebody, however rare the family name: “记者/昌道励”. */
const PARTED = /(?:记者|記者|通讯员|通訊員)[：:／/\s|｜]/;

const isShortHan = (name: string) => /^\p{Script=Han}{2,3}$/u.test(name);

/** Name and place run together: 溫貴香台北 is 溫貴香 in 台北. */
function readTaiwanLine(head: string): string[] {
  const desk = TAIWAN_DESK.exec(head);
  const paper = (TAIWAN_PAPER.exec(head)?.[1] ?? desk?.[1] ?? desk?.[2] ?? '').split('、');
  if (paper.every(isHanName)) return paper;
  const list = (TAIWAN.exec(head)?.[1] ?? '').split('、');
  const run = list.pop()!;
  if (run === '') return [];
  const bare = run.replace(PLACES, '');
  const name = bare !== run ? bare : run.slice(0, run.length > 4 ? 3 : 2);
  return [...list, name].every(isHanName) ? [...list, name] : [];
}

/** Names alone in a bracket at the very end, or “（记者甲 乙）” there. */
export function readClosingBracket(texts: readonly string[]): string[] {
  for (const text of texts.slice(-2).reverse()) {
    const tail = text.slice(-TAIL_CAP);
    const inside = /[（(]\s?([^（()）]{2,60}?)\s?[）)]\s?$/.exec(tail)?.[1];
    if (!inside) continue;
    const reporters = readReporters(inside);
    if (reporters.length > 0) return reporters;
    if (/[：:0-9a-zA-Z]/.test(inside)) continue;
    const { names } = splitNames(inside);
    if (names.length > 0 && names.every(isHanName)) return names;
  }
  return [];
}

const AGENCY =
  /^[（(〔【［[]?\s?(新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|央视新闻|央视网|人民网|光明网|澎湃新闻)[\p{Script=Han}\s\d/、]{0,20}?(?:电|電|讯|訊|消息|報導|报道)/u;

/** The agency that the first paragraph's dateline names; '' when it names none. */
export function readAgency(texts: readonly string[]): string {
  return AGENCY.exec(texts[0]?.slice(0, HEAD_CAP) ?? '')?.[1] ?? '';
}
