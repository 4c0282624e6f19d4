// Is a Chinese quotation somebody's words? By the verb before or behind it, the colon, and the full stop inside;
// terms, titles and ironic marks have none of these.
import { anyOf } from '../../language/any-of';
import { zhSpeech, zhVariants } from '../../language/zh';
import { trimTrailing } from '../../text/trim-trailing';
import type { Quotation } from './quotations';

export interface Speech {
  /** Null when the sentence names nobody. */
  speaker: string | null;
}

const VERB = anyOf(zhSpeech.verbs, zhVariants);
const NOT_VERB =
  /(?:据|據|听|聽|小|传|傳|学|學|所|再|虽|雖)[说說]$|(?:简|簡|名|号|號|俗|堪|被|统|統|总|總|职|職|昵|暱|并|並|合|又|通|别|別)[称稱]$|(?:^|[，。；、]|江湖|[坊民][间間])人[称稱]$|(?:学|學|疑|访|訪|提|慰|顾|顧)[问問]$|(?:手|食|拇|戒|所|特|意|专|專)指$|(?:解|应|應)答$/;
const VERB_BEFORE = new RegExp(`${VERB}[道过過了到]?[：:，,]?\\s*$`);
const REPORTED = new RegExp(`(${VERB})[，,]`);
/** 付小姐表示很满意，“…”: what is said stands between. */
const REPORTED_THAT =
  /(表示|坦言|直言|透露|感慨|感叹|感嘆|[强強][调調]|[认認][为為]|回[忆憶])[^，。！？：；“”]{1,24}[，,]\s*$/;
/** 卢宇有着自己的看法，“…” */
const OPINION_BEFORE =
  /(?:有[着著了]?|[谈談][了起]?|[说說]出?了?|提出了?|分享了?|[发發]表了?)[^，。：“”]{0,10}?(?:看法|[观觀]点|[觀观]點|[见見]解|想法|感受|[体體][会會]|建[议議]|心[声聲])[：:，,]\s*$/;
const TOLD_BEFORE =
  /(?:告[诉訴]|寄[语語]|勉[励勵]|叮[嘱囑]|提醒|安慰|[质質][问問]|[对對向])[^，。！？：:；“”「」]{1,16}?(?:[说說]|表示)?[：:，,]?\s*$/;
const TOLD = /告[诉訴]|寄[语語]|勉[励勵]|叮[嘱囑]|提醒|安慰|[质質][问問]/;
const VERB_BEHIND = new RegExp(
  `^[，,。]?([^，。！？；：:“”「」]{0,48}?)(${VERB}|告[诉訴][^，。！？；：“”「」]{0,12})(?:道|了|着|著|过|過)?(?=[，,。！？!?；;：:、]|$)`,
);
/** Later clauses: “…”谈起往事，李强说。 */
const VERB_BEHIND_LATER = new RegExp(
  `^[，,]?[^，。！？；：:、“”「」]{2,24}，([^，。！？；：:、“”「」]{1,20}?)(${VERB})(?=[，,。！？：:]|$)`,
);
const ENDED = /[。！？!?…—～]$/;
const CLOSED_BEHIND = /^(?:[，,。！？!?；;：:、）)]|\s*$)/;
const NAMED_THING =
  /(?:主[题題]|口[号號]|[标標][语語题題]|横幅|橫幅|[写寫][着著有]|题为|題為|名[为為叫]|叫做?|印[着著有]|刻[着著有]|[显顯]示|挂[着著]|掛[著着]|[题題]字|[题題][词詞]|歌[词詞]|[诗詩]句|字[样樣]?|[内內]容(?:是|为|為)?|谚[语語]|俗[话話語语]|常言|成[语語]|[话話]题|[话話]題|即|包括|例如|比如|如下?|[标標][准準]|[规規]定|[条條][款例]|公[告约約示]|通知|[告启啟]示|[启啟]事|招牌|牌子|[条條]幅|[纸紙字][条條]|海[报報]|[结結][论論果])[说說道是为為：:，,]*\s*$/;
const OPENED_WITH = /^([^，。“”「」]{1,20}?)(?:用|以)[了]?[这這][样樣]?一?句?[话話]/;
const OWNED = /^[这這](?:是|句[话話]是)([^，。“”「」]{2,24}?)[常总總最一经經]?[常爱愛再]?[说說]/;
const STARTS_SENTENCE = /(?:^|[。！？])\s*$/;
/** What follows says what the words are: “绿水青山就是金山银山。”是村口的标语. */
const LEANING =
  /^(?:[的是等和與与及]|[为為]|成[为為]|[这這一]|[^，。]{0,4}(?:系列|主[题題]|活[动動]|[节節栏欄]目|行[动動]|大[会會赛賽]|口[号號]|[标標][语語]|[电電]影|影片|歌曲|[专專][题題栏欄]))/;
