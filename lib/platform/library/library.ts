// The library's one writer. Every change waits for the one before it; what the store refuses is kept for the session, tried again,
// and told.

import { type ArticleAddress, keyOfAddress, keysOfParts } from '../../article-key';
import {
  type ArticleState,
  type ArticleSummary,
  applyChange,
  EMPTY_STATE,
} from '../../article-state';
import { type InTurn, startTurns } from '../../in-turn';
import { keepChange, mendArticle, readArticle } from '../../library/article-shelf';
import {
  type BackupPage,
  type PageWish,
  readBackupPage,
} from '../../library/backup/read-backup-page';
import type { TakenCounts } from '../../library/backup/take-record';
import { takeRecords } from '../../library/backup/take-records';
import { binArticle, restoreArticle } from '../../library/bin-article';
import { emptyBin } from '../../library/empty-bin';
import { forgetPlaces } from '../../library/forget-places';
import type { Kept, Usage } from '../../library/kept';
import { HEAVY_KINDS, isArticleChange } from '../../library/kinds';
import type { SavedMark } from '../../library/kinds/saved-kind';
import { moveFound } from '../../library/move-found';
import { buildOldKey } from '../../library/old-key';
import {
  findChoice,
  forgetSiteChoice,
  listSiteChoices,
  type SiteChoice,
  setChoice,
} from '../../library/text-choices';
import type { AsidePart, LibraryBase, Transaction } from '../../library/transaction';
import type { Desk, Refusal } from '../../library/write-records';
import { compareKey } from '../../text/compare-key';
import type { HeldChoice, TextChoice } from '../../text-choice';
import type { LibraryMeans } from './library-means';
import { type ListingLibrary, openListing } from './listing-library';
import type { PendingChange } from './pending-changes';
import { buildSavedCalls, type SavedCalls } from './saved-calls';
import { tryToWrite } from './try-to-write';

export interface OpenedArticle {
  key: string;
  state: ArticleState;
  /** Something may be this article's that lies under another key: to be opened again with its words. */
  needsWords: boolean;
  /** Parts of what was kept for it that could not be read: set aside. */
  aside: number;
  /** False: the store cannot be read now. What is there is still there. */
  isReadable: boolean;
  /** When it was saved last: ISO 8601, UTC; '' when it was not. */
  saved: string;
}

export interface ArticleToOpen {
  address: ArticleAddress;
  about: ArticleSummary;
  /** The article's text, when it was asked for. */
  words?: string;
}

/** Everything as it lies there, readable or not. */
export interface RawLibrary {
  records: unknown[];
  aside: AsidePart[];
  pending: PendingChange[];
  /** What still lies where version 1 kept it, by name. */
  old: Record<string, unknown>;
}

interface WantedChoice {
  /** Null: what is found by itself. */
  choice: TextChoice | null;
  isForSite: boolean;
}

/** What reading leaves behind. */
export interface ReadingLibrary {
  /** Forgets where reading stopped, everywhere. */
  forgetPlaces(): Promise<Kept>;
  /** What the reader said the text of the page at `url` is; null where the store cannot tell. */
  findChoice(url: string): Promise<HeldChoice | null>;
  setChoice(url: string, wanted: WantedChoice): Promise<Kept>;
  /** Rejects when the store cannot be read. */
  listSiteChoices(): Promise<SiteChoice[]>;
  forgetSiteChoice(host: string): Promise<Kept>;
}

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
  take(records: readonly unknown[]): Promise<TakenCounts>;
  /** Of one article, or of all. */
  readRaw(article?: string): Promise<RawLibrary>;
}

export function createLibrary(means: LibraryMeans): Library {
  const { base } = means;
  const ready = prepare(means);
  const inTurn = startTurns(ready);
  return {
    open: (article) => inTurn(() => openArticle(means, article)),
    change: (change) => inTurn(() => keep(means, change)),
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
    take: (records) => inTurn(() => takeRecords(base, records)),
    readRaw: (article) =>
      inTurn(async () => ({
        // Also while the store is closed: what waits for it can leave.
        ...(await base
          .read((transaction) => readRaw(transaction, article))
          .catch(() => ({ records: [], aside: [] }))),
        pending: await pendingOf(means, article),
        old: (await means.listOld?.()) ?? {},
      })),
  };
}

