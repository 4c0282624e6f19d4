// What the background answers about the library as a whole: for our own pages. Saving an article and taking that back a view may ask
// for too, for the article of its own tab.
import { isCount, isRecord, isText } from '../check';
import type { Forgetting } from '../library/forget';
import { isSaveUndo } from '../library/save-article';
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
import type { Asker, Checks, Handlers } from './check-calls';
import { saveForReading } from './library/save-for-reading';
import type { BackgroundCalls } from './messages';

export type LibraryCalls =
  | 'read-raw'
  | 'library-usage'
  | 'list-library'
  | 'list-newest'
  | 'list-keys'
  | 'bin-article'
  | 'restore-article'
  | 'save-to-library'
  | 'undo-save'
  | 'read-saved'
  | 'read-words'
  | 'read-index'
  | 'keep-index'
  | 'forget'
  | 'read-page'
  | 'import-records';

type Answers<K extends LibraryCalls> = Pick<Handlers<BackgroundCalls>, K>;

export function buildLibraryHandlers(stores: Stores, deeds: TabDeeds): Answers<LibraryCalls> {
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
    'list-library': async ({ keys }, asker) => (await find(asker)).list(keys),
    'list-newest': async ({ most }, asker) => (await find(asker)).listNewest(most),
    'list-keys': async (_args, asker) => (await find(asker)).listKeys(),
    'bin-article': async ({ key }, asker) => tell(key, await (await find(asker)).bin(key)),
    'restore-article': async ({ key, since }, asker) =>
      tell(key, await (await find(asker)).restore(key, since)),
    'read-saved': async ({ key }, asker) => (await find(asker)).readSaved(key),
    'read-words': async ({ keys }, asker) => (await find(asker)).readWords(keys),
    'read-index': async (_args, asker) => ({ saved: await (await find(asker)).readIndex() }),
    'keep-index': async ({ saved }, asker) => (await find(asker)).keepIndex(saved),
    forget: async ({ what }, asker) => tell('', await (await find(asker)).forget(what)),
    'read-page': async (wish, asker) => (await find(asker)).readPage(wish),
    async 'import-records'({ records, isLast }, asker) {
      const counts = await (await find(asker)).importRecords(records);
      // One piece of news for all of them: every page of ours reads everything anew when it hears it.
      if (isLast) deeds.tellNews({ key: '', change: null }, []);
      return counts;
    },
    ...buildSavingHandlers(stores, deeds, tell),
  };
}

function buildSavingHandlers(
  stores: Stores,
  deeds: TabDeeds,
  tell: <K extends { saved: boolean }>(key: string, kept: K) => K,
): Answers<'save-to-library' | 'undo-save'> {
  return {
    async 'save-to-library'({ tabId, article }, asker) {
      refuseUnless(isOwn(asker) || (tabId === undefined && article === undefined));
      const tab = (isOwn(asker) ? tabId : asker.tabId) ?? NO_TAB;
      refuseUnless(tab !== NO_TAB || article !== undefined);
      const { chosen, keeping } = await findLibrary(stores, deeds, { asker, tabId });
      const result = article ?? (await deeds.readArticle(tab));
      const { libraryTexts: withText } = await stores.settings.get();
      const answer = await saveForReading(
        {
          ...{ library: chosen, keeping, t: deeds.t },
          pictures: () => (tab === NO_TAB ? null : deeds.openPictures(tab)),
        },
        { result, withText },
      );
      // A view opened it already; it may touch what it has just saved.
      if (!isOwn(asker) && answer.undo) await stores.opened.add(tab, answer.undo.key);
      if (answer.undo) tell(answer.undo.key, { saved: true });
      return answer;
    },
    async 'undo-save'({ key, undo, tabId }, asker) {
      refuseUnless(await mayTouch(stores.opened, key, asker));
      const { chosen } = await findLibrary(stores, deeds, { asker, tabId });
      return tell(key, await chosen.undoSave(key, undo));
    },
  };
}

/** An article that is none of a tab: its pictures cannot be asked for. */
const NO_TAB = -1;

/** Characters, and how many. */
const MAX_INDEX = 200_000_000;
const MAX_KEYS = 1_000;
/** Of one call. */
const MAX_RECORDS = 1_000;

export const LIBRARY_CHECKS: Pick<Checks<BackgroundCalls>, LibraryCalls> = {
  'read-raw': ({ key, tabId }) => isOptional(key, isUrl) && isOptional(tabId, Number.isInteger),
  'library-usage': () => true,
  'list-library': ({ keys }) => isOptional(keys, areKeys),
  'list-newest': ({ most }) => isCount(most),
  'list-keys': () => true,
  'bin-article': ({ key }) => isUrl(key),
  'restore-article': ({ key, since }) => isUrl(key) && isText(since, 40),
  'save-to-library': ({ tabId, article }) =>
    isOptional(tabId, isCount) && isOptional(article, isRecord),
  'undo-save': ({ key, undo, tabId }) =>
    isUrl(key) && isSaveUndo(undo) && isOptional(tabId, isCount),
  'read-saved': ({ key }) => isUrl(key),
  'read-words': ({ keys }) => areKeys(keys),
  'read-index': () => true,
  'keep-index': ({ saved }) => isText(saved, MAX_INDEX),
  forget: ({ what }) => isForgetting(what),
  'read-page': ({ after, withPictures }) =>
    (after === null || isRecordName(after)) && typeof withPictures === 'boolean',
  'import-records': ({ records, isLast }) =>
    Array.isArray(records) && records.length <= MAX_RECORDS && typeof isLast === 'boolean',
};

const areKeys = (keys: unknown) =>
  Array.isArray(keys) && keys.length <= MAX_KEYS && keys.every(isUrl);

const isRecordName = (value: unknown) =>
  isRecord(value) && isUrl(value.article) && isUrl(value.kind) && isUrl(value.id);

function isForgetting(what: unknown): what is Forgetting {
  if (what === 'everything') return true;
  return isRecord(what) && (isUrl(what.article) || (isText(what.site, 300) && what.site !== ''));
}
