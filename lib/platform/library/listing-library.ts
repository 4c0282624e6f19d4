// What is there, for the library's page.
import type { LibraryArticle } from '../../library/list-library';
import { readArticles, readKeys, readNewest, type SomeArticles } from '../../library/read-library';
import type { LibraryBase, Transaction } from '../../library/transaction';

/** Each rejects when the store cannot be read. */
export interface ListingLibrary {
  /** All, or those of these keys; newest first. */
  list(keys?: readonly string[]): Promise<LibraryArticle[]>;
  listNewest(most: number): Promise<SomeArticles>;
  listKeys(): Promise<string[]>;
}

/** Out of turn: reading a large library must keep no change waiting. */
export function openListing(base: LibraryBase, ready: Promise<void>): ListingLibrary {
  const read = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    await ready;
    return base.read(work);
  };
  return {
    list: (keys) => read(async (one) => readArticles(one, keys ?? (await readKeys(one)))),
    listNewest: (most) => read((one) => readNewest(one, most)),
    listKeys: () => read(readKeys),
  };
}