function openReadingLibrary({ base }: LibraryMeans, inTurn: InTurn): ReadingLibrary {
  const write = (work: (desk: Desk) => Promise<void>) => inTurn(() => tryToWrite(base, work));
  return {
    forgetPlaces: () => write((desk) => forgetPlaces(desk, 0)),
    findChoice: (url) => inTurn(() => base.read((one) => findChoice(one, url)).catch(() => null)),
    setChoice: (url, wanted) => write((desk) => setChoice(desk, url, wanted)),
    listSiteChoices: () => inTurn(() => base.read(listSiteChoices)),
    forgetSiteChoice: (host) => write((desk) => forgetSiteChoice(desk, host)),
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

async function openArticle(means: LibraryMeans, article: ArticleToOpen): Promise<OpenedArticle> {
  const key = keyOfAddress(article.address);
  const pending = await pendingOf(means, key);
  const withPending = (state: ArticleState) =>
    pending
      .map(({ change }) => change)
      .filter(isArticleChange)
      .reduce(applyChange, state);
  try {
    const needsWords = await bringTogether(means.base, key, article);
    const { state, ...kept } = await readMended(means.base, key);
    return { key, state: withPending(state), needsWords, ...kept, isReadable: true };
  } catch {
    const state = withPending(EMPTY_STATE);
    return { key, state, needsWords: false, aside: 0, isReadable: false, saved: '' };
  }
}

/** Moves what is this article's under its own key. True when its words are needed to tell. */
async function bringTogether(
  base: LibraryBase,
  key: string,
  { address, about, words }: ArticleToOpen,
): Promise<boolean> {
  const old = buildOldKey(address.url, address.canonicalUrl);
  const others = [
    ...(old === key ? [] : [{ from: old, onlyLegacy: true }]),
    ...keysOfParts(address).map((from) => ({ from, onlyLegacy: false })),
  ];
  const there = await base.read(async (transaction) => {
    const counts = others.map(async ({ from }) => (await transaction.listNames(from)).length);
    const found = await Promise.all(counts);
    return others.filter((_, index) => found[index]);
  });
  if (there.length === 0 || words === undefined) return there.length > 0;
  const move = { to: key, about, words: compareKey(words) };
  await base.write(async (transaction) => {
    for (const other of there) await moveFound({ transaction, now: now() }, { ...move, ...other });
  });
  return false;
}

async function readMended(base: LibraryBase, key: string) {
  const read = (transaction: Transaction) => readArticle(transaction, key, HEAVY_KINDS);
  const kept = await base.read(read);
  // Where mending fails what is sound is shown all the same, and nothing was touched.
  if (kept.isBroken)
    await base
      .write((transaction) => mendArticle({ transaction, now: now() }, key))
      .catch(() => {});
  const aside = await base.read((transaction) => transaction.listAside());
  const mark = kept.records.find(({ kind, deleted }) => kind === 'saved' && !deleted);
  return {
    state: kept.state,
    aside: aside.filter(({ article }) => article === key).length,
    saved: (mark?.data as SavedMark | undefined)?.saved ?? '',
  };
}

async function keep(means: LibraryMeans, change: PendingChange): Promise<Kept> {
  const isClear = await retryPending(means);
  const refusal = isClear ? await tryToKeep(means, change) : 'failed';
  if (!refusal) return { saved: true };
  const isWaiting = refusal === 'failed' || refusal === 'newer';
  if (isWaiting) await means.pending.replace([...(await means.pending.list()), change]);
  return { saved: false, refusal, isWaiting };
}

/** What waits goes first; false when the store still refuses. */
async function retryPending(means: LibraryMeans): Promise<boolean> {
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

async function pendingOf({ pending }: LibraryMeans, key?: string): Promise<PendingChange[]> {
  return (await pending.list()).filter(({ article }) => key === undefined || article === key);
}

async function readRaw(transaction: Transaction, article?: string) {
  const aside = await transaction.listAside();
  if (article !== undefined)
    return {
      records: await transaction.list(article),
      aside: aside.filter((part) => part.article === article),
    };
  return { records: await transaction.listAll(), aside };
}

async function readUsage({ base, pending }: LibraryMeans): Promise<Usage> {
  const waiting = (await pending.list()).length;
  const counts = await base.read(async (transaction) => ({
    articles: await transaction.countKind('article'),
    quotes: await transaction.countKind('quote'),
    aside: (await transaction.listAside()).length,
  }));
  return { ...counts, pending: waiting };
}

const now = () => new Date().toISOString();
