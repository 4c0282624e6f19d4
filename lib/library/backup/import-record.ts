// A record from elsewhere, a backup or another reader's list, taken into the library: read like a stored one, checked again, and never
// put over anything that is there.
import type { CollectedQuote } from '../../article-state';
import { isRecord, isText } from '../../check';
import { hashWords } from '../../text/hash-words';
import { openRecord } from '../open-record';
import type { LibraryRecord } from '../record';
import { type Desk, putRecord, setAside } from '../write-records';

/**
 * 'added': new here, or back from the bin; 'same': it is here; 'different': something else is here in its place, and stays; 'aside': it
 * could not be read, or a later version wrote it, and was set aside; 'lost': so it was, and no more can lie aside; 'unkept': its article
 * or site holds no more.
 */
export type ImportResult = 'added' | 'same' | 'different' | 'aside' | 'lost' | 'unkept';

export type ImportCounts = Record<ImportResult, number>;

export const NONE_IMPORTED: ImportCounts = {
  added: 0,
  same: 0,
  different: 0,
  aside: 0,
  lost: 0,
  unkept: 0,
};

export async function importRecord(desk: Desk, given: unknown): Promise<ImportResult> {
  if (isAsideGiven(given)) return keepAside(desk, articleOf(given), [given.aside]);
  const { records, broken, isNewer } = openRecord(given);
  const unread = isNewer ? [given] : broken;
  const aside = await keepAside(desk, articleOf(given), unread);
  const results: ImportResult[] = [];
  for (const record of records) results.push(await merge(desk, record));
  if (unread.length > 0 || records.length === 0) return aside;
  return results.find((result) => result === 'different') ?? results.find(isNew) ?? 'same';
}

/** What another library had set aside: it was no record there, and is none here. */
export interface AsideGiven {
  aside: unknown;
  article: unknown;
}

const isAsideGiven = (given: unknown): given is AsideGiven =>
  isRecord(given) && 'aside' in given && !('schema' in given);

/** A file may be made of nothing else: the rest is counted, not kept. */
const ROOM = { parts: 500, size: 20_000_000 };

async function keepAside(
  desk: Desk,
  article: string,
  values: readonly unknown[],
): Promise<ImportResult> {
  const kept: boolean[] = [];
  for (const value of values) kept.push(await setAside(desk, { article, value }, ROOM));
  return kept.includes(false) ? 'lost' : 'aside';
}

const isNew = (result: ImportResult) => result === 'added';

const MAX_NAME = 20_000;

function articleOf(given: unknown): string {
  return isRecord(given) && isText(given.article, MAX_NAME) ? given.article : '';
}

async function merge(desk: Desk, record: LibraryRecord): Promise<ImportResult> {
  const stored = await desk.transaction.get(record);
  if (stored === undefined) return put(desk, record);
  const { records, isNewer } = openRecord(stored);
  if (isNewer) return 'different';
  const [known] = records;
  // What cannot be read there is set aside on the way.
  if (!known) return put(desk, record);
  if (isEqual(known.data, record.data))
    return known.deleted && !record.deleted ? put(desk, record) : 'same';
  if (known.data === 'unknown') return put(desk, record);
  if (record.data === 'unknown') return 'same';
  return record.kind === 'quote' ? mergeQuote(desk, record, known) : 'different';
}

/** Other words under the same id are another quote, and stand beside it, once. */
async function mergeQuote(
  desk: Desk,
  record: LibraryRecord,
  known: LibraryRecord,
): Promise<ImportResult> {
  const quote = record.data as CollectedQuote;
  if (quote.exact === (known.data as CollectedQuote).exact) return 'different';
  const id = `other-${hashWords(quote.exact)}`;
  if (id === record.id) return 'different';
  return merge(desk, { ...record, id, data: { ...quote, id } });
}

async function put(desk: Desk, record: LibraryRecord): Promise<ImportResult> {
  const { article, kind, id, order, data, deleted, legacy, changed } = record;
  const times = {
    changed: soundTime(changed, desk),
    ...(deleted ? { deleted: soundTime(deleted, desk) } : {}),
  };
  await putRecord(desk, article, { kind, id, order, data, legacy, ...times });
  return 'added';
}

/** As we write it, and none to come: by it things are sorted, named and thrown away. Now, where it is no such time. */
function soundTime(time: string, { now }: Desk): string {
  return TIME.test(time) && Date.parse(time) <= Date.parse(now) ? time : now;
}

/** ISO 8601, UTC. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** Whatever order their members have. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((one, index) => isEqual(one, b[index]))
    );
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isEqual(a[name], b[name]));
}
