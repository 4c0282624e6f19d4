// Times as ISO 8601 to the precision shown, with the zone the page gives or implies.
import { primaryOf } from '../text/language-tag';
import { hostOf } from '../url/host';
import { findShownDates } from './find-shown-dates';

/** A day, perhaps a time of day, perhaps a zone; '' for what is not known. */
export interface When {
  /** YYYY-MM-DD */
  day: string;
  /** HH:MM or HH:MM:SS */
  time: string;
  /** ±HH:MM or Z */
  zone: string;
}

/** Reads a date a machine wrote: ISO 8601, RFC 822, seconds or milliseconds since 1970; null when it is none of these. */
export function readMachineDate(text: string): When | null {
  const epoch = /^(1\d{9})(\d{3})?(?:\.\d+)?$/.exec(text);
  if (epoch) {
    const iso = new Date(Number(epoch[1]) * 1000).toISOString();
    return { day: iso.slice(0, 10), time: iso.slice(11, 19), zone: 'Z' };
  }
  const date = findShownDates(text)[0];
  return date && date.start < 12 ? { day: date.day, time: date.time, zone: date.zone } : null;
}

/** ISO 8601; `implied` is the offset to use when the time carries none. A day without a time has no zone. */
export function toIso(when: When, implied = ''): string {
  if (when.time === '') return when.day;
  const zone = when.zone || implied;
  return `${when.day}T${when.time}${zone === 'Z' ? '+00:00' : zone}`;
}

/** Zones a page in this language implies. Papers abroad in these languages have other clocks. */
export function impliedOffset(lang: string, url: string): string {
  const language = primaryOf(lang);
  if (language === 'ja' || language === 'ko') return '+09:00';
  if (!CHINESE.has(language)) return '';
  return isAbroad(hostOf(url)) ? '' : '+08:00';
}

const CHINESE = new Set(['zh', 'yue', 'cmn']);
/** Media in Chinese that are made elsewhere, by domain of the country or by name. */
const COUNTRIES = new Set('us ca uk au nz de fr jp kr eu br vn th mm kh ru'.split(' '));
const MEDIA_ABROAD = new Set(
  (
    'bbc bbci nytimes voachinese voacantonese voanews rfi dw rfa epochtimes ntdtv wsj ftchinese worldjournal backchina wenxuecity ' +
    'creaders ft cnn reuters bloomberg 6park secretchina aboluowang'
  ).split(' '),
);

function isAbroad(host: string): boolean {
  const labels = host.split('.');
  return COUNTRIES.has(labels.at(-1) ?? '') || labels.some((label) => MEDIA_ABROAD.has(label));
}

/** Minutes from 1970 as if the time were UTC; NaN without a time of day. */
function minutesOf(when: When): number {
  if (when.time === '') return Number.NaN;
  return Date.parse(`${when.day}T${when.time.slice(0, 5)}:00Z`) / 60000;
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
}

/** The zone that makes the time shown and the machine's moment the same; '' when none on the half hour does. */
export function zoneBetween(shown: When, machine: When): string {
  if (machine.zone === '' || shown.time === '' || machine.time === '') return '';
  const utc = minutesOf(machine) - offsetMinutes(machine.zone);
  const offset = minutesOf(shown) - utc;
  if (!Number.isInteger(offset / 30) || offset < -600 || offset > 780) return '';
  const hours = Math.floor(Math.abs(offset) / 60);
  const rest = Math.abs(offset) % 60;
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** Whether two dates can be the same day seen from two zones. */
export function isSameDay(a: When, b: When): boolean {
  return Math.abs(Date.parse(a.day) - Date.parse(b.day)) <= 86_400_000;
}
