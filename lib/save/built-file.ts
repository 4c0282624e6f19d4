// A file that was made, and what is told while it is made.
import type { PictureCount } from './picture-source';

/** Text or bytes, with a safe name. */
export type BuiltFile = { filename: string; mime: string } & (
  | { text: string }
  | { bytes: Uint8Array }
) & {
    /** Articles: how many of their pictures are in the file. */
    pictures?: PictureCount;
  };

/** What a file that takes its time tells, and is told, while it is made. */
export interface SaveWatch {
  /** `done` of `total` steps; called as often as it likes. */
  onProgress(done: number, total: number): void;
  /** The reader no longer wants it. */
  signal: AbortSignal;
}
