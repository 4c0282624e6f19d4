// A text reduced to what two spellings of it have in common, for telling whether two lines, headlines or names say the same.

/** ASCII, and quotation marks, dashes and their kin that no key holds: nothing to fold. */
const PLAIN = /^[ -~\xa0\u2010-\u2027\u2030-\u205e]*$/;

/** Vowel signs are marks in many scripts; variation selectors, marks too, only choose a shape. */
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+|\p{VS}+/gu;

/** Begins with an ideograph, or with a letter or digit that no mark behind it makes another. */
const FIRM = /^(?:[a-z\d][ -~]|[\u4e00-\u9fff])/i;

/** A cheap look before a text is folded: false only when its key begins otherwise than `key`. */
export const mayBeKey = (text: string, key: string): boolean =>
  !FIRM.test(text) || text.charAt(0).toLowerCase() === key.charAt(0);

/** Letters and digits folded by compatibility, lower case. */
export function compareKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text.normalize('NFKC').toLowerCase().replace(NOT_LETTERS, '');
}

/** Whether the key of a text is this one. */
export const isKeyOf = (text: string, key: string): boolean =>
  mayBeKey(text, key) && compareKey(text) === key;
