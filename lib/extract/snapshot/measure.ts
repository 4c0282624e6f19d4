// How much text there is and of what kind. Counted once while the copy is made, kept true while parts are taken out.

export interface Measure {
  /** Letters that are not white space; a Han, kana or hangul character counts twice, as it says about twice as much. */
  size: number;
  /** The part of `size` inside links. */
  linkSize: number;
  /** The part of `size` that reads like sentences: outside links, with punctuation. */
  prose: number;
  /** Commas and full stops of any script, outside links. */
  marks: number;
  images: number;
  links: number;
}

export const nothing = (): Measure => ({
  size: 0,
  linkSize: 0,
  prose: 0,
  marks: 0,
  images: 0,
  links: 0,
});

export function add(total: Measure, part: Measure, sign: 1 | -1 = 1): void {
  total.size += sign * part.size;
  total.linkSize += sign * part.linkSize;
  total.prose += sign * part.prose;
  total.marks += sign * part.marks;
  total.images += sign * part.images;
  total.links += sign * part.links;
}

const isWide = (code: number) =>
  (code >= 0x3040 && code <= 0x9fff && code !== 0x30fb) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xd800 && code <= 0xdbff);

// , . ; ! ? ، ؛ ؟ 、 。 ， ； ！ ？ । ።
const MARKS = new Set([...',.;!?،؛؟、。，；！？।።…'].map((character) => character.charCodeAt(0)));
const isMark = (code: number) => (code < 0x40 ? LATIN_MARKS : MARKS).has(code);
const LATIN_MARKS = new Set([0x21, 0x2c, 0x2e, 0x3b, 0x3f]);

const SENTENCE_SIZE = 20;

/** Adds a piece of text to a measure in one pass over its characters; returns its size. */
export function addText(total: Measure, text: string, inLink: boolean): number {
  let size = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) continue;
    size += isWide(code) ? 2 : 1;
    if (isMark(code)) marks++;
  }
  total.size += size;
  if (inLink) total.linkSize += size;
  else if (marks > 0) {
    total.marks += marks;
    if (size >= SENTENCE_SIZE) total.prose += size;
  }
  return size;
}

export function measureText(text: string): Measure {
  const measure = nothing();
  addText(measure, text, false);
  return measure;
}

export const linkDensity = (m: Measure): number => (m.size ? m.linkSize / m.size : 0);
