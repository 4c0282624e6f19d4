// The settings, in one record, written by the background alone. What cannot be read of it is set aside; what the browser refuses to
// keep holds as long as it runs, and is tried again with the next change.

import { isRecord } from '../check';
import { startTurns } from '../in-turn';
import { readSettings, readSettingsPatch } from '../settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import type { Area } from './library/area';
import type { SaveResult } from './messages';

const KEY = 'settings';
const ASIDE = 'settings-aside';
const REFUSED = 'refused-settings';

export interface SettingsStore {
  get(): Promise<Settings>;
  change(patch: unknown): Promise<SaveResult<Settings>>;
  /** As `change`, from a file: what in it is no setting of ours goes to what is set aside, and is named. */
  importAll(found: Record<string, unknown>): Promise<SaveResult<Settings> & { aside: string[] }>;
  /** What could not be read, as it was. */
  listAside(): Promise<unknown[]>;
}

export function createSettingsStore(area: Area, session: Area): SettingsStore {
  const inTurn = startTurns();
  const read = async () => (await area.get(KEY))[KEY];
  const readRefused = async () =>
    readSettingsPatch((await session.get(REFUSED).catch(() => ({ [REFUSED]: null })))[REFUSED]);
  const listAside = async () => listOf((await area.get(ASIDE))[ASIDE]);

  const change = async (wanted: unknown, foreign?: object) => {
    const before = await read();
    const patch = { ...(await readRefused()), ...readSettingsPatch(wanted) };
    // Names of a later version stay in the record.
    const record = { ...(isRecord(before) ? before : {}), ...readSettings(before), ...patch };
    const unread = [findUnread(before), foreign].filter((value) => value !== undefined);
    const aside = unread.length === 0 ? {} : { [ASIDE]: [...(await listAside()), ...unread] };
    const saved = await area.set({ [KEY]: record, ...aside }).then(
      () => true,
      () => false,
    );
    // The session outlives the background, which is stopped whenever it rests.
    if (saved) await session.remove([REFUSED]).catch(() => {});
    else await session.set({ [REFUSED]: patch }).catch(() => {});
    return { value: readSettings(record), saved };
  };
  return {
    get: async () => ({ ...readSettings(await read()), ...(await readRefused()) }),
    change: (patch) => inTurn(() => change(patch)),
    importAll(found) {
      const sound = readSettingsPatch(found);
      const foreign = Object.entries(found).filter(([name]) => !Object.hasOwn(sound, name));
      const aside = foreign.map(([name]) => name);
      const rest = foreign.length > 0 ? Object.fromEntries(foreign) : undefined;
      return inTurn(async () => ({ ...(await change(sound, rest)), aside }));
    },
    listAside,
  };
}

/** The record when it is none, else its known names that hold something else than they may; undefined when all is well. */
function findUnread(stored: unknown): unknown {
  if (stored === undefined) return undefined;
  if (!isRecord(stored)) return stored;
  const sound = readSettingsPatch(stored);
  const known = Object.entries(stored).filter(([name]) => Object.hasOwn(DEFAULT_SETTINGS, name));
  const unread = known.filter(([name]) => !Object.hasOwn(sound, name));
  return unread.length > 0 ? Object.fromEntries(unread) : undefined;
}

const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
