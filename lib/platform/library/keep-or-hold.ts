// Writes a change, or keeps it for the session where the store refuses it: what waits is tried again before every later change.
import { keepChange } from '../../library/article-shelf';
import type { Kept } from '../../library/kept';
import type { Refusal } from '../../library/write-records';
import type { LibraryMeans } from './library-means';
import type { PendingChange } from './pending-changes';
import { tryToWrite } from './try-to-write';

export async function keepOrHold(means: LibraryMeans, change: PendingChange): Promise<Kept> {
  const isClear = await retryPending(means);
  const refusal = isClear ? await tryToKeep(means, change) : 'failed';
  if (!refusal) return { saved: true };
  const isWaiting = refusal === 'failed' || refusal === 'newer';
  if (isWaiting) await means.pending.replace([...(await means.pending.list()), change]);
  return { saved: false, refusal, isWaiting };
}

/** What waits goes first; false when the store still refuses. */
export async function retryPending(means: LibraryMeans): Promise<boolean> {
  const waiting = await means.pending.list();
  if (waiting.length === 0) return true;
  const left: PendingChange[] = [];
  let isClosed = false;
  for (const change of waiting) {
    const refusal: Refusal | null = isClosed ? 'failed' : await tryToKeep(means, change);
    if (refusal) left.push(change);
    isClosed ||= refusal === 'failed';
  }
  if (left.length < waiting.length) await means.pending.replace(left);
  return !isClosed;
}

async function tryToKeep({ base }: LibraryMeans, wanted: PendingChange): Promise<Refusal | null> {
  const { refusal } = await tryToWrite(base, (desk) => keepChange(desk, wanted.article, wanted));
  return refusal ?? null;
}

export async function pendingOf({ pending }: LibraryMeans, key?: string): Promise<PendingChange[]> {
  return (await pending.list()).filter(({ article }) => key === undefined || article === key);
}
