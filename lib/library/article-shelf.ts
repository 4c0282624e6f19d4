// The records of one article: read into a state, changed, mended.
import type {
  ArticleState,
  ArticleSummary,
  CollectedQuote,
  KeptPlace,
  Revision,
} from '../article-state';
import { forgetPlaces } from './forget-places';
import { isQuiet, type LibraryChange, ruleOf } from './kinds';
import { openRecord } from './open-record';
import type { Draft, LibraryRecord, Shelf } from './record';
import type { RecordName, Transaction } from './transaction';
import { type Desk, dropStored, NotKept, putRecord, removeRecord, setAside } from './write-records';

export interface KeptArticle {
  state: ArticleState;
  records: LibraryRecord[];
  /** Something is to be mended: see `mendArticle`. */
  isBroken: boolean;
  /** Records that a later version wrote. */
  newer: number;
}

/** @param without kinds that are not read. */
export async function readArticle(
  transaction: Transaction,
  article: string,
  without: readonly string[] = [],
): Promise<KeptArticle> {
  const opened = (await transaction.listWithout(article, without)).map(openRecord);
  const records = opened.flatMap((one) => one.records).sort(byPlace);
  return {
    state: buildState(records),
    records,
    isBroken: opened.some(({ isChanged }) => isChanged),
    newer: opened.filter(({ isNewer }) => isNewer).length,
  };
}

/** What the reader took from the article, without what lies in the bin. */
export function buildState(records: readonly LibraryRecord[]): ArticleState {
  const here = records.filter(({ deleted }) => !deleted);
  const of = (kind: string) => here.filter((record) => record.kind === kind);
  const [place, revision] = [of('place')[0]?.data, of('revision')[0]?.data];
  return {
    corrections: Object.fromEntries(of('correction').map(({ id, data }) => [id, data])),
    outline: (of('outline')[0]?.data as ArticleState['outline']) ?? null,
    tray: of('quote').map(({ data }) => data as CollectedQuote),
    ...(place ? { place: place as KeptPlace } : {}),
    ...(revision ? { revision: revision as Revision } : {}),
  };
}

/** Writes sound parts anew and sets the others aside, all at once. Does nothing when there is nothing to mend. */
export async function mendArticle(desk: Desk, article: string): Promise<void> {
  for (const stored of await desk.transaction.list(article)) {
    const { records, broken, isChanged } = openRecord(stored);
    if (!isChanged) continue;
    for (const value of broken) await setAside(desk, { article, value });
    await dropStored(desk, stored as RecordName);
    for (const { kind, id, order, data, deleted, legacy } of records)
      await putRecord(desk, article, { kind, id, order, data, deleted, legacy });
  }
}

/** Throws `NotKept`; then nothing of the transaction is kept. */
export async function keepChange(
  desk: Desk,
  article: string,
  { change, about }: { change: LibraryChange; about: ArticleSummary },
): Promise<void> {
  const rule = ruleOf(change);
  if (!rule.fits(change)) throw new NotKept('too-long');
  const { puts, removals } = await rule.plan(
    change,
    openShelf(desk.transaction, article),
    desk.now,
  );
  if (puts.length + removals.length === 0) return;
  const isForBin = removals.length === 0 && puts.every(({ deleted }) => deleted);
  if (!isForBin && ![...puts, ...removals].every(isQuiet))
    await putRecord(desk, article, articleDraft(about));
  for (const draft of puts) await putRecord(desk, article, draft);
  for (const { kind, id } of removals) await removeRecord(desk, { article, kind, id });
  if (change.kind === 'place') await forgetPlaces(desk);
}

export const articleDraft = (about: ArticleSummary): Draft => ({
  kind: 'article',
  id: '',
  order: 0,
  data: about,
});

function openShelf(transaction: Transaction, article: string): Shelf {
  const sound = (stored: unknown) => (stored === undefined ? [] : openRecord(stored).records);
  return {
    async get(kind, id) {
      const stored = await transaction.get({ article, kind, id });
      if (stored !== undefined && openRecord(stored).isNewer) throw new NotKept('newer');
      return sound(stored)[0] ?? null;
    },
    all: async (kind) => (await transaction.list(article, kind)).flatMap(sound).sort(byPlace),
    async lastOrder(kind) {
      const { order } = ((await transaction.last(article, kind)) ?? {}) as { order?: unknown };
      return Number.isFinite(order) ? Number(order) : 0;
    },
  };
}

function byPlace(a: LibraryRecord, b: LibraryRecord): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}
