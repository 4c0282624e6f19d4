// Every message that crosses a boundary, typed. `ReaderCalls` go to the content script of one tab,
// `BackgroundCalls` go to the background. A call is `{ type, args }`, its answer is `result`.
import type { Article, BlockRange, Failure, Quote } from '../article';
import type { ArticleChange, ArticleSummary } from '../article-state';
import type { ArticleChoice } from '../export/article-files';
import type { Keeping } from '../kept-until';
import type { ImportCounts } from '../library/backup/import-record';
import type { BackupPage, PageWish } from '../library/backup/read-backup-page';
import type { Forgetting } from '../library/forget';
import type { Kept, Usage } from '../library/kept';
import type { LibraryChange } from '../library/kinds';
import type { LibraryArticle } from '../library/list-library';
import type { SomeArticles } from '../library/read-library';
import type { SavedArticle } from '../library/read-saved';
import type { SaveUndo } from '../library/save-article';
import type { SiteChoice } from '../library/text-choices';
import type { PictureCount } from '../save/picture-source';
import type { BuiltFile, SaveJob } from '../save/save-job';
import type { Settings } from '../settings/settings';
import type { HeldChoice, TextChoice } from '../text-choice';
import type { AutoOpenSite } from './auto-open-sites';
import type { Sentences } from './interface-sentences';
import type { ArticleToOpen, OpenedArticle } from './library/open-article';
import type { RawLibrary } from './library/read-whole';
import type { PartName } from './page-scripts';
import type { SyncState } from './settings-sync';

/** What a reader of the page knows right now. */
export interface ReadResult {
  result: Article | Failure;
  /** The text selected right now, in the page or in the clean view. */
  selection: Quote | null;
  cleanViewOpen: boolean;
  /** The page kept taking the clean view away. */
  isViewLost: boolean;
  /** How much of the page has arrived: 'loading' while its own text is still coming. */
  readyState: DocumentReadyState;
}

/** What became of a file; what the reader answers to a save dialog nobody tells us. */
export type SaveOutcome =
  | { state: 'handed-over'; filename: string; pictures?: PictureCount | undefined }
  | { state: 'failed' | 'cancelled' };

export interface ClipboardPayload {
  text: string;
  /** Leave out for Markdown: an app that takes HTML would convert that instead. */
  html?: string;
}

export type FilePayload = BuiltFile;

export interface ReaderCalls {
  /** Extract (once per URL and page state) and answer. 'whole-text' takes all text of the page. */
  read: { args: { mode: 'auto' | 'whole-text' }; result: ReadResult };
  /**
   * Open the clean view, at a block when given (and there at the words of a run-in point);
   * close it when it is open and no block is given. `isUnasked`: by itself on a site chosen for it, so only
   * where the view was not open before.
   */
  'toggle-clean-view': {
    args: { block?: number; words?: string; isUnasked?: boolean };
    /** `refused`: why there is nothing to open. */
    result: { open: boolean; refused?: Failure; readyState?: DocumentReadyState };
  };
  /** Gives up what is being read now: who waits for it gets an error. */
  'stop-reading': { args: Record<string, never>; result: Record<string, never> };
  /** Resolves with the next step of the page's loading; at once when it is complete. */
  'next-ready-state': { args: Record<string, never>; result: { readyState: DocumentReadyState } };
  /** Scroll the page itself to a block and flash it. */
  'show-block': { args: { block: number }; result: { shown: boolean } };
  /** Let the user pick the block by hand; what is picked becomes the article and the clean view opens. */
  'pick-block': { args: Record<string, never>; result: { started: boolean } };
  selection: { args: Record<string, never>; result: Quote | null };
  /** A passage of the article as a quote (with a link that was checked in the page). */
  quote: { args: { range: BlockRange }; result: Quote | null };
  copy: { args: ClipboardPayload; result: { copied: boolean } };
  /** Fetch the article's other pages and join them. */
  'join-pages': { args: Record<string, never>; result: ReadResult };
  /** Something was changed elsewhere for an article that is open here: the clean view shows it. */
  'apply-change': { args: { key: string; change: ArticleChange }; result: { applied: boolean } };
  /** Something was set elsewhere. `sentences`: the interface's language is another now; null for the browser's. */
  'apply-settings': {
    args: { settings: Settings; sentences?: Sentences | null };
    result: Record<string, never>;
  };
  /**
   * A sentence shown in the page for a moment: the answer to a key or a menu entry. `isToCopy`: the detail is shown
   * selected, and stays until it is put away.
   */
  notify: {
    args: { text: string; detail?: string; isToCopy?: boolean };
    result: { shown: boolean };
  };
}

