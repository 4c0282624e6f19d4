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

const now = () => new Date().toISOString();
