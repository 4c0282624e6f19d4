// A text reduced to what two spellings of it have in common, for telling whether two lines, headlines or names say the same.

/** ASCII, which needs no folding. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Vowel signs are marks in many scripts; variation selectors, marks too, only choose a shape. */
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+|\p{VS}+/gu;

/** Letters and digits folded by compatibility, lower case. */
export function compareKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text.normalize('NFKC').toLowerCase().replace(NOT_LETTERS, '');
}
