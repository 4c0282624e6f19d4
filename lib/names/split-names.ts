// The people or accounts in a byline's value: “南都见习记者 林子沛”, “王乐文 方 敏”, “Jane Doe and John Roe, Reuters”.
import { BYLINE_CAP, cleanText } from '../text/clean-text';
import { HAN } from '../text/scripts';
import { before, trimEdges } from '../text/trim-edges';
import { isMediumName } from './media-names';
import { isHanName } from './surnames';

export interface Names {
  names: string[];
  /** Every piece has the shape of a person's name. */
  sure: boolean;
}

const STAFF_CODE = /(?<![A-Za-z])[A-Z]{1,4}\d{2,8}(?=$|[\s、，,）)])/g;
const BRACKETED = /[（(【[][^（()）【】[\]]{0,40}[）)】\]]/g;
const TITLE =
  /^.{0,24}?(?:见习|实习|特约|特約|特派|首席|高级|资深|資深|全媒体|文字|融媒体?|[驻駐][\p{Script=Han}]{1,6})?(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|撰稿员|撰稿員|实习生|研究员|观察员|编译员|主笔|作者)(?:[：:／/|｜丨\s]+|(?=\p{Script=Han}))/u;
const WORK =
  /(?:编译|編譯|整理|整合|综合|综合报道|综合整理|报道|報導|报導|摄影报道|摄|攝|文|图|文\/图|供稿|采写|撰文|译|编辑|原创|[发發]自.{2,8}|[\p{Script=Han}]{2,4}(?:报道|報導|电))$/u;
const PLACE_REPORT =
  /\s(?:[发發]自)?[\p{Script=Han}]{2,6}(?:连线)?(?:报道|報導|专电|综合)(?:$|(?=\s))/gu;

/** “张晓明 发自 湖南怀化” */
const SENT_FROM = /\s[发發]自\s?[\p{Script=Han}\s]{2,12}$/u;

/** “张晓明，系北京大学教授” */
const WHAT_THEY_ARE = /[，,；;]\s?(?:系|为|现任|现为|任|分别)(?=\p{Script=Han}{3})/u;

/** Words that stand where a name should, and are none. */
const NOT_A_NAME =
  /^(?:楼主|未知|佚名|匿名|不详|无|网络|网上|互联网|综合|綜合|综合整理|网络整理|网友|本站|本站原创|原创|转载|小编|编辑|管理员|编者|记者|作者|来源|系统管理员|超级管理员|本报|本网|本刊|本报讯|本报综合|站长|暂无|其他|其它|admin|administrator|root|editor|staff|staff writer|staff report|newsroom|guest|unknown|anonymous|user|webmaster|none|null|undefined|默认分类|分类|n\/a|sina_mobile|author|by|super user|wire reports?)$/i;
/** What somebody is, not who. */
const OFFICE =
  /(?:^|\s)(?:writers?|reporters?|correspondents?|editor(?:-at-large)?|columnists?|contributors?|photographers?|producers?|analysts?)$/i;
/** Links beside a name: “View Author Page”, “More by …”, “Follow”. */
const LINK_WORDS =
  /^(?:view|see|read|more|follow|about|contact|all|meet)\s|\s(?:page|posts|articles|profile|bio|archive|stories)$/i;
const NO_MARKS: ReadonlySet<string> = new Set();
const UNDERSCORE: ReadonlySet<string> = new Set('_');
const STOPS =
  /(?:网络整理|来自网络|编辑部|管理员|谢谢|感谢|请问|点击|关注|阅读|分享|登录|版权|转载|https?:|www\.|@\w+\.)/i;

/** Splits a byline's value into names; brackets, staff codes, titles and places are left out. */
export function splitNames(value: string): Names {
  const plain = before(cleanText(value, BYLINE_CAP), WHAT_THEY_ARE)
    .replace(BRACKETED, ' ')
    .replace(STAFF_CODE, ' ')
    .replace(PLACE_REPORT, ' ')
    .replace(SENT_FROM, '')
    .replace(
      /^(?:(?:written|analysis|opinion|review|reviewed|posted|story|words|text|commentary|column)\sby|by|von|par|por|di|来源|作者)[\s:：]+/i,
      '',
    )
    .trim();
  const pieces = HAN.test(plain)
    ? splitHan(trimEdges(plain, NO_MARKS, UNDERSCORE))
    : splitLatin(plain);
  const names = withoutMedia([...new Set(pieces)].filter(isNameLike));
  return { names, sure: pieces.length > 0 && pieces.every(isPersonName) };
}

