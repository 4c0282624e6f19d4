// What looks like a heading and is none: captions, credits, datelines, times, appeals to the reader. Knowledge as tables.
import type { ReadyLine } from './outline-line';

/** Words that open a line of credits when a colon, a slash or a name follows. */
const LABELS =
  '来源|來源|作者|参与|參與|本报记者|记者|記者|通讯员|特约记者|编辑|編輯|责编|責編|责任编辑|責任編輯|主编|監製|监制|校对|校對|审核|審核|审校|初审|复审|终审|一审|二审|三审|统筹|策划|撰文|撰稿|文案|制图|製圖|美编|设计|摄影|攝影|摄像|摄|图|圖|文|文图|图文|文字|图片|圖片|视频|剪辑|出品|供稿|供图|翻译|译者|译|整理|编译|編譯|原标题|原標題|原题|原载|转自|转载自|值班|值班编委|排版|投稿|作者单位|制作|实习生|记录|执笔|口述|监审|见习记者|通讯|资料来源|數據來源|数据来源|受访者|编者按|编者注';

/** Any of these says that a short line is no heading. Matched against the folded line. */
const NEVER: readonly [what: string, pattern: RegExp][] = [
  // 来源：…, 责编 张三, 文/李四
  ['credit', new RegExp(`^[\\s（(【[■●▲]{0,3}(?:${LABELS})(?:[:：/／|｜]|\\s+\\S{2,4}(?:\\s|$))`)],
  // 半月谈记者史卫燕, 本报记者 张三 李四 通讯员 王五
  [
    'credit',
    /^[（(【—-]{0,2}\S{0,12}(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|实习生|實習生)[\s:：、/／]{0,3}(?!调查|調查|观察|觀察|手[记記]|走访|探访|暗访|追踪|体验|提问|感言|[点點]评|眼中|见闻|日记|生涯|之[死家]|[在从問问])\p{Script=Han}{2,4}(?:[\s、，和][^，。？?]*)?[）)】]?$/u,
  ],
  [
    'credit',
    /(?:[\s/／（(：:]\S{2,5}\s?[摄攝]|供图|供圖|[制製][图圖]|资料图|資料圖|资料图片|視覺中國|视觉中国|[截配][图圖]|图源\S{0,8}|图据\S{0,8}|示意[图圖]|日[电電]|[综綜]合[报報]道)[\s）)】\]。]{0,2}$/,
  ],
  [
    'credit',
    /(?:新华社|中新社|人民视觉|视觉中国|东方IC|ICphoto|法新社|路透社|美联社)(?:发|供|资料)?\s?图?[）)]?$/i,
  ],
  ['speaker', /^(?:主持人|记者|記者|问|問|答|网友|網友|嘉宾|嘉賓|提问|观众|Q|A)[：:]$/i],
  [
    'credit',
    /^(?:by|from|source|photos?|images?|pictures?|credit|video|words|text|editor|edited by|reporting|written by|additional reporting|illustration|graphic)\s?(?::|by\b|courtesy|\/)/i,
  ],
  ['credit', /^by\s\p{Lu}[\p{L}.'’-]+\s\p{Lu}/u],
  [
    'caption',
    /^[◎▲△▼●◆■]?\s?[（(【]?(?:图|圖|表|附图|附圖|资料图|上图|下图|左图|右图|Fig(?:ure)?\.?|Table)\s?[\d一二三四五六七八九十:：/／|｜.、]/i,
  ],
  ['caption', /^[◎▲△▼↑↓]\s?(?:图|圖|摄|\/)|[/／|｜]\s?(?:图|圖|视觉|新华|Getty|AFP|Reuters|AP)/i],
  ['caption', /^(?:图为|圖為|图说|圖說|图注|圖註|图片说明|上图|下图)/],
  [
    'appeal',
    /^(?:点击|點擊|长按|長按|扫码|掃碼|扫描|掃描|识别|戳[这這下]|猛戳|关注(?:我们|公众号|微信|官微|[“「@])|更多(?:精彩|内容|资讯|新闻|报道)|相关(?:阅读|链接|新闻|报道|推荐)|相關(?:閱讀|連結|新聞|報導)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|往期|阅读原文|返回(?:首页|列表|搜狐)|上一[篇页]|下一[篇页]|免责声明|版权|版權|特别声明|聲明|声明[:：]|转载请)/,
  ],
  [
    'dateline',
    /^(?:\d{2,4}[年.\-/／]\d{1,2}[月.\-/／]|\d{1,2}月\d{1,2}日|\d{1,2}[:：]\d{2})[\s\d年月日号號时時分点::：.,，、-]*$/,
  ],
  ['dateline', /^[（(]?\S{2,12}(?:社|报|網|网|台)\S{0,10}\d{1,2}日[电電讯訊]/],
  ['attribution', /^(?:——|--|—|–)\s?[\p{L}（(《]/u],
  ['attribution', /^[（(][^（）()]*[）)]$/],
  ['end', /^(?:[（(【]?(?:完|完毕|全文完|未完待续|end|the end)[）)】]?|[-—=*＊·.。…\s]+|∎|■)$/i],
  [
    'appeal',
    /^(?:read more|read also|read next|also read|see also|related(?! (?:work|research|studies|methods)\b)|more on|recommended|advertisement|sponsored|subscribe|sign up|follow us|share this|watch:|watch now|listen:|listen to|click here|don['’]t miss|trending|most read|editor['’]s (?:note|pick)|this (?:story|article)|copyright|all rights|©|download (?:the|our)|get the app|join us|contact us|comments?$|leave a (?:comment|reply))/i,
  ],
  [
    'credit',
    /^\p{Lu}[^,]{2,40},\s.{0,40}\b(?:correspondent|reporter|editor|writer|analyst|columnist|contributor)$/iu,
  ],
  [
    'furniture',
    /^(?:more|more information|citation|tags?|sources?|keywords|topics?|filed under|provided by|about the author|home|share|advertisement|标签|標籤|关键词|關鍵詞|分享|目录|目錄)\s?[:：]?$/i,
  ],
  ['address', /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@\S+$/i],
  [
    'address',
    /^(?:各位|同志们|同志們|尊敬的|女士们|先生们|朋友们|老师们|同学们|ladies and gentlemen|dear )[^。？?]{0,30}[：:！!,，]$/i,
  ],
  ['document number', /^\S{2,16}[〔【[(（]\d{4}[〕】\])）]\s?(?:第\s?)?\d{1,5}\s?号$/],
  ['attribution', /^\[[^\]]*\]$/],
  // A pull quote: « … » – Marie Tremblay
  ['attribution', /^[«“"„][^«»“”"„]{6,}[»”“"]\s*[–—-]\s*\p{Lu}/u],
  ['number', /^[\s\d.,:：%％$¥€£+\-–—~～/／]+$/],
];

/** Longer lines are not looked at: no heading, and no need to run the tables over a paragraph. */
const LONGEST = 120;

/** Several readers of a text ask about the same lines. */
const answers = new WeakMap<ReadyLine, string>();

/** The table's word for what the line is, or '' when it may be a heading. */
export function readNonHeading(line: ReadyLine): string {
  const known = answers.get(line) ?? findNonHeading(line);
  answers.set(line, known);
  return known;
}

function findNonHeading(line: ReadyLine): string {
  if (line.folded.length > LONGEST) return 'long';
  if (!/[\p{L}\p{N}]/u.test(line.folded)) return 'no words';
  if (isTally(line.folded)) return 'number';
  return NEVER.find(([, pattern]) => pattern.test(line.folded))?.[0] ?? '';
}

/** “Rockledge 14 11 6 15 — 44”: three numbers or more, and no fewer than words. */
function isTally(text: string): boolean {
  const parts = text.split(/[\s,，、:：]+/);
  const numbers = parts.filter((part) => /^\d+(?:[.:-]\d+)?$/.test(part)).length;
  return numbers >= 3 && numbers * 2 >= parts.length;
}
