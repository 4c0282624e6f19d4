// Word lists made ready for comparing with texts.
import { EntryIndex } from './entry-index';
import { foldText, foldUnit } from './fold-text';
import type { WordRule } from './language-pack';
import { isWordEdge } from './letters';
import { isMarkBefore, isMarkBehind } from './marks';
import { endOfEntry } from './match-entry';
import {
  ANYWHERE,
  type Entry,
  isPlainEnd,
  keysOf,
  piecesOf,
  readRule,
  type Start,
  startsOfEntry,
} from './read-rule';

/** A folded text, and the part of it without brackets, bullets and punctuation around it. */
interface Span {
  text: string;
  from: number;
  to: number;
}

const always = () => true;

export class Matcher<R extends WordRule = WordRule> {
  /** Entries that begin where the text begins, plain ones that end where it ends, and those that may stand elsewhere. */
  private readonly first = new EntryIndex<Start<R>>();
  private readonly last = new EntryIndex<Start<R>>();
  private readonly later = new EntryIndex<Start<R>>();
  private readonly longest: number;
  /** Some entries may begin inside a word. */
  private joins = false;

  constructor(rules: readonly R[]) {
    rules.forEach((rule, order) => {
      for (const entry of readRule(rule, order)) this.add(entry);
    });
    this.longest = Math.max(0, ...rules.map(longestOf));
  }

  private add(entry: Entry<R>): void {
    const isLast = isPlainEnd(entry);
    const index = isLast ? this.last : entry.reach === 0 ? this.first : this.later;
    for (const start of startsOfEntry(entry)) {
      for (const key of keysOf(start, isLast)) index.add(key, start);
      this.joins ||= start.joined && !isLast;
    }
  }

  test(text: string): boolean {
    return this.seek(text, always, true) !== null;
  }

  /** The first rule that fits the text and that the caller agrees to; null when there is none. */
  find(text: string, agrees: (rule: R) => boolean = always): R | null {
    return this.seek(text, agrees, false);
  }

  /** `any` is content with whichever rule it comes upon. */
  private seek(text: string, agrees: (rule: R) => boolean, any: boolean): R | null {
    if (text === '' || text.length > this.longest || !this.mayFit(text)) return null;
    const span = spanOf(foldText(text));
    const choice = new Choice(span, (rule: R) => text.length <= longestOf(rule) && agrees(rule));
    choice.ask(this.first, 0);
    if (span.from > 0) choice.ask(this.first, span.from);
    choice.askBefore(this.last, span.text.length);
    if (span.to < span.text.length) choice.askBefore(this.last, span.to);
    let at = this.later.size > 0 ? this.nextPlace(span.text, 0) : -1;
    for (; at >= 0 && at < span.to && !(any && choice.best); at = this.nextPlace(span.text, at + 1))
      choice.ask(this.later, at);
    return choice.best?.rule ?? null;
  }

  /** The next place from `from` on at which an entry may begin; −1 when there is none. */
  private nextPlace(folded: string, from: number): number {
    return this.later.nextPlace(folded, from, this.joins);
  }

  private fitsAt(span: Span, at: number): boolean {
    const fits = (start: Start<R>) => endOf(start, span, at) >= 0;
    return (
      this.later.pairsAt(span.text, at).some(fits) || this.later.singlesAt(span.text, at).some(fits)
    );
  }

  /** A cheap look before a text is folded: most begin with other letters. */
  private mayFit(text: string): boolean {
    if (this.later.size > 0 || this.last.size > 0) return true;
    let at = 0;
    while (isMarkBefore(foldUnit(text.charCodeAt(at)))) at++;
    return this.mayBeginAt(text, 0) || (at > 0 && this.mayBeginAt(text, at));
  }

  private mayBeginAt(text: string, at: number): boolean {
    return this.first.mayBeginWith(
      foldUnit(text.charCodeAt(at)),
      foldUnit(text.charCodeAt(at + 1)),
    );
  }

  /** Where the longest word that the text begins with ends; 0 when it begins with none. */
  endAtStart(text: string): number {
    const span = wholeOf(text);
    let longest = 0;
    for (const entry of this.first.pairsAt(span.text, 0))
      longest = Math.max(longest, endOf(entry, span, 0));
    for (const entry of this.first.singlesAt(span.text, 0))
      longest = Math.max(longest, endOf(entry, span, 0));
    return longest;
  }

