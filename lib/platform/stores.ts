// The stores on the browser's own storage, and what keeps them private.
import { createAutoOpenSites } from './auto-open-sites';
import { browser } from './browser';
import type { Stores } from './call-means';
import type { Area } from './library/area';
import { importOld, listOld, removeOld } from './library/import-old';
import { openIndexedBase } from './library/indexed-base';
import { createLibrary } from './library/library';
import { type Contents, openMemoryBase } from './library/memory-base';
import { createOpenedArticles } from './library/opened-articles';
import { openPendingChanges } from './library/pending-changes';
import { createSettingsStore } from './settings-store';
import { BROWSER_PERMISSIONS } from './site-permissions';

const PRIVATE = 'private-library';

export function openStores(): Stores {
  const local = browser.storage.local as Area;
  // In memory only, and not readable for content scripts.
  const session = browser.storage.session as Area;
  return {
    settings: createSettingsStore(local, session),
    library: createLibrary({
      base: openIndexedBase(),
      pending: openPendingChanges(session),
      prepare: (base) => importOld(local, base),
      listOld: () => listOld(local),
      removeOld: (isMeant) => removeOld(local, isMeant),
    }),
    privateLibrary: createLibrary({
      base: openMemoryBase({
        load: async () => (await session.get(PRIVATE))[PRIVATE] as Contents | undefined,
        save: (contents) => session.set({ [PRIVATE]: contents }),
      }),
      pending: keptByNobody(),
    }),
    opened: createOpenedArticles(session),
    autoOpen: createAutoOpenSites(local, BROWSER_PERMISSIONS),
  };
}

/** Memory that refuses has no other memory to fall back to. */
function keptByNobody() {
  let changes: Awaited<ReturnType<ReturnType<typeof openPendingChanges>['list']>> = [];
  return {
    list: async () => changes,
    replace: async (next: typeof changes) => {
      changes = next;
    },
  };
}

/** Content scripts may not read the storage: a page that broke into one would read every article's notes. */
export async function closeStorageToContentScripts(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?: (level: object) => Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Asks the browser not to clear the library when the disk is full: silent with `unlimitedStorage` alone. */
export function persistStorage(): void {
  void navigator.storage?.persist?.().catch(() => {});
}

/** Forgets what private windows left in memory when the last of them closes. */
export function forgetPrivateArticles(): void {
  // Where there are no windows, there are no private ones.
  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some((window) => window.incognito)) await browser.storage.session.remove(PRIVATE);
  });
}
