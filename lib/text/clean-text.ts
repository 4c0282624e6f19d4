// Words from a page as plain text: no control, bidi, zero-width or tag characters, white space collapsed, length capped.
import { collapseSpace } from './collapse-space';

/** C0/C1, soft hyphen, zero-width space, word joiner, bidi embeddings and isolates, BOM, tag characters. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;
const UNPAIRED = /\p{Cs}/gu;
/** The first half of a pair, cut from its second. */
const HALF = /[\ud800-\udbff]$/;
const SURROGATE = /[\ud800-\udfff]/;

export const TITLE_CAP = 1000;
export const BYLINE_CAP = 300;
export const EXCERPT_CAP = 2000;

/** Plain one-line text of at most `cap` UTF-16 units; '' for anything that is not a string. */
export function cleanText(value: unknown, cap: number = TITLE_CAP): string {
  if (typeof value !== 'string' || value === '') return '';
  const short = value.length > cap * 4 ? value.slice(0, cap * 4) : value;
  const seen = short.replace(UNSEEN, '');
  const sound = SURROGATE.test(seen) ? seen.replace(UNPAIRED, '') : seen;
  const plain = collapseSpace(sound).trim();
  return plain.length > cap ? plain.slice(0, cap).replace(HALF, '').trimEnd() : plain;
}
