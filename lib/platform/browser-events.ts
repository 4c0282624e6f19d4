// What the browser tells the background of. Firefox for Android has no menus, commands or windows: what is missing is not listened to,
// and the rest works.

import { browser } from './browser';
import type { Stores } from './call-means';
import {
  createMenus,
  isLibraryEntry,
  isPrivateBackground,
  openLibrary,
  readMenuCommand,
} from './menus';
import type { CommandTab } from './page-commands';
import { forgetPrivateArticles } from './stores';

interface Answers {
  run(command: string | null, tab: CommandTab | undefined): Promise<void>;
  /** The interface speaks the language that was chosen. */
  whenReady(): Promise<void>;
}

export function listenToBrowser(stores: Stores, { run, whenReady }: Answers): void {
  const menus = async () => {
    await whenReady();
    await createMenus((await stores.settings.get()).buttonOpens);
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void menus();
    // The browser forgets registered scripts when the extension is updated.
    void stores.autoOpen.settle();
    if (reason === 'install') void openFirstRun();
  });
  browser.runtime.onStartup.addListener(() => {
    void menus();
    void stores.autoOpen.settle();
  });
  void isPrivateBackground().then((isPrivate) => (isPrivate ? menus() : undefined));
  forgetPrivateArticles();
  browser.tabs.onRemoved.addListener((tabId) => void stores.opened.forget(tabId));
  browser.permissions.onRemoved.addListener(() => void stores.autoOpen.settle());
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (isLibraryEntry(menuItemId)) void openLibrary();
    else void run(readMenuCommand(menuItemId), tab);
  });
  browser.commands?.onCommand.addListener((command, tab) => void run(command, tab));
  // Only where the button has no popup.
  browser.action.onClicked.addListener((tab) => void run('toggle-clean-view', tab));
}

/** Once, at installation. */
async function openFirstRun(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
}
