// Dates as pages print them, in Chinese, Japanese, Korean and the larger European languages. Relative, partial and
// impossible dates are not dates.
import { hasBaseAlone, ofPacks } from '../language/known-packs';
import { remembered } from '../remembered';
import { DAY_SHAPES, type DayParts, MAY_HOLD_DAY } from './day-grammar';
import { clockAt, clockBefore } from './read-clock';

export interface ShownDate {
  /** Where the date stands in the text, UTF-16 units. */
  start: number;
  end: number;
  /** YYYY-MM-DD */
  day: string;
  /** HH:MM or HH:MM:SS as shown; '' when no time is shown. */
  time: string;
  /** ±HH:MM or Z when shown, else ''. */
  zone: string;
}

interface DayAt extends DayParts {
  end: number;
}

const TEXT_CAP = 1000;

/** All full dates in the text, in order; `lang` settles 3/4/2024 only. */
export const findShownDates = (text: string, lang = ''): readonly ShownDate[] =>
  known()(lang)(text);

/** A day and nothing else, perhaps with a time. */
export function isOnlyDate(text: string): boolean {
  const [date] = findShownDates(text);
  return date?.start === 0 && date.end === text.length;
}

const known = ofPacks(() =>
  remembered((lang: string) => remembered((text: string) => findDates(text, lang))),
);

function findDates(text: string, lang: string): ShownDate[] {
  const line = withPlainDigits(text.length > TEXT_CAP ? text.slice(0, TEXT_CAP) : text).replace(
    FULL_WIDTH,
    (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_ASCII),
  );
  if (!MAY_HOLD_DAY.test(line)) return [];
  const found: ShownDate[] = [];
  for (const { pattern, read } of DAY_SHAPES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      const day = read(match, lang);
      const date = day && toShownDate(line, match.index, { ...day, end: pattern.lastIndex });
      if (date && !found.some((f) => f.start < date.end && date.start < f.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Figures and the marks between them as East Asian input writes them: ２０２４－０５－１３ (Unicode, Halfwidth and Fullwidth Forms). */
const FULL_WIDTH = /[\uff0d-\uff1a]/g;
const TO_ASCII = 0xfee0;

/** Zeros of the digits of other scripts (Unicode, Nd): Arabic, Persian, Devanagari, Bengali, Tamil, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50];
const [FIRST_ZERO, LAST_ZERO] = [Math.min(...ZEROS), Math.max(...ZEROS)];

function plainDigit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = code < ZEROS[0]! ? undefined : ZEROS.find((at) => code >= at && code < at + 10);
  return zero === undefined ? character : String(code - zero);
}

/** A cheap look: whether a character stands among those scripts. */
function mayHoldOthers(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_ZERO && unit < LAST_ZERO + 10) return true;
  }
  return false;
}

/** The same text, as long, with 0 to 9 for its digits. Chinese and English pages have no others. */
const withPlainDigits = (text: string): string =>
  hasBaseAlone() || !mayHoldOthers(text) ? text : [...text].map(plainDigit).join('');

function toShownDate(line: string, start: number, day: DayAt): ShownDate | null {
  if (!isPossible(day)) return null;
  const after = clockAt(line, day.end);
  const clock = after.time ? after : { ...after, ...clockBefore(line, start) };
  return {
    start,
    end: clock.end,
    day: `${day.year}-${pad(day.month)}-${pad(day.day)}`,
    time: clock.time,
    zone: clock.zone,
  };
}

/** A day of the calendar between 1900 and next year. */
function isPossible({ year, month, day }: DayAt): boolean {
  if (year < 1900 || year > new Date().getUTCFullYear() + 1 || month < 1 || month > 12)
    return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function pad(n: number): string {
  return String(n).padStart(2, '0');
}
