// The grammar of days: the ways in which pages write a year, a month and a day.
import { monthOf } from './month-names';

export interface DayParts {
  year: number;
  month: number;
  day: number;
}

type ReadDay = (match: RegExpExecArray, lang: string) => DayParts | null;

const HAN_DIGITS = '〇一二三四五六七八九';
const NUMBERS = (match: RegExpExecArray, [y, m, d]: [number, number, number]) => ({
  year: Number(match[y]),
  month: Number(match[m]),
  day: Number(match[d]),
});

/** One entry per way of writing a day; the first that fits at a place wins. */
export const DAY_SHAPES: readonly { pattern: RegExp; read: ReadDay }[] = [
  // 2024 07/27, 2024 07-27, in elements of their own
  {
    pattern:
      /(?<!\d)((?:19|20)\d\d)[\s\u2063]{1,3}(\d{1,2})[\s\u2063]{0,2}[/-][\s\u2063]{0,2}(\d{1,2})(?![\d-])/g,
    read: (m) => NUMBERS(m, [1, 2, 3]),
  },
  // 2024-05-13, 2024年5月13日, 2024. 5. 13., 2024년 5월 13일
  {
    pattern:
      /(?<![\d.-]|[\w.]\/)((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?:\s?[日号號일]|\.(?=\s))?(?!\d{3})/g,
    read: (m) => NUMBERS(m, [1, 2, 3]),
  },
  // 民國113年5月13日; 113年5月13日, 113-05-13, 113/05/13 where a line or a value begins
  {
    pattern:
      /(?:(?:中[華华])?民[國国]\s?(?=\d{2,3}\s?年)|(?<=^|[：:\u2063]\s?)(?=1[01]\d(?:年|([/-])\d\d\1\d\d(?!\d))))(\d{2,3})\s?[年/-]\s?(\d{1,2})\s?[月/-]\s?(\d{1,2})日?/g,
    read: (m) => ({ ...NUMBERS(m, [2, 3, 4]), year: Number(m[2]) + 1911 }),
  },
  // 二〇二四年五月十三日
  {
    pattern:
      /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g,
    read: (m) => ({
      year: Number([...m[1]!].map((c) => Math.max(0, HAN_DIGITS.indexOf(c))).join('')),
      month: readHanNumber(m[2]!),
      day: readHanNumber(m[3]!),
    }),
  },
  // 五月 13, 2024, 5 月 13, 2024: blogs in Chinese with the order of English
  {
    pattern: /([一二三四五六七八九十]{1,2}|\d{1,2}\s?)月\s(\d{1,2}),\s?((?:19|20)\d\d)(?!\d)/g,
    read: (m) => ({
      ...NUMBERS(m, [3, 1, 2]),
      month: Number(m[1]) || readHanNumber(m[1]!),
    }),
  },
  // May 13th, 2024 · Thu Apr 25 2019
  {
    pattern:
      /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?!\d)/gu,
    read: (m, lang) => byMonthName([m[1]!, m[2]!, m[3]!], lang),
  },
  // 13 May 2024 · 13. Mai 2024 · 13 de mayo de 2024 · 13 آب/اغسطس 2013
  {
    pattern:
      /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\s-](?:de\s|of\s|d['’])?([\p{L}\p{M}]{2,12})(?:\/[\p{L}\p{M}]{2,12})?\.?,?[\s-](?:de\s|del\s)?((?:19|20|25)\d\d)(?!\d)/gu,
    read: (m, lang) => byMonthName([m[2]!, m[1]!, m[3]!], lang),
  },
  // 2024. május 13. · 2024 m. gegužės 13 d. · 2024. gada 13. maijs
  {
    pattern:
      /(?<![\d.])((?:19|20)\d\d)\.?\s(?:m\.\s|gada\s)?(?:(\d{1,2})\.\s)?([\p{L}\p{M}]{3,12})(?:\.?\s(\d{1,2})(?!\d)\.?)?/gu,
    read: (m, lang) => ((m[2] ?? m[4]) ? byMonthName([m[3]!, (m[2] ?? m[4])!, m[1]!], lang) : null),
  },
  // 13.05.2024
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/g,
    read: (m) => NUMBERS(m, [3, 2, 1]),
  },
  // 05/13/2024 or 13-05-2024, where one of the two is impossible or the language tells
  {
    pattern: /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g,
    read: (m, lang) => bySlashes(m, lang),
  },
  // 18-11-26 09:14, 18/11/26 09:14, on Chinese platforms; elsewhere the day stands first
  {
    pattern:
      /(?<![\d./-])([012]\d)([/-])(0\d|1[0-2])\2([0-3]\d)(?=[\s\u2063]{1,3}[0-2]\d:[0-5]\d)/g,
    read: (m, lang) =>
      /^zh\b/i.test(lang) ? { ...NUMBERS(m, [1, 3, 4]), year: 2000 + Number(m[1]) } : null,
  },
  // 27.04.24, where dates have the day first
  {
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])/g,
    read: (m, lang) =>
      lang === '' || /^(?:en|zh|ja|ko|hu)\b/i.test(lang)
        ? null
        : { ...NUMBERS(m, [3, 2, 1]), year: 2000 + Number(m[3]) },
  },
  // 20240513 084921
  {
    pattern: /(?<![\d-])((?:19|20)\d\d)(0\d|1[0-2])([0-3]\d)(?!\d)/g,
    read: (m) => NUMBERS(m, [1, 2, 3]),
  },
];

