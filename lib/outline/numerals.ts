// Numbers as headings write them: 十二, 壹, IV, ③, b, “Three”.

const HAN_DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  叄: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const HAN_UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 千: 1000 };
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 一百二十三 → 123, 二〇 → 20, 12 → 12; null when it is no number. */
export function readHanNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  let sawUnit = false;
  for (const c of text) {
    const unit = HAN_UNITS[c];
    const value = HAN_DIGITS[c];
    if (unit) {
      total += (digit || (sawUnit ? 0 : 1)) * unit;
      digit = 0;
      sawUnit = true;
    } else if (value !== undefined) digit = sawUnit ? value : digit * 10 + value;
    else return null;
  }
  return total + digit;
}

export function readStem(text: string): number | null {
  const i = STEMS.indexOf(text);
  return i < 0 ? null : i + 1;
}

/** IV → 4, Ⅻ → 12; null for what nobody writes (IIII, VX). */
export function readRoman(text: string): number | null {
  const plain = text.normalize('NFKC').toUpperCase();
  if (!/^[IVXL]{1,7}$/.test(plain) || /I{4}|X{4}|VV|LL|VX|VL|I[L]|IIV|IIX/.test(plain)) return null;
  const values = [...plain].map((c) => ROMAN_DIGITS[c] ?? 0);
  return values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0);
}

/** ① → 1, ⑳ → 20, ❿ → 10, ⑴ → 1. */
export function readCircled(text: string): number | null {
  const code = text.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  if (code >= 0x2776 && code <= 0x277f) return code - 0x2775;
  if (code >= 0x2780 && code <= 0x2793) return ((code - 0x2780) % 10) + 1;
  return null;
}

export function readLetter(text: string): number | null {
  const n = text.toLowerCase().charCodeAt(0) - 96;
  return n >= 1 && n <= 26 ? n : null;
}

/** 4, IV, four, 四. */
export function readAnyNumber(text: string): number | null {
  const word = ENGLISH.indexOf(text.toLowerCase());
  return word >= 0 ? word + 1 : (readHanNumber(text) ?? readRoman(text));
}
