// Keys, menu entries and calls reach the background here; nothing runs in any page before one of them.
import { defineBackground } from 'wxt/utils/define-background';
import { answerBackgroundCalls } from '../lib/platform/answer-calls';
import { BACKGROUND_CHECKS, buildBackgroundHandlers } from '../lib/platform/background-calls';
import { browser } from '../lib/platform/browser';
import { createFileSaver } from '../lib/platform/file-saver';
import { injectScripts } from '../lib/platform/inject-scripts';
import { keepingOf, keepingOfTab } from '../lib/platform/library/keeping';
import { tellNews } from '../lib/platform/library/library-news';
import {
  createMenus,
  createPrivateMenus,
  isLibraryEntry,
  openLibrary,
  readMenuCommand,
} from '../lib/platform/menus';
import { openPictureSource } from '../lib/platform/open-picture-source';
import {
  type CommandTab,
  isPageCommand,
  runPageCommand,
  saveArticle,
} from '../lib/platform/page-commands';
import { readPage } from '../lib/platform/reader-client';
import {
  closeStorageToContentScripts,
  forgetPrivateArticles,
  openStores,
  persistStorage,
} from '../lib/platform/stores';
import { t } from '../lib/platform/translate';

export default defineBackground(() => {
  const stores = openStores();
  const saver = createFileSaver();
  const run = (command: string | null, tab: CommandTab | undefined) =>
    command !== null && isPageCommand(command) && runPageCommand(command, tab, { stores, saver });
  const handlers = buildBackgroundHandlers(stores, {
    injectScripts,
    saveOutline: async (tabId) => void (await run('save-outline', await browser.tabs.get(tabId))),
    saveArticle: async (tabId, choice) =>
      saveArticle(await browser.tabs.get(tabId), choice, { stores, saver }),
    saveJob: async (job, tabId) => saver.save(job, await browser.tabs.get(tabId)),
    saver,
    keepingOf,
    keepingOfTab,
    readArticle: async (tabId) => (await readPage(tabId, 'auto')).result,
    openPictures: openPictureSource,
    t,
    tellNews,
  });
  answerBackgroundCalls(handlers, BACKGROUND_CHECKS);
  void closeStorageToContentScripts();
  forgetPrivateArticles();
  persistStorage();
  browser.tabs.onRemoved.addListener((tabId) => void stores.opened.forget(tabId));

  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onStartup.addListener(() => void createMenus());
  void createPrivateMenus();
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (isLibraryEntry(menuItemId)) void openLibrary();
    else void run(readMenuCommand(menuItemId), tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    void run(command, tab);
  });
});
