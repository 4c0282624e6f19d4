// What the background answers, and for whom: our own pages everything, a content script only the article that its own tab was seen
// to show, and the looks of the clean view.
import { isKeyOfSite } from '../article-key';
import { isCount, isRecord, isText } from '../check';
import { type ArticleChoice, isArticleChoice } from '../export/article-files';
import { isArticleChange } from '../library/kinds';
import { isSummary } from '../library/kinds/article-kind';
import type { SaveJob } from '../save/save-job';
import { isReaderPatch } from '../settings/read-settings';
import type { Asker, Checks, Handlers } from './check-calls';
import { buildChoiceHandlers, CHOICE_CHECKS, type ChoiceCalls } from './choice-calls';
import type { FileSaver } from './file-saver';
import type { Library } from './library/library';
import type { News } from './library/library-news';
import type { OpenedArticles } from './library/opened-articles';
import type { BackgroundCalls, Keeping, SaveOutcome } from './messages';
import { PARTS, scriptsOf } from './page-scripts';
import type { SettingsStore } from './settings-store';

export interface Stores {
  settings: SettingsStore;
  /** Articles read in ordinary windows: kept. */
  library: Library;
  /** Articles read in private windows: in memory, gone with the last private window. */
  privateLibrary: Library;
  opened: OpenedArticles;
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
  tellNews(news: News, tabs: readonly number[]): void;
  saver: Pick<FileSaver, 'take' | 'report'>;
}

export function buildBackgroundHandlers(
  stores: Stores,
  deeds: TabDeeds,
): Handlers<BackgroundCalls> {
  return {
    ...buildSettingsHandlers(stores),
    ...buildArticleHandlers(stores, deeds),
    ...buildLibraryHandlers(stores, deeds),
    ...buildChoiceHandlers(async (asker) => (await findLibrary(stores, deeds, { asker })).chosen),
    ...buildTabHandlers(deeds),
  };
}

type SettingsCalls = 'get-settings' | 'set-settings';

function buildSettingsHandlers({
  settings,
  library,
  privateLibrary,
}: Stores): Pick<Handlers<BackgroundCalls>, SettingsCalls> {
  return {
    'get-settings': () => settings.get(),
    async 'set-settings'(patch, asker) {
      refuseUnless(isOwn(asker) || isReaderPatch(patch));
      if (patch.rememberPlace === false)
        await Promise.all([library, privateLibrary].map((one) => one.forgetPlaces()));
      return settings.change(patch);
    },
  };
}

type ArticleCalls = 'open-article' | 'change-article';
type LibraryCalls =
  | 'read-raw'
  | 'library-usage'
  | 'list-library'
  | 'bin-article'
  | 'restore-article'
  | 'read-page'
  | 'take-records';

/** The library for who asks, and what becomes of it there. */
async function findLibrary(
  { library, privateLibrary }: Stores,
  { keepingOf, keepingOfTab }: TabDeeds,
  { asker, tabId }: { asker: Asker; tabId?: number | undefined },
) {
  const keeping = isOwn(asker) ? await keepingOfTab(tabId ?? null) : keepingOf(asker.isPrivate);
  return { keeping, chosen: keeping === 'kept' ? library : privateLibrary };
}

function buildArticleHandlers(
  stores: Stores,
  deeds: TabDeeds,
): Pick<Handlers<BackgroundCalls>, ArticleCalls> {
  const { opened } = stores;
  const mayTouch = async (key: string, { tabUrl, tabId }: Asker) =>
    tabUrl === null ||
    (tabId !== null && isKeyOfSite(key, tabUrl) && (await opened.has(tabId, key)));
  return {
    async 'open-article'({ address, about, words, tabId }, asker) {
      refuseUnless(isOwn(asker) || isSameDocument(address.url, asker.tabUrl ?? ''));
      const { chosen, keeping } = await findLibrary(stores, deeds, { asker, tabId });
      const asked = { address, about, ...(words === undefined ? {} : { words }) };
      const article = await chosen.open(asked);
      if (!isOwn(asker) && asker.tabId !== null) await opened.add(asker.tabId, article.key);
      return { ...article, keeping };
    },
    async 'change-article'({ key, change, about, tabId, by }, asker) {
      refuseUnless(await mayTouch(key, asker));
      const { chosen } = await findLibrary(stores, deeds, { asker, tabId });
      const kept = await chosen.change({ article: key, change, about });
      if (kept.saved || kept.isWaiting) {
        const tabs = (await opened.tabsOf(key)).filter((id) => id !== asker.tabId);
        deeds.tellNews({ key, change, by }, tabs);
      }
      return kept;
    },
  };
}

