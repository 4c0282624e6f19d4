// The lines around the headline: date, 来源, byline. What stands there is what the reader of the page is told.
import type { Credit } from '../../article';
import { cleanText } from './clean-text';
import type { PageLine } from './collect-page-lines';
import { isMediumName } from './media-names';
import { readCreditStatement } from './read-credit-statement';
import { readEnglishCredits } from './read-english-credits';
import { type DatePart, type LabelledPart, PART_MARK, splitCredits } from './split-credits';
import { splitNames } from './split-names';

/** A short text without a label beside the date: a medium, an account, or a word of the interface. */
export interface LooseText {
  text: string;
  /** It stands in the date's own line. */
  beside: boolean;
  /** Its element is named or linked like an account's. */
  marked: boolean;
}

export interface HeadlineLines {
  dates: DatePart[];
  credits: LabelledPart[];
  /** Bylines without a colon: “本报记者 甲”, “By Jane Doe”. */
  bylines: Credit[];
  loose: LooseText[];
}

const REACH_BELOW = 30;
const REACH_ABOVE = 6;
const ACCOUNT_REACH = 15;
const LONGEST = 200;

/** Reads the lines near `headline`; with -1, the lines before the first long paragraph. */
export function readHeadlineLines(
  lines: readonly PageLine[],
  headline: number,
  lang: string,
): HeadlineLines {
  const found: HeadlineLines = { dates: [], credits: [], bylines: [], loose: [] };
  const below = linesBelow(lines, headline);
  for (let i = 0; i < below.length; i++) {
    const [text, used] = withNext(below, i);
    readLine(found, below[i]!, { text, lang });
    i += used;
  }
  if (found.dates.length === 0)
    readAbove(found, lines.slice(Math.max(0, headline - REACH_ABOVE), Math.max(0, headline)), lang);
  if (found.loose.length === 0)
    readAccountBox(
      found,
      lines.slice(Math.max(0, headline - ACCOUNT_REACH), Math.max(0, headline)),
    );
  dropListDates(found);
  if (found.dates.length === 0 && headline >= 0) readFooter(found, lines.slice(headline + 1), lang);
  return found;
}

const LIST_DATES = 3;

/** Three different days without a word to them are the dates of a list. */
function dropListDates(found: HeadlineLines): void {
  const bare = new Set(found.dates.filter(({ label }) => label === '').map(({ day }) => day));
  if (bare.size >= LIST_DATES) found.dates = found.dates.filter(({ label }) => label !== '');
}

/** Where nothing is said near the headline: the first line further down that says “发布日期：…” or “责任编辑：… 来源：…”. */
function readFooter(found: HeadlineLines, lines: readonly PageLine[], lang: string): void {
  for (const line of lines) {
    if (line.text.length > 120 || line.linked * 2 > line.text.length) continue;
    if (!FOOTER.test(line.text) || NOT_OURS.test(line.text)) continue;
    const split = splitCredits(markedText(line), { lang });
    if (found.dates.length === 0)
      found.dates.push(...split.dates.filter((date) => date.label !== ''));
    const closes = split.credits.some(({ role }) => role === 'editor');
    if (closes) found.credits.push(...split.credits.filter(({ value }) => value !== ''));
    if (closes || found.dates.length > 0) return;
  }
}

const FOOTER =
  /(?:发布|發布|发稿|刊发|发表|录入)(?:时间|時間|日期)|(?:责任编辑|责编|責任編輯|编辑)\s?[：:]/;

/** Lines after the headline down to where the body begins: two paragraphs, or one and another heading. */
function linesBelow(lines: readonly PageLine[], headline: number): PageLine[] {
  const first =
    headline < 0 ? Math.max(0, lines.findIndex(isParagraph) - REACH_BELOW) : headline + 1;
  const below: PageLine[] = [];
  let paragraphs = 0;
  for (const line of lines.slice(first, first + REACH_BELOW)) {
    if (isParagraph(line)) paragraphs++;
    if (paragraphs > 1 || (paragraphs > 0 && line.level > 0)) break;
    below.push(line);
  }
  return below;
}

