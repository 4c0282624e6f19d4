// The grammar of marked lines, as one table. Conventions: GB/T 9704—2012 7.3.3 (一、（一）1.（1）), legal 编章节条,
// theses (1 / 1.1 / 1.1.1), Taiwan official letters (壹、一、（一）), and what web editors make of them.
import {
  readAnyNumber,
  readCircled,
  readHanNumber,
  readLetter,
  readRoman,
  readStem,
} from './numerals';
import type { ReadyLine } from './outline-line';

/** A line that opens with a marker. Whether it is one is told by its run. */
export interface Mark {
  line: number;
  kind: string;
  n: number;
  /** Conventional rank, smaller is higher; null where convention is silent. */
  rank: number | null;
  /** Code units of the marker, its delimiter and spaces included. */
  length: number;
  /** '1' in 1.2: the numbers before the last, which a run shares. */
  stem: string;
  rule: Marker;
}

export interface Marker {
  kind: string;
  /** Matched against the folded line: group 1 is the number, the whole match is the marker. */
  pattern: RegExp;
  number: (text: string) => number | null;
  rank: number | null;
  /** 章 and 条 may be quoted from the middle of a law. */
  anyStart?: boolean;
  /** Shortest run that counts when nothing else speaks for it. */
  least?: number;
  /** Never a heading: an item even when it stands alone on its line. */
  item?: boolean;
  /** The whole line is the marker: 1, 02, PART 3. */
  bare?: boolean;
  /** Only where the whole line is short, as headings are: “第一节，主队…” is running text. */
  short?: boolean;
  /** What may not follow the marker. */
  unless?: RegExp;
}

const HAN_DIGITS = '零〇一二三四五六七八九十百';
const HAN_RUN = `[${HAN_DIGITS}\\d]{1,6}`;
const LEGAL_GAP = '[\\s:：、．.]{1,6}';
const UNIT =
  /^(?:[亿億万萬千百%％‰度倍元人米岁歲年月日号號时時分秒点點个個件名位吨噸公千克平]|(?:km|kg|GB|MB|mm|cm|am|pm|percent|million|billion)\b)/;
/** Words that end a 章 or 节 in running text: 第三章的规定. */
const RUNNING_ON = '[的中里裡规規所至到和与與、，。；）)]';
const PART_WORDS =
  'Chapter|Part|Section|Article|Step|Lesson|Rule|Tip|Reason|Myth|Fact|Day|Phase|Stage|Act|Question|Kapitel|Teil|Abschnitt|Schritt|Chapitre|Partie|Étape|Capítulo|Parte|Paso|Capitolo|Глава|Часть|Раздел|Шаг';
/** Words before a number that make no label: 星期一：, 附件1：. */
const NO_LABEL =
  /^(?:星期|礼拜|禮拜|图片|圖片|照片|表格|截图|来源|來源|记者|記者|编辑|編輯|视频|影片|[一-龥]{0,3}[月周週日年高初])/;

