// Entries of word lists by the characters they begin or end with, so that a place in a text is asked about few of them, or none.
import { isWordEdge } from './letters';

const NONE: readonly never[] = [];
/** Sizes of the sieve that most places of a text do not get through: powers of two, many times the entries. */
const SMALLEST_SIEVE = 64;
const LARGEST_SIEVE = 16384;
const ROOM = 16;
const ONE = 1;
const TWO = 2;
const FIRST_OF_TWO = 4;

/** The second is no number behind the end of a text. */
const hash = (first: number, second: number) => (first | 0) * STEP + (second | 0);
const STEP = 61;

export class EntryIndex<E> {
  private readonly entries = new Map<string, E[]>();
  /** What falls on a hash: single characters, pairs, the first of a pair. Made when the first text is asked about. */
  private sieve: Uint8Array | null = null;

  get size(): number {
    return this.entries.size;
  }

  /** @param key two characters, or one where only one is sure. */
  add(key: string, entry: E): void {
    const listed = this.entries.get(key);
    if (listed) listed.push(entry);
    else this.entries.set(key, [entry]);
  }

  private makeSieve(): Uint8Array {
    let size = SMALLEST_SIEVE;
    while (size < this.entries.size * ROOM && size < LARGEST_SIEVE) size *= 2;
    const sieve = new Uint8Array(size);
    for (const key of this.entries.keys()) {
      const first = key.charCodeAt(0);
      sieve[hash(first, 0) & (size - 1)]! |= key.length > 1 ? FIRST_OF_TWO : ONE;
      if (key.length > 1) sieve[hash(first, key.charCodeAt(1)) & (size - 1)]! |= TWO;
    }
    this.sieve = sieve;
    return sieve;
  }

  private look(first: number, second: number): number {
    const sieve = this.sieve ?? this.makeSieve();
    return sieve[hash(first, second) & (sieve.length - 1)] as number;
  }

  /**
   * The next place from `from` on at which an entry may begin: at the edge of a word only, or `anywhere`; −1 when there is none.
   * One loop without calls: it looks at every character of a page, once for each list of words.
   */
  nextPlace(text: string, from: number, anywhere: boolean): number {
    const sieve = this.sieve ?? this.makeSieve();
    const last = sieve.length - 1;
    for (let at = from; at < text.length; at++) {
      const start = text.charCodeAt(at) * STEP;
      const seen = sieve[start & last] as number;
      if ((seen & (ONE | FIRST_OF_TWO)) === 0) continue;
      // Beyond the end stands no number, and counts nothing.
      const pair = (seen & ONE) !== 0 ? TWO : sieve[(start + text.charCodeAt(at + 1)) & last];
      if (((pair as number) & TWO) !== 0 && (anywhere || isWordEdge(text, at))) return at;
    }
    return -1;
  }

  /** Whether an entry may begin with these two. */
  mayBeginWith(first: number, second: number): boolean {
    return (this.look(first, 0) & ONE) !== 0 || (this.look(first, second) & TWO) !== 0;
  }

  /** Entries whose two characters stand at a place of the text. */
  pairsAt(text: string, at: number): readonly E[] {
    const seen = this.look(text.charCodeAt(at), text.charCodeAt(at + 1)) & TWO;
    return seen ? (this.entries.get(text.slice(at, at + 2)) ?? NONE) : NONE;
  }

  /** Entries of which only one character is sure. */
  singlesAt(text: string, at: number): readonly E[] {
    const seen = this.look(text.charCodeAt(at), 0) & ONE;
    return seen ? (this.entries.get(text.charAt(at)) ?? NONE) : NONE;
  }
}
