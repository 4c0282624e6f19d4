// Language and direction from what the page says, checked against the script its text is written in.

import { ofPacks } from '../../language/known-packs';
import { zhForms } from '../../language/zh';
import { cleanText } from '../../text/clean-text';
import { primaryOf } from '../../text/language-tag';
import { LETTERS_OF } from '../../text/scripts';

export interface Language {
  /** BCP 47 tag; '' when nothing tells. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** 'lang-attribute', 'meta' or 'script'. */
  from: string;
}

type ScriptName = keyof typeof LETTERS_OF;

interface WritingScript {
  name: ScriptName;
  /** Languages that are written in it. */
  langs: string;
  /** The one language that it is written in. */
  alone?: string;
}

const SCRIPTS: readonly WritingScript[] = [
  { name: 'kana', langs: 'ja', alone: 'ja' },
  { name: 'hangul', langs: 'ko', alone: 'ko' },
  { name: 'han', langs: 'zh ja yue cmn nan wuu ko' },
  { name: 'arabic', langs: 'ar fa ur ug ps ku ckb sd' },
  { name: 'hebrew', langs: 'he yi iw', alone: 'he' },
  { name: 'cyrillic', langs: 'ru uk be bg sr mk kk ky mn tg uz tt' },
  { name: 'greek', langs: 'el', alone: 'el' },
  { name: 'thai', langs: 'th', alone: 'th' },
  { name: 'devanagari', langs: 'hi mr ne sa' },
  { name: 'latin', langs: '' },
];
const OTHER_THAN_LATIN = new Set(
  SCRIPTS.flatMap(({ langs }) => langs.split(' ')).filter(
    (lang) => lang !== '' && lang !== 'uz' && lang !== 'ku',
  ),
);
const TRADITIONAL = new Set(['tw', 'hk', 'mo', 'hant']);
const CHINESE = new Set('zh yue cmn nan wuu'.split(' '));
const RTL = new Set('ar fa ur ug ps ckb sd he iw yi dv'.split(' '));
const SAMPLE = 1500;
/** Anything from Greek upwards but for general punctuation. */
const NOT_LATIN = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufaff]/;

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
  const tag = cleanText(value ?? '', 20).replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) && !tag.toLowerCase().startsWith('utf')
    ? tag
    : '';
}

/** The script most of the letters belong to; kana settles Japanese from a tenth on. */
function mainScript(text: string): string {
  const letters = text.replace(/[^a-z]+/gi, '').length;
  if (letters * 2 > text.length && letters > 20 && !NOT_LATIN.test(text)) return 'latin';
  const counts = SCRIPTS.map(({ name }) => ({
    name,
    n: text.match(LETTERS_OF[name])?.length ?? 0,
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
  const primary = primaryOf(tag);
  if (script === '') return true;
  if (script === 'latin') return !OTHER_THAN_LATIN.has(primary);
  if (script === 'han') return CHINESE.has(primary);
  return SCRIPTS.find(({ name }) => name === script)!
    .langs.split(' ')
    .includes(primary);
}

function langOfScript(script: string, text: string): string {
  if (script === 'han') return isTraditional(text) ? 'zh-TW' : 'zh-CN';
  if (script === 'latin') return readByWords(text);
  return SCRIPTS.find(({ name }) => name === script)?.alone ?? '';
}

const FEWEST_WORDS = 12;
/** How much more often than those of the next language its words must come. */
const LEAD = 1.5;

const commonWords = ofPacks((packs) =>
  packs
    .filter(({ common }) => common)
    .map(({ code, common = '' }) => ({ code, known: new Set(common.split(' ')) })),
);

/** By the commonest short words of each language; nothing when two are close, or the text is short. */
function readByWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = commonWords().map(({ code, known }) => ({
    code,
    n: words.filter((word) => known.has(word)).length,
  }));
  const [first, second] = counts.sort((a, b) => b.n - a.n);
  if (!first || !second || first.n < FEWEST_WORDS || first.n < second.n * LEAD) return '';
  return first.code;
}

/** A bare or wrong region of Chinese is set right by the characters used. */
function refineHan(tag: string, text: string, script: string): string {
  if (script !== 'han') return tag;
  const traditional = isTraditional(text);
  const saysTraditional = tag.split('-').some((part) => TRADITIONAL.has(part.toLowerCase()));
  if (traditional === saysTraditional && tag.includes('-')) return tag;
  return traditional ? 'zh-TW' : 'zh-CN';
}

function isTraditional(text: string): boolean {
  const countIn = (characters: string) => [...text].filter((c) => characters.includes(c)).length;
  return countIn(zhForms.traditional) > countIn(zhForms.simplified);
}

/** What the text is written in decides; the attribute where there is too little text to tell. */
function directionOf(copy: Document, lang: string, script: string): 'ltr' | 'rtl' {
  if (script !== '') return script === 'arabic' || script === 'hebrew' ? 'rtl' : 'ltr';
  const said = copy.documentElement?.getAttribute('dir') || copy.body?.getAttribute('dir') || '';
  return said.toLowerCase() === 'rtl' || RTL.has(primaryOf(lang)) ? 'rtl' : 'ltr';
}