export const MARKERS: readonly Marker[] = [
  {
    kind: 'bian',
    pattern: new RegExp(
      `^第(${HAN_RUN})(?:编|編|篇|部分|部份|分编)(?=[\\s:：、，,．.]|$)[\\s:：、．.，,]{0,6}`,
    ),
    number: readHanNumber,
    rank: 1,
    anyStart: true,
    short: true,
  },
  {
    kind: 'zhang',
    pattern: new RegExp(`^第(${HAN_RUN})[章](?:${LEGAL_GAP}|$|(?!${RUNNING_ON}))`),
    number: readHanNumber,
    rank: 2,
    anyStart: true,
    short: true,
  },
  {
    kind: 'jie',
    pattern: new RegExp(`^第(${HAN_RUN})[节節](?:${LEGAL_GAP}|$|(?!${RUNNING_ON}|课|課))`),
    number: readHanNumber,
    rank: 3,
    anyStart: true,
    short: true,
  },
  {
    kind: 'tiao',
    pattern: new RegExp(`^第(${HAN_RUN})[条條](?:之[${HAN_DIGITS}]{1,2})?[\\s:：]{1,6}`),
    number: readHanNumber,
    rank: 4,
    anyStart: true,
    item: true,
  },
  {
    kind: 'cnf',
    pattern: /^([壹贰貳叁參叄肆伍陆陸柒捌玖拾]{1,3})[、．.]\s*/,
    number: readHanNumber,
    rank: 4.5,
  },
  { kind: 'gan', pattern: /^([甲乙丙丁戊己庚辛壬癸])、\s*/, number: readStem, rank: 4.6 },
  {
    kind: 'cn',
    pattern: /^([一二三四五六七八九十]{1,3})[、．.]\s*(?=\S)/,
    number: readHanNumber,
    rank: 5,
  },
  {
    kind: 'cn',
    pattern: /^([一二三四五六七八九十]{1,3})[，,:：]\s*(?=\S)/,
    number: readHanNumber,
    rank: 5,
    least: 3,
  },
  {
    kind: 'cnp',
    pattern: /^[（(〔]\s?([一二三四五六七八九十]{1,3})\s?[）)〕][、．.，]?\s*(?=\S)/,
    number: readHanNumber,
    rank: 6,
  },
  {
    kind: 'zp',
    pattern:
      /^(?:PART[\s.．]*|No[\s.．]*)?(0[1-9])(?:[\s.．、|｜/:：-]{1,4}|(?=[《“「一-龥A-Za-z]))(?=\S)/i,
    number: Number,
    rank: null,
    unless: /^[年月日号號时時分点點万个億亿]/,
  },
  {
    kind: 'zp',
    pattern: /^(?:PART|No)[\s.．]*(\d{1,2})(?:[\s.．、|｜/:：-]{1,4})(?=\S)/i,
    number: Number,
    rank: null,
  },
  {
    kind: 'zp',
    pattern: /^(1\d)(?:[\s.．、|｜/-]{1,4}|(?=[《“「一-龥]))(?=\S)/,
    number: Number,
    rank: null,
    unless: /^[年月日号號时時分点點万个億亿]/,
  },
  {
    kind: 'sec',
    pattern: /^(\d{1,2}(?:[.．]\d{1,2}){1,4})[.．、]?(?:\s+|(?=[一-龥]))(?!\d)(?=\S)/,
    number: readLastNumber,
    rank: 7,
    unless: UNIT,
  },
  { kind: 'sec1', pattern: /^([1-9]\d?)\s+(?=[一-龥A-Z])/, number: Number, rank: 7, unless: UNIT },
  { kind: 'num', pattern: /^(\d{1,2})(?:[.．](?!\d)|、)\s*(?=\S)/, number: Number, rank: 7 },
  { kind: 'num', pattern: /^(\d{1,2})[，｜|]\s*(?=[^\s\d])/, number: Number, rank: 7, least: 3 },
  { kind: 'nump', pattern: /^[（(](\d{1,2})[）)][、．.]?\s*(?=\S)/, number: Number, rank: 8 },
  { kind: 'nump', pattern: /^([⑴-⒇])\s*(?=\S)/, number: readCircled, rank: 8 },
  { kind: 'numr', pattern: /^(\d{1,2})[)）][、．.]?\s*(?=\S)/, number: Number, rank: 9 },
  { kind: 'circ', pattern: /^([①-⑳❶-❿➀-➓])[、．.]?\s*(?=\S)/, number: readCircled, rank: 10 },
  {
    kind: 'rom',
    pattern: /^([IVX]{1,5}|[Ⅰ-Ⅻ])[.．、)）:：]\s*(?=\S)/,
    number: readRoman,
    rank: null,
  },
  {
    kind: 'lat',
    pattern: /^[（(]?([a-hA-H])[)）.．、](?![A-Za-z]\.)\s*(?=[^\sA-Za-z.]|[A-Z][a-z]|[a-z][a-z\s])/,
    number: readLetter,
    rank: null,
  },
  {
    kind: 'part',
    pattern: new RegExp(
      `^(?:${PART_WORDS})\\s(\\d{1,3}|[IVXL]{1,6}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?:\\s?[.:：–—-]\\s?|(?<!^part\\s\\w{1,6})$)`,
      'i',
    ),
    number: readAnyNumber,
    rank: null,
  },
  {
    kind: 'part',
    pattern: /^Q\s?(\d{1,2})(?:[：:.、]\s?|\s)/,
    number: Number,
    rank: null,
  },
  {
    kind: 'label',
    pattern:
      /^(?:(?![一二三四五六七八九十])[一-龥]){2,4}([一二三四五六七八九十]{1,2}|\d{1,2})(?:[：:、．.]\s?|\s|$)/,
    number: readHanNumber,
    rank: null,
    unless: /^\d/,
  },
  {
    kind: 'mark',
    pattern:
      /^(?:(?:PART|NO|VOL|CHAPTER|STEP)[\s.．]{0,2}|[#/／「【[]\s?)?(0?[1-9]|[1-9]\d)[.、／/」】\]]?$/i,
    number: Number,
    rank: null,
    bare: true,
  },
  {
    kind: 'mark',
    pattern: /^[（(]?([一二三四五六七八九十]{1,2}|[壹贰貳叁參肆伍陆陸柒捌玖拾])[）)]?[、.]?$/,
    number: readHanNumber,
    rank: null,
    bare: true,
  },
  { kind: 'mark', pattern: /^([IVX]{1,5}|[Ⅰ-Ⅻ])\.?$/, number: readRoman, rank: null, bare: true },
];

function readLastNumber(text: string): number {
  return Number(text.split(/[.．]/).at(-1));
}

/** A marker never reaches further into its line. */
const MARKER_REACH = 48;

/** Most lines open with a Han character that is no numeral: only a label (误区一) can follow from that. */
const ORDINARY =
  /^(?![第一二三四五六七八九十壹贰貳叁參叄肆伍陆陸柒捌玖拾甲乙丙丁戊己庚辛壬癸])[一-龥]/;
const LABELS = MARKERS.filter((rule) => rule.kind === 'label');

/** Every way to read the line's opening as a marker: the first is the likeliest. */
export function readMarks(line: ReadyLine): Mark[] {
  const head = line.folded.slice(0, MARKER_REACH);
  const found: Mark[] = [];
  for (const rule of ORDINARY.test(head) ? LABELS : MARKERS) {
    const mark = readMark(line, head, rule);
    if (mark && !found.some((other) => other.kind === mark.kind)) found.push(mark);
  }
  return found;
}

function readMark(line: ReadyLine, head: string, rule: Marker): Mark | null {
  const match = rule.pattern.exec(head);
  if (!match) return null;
  const [whole, number = ''] = match;
  const n = rule.number(number);
  const rest = head.slice(whole.length);
  if (n === null || n === 0 || rule.unless?.test(rest)) return null;
  if (rule.kind === 'label' && NO_LABEL.test(head)) return null;
  const kind = nameKind(rule, head, number);
  const numbers = number.split(/[.．]/);
  const depth = rule.kind === 'sec' ? numbers.length : 0;
  return {
    line: line.index,
    kind,
    n,
    rank: rule.rank === null ? null : rule.rank + depth / 10,
    length: whole.length,
    stem: depth ? numbers.slice(0, -1).join('.') : '',
    rule,
  };
}

/** 1.1 and 1.1.1 are kinds of their own, and so are 误区一 and 看点一. */
function nameKind(rule: Marker, head: string, number: string): string {
  if (rule.kind === 'sec') return `sec${number.split(/[.．]/).length}`;
  if (rule.kind === 'label') return `label:${head.slice(0, head.indexOf(number))}`;
  if (rule.kind === 'part') return `part:${(/^\p{L}+/u.exec(head)?.[0] ?? '').toLowerCase()}`;
  return rule.kind;
}