/** Straight behind these even a few words are somebody's own. */
const CURT_BEFORE =
  /(?:(?:[仅僅只淡]|[简簡]短)回[应應答覆复]|直呼|[大高怒齐齊]喊|怒[嗆呛斥]|大[讚赞]|笑[说說]|[坦直]言)[：:，,]?$/;
const SPOKEN = /[我你您咱吗嗎呢吧啊]/;
const MIN_CURT = 5;
/** 他拿出一张芯片展示，称“…”。 The verb alone in its clause, and the sentence at its end: no name for a thing. */
const ALONE_BEFORE = /[，,][称稱]$/;
/** 在罗娟看来，行业会变长，“…”。 */
const VIEW_BEFORE = /(?:^|[，,])在([^，。“”「」]{1,24})看[来來][，,]/;
/** Shorter ones without a full stop are terms. */
const MIN_BARE = 10;
const MIN_REPORTED = 8;

/** @param previous a speech earlier in the same block, whose speaker goes on. */
export function judgeChinese(quotation: Quotation, previous: Speech | null): Speech | null {
  const before = quotation.before.slice(-120);
  const { text } = quotation;
  // 甲问：“…”乙答：“…” A colon before the words leads to them, whatever stands behind.
  const [first, second] = /[：:]\s*$/.test(before)
    ? [spokenBefore(before, quotation), spokenBehind]
    : [spokenBehind(quotation), () => spokenBefore(before, quotation)];
  const spoken = first ?? second(quotation);
  if (spoken) return spoken;
  const reported = reportedBefore(before, quotation);
  if (reported) return reported;
  const view = viewBefore(before, quotation);
  if (view) return view;
  const owned = ownerOf(quotation);
  if (owned) return owned;
  if (NAMED_THING.test(before)) return null;
  if (isInterrupted(before, quotation) || isAlone(before, quotation)) return { speaker: null };
  if (!ENDED.test(text)) return null;
  if (/[：:]\s*$/.test(before)) return { speaker: labelOf(before) };
  if (previous && goesOn(before, quotation)) return previous;
  if (isAnswer(before)) return { speaker: null };
  return isSentence(before, quotation)
    ? (viewerOf(quotation) ?? previous ?? { speaker: null })
    : null;
}

/** “你看，”老人指着江面，“…”: a comma inside the marks says that the speech goes on. */
function isInterrupted(before: string, { text, after }: Quotation): boolean {
  return (
    STARTS_SENTENCE.test(before) && /[，,]$/.test(text) && /^[^，。“”「」]{2,24}，[“「]/.test(after)
  );
}

/** A paragraph of nothing but what somebody says, the full stop outside. */
function isAlone(before: string, { text, after }: Quotation): boolean {
  return !before && /^[。！？]$/.test(after) && text.length >= MIN_BARE && SPOKEN.test(text);
}

/** The second part of it: “你看，”老人指着江面，“那片白的就是江豚。” */
function goesOn(before: string, { text }: Quotation): boolean {
  return ENDED.test(text) && /[，,][”」][^。！？“”「」]{2,24}[，,]$/.test(before);
}

/** “…？”“…。” Whole sentences side by side are said in turn. */
function isAnswer(before: string): boolean {
  return /[。！？!?…][”」]$/.test(before);
}

/** “…”这是任红梅常说的话。 */
function ownerOf({ text, after }: Quotation): Speech | null {
  const owner = ENDED.test(text) ? OWNED.exec(after)?.[1] : undefined;
  const named = owner ?? (text.length >= MIN_BARE ? OPENED_WITH.exec(after)?.[1] : undefined);
  return named ? { speaker: subjectOf(named) } : null;
}

/** “…”在冯知远看来，… */
function viewerOf({ after }: Quotation): Speech | null {
  const viewer = /^在([^，。！？；“”「」]{2,30})看[来來]/.exec(after)?.[1];
  return viewer ? { speaker: subjectOf(viewer) } : null;
}

