// The time of day and the zone that stand directly behind a date.
import { says } from '../language/says';
import { CLOCK_BEFORE, HOUR, LEAD, MERIDIEM, ZONE } from './clock-grammar';

export interface Clock {
  /** Where the time ends in the text; the place it was looked for when there is none. */
  end: number;
  time: string;
  zone: string;
}

/** Offsets of the zones that pages name. */
export const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  WET: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  CST: '-06:00',
  IST: '+05:30',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** The time at `from`; no time gives `time: ''` and `end: from`. */
export function clockAt(text: string, from: number): Clock {
  const none: Clock = { end: from, time: '', zone: '' };
  const led = from + (matchAt(LEAD, text, from)?.[0].length ?? 0);
  let at = skipWord(text, led);
  const isAnnounced = at > led;
  const half = readHalf(text, at);
  at = half.end;
  const hour = matchAt(HOUR, isAnnounced ? withColon(text, at) : text, at);
  if (!hour) return none;
  at += hour[0].length;
  const meridiem = matchAt(MERIDIEM, text, at);
  at += meridiem?.[0].length ?? 0;
  // “04:30 nachm.”: the half of the day behind the hour.
  const behind =
    half.name === '' && !meridiem ? readHalf(text, text[at] === ' ' ? at + 1 : at) : half;
  if (half.name === '' && behind.name !== '') at = behind.end;
  const time = toTime({
    hour: Number(hour[1]),
    minute: hour[2] ?? '',
    second: hour[3] ?? '',
    half: behind.name,
    meridiem: meridiem?.[1]?.toLowerCase() ?? '',
  });
  if (!time) return none;
  const zone = matchAt(ZONE, text, at);
  const offset = zone ? toOffset(zone[1]!) : '';
  return { end: offset && zone ? at + zone[0].length : at, time, zone: offset };
}

/** Behind “at ”, “um ”, “a las ”. */
function skipWord(text: string, at: number): number {
  const end = at + says('beforeClock').endAtStart(text.slice(at, at + LONGEST_WORD));
  return end > at && text[end] === ' ' ? end + 1 : at;
}

/** “kl. 14.30”: behind such a word a full stop parts hour and minute. */
function withColon(text: string, at: number): string {
  const stop = text.slice(at, at + LONGEST_HOUR).indexOf('.');
  return stop < 1 ? text : `${text.slice(0, at + stop)}:${text.slice(at + stop + 1)}`;
}

const LONGEST_HOUR = 3;
const LONGEST_WORD = 12;
const HALVES = ['morning', 'noon', 'afternoon'] as const;
type Half = (typeof HALVES)[number] | '';

/** Which half of the day a word names, and where the hour may stand behind it. */
function readHalf(text: string, at: number): { name: Half; end: number } {
  const rest = text.slice(at, at + LONGEST_WORD);
  const name = HALVES.find((half) => says(half).endAtStart(rest) > 0) ?? '';
  const end = name === '' ? at : at + says(name).endAtStart(rest);
  return { name, end: text[end] === ' ' || text[end] === '\u2063' ? end + 1 : end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Shown {
  hour: number;
  /** Two digits. */
  minute: string;
  /** Two digits, or '' when none are shown. */
  second: string;
  half: Half;
  /** a, p or ''. */
  meridiem: string;
}

/** 11:30 at noon is before it, 1:30 is after it. */
const LATE_MORNING = 9;

function toTime(shown: Shown): string {
  const { minute, second, half, meridiem } = shown;
  let { hour } = shown;
  const isLate =
    meridiem === 'p' || half === 'afternoon' || (half === 'noon' && hour <= LATE_MORNING);
  if (isLate && hour < 12) hour += 12;
  if ((meridiem === 'a' || half === 'morning') && hour === 12) hour = 0;
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return '';
  const clock = `${String(hour).padStart(2, '0')}:${minute}`;
  return second ? `${clock}:${second}` : clock;
}

function toOffset(zone: string): string {
  const named = ZONES[zone];
  if (named) return named;
  const shown = /([+−-])(\d\d?):?(\d\d)?$/.exec(zone);
  if (!shown || Number(shown[2]) > 14) return '';
  return `${shown[1] === '+' ? '+' : '-'}${shown[2]!.padStart(2, '0')}:${shown[3] ?? '00'}`;
}

/** The time that stands directly before a date: “9:10 a.m. EDT, Fri May 3, 2019”. */
export function clockBefore(text: string, dateStart: number): Omit<Clock, 'end'> | null {
  const match = CLOCK_BEFORE.exec(text.slice(Math.max(0, dateStart - 40), dateStart));
  if (!match) return null;
  const time = toTime({
    hour: Number(match[1]),
    minute: match[2] ?? '',
    second: '',
    half: '',
    meridiem: match[3]?.toLowerCase() ?? '',
  });
  return time ? { time, zone: match[4] ? toOffset(match[4]) : '' } : null;
}
