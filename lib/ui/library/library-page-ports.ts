// What the library's page needs from the world: the entry point gives it the browser, a test gives it its own.
import type { CopyPayload } from '../../clipboard/build-quote-copy';
import type { Forgetting } from '../../library/forget';
import type { Kept, RoomUsage } from '../../library/kept';
import type { LibraryChange } from '../../library/kinds';
import type { LibraryArticle } from '../../library/list-library';
import type { SomeArticles } from '../../library/read-library';
import type { SavedArticle } from '../../library/read-saved';
import type { BuiltFile } from '../../save/built-file';
import type { Settings } from '../../settings/settings';

export interface LibraryPorts {
  /** Those of these keys. */
  list(keys: string[]): Promise<LibraryArticle[]>;
  /** At least so many of the newest. */
  listNewest(most: number): Promise<SomeArticles>;
  /** Of everything. */
  listKeys(): Promise<string[]>;
  bin(key: string): Promise<Kept & { since: string }>;
  restore(key: string, since: string): Promise<Kept>;
  change(article: LibraryArticle, change: LibraryChange): Promise<Kept>;
  /** For good, past the bin. */
  forget(what: Forgetting): Promise<Kept>;
  readSaved(key: string): Promise<SavedArticle>;
  /** The text kept last of each article that has one. */
  readWords(keys: string[]): Promise<Record<string, string>>;
  readIndex(): Promise<string>;
  keepIndex(saved: string): Promise<unknown>;
  readUsage(): Promise<RoomUsage>;
  getSettings(): Promise<Settings>;
  setSettings(patch: Partial<Settings>): Promise<unknown>;
  copy(payload: CopyPayload): Promise<boolean>;
  /** False where the browser takes no file from here. */
  save(file: BuiltFile): boolean;
  /** Everything as it lies there, readable or not. */
  readRaw(): Promise<object>;
  /** Something was changed, here or elsewhere: of an article, or of many where the key is ''. */
  hearNews(listener: (key: string) => void): () => void;
}
