// Records taken in together: all in one transaction; where one does not fit, each by itself, so that one costs no other.
import type { LibraryBase } from '../transaction';
import { NotKept } from '../write-records';
import { type ImportCounts, importRecord, NONE_IMPORTED } from './import-record';

/** Rejects when the store refuses: nothing of these records is kept then. */
export async function importRecords(
  base: LibraryBase,
  records: readonly unknown[],
): Promise<ImportCounts> {
  try {
    return await importTogether(base, records);
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    if (records.length === 1) return { ...NONE_IMPORTED, unkept: 1 };
  }
  let counts = NONE_IMPORTED;
  for (const record of records) counts = addCounts(counts, await importRecords(base, [record]));
  return counts;
}

const importTogether = (base: LibraryBase, records: readonly unknown[]): Promise<ImportCounts> =>
  base.write(async (transaction) => {
    const desk = { transaction, now: new Date().toISOString() };
    const counts = { ...NONE_IMPORTED };
    for (const record of records) counts[await importRecord(desk, record)] += 1;
    return counts;
  });

export function addCounts(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    added: a.added + b.added,
    same: a.same + b.same,
    different: a.different + b.different,
    aside: a.aside + b.aside,
    lost: a.lost + b.lost,
    unkept: a.unkept + b.unkept,
  };
}
