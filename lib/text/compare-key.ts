// A text reduced to what two spellings of it have in common, for telling whether two lines, headlines or names say the same.

/** ASCII, which needs no folding. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Vowel signs are marks in many scripts; variation selectors, marks too, only choose a shape. */
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+|\p{VS}+/gu;

const isLetterOrDigit = (unit: number) =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a);
/** CJK unified ideographs stand for themselves and join with nothing. */
const isIdeograph = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;

/** A cheap look before a text is folded: false only when its key begins otherwise than `key`. */
export function mayBeKey(text: string, key: string): boolean {
  const first = text.charCodeAt(0);
  if (isIdeograph(first)) return key.charCodeAt(0) === first;
  // Before a mark that joins with it a letter may become another.
  if (!isLetterOrDigit(first) || text.charCodeAt(1) > 0x7e) return true;
  return key.charAt(0) === text.charAt(0).toLowerCase();
}

/** Letters and digits folded by compatibility, lower case. */
export function compareKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text.normalize('NFKC').toLowerCase().replace(NOT_LETTERS, '');
}

/** Whether the key of a text is this one. */
export const isKeyOf = (text: string, key: string): boolean =>
  mayBeKey(text, key) && compareKey(text) === key;
