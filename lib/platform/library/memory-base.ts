// The library's store in memory, for private windows: the browser keeps it as long as it runs, and forgets it when told.
import { startTurns } from '../../in-turn';
import type {
  AsidePart,
  LibraryBase,
  RecordName,
  SizeRow,
  StoredRecord,
  Transaction,
} from '../../library/transaction';
import { byCodeUnits } from '../../text/by-code-units';

export interface Contents {
  records: StoredRecord[];
  aside: AsidePart[];
  sizes: SizeRow[];
  /** Of the search; missing where it was never made. */
  index?: string;
}

/** Where the contents lie between two transactions. */
export interface Keeper {
  load(): Promise<Contents | undefined>;
  save(contents: Contents): Promise<void>;
}

export function openMemoryBase({ load, save }: Keeper): LibraryBase {
  const inTurn = startTurns();
  const copy = async () =>
    structuredClone((await load()) ?? { records: [], aside: [], sizes: [] }) as Contents;
  return {
    read: (work) => inTurn(async () => work(wrap(await copy()))),
    write: (work) =>
      inTurn(async () => {
        const contents = await copy();
        const result = await work(wrap(contents));
        await save(contents);
        return result;
      }),
  };
}

const byChange = (a: StoredRecord, b: StoredRecord) => (a.changed < b.changed ? -1 : 1);

const byNewest = (a: StoredRecord, b: StoredRecord) =>
  byCodeUnits(b.changed, a.changed) || indexedDbOrder(b, a);

function wrap(contents: Contents): Transaction {
  const { records, aside, sizes } = contents;
  const list = (article: string, kind?: string) =>
    records.filter((one) => one.article === article && (kind === undefined || one.kind === kind));
  const placeOf = (name: { article: string; kind: string; id: string }) =>
    records.findIndex(
      ({ article, kind, id }) => article === name.article && kind === name.kind && id === name.id,
    );
  return {
    get: async (name) => records[placeOf(name)],
    list: async (article, kind) => list(article, kind),
    listWithout: async (article, kinds) =>
      list(article).filter(({ kind }) => !kinds.includes(kind)),
    last: async (article, kind) => list(article, kind).toSorted((a, b) => b.order - a.order)[0],
    async put(record) {
      const place = placeOf(record);
      records.splice(place < 0 ? records.length : place, place < 0 ? 0 : 1, record);
    },
    async remove(name) {
      const place = placeOf(name);
      if (place >= 0) records.splice(place, 1);
    },
    listDeleted: async (before) => records.filter(({ deleted }) => deleted && deleted <= before),
    listAll: async () => records,
    listKind: async (kind) => records.filter((one) => one.kind === kind).sort(byChange),
    listNewest: async (kind, most, isMeant) =>
      records
        .filter((one) => one.kind === kind && isMeant(one))
        .sort(byNewest)
        .slice(0, most),
    listNames: async (article, kind) =>
      (article === undefined ? records : list(article, kind)).map((one) => ({
        article: one.article,
        kind: one.kind,
        id: one.id,
      })),
    listAfter: async (name, room) => listAfter(records, name, room),
    countKind: async (kind) => records.filter((one) => one.kind === kind).length,
    async setAside(part) {
      aside.push(part);
    },
    listAside: async () => aside,
    async removeAside(isGone) {
      contents.aside = aside.filter((part) => !isGone(part));
    },
    getSize: async (owner) => sizes.find((row) => row.owner === owner),
    async putSize(row) {
      const place = sizes.findIndex(({ owner }) => owner === row.owner);
      sizes.splice(place < 0 ? sizes.length : place, place < 0 ? 0 : 1, row);
    },
    async removeSize(owner) {
      const place = sizes.findIndex((row) => row.owner === owner);
      if (place >= 0) sizes.splice(place, 1);
    },
    getIndex: async () => contents.index ?? '',
    async putIndex(saved) {
      contents.index = saved;
    },
  };
}

function listAfter(records: StoredRecord[], name: RecordName | null, room: number): StoredRecord[] {
  const isBehind = (one: RecordName) => !name || indexedDbOrder(one, name) > 0;
  let left = room;
  let last = '';
  return records
    .filter(isBehind)
    .sort(indexedDbOrder)
    .filter(({ article, size }) => {
      const fits = left > 0 || article === last;
      left -= 500 + size;
      if (fits) last = article;
      return fits;
    });
}

/** Keys of strings are ordered by their code units. */
function indexedDbOrder(a: RecordName, b: RecordName): number {
  return (
    byCodeUnits(a.article, b.article) || byCodeUnits(a.kind, b.kind) || byCodeUnits(a.id, b.id)
  );
}
