// Credits that carry no label and colon: “本报记者 甲 乙”, “《人民日报》（2024年05月10日 04版）”, “图片均来自网络”, “（钟才文）”.
import type { Credit, CreditRole } from '../../article';
import { isMediumName } from '../../names/media-names';
import { splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { trimEdges } from '../../text/trim-edges';
import { TOOK_IT } from './credit-labels';

const OPEN = '[（(【\\[［〔「]?\\s?';
const CLOSE = '\\s?[）)】\\]］〕」]?';

interface Statement {
  role: CreditRole;
  pattern: RegExp;
}

/** Whole lines; the first group, where there is one, is the name. */
const STATEMENTS: readonly Statement[] = [
  // Labels for screen readers in a list of who and what, in pages of any language.
  { role: 'author', pattern: /^Author,\s?(\S.{1,60})$/ },
  { role: 'other', pattern: /^Role,\s?(\S.{1,80})$/ },
  // A Taiwanese desk and its reporter: “社會中心／林昱孜報導”.
  {
    role: 'author',
    pattern: /^\p{Script=Han}{2,6}(?:中心|組)\s?[／/]\s?([\p{Script=Han}、]{2,16}?)(?:報導|報道)$/u,
  },
  {
    role: 'print-edition',
    pattern:
      /^[（(【[]?\s?(《\s?[^《》]{2,20}\s?》\s?[（(]?\s?\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?[\s,，]{0,2}(?:第?\s?[A-Z]?\d{1,3}\s?版)?.{0,12}?)\s?[）)\]】]*$/,
  },
  {
    role: 'print-edition',
    pattern: /^[（(]?\s?(《[^《》]{2,20}》\s?(?:\d{4}年)?第\s?\d{1,3}\s?期)\s?[）)]?$/,
  },
  {
    role: 'photographer',
    pattern:
      /^[（(【[※*注：\s]{0,3}((?:本文|文中|以上|部分|所有|题图|文内)?(?:图片|照片|插图|配图|图)(?:均|皆|全部)?(?:来自|来源于|源自|选自|转自|系由|由|发自)[^。，；：:]{2,28})(?:[，,]\s?(?:如有)?侵权?[^。，]{0,12})?[。）)\]】]{0,2}$/,
  },
  {
    role: 'source',
    pattern:
      /^[（(【[]?(?:本文)?(?:首发|原载|原刊|刊载|刊|刊发|发表|转载|转)(?:于|自)\s?[：:]?\s?(.{2,40}?)[。）)\]】]?$/,
  },
  {
    role: 'source',
    pattern:
      /^[（(【[]?(?:本报|本网|记者|编辑)?(?:综合|综合整理|整理|编译|整合|选编|摘编|根据)(?:自|于)\s?[：:]?\s?(.{2,60}?)[。）)\]】]?$/,
  },
  {
    role: 'source',
    pattern:
      /^[（(【[]?(?:综合|据)([^，。、（）]{2,16}(?:、[^，。、（）]{2,16}){0,6})(?:报道|消息|等|整理)[）)\]】]$/,
  },
  {
    role: 'other',
    pattern:
      /^(?:感谢|鸣谢|特别感谢|特别鸣谢)([^，。；！？]{2,50}?)(?:对本文|为本文|对此文).{2,16}[。）)]?$/,
  },
  {
    role: 'other',
    pattern:
      /^[（(]?(?:感谢|鸣谢)([^，。；！？]{2,50}?)\s?的?(?:线索|原创|图文)?(?:投递|投稿|供稿|提供线索|爆料)[。！）)]?$/,
  },
  {
    role: 'other',
    pattern:
      /^[（(](?:实习生|实习记者|记者)?([^，。；（）]{2,30}?)(?:对此文|对本文|亦对本文|也对本文).{2,12}[）)]$/,
  },
  {
    role: 'affiliation',
    pattern:
      /^[（(【[](?:本文)?(?:第一)?作者(?:[^，。：:（）]{0,8}?)(?:系|为|是|分别系|分别为|单位)\s?[：:]?\s?([^。（）]{4,100})[。；]?[）)\]】]$/,
  },
];

const REPORTER = new RegExp(
  `^${OPEN}((?:[\\p{Script=Han}A-Za-z\\d+·•・/|｜丨《》—－\\s-]{0,24}?)(?:见习|实习|特约|特派|首席|高级|资深|全媒体|融媒|融媒体|文字|摄影|驻\\p{Script=Han}{1,6})?(?:记者|記者|通讯员|通訊員|评论员|評論員|特约撰稿人|特约撰稿|撰稿人|实习生|特派员|观察员|主笔))[：:／/|｜丨\\s]{0,2}([^，。；！？：:]{0,60}?)${CLOSE}$`,
  'u',
);
const CORRESPONDENT = /(?:通讯员|通訊員|实习生)$/;
/** Two kinds of people in one line: it is split by its labels instead. */
const ANOTHER_TITLE = /实习生|通讯员|通訊員|摄影|攝影|编辑|編輯|(?:图|圖|摄|攝|编)\s?[/／|｜丨：]/;
const PHOTOGRAPHER = /摄影(?:记者|記者)$/;
const TAIL =
  /(?:[／/]\s?\p{Script=Han}{2,6}(?:報導|报道|電|电)|即時報導|综合报道|综合報導|報導|报道|采访报道|文\/图|摄影报道|图文|电|整理)$/u;

/** “华夏时报（www.chinatimes.net.cn）记者甲” */
const ADDRESS = /[（(][\w.:/-]{6,40}[）)]/;

const NONE: ReadonlySet<string> = new Set();
const SLASHES: ReadonlySet<string> = new Set('/／');

/** The credit a whole line states without a label; null when the line is none. */
export function readCreditStatement(line: string): Credit | null {
  if (line.length > 120) return null;
  const reporter = readReporterLine(line);
  if (reporter) return reporter;
  for (const { role, pattern } of STATEMENTS) {
    const match = pattern.exec(line);
    if (match) return { role, label: '', name: balance(match[1]!.trim()), text: line };
  }
  return readColumnist(line) ?? readDeskAndName(line) ?? readLoneNames(line);
}

/** “陆某某 为某某网撰稿” */
function readColumnist(line: string): Credit | null {
  const name =
    /^([\p{Script=Han}·、\s]{2,24}?)\s?[为為]\s?\S{2,16}[撰供]稿$/u.exec(line)?.[1] ?? '';
  const { names } = splitNames(name);
  if (names.length === 0 || !names.every(isHanName)) return null;
  return { role: 'author', label: '', name, text: line };
}

const DESK = /^(?:新浪|搜狐|网易|腾讯|凤凰)|(?:网|報|报|社|新闻|新聞|在线)$/;

/** “新浪手机 郑峻”: the desk of a medium, and who writes for it. */
function readDeskAndName(line: string): Credit | null {
  const [, desk = '', name = ''] =
    /^(\p{Script=Han}{2,8})\s(\p{Script=Han}{2,3})$/u.exec(line) ?? [];
  if (!DESK.test(desk) || !isMediumName(desk) || isMediumName(name) || !isHanName(name))
    return null;
  return { role: 'author', label: desk, name, text: line };
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
  const people = withoutPlace(rest).replace(TAIL, '');
  if (ANOTHER_TITLE.test(people)) return null;
  const value = trimEdges(people, NONE, SLASHES);
  const label = title.trim();
  if (value === '' ? !isBareTitle(label) : !splitNames(value).sure) return null;
  const role = CORRESPONDENT.test(label)
    ? 'correspondent'
    : PHOTOGRAPHER.test(label) || TOOK_IT.test(value)
      ? 'photographer'
      : 'author';
  return { role, label, name: value, text: line };
}

/** “黃彥傑／台北報導”, “张晓明 上海报道”: where it was reported from. */
const PLACE = /([／/\s])\s?(\p{Script=Han}{2,6})(?:報導|报道|電|电)$/u;

function withoutPlace(people: string): string {
  const match = PLACE.exec(people);
  if (!match || (match[1]!.trim() === '' && isHanName(match[2]!))) return people;
  return people.slice(0, match.index);
}

/** “新华社记者” alone, the names having been lost or set in the next line. */
function isBareTitle(label: string): boolean {
  return (
    isMediumName(label.replace(/(?:记者|記者)$/, '').trim()) || /^本[报刊网台]记者$/.test(label)
  );
}

/** “张晓明/文”: the name before what was done. */
const NAME_FIRST =
  /^[（(【]?([\p{Script=Han}·、\s]{2,24}?)\s?[/／|｜]\s?(?:文|文图|文\/图|图文|文并图|采写|撰文)[）)】]?$/u;

/** “（钟才文）”, “■ 钟才文”: names alone in brackets or behind a mark. */
function readLoneNames(line: string): Credit | null {
  const match =
    /^[（(]\s?([^（()）：:]{2,24}?)\s?[）)]$/.exec(line) ??
    /^[■●▲◆□◎★*]\s?([^（()）：:。，]{2,24})(?:[（(][^（()）。]{2,16}[）)])?$/.exec(line) ??
    NAME_FIRST.exec(line);
  if (!match) return null;
  const name = match[1]!.replace(/\s?(?:整理|编译|综合)$/, '');
  const names = splitNames(name).names;
  const known = names.length > 0 && names.every(isHanName);
  const role = /(?:摄|攝|供图|供圖)$/.test(name) ? 'photographer' : 'author';
  return known ? { role, label: '', name, text: line } : null;
}
