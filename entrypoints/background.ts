// Keys, menu entries and calls reach the background here; nothing runs in any page before one of them.
import { defineBackground } from 'wxt/utils/define-background';
import { answerBackgroundCalls } from '../lib/platform/answer-calls';
import { BACKGROUND_CHECKS, buildBackgroundHandlers } from '../lib/platform/background-calls';
import { listenToBrowser } from '../lib/platform/browser-events';
import { createFileSaver } from '../lib/platform/file-saver';
import { findTab } from '../lib/platform/find-tab';
import { injectScripts } from '../lib/platform/inject-scripts';
import { keepingOf, keepingOfTab } from '../lib/platform/library/keeping';
import { tellNews } from '../lib/platform/library/library-news';
import { openLibrary } from '../lib/platform/menus';
import { openPictureSource } from '../lib/platform/open-picture-source';
import {
  type CommandTab,
  isPageCommand,
  openUnasked,
  runPageCommand,
  saveArticle,
} from '../lib/platform/page-commands';
import { readPage } from '../lib/platform/reader-client';
import { createSettingsEffects } from '../lib/platform/settings-effects';
import { closeStorageToContentScripts, openStores, persistStorage } from '../lib/platform/stores';
import { t } from '../lib/platform/translate';

export default defineBackground(() => {
  const stores = openStores();
  const saver = createFileSaver();
  const settingsEffects = createSettingsEffects(stores);
  const run = async (command: string | null, tab: CommandTab | undefined) => {
    // Sentences of the language that was chosen, and not of the browser's.
    await settingsEffects.whenReady();
    if (command !== null && isPageCommand(command))
      await runPageCommand(command, tab, { stores, saver });
  };
  const handlers = buildBackgroundHandlers(stores, {
    injectScripts,
    saveOutline: async (tabId) => run('save-outline', await findTab(tabId)),
    saveArticle: async (tabId, choice) =>
      saveArticle(await findTab(tabId), choice, { stores, saver }),
    saveJob: async (job, tabId) => saver.save(job, await findTab(tabId)),
    saver,
    keepingOf,
    keepingOfTab,
    readArticle: async (tabId) => (await readPage(tabId, 'auto')).result,
    openPictures: openPictureSource,
    t,
    tellNews,
    settingsEffects,
    openUnasked,
    openLibrary,
  });
  answerBackgroundCalls(handlers, BACKGROUND_CHECKS);
  void closeStorageToContentScripts();
  persistStorage();
  listenToBrowser(stores, { run, whenReady: settingsEffects.whenReady });
});
