// Settings from storage or from a message: known names with values of the right kind, defaults for the rest.
import { isRecord } from '../check';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Settings whose values are a closed list. */
const CHOICES: { [K in keyof Settings]?: readonly Settings[K][] } = {
  theme: ['system', 'light', 'dark', 'sepia'],
  font: ['song', 'hei', 'kai', 'serif', 'sans'],
  paragraphs: ['indent', 'spaced'],
  quoteFormat: ['plain', 'markdown', 'html', 'org', 'template'],
};
/** Settings that are numbers, and how far they go. */
const RANGES: { [K in keyof Settings]?: [min: number, max: number] } = {
  fontSize: [12, 48],
  lineHeight: [1.2, 3],
  lineLength: [16, 80],
};
const MAX_TEXT = 10_000;

/** What a content script may change: how the article looks, nothing else. */
const READER_SETTINGS: ReadonlySet<string> = new Set([
  'theme',
  'font',
  'fontSize',
  'lineHeight',
  'lineLength',
  'paragraphs',
  'justify',
]);

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

export function isReaderPatch(patch: Record<string, unknown>): boolean {
  return Object.keys(patch).every((name) => READER_SETTINGS.has(name));
}

function isSound(name: keyof Settings, value: unknown): boolean {
  const choices = CHOICES[name] as readonly unknown[] | undefined;
  if (choices) return choices.includes(value);
  const range = RANGES[name];
  if (range) return typeof value === 'number' && value >= range[0] && value <= range[1];
  if (name === 'citationStyle' && value === null) return true;
  const wanted = name === 'citationStyle' ? 'string' : typeof DEFAULT_SETTINGS[name];
  return typeof value === wanted && (typeof value !== 'string' || value.length <= MAX_TEXT);
}