/** Thailand counts from the Buddha's death. */
const BUDDHIST = { lang: 'th', years: 543, from: 2400 };

function byMonthName([name, day, shown]: [string, string, string], lang: string) {
  const month = monthOf(name, lang);
  const isBuddhist = lang.startsWith(BUDDHIST.lang) && Number(shown) > BUDDHIST.from;
  const year = Number(shown) - (isBuddhist ? BUDDHIST.years : 0);
  return month ? { year, month, day: Number(day) } : null;
}

const AMERICAN = /^\D{0,4}\d{1,2}:\d\d\s?[ap]\.?m\.?\s?\(?[ECMP][SD]?T\b/i;

function bySlashes(m: RegExpExecArray, lang: string) {
  const [first, second] = [Number(m[1]), Number(m[3])];
  if (first > 12) return NUMBERS(m, [4, 3, 1]);
  if (second > 12 || /^en-(?:us|ph)\b/i.test(lang)) return NUMBERS(m, [4, 1, 3]);
  // A clock with an American zone behind it settles the order.
  if (AMERICAN.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 24)))
    return NUMBERS(m, [4, 1, 3]);
  if (first === second || (lang && !/^en$/i.test(lang))) return NUMBERS(m, [4, 3, 1]);
  return null;
}

function readHanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens ? HAN_DIGITS.indexOf(tens) : 1) : 0;
  return ten * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

/** No shape goes without one of these. */
export const MAY_HOLD_DAY = /(?:19|20|25)\d\d|年|\d\d([/-])\d\d\1\d\d|\d\.\d{1,2}\.\d\d/;

/** A leaf of a calendar: the year in one line, month and day in the next. */
export const YEAR_LEAF = /^((?:19|20)\d\d)\s?[年/.-]?$/;
export const DAY_LEAF = /^(\d{1,2})\s?[/月.-]\s?(\d{1,2})日?$/;

/** A day in figures or a time of day, somewhere in a line. */
export const FIGURES = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}:\d{2}/;
/** “Nov. 15”, “15 November”, whether or not the word is a month. */
export const MONTH_DAY = /(?<!\p{L})(\p{L}{3,9})\.? \d{1,2}(?!\d)/gu;
export const DAY_MONTH = /(?<!\d)\d{1,2} (\p{L}{3,9})/gu;
