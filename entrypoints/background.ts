// Keys, menu entries and calls reach the background here; nothing runs in any page before one of them.
import { defineBackground } from 'wxt/utils/define-background';
import { answerBackgroundCalls } from '../lib/platform/answer-calls';
import { BACKGROUND_CHECKS, buildBackgroundHandlers } from '../lib/platform/background-calls';
import { browser } from '../lib/platform/browser';
import { injectCleanView } from '../lib/platform/inject-clean-view';
import { createMenus, readMenuCommand } from '../lib/platform/menus';
import { isPageCommand, runPageCommand } from '../lib/platform/page-commands';
import {
  closeStorageToContentScripts,
  forgetPrivateStates,
  openStores,
} from '../lib/platform/stores';

export default defineBackground(() => {
  const stores = openStores();
  answerBackgroundCalls(buildBackgroundHandlers(stores, injectCleanView), BACKGROUND_CHECKS);
  void closeStorageToContentScripts();
  forgetPrivateStates();

  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onStartup.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const command = readMenuCommand(menuItemId);
    if (command) void runPageCommand(command, tab, stores);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (isPageCommand(command)) void runPageCommand(command, tab, stores);
  });
});
