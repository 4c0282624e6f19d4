// The library's store in the extension's own IndexedDB. Only the background writes.
import { type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import type {
  AsidePart,
  LibraryBase,
  RecordName,
  SizeRow,
  StoredRecord,
  Transaction,
} from '../../library/transaction';
import { faultNow, faultOnCommit, faultOnOpen, faultOnPut } from './faults';

const NAME = 'library';
/** Of the stores and indexes; that of the records is theirs (lib/library/record.ts). */
const STRUCTURE = 2;
const STORES = ['records', 'aside', 'sizes', 'index'];

/** The one row of its store. */
const INDEX = 'search';

type Mode = 'readonly' | 'readwrite';
type Opened = IDBPTransaction<unknown, string[], Mode>;

export function openIndexedBase(): LibraryBase {
  let opening: Promise<IDBPDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  const open = () => {
    opening ??= openDatabase(forget);
    opening.catch(forget);
    return opening;
  };
  const begin = async (mode: Mode): Promise<Opened> => {
    faultOnOpen(await faultNow());
    try {
      return (await open()).transaction(STORES, mode) as Opened;
    } catch {
      // The browser had closed it: once more.
      forget();
      return (await open()).transaction(STORES, mode) as Opened;
    }
  };
  const run = async <T>(mode: Mode, work: (transaction: Transaction) => Promise<T>) => {
    const fault = await faultNow();
    const opened = await begin(mode);
    // Looked at below, at the latest: never an unhandled rejection.
    opened.done.catch(() => {});
    try {
      const result = await work(wrap(opened, faultOnPut(fault)));
      if (mode === 'readwrite') faultOnCommit(fault, opened);
      await opened.done;
      return result;
    } catch (error) {
      abort(opened);
      throw error;
    }
  };
  return { read: (work) => run('readonly', work), write: (work) => run('readwrite', work) };
}

function openDatabase(forget: () => void): Promise<IDBPDatabase> {
  return openDB(NAME, STRUCTURE, {
    upgrade(database, from) {
      if (from < 1) createStores(database as IDBPDatabase);
      if (from < 2) database.createObjectStore('index');
    },
    // Another version of ours wants it, or the browser took it away: opened again when needed.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

function createStores(database: IDBPDatabase): void {
  const records = database.createObjectStore('records', { keyPath: ['article', 'kind', 'id'] });
  records.createIndex('place', ['article', 'kind', 'order']);
  records.createIndex('kind', ['kind', 'changed']);
  records.createIndex('deleted', 'deleted');
  database.createObjectStore('aside', { autoIncrement: true });
  database.createObjectStore('sizes', { keyPath: 'owner' });
}

interface Writable {
  put?(value: unknown, key?: string): Promise<unknown>;
}

/** Behind every text. */
const END: IDBValidKey = [];

/** Everything whose key begins with these parts. */
const within = (...parts: string[]) => IDBKeyRange.bound(parts, [...parts, END]);

/** What lies between these kinds of an article. */
function without(article: string, kinds: readonly string[]): IDBKeyRange[] {
  const sorted = kinds.toSorted();
  const starts = [[article], ...sorted.map((kind) => [article, kind, END])];
  const ends = [...sorted.map((kind) => [article, kind]), [article, END]];
  return starts.map((start, at) => IDBKeyRange.bound(start, ends[at]));
}

function wrap(opened: Opened, beforePut: () => void): Transaction {
  const records = opened.objectStore('records');
  const aside = opened.objectStore('aside');
  const sizes = opened.objectStore('sizes');
  const index = opened.objectStore('index');
  const put = async (store: Writable, value: object) => {
    beforePut();
    await store.put?.(value);
  };
  const name = ({ article, kind, id }: RecordName) => [article, kind, id];
  return {
    get: (one) => records.get(name(one)),
    list: (article, kind) =>
      records.getAll(kind === undefined ? within(article) : within(article, kind)),
    listWithout: async (article, kinds) =>
      (await Promise.all(without(article, kinds).map((range) => records.getAll(range)))).flat(),
    async last(article, kind) {
      return (await records.index('place').openCursor(within(article, kind), 'prev'))?.value;
    },
    put: (record: StoredRecord) => put(records as Writable, record),
    remove: async (one) => void (await records.delete?.(name(one))),
    listDeleted: (before) => records.index('deleted').getAll(IDBKeyRange.upperBound(before)),
    listAll: () => records.getAll(),
    async listNames(...parts) {
      const given = parts.filter((part) => part !== undefined);
      const keys = await records.getAllKeys(given.length > 0 ? within(...given) : null);
      return keys.map((key) => {
        const [article, kind, id] = key as [string, string, string];
        return { article, kind, id };
      });
    },
    listAfter: (one, room) => readAfter(records, one && name(one), room),
    countKind: (kind) => records.index('kind').count(within(kind)),
    listKind: (kind) => records.index('kind').getAll(within(kind)),
    listNewest: (kind, most, isMeant) => readNewest(records, kind, { most, isMeant }),
    setAside: (part: AsidePart) => put(aside as Writable, part),
    listAside: () => aside.getAll(),
    async removeAside(isGone) {
      const keys = await aside.getAllKeys();
      for (const key of keys) if (isGone(await aside.get(key))) await aside.delete?.(key);
    },
    getSize: (owner) => sizes.get(owner),
    putSize: (row: SizeRow) => put(sizes as Writable, row),
    removeSize: async (owner) => void (await sizes.delete?.(owner)),
    getIndex: async () => (await index.get(INDEX)) ?? '',
    putIndex: async (saved) => void (await (index as Writable).put?.(saved, INDEX)),
  };
}

type Records = IDBPObjectStore<unknown, string[], 'records', Mode>;

async function readAfter(records: Records, name: string[] | null, room: number) {
  const range = name && IDBKeyRange.lowerBound(name, true);
  const found: unknown[] = [];
  let left = room;
  let last: IDBValidKey = '';
  let cursor = await records.openCursor(range);
  for (; cursor; cursor = await cursor.continue()) {
    const [article = ''] = cursor.primaryKey as string[];
    if (left <= 0 && article !== last) break;
    last = article;
    found.push(cursor.value);
    left -= 500 + (Number(cursor.value?.size) || 0);
  }
  return found;
}

interface Wish {
  most: number;
  isMeant(stored: unknown): boolean;
}

async function readNewest(records: Records, kind: string, { most, isMeant }: Wish) {
  const found: unknown[] = [];
  let cursor = await records.index('kind').openCursor(within(kind), 'prev');
  for (; cursor && found.length < most; cursor = await cursor.continue())
    if (isMeant(cursor.value)) found.push(cursor.value);
  return found;
}

/** One that has ended already cannot be. */
function abort(opened: Opened): void {
  try {
    opened.abort();
  } catch {}
}
