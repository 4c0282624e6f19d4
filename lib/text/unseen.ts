// Marks that set type and are no part of the words: zero-width space, word joiner, byte order mark, soft hyphen.
// Joiners (U+200C, U+200D) and direction marks stay: scripts and emoji need them.

const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
const BLANK = /[\s\u00ad\u200b\u2060\ufeff]/;
const BLANKS = /[\s\u00ad\u200b\u2060\ufeff]+/g;

export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/** Whether a character leaves no ink. */
export const isBlank = (character: string): boolean => BLANK.test(character);

/** The words alone: the same however white space was collapsed on the way. */
export const wordsOnly = (text: string): string => text.replace(BLANKS, '');
