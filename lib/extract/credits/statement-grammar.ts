// The grammar of Chinese credits without label and colon: who is named, as what, and where the names end.
import type { CreditRole } from '../../article';

const OPEN = '[（(【\\[［〔「□■○●◎◆◇▲△★☆]?\\s?';
const CLOSE = '\\s?[）)】\\]］〕」]?';

export interface Statement {
  role: CreditRole;
  pattern: RegExp;
}

/** Whole lines; the first group, where there is one, is the name. */
export const STATEMENTS: readonly Statement[] = [
  // Labels for screen readers in a list of who and what, in pages of any language.
  { role: 'author', pattern: /^Author,\s?(\S.{1,60})$/ },
  { role: 'other', pattern: /^Role,\s?(\S.{1,80})$/ },
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
      /^[（(【[]?(?:本文)?(?:首发|原载|原刊|刊载|刊|刊发|发表|转载|转)(?:于|自)\s?[：:]?\s?([^：:]{2,40}?)[。）)\]】]?$/,
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
      /^[（(]?(?:特别)?[感鸣]谢([^，。；！？]{2,50}?)(?:[对为][本此]文.{2,16}|\s?的?(?:线索|原创|图文)?(?:投递|投稿|供稿|提供线索|爆料))[。！）)]?$/,
  },
  {
    role: 'other',
    pattern: /^[（(](?:实习生|(?:实习)?记者)?([^，。；（）]{2,30}?)[亦也]?对[此本]文.{2,12}[）)]$/,
  },
  {
    role: 'affiliation',
    pattern:
      /^[（(【[](?:本文)?(?:第一)?作者(?:[^，。：:（）]{0,8}?)(?:系|为|是|分别系|分别为|单位)\s?[：:]?\s?([^。（）]{4,100})[。；]?[）)\]】]$/,
  },
];

export const REPORTER = new RegExp(
  `^${OPEN}((?:[\\p{Script=Han}A-Za-z\\d+·•・/|｜丨《》—－\\s-]{0,24}?)(?:见习|实习|特约|特派|首席|高级|资深|全媒体|融媒|融媒体|文字|摄影|驻\\p{Script=Han}{1,6})?(?:记者|記者|通讯员|通訊員|评论员|評論員|特约撰稿人|特约撰稿|特約撰述|撰稿人|专栏作家|专栏作者|專欄作家|实习生|特派员|观察员|主笔|(?<=》\\s?)作者))[：:／/|｜丨\\s]{0,2}([^，。；！？：:]{0,60}?)${CLOSE}$`,
  'u',
);
export const CORRESPONDENT = /(?:通讯员|通訊員|实习生)$/;
/** Two kinds of people in one line: it is split by its labels instead. */
export const ANOTHER_TITLE =
  /实习生|通讯员|通訊員|摄影|攝影|编辑|編輯|(?:图|圖|摄|攝|编)\s?[/／|｜丨：]/;
export const PHOTOGRAPHER = /摄影(?:记者|記者)$/;
export const TAIL = /(?:(?:综合|采访|摄影|即時)?[報报][導道]|文\/?图|图文|电|整理)$/u;

/** “华夏时报（www.chinatimes.net.cn）记者甲” */
export const ADDRESS = /[（(][\w.:/-]{6,40}[）)]/;

/** “陆某某 为某某网撰稿”, “张晓明 发自 湖南怀化” */
export const COLUMNIST =
  /^([\p{Script=Han}·、\s]{2,24}?)\s?(?:[为為]\s?\S{2,16}[撰供]稿$|([发發]自)\s)/u;

/** “新浪手机”: a medium, or a desk of one. */
export const DESK = /^(?:新浪|搜狐|网易|腾讯|凤凰)|(?:网|報|报|社|新闻|新聞|在线)》?$/;

/** “黃彥傑／台北報導”, “张晓明 上海报道”: where it was reported from. */
export const PLACE = /([／/\s])\s?(\p{Script=Han}{2,6}?)\s?(?:[報报][導道]|電|电)$/u;

/** “本报记者” alone names nobody. */
export const OWN_REPORTER = /^本[报刊网台]记者$/;
/** “聯合報” of “聯合報 記者”; the label itself where it names no reporter. */
export const mediumOf = (label: string): string =>
  label
    .replace(
      /\s?(?:[／/]?\s?本[报報刊网網])?(?:(?:新|全|融)媒体|见习|实习|特约|特派|首席|高级|资深)?(?:记者|記者|评论员|評論員|撰稿人?|主笔|作者)$/,
      '',
    )
    .replace(/\s?[／/｜|]$/, '')
    .trim();

/** What a medium calls the desk of a text: 文化频道. */
export const DESKS = ['频道', '頻道', '中心'];

/** “中关村在线 原创” names the medium and a little more. */
export const bareMedium = (text: string): string =>
  text.replace(
    /^(?:星期|周|週)[一二三四五六日天]\s|\s[A-Z]?\d{1,3}版$|\s(?:原创|綜合|综合|整理|转载)$|\s?(?:综合|綜合|即时|即時)[報报][導道]$/g,
    '',
  );

