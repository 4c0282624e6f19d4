// Letters of scripts that part words with spaces: between two of them no word begins or ends. Han, kana and Thai have no such letters.
// By ranges: Unicode's own properties take an engine milliseconds before the first answer.

/** Letters and marks of scripts without capitals: Hebrew, Arabic, those of India, Georgian, hangul; marks set above Latin ones. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0300, 0x036f],
  [0x05b0, 0x05ea],
  [0x0620, 0x065f],
  [0x066e, 0x06d3],
  [0x06fa, 0x06ff],
  [0x0750, 0x077f],
  [0x08a0, 0x0963],
  [0x0971, 0x0dff],
  [0x10d0, 0x11ff],
  [0xac00, 0xd7a3],
];

/** By UTF-16 unit: 1 a letter of such a script, 2 anything else; 0 not yet asked. */
const kinds = new Uint8Array(0x10000);

function ask(unit: number): number {
  const text = String.fromCharCode(unit);
  const hasCase = text.toLowerCase() !== text.toUpperCase();
  const isLetter = hasCase || RANGES.some(([first, last]) => unit >= first && unit <= last);
  kinds[unit] = isLetter ? 1 : 2;
  return kinds[unit];
}

/** Whether a word may begin or end at a place of a text. */
export function isWordEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const behind = text.charCodeAt(at);
  if ((kinds[behind] || ask(behind)) !== 1) return true;
  const before = text.charCodeAt(at - 1);
  return (kinds[before] || ask(before)) !== 1;
}
