// The time of day and the zone that stand directly behind a date.

export interface Clock {
  /** Where the time ends in the text; the place it was looked for when there is none. */
  end: number;
  time: string;
  zone: string;
}

const LEAD =
  /(?:\s?(?:HKT|HKST|CST|JST|SGT)|\s?(?:[（(](?:星期|周|週)[一二三四五六日][）)])?\s?(?:北京|香港|台北|臺北|新加坡)?(?:时间|時間))?[\s\u2063T,，·•|｜/—–-]{0,4}(?:[（(]?(?:星期|周|週|礼拜|禮拜)?[一二三四五六日天月火水木金土](?:曜日)?[）)]?\s{0,2})?(?:at\s|à\s|um\s|a las\s|às\s|ore\s|kl\.?\s|klo\s|в\s|,\s)?/y;
const HALF = /(上午|下午|凌晨|早上|清晨|中午|晚上|晚间|晚間|傍晚|午前|午後|午后|오전|오후)?\s?/y;
const HOUR =
  /(\d{1,2})(?:\s?[:：時时点點h]\s?|\.(?=\d\d(?:\s?(?:[ap]\.?m|uhr)\b)))(\d\d)(?!\d[:：])(?:\s?[分분])?(?:\s?[:：]\s?(\d\d))?(?:[.,]\d{1,9})?(?:\s?秒)?/y;
const MERIDIEM = /\s?([ap])\.?\s?m\b\.?/iy;
const ZONE =
  /\s?[（(]?(Z\b|(?:GMT|UTC)?\s?[+−-]\d\d?:?(?:\d\d)?(?!\d)|[A-Z]{2,4}\b)(?:\s\([\p{L}\s]{3,40}\))?[)）]?/uy;

const AFTERNOON = /下午|晚|傍晚|午後|午后|오후|中午/;
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
  let at = from + (matchAt(LEAD, text, from)?.[0].length ?? 0);
  const half = matchAt(HALF, text, at);
  at += half?.[0].length ?? 0;
  const hour = matchAt(HOUR, text, at);
  if (!hour) return none;
  at += hour[0].length;
  const meridiem = matchAt(MERIDIEM, text, at);
  at += meridiem?.[0].length ?? 0;
  const time = toTime({
    hour: Number(hour[1]),
    minute: hour[2] ?? '',
    second: hour[3] ?? '',
    half: half?.[1] ?? '',
    meridiem: meridiem?.[1]?.toLowerCase() ?? '',
  });
  if (!time) return none;
  const zone = matchAt(ZONE, text, at);
  const offset = zone ? toOffset(zone[1]!) : '';
  return { end: offset && zone ? at + zone[0].length : at, time, zone: offset };
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
  /** 上午, 下午 … or ''. */
  half: string;
  /** a, p or ''. */
  meridiem: string;
}

function toTime(shown: Shown): string {
  const { minute, second, half, meridiem } = shown;
  let { hour } = shown;
  if ((meridiem === 'p' || AFTERNOON.test(half)) && hour < 12 && !(half === '中午' && hour > 9))
    hour += 12;
  if ((meridiem === 'a' || half === '凌晨' || half === '上午') && hour === 12) hour = 0;
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

const BEFORE =
  /(?<!\d)(\d{1,2})[:.](\d\d)\s?(?:([ap])\.?m\.?)?\s?([A-Z]{1,4})?,?\s(?:on\s)?(?:\p{L}{3,9}\.?,?\s)?$/iu;

/** The time that stands directly before a date: “9:10 a.m. EDT, Fri May 3, 2019”. */
export function clockBefore(text: string, dateStart: number): Omit<Clock, 'end'> | null {
  const match = BEFORE.exec(text.slice(Math.max(0, dateStart - 40), dateStart));
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