/** “皮肤科 苏某某”, “校长 陶某某”: where somebody works, and as what. */
const WHERE =
  /^(?:.{0,4}(?:内科|外科|皮肤科|儿科|妇科|妇产科|眼科|骨科|口腔科|急诊科|肿瘤科|中医科|检验科|办公室|教研室|研究室|编辑室|工作室|宣传部|学院|医院|研究院|研究所)|.{0,4}(?:校长|主任|书记|院长|局长|处长|科长|主席|教授|医师|医生|老师|律师|博士))$/;

/** “观察者网 赵某某”: where a person is named, the medium beside is whose reporter it is. */
function withoutMedia(names: string[]): string[] {
  return names.some((name) => isHanName(name) && !WHERE.test(name))
    ? names.filter((name) => !WHERE.test(name) && (isHanName(name) || !isMediumName(name)))
    : names;
}

function splitHan(text: string): string[] {
  return text
    .split(/[、，,；;/／&＆|｜丨︱\n]+/)
    .flatMap((piece) => splitSpaces(stripTitle(piece.trim())))
    .flatMap((piece) => splitPair(stripWork(piece)))
    .filter((piece) => piece !== '' && !/^[\p{P}\p{S}\d]+$/u.test(piece));
}

function stripTitle(piece: string): string {
  return piece.replace(TITLE, '').trim();
}

/** “陈智 整合” is 陈智; 王乐文 stays whole though 文 may also say what somebody did. */
function stripWork(piece: string): string {
  return isHanName(piece) ? piece : piece.replace(WORK, '').trim();
}

/** “姚某某 某某报记者 李某某”: what the next one is. */
const BARE_TITLE = /(?:记者|記者|通讯员|通訊員|实习生|评论员)$/;

/** “王乐文 方 敏” is two names; “Demi Xia” and “新湖南 • 深度” are one each. */
function splitSpaces(piece: string): string[] {
  const words = piece.split(/\s+/).filter((word) => word !== '' && !BARE_TITLE.test(word));
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

function isHanAccount(text: string): boolean {
  return /^[\p{Script=Han}\w·•]{2,8}$/u.test(text) && HAN.test(text);
}

function splitPair(piece: string): string[] {
  const pair = piece.split(/[和与與及暨]/);
  return pair.length === 2 && pair.every(isHanName) ? pair : [piece];
}

function splitLatin(text: string): string[] {
  return text
    .split(/[,;|/•·\n]|\s(?:and|und|et|y|e|with|&)\s/i)
    .map((piece) => piece.trim().replace(/^(?:by|and|with)\s/i, ''))
    .map((piece) => before(piece, /\s(?:in|at|for)\s\p{Lu}/u).trim())
    .filter((piece) => piece !== '');
}

/** The shape of a person's name in Han or another script: “韩涵”, “Jane O. Doe”, “van der Berg”. */
export function isPersonName(text: string): boolean {
  if (NOT_A_NAME.test(text) || STOPS.test(text)) return false;
  if (HAN.test(text)) return isHanName(text);
  if (isMediumName(text)) return false;
  return /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[dl]['’]\p{Lu}[\p{L}\p{M}-]*|(?:de|da|di|van|von|der|den|la|le|bin|al|el|dos|du|ter)(?=\s))(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|[dl]['’]\p{Lu}[\p{L}\p{M}-]*|de|da|di|van|von|der|den|la|le|bin|al|el|dos|du|ter)){1,4}$/u.test(
    text,
  );
}

/** What may stand as an author: a person, or an account; never a stop word, a number, an address. */
export function isNameLike(text: string): boolean {
  if (text.length < 2 || text.length > 40 || NOT_A_NAME.test(text) || STOPS.test(text))
    return false;
  if (/^[a-z0-9_.-]+$/.test(text) || OFFICE.test(text) || LINK_WORDS.test(text)) return false;
  if (!/\p{L}{2}/u.test(text) || /[。！？!?：:<>]/.test(text)) return false;
  return text.split(' ').length <= 6;
}
