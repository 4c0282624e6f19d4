// What looks like a heading and is none: captions, credits, datelines, times, appeals to the reader. Knowledge as tables.
import type { ReadyLine } from './outline-line';

/** Any of these anywhere in a short line says it is no heading. Matched against the folded line. */
const NEVER: readonly [what: string, pattern: RegExp][] = [
  [
    'credit',
    /^[\s（(【[■●▲]*(?:来源|來源|作者|记者|記者|通讯员|特约|编辑|編輯|责编|責編|责任编辑|主编|监制|監製|校对|校對|审核|审校|一审|二审|三审|统筹|策划|撰文|文案|制图|製圖|美编|设计|摄影|攝影|摄像|摄\s?[/／]|图\s?[/／|｜]|文\s?[/／|｜]|文字|图片|圖片|视频|剪辑|出品|供稿|供图|翻译|译者|整理|编译|編譯|原标题|原題|原载|转自|转载|值班|终审|排版|投稿|供稿单位|作者单位|制作|实习生|本报|本報|本刊|新华社|新華社|中新社|中新网|央视)/,
  ],
  [
    'credit',
    /(?:摄|攝|供图|供圖|制图|製圖|资料图|資料圖|资料图片|视觉中国|截图|截圖|图源|图据|配图|示意图|报道|報導|报导|综合|电|電|讯|訊)[\s）)】\]]*$/,
  ],
  [
    'credit',
    /^(?:by|from|source|photo|image|images|picture|credit|video|words|text|editor|edited|reporting|written|additional reporting|illustration|graphic)s?\b[\s:]/i,
  ],
  [
    'caption',
    /^(?:[◎▲△▼●◆■]\s?)?[（(【]?(?:图|圖|表|图为|圖為|图注|附图|资料图|上图|下图|左图|右图|视频|影片|Fig(?:ure)?\.?|Table)\s?[\d一二三四五六七八九十:：/／|｜.、]/i,
  ],
  ['caption', /^[◎▲△▼↑↓]\s?(?:图|圖|摄|\/)|[/／|｜]\s?(?:图|圖|视觉|新华|Getty|AFP|Reuters|AP)/i],
  [
    'caption',
    /^(?:图为|圖為|图说|圖說|图片说明|点击|點擊|长按|掃描|扫描|扫码|戳|关注|關注|更多|相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|往期|精彩推荐|阅读原文|返回|上一篇|下一篇|免责声明|版权|版權|声明|聲明|特别声明)/,
  ],
  [
    'dateline',
    /^(?:\d{2,4}[年.\-/／]\d{1,2}[月.\-/／]|\d{1,2}月\d{1,2}日|\d{1,2}[:：]\d{2})[\s\d年月日号時时分点:：.,，、-]*$/,
  ],
  ['attribution', /^(?:——|--|—|–)\s?[\p{L}（(《]/u],
  ['attribution', /^[（(][^（）()]*[）)]$/],
  ['end', /^(?:[（(【]?(?:完|完毕|全文完|未完待续|end|the end)[）)】]?|[-—=*＊·.。…\s]+|∎|■)$/i],
  [
    'appeal',
    /^(?:read more|read also|read next|also read|see also|related|more on|recommended|advertisement|sponsored|subscribe|sign up|follow us|share this|watch|listen|click here|don['’]t miss|trending|most read|editor['’]s (?:note|pick)|this (?:story|article)|copyright|all rights|©|©️|download|get the app|join (?:us|our)|contact|comments?)\b/i,
  ],
  ['number', /^[\s\d.,:：%％$¥€£+\-–—~～/／]+$/],
];

/** Longer lines are not looked at: no heading, and no need to run the tables over a paragraph. */
const LONGEST = 120;

/** The table's word for what the line is, or '' when it may be a heading. */
export function readNonHeading(line: ReadyLine): string {
  if (line.folded.length > LONGEST) return 'long';
  if (!/[\p{L}\p{N}]/u.test(line.folded)) return 'no words';
  return NEVER.find(([, pattern]) => pattern.test(line.folded))?.[0] ?? '';
}
