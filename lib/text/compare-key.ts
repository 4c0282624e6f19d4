// A text reduced to what two spellings of it have in common, for telling whether two lines say the same.

/** Letters and digits as they are, lower case: for lines of one page. */
export const compareKey = (text: string): string =>
  text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();

/** ASCII, which needs no folding. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Letters and digits folded by compatibility, lower case: for headlines and names from different sources. */
export function letterKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
