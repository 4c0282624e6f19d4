// The words of a text, and whether it has any.

export const LETTER = /\p{L}/u;
/** The vowels of Indic scripts are marks between them. */
export const TWO_LETTERS = /\p{L}\p{M}{0,3}\p{L}/u;
export const CAPITAL_FIRST = /^\p{Lu}/u;

/** Whether anything but white space stands in a text. */
export const hasInk = (text: string): boolean => text.trim() !== '';

/** Between white space; '' for a text of none. */
export const wordsIn = (text: string): string[] => text.split(/\s+/);
