// What the library needs of a store: transactions that are kept whole or not at all. IndexedDB gives them; so does memory, for
// private windows and tests.
import type { LibraryRecord } from './record';

export type RecordName = Pick<LibraryRecord, 'article' | 'kind' | 'id'>;

/** `size` in characters, about: for the caps. */
export type StoredRecord = LibraryRecord & { size: number };

/** A part that could not be read, as it was. */
export interface AsidePart {
  article: string;
  /** When it was set aside: ISO 8601, UTC. */
  found: string;
  value: unknown;
}

/** How much an article or a host holds. */
export interface SizeRow {
  owner: string;
  size: number;
  records: number;
}

/** Stored values come as they are: `unknown` until `openRecord` has read them. */
export interface Transaction {
  get(name: RecordName): Promise<unknown>;
  list(article: string, kind?: string): Promise<unknown[]>;
  /** Those of an article that are of none of these kinds, which are not even read. */
  listWithout(article: string, kinds: readonly string[]): Promise<unknown[]>;
  /** The one with the greatest order. */
  last(article: string, kind: string): Promise<unknown>;
  put(record: StoredRecord): Promise<void>;
  remove(name: RecordName): Promise<void>;
  /** Those that were put into the bin before: ISO 8601, UTC. */
  listDeleted(before: string): Promise<unknown[]>;
  listAll(): Promise<unknown[]>;
  /** Of everything, of an article, or of one kind of it. */
  listNames(article?: string, kind?: string): Promise<RecordName[]>;
  /** In the order of their names, those behind `name`: whole articles, until `room` characters are full, at least one where there is one. */
  listAfter(name: RecordName | null, room: number): Promise<unknown[]>;
  countKind(kind: string): Promise<number>;
  /** Those written longest ago first. */
  listKind(kind: string): Promise<unknown[]>;
  /** Those written last first, those of one time by their articles, last first: as many as are wanted, and no more are read. */
  listNewest(kind: string, most: number, isMeant: (stored: unknown) => boolean): Promise<unknown[]>;
  setAside(part: AsidePart): Promise<void>;
  listAside(): Promise<AsidePart[]>;
  removeAside(isGone: (part: AsidePart) => boolean): Promise<void>;
  getSize(owner: string): Promise<SizeRow | undefined>;
  putSize(row: SizeRow): Promise<void>;
  removeSize(owner: string): Promise<void>;
  /** The index of the search, as it was saved last; '' for none. */
  getIndex(): Promise<string>;
  putIndex(saved: string): Promise<void>;
}

export interface LibraryBase {
  /** Nothing of it is kept when `work` rejects, or the store does. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}
