// Settings in the browser's own account, when the user turned that on: one item each, since the browser takes 8 kB in one and 100 kB in
// all (storage.sync, QUOTA_BYTES_PER_ITEM and QUOTA_BYTES). What is longer stays on this machine, and the page of options says so.
import { readSettingsPatch } from '../settings/read-settings';
import { DEFAULT_SETTINGS, OF_MACHINE, type Settings } from '../settings/settings';
import type { Area } from './library/area';

export interface SyncState {
  state: 'off' | 'on' | 'failed';
  /** Settings that are too long for the account. */
  left: (keyof Settings)[];
}

export interface SettingsSync {
  /** Writes them a little later: whoever drags a slider sets a hundred values, and the browser takes 120 writes in a minute. */
  push(settings: Settings): void;
  /** What the account holds, as a patch. */
  pull(): Promise<Partial<Settings>>;
  /** What of these changes came from another machine. */
  readNews(changes: Record<string, { newValue?: unknown }>): Partial<Settings>;
  state(settings: Settings): SyncState;
}

const PREFIX = 'setting:';
/** Bytes of name and value, as the browser counts them. */
const MOST_IN_ITEM = 8_192;
const WAIT = 1_000;

type Name = keyof Settings;

const isShared = (name: string) => !(OF_MACHINE as readonly string[]).includes(name);

export function createSettingsSync(account: Area, wait = WAIT): SettingsSync {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRefused = false;
  /** What we wrote ourselves comes back as a change. */
  const own = new Map<string, string>();
  const write = async (settings: Settings) => {
    const left = listTooLong(settings);
    const names = namesOf(settings).filter((name) => !left.includes(name));
    for (const name of names) own.set(PREFIX + name, JSON.stringify(settings[name]));
    const items = Object.fromEntries(names.map((name) => [PREFIX + name, settings[name]]));
    const written = Promise.all([
      account.set(items),
      left.length > 0 ? account.remove(left.map((name) => PREFIX + name)) : null,
    ]);
    isRefused = await written.then(
      () => false,
      () => true,
    );
  };
  return {
    push(settings) {
      clearTimeout(timer);
      timer = setTimeout(() => void write(settings), wait);
    },
    pull: async () => readItems(await account.get(null)),
    readNews(changes) {
      const news = Object.entries(changes).filter(
        ([key, { newValue }]) =>
          newValue !== undefined && own.get(key) !== JSON.stringify(newValue),
      );
      return readItems(Object.fromEntries(news.map(([key, { newValue }]) => [key, newValue])));
    },
    state: (settings) => ({
      state: !settings.syncSettings ? 'off' : isRefused ? 'failed' : 'on',
      left: listTooLong(settings),
    }),
  };
}

/** Names of those that do not fit into one item. */
export function listTooLong(settings: Settings): Name[] {
  const size = (name: Name) =>
    new TextEncoder().encode(PREFIX + name + JSON.stringify(settings[name])).length;
  return namesOf(settings).filter((name) => size(name) > MOST_IN_ITEM);
}

function readItems(items: Record<string, unknown>): Partial<Settings> {
  const named = Object.entries(items)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => [key.slice(PREFIX.length), value]);
  return readSettingsPatch(Object.fromEntries(named.filter(([name]) => isShared(String(name)))));
}

const namesOf = (settings: Settings) =>
  (Object.keys(DEFAULT_SETTINGS) as Name[]).filter((name) => isShared(name) && name in settings);
