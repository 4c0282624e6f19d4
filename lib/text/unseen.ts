// What stands in a text and is no part of its words: zero-width space, word joiner, byte order mark, soft hyphen, and control
// characters but white space, which a terminal obeys.
// Joiners (U+200C, U+200D) and direction marks stay: scripts and emoji need them.

const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff]/g;
const BLANK = /[\s\u00ad\u200b\u2060\ufeff]/;
const BLANKS = /[\s\u00ad\u200b\u2060\ufeff]+/g;

export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/** Whether a character leaves no ink. */
export const isBlank = (character: string): boolean => BLANK.test(character);

/** The words alone: the same however white space was collapsed on the way. */
export const wordsOnly = (text: string): string => text.replace(BLANKS, '');
