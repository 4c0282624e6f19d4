// Reads what is listed of the library: all of it, some articles, or the newest of them, for a page that is to show something at once.
// Whole texts and pictures are not touched.
import { isRecord } from '../check';
import { HEAVY_KINDS, isQuiet } from './kinds';
import { type LibraryArticle, listLibrary } from './list-library';
import type { Transaction } from './transaction';

/** Some articles, newest first, and whether there are no more. */
export interface SomeArticles {
  articles: LibraryArticle[];
  isWhole: boolean;
}

/** Keys of everything that is listed, the bin's too. */
export async function readKeys(transaction: Transaction): Promise<string[]> {
  const names = await transaction.listNames();
  return [...new Set(names.filter((name) => !isQuiet(name)).map(({ article }) => article))];
}

/** Each of an article's entries, in the list and in the bin, newest first. */
export async function readArticles(
  transaction: Transaction,
  keys: readonly string[],
): Promise<LibraryArticle[]> {
  // Article by article: twice as fast as by an index over kinds.
  const lists = keys.map((key) => transaction.listWithout(key, HEAVY_KINDS));
  return listLibrary((await Promise.all(lists)).flat());
}

/** At least `most` that are not in the bin, where there are as many; few are read whole. */
export async function readNewest(transaction: Transaction, most: number): Promise<SomeArticles> {
  if ((await transaction.countKind('article')) <= most)
    return {
      articles: await readArticles(transaction, await readKeys(transaction)),
      isWhole: true,
    };
  // Every change of an article writes its first record anew, so that these are in the order of the list.
  const newest = await transaction.listNewest('article', most, isHere);
  const keys = newest.flatMap((stored) => (isRecord(stored) ? [String(stored.article)] : []));
  return { articles: await readArticles(transaction, keys), isWhole: false };
}

const isHere = (stored: unknown) => isRecord(stored) && !stored.deleted;
