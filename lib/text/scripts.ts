// Scripts of writing: they decide how long a headline is, the order of names, 等 or et al., which quotation marks.

export const HAN = /\p{Script=Han}/u;
/** Text of Chinese or Japanese, where names need no spaces and bylines no “by”. */
export const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Scripts read by the character. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export const isCjk = (text: string): boolean => CJK.test(text);

export function isChinese(language = ''): boolean {
  return /^zh\b/i.test(language);
}

/** zh-TW, zh-HK, zh-MO, zh-Hant: 「」 and traditional labels. */
export function isTraditional(language = ''): boolean {
  return /^zh-(?:hant|tw|hk|mo)\b/i.test(language);
}

/** Letters of the scripts that tell a language, each by its own expression: for counting. */
export const LETTERS_OF = {
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  han: /\p{Script=Han}/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  greek: /\p{Script=Greek}/gu,
  thai: /\p{Script=Thai}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  latin: /\p{Script=Latin}/gu,
};
