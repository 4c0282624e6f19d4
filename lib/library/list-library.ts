// Everything kept, article by article: for the library's page. Whole texts and pictures are read when they are looked at.
import type { ArticleState, ArticleSummary } from '../article-state';
import { byCodeUnits } from '../text/by-code-units';
import { hashWords } from '../text/hash-words';
import { buildState } from './article-shelf';
import { isQuiet } from './kinds';
import { type Label, NO_LABEL } from './kinds/label-kind';
import type { SavedMark } from './kinds/saved-kind';
import { openRecord } from './open-record';
import type { LibraryRecord } from './record';

export interface LibraryArticle {
  /** One of its kind in the list: an article stands there, and once for each time that something of it was deleted. */
  id: string;
  key: string;
  /** Null when nothing is known but the address. */
  about: ArticleSummary | null;
  state: ArticleState;
  /** That it was saved, and its outline then; null when it was not. */
  mark: SavedMark | null;
  label: Label;
  /** When something of it was changed last: ISO 8601, UTC. */
  changed: string;
  /** Another one whenever something of it has changed, whatever the clock said then. */
  stamp: string;
  /** Since when it lies in the bin; '' when it does not. */
  deleted: string;
}

export const keyOfListed = (id: string): string => id.slice(id.indexOf(' ') + 1);

/** Newest first, those of one time by their keys: the same order whoever sorts. */
export const byNewest = (a: LibraryArticle, b: LibraryArticle): number =>
  byCodeUnits(b.changed, a.changed) || byCodeUnits(b.key, a.key);

/** Newest first. What cannot be read is not among them, and stays where it is. */
export function listLibrary(stored: readonly unknown[]): LibraryArticle[] {
  const records = stored
    .flatMap((one) => openRecord(one).records)
    .filter((record) => !isQuiet(record));
  return [...groupBy(records, ({ article }) => article)]
    .flatMap(([key, own]) => splitByBin(key, own))
    .sort(byNewest);
}

/** The article as it is, and what went into the bin, together what went together. */
function splitByBin(key: string, records: readonly LibraryRecord[]): LibraryArticle[] {
  const about = records.find(({ kind }) => kind === 'article')?.data;
  const only = (own: readonly LibraryRecord[], name: string) =>
    own.find(({ kind }) => kind === name)?.data ?? null;
  return [...groupBy(records, ({ deleted = '' }) => deleted)].map(([deleted, own]) => ({
    id: `${deleted} ${key}`,
    key,
    about: about === undefined || about === 'unknown' ? null : (about as ArticleSummary),
    state: buildState(
      own.map((one) => ({ ...one, deleted: '' })).sort((a, b) => a.order - b.order),
    ),
    mark: only(own, 'saved') as SavedMark | null,
    label: (only(own, 'label') as Label | null) ?? NO_LABEL,
    changed:
      own
        .map(({ changed }) => changed)
        .sort()
        .at(-1) ?? '',
    stamp: stampOf(own),
    deleted,
  }));
}

const stampOf = (records: readonly LibraryRecord[]): string =>
  hashWords(
    records
      .map(({ kind, id, changed }) => `${kind} ${id} ${changed}`)
      .sort()
      .join('\n'),
  );

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
