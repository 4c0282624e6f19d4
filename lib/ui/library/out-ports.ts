// What panels of the library need to take things out and bring them in; the page's entry point provides it.
import { createContext } from 'preact';
import type { ImportCounts } from '../../library/backup/import-record';
import type { Restored } from '../../library/backup/read-backup';
import type { LibraryArticle } from '../../library/list-library';
import type { BuiltFile } from '../../save/built-file';
import type { Settings } from '../../settings/settings';

export interface OutPorts {
  /** Of these keys, all that lies under them. */
  list(keys: readonly string[]): Promise<LibraryArticle[]>;
  getSettings(): Promise<Settings>;
  setSettings(patch: Partial<Settings>): Promise<unknown>;
  /** False when the browser refuses: the text is shown selected then. */
  copy(payload: { text: string; html?: string }): Promise<boolean>;
  save(file: BuiltFile): void;
  /** Everything into one file; `onProgress` hears how many records are in it. */
  backUp(wish: {
    withPictures: boolean;
    onProgress(records: number): void;
  }): Promise<{ records: number; forgotten: number; bytes: number }>;
  /** Rejects when the store refuses: what was taken before stays. */
  restore(wish: {
    file: File;
    withSettings: boolean;
    onProgress(records: number): void;
  }): Promise<Restored>;
  /** Records of a list. Rejects as `restore` does. */
  importRecords(
    records: readonly unknown[],
    watch: { onProgress(records: number): void },
  ): Promise<ImportCounts>;
  /** Hands an address of another program to the browser, which asks the reader. */
  openAddress(address: string): void;
}

export const OutPortsContext = createContext<OutPorts | null>(null);
