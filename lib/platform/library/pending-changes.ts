// Changes that the store refused: kept by the session's storage, which outlives the background, and tried again with every
// later change. Where that refuses too they live in this script.
import type { ArticleSummary } from '../../article-state';
import type { LibraryChange } from '../../library/kinds';
import type { Area } from './area';

export interface PendingChange {
  article: string;
  change: LibraryChange;
  about: ArticleSummary;
}

export interface PendingChanges {
  list(): Promise<PendingChange[]>;
  replace(changes: PendingChange[]): Promise<void>;
}

const KEY = 'pending';

export function openPendingChanges(session: Area): PendingChanges {
  let known: PendingChange[] | null = null;
  const load = async (): Promise<PendingChange[]> => {
    const { [KEY]: stored } = await session.get(KEY).catch(() => ({ [KEY]: undefined }));
    return Array.isArray(stored) ? (stored as PendingChange[]) : [];
  };
  return {
    async list() {
      known ??= await load();
      return known;
    },
    async replace(changes) {
      known = changes;
      await session.set({ [KEY]: changes }).catch(() => {});
    },
  };
}
