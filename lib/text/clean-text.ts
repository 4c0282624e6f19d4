// Words from a page as plain text: no control, bidi, zero-width or tag characters, which no reader sees and some program would obey.
import { oneLine } from './collapse-space';

/** C0/C1, soft hyphen, zero-width space, word joiner, bidi embeddings and isolates, BOM, tag characters. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;
const LINE_ENDS = /\r\n?|[\v\f\u2028\u2029]/g;
const UNPAIRED = /\p{Cs}/gu;
/** The first half of a pair, cut from its second. */
const HALF = /[\ud800-\udbff]$/;
const SURROGATE = /[\ud800-\udfff]/;

export const TITLE_CAP = 1000;
export const BYLINE_CAP = 300;
export const EXCERPT_CAP = 2000;

/** Every end of a line a line feed, no half of a pair; all else as it is. */
export const soundWords = (text: string): string => withoutUnpaired(text.replace(LINE_ENDS, '\n'));

/** White space as it is, every end of a line a line feed. */
export const cleanWords = (text: string): string =>
  withoutUnpaired(text).replace(LINE_ENDS, '\n').replace(UNSEEN, '');

/** One line: a title, a name, an entry of the outline. */
export const cleanLine = (text: string): string =>
  oneLine(withoutUnpaired(text).replace(UNSEEN, ''));

/** One line of at most `cap` UTF-16 units; '' for anything that is not a string. */
export function cleanText(value: unknown, cap: number = TITLE_CAP): string {
  if (typeof value !== 'string' || value === '') return '';
  const plain = cleanLine(value.length > cap * 4 ? value.slice(0, cap * 4) : value);
  return plain.length > cap ? plain.slice(0, cap).replace(HALF, '').trimEnd() : plain;
}

/** First of all: two halves make no character that nobody wrote once what parted them is gone. */
function withoutUnpaired(text: string): string {
  return SURROGATE.test(text) ? text.replace(UNPAIRED, '') : text;
}