function spokenBefore(before: string, { text, after }: Quotation): Speech | null {
  const verb =
    VERB_BEFORE.exec(before) ??
    OPINION_BEFORE.exec(before) ??
    (TOLD.test(before) ? TOLD_BEFORE.exec(before) : null);
  if (!verb || NAMED_THING.test(before)) return null;
  const stem = trimTrailing(before.slice(0, verb.index + verb[0].length), /[：:，,\s]/);
  if (NOT_VERB.test(stem)) return null;
  const colon = /[：:]\s*$/.test(verb[0]);
  const comma = /[，,]\s*$/.test(verb[0]);
  const whole = ENDED.test(text) || text.length >= MIN_BARE;
  const isSaid =
    colon ||
    (CURT_BEFORE.test(before) && text.length >= MIN_CURT && CLOSED_BEHIND.test(after)) ||
    (ALONE_BEFORE.test(before) && text.length >= MIN_REPORTED && /^[。！]/.test(after)) ||
    (whole &&
      (comma || (ENDED.test(text) && CLOSED_BEHIND.test(after)) || isBareSpeech(text, after)));
  return isSaid ? { speaker: subjectOf(before.slice(0, verb.index)) } : null;
}

/** 罗晨透露，公司将开放接口，“我们不想做孤岛”。 The sentence began with what somebody says, and ends in his own words. */
function reportedBefore(before: string, { text, after }: Quotation): Speech | null {
  const sentence = before.split(/[。！？”」]/).at(-1) ?? '';
  const verb = REPORTED.exec(sentence) ?? REPORTED_THAT.exec(sentence);
  const ends = ENDED.test(text) || /^[。！？；]/.test(after);
  if (!verb || !ends || text.length < MIN_REPORTED || !/[，,]\s*$/.test(sentence)) return null;
  const stem = sentence.slice(0, verb.index + (verb[1] ?? '').length);
  return NOT_VERB.test(stem) ? null : { speaker: subjectOf(sentence.slice(0, verb.index)) };
}

function viewBefore(before: string, { text, after }: Quotation): Speech | null {
  const sentence = before.split(/[。！？]/).at(-1) ?? '';
  const viewer = /[，,]\s*$/.test(sentence) ? VIEW_BEFORE.exec(sentence)?.[1] : undefined;
  const ends = ENDED.test(text) || /^[。！？；]/.test(after);
  return viewer && ends && text.length >= MIN_REPORTED ? { speaker: subjectOf(viewer) } : null;
}

/** A whole sentence between sentences, or at the end of one when it speaks as people do. */
function isSentence(before: string, { text, after }: Quotation): boolean {
  if (LEANING.test(after)) return false;
  if (STARTS_SENTENCE.test(before))
    return text.length >= MIN_REPORTED || /^[^，。！？；]/.test(after);
  if (text.length < MIN_BARE) return false;
  return /[，,]\s*$/.test(before) && text.length >= 2 * MIN_BARE && SPOKEN.test(text);
}

/** Straight behind the verb, without colon or comma: long, with a clause inside, and nothing leaning on it. */
function isBareSpeech(text: string, after: string): boolean {
  const isClosed = CLOSED_BEHIND.test(after) || (/[。！？]$/.test(text) && !LEANING.test(after));
  return text.length >= 2 * MIN_BARE && /[，。；]/.test(text) && isClosed;
}

function spokenBehind({ text, after, before }: Quotation): Speech | null {
  const behind = after.slice(0, 80);
  const match = VERB_BEHIND.exec(behind) ?? VERB_BEHIND_LATER.exec(behind);
  if (!match) return null;
  const [whole, subject = '', verb = ''] = match;
  const ended = /[，。！？!?…,]$/.test(text);
  // A term may be followed by a verb of its own sentence: “双减”政策表明… Only an ended quotation, or one that opens a sentence, is said.
  if (!ended && (text.length < MIN_BARE || !/(?:^|[。！？])\s*$/.test(before))) return null;
  if (NOT_VERB.test(`${subject}${verb}`) || /^[的是等和与與及在]/.test(whole)) return null;
  // “…”柳青一边扶着老人，一边叮嘱: whoever does the one thing does the other.
  const doer = SAME_DOER.test(subject) ? (whole.split('，').find(Boolean) ?? subject) : subject;
  return { speaker: subjectOf(doer) };
}

const SAME_DOER = /^(?:一[边邊]|又|[还還]|也|[并並]|再|不住|不停|[对對向])/;

const CLAUSE_END = /[。！？；;，,：:”」\n]/;
const PRONOUN =
  /^(?:[他她它].{0,30}|其|其中|我|我们|我們|你|您|你们|大家|自己|对方|對方|有人|有的|有的人|后者|後者|前者|这|這|那|人们|人們|文章|报道|報導|[这這那该該][位名个個].{0,12})$/;
const LEADING =
  /^(?:据|據|[结結]果|然[后後]|接[着著]|[这這此][时時]|可是?|所以|因此|[对對]此|对此|對此|此外|不过|不過|但是|但|而|当时|當時|随后|隨後|后来|後來|最后|最後|同时|同時|于是|於是|只见|只見|原来|原來|今天|今日|昨天|日前|近日|\d{1,2}月\d{1,2}日|\d{1,2}日)+/;
