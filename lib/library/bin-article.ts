// A whole article into the bin, and back with all that went in together.
import { readArticle } from './article-shelf';
import { type Desk, NotKept, putRecord } from './write-records';

/** Throws `NotKept` when a later version wrote something of it. */
export async function binArticle(desk: Desk, article: string): Promise<void> {
  const { records, newer } = await readArticle(desk.transaction, article);
  if (newer > 0) throw new NotKept('newer');
  for (const { kind, id, order, data, deleted, legacy } of records)
    if (!deleted)
      await putRecord(desk, article, { kind, id, order, data, legacy, deleted: desk.now });
}

/** @param since when it was put there, as `binArticle` wrote it; what was discarded before stays in the bin. */
export async function restoreArticle(desk: Desk, article: string, since: string): Promise<void> {
  const { records } = await readArticle(desk.transaction, article);
  for (const { kind, id, order, data, deleted, legacy } of records)
    if (deleted === since) await putRecord(desk, article, { kind, id, order, data, legacy });
}
