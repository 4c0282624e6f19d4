// The library as a whole: everything as it lies there, and how much that is.
import type { Usage } from '../../library/kept';
import type { AsidePart, Transaction } from '../../library/transaction';
import { pendingOf } from './keep-or-hold';
import type { LibraryMeans } from './library-means';
import type { PendingChange } from './pending-changes';

/** Everything as it lies there, readable or not. */
export interface RawLibrary {
  records: unknown[];
  aside: AsidePart[];
  pending: PendingChange[];
  /** What still lies where version 1 kept it, by name. */
  old: Record<string, unknown>;
}

/** Of one article, or of all. Also while the store is closed: what waits for it can leave. */
export async function readRaw(means: LibraryMeans, article?: string): Promise<RawLibrary> {
  const stored = await means.base
    .read((transaction) => readStored(transaction, article))
    .catch(() => ({ records: [], aside: [] }));
  const pending = await pendingOf(means, article);
  return { ...stored, pending, old: (await means.listOld?.()) ?? {} };
}

async function readStored(transaction: Transaction, article?: string) {
  const aside = await transaction.listAside();
  if (article !== undefined)
    return {
      records: await transaction.list(article),
      aside: aside.filter((part) => part.article === article),
    };
  return { records: await transaction.listAll(), aside };
}

export async function readUsage({ base, pending }: LibraryMeans): Promise<Usage> {
  const waiting = (await pending.list()).length;
  const counts = await base.read(async (transaction) => ({
    articles: await transaction.countKind('article'),
    quotes: await transaction.countKind('quote'),
    aside: (await transaction.listAside()).length,
  }));
  return { ...counts, pending: waiting };
}
