// What the background answers, and for whom: our own pages everything, a content script only the article that its own tab was seen
// to show, and the looks of the clean view.
import { isCount, isRecord, isText } from '../check';
import { isArticleChoice } from '../export/article-files';
import { isArticleChange, isLibraryChange } from '../library/kinds';
import { isSummary } from '../library/kinds/article-kind';
import {
  findLibrary,
  isOptional,
  isOwn,
  isUrl,
  mayTouch,
  refuseUnless,
  type Stores,
  type TabDeeds,
} from './call-means';
import type { Checks, Handlers } from './check-calls';
import { buildChoiceHandlers, CHOICE_CHECKS, type ChoiceCalls } from './choice-calls';
import { buildLibraryHandlers, LIBRARY_CHECKS, type LibraryCalls } from './library-calls';
import type { BackgroundCalls, Keeping } from './messages';
import { buildOptionHandlers, OPTION_CHECKS, type OptionCalls } from './option-calls';
import { PARTS, scriptsOf } from './page-scripts';

export function buildBackgroundHandlers(
  stores: Stores,
  deeds: TabDeeds,
): Handlers<BackgroundCalls> {
  return {
    ...buildSettingHandlers(stores, deeds),
    ...buildArticleHandlers(stores, deeds),
    ...buildLibraryHandlers(stores, deeds),
    ...buildChoiceHandlers(async (asker) => (await findLibrary(stores, deeds, { asker })).chosen),
    ...buildTabHandlers(deeds),
  };
}

/** Where reading stopped is forgotten as soon as it is not to be remembered. */
function buildSettingHandlers(
  stores: Stores,
  deeds: TabDeeds,
): Pick<Handlers<BackgroundCalls>, OptionCalls> {
  const options = buildOptionHandlers(stores, deeds);
  return {
    ...options,
    async 'set-settings'(patch, asker) {
      const saved = await options['set-settings'](patch, asker);
      if (patch.rememberPlace === false)
        await Promise.all([stores.library, stores.privateLibrary].map((one) => one.forgetPlaces()));
      return saved;
    },
  };
}

type ArticleCalls = 'open-article' | 'change-article';

function buildArticleHandlers(
  stores: Stores,
  deeds: TabDeeds,
): Pick<Handlers<BackgroundCalls>, ArticleCalls> {
  const { opened } = stores;
  const keepingOf = rememberKeeping(deeds);
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
      refuseUnless(await mayTouch(opened, key, asker));
      const { chosen, keeping } = await findLibrary(stores, deeds, { asker, tabId });
      const kept = await chosen.change({ article: key, change, about });
      if (kept.saved || kept.isWaiting) {
        const tabs = isArticleChange(change) ? await opened.tabsOf(key) : [];
        const others = tabs.filter((id) => id !== asker.tabId);
        const news = { key, change: isArticleChange(change) ? change : null, by };
        const isPrivate = keeping === 'private';
        // What is done in a private window no other window hears, though both show the article; nor the other way round.
        const found = await Promise.all(others.map(keepingOf));
        const alike = others.filter((_, index) => found[index] === keeping);
        deeds.tellNews({ ...news, isPrivate }, alike);
      }
      return kept;
    },
  };
}

/** A tab goes from no private window to another: it is asked for once. Null for one that is gone. */
function rememberKeeping({ keepingOfTab }: Pick<TabDeeds, 'keepingOfTab'>) {
  const known = new Map<number, Keeping>();
  return async (tabId: number): Promise<Keeping | null> => {
    const keeping = known.get(tabId) ?? (await keepingOfTab(tabId).catch(() => null));
    if (keeping) known.set(tabId, keeping);
    return keeping;
  };
}

function buildTabHandlers({
  injectScripts,
  saveOutline,
  saveArticle,
  saveJob,
  saver,
  openLibrary,
}: TabDeeds): Omit<
  Handlers<BackgroundCalls>,
  OptionCalls | ArticleCalls | LibraryCalls | ChoiceCalls
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
    'claim-save-job': ({ id }, asker) => {
      refuseUnless(isOwn(asker));
      return saver.claim(id);
    },
    'report-save': ({ id, outcome }, asker) => {
      refuseUnless(isOwn(asker));
      saver.report(id, outcome);
      return {};
    },
    'open-library': async () => {
      await openLibrary();
      return {};
    },
    'load-parts': async ({ parts }, { tabId }) => ({
      loaded: tabId !== null && (await injectScripts(tabId, scriptsOf(parts))),
    }),
  };
}

const isSameDocument = (url: string, tabUrl: string) =>
  url.split('#', 1)[0] === tabUrl.split('#', 1)[0];

/** Characters */
const MAX_WORDS = 5_000_000;
/** More pages are not joined. */
const MAX_PARTS = 500;

export const BACKGROUND_CHECKS: Checks<BackgroundCalls> = {
  ...OPTION_CHECKS,
  'load-parts': ({ parts }) =>
    Array.isArray(parts) && parts.every((part) => PARTS.includes(part)) && parts.length > 0,
  'open-library': () => true,
  'save-outline': () => true,
  'save-article': ({ choice }) => isArticleChoice(choice),
  'save-job': ({ job, tabId }) => isRecord(job) && isCount(tabId),
  ...CHOICE_CHECKS,
  ...LIBRARY_CHECKS,
  'claim-save-job': ({ id }) => isText(id, 100),
  'report-save': ({ id, outcome }) => isText(id, 100) && isRecord(outcome),
  'open-article': ({ address, about, words, tabId }) =>
    isAddress(address) &&
    isSummary(about) &&
    isOptional(words, (value) => isText(value, MAX_WORDS)) &&
    isOptional(tabId, Number.isInteger),
  'change-article': ({ key, change, about, tabId, by }) =>
    isUrl(key) &&
    isLibraryChange(change) &&
    isSummary(about) &&
    isOptional(tabId, Number.isInteger) &&
    isOptional(by, (value) => isText(value, 100)),
};

function isAddress(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.parts)) return false;
  return (
    isUrl(value.url) &&
    isUrl(value.canonicalUrl) &&
    value.parts.length <= MAX_PARTS &&
    value.parts.every(isUrl)
  );
}