/** A content script may call these too, for an article of its own page only (see background-calls.ts). */
export interface BackgroundCalls {
  'get-settings': { args: Record<string, never>; result: Settings };
  'set-settings': { args: Partial<Settings>; result: SaveResult<Settings> };
  /** For our pages: settings out of a file; `aside` names what in it was none. */
  'import-settings': {
    args: { settings: Record<string, unknown> };
    result: SaveResult<Settings> & { aside: string[] };
  };
  /** How far the settings are in the browser's account. */
  'sync-state': { args: Record<string, never>; result: SyncState };
  /** The interface's sentences, where they are not the browser's language's; null where they are. */
  'get-sentences': { args: Record<string, never>; result: Sentences | null };
  /** For our pages: sites on which the clean view opens by itself. */
  'list-auto-open': { args: Record<string, never>; result: AutoOpenSite[] };
  /** After the browser granted its host. False when it did not, or could not be kept. */
  'add-auto-open': { args: { site: AutoOpenSite }; result: { added: boolean } };
  'remove-auto-open': { args: { site: AutoOpenSite }; result: Record<string, never> };
  /** From the script on such a site: may the view open? The background then opens it. */
  'auto-open': { args: { isReturn: boolean }; result: Record<string, never> };
  /** What was kept for the article. A content script opens what its own tab shows; `tabId` is for our pages. */
  'open-article': {
    args: ArticleToOpen & { tabId?: number };
    result: OpenedArticle & { keeping: Keeping };
  };
  /** `key` from 'open-article'; a content script's must be open in its own tab. `by` names the page of ours that asks. */
  'change-article': {
    args: {
      key: string;
      change: LibraryChange;
      about: ArticleSummary;
      tabId?: number;
      by?: string;
    };
    result: Kept;
  };
  /** For our pages: everything as it lies there, of one article or of all. */
  'read-raw': { args: { key?: string; tabId?: number }; result: RawLibrary };
  /** For our pages: what is kept, all or of these articles, newest first; at least so many of the newest; the keys of all. */
  'list-library': { args: { keys?: string[] }; result: LibraryArticle[] };
  'list-newest': { args: { most: number }; result: SomeArticles };
  'list-keys': { args: Record<string, never>; result: string[] };
  /** For our pages: an article into the bin, and back. */
  'bin-article': { args: { key: string }; result: Kept & { since: string } };
  'restore-article': { args: { key: string; since: string }; result: Kept };
  /**
   * Save the article to the library: that of the tab that asks; our pages give the tab, and the article where they have read it.
   * A private window keeps nothing, and is told to make a file.
   */
  'save-to-library': { args: { tabId?: number; article?: Article }; result: SavingAnswer };
  'undo-save': { args: { key: string; undo: SaveUndo; tabId?: number }; result: Kept };
  /** For our pages: the texts and pictures of an article that are kept to be read offline. */
  'read-saved': { args: { key: string }; result: SavedArticle };
  /** For our pages: the words kept of these articles, and the index of the search over everything. */
  'read-words': { args: { keys: string[] }; result: Record<string, string> };
  'read-index': { args: Record<string, never>; result: { saved: string } };
  'keep-index': { args: { saved: string }; result: Kept };
  /** For our pages: for good, past the bin. */
  forget: { args: { what: Forgetting }; result: Kept & { records?: number } };
  /** For a backup, page by page; and records from a backup or a list, taken in beside what there is. `isLast`: no more will come. */
  'read-page': { args: PageWish; result: BackupPage };
  'import-records': { args: { records: unknown[]; isLast: boolean }; result: ImportCounts };
  'library-usage': { args: Record<string, never>; result: Usage };
  /** For the tab that asks: what the reader said its text is; null for what is found by itself. */
  'find-choice': { args: Record<string, never>; result: HeldChoice | null };
  /** Of the tab that asks, and of its site. */
  'set-choice': { args: { choice: TextChoice | null; isForSite: boolean }; result: Kept };
  /** For our pages. */
  'list-site-choices': { args: Record<string, never>; result: SiteChoice[] };
  'forget-site-choice': { args: { host: string }; result: Kept };
  /** Save the outline of the article in the tab that asks, as its key does. */
  'save-outline': { args: Record<string, never>; result: Record<string, never> };
  /** Save the whole article of the tab that asks, as it was chosen in the clean view. */
  'save-article': { args: { choice: ArticleChoice }; result: Record<string, never> };
  /** For pages of ours: make a file and hand it to the browser, beside the tab it is for. */
  'save-job': { args: { job: SaveJob; tabId: number }; result: SaveOutcome };
  /** For the page `save`: what it is to make a file of, once; null when there is nothing. */
  'claim-save-job': { args: { id: string }; result: SaveJob | null };
  /** From the page `save`. */
  'report-save': { args: { id: string; outcome: SaveOutcome }; result: Record<string, never> };
  /** The library, in a tab of its own. */
  'open-library': { args: Record<string, never>; result: Record<string, never> };
  /** Bring further scripts into the tab that asks. */
  'load-parts': { args: { parts: readonly PartName[] }; result: { loaded: boolean } };
}

export type { Keeping };

/** What is said, and what can be done about it. */
export interface SavingAnswer {
  text: string;
  /** The article was saved: how to take that back. */
  undo?: SaveUndo & { key: string };
  /** It was not, and a file is the way on. */
  isForFile?: boolean;
}

/** `saved` is false when the browser refused: `value` still holds the change, and the user is told. */
export interface SaveResult<T> {
  value: T;
  saved: boolean;
}

export type Call<C, K extends keyof C = keyof C> = K extends keyof C
  ? C[K] extends { args: infer A }
    ? { type: K; args: A; until?: number }
    : never
  : never;
export type Result<C, K extends keyof C> = C[K] extends { result: infer R } ? R : never;
