// Records taken in together: all in one transaction; where one does not fit, each by itself, so that one costs no other.
import type { LibraryBase } from '../transaction';
import { NotKept } from '../write-records';
import { NONE_TAKEN, type TakenCounts, takeRecord } from './take-record';

/** Rejects when the store refuses: nothing of these records is kept then. */
export async function takeRecords(
  base: LibraryBase,
  records: readonly unknown[],
): Promise<TakenCounts> {
  try {
    return await takeTogether(base, records);
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    if (records.length === 1) return { ...NONE_TAKEN, unkept: 1 };
  }
  let counts = NONE_TAKEN;
  for (const record of records) counts = addCounts(counts, await takeRecords(base, [record]));
  return counts;
}

const takeTogether = (base: LibraryBase, records: readonly unknown[]): Promise<TakenCounts> =>
  base.write(async (transaction) => {
    const desk = { transaction, now: new Date().toISOString() };
    const counts = { ...NONE_TAKEN };
    for (const record of records) counts[await takeRecord(desk, record)] += 1;
    return counts;
  });

export function addCounts(a: TakenCounts, b: TakenCounts): TakenCounts {
  return {
    added: a.added + b.added,
    same: a.same + b.same,
    different: a.different + b.different,
    aside: a.aside + b.aside,
    unkept: a.unkept + b.unkept,
  };
}