function buildLibraryHandlers(
  stores: Stores,
  deeds: TabDeeds,
): Pick<Handlers<BackgroundCalls>, LibraryCalls> {
  const { settings } = stores;
  const find = async (asker: Asker, tabId?: number) => {
    refuseUnless(isOwn(asker));
    return (await findLibrary(stores, deeds, { asker, tabId })).chosen;
  };
  const tell = <K extends { saved: boolean }>(key: string, kept: K): K => {
    if (kept.saved) deeds.tellNews({ key, change: null }, []);
    return kept;
  };
  return {
    async 'read-raw'({ key, tabId }, asker) {
      const raw = await (await find(asker, tabId)).readRaw(key);
      const unread = key === undefined ? await settings.listAside() : [];
      const parts = unread.map((value) => ({ article: 'settings', found: '', value }));
      return { ...raw, aside: [...raw.aside, ...parts] };
    },
    async 'library-usage'(_args, asker) {
      const usage = await (await find(asker)).usage();
      return { ...usage, aside: usage.aside + (await settings.listAside()).length };
    },
    'list-library': async (_args, asker) => (await find(asker)).list(),
    'bin-article': async ({ key }, asker) => tell(key, await (await find(asker)).bin(key)),
    'restore-article': async ({ key, since }, asker) =>
      tell(key, await (await find(asker)).restore(key, since)),
    'read-page': async (wish, asker) => (await find(asker)).readPage(wish),
    async 'take-records'({ records, isLast }, asker) {
      const counts = await (await find(asker)).take(records);
      // One piece of news for all of them: every page of ours reads everything anew when it hears it.
      if (isLast) deeds.tellNews({ key: '', change: null }, []);
      return counts;
    },
  };
}

function buildTabHandlers({
  injectScripts,
  saveOutline,
  saveArticle,
  saveJob,
  saver,
}: TabDeeds): Omit<
  Handlers<BackgroundCalls>,
  SettingsCalls | ArticleCalls | LibraryCalls | ChoiceCalls
> {
  return {
    'save-outline': async (_args, { tabId }) => {
      if (tabId !== null) await saveOutline(tabId);
      return {};
    },
    'save-article': async ({ choice }, { tabId }) => {
      if (tabId !== null) await saveArticle(tabId, choice);
      return {};
    },
    'save-job': ({ job, tabId }, asker) => {
      refuseUnless(isOwn(asker));
      return saveJob(job, tabId);
    },
    'take-save-job': ({ id }, asker) => {
      refuseUnless(isOwn(asker));
      return saver.take(id);
    },
    'report-save': ({ id, outcome }, asker) => {
      refuseUnless(isOwn(asker));
      saver.report(id, outcome);
      return {};
    },
    'load-parts': async ({ parts }, { tabId }) => ({
      loaded: tabId !== null && (await injectScripts(tabId, scriptsOf(parts))),
    }),
  };
}

const isOwn = ({ tabUrl }: Asker) => tabUrl === null;

const isSameDocument = (url: string, tabUrl: string) =>
  url.split('#', 1)[0] === tabUrl.split('#', 1)[0];

function refuseUnless(allowed: boolean): void {
  if (!allowed) throw new Error('not allowed');
}

/** Characters */
const MAX_ADDRESS = 20_000;
const MAX_WORDS = 5_000_000;
/** Of one call. */
const MAX_RECORDS = 1_000;
/** More pages are not joined. */
const MAX_PARTS = 500;

export const BACKGROUND_CHECKS: Checks<BackgroundCalls> = {
  'get-settings': () => true,
  'load-parts': ({ parts }) =>
    Array.isArray(parts) && parts.every((part) => PARTS.includes(part)) && parts.length > 0,
  'save-outline': () => true,
  'save-article': ({ choice }) => isArticleChoice(choice),
  'save-job': ({ job, tabId }) => isRecord(job) && isCount(tabId),
  'library-usage': () => true,
  'list-library': () => true,
  'bin-article': ({ key }) => isUrl(key),
  'restore-article': ({ key, since }) => isUrl(key) && isText(since, 40),
  ...CHOICE_CHECKS,
  'read-page': ({ after, withPictures }) =>
    (after === null || isRecordName(after)) && typeof withPictures === 'boolean',
  'take-records': ({ records, isLast }) =>
    Array.isArray(records) && records.length <= MAX_RECORDS && typeof isLast === 'boolean',
  'take-save-job': ({ id }) => isText(id, 100),
  'report-save': ({ id, outcome }) => isText(id, 100) && isRecord(outcome),
  'set-settings': () => true,
  'open-article': ({ address, about, words, tabId }) =>
    isAddress(address) &&
    isSummary(about) &&
    isOptional(words, (value) => isText(value, MAX_WORDS)) &&
    isOptional(tabId, Number.isInteger),
  'change-article': ({ key, change, about, tabId, by }) =>
    isUrl(key) &&
    isArticleChange(change) &&
    isSummary(about) &&
    isOptional(tabId, Number.isInteger) &&
    isOptional(by, (value) => isText(value, 100)),
  'read-raw': ({ key, tabId }) => isOptional(key, isUrl) && isOptional(tabId, Number.isInteger),
};

const isRecordName = (value: unknown) =>
  isRecord(value) && isUrl(value.article) && isUrl(value.kind) && isUrl(value.id);

const isUrl = (value: unknown) => isText(value, MAX_ADDRESS);

const isOptional = (value: unknown, check: (value: unknown) => boolean) =>
  value === undefined || check(value);

function isAddress(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.parts)) return false;
  return (
    isUrl(value.url) &&
    isUrl(value.canonicalUrl) &&
    value.parts.length <= MAX_PARTS &&
    value.parts.every(isUrl)
  );
}
