// What the reader said the text of an article, or of all articles of a site, is.
import { buildArticleKey } from '../article-key';
import type { HeldChoice, TextChoice } from '../text-choice';
import { serverOf } from '../url/host';
import { openRecord } from './open-record';
import type { LibraryRecord } from './record';
import type { RecordName, Transaction } from './transaction';
import { type Desk, putRecord, removeRecord } from './write-records';

export interface SiteChoice {
  /** With its port, where it has one. */
  host: string;
  choice: TextChoice;
}

/** The place of a site among the articles: no article's address begins so. */
const SITE = '//';
const nameOf = (article: string): RecordName => ({ article, kind: 'choice', id: '' });
const siteRecord = (host: string) => nameOf(`${SITE}${host}`);
/** Before a page is read nothing is known of it but its address. */
const articleOf = (url: string) => nameOf(buildArticleKey(url, ''));

/** That of the article before that of its site; null when there is none. */
export async function findChoice(
  transaction: Transaction,
  url: string,
): Promise<HeldChoice | null> {
  const own = await read(transaction, articleOf(url));
  if (own) return { choice: own, isForSite: false };
  const host = serverOf(url);
  const site = host ? await read(transaction, siteRecord(host)) : null;
  return site && { choice: site, isForSite: true };
}

async function read(transaction: Transaction, name: RecordName): Promise<TextChoice | null> {
  const stored = await transaction.get(name);
  const [record] = stored === undefined ? [] : openRecord(stored).records;
  return record ? (record.data as TextChoice) : null;
}

/** For the article, and for all of the site when that is wished. Null takes back both. */
export async function setChoice(
  desk: Desk,
  url: string,
  { choice, isForSite }: { choice: TextChoice | null; isForSite: boolean },
): Promise<void> {
  await write(desk, articleOf(url), choice);
  const host = serverOf(url);
  if (host && (isForSite || !choice)) await write(desk, siteRecord(host), choice);
}

async function write(desk: Desk, name: RecordName, choice: TextChoice | null): Promise<void> {
  if (choice) await putRecord(desk, name.article, { ...name, order: 0, data: choice });
  else await removeRecord(desk, name);
}

/** By name. */
export async function listSiteChoices(transaction: Transaction): Promise<SiteChoice[]> {
  const records = (await transaction.listKind('choice')).flatMap(
    (stored): LibraryRecord[] => openRecord(stored).records,
  );
  return records
    .filter(({ article }) => article.startsWith(SITE))
    .map(({ article, data }) => ({ host: article.slice(SITE.length), choice: data as TextChoice }))
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

export const forgetSiteChoice = (desk: Desk, host: string): Promise<void> =>
  removeRecord(desk, siteRecord(host));
