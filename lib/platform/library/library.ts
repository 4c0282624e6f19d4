// The library's one writer. Every change waits for the one before it; what the store refuses is kept for the session, tried again,
// and told.
import { startTurns } from '../../in-turn';
import type { ImportCounts } from '../../library/backup/import-record';
import { importRecords } from '../../library/backup/import-records';
import {
  type BackupPage,
  type PageWish,
  readBackupPage,
} from '../../library/backup/read-backup-page';
import { binArticle, restoreArticle } from '../../library/bin-article';
import { emptyBin } from '../../library/empty-bin';
import { forgetPlaces } from '../../library/forget-places';
import type { Kept, Usage } from '../../library/kept';
import { keepOrHold, retryPending } from './keep-or-hold';
import type { LibraryMeans } from './library-means';
import { type ListingLibrary, openListing } from './listing-library';
import { type ArticleToOpen, type OpenedArticle, openArticle } from './open-article';
import type { PendingChange } from './pending-changes';
import { type RawLibrary, readRaw, readUsage } from './read-whole';
import { openReadingLibrary, type ReadingLibrary } from './reading-library';
import { buildSavedCalls, type SavedCalls } from './saved-calls';
import { tryToWrite } from './try-to-write';

export interface Library extends SavedCalls, ReadingLibrary, ListingLibrary {
  open(article: ArticleToOpen): Promise<OpenedArticle>;
  change(change: PendingChange): Promise<Kept>;
  usage(): Promise<Usage>;
  /** Puts the article into the bin; `since` is what brings it back. */
  bin(article: string): Promise<Kept & { since: string }>;
  restore(article: string, since: string): Promise<Kept>;
  /** For a backup. */
  readPage(wish: PageWish): Promise<BackupPage>;
  /** From a backup or a list; rejects when the store refuses. */
  importRecords(records: readonly unknown[]): Promise<ImportCounts>;
  /** Of one article, or of all. */
  readRaw(article?: string): Promise<RawLibrary>;
}

export function createLibrary(means: LibraryMeans): Library {
  const { base } = means;
  const ready = prepare(means);
  const inTurn = startTurns(ready);
  return {
    open: (article) => inTurn(() => openArticle(means, article)),
    change: (change) => inTurn(() => keepOrHold(means, change)),
    usage: () => inTurn(() => readUsage(means)),
    ...openListing(base, ready),
    ...buildSavedCalls(means, inTurn),
    bin: (article) =>
      inTurn(async () => {
        const since = now();
        const kept = await tryToWrite(base, (desk) => binArticle(desk, article), since);
        return { ...kept, since };
      }),
    restore: (article, since) =>
      inTurn(() => tryToWrite(base, (desk) => restoreArticle(desk, article, since))),
    ...openReadingLibrary(means, inTurn),
    readPage: (wish) => inTurn(() => base.read((transaction) => readBackupPage(transaction, wish))),
    importRecords: (records) => inTurn(() => importRecords(base, records)),
    readRaw: (article) => inTurn(() => readRaw(means, article)),
  };
}

async function prepare(means: LibraryMeans): Promise<void> {
  const { base, prepare: work } = means;
  try {
    await work?.(base);
    await retryPending(means);
    await base.write((transaction) => emptyBin({ transaction, now: now() }));
    await base.write((transaction) => forgetPlaces({ transaction, now: now() }));
  } catch {
    // The store is closed: who asks for something is told.
  }
}

const now = () => new Date().toISOString();
