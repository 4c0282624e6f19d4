// What callers are told of what is kept.
import type { Refusal } from './write-records';

/** What came of a change. */
export interface Kept {
  saved: boolean;
  refusal?: Refusal;
  /** Not saved, but still there as long as the browser runs, and tried again. */
  isWaiting?: boolean;
}

/** How much is kept. */
export interface Usage {
  articles: number;
  quotes: number;
  aside: number;
  /** Changes that wait for the store. */
  pending: number;
}

/** With the room it takes and the room there is, bytes. */
export interface RoomUsage extends Usage {
  bytes: number;
  quota: number;
}
