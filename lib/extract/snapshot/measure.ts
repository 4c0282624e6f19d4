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

// , . ; ! ? ، ؛ ؟ 、 。 ， ； ！ ？ । ።
const MARKS = ',.;!?،؛؟、。，；！？।።…';

/** By UTF-16 unit: what it counts in `size`, and a bit for marks. All text of a page goes through here: one look a character. */
const COUNTS = 3;
const MARK = 4;
const units = new Uint8Array(0x10000).fill(1);
// Kana and Han but for the middle dot, hangul, first halves of pairs.
units.fill(2, 0x3040, 0xa000).fill(2, 0xac00, 0xd7a4).fill(2, 0xd800, 0xdc00);
units[0x30fb] = 1;
units.fill(0, 0, 0x21);
units[0xa0] = units[0x3000] = 0;
for (const mark of MARKS) units[mark.charCodeAt(0)]! |= MARK;

const SENTENCE_SIZE = 20;

/** Adds a piece of text to a measure in one pass over its characters; returns its size. */
export function addText(total: Measure, text: string, inLink: boolean): number {
  let size = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = units[text.charCodeAt(i)] as number;
    size += unit & COUNTS;
    marks += unit >> 2;
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
