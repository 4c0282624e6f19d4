// Which articles the background saw open, and in which tab: a content script may touch those of its own tab, and hears of changes
// to them. Kept by the session's storage, since the background is stopped and started as the browser likes.
import type { Area } from './area';

export interface OpenedArticles {
  add(tabId: number, key: string): Promise<void>;
  has(tabId: number, key: string): Promise<boolean>;
  tabsOf(key: string): Promise<number[]>;
  /** Every tab in which one is open. */
  tabs(): Promise<number[]>;
  forget(tabId: number): Promise<void>;
}

const KEY = 'opened';
/** A tab that shows one article after the other keeps the last. */
const MOST = 50;

type Table = Record<string, string[]>;

export function createOpenedArticles(session: Area): OpenedArticles {
  let last: Promise<Table> = session.get(KEY).then(
    ({ [KEY]: stored }) => (stored ?? {}) as Table,
    () => ({}),
  );
  const change = (edit: (table: Table) => Table): Promise<void> => {
    last = last.then(async (table) => {
      const next = edit(table);
      if (next !== table) await session.set({ [KEY]: next }).catch(() => {});
      return next;
    });
    return last.then(() => {});
  };
  return {
    add: (tabId, key) =>
      change((table) => {
        const keys = table[tabId] ?? [];
        if (keys.at(-1) === key) return table;
        return { ...table, [tabId]: [...keys.filter((known) => known !== key), key].slice(-MOST) };
      }),
    has: async (tabId, key) => (await last)[tabId]?.includes(key) ?? false,
    async tabsOf(key) {
      const tabs = Object.entries(await last).filter(([, keys]) => keys.includes(key));
      return tabs.map(([tabId]) => Number(tabId));
    },
    tabs: async () => Object.keys(await last).map(Number),
    forget: (tabId) =>
      change((table) => {
        if (!Object.hasOwn(table, tabId)) return table;
        const { [tabId]: _gone, ...rest } = table;
        return rest;
      }),
  };
}