/** The medium itself: 本报, 本网. */
export const OWN = '本';
/** “《 人民日报 》（ 2024年05月13日 第 04 版）” names the paper. */
export const PRINT_EDITION = /^[（(]?《\s?([^《》]{2,20}?)\s?》\s?[（(]\s?\d{4}\s?[年./-]/;

/** “ 07版）” behind the day of a paper's edition. */
export const EDITION = /^[\s,，]{0,3}第?\s?[A-Z]?\d{1,3}\s?版\s?[）)]/;

/** “（钟才文）”, “■ 钟才文（北京）” */
export const BRACKETED_NAMES = /^[（(]\s?([^（()）：:]{2,24}?)\s?[）)]$/;
export const MARKED_NAMES =
  /^[■●▲◆□◎★*]\s?([^（()）：:。，]{2,24})(?:[（(][^（()）。]{2,16}[）)])?$/;
/** “张晓明/文”, “甲、乙 報導 / 台北”: the names before what was done. */
export const NAME_FIRST =
  /^[（(【]?([\p{Script=Han}·、\s]{2,24}?)\s?(?:[/／|｜]\s?(?:文|文图|文\/图|图文|文并图|采写|撰文)|撰稿|撰文|采写|[報报][導道](?:\s?[/／]\s?\p{Script=Han}+)?)[）)】]?$/u;

export const WORK = /\s?(?:整理|编译|综合)$/;
export const TOOK_PICTURE = /(?:摄|攝|供图|供圖)$/;
/** “本报记者 甲 摄”: behind a reporter's name, says that the picture is meant. */
export const TOOK_IT = /(?<![文图/／、]|文[并及]|文\s)(?:[摄攝]|供[图圖])$|[／/]\s?(?:攝影|摄影)$/;

/** Where another kind of people begins: “某某晚报记者甲 通讯员乙”. */
export const NEXT_TITLE =
  /\s(?=[\p{Script=Han}·]{0,8}(?:通讯员|通訊員|实习生|记者|記者|编辑|編輯))/u;
export const NAMES_KIND = /通讯员|通訊員|实习生|记者|記者|编辑|編輯/;
export const EDITOR = /^([\p{Script=Han}·]{0,6}(?:编辑|編輯))\s(\S.{1,30})$/u;
/** “新华社（记者 甲 通讯员 乙）” */
export const IN_BRACKETS = /^[\p{Script=Han}·]{2,16}[（(]([^（()）]{4,80})[）)]$/u;
export const AROUND = /^[（(【■□○●◎◆◇▲△★☆]\s?|[）)】]$/g;
/** Before a further statement in the line of the date: “来源：某某日报　◆本报记者 甲”. */
export const LIST_MARKS = '■□○●◎◆◇▲△★☆';
/** Who put foreign reports together; without anybody else it is who wrote. */
export const COMPILED: ReadonlySet<string> = new Set(['编译', '編譯']);
/** Goes on with another name. */
export const NEXT_NAME = /^\s?[、，,&和]/;
/** No account has one of these in its name. */
export const SENTENCE_WORD = /[的了在是和与有]/;

/** “本文来自微信公众号“甲”（ID：jia），…” */
export const REPRINT =
  /^[（(【*]?(?:本文|文章|原文|全文|以下文章|以下内容)(?:原载|首发|首发于|转载|摘编|摘自|授权转载)?(?:来自|来源于|来源|转自|自|于)?于?\s?[：:]?\s?(?:微信)?(?:公众号|公众平台|公眾號|订阅号)\s?[：:｜|]?\s?[“"「《【[]?([^“”"「」《》【】（）()[\]，,。：:]{2,24})/;
/** “以下文章来源于甲 ，作者乙”, above the text. */
export const REPRINTED = ['以下文章来源于', '以下文章转载自'];
/** What such a sentence says of the account. */
export const SOURCE_LABEL = '本文来源';

/** “转载请注明出处：甲”, “本文为甲原创”: whose text it is, by what stands before and behind the name. */
export const CLAIMS: readonly (readonly [string, string])[] = [
  ['注明出处：', ''],
  ['注明来源：', ''],
  ['注明来自：', ''],
  ['注明转自：', ''],
  ['本文为', '原创'],
  ['本文由', '原创'],
  ['本文系', '原创'],
  ['本文版权归', '所有'],
];

/** One of these stands in every line that claims. */
export const CLAIMS_OPEN = ['注明', '本文'];

/** A cheap look before a line is read: it names an editor, a source or a paper. */
export const MAY_BE_CREDIT =
  /[编編审審校监監译譯制標标]\S{0,3}\s?[：:︰/／｜|丨]|^.{0,6}[记記]者\s|(?:作者|[来來]源|[记記]者|[报報][导導道]|撰文|[综綜]述)\s?[：:】]|^[（(]?《[^》]{2,20}》|edit|produc|translat|proofread/i;
