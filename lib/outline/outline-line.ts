// What the outline is built from: one line per block, with what tags and type tell about it.

export interface OutlineLine {
  text: string;
  heading?: 1 | 2 | 3 | 4 | 5 | 6;
  bold?: boolean;
  centred?: boolean;
  /** The bold words a paragraph opens with, its marker included. */
  boldLead?: string;
  /** Set larger than the text around it. */
  larger?: boolean;
  /** Stands right below a picture. */
  afterImage?: boolean;
  /** Where it stands, when not a paragraph: a list item, a table cell, a quotation, a caption, preformatted text. */
  place?: 'li' | 'td' | 'blockquote' | 'caption' | 'pre';
}

/** A line made ready: trimmed, with full-width digits and letters folded, character for character. */
export interface ReadyLine extends OutlineLine {
  index: number;
  /** `text` trimmed: the words as they stand. */
  words: string;
  /** As long as `words`, code unit for code unit: ０-９Ａ-Ｚ folded to ASCII, U+3000 and nbsp to a space. */
  folded: string;
  /** Width in Han characters: other characters count half. */
  width: number;
}

const ODD = /[０-９Ａ-Ｚａ-ｚ\u3000\u00a0\u2000-\u200a\u202f\t\r\n]/g;
const FULL_WIDTH = 0xff00;
/** Hangul, CJK, kana, full-width forms: everything wide begins here, and little else does. */
const FIRST_WIDE = 0x1100;
/** Counting stops here: no heading is so long, and a line may be a megabyte. */
const COUNTED = 400;

export function readyLines(lines: readonly OutlineLine[]): ReadyLine[] {
  return lines.map((line, index) => {
    const words = line.text.trim();
    return { ...line, index, words, folded: foldWidth(words), width: measureWidth(words) };
  });
}

function foldWidth(text: string): string {
  return text.replace(ODD, (c) => {
    const code = c.charCodeAt(0);
    return code > FULL_WIDTH ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

export function measureWidth(text: string): number {
  const counted = Math.min(text.length, COUNTED);
  let width = (text.length - counted) / 2;
  for (let i = 0; i < counted; i++)
    width += text.charCodeAt(i) >= FIRST_WIDE && !isNarrowMark(text.charCodeAt(i)) ? 1 : 0.5;
  return width;
}

/** General punctuation: dashes, quotation marks, ellipses. */
function isNarrowMark(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f;
}
