// What was deleted lies in the bin for thirty days, and is then gone.
import { openRecord } from './open-record';
import { type Desk, removeRecord } from './write-records';

const DAY = 86_400_000;
/** ms */
export const BIN_TIME = 30 * DAY;

export async function emptyBin(desk: Desk): Promise<void> {
  const before = new Date(Date.parse(desk.now) - BIN_TIME).toISOString();
  const gone = await desk.transaction.listDeleted(before);
  // It holds their words.
  if (gone.length > 0) await desk.transaction.putIndex('');
  for (const stored of gone) {
    const [record] = openRecord(stored).records;
    if (record) await removeRecord(desk, record);
  }
}
