// Forgets at once and for good, past the bin: an article, a site, everything. What could not be read of it goes too, and so does the
// index of the search, which holds its words.
import { hostOf } from '../url/host';
import type { Transaction } from './transaction';

/** What is to be forgotten. A site is its host; `www.` makes no other. */
export type Forgetting = { article: string } | { site: string } | 'everything';

export const hostWithoutWww = (address: string): string => hostOf(address).replace(/^www\./, '');

/** Whether what is kept under that key is meant. */
export function isMeant(what: Forgetting, key: string): boolean {
  if (what === 'everything') return true;
  return 'article' in what
    ? what.article === key
    : hostWithoutWww(key) === what.site.replace(/^www\./, '');
}

/** Resolves with how many records went. */
export async function forget(transaction: Transaction, what: Forgetting): Promise<number> {
  const names = (await transaction.listNames()).filter(({ article }) => isMeant(what, article));
  const hosts = new Map<string, { size: number; records: number }>();
  for (const article of new Set(names.map((name) => name.article))) {
    const row = await transaction.getSize(`article ${article}`);
    const host = hostOf(article);
    const { size = 0, records = 0 } = hosts.get(host) ?? {};
    hosts.set(host, { size: size + (row?.size ?? 0), records: records + (row?.records ?? 0) });
    await transaction.removeSize(`article ${article}`);
  }
  for (const name of names) await transaction.remove(name);
  for (const [host, gone] of hosts) await shrinkSite(transaction, `site ${host}`, gone);
  await transaction.removeAside(({ article }) => isMeant(what, article));
  await transaction.putIndex('');
  return names.length;
}

/** A row with nothing in it would still name the site. */
async function shrinkSite(
  transaction: Transaction,
  owner: string,
  gone: { size: number; records: number },
): Promise<void> {
  const row = await transaction.getSize(owner);
  if (!row) return;
  const records = row.records - gone.records;
  if (records <= 0) await transaction.removeSize(owner);
  else await transaction.putSize({ owner, records, size: Math.max(0, row.size - gone.size) });
}
