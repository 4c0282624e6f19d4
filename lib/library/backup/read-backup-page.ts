// The library page by page, for a backup: whole articles, so many at a time as a message holds easily. Each is as it was at one moment.
import { openRecord } from '../open-record';
import type { LibraryRecord } from '../record';
import type { AsidePart, RecordName, Transaction } from '../transaction';

export interface BackupPage {
  records: LibraryRecord[];
  /** Parts that cannot be read: as they are. */
  aside: AsidePart[];
  /** Where the next page begins; null after the last. */
  next: RecordName | null;
  /** With the last page: every article that is there now. */
  articles: string[];
}

export interface PageWish {
  /** Null for the first page. */
  after: RecordName | null;
  withPictures: boolean;
}

/** Characters, about. */
const ROOM = 2_000_000;

/** What was set aside before comes with the last page. */
export async function readBackupPage(
  transaction: Transaction,
  { after, withPictures }: PageWish,
): Promise<BackupPage> {
  const stored = await transaction.listAfter(after, ROOM);
  const last = stored.at(-1) as RecordName | undefined;
  const page: BackupPage = {
    records: [],
    aside: last ? [] : await transaction.listAside(),
    next: last ? { article: last.article, kind: last.kind, id: last.id } : null,
    articles: last ? [] : await listArticles(transaction),
  };
  for (const one of stored) addTo(page, one, withPictures);
  return page;
}

async function listArticles(transaction: Transaction): Promise<string[]> {
  return [...new Set((await transaction.listNames()).map(({ article }) => article))];
}

function addTo(page: BackupPage, stored: unknown, withPictures: boolean): void {
  const { records, broken, isNewer } = openRecord(stored);
  // A later version can read what this one cannot.
  if (isNewer) page.records.push(withoutSize(stored as LibraryRecord));
  const wanted = records.filter(({ kind }) => withPictures || kind !== 'picture');
  page.records.push(...wanted.map(withoutSize));
  const { article = '', changed = '' } = (stored ?? {}) as Partial<LibraryRecord>;
  page.aside.push(...broken.map((value) => ({ article, found: changed, value })));
}

/** It is counted anew where it comes to lie. */
function withoutSize(record: LibraryRecord & { size?: number }): LibraryRecord {
  const { size: _size, ...rest } = record;
  return rest;
}
