// Does a text directive lead to one passage and no other? The finder's steps (WICG scroll-to-text, 3.5.2) on lines of text,
// folded more than any browser folds: what is unique here is unique there.
import type { PageLine } from './page-lines';

export interface TextDirective {
  prefix: string;
  start: string;
  /** '' for an exact match. */
  end: string;
  suffix: string;
}

/** Places in folded text. */
export interface FoldedSpan {
  start: number;
  end: number;
}

const MAX_MATCHES = 2;

/** Case, width, accents, shapes of quotation marks and unseen characters do not count. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

export class FoldedPage {
  readonly text: string;
  private readonly starts: number[] = [];

  constructor(readonly lines: readonly PageLine[]) {
    let length = 0;
    const folded = lines.map(({ text }) => {
      this.starts.push(length);
      const line = foldText(text);
      length += line.length + 1;
      return line;
    });
    this.text = folded.join('\n');
  }

  /** The folded place of an offset in a line. */
  at(line: number, offset: number): number {
    return this.starts[line]! + foldText(this.lines[line]!.text.slice(0, offset)).length;
  }

  /** Up to two matches, in document order: two are enough to know that it is not unique. */
  find(directive: TextDirective): FoldedSpan[] {
    const { prefix: before, start: from, end: to, suffix: behind } = directive;
    const [prefix, start, end, suffix] = [before, from, to, behind].map((term) =>
      foldText(term).trim(),
    ) as [string, string, string, string];
    const found: FoldedSpan[] = [];
    const first = prefix || start;
    for (
      let at = this.text.indexOf(first);
      at >= 0 && first;
      at = this.text.indexOf(first, at + 1)
    ) {
      const begin = prefix ? this.skipSpace(at + prefix.length) : at;
      if (!this.text.startsWith(start, begin)) continue;
      const stop = this.findEnd(begin + start.length, end, suffix);
      if (stop >= 0) found.push({ start: begin, end: stop });
      if (found.length >= MAX_MATCHES) break;
    }
    return found;
  }

  /** How often a term stands on the page, up to two; 0 for none. */
  count(term: string): number {
    return this.find({ prefix: '', start: term, end: '', suffix: '' }).length;
  }

  /** Firefox gives up where it runs into what it looks for first before it comes to the passage, in what is no text of the page: the
   * words for a picture that has no address yet. Terms that stand alone are looked for further on. */
  isBlocked({ prefix, start, end, suffix }: TextDirective, line: number): boolean {
    const first = foldText(prefix || start).trim();
    const before = this.lines.slice(0, prefix || end || suffix ? line + 1 : 0);
    return before.some(({ unseen = '' }) => foldText(unseen).includes(first));
  }

  /** Where the match ends; -1 when the end term or the suffix does not follow. */
  private findEnd(from: number, end: string, suffix: string): number {
    if (!end) return this.followed(from, suffix) ? from : -1;
    for (let at = this.text.indexOf(end, from); at >= 0; at = this.text.indexOf(end, at + 1))
      if (this.followed(at + end.length, suffix)) return at + end.length;
    return -1;
  }

  private followed(at: number, suffix: string): boolean {
    return !suffix || this.text.startsWith(suffix, this.skipSpace(at));
  }

  private skipSpace(at: number): number {
    let to = at;
    while (this.text[to] === ' ' || this.text[to] === '\n') to += 1;
    return to;
  }
}
