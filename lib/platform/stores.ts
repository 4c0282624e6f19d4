// The stores on the browser's own storage areas, and what keeps them private.
import type { Stores } from './background-calls';
import { browser } from './browser';
import { createSettingsStore } from './settings-store';
import { type Area, createStateStore } from './state-store';

export function openStores(): Stores {
  const { local, session } = browser.storage;
  return {
    settings: createSettingsStore(local),
    states: createStateStore(local),
    // `session` lives in memory only and is not readable for content scripts.
    privateStates: createStateStore(session as Area),
  };
}

/** Content scripts may not read the storage: a page that broke into one would read every article's notes. */
export async function closeStorageToContentScripts(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?: (level: object) => Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Forgets what private windows left in memory when the last of them closes. */
export function forgetPrivateStates(): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some((window) => window.incognito)) await browser.storage.session.clear();
  });
}
