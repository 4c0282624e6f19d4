// Letters of scripts that part words with spaces: between two of them no word begins or ends.

const LETTER = /[\p{L}\p{M}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** By UTF-16 unit: 1 a letter of such a script, 2 anything else; 0 not yet asked. */
const kinds = new Uint8Array(0x10000);

function ask(unit: number): number {
  const text = String.fromCharCode(unit);
  kinds[unit] = LETTER.test(text) && !UNSPACED.test(text) ? 1 : 2;
  return kinds[unit];
}

const isLetter = (unit: number) => (kinds[unit] || ask(unit)) === 1;

/** Whether a word may begin or end at a place of a text. */
export const isWordEdge = (text: string, at: number): boolean =>
  at <= 0 ||
  at >= text.length ||
  !isLetter(text.charCodeAt(at)) ||
  !isLetter(text.charCodeAt(at - 1));