function isParagraph(line: PageLine): boolean {
  return (
    line.level === 0 &&
    line.text.length >= (HAN.test(line.text) ? 28 : 60) &&
    line.linked * 3 < line.text.length &&
    /[。！？.!?”"’)）]\s?$/.test(line.text) &&
    !/\d\d:\d\d/.test(line.text.slice(0, 40))
  );
}

/** A label at the end of a line has its value in the next one. */
function withNext(lines: readonly PageLine[], i: number): [string, number] {
  const text = markedText(lines[i]!);
  const next = lines[i + 1];
  if (
    !next ||
    !/(?:来源|來源|作者|记者|记者|时间|日期|发布|稿源|source|author|by|published|updated)\s?[：:]?\s?$/i.test(
      lines[i]!.text,
    ) ||
    next.text.length > 40
  )
    return [text, 0];
  return [`${text}${PART_MARK}${markedText(next)}`, 1];
}

/** The line's text with a mark wherever the element changes. */
function markedText(line: PageLine): string {
  if (line.parts.length < 2) return line.text;
  return line.parts.map((part) => cleanText(part.text)).join(PART_MARK);
}

interface Reading {
  text: string;
  lang: string;
}

function readLine(found: HeadlineLines, line: PageLine, { text, lang }: Reading): void {
  if (text.length > LONGEST || line.level === 1 || isParagraph(line)) return;
  if (line.level === 2 && !isMediumName(line.text)) return;
  if (line.linked >= line.text.length * 0.9 && line.text.length > 30) return;
  if (NOT_OURS.test(line.text.replaceAll(' ', ''))) return;
  const byline = readByline(line);
  if (byline.length > 0) found.bylines.push(...byline);
  const split = splitCredits(text, { glued: true, lang });
  found.dates.push(...split.dates);
  found.credits.push(...split.credits.filter((credit) => credit.value !== ''));
  const beside = split.dates.length > 0;
  for (const piece of split.loose) readLoose(found, line, { piece, beside });
  for (const piece of split.loose) readBylineBeside(found, { piece, beside });
}

/** Today's date in a page's header, and what belongs to pictures and comments. */
const NOT_OURS = /今天是|今日是|当前时间|版权|copyright|©|ICP|^(?:图|圖|摄影|图片)[:：为為]/i;

/** “聯合報 記者林宸誼” beside the date: who wrote it, and for whom. */
function readBylineBeside(
  found: HeadlineLines,
  { piece, beside }: { piece: string; beside: boolean },
): void {
  const byline = readCreditStatement(piece);
  if (byline?.role !== 'author') return;
  found.bylines.push(byline);
  const medium = byline.label.replace(/\s?(?:记者|記者)$/, '').trim();
  if (beside && medium !== byline.label && isMediumName(medium) && !/^本/.test(medium))
    found.loose.unshift({ text: medium, beside: true, marked: true });
}

function readByline(line: PageLine): Credit[] {
  if (HAN.test(line.text)) {
    const stated = readCreditStatement(line.text);
    return stated?.role === 'author' ? [stated] : [];
  }
  if (line.text.length > 160) return [];
  const text = spacedText(line);
  const labelled = readEnglishCredits(text).filter(({ role }) => role === 'author');
  return labelled.length > 0 ? labelled : readMarkedByline(line, text);
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The line with a bar where two elements meet without a space: “Jeff Foust | Monday, November 18”. */
function spacedText(line: PageLine): string {
  return cleanText(
    line.parts.reduce((text, { text: more }) => {
      const meets = text !== '' && !/[\s(“"‘]$/.test(text) && /^[\p{L}\d]/u.test(more);
      return meets ? `${text} | ${more}` : text + more;
    }, ''),
  );
}

const BYLINE_MARK = /author|byline|attribution|writer|contributor|reporter|autor|redact/i;
const AUTHOR_LINK =
  /\/(?:author|authors|people|staff|profile|profiles|contributor|contributors|writers|by|reporters|journalist)\//i;

/** Names without “By”, in an element that says it holds the author. */
function readMarkedByline(line: PageLine, text: string): Credit[] {
  const marked =
    line.parts.some(({ element }) => isAuthorMark(element)) || isAuthorMark(line.block);
  if (!marked) return [];
  const names =
    joinedNames(line) || text.split(/\s[|•·–—-]\s/).find((part) => splitNames(part).sure);
  return names ? [{ role: 'author', label: '', name: names, text: line.text }] : [];
}

const JOINS_NAMES = /^(?:and|und|et|y|e|&|,|\s)+$/i;

/** The first name in an element of its own, and those joined to it: a medium's name beside it is not. */
function joinedNames(line: PageLine): string {
  const names: string[] = [];
  let joined = true;
  for (const part of line.parts) {
    const text = cleanText(part.text);
    if (JOINS_NAMES.test(text)) joined = true;
    else if (!joined || !splitNames(text).sure) {
      if (names.length > 0) break;
    } else {
      names.push(text);
      joined = false;
    }
  }
  return names.join(', ');
}

function isAuthorMark(element: Element): boolean {
  if (BYLINE_MARK.test(`${element.className} ${element.id} ${element.getAttribute('rel') ?? ''}`))
    return true;
  return AUTHOR_LINK.test(element.closest('a[href]')?.getAttribute('href') ?? '');
}

const INTERFACE =
  /^(?:原创|转载|只看.*|倒序.*|正序.*|楼主|沙发|板凳|\d*楼|举报.{0,4}|分享.{0,6}|收藏.{0,4}|打印.{0,3}|评论.{0,4}|关注|已关注|订阅|听新闻|播报.{0,3}|朗读|字号.{0,6}|字体.{0,6}|大|中|小|大中小|[Aa][+-]?|T[+-]?.{0,2}|[+-]|来自.{1,12}|IP属地.*|发布于?.{0,8}|发表于?|更新于?|更新|编辑于?|已编辑|正文|首页|独家|独家抢先看|下载客户端|客户端|手机看新闻|扫码.{0,10}|微信|微博|QQ空间|朋友圈|点赞|赞|浏览.{0,8}|阅读.{0,10}|\d[\d,.]*\s?(?:万|次|人|条)?(?:阅读|评论|浏览|点击|参与|跟贴|播放|赞|次阅读|views?|comments?)?|.{0,4}(?:进入|查看|点击|我要|我有|返回|展开|加入|登录|注册|下载|打开).*|纠错|复制.{0,6}|放大.{0,4}|缩小.{0,4}|Published|Updated|Posted|Share.{0,20}|Print|Email|Comments?|Save|Follow|(?:\d+|a) min(?:ute)?s? read|(?:上午|下午)?|更多|推荐|热门|专题|图集|视频|责编|责任编辑|编辑|作者|来源|記者|记者|本文|摘要.*|标签.*|关键[词字].*|周.|星期.|.{1,6}[省市县区]|北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|海外|美国|日本|英国|.{0,6}公众号.*|.{0,8}(?:创作者|作者|领域|认证|达人|博主|官方账号|频道号)|专题.*|专栏.*|栏目.*|本报讯|(?:国内|国际|社会|财经|体育|娱乐|科技|军事|教育|健康|文化|时政|综合|本地|地方|滚动|热点|头条|最新|图片|视频|新闻)?(?:新闻|频道|资讯|要闻|快讯|新闻中心|资讯中心|新闻资讯))$/i;
const ACCOUNT_LINK =
  /space-uid|[?&]uid=|\/(?:u|user|users|member|people|profile|home|media|authors?|account)[/?]/i;
const ACCOUNT = /auth|source|origin|from|media|name|user|account|publisher|copyfrom|laiyuan|nick/i;

function isAccountMark(element: Element): boolean {
  if (ACCOUNT.test(`${element.className} ${element.id}`)) return true;
  return ACCOUNT_LINK.test(element.closest('a[href]')?.getAttribute('href') ?? '');
}

function readLoose(
  found: HeadlineLines,
  line: PageLine,
  { piece, beside }: { piece: string; beside: boolean },
): void {
  if (
    piece.length < 2 ||
    piece.length > 24 ||
    INTERFACE.test(piece) ||
    /记者|記者/.test(piece) ||
    !/\p{L}{2}/u.test(piece)
  )
    return;
  const part = line.parts.find((p) => p.text.includes(piece));
  const element = part?.element ?? line.block;
  const marked = isAccountMark(element) || isAccountMark(line.block);
  if (!HAN.test(piece) && !HAN.test(line.text)) return;
  if (/\d{2}/.test(piece) && !isMediumName(piece)) return;
  if (/[。！？；]/.test(line.text)) return;
  if (
    beside ||
    ((marked || isMediumName(piece)) && (piece === line.text || isAccountMark(element)))
  )
    found.loose.push({ text: piece, beside, marked });
}

const OWN_ACCOUNT = /中心|登录|注册|我的|会员|主页|退出|账号|设置|首页|投稿|入驻/;
const ACCOUNT_BOX = /user-info|author|media|account|writer|mp-/i;

/** On platforms the account stands in a box above the headline, linked to its page. */
function readAccountBox(found: HeadlineLines, above: readonly PageLine[]): void {
  for (const line of above) {
    if (line.text.length < 2 || line.text.length > 20 || line.linked < line.text.length) continue;
    const element = line.parts[0]?.element;
    const box = element?.closest('[class],[id]');
    const named = ACCOUNT_BOX.test(
      `${box?.className} ${box?.id} ${line.block.parentElement?.className}`,
    );
    if (!element || !named || !isAccountMark(element) || OWN_ACCOUNT.test(line.text)) continue;
    if (INTERFACE.test(line.text) || !HAN.test(line.text)) continue;
    found.loose.push({ text: line.text, beside: false, marked: true });
  }
}

/** Above the headline only a line that says what its date is, or shows a time of day, is believed. */
function readAbove(found: HeadlineLines, above: readonly PageLine[], lang: string): void {
  for (const line of above) {
    if (line.linked * 2 > line.text.length || line.text.length > 120 || NOT_OURS.test(line.text))
      continue;
    const split = splitCredits(markedText(line), { glued: true, lang });
    if (
      !split.dates.some((date) => date.label !== '' || date.time !== '') ||
      split.loose.join('').length > 40
    )
      continue;
    found.dates.push(...split.dates);
    found.credits.push(...split.credits.filter((credit) => credit.value !== ''));
  }
}
