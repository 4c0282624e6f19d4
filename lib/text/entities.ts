// “Jos&eacute;”: what was written for HTML, in data that know no entities (HTML, 13.5: named character references; the common ones).

/** Combining marks by the word for them. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  ntilde: 'ñ',
  szlig: 'ß',
};
const ENTITY = /&(?:([a-z])(acute|grave|circ|tilde|uml|ring|caron|cedil)|#(\d{2,6})|(\w{3,6}));/gi;

/** The text with its entities as the characters they stand for; unknown ones stay. */
export const withoutEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, characterOf).normalize('NFC') : text;

function characterOf(
  whole: string,
  ...[letter, accent, code, name]: (string | undefined)[]
): string {
  if (letter && accent) return letter + ACCENTS[accent.toLowerCase()];
  return code ? String.fromCodePoint(Math.min(+code, 0x10ffff)) : (SIGNS[name ?? ''] ?? whole);
}
