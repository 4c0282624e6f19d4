// What was kept under another key than the one an article has now, found again by its words and moved, once: from version 1, in
// which a canonical address was believed, and from single pages that were joined since.
import type { ArticleSummary, CollectedQuote } from '../article-state';
import { compareKey } from '../text/compare-key';
import { articleDraft, readArticle } from './article-shelf';
import type { LibraryRecord } from './record';
import { type Desk, putRecord, removeRecord } from './write-records';

export interface Move {
  from: string;
  to: string;
  about: ArticleSummary;
  /** The words of the article that is open, as `compareKey` gives them. */
  words: string;
  /** Only what came from version 1: the other key may be another article's own by now. */
  onlyLegacy: boolean;
}

/** Resolves with how many records were moved. */
export async function moveFound(desk: Desk, move: Move): Promise<number> {
  const source = await readArticle(desk.transaction, move.from);
  const target = await readArticle(desk.transaction, move.to);
  const own = source.records.filter(
    ({ kind, legacy }) => kind !== 'article' && (legacy || !move.onlyLegacy),
  );
  const quotes = own.filter((record) => record.kind === 'quote' && stands(record, move.words));
  const fields = isSameArticle(source.records, move.about)
    ? own.filter((record) => isFree(record, target.records))
    : [];
  const moving = [...fields, ...quotes];
  if (moving.length === 0) return 0;
  await putRecord(desk, move.to, articleDraft(move.about));
  let last = Math.max(0, ...target.records.map(({ order }) => order));
  for (const { kind, id, data, deleted } of moving) {
    await removeRecord(desk, { article: move.from, kind, id });
    last += 1;
    await putRecord(desk, move.to, { kind, id, data, deleted, order: kind === 'quote' ? last : 0 });
  }
  if (source.records.length === moving.length + 1 && source.newer === 0)
    await removeRecord(desk, { article: move.from, kind: 'article', id: '' });
  return moving.length;
}

/** Where words were left out, the parts on both sides stand in the article. */
const LEFT_OUT = /\n|\[?…+\]?|\.{3}/;

function stands({ data }: LibraryRecord, words: string): boolean {
  const parts = (data as CollectedQuote).exact.split(LEFT_OUT).map(compareKey).filter(Boolean);
  return parts.length > 0 && parts.every((part) => words.includes(part));
}

function isSameArticle(records: readonly LibraryRecord[], about: ArticleSummary): boolean {
  const known = records.find(({ kind }) => kind === 'article')?.data as
    | ArticleSummary
    | 'unknown'
    | undefined;
  if (!known || known === 'unknown') return false;
  return compareKey(known.title) === compareKey(about.title);
}

/** A correction or an outline of its own is not written over. */
const isFree = ({ kind, id }: LibraryRecord, target: readonly LibraryRecord[]) =>
  kind !== 'quote' && !target.some((record) => record.kind === kind && record.id === id);
