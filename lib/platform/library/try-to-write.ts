// One transaction of the writer, and what came of it.
import type { Kept } from '../../library/kept';
import type { LibraryBase } from '../../library/transaction';
import { type Desk, NotKept } from '../../library/write-records';

/** @param time when it happens: ISO 8601, UTC. */
export async function tryToWrite<T extends object = object>(
  base: LibraryBase,
  work: (desk: Desk) => Promise<T> | Promise<void>,
  time = new Date().toISOString(),
): Promise<Kept & Partial<T>> {
  try {
    const done = await base.write<unknown>((transaction) => work({ transaction, now: time }));
    return { ...(done ?? {}), saved: true } as Kept & Partial<T>;
  } catch (error) {
    const refusal = error instanceof NotKept ? error.refusal : 'failed';
    return { saved: false, refusal } as Kept & Partial<T>;
  }
}
