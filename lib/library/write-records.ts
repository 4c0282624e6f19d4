// The one place that puts and removes records: it holds the caps, keeps what a later version wrote, and sets aside what cannot be
// read before anything takes its place.
import { hostOf } from '../url/host';
import { openRecord } from './open-record';
import { type Draft, type LibraryRecord, SCHEMA } from './record';
import type { AsidePart, RecordName, SizeRow, Transaction } from './transaction';

/** Why something was not kept. 'failed': the browser refused. */
export type Refusal = 'too-long' | 'article-full' | 'site-full' | 'newer' | 'failed';

/** Thrown within a transaction: nothing of it is kept. */
export class NotKept extends Error {
  constructor(readonly refusal: Refusal) {
    super(`not kept: ${refusal}`);
  }
}

/** Characters and records: far above what reading makes, far below what hurts. */
export const CAPS = {
  article: { size: 16_000_000, records: 10_000 },
  site: { size: 256_000_000, records: 200_000 },
};

export interface Desk {
  transaction: Transaction;
  /** ISO 8601, UTC. */
  now: string;
}

export async function putRecord(
  desk: Desk,
  article: string,
  draft: Draft & Pick<LibraryRecord, 'legacy'> & { changed?: string },
): Promise<void> {
  const { deleted, legacy, changed, ...rest } = draft;
  const record: LibraryRecord = {
    ...rest,
    ...(deleted ? { deleted } : {}),
    ...(legacy ? { legacy } : {}),
    article,
    schema: SCHEMA,
    changed: changed || desk.now,
  };
  await clearPlace(desk, record);
  const size = sizeOf(record);
  await resize(desk, article, { size, records: 1 });
  await desk.transaction.put({ ...record, size });
}

/** Its name stands for nothing afterwards. What could not be read of it is set aside. */
export async function removeRecord(desk: Desk, name: RecordName): Promise<void> {
  if (await clearPlace(desk, name)) await desk.transaction.remove(name);
}

/** Removes a stored value whose parts have been taken care of. */
export async function dropStored(desk: Desk, stored: RecordName): Promise<void> {
  await resize(desk, stored.article, { size: -knownSize(stored), records: -1 });
  await desk.transaction.remove(stored);
}

/** Makes room for another value of that name; false when there was none. */
async function clearPlace(desk: Desk, name: RecordName): Promise<boolean> {
  const { transaction } = desk;
  const stored = await transaction.get(name);
  if (stored === undefined) return false;
  const { broken, isNewer } = openRecord(stored);
  if (isNewer) throw new NotKept('newer');
  for (const value of broken) await setAside(desk, { article: name.article, value });
  await resize(desk, name.article, { size: -knownSize(stored), records: -1 });
  return true;
}

/** How much may lie aside: parts, and characters of all of them. */
export interface AsideRoom {
  parts: number;
  size: number;
}

const NO_END: AsideRoom = { parts: Number.POSITIVE_INFINITY, size: Number.POSITIVE_INFINITY };

/** The same value of the same article once. False when there is no room for it. */
export async function setAside(
  desk: Desk,
  { article, value }: Omit<AsidePart, 'found'>,
  room = NO_END,
): Promise<boolean> {
  const known = await findAside(desk.transaction);
  const text = textOf(article, value);
  if (known.texts.has(text)) return true;
  if (known.texts.size >= room.parts || known.size >= room.size) return false;
  addText(known, text);
  await desk.transaction.setAside({ article, found: desk.now, value });
  return true;
}

interface KnownAside {
  texts: Set<string>;
  size: number;
}

/** Looked through once in a transaction: a file may hold a hundred thousand parts that cannot be read. */
const found = new WeakMap<Transaction, Promise<KnownAside>>();

function findAside(transaction: Transaction): Promise<KnownAside> {
  const known = found.get(transaction) ?? readAside(transaction);
  found.set(transaction, known);
  return known;
}

async function readAside(transaction: Transaction): Promise<KnownAside> {
  const known: KnownAside = { texts: new Set(), size: 0 };
  for (const { article, value } of await transaction.listAside())
    addText(known, textOf(article, value));
  return known;
}

const textOf = (article: string, value: unknown): string => JSON.stringify([article, value]);

function addText(known: KnownAside, text: string): void {
  known.texts.add(text);
  known.size += text.length;
}

async function resize(desk: Desk, article: string, by: Omit<SizeRow, 'owner'>): Promise<void> {
  const owners = [
    [`article ${article}`, CAPS.article, 'article-full'],
    [`site ${hostOf(article)}`, CAPS.site, 'site-full'],
  ] as const;
  for (const [owner, cap, refusal] of owners) {
    const row = (await desk.transaction.getSize(owner)) ?? { owner, size: 0, records: 0 };
    const size = Math.max(0, row.size + by.size);
    const records = Math.max(0, row.records + by.records);
    const isGrowing = by.size > 0;
    if (isGrowing && (size > cap.size || records > cap.records)) throw new NotKept(refusal);
    await desk.transaction.putSize({ owner, size, records });
  }
}

/** What a record weighs without its data, about. */
const ENVELOPE = 200;

const sizeOf = ({ data }: LibraryRecord) => JSON.stringify(data).length + ENVELOPE;

function knownSize(stored: unknown): number {
  const { size } = stored as { size?: unknown };
  return Number.isFinite(size) ? Number(size) : 0;
}
