// Opens an article: brings together what is kept for it, mends what is broken, and puts what waits to be written on top.
import { type ArticleAddress, keyOfAddress, keysOfParts } from '../../article-key';
import {
  type ArticleState,
  type ArticleSummary,
  applyChange,
  EMPTY_STATE,
} from '../../article-state';
import { mendArticle, readArticle } from '../../library/article-shelf';
import { HEAVY_KINDS, isArticleChange } from '../../library/kinds';
import type { SavedMark } from '../../library/kinds/saved-kind';
import { moveFound } from '../../library/move-found';
import { buildOldKey } from '../../library/old-key';
import type { LibraryBase, Transaction } from '../../library/transaction';
import { compareKey } from '../../text/compare-key';
import { pendingOf } from './keep-or-hold';
import type { LibraryMeans } from './library-means';

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

export async function openArticle(
  means: LibraryMeans,
  article: ArticleToOpen,
): Promise<OpenedArticle> {
  const key = keyOfAddress(article.address);
  const [pending, kept] = await Promise.all([
    pendingOf(means, key),
    readKept(means.base, key, article).catch(() => null),
  ]);
  const state = pending
    .map(({ change }) => change)
    .filter(isArticleChange)
    .reduce(applyChange, kept?.state ?? EMPTY_STATE);
  return kept
    ? { ...kept, key, state, isReadable: true }
    : { key, state, needsWords: false, aside: 0, isReadable: false, saved: '' };
}

async function readKept(base: LibraryBase, key: string, article: ArticleToOpen) {
  const needsWords = await bringTogether(base, key, article);
  return { needsWords, ...(await readMended(base, key)) };
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
  const first = await base.read(read);
  // Where mending fails what is sound is shown all the same, and nothing was touched.
  const mend = (transaction: Transaction) => mendArticle({ transaction, now: now() }, key);
  if (first.kept.isBroken) await base.write(mend).catch(() => {});
  const { kept } = first;
  const { aside } = kept.isBroken ? await base.read(read) : first;
  const mark = kept.records.find(({ kind, deleted }) => kind === 'saved' && !deleted);
  return {
    state: kept.state,
    aside: aside.filter(({ article }) => article === key).length,
    saved: (mark?.data as SavedMark | undefined)?.saved ?? '',
  };

  async function read(transaction: Transaction) {
    const kept = await readArticle(transaction, key, HEAVY_KINDS);
    return { kept, aside: await transaction.listAside() };
  }
}

const now = () => new Date().toISOString();
