// Edges of words as browsers see them: a term of a text fragment must begin and end at one.
import { HAN_OR_KANA } from '../text/scripts';

const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Between letters or digits these join, full-width ones too (UAX 29: MidLetter, MidNum, MidNumLet): it's, 3.14, 3，043. */
const JOINER = /[.,:;'’‘·\-‐_，；：．＇]/;

/** An edge that every segmenter sees: the end of the line, or a mark or space beside it. */
export function isSureEdge(text: string, at: number): boolean {
  const before = charBefore(text, at);
  const after = charAt(text, at);
  if (!before || !after) return true;
  if (WORD.test(before) && WORD.test(after)) return false;
  if (JOINER.test(after) && joins(before)) return !joins(charAt(text, at + 1));
  if (JOINER.test(before) && joins(after)) return !joins(charBefore(text, at - 1));
  return true;
}

/** Han and kana are not joined by anything. */
function joins(char: string): boolean {
  return WORD.test(char) && !HAN_OR_KANA.test(char);
}

/** How much of a line is cut into words around a place: a dictionary is slow, and needs no more. */
const WINDOW = 60;

/** Word starts and ends of a line by the engine's dictionary. */
export class WordEdges {
  private readonly segmenter: Intl.Segmenter;

  constructor(
    readonly text: string,
    lang: string,
  ) {
    this.segmenter = new Intl.Segmenter(knownLanguage(lang), { granularity: 'word' });
  }

  /** The nearest edge at or before. */
  before(at: number): number {
    return this.around(at).findLast((edge) => edge <= at) ?? 0;
  }

  /** The nearest edge at or after. */
  after(at: number): number {
    return this.around(at).find((edge) => edge >= at) ?? this.text.length;
  }

  private around(at: number): number[] {
    let from = Math.max(0, at - WINDOW);
    while (from > 0 && from > at - 2 * WINDOW && !isSureEdge(this.text, from)) from -= 1;
    const near = this.text.slice(from, at + WINDOW);
    const edges = [...this.segmenter.segment(near)].map(({ index }) => from + index);
    return [...edges, from + near.length];
  }

  /** The end of the nth word from there. */
  afterWords(at: number, words: number): number {
    const near = this.text.slice(at, at + 2 * WINDOW);
    const last = this.wordsOf(near)[words - 1];
    return at + (last ? last.index + last.segment.length : near.length);
  }

  /** The start of the nth word back from there. */
  beforeWords(at: number, words: number): number {
    const from = Math.max(0, at - 2 * WINDOW);
    return from + (this.wordsOf(this.text.slice(from, at)).at(-words)?.index ?? 0);
  }

  private wordsOf(text: string): Intl.SegmentData[] {
    return [...this.segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  }

  /** The nearest sure edge at or before, not farther than `reach`; else a dictionary edge. */
  sureBefore(at: number, reach: number): number {
    for (let edge = at; edge >= Math.max(0, at - reach); edge--)
      if (isSureEdge(this.text, edge)) return edge;
    return this.before(Math.max(0, at - reach));
  }

  sureAfter(at: number, reach: number): number {
    const end = Math.min(this.text.length, at + reach);
    for (let edge = at; edge <= end; edge++) if (isSureEdge(this.text, edge)) return edge;
    return this.after(end);
  }
}

function charAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function charBefore(text: string, at: number): string {
  if (at <= 0) return '';
  const low = text.charCodeAt(at - 1);
  return charAt(text, low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1);
}

function knownLanguage(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
