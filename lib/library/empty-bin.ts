// What was deleted lies in the bin for thirty days, and is then gone.
import { openRecord } from './open-record';
import { type Desk, removeRecord } from './write-records';

const DAY = 86_400_000;
/** ms */
export const BIN_TIME = 30 * DAY;

export async function emptyBin(desk: Desk): Promise<void> {
  const before = new Date(Date.parse(desk.now) - BIN_TIME).toISOString();
  for (const stored of await desk.transaction.listDeleted(before)) {
    const [record] = openRecord(stored).records;
    if (record) await removeRecord(desk, record);
  }
}
