// How a quote and its source are put in a language: marks, joints and labels of the plain Chinese and English forms.
import type { CslDate } from '../citation/csl';
import { americanDate, dateParts } from '../citation/dates';
import { listNames } from '../citation/names';
import { nestQuotes, quotedTitle } from '../citation/sentences';
import { isChinese, isCjk, isTraditional } from '../text/scripts';
import { nestInside } from './nest-marks';

export interface QuoteForm {
  /** The words inside quotation marks, inner ones nested. */
  quoted: (words: string) => string;
  /** 《》 or “ ” around a title, inner ones nested. */
  title: (title: string) => string;
  authors: (names: string[]) => string;
  date: (date: CslDate | undefined) => string;
  /** Between the quoted words and what follows. */
  dash: string;
  afterAuthor: string;
  /** Between author and a title that is a link. */
  comma: string;
  source: (source: string) => string;
  quotedIn: (speaker: string, rest: string) => string;
  accessed: (date: string) => string;
}

const MAX_NAMES = 3;

const SIMPLIFIED: QuoteForm = {
  quoted: (words) => `“${nestQuotes(words)}”`,
  title: (title) => `《${nestInside('《', title)}》`,
  authors: (names) => names.slice(0, MAX_NAMES).join('、') + (names.length > MAX_NAMES ? '等' : ''),
  date: (date) =>
    dateParts(date)
      .map((part, i) => `${part}${'年月日'.charAt(i)}`)
      .join(''),
  dash: '——',
  afterAuthor: '：',
  comma: '，',
  source: (source) => `（来源：${source}）`,
  quotedIn: (speaker, rest) => `${speaker}，转引自${rest}`,
  accessed: (date) => `（${date}访问）`,
};

const TRADITIONAL: QuoteForm = {
  ...SIMPLIFIED,
  quoted: (words) => `「${nestInside('「', words)}」`,
  source: (source) => `（來源：${source}）`,
  quotedIn: (speaker, rest) => `${speaker}，轉引自${rest}`,
  accessed: (date) => `（${date}瀏覽）`,
};

const ENGLISH: QuoteForm = {
  quoted: (words) => `“${nestQuotes(words)}”`,
  title: (title) => `“${nestQuotes(title)}”`,
  authors: (names) => (names.length > MAX_NAMES ? `${names[0]} et al.` : listEnglish(names)),
  date: americanDate,
  dash: ' — ',
  afterAuthor: ', ',
  comma: ', ',
  source: (source) => ` (via ${source})`,
  quotedIn: (speaker, rest) => `${speaker}, quoted in ${rest}`,
  accessed: (date) => ` (accessed ${date})`,
};

/** The Chinese forms for Chinese and Japanese articles, the English one for all others. */
export function formFor(lang: string): QuoteForm {
  if (isTraditional(lang) || /^ja\b/.test(lang)) return TRADITIONAL;
  return isChinese(lang) ? SIMPLIFIED : ENGLISH;
}

/** `“Title,”`: the comma of an English list stands inside the marks. */
export function titleInList(form: QuoteForm, title: string, isLast: boolean): string {
  if (form !== ENGLISH || isLast) return form.title(title);
  return quotedTitle(title, ',');
}

export function isEnglishForm(form: QuoteForm): boolean {
  return form === ENGLISH;
}

function listEnglish(names: string[]): string {
  return names.length === 2 ? names.join(' and ') : listNames(names, 'and');
}

/** Set as a block without quotation marks: several paragraphs, or long (Chicago 12.10: a hundred words). */
export function isBlockQuote(words: string): boolean {
  if (words.includes('\n')) return true;
  return isCjk(words) ? words.length > MAX_RUN_IN_CJK : words.split(' ').length > MAX_RUN_IN_WORDS;
}

const MAX_RUN_IN_CJK = 200;
const MAX_RUN_IN_WORDS = 100;
