// Language and direction from what the page says, checked against the script its text is written in.
import { cleanText } from '../../text/clean-text';

export interface Language {
  /** BCP 47 tag; '' when nothing tells. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** 'lang-attribute', 'meta' or 'script'. */
  from: string;
}

const SCRIPTS: readonly { name: string; pattern: RegExp; langs: string; alone?: string }[] = [
  { name: 'kana', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, langs: 'ja', alone: 'ja' },
  { name: 'hangul', pattern: /\p{Script=Hangul}/gu, langs: 'ko', alone: 'ko' },
  { name: 'han', pattern: /\p{Script=Han}/gu, langs: 'zh ja yue cmn nan wuu ko' },
  { name: 'arabic', pattern: /\p{Script=Arabic}/gu, langs: 'ar fa ur ug ps ku ckb sd' },
  { name: 'hebrew', pattern: /\p{Script=Hebrew}/gu, langs: 'he yi iw', alone: 'he' },
  {
    name: 'cyrillic',
    pattern: /\p{Script=Cyrillic}/gu,
    langs: 'ru uk be bg sr mk kk ky mn tg uz tt',
  },
  { name: 'greek', pattern: /\p{Script=Greek}/gu, langs: 'el', alone: 'el' },
  { name: 'thai', pattern: /\p{Script=Thai}/gu, langs: 'th', alone: 'th' },
  { name: 'devanagari', pattern: /\p{Script=Devanagari}/gu, langs: 'hi mr ne sa' },
  { name: 'latin', pattern: /\p{Script=Latin}/gu, langs: '' },
];
const OTHER_THAN_LATIN = new Set(
  SCRIPTS.flatMap(({ langs }) => langs.split(' ')).filter(
    (lang) => lang !== '' && lang !== 'uz' && lang !== 'ku',
  ),
);
const RTL = /^(?:ar|fa|ur|ug|ps|ckb|sd|he|iw|yi|dv)\b/i;
const SAMPLE = 1500;
/** Anything from Greek upwards but for general punctuation. */
const NOT_LATIN = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufaff]/;

const SIMPLIFIED =
  /[这个国们会说时对开关学点发经过还进实现长门问间东车头电话语书听见亲让认识体员应该与为于]/g;
const TRADITIONAL =
  /[這個國們會說時對開關學點發經過還進實現長門問間東車頭電話語書聽見親讓認識體員應該與為於]/g;

/** `named` is the language that the meta tags or JSON-LD name; `sample` is text of the page. */
export function readLanguage(copy: Document, named: string, sample: string): Language {
  const text = sample.slice(0, SAMPLE);
  const script = mainScript(text);
  const attribute = tagOf(
    copy.documentElement?.getAttribute('lang') ?? copy.body?.getAttribute('lang'),
  );
  const meta = tagOf(named);
  for (const [tag, from] of [
    [attribute, 'lang-attribute'],
    [meta, 'meta'],
  ] as const) {
    if (tag !== '' && fits(tag, script))
      return { lang: refineHan(tag, text, script), from, dir: directionOf(copy, tag, script) };
  }
  const lang = langOfScript(script, text);
  return { lang, from: 'script', dir: directionOf(copy, lang, script) };
}

function tagOf(value: string | null | undefined): string {
  const tag = cleanText(value ?? '', 20).replace(/_/g, '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) && !/^utf/i.test(tag) ? tag : '';
}

/** The script most of the letters belong to; kana settles Japanese from a tenth on. */
function mainScript(text: string): string {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  if (letters * 2 > text.length && letters > 20 && !NOT_LATIN.test(text)) return 'latin';
  const counts = SCRIPTS.map(({ name, pattern }) => ({
    name,
    n: text.match(pattern)?.length ?? 0,
  }));
  const of = (name: string) => counts.find((c) => c.name === name)!.n;
  const asian = of('han') + of('kana') + of('hangul');
  if (asian * 3 > of('latin') && asian > 10) {
    if (of('kana') * 10 > asian) return 'kana';
    return of('hangul') * 2 > asian ? 'hangul' : 'han';
  }
  const most = counts.reduce((a, b) => (b.n > a.n ? b : a));
  return most.n > 20 ? most.name : '';
}

function fits(tag: string, script: string): boolean {
  const primary = tag.split('-')[0]!.toLowerCase();
  if (script === '') return true;
  if (script === 'latin') return !OTHER_THAN_LATIN.has(primary);
  if (script === 'han') return /^(?:zh|yue|cmn|nan|wuu)$/.test(primary);
  return SCRIPTS.find(({ name }) => name === script)!
    .langs.split(' ')
    .includes(primary);
}

function langOfScript(script: string, text: string): string {
  if (script === 'han') return isTraditional(text) ? 'zh-TW' : 'zh-CN';
  if (script === 'latin') return readByWords(text);
  return SCRIPTS.find(({ name }) => name === script)?.alone ?? '';
}

/** The commonest short words of languages written in Latin letters. */
const COMMON: readonly [lang: string, words: RegExp][] = [
  ['en', /\b(?:the|of|and|to|in|that|is|was|for|with)\b/gi],
  ['de', /\b(?:der|die|das|und|ist|nicht|mit|von|den|ein|eine|auf)\b/gi],
  ['fr', /\b(?:le|la|les|des|et|est|une|dans|que|pour|du)\b/gi],
  ['es', /\b(?:el|la|los|las|que|y|en|una|por|con|del)\b/gi],
  ['pt', /\b(?:o|os|as|que|e|em|uma|por|com|da|do|não)\b/gi],
  ['it', /\b(?:il|lo|gli|che|e|di|una|per|con|della|del|non)\b/gi],
  ['nl', /\b(?:de|het|een|van|en|is|dat|niet|op|met|voor)\b/gi],
];
const FEWEST_WORDS = 12;

/** English among seven; nothing when two are close, or the text is short. */
function readByWords(text: string): string {
  const counts = COMMON.map(([lang, words]) => ({ lang, n: text.match(words)?.length ?? 0 }));
  const [first, second] = counts.sort((a, b) => b.n - a.n);
  if (!first || !second || first.n < FEWEST_WORDS || first.n < second.n * 1.5) return '';
  return first.lang;
}

/** A bare or wrong region of Chinese is set right by the characters used. */
function refineHan(tag: string, text: string, script: string): string {
  if (script !== 'han') return tag;
  const traditional = isTraditional(text);
  const saysTraditional = /-(?:tw|hk|mo|hant)\b/i.test(tag);
  if (traditional === saysTraditional && tag.includes('-')) return tag;
  return traditional ? 'zh-TW' : 'zh-CN';
}

function isTraditional(text: string): boolean {
  return (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0);
}

/** What the text is written in decides; the attribute where there is too little text to tell. */
function directionOf(copy: Document, lang: string, script: string): 'ltr' | 'rtl' {
  if (script !== '') return script === 'arabic' || script === 'hebrew' ? 'rtl' : 'ltr';
  const said = copy.documentElement?.getAttribute('dir') || copy.body?.getAttribute('dir') || '';
  return said.toLowerCase() === 'rtl' || RTL.test(lang) ? 'rtl' : 'ltr';
}
