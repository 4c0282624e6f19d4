// What the library works with: its store, what waits to be written, and what an earlier version left.
import type { LibraryBase } from '../../library/transaction';
import type { PendingChanges } from './pending-changes';

export interface LibraryMeans {
  base: LibraryBase;
  pending: PendingChanges;
  /** What is to be done once, before the first use: old records are brought in. */
  prepare?(base: LibraryBase): Promise<void>;
  listOld?(): Promise<Record<string, unknown>>;
  removeOld?(isMeant: (article: string) => boolean): Promise<void>;
}
