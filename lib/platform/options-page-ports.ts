// What the page of options needs from the browser.
import { type AutoOpenSite, originsOf } from '../auto-open-site';
import { hostWithoutWww } from '../library/forget';
import type { Settings } from '../settings/settings';
import { sendToBackground } from './background-client';
import { browser } from './browser';
import { startDownload } from './download';
import { isFirefox } from './is-firefox';
import { forgetEverything, forgetSite, readUsage } from './library/library-ports';
import { forgetSiteChoice, listSiteChoices } from './library/site-choices';
import { openLibrary } from './menus';
import type { FilePayload } from './messages';
import { openLanguage } from './translate';

export function openOptionsPorts() {
  return {
    getSettings: () => sendToBackground('get-settings', {}),
    setSettings: (patch: Partial<Settings>) => sendToBackground('set-settings', patch),
    hearSettings: (listener: () => void) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && Object.hasOwn(changes, 'settings')) listener();
      }),
    importSettings: (settings: Record<string, unknown>) =>
      sendToBackground('import-settings', { settings }),
    syncState: () => sendToBackground('sync-state', {}),
    save,
    listSites: () => sendToBackground('list-auto-open', {}),
    addSite,
    removeSite: (site: AutoOpenSite) => sendToBackground('remove-auto-open', { site }),
    listSiteChoices: async () =>
      (await listSiteChoices()).map(({ host, choice }) => ({
        host,
        isWhole: choice.way === 'whole-text',
      })),
    forgetSiteChoice,
    hearPermissions: (listener: () => void) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && Object.hasOwn(changes, 'auto-open')) listener();
      }),
    listKeys,
    openKeys,
    openLanguage,
    readUsage,
    listKeptSites,
    forget: (host: string | null) => (host === null ? forgetEverything() : forgetSite(host)),
    openLibrary: () => void openLibrary(),
    readRaw: () => sendToBackground('read-raw', {}),
  };
}

/** False where the browser takes no file from here. */
function save(file: FilePayload): boolean {
  try {
    startDownload(file);
    return true;
  } catch {
    return false;
  }
}

/** The browser asks only within the click: nothing may be waited for before. */
async function addSite(site: AutoOpenSite): Promise<boolean> {
  const isGranted = await browser.permissions.request({ origins: originsOf(site) });
  return isGranted && (await sendToBackground('add-auto-open', { site })).added;
}

/** By name, `www.` or not: as they are forgotten. */
async function listKeptSites() {
  const keys = new Map<string, Set<string>>();
  for (const { key } of await sendToBackground('list-library', {})) {
    const host = hostWithoutWww(key);
    if (host) keys.set(host, (keys.get(host) ?? new Set()).add(key));
  }
  const sites = [...keys].map(([host, { size }]) => ({ host, articles: size }));
  return sites.sort((a, b) => (a.host < b.host ? -1 : 1));
}

async function listKeys() {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}

async function openKeys(): Promise<boolean> {
  if (!isFirefox()) {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  }
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  await openShortcutSettings?.();
  return openShortcutSettings !== undefined;
}
