// The sites on which the clean view opens by itself: each was chosen on the page of options, where the browser asked for its host. The
// list, the browser's permission and the one small script go together; when one is withdrawn, all are.

import { type AutoOpenSite, isAutoOpenSite, originsOf, patternsOf } from '../auto-open-site';
import { startTurns } from '../in-turn';
import type { Area } from './library/area';

export type { AutoOpenSite } from '../auto-open-site';

const KEY = 'auto-open';
const MOST = 200;

export interface AutoOpenSites {
  list(): Promise<AutoOpenSite[]>;
  /** False without the browser's permission, and when the list is full. */
  add(site: AutoOpenSite): Promise<boolean>;
  /** With the last path of a host its permission goes too. */
  remove(site: AutoOpenSite): Promise<void>;
  /** Brings list and script to what the browser permits now. */
  settle(): Promise<void>;
}

/** The browser's part; a test gives its own. */
export interface SitePermissions {
  has(origins: string[]): Promise<boolean>;
  giveBack(origins: string[]): Promise<unknown>;
  /** From now on the script runs there and nowhere else. */
  register(patterns: string[]): Promise<void>;
}

export function createAutoOpenSites(area: Area, permissions: SitePermissions): AutoOpenSites {
  const inTurn = startTurns();
  const read = async () => {
    const stored = (await area.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isAutoOpenSite) : [];
  };
  const keep = async (wanted: readonly AutoOpenSite[]) => {
    const allowed = await Promise.all(wanted.map((site) => permissions.has(originsOf(site))));
    const sites = wanted.filter((_site, at) => allowed[at]);
    await area.set({ [KEY]: sites });
    await permissions.register(sites.flatMap(patternsOf));
    return sites;
  };
  return {
    list: read,
    add: (site) =>
      inTurn(async () => {
        const rest = (await read()).filter((known) => !isSame(known, site));
        if (rest.length >= MOST) return false;
        return (await keep([...rest, site])).some((known) => isSame(known, site));
      }),
    remove: (site) =>
      inTurn(async () => {
        const rest = await keep((await read()).filter((known) => !isSame(known, site)));
        if (!rest.some(({ host }) => host === site.host))
          await permissions.giveBack(originsOf(site));
      }),
    settle: () => inTurn(async () => void (await keep(await read()))),
  };
}

const isSame = (a: AutoOpenSite, b: AutoOpenSite) => a.host === b.host && a.path === b.path;
