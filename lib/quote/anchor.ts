// A saved quote found again on a changed page: by its words (W3C TextQuoteSelector), then nearly, with what stood around it.
// Weights and limits are those of Hypothesis (client, match-quote.ts); what is too unlike is honestly not found.
import search from 'approx-string-match';
import type { Article, BlockRange, Quote } from '../article';
import { foldForms } from './fold-forms';
import { ellipsisMark } from './make-quote';
import { indexWords, positionOf, rangeOf, type WordIndex, withoutMarks } from './word-index';

export type QuoteSelector = Pick<Quote, 'exact' | 'prefix' | 'suffix'> & {
  /** Where it stood: breaks ties only. */
  blocks?: BlockRange | null;
};

export interface FoundQuote {
  range: BlockRange;
  /** The words are the same, one for one. */
  exact: boolean;
  /** 0–1 */
  score: number;
}

interface Wanted {
  words: string;
  prefix: string;
  suffix: string;
  /** Where in the squeezed text the quote is expected; null when unknown. */
  hint: number | null;
}

interface Match {
  start: number;
  end: number;
  errors: number;
  /** Found by what stands around it: the words are others. */
  changed?: boolean;
}

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MAX_ERRORS = 256;
/** Bit-parallel search costs length × errors: longer quotes are found by their two ends. */
const MAX_APPROXIMATE = 2_000;
const MAX_EXACT_MATCHES = 200;
/** Below this the words are others, unless their surroundings are the same. */
const SURE_WORDS = 0.75;
const LEAST_WORDS = 0.5;
const SAME_CONTEXT = 0.8;
/** Like words are the same, corrected, where what stands around them is. */
const LEAST_CONTEXT = 0.6;
/** How far from changed words their surroundings may have moved; characters. */
const AROUND = 16;
/** Up to this length words stand anywhere; characters. */
const SHORT = 12;
/** How much of the surroundings tells a place; characters. */
const CLOSE = 8;

/** Null when the article no longer holds it. */
export function findQuote(
  article: Pick<Article, 'blocks' | 'lang'>,
  selector: QuoteSelector,
): FoundQuote | null {
  const index = indexWords(article.blocks);
  return findAsWritten(article, index, selector) ?? findInOtherForm(article, index, selector);
}

/** A page that is now shown in the other form of Chinese, simplified or traditional. */
function findInOtherForm(
  article: Pick<Article, 'lang'>,
  index: WordIndex,
  selector: QuoteSelector,
): FoundQuote | null {
  const text = foldForms(index.text);
  const [exact, prefix, suffix] = [selector.exact, selector.prefix, selector.suffix].map(
    foldForms,
  ) as [string, string, string];
  if (text === index.text && exact === selector.exact) return null;
  const found = findAsWritten(article, { ...index, text }, { ...selector, exact, prefix, suffix });
  return found && { ...found, exact: false };
}

function findAsWritten(
  article: Pick<Article, 'lang'>,
  index: WordIndex,
  selector: QuoteSelector,
): FoundQuote | null {
  const parts = splitAtEllipsis(selector.exact, article.lang);
  if (parts.length > 1) return findParts(index, parts, selector);
  const wanted = toWanted(index, selector.exact, selector);
  return wanted.words ? bestMatch(index, wanted) : null;
}

function toWanted(index: WordIndex, exact: string, selector: QuoteSelector): Wanted {
  const { prefix, suffix, blocks } = selector;
  const hint = blocks ? positionOf(index, blocks.startBlock, blocks.startOffset) : null;
  return {
    words: withoutMarks(exact),
    prefix: withoutMarks(prefix),
    suffix: withoutMarks(suffix),
    hint,
  };
}

/** A quote with something left out: its first and its last part, in that order. */
function findParts(
  index: WordIndex,
  parts: readonly string[],
  selector: QuoteSelector,
): FoundQuote | null {
  const first = toWanted(index, parts[0] ?? '', { ...selector, suffix: '' });
  const start = bestMatch(index, first);
  const last = toWanted(index, parts.at(-1) ?? '', { ...selector, prefix: '', blocks: null });
  const end =
    start &&
    bestMatch(index, {
      ...last,
      hint: positionOf(index, start.range.endBlock, start.range.endOffset),
    });
  if (!start || !end || !isBefore(start.range, end.range)) return null;
  return {
    range: { ...start.range, endBlock: end.range.endBlock, endOffset: end.range.endOffset },
    exact: start.exact && end.exact,
    score: Math.min(start.score, end.score),
  };
}

function isBefore(a: BlockRange, b: BlockRange): boolean {
  return a.endBlock < b.startBlock || (a.endBlock === b.startBlock && a.endOffset <= b.startOffset);
}

function splitAtEllipsis(exact: string, lang: string): string[] {
  const mark = ellipsisMark(lang);
  return exact
    .split('\n')
    .reduce<string[]>(
      (parts, line) => {
        if (line === mark) parts.push('');
        else parts.push([parts.pop(), line].filter(Boolean).join('\n'));
        return parts;
      },
      [''],
    )
    .filter(Boolean);
}

function bestMatch(index: WordIndex, wanted: Wanted): FoundQuote | null {
  const all = matchesOf(index.text, wanted);
  const scored = all
    .map((match) => ({ match, score: scoreOf(index.text, match, wanted) }))
    .filter(({ match }) => isCredible(index.text, match, wanted))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best) return null;
  const range = rangeOf(index, best.match.start, best.match.end);
  return { range, exact: best.match.errors === 0, score: best.score };
}