const LEADING_TIME =
  /^(?:在|对|對|就|面对|面對|针对|針對|谈到|谈及|谈起|談到|談及|談起|说到|說到|说起|說起|提到|提起|接受)[^，。]{1,24}?(?:时|時|后|後|上|中|，)/;
/** 在里昂留学的卢宇 */
const FROM_WHERE = /^在[^，。]{2,30}的(?=[^，。的]{1,16}[^，。的里裡中上下内內]$)/;
/** Where the circumstances begin: 在发布会上, 接受采访时, 笑着 … */
const CIRCUMSTANCES = [
  /在|[对對](?!外)|接受|面[对對]|[针針][对對]|[谈談][到及起]|受[访訪]|引[用述]|[转轉]述/,
  /日前|近日|昨[日天]|今[日天]|[上下]午|此前|之前|事[后後]|[当當](?:[时時晚天日]|[场場])|[随隨之][后後]|[会會赛賽][后後]|\d[月日]/,
  /再次|[进進]一步|同[时時]|明[确確]|坦率|笑[着著]|哽咽|[这這][样樣]|如[此是]|一再|多次|[继繼][续續]|忍不住|不禁/,
  /特[别別]|[专專]门|公[开開]|直接|立即|一[边邊]|有些|有[点點]|[摇搖点點]{1,2}[头頭]|[连連]{2}|嘟囔|..地$/,
  /[纷紛]{2}|一致|普遍|[质質][询詢]|[视視考]察|[调調]研|[发發]言(?!人)|[讲講演][讲講话話]|[齐齊连連][声聲]|用手|[^，][着著]|致[辞詞辭]|出席|答[问問]|[参參]加|主持|走[访訪]/,
  /就(?:此|[这這]|.{1,12}(?:[问問]|事))/,
];
/** Right before the verb: 则, 也, 笑 and other verbs (回忆说, 回应称). */
const LAST_WORDS = new RegExp(`(?:[还還也则則又均都曾更便就笑仅僅只]|${VERB}){1,4}$`);
const MAX_SUBJECT = 32;

/** Who does what the verb says: `国家统计局新闻发言人付凌晖` from `…付凌晖在发布会上`. */
function subjectOf(text: string): string | null {
  const clauses = text.replace(ASIDE, '').split(CLAUSE_END);
  const clause = clauses.at(-1) ?? '';
  // 孩子们走出校门，还回头喊道: who does the one thing does the other, and is told where his word ends.
  if (SAME_DOER.test(clause)) return /^.{1,12}?[们們]/.exec(clauses.at(-2) ?? '')?.[0] ?? null;
  // Somebody who has no name: 有网友感叹.
  if (/^(?:[还還也更]|但)?有(?![关關])/.test(clause.trim().replace(LEADING, ''))) return null;
  // The words of a third one: 他引用丘吉尔的话说.
  if (/引[用述]|援引|[转轉]述/.test(clause)) return null;
  const subject = nounOf(clause.trim());
  if (!subject || PRONOUN.test(subject) || subject.length > MAX_SUBJECT) return null;
  return subject;
}

/** Where the circumstances begin; 向 may be a surname, but not after one. */
function circumstancesOf(clause: string): number {
  const toward = clause.indexOf('向', 2);
  const found = [...CIRCUMSTANCES.map((words) => clause.search(words)), toward];
  return Math.min(clause.length, ...found.filter((at) => at >= 0));
}

const ASIDE = /[（(][^（）()]{0,60}[）)]/g;

function nounOf(clause: string): string {
  const lead = clause.replace(LEADING, '').replace(LEADING_TIME, '').replace(FROM_WHERE, '').trim();
  const subject = lead.slice(0, circumstancesOf(lead));
  const bare = subject.replace(LAST_WORDS, '');
  const noun = bare.length > 1 || PRONOUN.test(bare) ? bare : subject;
  return noun.replace(/^(?:[“「《]|有(?=[^关關]))+|[的地]$/g, '').trim();
}

/** 记者：“…” The name or role before a colon, when nothing else stands there. */
function labelOf(before: string): string | null {
  const label =
    before
      .replace(/[：:]\s*$/, '')
      .split(/[。！？；”」\n]/)
      .at(-1)
      ?.trim() ?? '';
  return /^[\p{L}·]{2,12}$/u.test(label) && !PRONOUN.test(label) && !/[的了是很着著一]/.test(label)
    ? label
    : null;
}
