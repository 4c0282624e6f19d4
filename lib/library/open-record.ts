// Stored values, read with care: what is sound is given, what is not is handed back to be set aside, what a later version wrote is left alone.
import { isRecord, isText } from '../check';
import { KINDS } from './kinds';
import { migrate } from './migrations';
import { type LibraryRecord, SCHEMA } from './record';

export interface OpenedRecord {
  records: LibraryRecord[];
  /** Parts that could not be read, as they were. */
  broken: unknown[];
  /** Written by a later version: never overwritten. */
  isNewer: boolean;
  /** What is stored is not what was read: it is to be written anew, its broken parts set aside. */
  isChanged: boolean;
}

export function openRecord(stored: unknown): OpenedRecord {
  if (!isEnvelope(stored))
    return { records: [], broken: [stored], isNewer: false, isChanged: true };
  if (stored.schema > SCHEMA) return { records: [], broken: [], isNewer: true, isChanged: false };
  const opened = migrate(stored).map(openCurrent);
  return {
    records: opened.flatMap(({ record }) => record ?? []),
    broken: opened.flatMap(({ broken }) => broken),
    isNewer: false,
    isChanged: stored.schema !== SCHEMA || opened.some(({ broken }) => broken.length > 0),
  };
}

function openCurrent(record: LibraryRecord): { record: LibraryRecord | null; broken: unknown[] } {
  const kind = KINDS.get(record.kind);
  const { value, broken } = kind?.read(record.data) ?? { value: null, broken: [record.data] };
  return { record: value === null ? null : { ...record, data: value }, broken };
}

/** Chromium gives a key 64 MB of room; ours are addresses. */
const MAX_KEY = 20_000;

function isEnvelope(value: unknown): value is LibraryRecord {
  if (!isRecord(value)) return false;
  const { article, kind, id, schema, order, changed, deleted } = value;
  return (
    isText(article, MAX_KEY) &&
    isText(kind, MAX_KEY) &&
    isText(id, MAX_KEY) &&
    Number.isInteger(schema) &&
    Number(schema) >= 1 &&
    Number.isFinite(order) &&
    isText(changed, 40) &&
    (deleted === undefined || isText(deleted, 40))
  );
}
