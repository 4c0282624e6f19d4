// Entries of the context menu: the clean view on a page, the quote on a selection. They are kept by the browser and
// made anew on installation, update and start, so that their words follow the browser's language.
import type { Settings } from '../settings/settings';
import { browser } from './browser';
import type { PageCommand } from './page-commands';
import { t } from './translate';

type Context = 'page' | 'selection' | 'action';

interface Entry {
  id: PageCommand;
  contexts: Context[];
  title: () => string;
}

const ENTRIES: Entry[] = [
  { id: 'toggle-clean-view', contexts: ['page'], title: () => t('menuCleanView') },
  { id: 'save-outline', contexts: ['page'], title: () => t('menuSaveOutline') },
  { id: 'copy-quote', contexts: ['selection'], title: () => t('menuCopyQuote') },
];
/** Where the button does not open the popup. */
const POPUP_ENTRY: Entry = {
  id: 'open-popup',
  contexts: ['page', 'action'],
  title: () => t('menuOpenPopup'),
};
/** On the toolbar button. */
const OPEN_LIBRARY = 'open-library';
const PATTERNS = ['http://*/*', 'https://*/*', 'file:///*'];

/** A browser without menus (Firefox for Android) has none of ours. */
export async function createMenus(buttonOpens: Settings['buttonOpens']): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const entries = buttonOpens === 'popup' ? ENTRIES : [...ENTRIES, POPUP_ENTRY];
  for (const { id, contexts, title } of entries) {
    browser.contextMenus.create({ id, title: title(), contexts, documentUrlPatterns: PATTERNS });
  }
  browser.contextMenus.create({ id: OPEN_LIBRARY, title: t('libraryOpen'), contexts: ['action'] });
}

/** In a tab of its own. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

export const isLibraryEntry = (menuItemId: string | number): boolean => menuItemId === OPEN_LIBRARY;

/** Chromium's private windows have a background of their own, which is told of no installation or start; it sees no other windows. */
export async function isPrivateBackground(): Promise<boolean> {
  const windows = (await browser.windows?.getAll()) ?? [];
  return windows.length > 0 && windows.every(({ incognito }) => incognito);
}

/** The command of a menu entry; null for an entry that is not ours. */
export function readMenuCommand(menuItemId: string | number): PageCommand | null {
  return [...ENTRIES, POPUP_ENTRY].find(({ id }) => id === menuItemId)?.id ?? null;
}
