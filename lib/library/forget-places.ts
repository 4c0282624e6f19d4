// Where reading stopped is kept for the last five hundred articles, and for ninety days.
import { openRecord } from './open-record';
import { type Desk, removeRecord } from './write-records';

const DAY = 86_400_000;
/** ms */
export const PLACE_TIME = 90 * DAY;
export const MOST_PLACES = 500;

/** @param most how many stay: none when the reader wants none kept. */
export async function forgetPlaces(desk: Desk, most = MOST_PLACES): Promise<void> {
  const before = new Date(Date.parse(desk.now) - PLACE_TIME).toISOString();
  const oldestFirst = (await desk.transaction.listKind('place')).flatMap(
    (stored) => openRecord(stored).records,
  );
  const surplus = oldestFirst.length - most;
  for (const [at, record] of oldestFirst.entries())
    if (at < surplus || record.changed < before) await removeRecord(desk, record);
}
