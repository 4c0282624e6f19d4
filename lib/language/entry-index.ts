// Entries of word lists by what they begin with, so that a place in a text is asked about few of them, or none.

export interface Listed {
  /** The text it begins with; '' for a number. */
  head: string;
}

const DIGITS = [...'0123456789'];
const NONE: readonly never[] = [];
/** Size of the sieve that most places of a text do not get through: a power of two. */
const SIEVE = 1024;
const ONE = 1;
const TWO = 2;
const FIRST_OF_TWO = 4;

const hash = (first: number, second: number) => (first * 31 + second) & (SIEVE - 1);

export class EntryIndex<E extends Listed> {
  private readonly entries = new Map<string, E[]>();
  /** What falls on a hash: single first characters, the first two of an entry, the first of these two. */
  private readonly sieve = new Uint8Array(SIEVE);

  get size(): number {
    return this.entries.size;
  }

  add(entry: E): void {
    for (const start of startsOf(entry)) {
      const listed = this.entries.get(start);
      if (listed) listed.push(entry);
      else this.entries.set(start, [entry]);
      const first = start.charCodeAt(0);
      this.sieve[hash(first, 0)]! |= start.length > 1 ? FIRST_OF_TWO : ONE;
      if (start.length > 1) this.sieve[hash(first, start.charCodeAt(1))]! |= TWO;
    }
  }

  /** Whether an entry may begin with this character. */
  mayBegin(unit: number): boolean {
    return (this.sieve[hash(unit, 0)]! & (ONE | FIRST_OF_TWO)) !== 0;
  }

  /** Entries whose first two characters stand at a place of the text: few of them fit. */
  pairsAt(text: string, at: number): readonly E[] {
    const seen = this.sieve[hash(text.charCodeAt(at), text.charCodeAt(at + 1))]! & TWO;
    return seen ? (this.entries.get(text.slice(at, at + 2)) ?? NONE) : NONE;
  }

  /** Entries of which only the first character is sure. */
  singlesAt(text: string, at: number): readonly E[] {
    const seen = this.sieve[hash(text.charCodeAt(at), 0)]! & ONE;
    return seen ? (this.entries.get(text.charAt(at)) ?? NONE) : NONE;
  }
}

/** What an entry begins with: two characters, or one where the entry ends or is open behind it. */
function startsOf({ head }: Listed): readonly string[] {
  return head === '' ? DIGITS : [head.slice(0, 2)];
}
