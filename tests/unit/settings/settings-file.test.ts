// Settings leave as a file and come back the same; what is no such file is refused.
import { expect, test } from 'vitest';
import { readSettings } from '../../../lib/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import {
  countSound,
  readSettingsFile,
  writeSettingsFile,
} from '../../../lib/settings/settings-file';

test('what leaves comes back', () => {
  const settings = { ...DEFAULT_SETTINGS, theme: 'dark' as const, quoteTemplate: '“{quote}”\n' };
  const { filename, text } = writeSettingsFile(settings, '2026-11-29');
  expect(filename).toBe('qingyue-settings-2026-11-29.json');
  expect(readSettings(readSettingsFile(text))).toEqual(settings);
});

test.each([
  '',
  'null',
  '[]',
  '{"theme":"dark"}',
  '{"format":"qingyue","settings":{}}',
  '{"format":"qingyue-settings","settings":[]}',
  `{"format":"qingyue-settings","settings":{}}${' '.repeat(1_000_001)}`,
])('no file of settings: %.60j', (text) => {
  expect(readSettingsFile(text)).toBeNull();
});

test('what is not ours, or not sound, is not counted', () => {
  const found = { theme: 'dark', fontSize: 1_000, later: true, justify: false };
  expect(countSound(found)).toBe(2);
});