  /** Whether one of the plain words that texts close with ends at a place. */
  closesAt(text: string, end: number): boolean {
    const folded = foldText(text);
    const fits = (start: Start<R>) => endsAt(start, folded, end);
    return (
      this.last.pairsAt(folded, end - 2).some(fits) ||
      this.last.singlesAt(folded, end - 1).some(fits)
    );
  }

  /** Where the longest of the plain words begins that the text closes with; its length when it closes with none. */
  startAtEnd(text: string): number {
    const folded = foldText(text);
    const end = folded.length;
    let start = end;
    for (const index of [this.last.pairsAt(folded, end - 2), this.last.singlesAt(folded, end - 1)])
      for (const entry of index)
        if (endsAt(entry, folded, end)) start = Math.min(start, end - entry.head.length);
    return start;
  }

  /** The words that the text holds, as they are compared; '' when it holds none. */
  findIn(text: string): string {
    const at = this.search(text);
    if (at < 0) return '';
    const span = wholeOf(text);
    const entries = [...this.later.pairsAt(span.text, at), ...this.later.singlesAt(span.text, at)];
    return span.text.slice(at, Math.max(...entries.map((entry) => endOf(entry, span, at))));
  }

  /** Where a word begins that the text holds; −1 when there is none. */
  search(text: string): number {
    const span = wholeOf(text);
    for (let at = this.nextPlace(span.text, 0); at >= 0; at = this.nextPlace(span.text, at + 1))
      if (this.fitsAt(span, at)) return at;
    return -1;
  }
}

/** Looks for the entry of the earliest rule that fits. */
class Choice<R> {
  /** One stays: see snapshot/working-copy.ts. */
  static readonly kept = new Choice({ text: '', from: 0, to: 0 }, always);

  best: Entry<R> | null = null;

  constructor(
    private readonly span: Span,
    private readonly agrees: (rule: R) => boolean,
  ) {}

  ask(index: EntryIndex<Start<R>>, at: number): void {
    this.askEach(index.pairsAt(this.span.text, at), at);
    this.askEach(index.singlesAt(this.span.text, at), at);
  }

  /** Entries that end at a place. */
  askBefore(index: EntryIndex<Start<R>>, end: number): void {
    const { text } = this.span;
    for (const start of index.pairsAt(text, end - 2))
      if (endsAt(start, text, end)) this.accept(start);
    for (const start of index.singlesAt(text, end - 1))
      if (endsAt(start, text, end)) this.accept(start);
  }

  private isBetter({ entry }: Start<R>): boolean {
    return !this.best || entry.order < this.best.order;
  }

  private accept(start: Start<R>): void {
    if (this.isBetter(start) && this.agrees(start.entry.rule)) this.best = start.entry;
  }

  private askEach(starts: readonly Start<R>[], at: number): void {
    for (const start of starts)
      if (this.isBetter(start) && endOf(start, this.span, at) >= 0) this.accept(start);
  }
}

const endsAt = ({ head, joined }: Start<unknown>, text: string, end: number) =>
  text.endsWith(head, end) && (joined || isWordEdge(text, end - head.length));

const longestOf = ({ max = ANYWHERE, apart = 0 }: WordRule) => Math.max(max, apart);

function endOf({ entry, head, joined }: Start<unknown>, span: Span, at: number): number {
  const { text, from, to } = span;
  const { closes, reach } = entry;
  if (!text.startsWith(head, at) || (reach !== 0 && at > from + reach)) return -1;
  if (!joined && !isWordEdge(text, at)) return -1;
  const [end, bareEnd] = closes ? [text.length, to] : [-1, -1];
  return endOfEntry({ text, pieces: piecesOf(entry), end, bareEnd }, at);
}

function wholeOf(text: string): Span {
  const folded = foldText(text);
  return { text: folded, from: 0, to: folded.length };
}

function spanOf(text: string): Span {
  let from = 0;
  let to = text.length;
  while (from < to && isMarkBefore(text.charCodeAt(from))) from++;
  while (to > from && isMarkBehind(text.charCodeAt(to - 1))) to--;
  return { text, from, to };
}
