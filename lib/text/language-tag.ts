// BCP 47 tags, taken apart.

/** `zh` of `zh-Hant-TW`, lower case. */
export const primaryOf = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

const WITH_HAN = new Set(['zh', 'yue', 'ja']);

export const isJapanese = (tag: string): boolean => primaryOf(tag) === 'ja';

/** Chinese and Japanese: names need no spaces, bylines no “by”. */
export const isHanLanguage = (tag: string): boolean => WITH_HAN.has(primaryOf(tag));
