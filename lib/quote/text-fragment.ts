// Text directives for a passage (WICG scroll-to-text), shortest first. Ends stand where every engine sees an edge of a word,
// or have a neighbour as prefix or suffix that does: Chinese words are cut differently by each engine.
import { trimTrailing } from '../text/trim-trailing';
import type { Passage } from './locate-passage';
import type { PageLine } from './page-lines';
import type { TextDirective } from './verify-fragment';
import { isSureEdge, WordEdges } from './word-edges';

/** Percent-encoded length that an address of a passage has at most, where that is enough to tell it. */
const SHORT = 300;
/** How far a context reaches for a sure edge, characters. */
export const REACH = 30;
/** Firefox does not pass over such blanks from a context to its term. */
const WIDE = /[\u00a0\u3000]/;
const MARKS_AT_START = /^[^\p{L}\p{N}]+/u;
const MARK = /[^\p{L}\p{N}]/u;
/** How many of the first and of the last words of a long passage tell it. */
const TERM_WORDS = [4, 5, 6];
/** From where on the nearest edge is taken that every engine sees, where words have none such; characters. */
const TERM_SIZES = [4, 6, 10, 24, 48];

export interface FragmentLines {
  lines: readonly PageLine[];
  /** Language of the page: for the dictionary of words. */
  lang: string;
}

interface Ends {
  first: WordEdges;
  last: WordEdges;
  /** Offsets in the first and the last line, moved outward to edges of words. */
  start: number;
  end: number;
  passage: Passage;
}

