// What the library is made of: small records, one for each thing that was kept of an article, so that a change writes only what
// it changes. Ordering, bin and schema are the record's; what it holds is its kind's.

/** The version in which records are written now; see migrations.ts. */
export const SCHEMA = 3;

export interface LibraryRecord<T = unknown> {
  /** Key of the article (see article-key.ts). */
  article: string;
  /** A name in `KINDS`. */
  kind: string;
  /** Unique among the article's records of that kind; '' where there is only one. */
  id: string;
  /** In which version it was written: at least 1. */
  schema: number;
  /** Place among the article's records of that kind: any finite number. */
  order: number;
  /** When it was written last: ISO 8601, UTC. */
  changed: string;
  /** Since when it lies in the bin: ISO 8601, UTC. */
  deleted?: string;
  /** From version 1, in which several pages could share a key: it may be another page's. */
  legacy?: true;
  data: T;
}

/** What of a stored value could be read; what could not is set aside, never thrown away. */
export interface Reading<T> {
  value: T | null;
  broken: unknown[];
}

/** A change to an article is told by its name. */
export interface NamedChange {
  kind: string;
}

export type Draft = Pick<LibraryRecord, 'kind' | 'id' | 'order' | 'data' | 'deleted'>;

/** What a change writes. */
export interface Plan {
  puts: Draft[];
  removals: Pick<LibraryRecord, 'kind' | 'id'>[];
}

/** The sound records of one article, as a change needs them. */
export interface Shelf {
  get(kind: string, id: string): Promise<LibraryRecord | null>;
  /** In order, those in the bin too. */
  all(kind: string): Promise<LibraryRecord[]>;
  /** 0 when there is none. */
  lastOrder(kind: string): Promise<number>;
}

export interface ChangeRule<C> {
  /** The shape alone: what comes by message may be anything. */
  isShaped(change: Record<string, unknown>): boolean;
  /** Within the caps of each field. */
  fits(change: C): boolean;
  plan(change: C, shelf: Shelf, now: string): Promise<Plan>;
}

/** One kind of record: one file, one line in `KINDS`, and a migration that says since when. */
export interface Kind<T, C extends NamedChange> {
  name: string;
  /** Left behind by reading alone: no article is listed for it. */
  isQuiet?: true;
  read(data: unknown): Reading<T>;
  changes: { [K in C['kind']]: ChangeRule<Extract<C, { kind: K }>> };
}

export const NOTHING: Plan = { puts: [], removals: [] };

/** For a kind that is read whole or not at all: `read` gives null for what is broken. */
export function readWhole<T>(read: (data: unknown) => T | null): (data: unknown) => Reading<T> {
  return (data) => {
    const value = read(data);
    return { value, broken: value === null ? [data] : [] };
  };
}

/** Puts `data` in the place of what the record held; null takes the record away. */
export function replaceWhole(record: Pick<LibraryRecord, 'kind' | 'id'>, data: unknown): Plan {
  return data === null
    ? { ...NOTHING, removals: [record] }
    : { ...NOTHING, puts: [{ ...record, order: 0, data }] };
}
