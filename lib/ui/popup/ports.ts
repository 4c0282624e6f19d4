// What the popup needs from the world: the entry point gives it the browser, a test gives it its own.

import type { Article, ArticleFormat, Failure, Quote } from '../../article';
import type { ArticleChange, ArticleState, CollectedQuote } from '../../article-state';
import type { ArticleChoice } from '../../export/article-files';
import type { ExportOptions } from '../../export/options';
import type { Kept, RoomUsage } from '../../library/kept';
import type { SaveUndo } from '../../library/save-article';
import type { PictureCount, PictureForecast } from '../../save/picture-source';
import type { Settings } from '../../settings/settings';
import type { ProblemReason } from './problems';

export interface Reading {
  result: Article | Failure;
  selection: Quote | null;
  cleanViewOpen: boolean;
  isViewLost: boolean;
  readyState: DocumentReadyState;
}

/** What came of asking the page: it was read, or it cannot be. */
export type ReadOutcome = { reading: Reading } | { problem: ProblemReason };

export interface Saved<T> {
  value: T;
  saved: boolean;
}

/** An article as it is to be taken along. */
export interface WholeArticle extends ArticleChoice {
  article: Article;
  quotes: readonly CollectedQuote[];
  frontMatter: string;
}

export type SaveOutcome =
  | { state: 'handed-over'; filename: string; pictures?: PictureCount | undefined }
  | { state: 'failed' | 'cancelled' };

/** What can be told of an article's pictures, and its text for the clipboard. */
export interface PreparedArticle {
  forecast: PictureForecast;
  copyOf(
    format: ArticleFormat,
    withPictures: boolean,
    options: Pick<ExportOptions, 'quotes' | 'frontMatter'>,
  ): { text: string; html?: string };
}

export interface OpenedArticle {
  key: string;
  state: ArticleState;
  /** It stays; it goes with the last private window; the browser is set never to remember. */
  keeping: 'kept' | 'private' | 'never';
  /** Parts that could not be read, and were set aside. */
  aside: number;
  /** False: the store cannot be read now. */
  isReadable: boolean;
  /** When it was saved to the library; '' when it was not. */
  saved: string;
}

/** What is said; how to take it back where it was saved, or that a file is the way on. */
export interface SavedToLibrary {
  text: string;
  undo?: SaveUndo & { key: string };
  isForFile?: boolean;
}

/** What a report says of the program and of where it was used. */
export interface About {
  version: string;
  browser: string;
  /** Of the page in the tab. */
  address: string;
}

export interface PopupPorts {
  getSettings(): Promise<Settings>;
  setSettings(patch: Partial<Settings>): Promise<Saved<Settings>>;
  read(mode: 'auto' | 'whole-text'): Promise<ReadOutcome>;
  joinPages(): Promise<ReadOutcome>;
  /** Gives up what is being read. */
  stopReading(): void;
  /** Resolves with the next step of the page's loading. */
  nextReadyState(): Promise<DocumentReadyState>;
  /** What was kept for the article, and where. */
  openArticle(article: Article): Promise<OpenedArticle>;
  /** `key` from `openArticle`. */
  change(key: string, article: Article, change: ArticleChange): Promise<Kept>;
  saveToLibrary(article: Article): Promise<SavedToLibrary>;
  undoSave(undo: SaveUndo & { key: string }): Promise<Kept>;
  /** Told of changes made elsewhere; returns how to stop. */
  hearChanges(listener: (key: string, change: ArticleChange) => void): () => void;
  readUsage(): Promise<RoomUsage>;
  /** In a tab of its own; the popup closes. */
  openLibrary(): void;
  /** Everything that is kept, of one article or of all, as it lies there: readable or not. */
  readRaw(key?: string): Promise<object>;
  /** Opens the clean view (at a block) and closes the popup; false when the page did not let it. */
  openCleanView(block?: number, words?: string): Promise<boolean>;
  showBlock(block: number): Promise<boolean>;
  /** Starts picking by hand and closes the popup. */
  pickBlock(): Promise<boolean>;
  copy(payload: { text: string; html?: string }): Promise<boolean>;
  save(file: { filename: string; mime: string; text: string }): boolean;
  prepareArticle(article: Article): Promise<PreparedArticle>;
  /** `watch` is told of every step where the popup itself makes the file. Rejects when it cannot be made, or was cancelled. */
  saveArticle(
    whole: WholeArticle,
    watch: { onProgress(done: number, total: number): void; signal: AbortSignal },
  ): Promise<SaveOutcome>;
  openExtensionSettings(): void;
  /** In a tab of its own; the popup closes. */
  openOptions(): void;
  /** In a tab of its own; the popup closes. */
  openAddress(url: string): void;
  /** The key that copies the selection as a quote, as the user set it; '' for none. */
  getQuoteKey(): Promise<string>;
  readAbout(): Promise<About>;
}
