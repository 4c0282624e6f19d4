// Settings as a file, and back: JSON, named, with a version, so that another program's file is not taken for one of ours.
import { isRecord } from '../check';
import { readSettingsPatch } from './read-settings';
import { OF_MACHINE, type Settings } from './settings';

const FORMAT = 'qingyue-settings';
const VERSION = 1;
/** Characters: many times what all settings can take. */
const MOST = 1_000_000;

export function writeSettingsFile(settings: Settings, day: string) {
  const taken = Object.fromEntries(Object.entries(settings).filter(([name]) => !isOfMachine(name)));
  const text = JSON.stringify({ format: FORMAT, version: VERSION, settings: taken }, null, 2);
  return { filename: `qingyue-settings-${day}.json`, mime: 'application/json', text: `${text}\n` };
}

/** What the file sets, unread; null when it is no file of settings. */
export function readSettingsFile(text: string): Record<string, unknown> | null {
  if (text.length > MOST) return null;
  const file = parse(text);
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) return null;
  return file.settings;
}

/** How many of them are ours and sound. */
export const countSound = (found: Record<string, unknown>): number =>
  Object.keys(readSettingsPatch(found)).length;

const isOfMachine = (name: string) => (OF_MACHINE as readonly string[]).includes(name);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
