// What the background's answers work with, and who may ask for what.
import type { Article, Failure } from '../article';
import { isKeyOfSite } from '../article-key';
import { isText } from '../check';
import type { ArticleChoice } from '../export/article-files';
import type { Translate } from '../message-key';
import type { PictureSource } from '../save/picture-source';
import type { SaveJob } from '../save/save-job';
import type { Settings } from '../settings/settings';
import type { AutoOpenSites } from './auto-open-sites';
import type { Asker } from './check-calls';
import type { FileSaver } from './file-saver';
import type { Sentences } from './interface-sentences';
import type { Library } from './library/library';
import type { News } from './library/library-news';
import type { OpenedArticles } from './library/opened-articles';
import type { Keeping, SaveOutcome, SaveResult } from './messages';
import type { SettingsStore } from './settings-store';
import type { SyncState } from './settings-sync';

export interface Stores {
  settings: SettingsStore;
  /** Articles read in ordinary windows: kept. */
  library: Library;
  /** Articles read in private windows: in memory, gone with the last private window. */
  privateLibrary: Library;
  opened: OpenedArticles;
  autoOpen: AutoOpenSites;
}

/** What follows from a setting as soon as it is set. */
export interface SettingsEffects {
  /** What was set last has had its effect. */
  whenReady(): Promise<void>;
  /** `tabId`: whose reader made the change, and knows. */
  follow(saved: SaveResult<Settings>, tabId?: number | null): void;
  sentences(): Promise<Sentences | null>;
  syncState(): Promise<SyncState>;
}

/** What the background does in tabs. */
export interface TabDeeds {
  injectScripts(tabId: number, files: string[]): Promise<boolean>;
  saveOutline(tabId: number): Promise<void>;
  saveArticle(tabId: number, choice: ArticleChoice): Promise<void>;
  saveJob(job: SaveJob, tabId: number): Promise<SaveOutcome>;
  /** What becomes of what is kept, in a private window or another. */
  keepingOf(isPrivate: boolean): Keeping;
  /** The same of a tab, and of our own pages where there is none. */
  keepingOfTab(tabId: number | null): Promise<Keeping>;
  /** The article that a tab shows, or why there is none. */
  readArticle(tabId: number): Promise<Article | Failure>;
  openPictures(tabId: number): PictureSource;
  t: Translate;
  tellNews(news: News, tabs: readonly number[]): void;
  saver: Pick<FileSaver, 'claim' | 'report'>;
  settingsEffects: SettingsEffects;
  /** Opens the clean view, where there is an article and it was not open before. */
  openUnasked(tabId: number): Promise<void>;
  openLibrary(): Promise<void>;
}

/** Our own pages; not a content script. */
export const isOwn = ({ tabUrl }: Asker) => tabUrl === null;

export function refuseUnless(allowed: boolean): void {
  if (!allowed) throw new Error('not allowed');
}

/** A content script: only the article that its own tab was seen to show. */
export async function mayTouch(
  opened: OpenedArticles,
  key: string,
  { tabUrl, tabId }: Asker,
): Promise<boolean> {
  if (tabUrl === null) return true;
  return tabId !== null && isKeyOfSite(key, tabUrl) && opened.has(tabId, key);
}

/** The library for who asks, and what becomes of it there. */
export async function findLibrary(
  { library, privateLibrary }: Stores,
  { keepingOf, keepingOfTab }: Pick<TabDeeds, 'keepingOf' | 'keepingOfTab'>,
  { asker, tabId }: { asker: Asker; tabId?: number | undefined },
): Promise<{ keeping: Keeping; chosen: Library }> {
  const keeping = isOwn(asker) ? await keepingOfTab(tabId ?? null) : keepingOf(asker.isPrivate);
  return { keeping, chosen: keeping === 'kept' ? library : privateLibrary };
}

/** Characters */
const MAX_ADDRESS = 20_000;

export const isUrl = (value: unknown) => isText(value, MAX_ADDRESS);

export const isOptional = (value: unknown, check: (value: unknown) => boolean) =>
  value === undefined || check(value);
