// What the page of options needs from the world: the entry point gives it the browser, a test gives it its own.
import type { AutoOpenSite } from '../../auto-open-site';
import type { RoomUsage } from '../../library/kept';
import type { Settings } from '../../settings/settings';

export interface ShortcutKey {
  name: string;
  /** As the browser writes it; '' for none. */
  shortcut: string;
}

/** Something is kept of so many articles of it. */
export interface KeptSite {
  host: string;
  articles: number;
}

/** The reader pointed out the text of a site's articles, or takes all of it. */
export interface SiteChoice {
  host: string;
  isWhole: boolean;
}

export interface OptionsPorts {
  getSettings(): Promise<Settings>;
  setSettings(patch: Partial<Settings>): Promise<{ saved: boolean }>;
  /** Told of what was set elsewhere. */
  hearSettings(listener: () => void): void;
  importSettings(found: Record<string, unknown>): Promise<{ saved: boolean; aside: string[] }>;
  syncState(): Promise<{ state: 'off' | 'on' | 'failed'; left: (keyof Settings)[] }>;
  save(file: { filename: string; mime: string; text: string }): boolean;
  listSites(): Promise<AutoOpenSite[]>;
  /** Asks the browser for the host, within the click. False when it was refused. */
  addSite(site: AutoOpenSite): Promise<boolean>;
  removeSite(site: AutoOpenSite): Promise<unknown>;
  listSiteChoices(): Promise<SiteChoice[]>;
  forgetSiteChoice(host: string): Promise<unknown>;
  /** Told when the browser takes a permission back. */
  hearPermissions(listener: () => void): void;
  listKeys(): Promise<ShortcutKey[]>;
  /** The browser's own page of keys; false where the browser lets nobody lead there. */
  openKeys(): Promise<boolean>;
  /** Speaks the language that is set now. */
  openLanguage(): Promise<void>;
  readUsage(): Promise<RoomUsage>;
  openLibrary(): void;
  listKeptSites(): Promise<KeptSite[]>;
  /** For good, past the bin. Null for everything. */
  forget(host: string | null): Promise<{ saved: boolean }>;
  /** Everything that is kept, as it lies there. */
  readRaw(): Promise<object>;
}
