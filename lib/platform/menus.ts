// Entries of the context menu: the clean view on a page, the quote on a selection. They are kept by the browser and
// made anew on installation, update and start, so that their words follow the browser's language.
import { browser } from './browser';
import type { PageCommand } from './page-commands';
import { t } from './translate';

type Context = 'page' | 'selection';

const ENTRIES: { id: PageCommand; context: Context; title: () => string }[] = [
  { id: 'toggle-clean-view', context: 'page', title: () => t('menuCleanView') },
  { id: 'save-outline', context: 'page', title: () => t('menuSaveOutline') },
  { id: 'copy-quote', context: 'selection', title: () => t('menuCopyQuote') },
];
/** On the toolbar button. */
const OPEN_LIBRARY = 'open-library';
const PATTERNS = ['http://*/*', 'https://*/*', 'file:///*'];

export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, context, title } of ENTRIES) {
    browser.contextMenus.create({
      id,
      title: title(),
      contexts: [context],
      documentUrlPatterns: PATTERNS,
    });
  }
  browser.contextMenus.create({ id: OPEN_LIBRARY, title: t('libraryOpen'), contexts: ['action'] });
}

/** In a tab of its own. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

export const isLibraryEntry = (menuItemId: string | number): boolean => menuItemId === OPEN_LIBRARY;

/** Chromium's private windows have a background of their own, which is told of no installation or start; it sees no other windows. */
export async function createPrivateMenus(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.length > 0 && windows.every(({ incognito }) => incognito)) await createMenus();
}

/** The command of a menu entry; null for an entry that is not ours. */
export function readMenuCommand(menuItemId: string | number): PageCommand | null {
  return ENTRIES.find(({ id }) => id === menuItemId)?.id ?? null;
}