/** The very words; else like ones, and what now stands between the old surroundings. */
function matchesOf(text: string, wanted: Wanted): Match[] {
  const exact = exactMatches(text, wanted.words);
  if (exact.length === 0)
    return [...nearMatches(text, wanted.words), ...betweenContexts(text, wanted)];
  if (wanted.words.length > SHORT || exact.some((match) => hasContext(text, match, wanted)))
    return exact;
  // A name that stood elsewhere, too: where its own surroundings are, it was changed.
  const changed = betweenContexts(text, wanted);
  return changed.length > 0 ? changed : exact;
}

function hasContext(text: string, match: Match, wanted: Wanted): boolean {
  const { prefix, suffix } = surroundings(text, match, wanted);
  return Math.max(prefix, suffix) >= LEAST_CONTEXT;
}

/** What stands between the same words before and behind, where both are long enough to be told by. */
function betweenContexts(text: string, { words, prefix, suffix }: Wanted): Match[] {
  const [before, behind] = [prefix.slice(-CLOSE), suffix.slice(0, CLOSE)];
  if (Math.min(before.length, behind.length) < CLOSE) return [];
  const found: Match[] = [];
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const start = at + before.length;
    const end = text.indexOf(behind, start);
    if (end < 0 || found.length >= MAX_EXACT_MATCHES) break;
    if (end > start && end - start <= 2 * words.length + CLOSE)
      found.push({ start, end, errors: words.length, changed: true });
  }
  return found;
}

function exactMatches(text: string, words: string): Match[] {
  const found: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length, errors: 0 });
    if (found.length >= MAX_EXACT_MATCHES) break;
  }
  return found;
}

function nearMatches(text: string, words: string): Match[] {
  if (words.length <= MAX_APPROXIMATE)
    return search(text, words, Math.min(MAX_ERRORS, words.length >> 1));
  const half = MAX_APPROXIMATE >> 1;
  const [head] = nearMatches(text, words.slice(0, half)).sort((a, b) => a.errors - b.errors);
  if (!head) return [];
  const tails = nearMatches(text.slice(head.end), words.slice(-half));
  const [tail] = tails.sort((a, b) => a.errors - b.errors);
  return tail
    ? [{ start: head.start, end: head.end + tail.end, errors: head.errors + tail.errors }]
    : [];
}

function likeness(match: Match, words: string): number {
  return 1 - match.errors / Math.min(words.length, MAX_APPROXIMATE);
}

function contextLikeness(text: string, context: string): number {
  if (!context || !text) return 0;
  const [best] = search(text, context, context.length).sort((a, b) => a.errors - b.errors);
  return best ? 1 - best.errors / context.length : 0;
}

function surroundings(text: string, { start, end }: Match, { prefix, suffix }: Wanted) {
  return {
    prefix: contextLikeness(text.slice(Math.max(0, start - prefix.length), start), prefix),
    suffix: contextLikeness(text.slice(end, end + suffix.length), suffix),
  };
}

/** 0–1; a missing context or hint neither helps nor harms. */
function scoreOf(text: string, match: Match, wanted: Wanted): number {
  const around = surroundings(text, match, wanted);
  const away = wanted.hint === null ? 0 : Math.abs(match.start - wanted.hint) / (text.length || 1);
  const parts: [weight: number, score: number][] = [[WEIGHTS.quote, likeness(match, wanted.words)]];
  if (wanted.prefix) parts.push([WEIGHTS.prefix, around.prefix]);
  if (wanted.suffix) parts.push([WEIGHTS.suffix, around.suffix]);
  if (wanted.hint !== null) parts.push([WEIGHTS.position, 1 - away]);
  const total = parts.reduce((sum, [weight]) => sum + weight, 0);
  return parts.reduce((sum, [weight, score]) => sum + weight * score, 0) / total;
}

function isCredible(text: string, match: Match, wanted: Wanted): boolean {
  if (match.errors === 0 || match.changed) return true;
  const words = likeness(match, wanted.words);
  const { prefix, suffix } = surroundings(text, match, wanted);
  if (words < SURE_WORDS) return words >= LEAST_WORDS && Math.max(prefix, suffix) >= SAME_CONTEXT;
  if (!wanted.prefix && !wanted.suffix) return true;
  return isNearContext(text, match, wanted) && !isLikeNeighbour(text, match, wanted);
}

/** Something of what stood around the words stands near them still. */
function isNearContext(text: string, { start, end }: Match, { prefix, suffix }: Wanted): boolean {
  const before = text.slice(Math.max(0, start - prefix.length - AROUND), start);
  const behind = text.slice(end, end + suffix.length + AROUND);
  return (
    Math.max(contextLikeness(before, prefix), contextLikeness(behind, suffix)) >= LEAST_CONTEXT
  );
}

/** Stands where the quote's own neighbour stood: its beginning is what followed the quote, or its end what preceded. */
function isLikeNeighbour(text: string, { start, end }: Match, { prefix, suffix }: Wanted): boolean {
  const own = text.slice(start, end);
  const head = suffix.slice(0, CLOSE);
  const tail = prefix.slice(-CLOSE);
  return (head !== '' && own.startsWith(head)) || (tail !== '' && own.endsWith(tail));
}
