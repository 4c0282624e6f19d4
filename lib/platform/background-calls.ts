// What the background answers, and for whom: our own pages everything, a content script only its own page's article
// and the looks of the clean view.
import { buildArticleKey, isKeyOfSite } from '../article-key';
import type { ArticleChange, ArticleSummary } from '../article-state';
import { isCount, isRecord, isText } from '../check';
import { type ArticleChoice, isArticleChoice } from '../export/article-files';
import { readOutline, readQuote } from '../read-article-state';
import type { SaveJob } from '../save/save-job';
import { isReaderPatch } from '../settings/read-settings';
import type { Asker, Checks, Handlers } from './check-calls';
import type { FileSaver } from './file-saver';
import type { BackgroundCalls, SaveOutcome } from './messages';
import { COPY_SCRIPT, PICTURES_SCRIPT, VIEW_SCRIPT } from './page-scripts';
import type { SettingsStore } from './settings-store';
import type { StateStore } from './state-store';

export interface Stores {
  settings: SettingsStore;
  /** Articles read in ordinary windows: kept. */
  states: StateStore;
  /** Articles read in private windows: in memory, gone with the last private window. */
  privateStates: StateStore;
}

/** What the background does in tabs. */
export interface TabDeeds {
  injectScripts(tabId: number, files: string[]): Promise<boolean>;
  saveOutline(tabId: number): Promise<void>;
  saveArticle(tabId: number, choice: ArticleChoice): Promise<void>;
  saveJob(job: SaveJob, tabId: number): Promise<SaveOutcome>;
  saver: Pick<FileSaver, 'take' | 'report'>;
}

export function buildBackgroundHandlers(
  stores: Stores,
  { injectScripts, saveOutline, saveArticle, saveJob, saver }: TabDeeds,
): Handlers<BackgroundCalls> {
  const load = async ({ tabId }: Asker, ...files: string[]) => ({
    loaded: tabId !== null && (await injectScripts(tabId, files)),
  });
  const statesFor = (asker: Asker, isPrivate = false) =>
    asker.isPrivate || isPrivate ? stores.privateStates : stores.states;
  return {
    'get-settings': () => stores.settings.get(),
    'set-settings': (patch, asker) => {
      refuseUnless(asker.tabUrl === null || isReaderPatch(patch));
      return stores.settings.change(patch);
    },
    'get-article-state': ({ key, isPrivate }, asker) => {
      refuseUnless(mayTouch(key, asker));
      return statesFor(asker, isPrivate).get(key);
    },
    'change-article-state': ({ key, change, about, isPrivate }, asker) => {
      refuseUnless(mayTouch(key, asker));
      return statesFor(asker, isPrivate).change(key, change, about);
    },
    'save-outline': async (_args, { tabId }) => {
      if (tabId !== null) await saveOutline(tabId);
      return {};
    },
    'save-article': async ({ choice }, { tabId }) => {
      if (tabId !== null) await saveArticle(tabId, choice);
      return {};
    },
    'save-job': ({ job, tabId }, asker) => {
      refuseUnless(asker.tabUrl === null);
      return saveJob(job, tabId);
    },
    'take-save-job': ({ id }, asker) => {
      refuseUnless(asker.tabUrl === null);
      return saver.take(id);
    },
    'report-save': ({ id, outcome }, asker) => {
      refuseUnless(asker.tabUrl === null);
      saver.report(id, outcome);
      return {};
    },
    'load-clean-view': (_args, asker) => load(asker, VIEW_SCRIPT),
    'load-article-out': (_args, asker) => load(asker, PICTURES_SCRIPT, COPY_SCRIPT),
  };
}

function mayTouch(key: string, asker: Asker): boolean {
  return asker.tabUrl === null || isKeyOfSite(key, asker.tabUrl);
}

function refuseUnless(allowed: boolean): void {
  if (!allowed) throw new Error('not allowed');
}

const MAX_KEY = 4_000;

export const BACKGROUND_CHECKS: Checks<BackgroundCalls> = {
  'get-settings': () => true,
  'load-clean-view': () => true,
  'load-article-out': () => true,
  'save-outline': () => true,
  'save-article': ({ choice }) => isArticleChoice(choice),
  'save-job': ({ job, tabId }) => isRecord(job) && isCount(tabId),
  'take-save-job': ({ id }) => isText(id, 100),
  'report-save': ({ id, outcome }) => isText(id, 100) && isRecord(outcome),
  'set-settings': () => true,
  'get-article-state': ({ key, isPrivate }) => isKey(key) && isOptionalFlag(isPrivate),
  'change-article-state': ({ key, change, about, isPrivate }) =>
    isKey(key) && isChange(change) && isOptionalSummary(about) && isOptionalFlag(isPrivate),
};

const isKey = (value: unknown) => isText(value, MAX_KEY) && value === buildArticleKey(value, '');
const isOptionalFlag = (value: unknown) => value === undefined || typeof value === 'boolean';

const CORRECTABLE: ReadonlySet<unknown> = new Set([
  'title',
  'byline',
  'source',
  'site',
  'publishedTime',
]);

/** One check per kind of change. */
const CHANGE_CHECKS: Record<ArticleChange['kind'], (change: Record<string, unknown>) => boolean> = {
  correct: ({ field, value }) => CORRECTABLE.has(field) && (value === null || isText(value, 2_000)),
  outline: ({ outline }) => outline === null || readOutline(outline, 0) !== null,
  collect: ({ quote, index }) =>
    readQuote(quote) !== null && (index === undefined || isCount(index)),
  note: ({ id, note }) => isText(id, 100) && isText(note, 20_000),
  discard: ({ id }) => isText(id, 100),
  move: ({ id, to }) => isText(id, 100) && isCount(to),
};

function isChange(value: unknown): boolean {
  if (!isRecord(value) || typeof value.kind !== 'string') return false;
  if (!Object.hasOwn(CHANGE_CHECKS, value.kind)) return false;
  return CHANGE_CHECKS[value.kind as ArticleChange['kind']](value);
}

const SUMMARY_TEXTS: (keyof ArticleSummary)[] = [
  'title',
  'byline',
  'source',
  'site',
  'publishedTime',
  'lang',
  'url',
  'canonicalUrl',
];

function isOptionalSummary(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isRecord(value) || !Array.isArray(value.authors)) return false;
  return (
    SUMMARY_TEXTS.every((name) => isText(value[name], 20_000)) &&
    value.authors.every((author) => isText(author, 2_000))
  );
}
