// Which script a name or a language is written in: decides order of names, 等 or et al., quotation marks.

export function isCjk(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/u.test(text);
}

export function isChinese(language = ''): boolean {
  return /^zh\b/i.test(language);
}

/** zh-TW, zh-HK, zh-MO, zh-Hant: 「」 and traditional labels. */
export function isTraditional(language = ''): boolean {
  return /^zh-(?:hant|tw|hk|mo)\b/i.test(language);
}
