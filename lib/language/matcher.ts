// Word lists made ready for comparing with texts.
import { EntryIndex } from './entry-index';
import { foldText } from './fold-text';
import type { WordRule } from './language-pack';
import { isWordEdge } from './letters';
import { isMarkBefore, isMarkBehind } from './marks';
import { endOfEntry } from './match-entry';
import { entriesOf, type Piece, readEntry } from './word-notation';

interface Entry<R> {
  rule: R;
  /** Place of its rule among all: of two that fit the first counts. */
  order: number;
  head: string;
  pieces: readonly Piece[];
  /** Must reach the end of the text. */
  closes: boolean;
  /** How far into the text it may begin. */
  reach: number;
}

/** A folded text, and the part of it without brackets, bullets and punctuation around it. */
interface Span {
  text: string;
  from: number;
  to: number;
}

const ANYWHERE = Number.POSITIVE_INFINITY;
const always = () => true;

export class Matcher<R extends WordRule = WordRule> {
  /** Entries that begin where the text begins, and those that may begin later. */
  private readonly first = new EntryIndex<Entry<R>>();
  private readonly later = new EntryIndex<Entry<R>>();
  private readonly longest: number;

  constructor(rules: readonly R[]) {
    rules.forEach((rule, order) => {
      for (const entry of readRule(rule, order))
        (entry.reach === 0 ? this.first : this.later).add(entry);
    });
    this.longest = Math.max(0, ...rules.map(longestOf));
  }

  test(text: string): boolean {
    return this.find(text) !== null;
  }

  /** The first rule that fits the text and that the caller agrees to; null when there is none. */
  find(text: string, agrees: (rule: R) => boolean = always): R | null {
    if (text === '' || text.length > this.longest) return null;
    const span = spanOf(foldText(text));
    const choice = new Choice(span, (rule: R) => text.length <= longestOf(rule) && agrees(rule));
    choice.ask(this.first, 0);
    if (span.from > 0) choice.ask(this.first, span.from);
    for (let at = 0; this.later.size > 0 && at < span.to; at++)
      if (this.mayBeginLater(span.text, at)) choice.ask(this.later, at);
    return choice.best?.rule ?? null;
  }

  private mayBeginLater(text: string, at: number): boolean {
    return this.later.mayBegin(text.charCodeAt(at)) && isWordEdge(text, at);
  }

  /** Where the longest word that the text begins with ends; 0 when it begins with none. */
  endAtStart(text: string): number {
    const span = wholeOf(text);
    const entries = [...this.first.pairsAt(span.text, 0), ...this.first.singlesAt(span.text, 0)];
    return Math.max(0, ...entries.map((entry) => endOf(entry, span, 0)));
  }

  /** Where a word begins that the text holds or closes with; −1 when there is none. */
  search(text: string): number {
    const span = wholeOf(text);
    for (let at = 0; at < text.length; at++) {
      if (!this.mayBeginLater(span.text, at)) continue;
      const entries = [
        ...this.later.pairsAt(span.text, at),
        ...this.later.singlesAt(span.text, at),
      ];
      if (entries.some((entry) => endOf(entry, span, at) >= 0)) return at;
    }
    return -1;
  }
}

/** Looks for the entry of the earliest rule that fits. */
class Choice<R> {
  best: Entry<R> | null = null;

  constructor(
    private readonly span: Span,
    private readonly agrees: (rule: R) => boolean,
  ) {}

  ask(index: EntryIndex<Entry<R>>, at: number): void {
    this.askEach(index.pairsAt(this.span.text, at), at);
    this.askEach(index.singlesAt(this.span.text, at), at);
  }

  private askEach(entries: readonly Entry<R>[], at: number): void {
    for (const entry of entries)
      if (
        (!this.best || entry.order < this.best.order) &&
        this.span.text.startsWith(entry.head, at) &&
        endOf(entry, this.span, at) >= 0 &&
        this.agrees(entry.rule)
      )
        this.best = entry;
  }
}

const longestOf = ({ max = ANYWHERE, apart = 0 }: WordRule) => Math.max(max, apart);

function endOf({ pieces, closes, reach }: Entry<unknown>, { text, from, to }: Span, at: number) {
  if (reach !== 0 && at > from + reach) return -1;
  const [end, bareEnd] = closes ? [text.length, to] : [-1, -1];
  return endOfEntry({ text, pieces, end, bareEnd }, at);
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

function readRule<R extends WordRule>(rule: R, order: number): Entry<R>[] {
  const { is, opens, closes, holds } = rule;
  const read = (words: string | undefined, about: Bounds) =>
    entriesOf(words ?? '').flatMap((entry) =>
      readEntries(entry, about).map((read) => ({ rule, order, ...read })),
    );
  return [
    ...read(is, { closes: true, reach: 0 }),
    ...read(opens, { closes: false, reach: 0 }),
    ...read(closes, { closes: true, reach: ANYWHERE }),
    ...read(holds, { closes: false, reach: ANYWHERE }),
  ];
}

type Bounds = Pick<Entry<unknown>, 'closes' | 'reach'>;

/** One for each text that the entry may begin with. A gap at its beginning says how far into the text that may be. */
function readEntries(entry: string, about: Bounds) {
  const [first, ...rest] = readEntry(entry, foldText);
  const pieces = first?.kind === 'gap' || !first ? rest : [first, ...rest];
  const reach = first?.kind === 'gap' ? first.most : about.reach;
  return partByStart(pieces).map((parted) => ({ ...about, reach, ...parted }));
}

/** `{sign up,register} for` is two: a place of a text is asked for the one that can stand there. */
function partByStart(pieces: readonly Piece[]): { head: string; pieces: readonly Piece[] }[] {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'text') return [{ head: '', pieces }];
  return first.choices.flatMap((choice) =>
    choice.text === ''
      ? partByStart(rest)
      : { head: choice.text, pieces: [{ kind: 'text', choices: [choice] } as Piece, ...rest] },
  );
}
