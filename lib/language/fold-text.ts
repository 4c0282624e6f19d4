// Puts a text into the form in which words are compared: lower case, ASCII for full-width forms and quotation marks, one form for
// characters that a language writes in several. One UTF-16 unit stays one, so that a place in the folded text is one in the text.

import { remembered } from '../remembered';
import { ofPacks } from './known-packs';

const MARKS: ReadonlyMap<string, string> = new Map([
  ...pairsOf("“\"”\"„\"«»‘'’'`'ʼ'【[】]〔[〕]〖[〗]《<》>〈<〉>–-—-―-−-‐-‑-丨|︱|│|∣|︰:﹕:"),
]);

function pairsOf(text: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < text.length; i += 2) pairs.push([text.charAt(i), text.charAt(i + 1)]);
  return pairs;
}

/** Full-width forms of ASCII (U+FF01 to U+FF5E) stand this far above it. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, above: 0xfee0 };

interface Table {
  /** By UTF-16 unit; 0 not yet asked. */
  folded: Uint16Array;
  variants: ReadonlyMap<string, string>;
}

const table = ofPacks(
  (packs): Table => ({
    folded: new Uint16Array(0x10000),
    variants: new Map(packs.flatMap(({ variants = '' }) => pairsOf(variants))),
  }),
);

function ask({ folded, variants }: Table, unit: number): number {
  const wide = unit >= FULL_WIDTH.first && unit <= FULL_WIDTH.last;
  const character = String.fromCharCode(wide ? unit - FULL_WIDTH.above : unit);
  const plain = MARKS.get(character) ?? variants.get(character) ?? character.toLowerCase();
  const kept = plain.length === 1 ? plain : character;
  folded[unit] = kept.trim() === '' ? SPACE : kept.charCodeAt(0);
  return folded[unit];
}

const SPACE = 0x20;

/** One UTF-16 unit as it is compared. */
export function foldUnit(unit: number): number {
  const known = table();
  return known.folded[unit] || ask(known, unit);
}

/** Matchers ask about the same texts one after the other. */
const folding = ofPacks(() => remembered(fold));

export const foldText = (text: string): string => folding()(text);

/** Lower case of ASCII, and its marks but for the grave accent: folded as it is. */
const FOLDED = /^[ -@[-_a-~]*$/;

/** The same for words of a list, which nobody asks about twice. */
export function fold(text: string): string {
  const known = table();
  const lower = text.toLowerCase();
  // A few capitals have two small letters.
  const start = lower.length === text.length ? lower : text;
  if (FOLDED.test(start)) return start;
  let result = '';
  let from = 0;
  for (let i = 0; i < start.length; i++) {
    const unit = start.charCodeAt(i);
    const plain = known.folded[unit] || ask(known, unit);
    if (plain === unit) continue;
    result += start.slice(from, i) + String.fromCharCode(plain);
    from = i + 1;
  }
  return from === 0 ? start : result + start.slice(from);
}
