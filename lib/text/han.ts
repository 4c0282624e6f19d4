// Which scripts a text is written in.

/** Text of Chinese or Japanese, where names need no spaces and bylines no “by”. */
export const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
