// Settings from storage or from a message: known names with values of the right kind, defaults for the rest.
import { isRecord } from '../check';
import {
  CHOICES,
  DEFAULT_LOOKS,
  DEFAULT_READING,
  DEFAULT_SETTINGS,
  DEFAULT_TAKING,
  NUMBERS,
  type Settings,
} from './settings';

const MAX_TEXT = 10_000;

export function readSettings(value: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...readSettingsPatch(value) };
}

/** The sound part of a patch; what is unknown or of the wrong kind is left out. */
export function readSettingsPatch(value: unknown): Partial<Settings> {
  if (!isRecord(value)) return {};
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const sound = names.filter((name) => Object.hasOwn(value, name) && isSound(name, value[name]));
  return Object.fromEntries(sound.map((name) => [name, value[name]]));
}

/** What a content script may set: what the clean view offers. */
export function isReaderPatch(patch: Record<string, unknown>): boolean {
  const offered = { ...DEFAULT_LOOKS, ...DEFAULT_READING, ...DEFAULT_TAKING };
  return Object.keys(patch).every((name) => Object.hasOwn(offered, name));
}

function isSound(name: keyof Settings, value: unknown): boolean {
  if (isKeyOf(CHOICES, name)) return (CHOICES[name] as readonly unknown[]).includes(value);
  if (isKeyOf(NUMBERS, name)) {
    const { least, most } = NUMBERS[name];
    return typeof value === 'number' && value >= least && value <= most;
  }
  if (name === 'citationStyle' && value === null) return true;
  const wanted = name === 'citationStyle' ? 'string' : typeof DEFAULT_SETTINGS[name];
  return typeof value === wanted && (typeof value !== 'string' || value.length <= MAX_TEXT);
}

function isKeyOf<T extends object>(table: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(table, name);
}
