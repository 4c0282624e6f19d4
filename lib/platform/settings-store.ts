// The settings, in one record, written by the background alone.
import { readSettings, readSettingsPatch } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import type { SaveResult } from './messages';
import type { Area } from './state-store';

const KEY = 'settings';

export interface SettingsStore {
  get(): Promise<Settings>;
  change(patch: unknown): Promise<SaveResult<Settings>>;
}

export function createSettingsStore(area: Area): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => (await area.get(KEY))[KEY];
  const change = async (patch: unknown) => {
    const before = await read();
    const value = { ...readSettings(before), ...readSettingsPatch(patch) };
    // Names of a later version stay in the record.
    const record = { ...(before as object | undefined), ...value };
    const saved = await area.set({ [KEY]: record }).then(
      () => true,
      () => false,
    );
    return { value, saved };
  };
  return {
    get: async () => readSettings(await read()),
    change: (patch) => {
      const turn = last.then(() => change(patch));
      last = turn.catch(() => {});
      return turn;
    },
  };
}
