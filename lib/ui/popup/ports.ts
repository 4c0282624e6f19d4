// What the popup needs from the world: the entry point gives it the browser, a test gives it its own.

import type { Article, Failure, Quote } from '../../article';
import type { ArticleChange, ArticleState, ArticleSummary } from '../../article-state';
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
  getState(article: Article): Promise<ArticleState>;
  change(
    article: Article,
    change: ArticleChange,
    about: ArticleSummary,
  ): Promise<Saved<ArticleState>>;
  /** Opens the clean view (at a block) and closes the popup; false when the page did not let it. */
  openCleanView(block?: number, words?: string): Promise<boolean>;
  showBlock(block: number): Promise<boolean>;
  /** Starts picking by hand and closes the popup. */
  pickBlock(): Promise<boolean>;
  copy(payload: { text: string; html?: string }): Promise<boolean>;
  save(file: { filename: string; mime: string; text: string }): boolean;
  openExtensionSettings(): void;
  /** In a tab of its own; the popup closes. */
  openAddress(url: string): void;
  /** The key that copies the selection as a quote, as the user set it; '' for none. */
  getQuoteKey(): Promise<string>;
  readAbout(): Promise<About>;
}
