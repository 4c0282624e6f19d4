// Entries of word lists by the characters they begin or end with, so that a place in a text is asked about few of them, or none.

const NONE: readonly never[] = [];
/** Size of the sieve that most places of a text do not get through: a power of two. */
const SIEVE = 4096;
const ONE = 1;
const TWO = 2;
const FIRST_OF_TWO = 4;

/** The second is no number behind the end of a text. */
const hash = (first: number, second: number) => ((first | 0) * 61 + (second | 0)) & (SIEVE - 1);

export class EntryIndex<E> {
  private readonly entries = new Map<string, E[]>();
  /** What falls on a hash: single characters, pairs, the first of a pair. */
  private readonly sieve = new Uint8Array(SIEVE);

  get size(): number {
    return this.entries.size;
  }

  /** @param key two characters, or one where only one is sure. */
  add(key: string, entry: E): void {
    const listed = this.entries.get(key);
    if (listed) listed.push(entry);
    else this.entries.set(key, [entry]);
    const first = key.charCodeAt(0);
    this.sieve[hash(first, 0)]! |= key.length > 1 ? FIRST_OF_TWO : ONE;
    if (key.length > 1) this.sieve[hash(first, key.charCodeAt(1))]! |= TWO;
  }

  /** Whether an entry may begin with this character. */
  mayBegin(unit: number): boolean {
    return (this.sieve[hash(unit, 0)]! & (ONE | FIRST_OF_TWO)) !== 0;
  }

  /** Whether an entry may begin with these two. */
  mayBeginWith(first: number, second: number): boolean {
    return (
      (this.sieve[hash(first, 0)]! & ONE) !== 0 || (this.sieve[hash(first, second)]! & TWO) !== 0
    );
  }

  /** Entries whose two characters stand at a place of the text. */
  pairsAt(text: string, at: number): readonly E[] {
    const seen = this.sieve[hash(text.charCodeAt(at), text.charCodeAt(at + 1))]! & TWO;
    return seen ? (this.entries.get(text.slice(at, at + 2)) ?? NONE) : NONE;
  }

  /** Entries of which only one character is sure. */
  singlesAt(text: string, at: number): readonly E[] {
    const seen = this.sieve[hash(text.charCodeAt(at), 0)]! & ONE;
    return seen ? (this.entries.get(text.charAt(at)) ?? NONE) : NONE;
  }
}