/** `text=…`, to stand after `#:~:`. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [prefix && `${encodeTerm(prefix)}-`, encodeTerm(start), end && encodeTerm(end)];
  return `text=${[...terms, suffix && `-${encodeTerm(suffix)}`].filter(Boolean).join(',')}`;
}

const isShort = (directive: TextDirective): boolean => encodeDirective(directive).length <= SHORT;

/** `-` has a meaning in directives; brackets and quotation marks end links in plain text and Markdown. */
function encodeTerm(term: string): string {
  return encodeURIComponent(wellFormed(term).trim()).replace(
    /[-!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A lone half of a surrogate pair cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

/** Short ones first, and last those with ends that only a dictionary parts: each engine has its own. */
export function directivesFor(page: FragmentLines, passage: Passage): TextDirective[] {
  const ends = readEnds(page, passage);
  const all = (terms: readonly Terms[]) =>
    [contextsOf(ends), contextsAround(page, ends)].flatMap((contexts) =>
      terms.flatMap(([start, end]) => contexts.map((context) => ({ ...context, start, end }))),
    );
  const sure = all(sureTerms(ends));
  return [
    ...sure.filter(isShort),
    ...sure.filter((directive) => !isShort(directive)),
    ...all(wordCuts(ends).map((cut) => termsAt(ends, cut))),
  ];
}

function readEnds({ lines, lang }: FragmentLines, passage: Passage): Ends {
  const edgesOf = (line: number) => new WordEdges(lines[line]!.text, lang);
  const first = edgesOf(passage.startLine);
  const last = passage.startLine === passage.endLine ? first : edgesOf(passage.endLine);
  const start = first.before(passage.startOffset);
  return { first, last, start, end: last.after(passage.endOffset), passage };
}

type Terms = [start: string, end: string];

/** The terms of a passage, cut where every engine sees an edge: all of it, or its first and last words. */
function sureTerms(ends: Ends): Terms[] {
  const { first, last, start, end } = ends;
  const whole = first === last ? first.text.slice(start, end) : '';
  const isSure = ([to, from]: Cut) => isSureEdge(first.text, to) && isSureEdge(last.text, from);
  const cuts = [...wordCuts(ends).filter(isSure), ...sureCuts(ends)];
  const parts = cuts.map((cut) => termsAt(ends, cut));
  return whole && encodeTerm(whole).length <= SHORT ? [[whole, ''], ...parts] : parts;
}

const wordCuts = ({ first, last, start, end }: Ends): Cut[] =>
  TERM_WORDS.map((words) => [first.afterWords(start, words), last.beforeWords(end, words)]);

/** The first term ends at the one place, the last begins at the other. */
type Cut = readonly [to: number, from: number];

/** Cuts at edges that every engine sees, those first that leave little. */
function sureCuts({ first, last, start, end }: Ends): Cut[] {
  const after = TERM_SIZES.map((size) => first.sureAfter(start + size, REACH));
  const before = TERM_SIZES.map((size) => last.sureBefore(end - size, REACH));
  const sizeOf = ([to, from]: Cut) => to - start + (end - from);
  const cuts = [...new Set(after)].flatMap((to) =>
    [...new Set(before)].map((from): Cut => [to, from]),
  );
  return cuts.sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** Up to the one place and from the other; where these meet, the whole. */
function termsAt({ first, last, start, end }: Ends, [to, from]: Cut): Terms {
  if (first === last && Math.min(to, end) > Math.max(from, start))
    return [first.text.slice(start, end), ''];
  return [first.text.slice(start, to), last.text.slice(Math.max(0, from), end)];
}

type Context = Pick<TextDirective, 'prefix' | 'suffix'>;

/** As little context as the ends need first, then more. */
function contextsOf(ends: Ends): Context[] {
  const [near, wide] = [1, REACH].map((least) => ({
    prefix: prefixOf(ends, least),
    suffix: suffixOf(ends, least),
  })) as [Context, Context];
  const needed = {
    prefix: isSureEdge(ends.first.text, ends.start) ? '' : near.prefix,
    suffix: isSureEdge(ends.last.text, ends.end) ? '' : near.suffix,
  };
  return [
    needed,
    { ...needed, prefix: near.prefix },
    near,
    { ...needed, prefix: wide.prefix },
    wide,
  ];
}

/** The neighbouring lines as context, where the passage begins or ends its own. */
function contextsAround(page: FragmentLines, ends: Ends): Context[] {
  const prefix = prefixOf(ends, REACH) || lineBefore(page, ends);
  const suffix = suffixOf(ends, REACH) || lineAfter(page, ends);
  const needed = contextsOf(ends)[0];
  return [
    { ...needed!, prefix },
    { ...needed!, suffix },
    { prefix, suffix },
  ];
}

/** The words before, from the nearest sure edge that is at least `least` characters away; marks alone are no context. */
function prefixOf({ first, start }: Ends, least: number): string {
  const near = first.text.slice(Math.max(0, start - 2 * REACH), start);
  const words = start - near.length + trimTrailing(near, MARK).length;
  if (words <= 0 || WIDE.test(near.slice(-1))) return '';
  return first.text.slice(first.sureBefore(Math.max(0, words - least), REACH), start);
}

function suffixOf({ last, end }: Ends, least: number): string {
  const rest = last.text.slice(end, end + 2 * REACH);
  const words = end + rest.length - rest.replace(MARKS_AT_START, '').length;
  if (words >= last.text.length || WIDE.test(rest[0]!)) return '';
  return last.text.slice(end, last.sureAfter(Math.min(last.text.length, words + least), REACH));
}

/** From the line above. */
const isParted = (line?: PageLine): boolean => WIDE.test(line?.unseen ?? '');

/** A passage at the start of its line is told apart by the end of the line before: only white space lies between. */
function lineBefore({ lines, lang }: FragmentLines, { passage }: Ends): string {
  const text = (!isParted(lines[passage.startLine]) && lines[passage.startLine - 1]?.text) || '';
  return text.slice(new WordEdges(text, lang).sureBefore(Math.max(0, text.length - REACH), REACH));
}

function lineAfter({ lines, lang }: FragmentLines, { passage }: Ends): string {
  const below = lines[passage.endLine + 1];
  const text = (!isParted(below) && below?.text) || '';
  return text.slice(0, new WordEdges(text, lang).sureAfter(Math.min(text.length, REACH), REACH));
}
